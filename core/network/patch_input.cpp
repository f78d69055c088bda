#include "core/network/patch_input.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

// Sums over the box, separably.
std::vector<float> boxSums(std::span<const float> plane, int side, int window) {
    const int half = window / 2;
    std::vector<float> rows(plane.size());
    std::vector<float> sums(plane.size());
    const auto place = [side](int y, int x) { return std::size_t(y * side + x); };
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            for (int k = -half; k <= half; ++k)
                rows[place(y, x)] += plane[place(y, std::clamp(x + k, 0, side - 1))];
    for (int y = 0; y < side; ++y)
        for (int k = -half; k <= half; ++k)
            for (int x = 0; x < side; ++x)
                sums[place(y, x)] += rows[place(std::clamp(y + k, 0, side - 1), x)];
    return sums;
}

} // namespace

bool canGoOnFrom(const Architecture& plan, Architecture other) {
    other.smoothing = plan.smoothing;
    return other == plan;
}

std::vector<float> smoothedPatch(std::span<const float> patch, int side, int window) {
    const std::size_t pixels = patch.size() / 3;
    std::vector<float> lit(pixels);
    for (std::size_t i = 0; i < pixels; ++i)
        lit[i] = patch[i] + patch[pixels + i] + patch[2 * pixels + i] > 0 ? 1.0F : 0.0F;
    const std::vector<float> counts = boxSums(lit, side, window);
    std::vector<float> result(patch.size());
    for (std::size_t c = 0; c < 3; ++c) {
        const std::vector<float> sums = boxSums(patch.subspan(c * pixels, pixels), side, window);
        for (std::size_t i = 0; i < pixels; ++i)
            if (lit[i] > 0) result[c * pixels + i] = sums[i] / counts[i];
    }
    return result;
}

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
