#include "core/develop/full_resolution.h"
#include "core/raw/cut_out.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

// Beyond this many samples LibRaw's interpolations do not look: with them a part comes out like the whole.
constexpr int kMargin = 24;
// Of X-Trans it interpolates squares of this side; a smaller part would end otherwise than the photo does.
constexpr int kXTransSquare = 516;

// Crop, square pixels, upright.
Picture finalGeometry(const Picture& planes, const RawPicture& raw) {
    const PixelRect& crop = raw.crop;
    const auto [width, height] = squareSize(raw);
    const bool whole = crop == PixelRect{0, 0, planes.width(), planes.height()};
    const bool square = width == crop.width && height == crop.height;
    const FloatRect part{double(crop.x), double(crop.y), double(crop.width), double(crop.height)};
    return oriented(whole && square ? planes : resizedPart(planes, part, width, height), raw.orientation);
}

} // namespace

Result<Rgb16Picture> developFull(const RawPicture& raw, const DevelopSettings& settings,
                                 const JobContext& job) {
    auto planes = balancedAtFullResolution(raw, settings, job);
    if (!planes) return tl::unexpected(planes.error());
    if (job.stopped()) return fail("cancelled", "Cancelled.", raw.path);
    job.report(0.75, "Developing");
    const Picture upright = finalGeometry(*planes, raw);
    if (job.stopped()) return fail("cancelled", "Cancelled.", raw.path);
    job.report(0.85, "Encoding");
    return encoded16(upright, raw.color, settings);
}

Result<Rgb8Picture> developPart(const RawPicture& raw, const Light& light, const ScreenSettings& settings,
                                const PixelRect& part, const JobContext& job) {
    const auto [width, height] = squareSize(raw);
    const PixelRect stored = storedRect(part, raw.orientation, width, height);
    if (stored.x < 0 || stored.y < 0 || stored.width <= 0 || stored.height <= 0 ||
        stored.x + stored.width > width || stored.y + stored.height > height)
        return fail("outside", "This part does not lie in the picture.", raw.path);
    // The same place in samples; stretched pixels begin and end within one.
    const double sx = double(width) / raw.crop.width;
    const double sy = double(height) / raw.crop.height;
    const FloatRect place{stored.x / sx, stored.y / sy, stored.width / sx, stored.height / sy};
    const int least = raw.layout == SensorLayout::xtrans ? kXTransSquare : 0;
    const int right = std::min(raw.crop.width, int(std::ceil(place.x + place.width)));
    const int bottom = std::min(raw.crop.height, int(std::ceil(place.y + place.height)));
    const int left = std::max(0, std::min(int(std::floor(place.x)), right - least));
    const int top = std::max(0, std::min(int(std::floor(place.y)), bottom - least));
    const RawPicture around =
        cutOut(raw, {raw.crop.x + left, raw.crop.y + top, right - left, bottom - top}, kMargin);
    const auto planes = balancedAtFullResolution(around, {light, 0}, job);
    if (!planes) return tl::unexpected(planes.error());
    if (job.stopped()) return fail("cancelled", "Cancelled.", raw.path);
    const FloatRect inside{around.crop.x + place.x - left, around.crop.y + place.y - top, place.width,
                           place.height};
    const Picture upright =
        oriented(resizedPart(*planes, inside, stored.width, stored.height), raw.orientation);
    return encoded8(upright, raw.color, light, settings);
}

} // namespace uncast
