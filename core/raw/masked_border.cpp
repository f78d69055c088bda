#include "core/raw/masked_border.h"

#include <algorithm>
#include <cmath>

namespace uncast {

std::optional<MaskedBorder> measureMaskedBorder(const SensorFrame& frame, const std::vector<PixelRect>& areas,
                                                bool declared, const RawPicture& picture) {
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
        // Read noise is small. Areas that the file itself calls covered may be noisier, as at high ISO.
        const double noisiest = (declared ? 0.05 : 0.01) * range;
        const bool dark = border.deviation[c] < noisiest && border.mean[c] < 0.25 * double(picture.white[c]);
        // All zero where the file has a black level: never written.
        const bool written = border.mean[c] > 0 ||
                             (border.deviation[c] == 0 && picture.black.meanOf(int(c), picture.cfa) == 0);
        if (!dark || !written) border.usable = false;
        measured = true;
    }
    if (!measured || (!border.usable && !declared)) return std::nullopt;
    return border;
}

} // namespace uncast
