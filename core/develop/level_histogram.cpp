#include "core/develop/level_histogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace uncast {

std::uint64_t LevelHistogram::pixels() const {
    return std::accumulate(counts[0].begin(), counts[0].end(), std::uint64_t(0));
}

double LevelHistogram::share(int curve, int level) const {
    const std::uint64_t all = pixels();
    return all > 0 ? double(counts[std::size_t(curve)][std::size_t(level)]) / double(all) : 0;
}

int LevelHistogram::median(int curve) const {
    const std::uint64_t half = (pixels() + 1) / 2;
    std::uint64_t seen = 0;
    for (int level = 0; level < 256; ++level) {
        seen += counts[std::size_t(curve)][std::size_t(level)];
        if (seen >= half) return level;
    }
    return 255;
}

double curveTop(std::span<const double> counts) {
    double top = 0;
    double all = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        // As high as the lower one of it and the highest that stands two bins away.
        const double left = i >= 2 ? counts[i - 2] : 0;
        const double right = i + 2 < counts.size() ? counts[i + 2] : 0;
        top = std::max(top, std::min(counts[i], std::max(left, right)));
        all = std::max(all, counts[i]);
    }
    return top > 0 ? top : all; // nothing but spikes
}

std::vector<double> curveHeights(std::span<const double> counts, double top, bool logarithmic) {
    std::vector<double> heights(counts.size());
    if (top <= 0) return heights;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double share = logarithmic ? std::log1p(counts[i]) / std::log1p(top) : counts[i] / top;
        heights[i] = std::clamp(share, 0.0, 1.0);
    }
    return heights;
}

} // namespace uncast
