#include "core/develop/color_path.h"
#include "core/raw/decode.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

std::array<float, 4> rangesOf(const RawPicture& raw) {
    std::array<float, 4> ranges{1, 1, 1, 1};
    for (int c = 0; c < raw.channels; ++c) ranges[std::size_t(c)] = raw.range(c);
    return ranges;
}

// Black subtracted and balanced, 1.0 = where the first channel clips, as 16-bit counts of 65535 / `ceiling`:
// the ceiling is what the last channel reaches, so that nothing is lost before interpolation.
struct ScaledMosaic {
    BalancedMosaic mosaic;
    float ceiling = 1;
};

ScaledMosaic balancedMosaic(const RawPicture& raw, const Balance& balance) {
    ScaledMosaic scaled;
    const auto ranges = rangesOf(raw);
    for (int c = 0; c < raw.channels; ++c)
        scaled.ceiling =
            std::max(scaled.ceiling, float(balance.gain[std::size_t(c)]) * ranges[std::size_t(c)]);
    BalancedMosaic& mosaic = scaled.mosaic;
    mosaic.width = raw.width;
    mosaic.height = raw.height;
    mosaic.layout = raw.layout;
    mosaic.cfa = raw.cfa;
    mosaic.channels = raw.channels;
    mosaic.samples.resize(raw.samples.size());
    std::array<float, 4> scale{};
    for (std::size_t c = 0; c < 4; ++c) scale[c] = float(balance.gain[c]) * 65535.0F / scaled.ceiling;
    std::size_t i = 0;
    for (int y = 0; y < raw.height; ++y)
        for (int x = 0; x < raw.width; ++x, ++i) {
            const float above = float(raw.samples[i]) - raw.black.at(x, y);
            const float value = above * scale[std::size_t(raw.cfa.at(x, y))];
            mosaic.samples[i] = std::uint16_t(std::lround(std::clamp(value, 0.0F, 65535.0F)));
        }
    return scaled;
}

// Linear and monochrome pictures need no interpolation.
Picture balancedPlanes(const RawPicture& raw, const Balance& balance) {
    Picture planes(raw.width, raw.height, raw.channels);
    const int perPixel = raw.samplesPerPixel();
    std::size_t i = 0;
    for (int y = 0; y < raw.height; ++y)
        for (int x = 0; x < raw.width; ++x)
            for (int s = 0; s < perPixel; ++s, ++i)
                planes.at(s, x, y) =
                    (float(raw.samples[i]) - raw.black.at(x, y, s)) * float(balance.gain[std::size_t(s)]);
    return planes;
}

// Crop, square pixels (the coarser side is stretched), upright.
Picture finalGeometry(const Picture& planes, const RawPicture& raw) {
    const PixelRect& crop = raw.crop;
    const int width = int(std::lround(crop.width * std::max(1.0, raw.pixelAspect)));
    const int height = int(std::lround(crop.height / std::min(1.0, raw.pixelAspect)));
    const bool whole = crop == PixelRect{0, 0, planes.width(), planes.height()};
    const bool square = width == crop.width && height == crop.height;
    const FloatRect part{double(crop.x), double(crop.y), double(crop.width), double(crop.height)};
    return oriented(whole && square ? planes : resizedPart(planes, part, width, height), raw.orientation);
}

Rgb16Picture encoded(const Picture& balanced, const Matrix34& matrix, double exposureStops) {
    const SrgbTable curve;
    const float exposure = float(std::exp2(exposureStops));
    Rgb16Picture result{balanced.width(), balanced.height(),
                        std::vector<std::uint16_t>(balanced.pixels() * 3)};
    const auto channels = std::size_t(balanced.channels());
    std::array<std::span<const float>, 4> planes;
    for (std::size_t c = 0; c < channels; ++c) planes[c] = balanced.plane(int(c));
    for (std::size_t i = 0; i < balanced.pixels(); ++i) {
        std::array<float, 4> white{};
        for (std::size_t c = 0; c < channels; ++c) white[c] = std::clamp(planes[c][i], 0.0F, 1.0F);
        for (std::size_t r = 0; r < 3; ++r) {
            float linear = 0;
            for (std::size_t c = 0; c < channels; ++c) linear += float(matrix(int(r), int(c))) * white[c];
            result.samples[3 * i + r] = std::uint16_t(std::lround(65535 * curve.encode(linear * exposure)));
        }
    }
    return result;
}

} // namespace

Result<Rgb16Picture> developFull(const RawPicture& raw, const DevelopSettings& settings,
                                 const JobContext& job) {
    const auto ranges = rangesOf(raw);
    for (int c = 0; c < raw.channels; ++c)
        if (ranges[std::size_t(c)] <= 0)
            return fail("black-above-white",
                        "The black level is not below the white level; the picture cannot be developed.",
                        raw.path);
    if (raw.channels > 1 && (!settings.light.valid() || settings.light.channels != raw.channels))
        return fail("bad-light", "The light must have one positive number for each channel of the camera.",
                    raw.path);
    const Balance balance = balanceFor(settings.light, ranges, raw.channels);
    job.report(0.05, "Balancing");
    Picture planes;
    if (raw.isMosaic()) {
        const ScaledMosaic scaled = balancedMosaic(raw, balance);
        job.report(0.15, "Interpolating");
        auto interpolated = demosaic(scaled.mosaic, job);
        if (!interpolated) return tl::unexpected(interpolated.error());
        planes = std::move(*interpolated);
        for (float& v : planes.samples()) v *= scaled.ceiling / 65535.0F;
    } else {
        planes = balancedPlanes(raw, balance);
    }
    if (job.stopped()) return fail("cancelled", "Cancelled.", raw.path);
    job.report(0.75, "Developing");
    const Picture upright = finalGeometry(planes, raw);
    if (job.stopped()) return fail("cancelled", "Cancelled.", raw.path);
    job.report(0.85, "Encoding");
    return encoded(upright, balancedToLinearSrgb(raw.color, settings.light), settings.exposureStops);
}

} // namespace uncast
