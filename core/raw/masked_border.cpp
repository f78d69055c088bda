#include "core/raw/masked_border.h"

#include <algorithm>
#include <cmath>

namespace uncast {

std::optional<MaskedBorder> measureMaskedBorder(const SensorFrame& frame, const std::vector<PixelRect>& areas,
                                                const RawPicture& picture) {
    std::array<double, 4> sum{};
    std::array<double, 4> squares{};
    MaskedBorder border;
    const auto modulo = [](int a, int n) { return ((a % n) + n) % n; };
    for (const PixelRect& area : areas)
        for (int y = area.y; y < area.y + area.height; ++y)
            for (int x = area.x; x < area.x + area.width; ++x) {
                // The pattern runs on beyond the active area.
                const int column = modulo(x - frame.left, picture.cfa.width);
                const int row = modulo(y - frame.top, picture.cfa.height);
                const auto channel = std::size_t(picture.cfa.at(column, row));
                const double value = frame.samples[std::size_t(y) * frame.pitch + std::size_t(x)];
                sum[channel] += value;
                squares[channel] += value * value;
                ++border.samples[channel];
            }
    const double range = picture.range(picture.channels > 1 ? 1 : 0);
    bool measured = false;
    for (std::size_t c = 0; c < 4; ++c) {
        if (border.samples[c] == 0) continue;
        const double n = double(border.samples[c]);
        border.mean[c] = sum[c] / n;
        border.deviation[c] = std::sqrt(std::max(0.0, squares[c] / n - border.mean[c] * border.mean[c]));
        const bool quiet =
            border.deviation[c] < 0.01 * range && border.mean[c] < 0.25 * double(picture.white[c]);
        if (!quiet || border.mean[c] <= 0) return std::nullopt;
        measured = true;
    }
    return measured ? std::optional(border) : std::nullopt;
}

} // namespace uncast
