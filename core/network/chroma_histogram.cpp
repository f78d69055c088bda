#include "core/network/chroma_histogram.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace uncast {
namespace {

constexpr std::size_t kPlane = std::size_t(kHistogramBins) * std::size_t(kHistogramBins);

void vote(float r, float g, float b, std::span<float> plane) {
    // Below this a value is the decoder's rounding rather than light; its ratio tells nothing.
    constexpr float kLeast = 1e-6F;
    if (!(r > kLeast && g > kLeast && b > kLeast)) return;
    const float perBin = float(kHistogramBins / (2 * kHistogramReach));
    const auto place = [&](float ratio) {
        return (std::log(ratio) + float(kHistogramReach)) * perBin - 0.5F;
    };
    const float x = place(r / g);
    const float y = place(b / g);
    if (!(x > -1 && x < float(kHistogramBins) && y > -1 && y < float(kHistogramBins))) return;
    const float weight = std::sqrt(r + g + b);
    const int left = int(std::floor(x));
    const int top = int(std::floor(y));
    const float right = x - float(left);
    const float low = y - float(top);
    const auto add = [&](int column, int row, float share) {
        if (column < 0 || row < 0 || column >= kHistogramBins || row >= kHistogramBins) return;
        plane[std::size_t(row) * std::size_t(kHistogramBins) + std::size_t(column)] += share * weight;
    };
    add(left, top, (1 - right) * (1 - low));
    add(left + 1, top, right * (1 - low));
    add(left, top + 1, (1 - right) * low);
    add(left + 1, top + 1, right * low);
}

void finish(std::span<float> plane) {
    double sum = 0;
    for (const float v : plane) sum += double(v);
    if (!(sum > 0)) return;
    const auto scale = float(1 / sum);
    for (float& v : plane) v = 8 * std::sqrt(v * scale);
}

} // namespace

void chromaHistogram(std::span<const float> patch, int side, std::span<float> planes) {
    std::ranges::fill(planes, 0.0F);
    const auto width = std::size_t(side);
    const std::size_t pixels = width * width;
    const auto r = patch.first(pixels);
    const auto g = patch.subspan(pixels, pixels);
    const auto b = patch.subspan(2 * pixels, pixels);
    std::vector<unsigned char> lit(pixels);
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < pixels; ++i) {
        const float total = r[i] + g[i] + b[i];
        lit[i] = total > 0;
        sum += double(total);
        count += lit[i];
    }
    if (count == 0 || !(sum > 0)) return;
    // Exposure says nothing of the light: the mean becomes 1.
    const auto scale = float(3 * double(count) / sum);
    const auto own = planes.first(kPlane);
    const auto edges = planes.subspan(kPlane, kPlane);
    const auto around = [&](std::span<const float> plane, std::size_t i) {
        float total = 0;
        for (const std::size_t row : {i - width, i, i + width})
            total += plane[row - 1] + plane[row] + plane[row + 1];
        return std::abs(plane[i] - total / 9) * scale;
    };
    for (std::size_t y = 0; y < width; ++y)
        for (std::size_t x = 0; x < width; ++x) {
            const std::size_t i = y * width + x;
            if (!lit[i]) continue;
            vote(r[i] * scale, g[i] * scale, b[i] * scale, own);
            if (x == 0 || y == 0 || x + 1 == width || y + 1 == width) continue;
            bool whole = true;
            for (const std::size_t row : {i - width, i, i + width})
                whole = whole && lit[row - 1] && lit[row] && lit[row + 1];
            if (whole) vote(around(r, i), around(g, i), around(b, i), edges);
        }
    finish(own);
    finish(edges);
    for (int row = 0; row < kHistogramBins; ++row)
        for (int column = 0; column < kHistogramBins; ++column) {
            const std::size_t at = std::size_t(row) * std::size_t(kHistogramBins) + std::size_t(column);
            planes[2 * kPlane + at] = 2 * (float(column) + 0.5F) / kHistogramBins - 1;
            planes[3 * kPlane + at] = 2 * (float(row) + 0.5F) / kHistogramBins - 1;
        }
}

} // namespace uncast
