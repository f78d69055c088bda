#include "core/develop/color_path.h"

#include <algorithm>
#include <cmath>

namespace uncast {

Rgb8Picture developPreview(const WorkingPicture& picture, const DevelopSettings& settings) {
    const int channels = picture.channels;
    const Balance balance = balanceFor(settings.light, picture.clipLevel, channels);
    const Matrix34 matrix = balancedToLinearSrgb(picture.color, settings.light);
    const float exposure = float(std::exp2(settings.exposureStops));
    const SrgbTable curve;
    std::array<float, 4> gain{};
    std::array<std::array<float, 4>, 3> toSrgb{};
    for (std::size_t c = 0; c < std::size_t(channels); ++c) {
        gain[c] = float(balance.gain[c]);
        for (std::size_t r = 0; r < 3; ++r) toSrgb[r][c] = float(matrix(int(r), int(c)));
    }
    Rgb8Picture result{picture.width(), picture.height(),
                       std::vector<std::uint8_t>(picture.camera.pixels() * 3)};
    std::array<std::span<const float>, 4> planes;
    for (int c = 0; c < channels; ++c) planes[std::size_t(c)] = picture.camera.plane(c);
    for (std::size_t i = 0; i < picture.camera.pixels(); ++i) {
        std::array<float, 4> white{};
        for (std::size_t c = 0; c < std::size_t(channels); ++c)
            white[c] = std::clamp(planes[c][i] * gain[c], 0.0F, 1.0F);
        for (std::size_t r = 0; r < 3; ++r) {
            float linear = 0;
            for (std::size_t c = 0; c < std::size_t(channels); ++c) linear += toSrgb[r][c] * white[c];
            result.samples[3 * i + r] = std::uint8_t(std::lround(255 * curve.encode(linear * exposure)));
        }
    }
    return result;
}

} // namespace uncast
