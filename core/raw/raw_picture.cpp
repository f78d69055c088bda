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

std::string cameraName(const ShotInfo& shot) {
    if (shot.make.empty() || shot.model.empty()) return shot.make + shot.model;
    return shot.make + " " + shot.model;
}

Orientation orientationOfFlip(int flip) {
    switch (flip) {
    case 1:
        return Orientation::mirrored;
    case 2:
        return Orientation::flipped;
    case 3:
        return Orientation::rotated180;
    case 4:
        return Orientation::transposed;
    case 5:
        return Orientation::rotated270;
    case 6:
        return Orientation::rotated90;
    case 7:
        return Orientation::transversed;
    default:
        return Orientation::upright;
    }
}

} // namespace uncast
