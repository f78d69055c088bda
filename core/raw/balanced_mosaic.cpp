#include "core/raw/balanced_mosaic.h"

#include <algorithm>

namespace uncast {

BalancedMosaic paddedToTile(const BalancedMosaic& mosaic) {
    constexpr int kTile = 516;
    const bool small = mosaic.width < kTile || mosaic.height < kTile;
    if (mosaic.layout != SensorLayout::xtrans || !small || mosaic.width < 6 || mosaic.height < 6)
        return mosaic;
    BalancedMosaic padded = mosaic;
    padded.width = std::max(mosaic.width, kTile);
    padded.height = std::max(mosaic.height, kTile);
    padded.samples.resize(std::size_t(padded.width) * std::size_t(padded.height));
    const auto inside = [](int at, int size) { return at < size ? at : (size / 6 - 1) * 6 + at % 6; };
    for (int y = 0; y < padded.height; ++y)
        for (int x = 0; x < padded.width; ++x)
            padded.samples[std::size_t(y) * std::size_t(padded.width) + std::size_t(x)] =
                mosaic.samples[std::size_t(inside(y, mosaic.height)) * std::size_t(mosaic.width) +
                               std::size_t(inside(x, mosaic.width))];
    return padded;
}

} // namespace uncast
