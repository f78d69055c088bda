#pragma once

#include "core/raw/raw_picture.h"

#include <span>

namespace uncast {

/// All samples of a sensor, its covered border included.
struct SensorFrame {
    std::span<const std::uint16_t> samples;
    std::size_t pitch = 0; ///< samples from one row to the next
    int left = 0;          ///< where the active area begins
    int top = 0;
};

/// Mean and deviation of each channel over the covered areas (pixels of the frame). Nothing where an area
/// turns out to have seen light, or was never written.
[[nodiscard]] std::optional<MaskedBorder>
measureMaskedBorder(const SensorFrame& frame, const std::vector<PixelRect>& areas, const RawPicture& picture);

} // namespace uncast
