#include "core/network/patch_input.h"

#include <algorithm>
#include <cmath>

namespace uncast {

void normalisePatch(std::span<const float> patch, const Architecture& architecture, std::span<float> input) {
    const std::size_t pixels = patch.size() / 3;
    double sum = 0;
    std::size_t lit = 0;
    for (std::size_t i = 0; i < pixels; ++i) {
        const float total = patch[i] + patch[pixels + i] + patch[2 * pixels + i];
        if (!(total > 0)) continue;
        sum += double(total);
        ++lit;
    }
    if (lit == 0) {
        std::fill(input.begin(), input.end(), 0.0F);
        return;
    }
    const double mean = sum / (3.0 * double(lit));
    if (architecture.squareRootInput) {
        const auto scale = float(1 / (4 * mean));
        for (std::size_t i = 0; i < patch.size(); ++i)
            input[i] = std::sqrt(std::clamp(patch[i] * scale, 0.0F, 2.0F));
    } else {
        const auto scale = float(1 / mean);
        for (std::size_t i = 0; i < patch.size(); ++i) input[i] = std::clamp(patch[i] * scale, 0.0F, 8.0F);
    }
}

} // namespace uncast
