#include "core/raw/raw_picture.h"

#include <numeric>

namespace uncast {

float BlackPattern::mean() const {
    return std::accumulate(level.begin(), level.end(), 0.0F) / float(level.size());
}

float BlackPattern::meanOf(int channel, const Cfa& cfa) const {
    if (samplesPerPixel > 1) {
        float sum = 0;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) sum += at(x, y, std::min(channel, samplesPerPixel - 1));
        return sum / float(width * height);
    }
    // The two patterns repeat together after their least common multiple.
    const int periodX = std::lcm(width, cfa.width);
    const int periodY = std::lcm(height, cfa.height);
    float sum = 0;
    int count = 0;
    for (int y = 0; y < periodY; ++y)
        for (int x = 0; x < periodX; ++x)
            if (cfa.at(x, y) == channel) {
                sum += at(x, y);
                ++count;
            }
    return count > 0 ? sum / float(count) : mean();
}

} // namespace uncast
