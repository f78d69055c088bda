#pragma once

#include "core/color/camera_color.h"

namespace uncast {

/// The colour of a light for the eye, relative to daylight: linear sRGB in which D65 is white, largest
/// component 1. `fallbackDaylight` (what the camera makes of daylight, as well as is known) serves where the
/// camera has no usable matrix. `saturation` exaggerates (above 1) or mutes the distance from white.
[[nodiscard]] Vector3 lightAsLinearSrgb(const Light& light, const CameraColor& color,
                                        const Light& fallbackDaylight, double saturation = 1);

} // namespace uncast
