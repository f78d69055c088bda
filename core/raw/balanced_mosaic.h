#pragma once

#include "core/raw/raw_picture.h"

namespace uncast {

/// A mosaic ready to be interpolated: black subtracted, white balanced, 16 bit.
struct BalancedMosaic {
    int width = 0;
    int height = 0;
    std::vector<std::uint16_t> samples; ///< width * height
    SensorLayout layout = SensorLayout::bayer;
    Cfa cfa;
    int channels = 3;
};

/// LibRaw refuses to interpolate X-Trans pictures smaller than one of its tiles: such a mosaic is enlarged to
/// the right and below by repeating whole periods. Others come back as they are.
[[nodiscard]] BalancedMosaic paddedToTile(const BalancedMosaic& mosaic);

} // namespace uncast
