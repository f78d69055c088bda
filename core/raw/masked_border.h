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

/// Mean and deviation of each channel over the covered areas (pixels of the frame). Where the file declares
/// them, areas that saw light or were never written come back as not `usable`; where they are only supposed,
/// there is nothing then.
[[nodiscard]] std::optional<MaskedBorder> measureMaskedBorder(const SensorFrame& frame,
                                                              const std::vector<PixelRect>& areas,
                                                              bool declared, const RawPicture& picture);

} // namespace uncast
