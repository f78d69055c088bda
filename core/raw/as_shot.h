#pragma once

#include "core/base/result.h"
#include "core/color/camera_color.h"

#include <optional>
#include <vector>

namespace uncast {

/// What a file says of the camera's own white balance.
struct AsShotTags {
    std::array<double, 4> multiplier{};     ///< one a channel of ours; 0 where there is none
    bool declared = false;                  ///< the file names a neutral, usable or not
    std::optional<Chromaticity> whitePoint; ///< DNG AsShotWhiteXY
};

/// The camera's own neutral, green = 1. A white point is converted through the camera's matrix. What stands
/// in the way is told in `notices`: "as-shot-invalid", "as-shot-white-point" (converted, or not convertible),
/// "no-as-shot".
[[nodiscard]] std::optional<Light> asShotNeutralOf(const AsShotTags& tags, const CameraColor& color,
                                                   std::vector<Notice>& notices);

} // namespace uncast
