#include "core/develop/level_histogram.h"

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

} // namespace uncast
