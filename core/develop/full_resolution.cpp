#include "core/develop/full_resolution.h"

#include "core/develop/color_path.h"
#include "core/raw/decode.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

// `shown`: from linear light to linear light.
template<class RgbPicture, class Shown>
RgbPicture encoded(const Picture& balanced, const CameraColor& color, const Light& light,
                   const Shown& shown) {
    using Sample = typename decltype(RgbPicture::samples)::value_type;
    constexpr float kMost = float(std::numeric_limits<Sample>::max());
    const Matrix34 matrix = balancedToLinearSrgb(color, light);
    const SrgbTable curve;
    RgbPicture result{balanced.width(), balanced.height(), std::vector<Sample>(balanced.pixels() * 3)};
    const auto channels = std::size_t(balanced.channels());
    std::array<std::span<const float>, 4> planes;
    for (std::size_t c = 0; c < channels; ++c) planes[c] = balanced.plane(int(c));
    for (std::size_t i = 0; i < balanced.pixels(); ++i) {
        std::array<float, 4> white{};
        for (std::size_t c = 0; c < channels; ++c) white[c] = std::clamp(planes[c][i], 0.0F, 1.0F);
        for (std::size_t r = 0; r < 3; ++r) {
            float linear = 0;
            for (std::size_t c = 0; c < channels; ++c) linear += float(matrix(int(r), int(c))) * white[c];
            result.samples[3 * i + r] = Sample(std::lround(kMost * curve.encode(shown(linear))));
        }
    }
    return result;
}

} // namespace

Result<Picture> balancedAtFullResolution(const RawPicture& raw, const DevelopSettings& settings,
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
    return planes;
}

Rgb16Picture encoded16(const Picture& balanced, const CameraColor& color, const DevelopSettings& settings) {
    const float exposure = float(std::exp2(settings.exposureStops));
    return encoded<Rgb16Picture>(balanced, color, settings.light,
                                 [exposure](float linear) { return linear * exposure; });
}

Rgb8Picture encoded8(const Picture& balanced, const CameraColor& color, const Light& light,
                     const ScreenSettings& screen) {
    Rgb8Picture result = encoded<Rgb8Picture>(balanced, color, light, ViewCurve(screen.viewing));
    if (screen.display) screen.display->apply(result.samples);
    return result;
}

SquareSize squareSize(const RawPicture& raw) {
    return {int(std::lround(raw.crop.width * std::max(1.0, raw.pixelAspect))),
            int(std::lround(raw.crop.height / std::min(1.0, raw.pixelAspect)))};
}

} // namespace uncast
