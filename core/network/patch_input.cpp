#include "core/network/patch_input.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

// Sums over the box, separably; the border repeated outwards.
std::vector<float> boxSums(std::span<const float> plane, int side, int window) {
    const auto width = std::size_t(side);
    const auto half = std::size_t(window / 2);
    std::vector<float> padded(width + 2 * half);
    std::vector<float> rows(plane.size());
    std::vector<float> sums(plane.size());
    for (std::size_t y = 0; y < width; ++y) {
        const auto line = plane.subspan(y * width, width);
        std::fill_n(padded.begin(), half, line.front());
        std::copy(line.begin(), line.end(), padded.begin() + std::ptrdiff_t(half));
        std::fill(padded.end() - std::ptrdiff_t(half), padded.end(), line.back());
        float* to = rows.data() + y * width;
        for (std::size_t k = 0; k <= 2 * half; ++k)
            for (std::size_t x = 0; x < width; ++x) to[x] += padded[x + k];
    }
    for (int y = 0; y < side; ++y) {
        float* to = sums.data() + std::size_t(y) * width;
        for (int k = -int(half); k <= int(half); ++k) {
            const float* from = rows.data() + std::size_t(std::clamp(y + k, 0, side - 1)) * width;
            for (std::size_t x = 0; x < width; ++x) to[x] += from[x];
        }
    }
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
