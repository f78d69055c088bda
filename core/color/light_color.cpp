#include "core/color/light_color.h"

#include "core/color/common_space.h"
#include "core/color/srgb.h"

#include <algorithm>
#include <cmath>

namespace uncast {

Vector3 lightAsLinearSrgb(const Light& light, const CameraColor& color, const Light& fallbackDaylight,
                          double saturation) {
    Vector3 rgb(1, 1, 1);
    if (const auto xy = color.known() ? color.chromaticityOf(light) : std::nullopt)
        rgb = xyzToLinearSrgb() * xyzOf(*xy);
    else
        rgb = CommonSpace::of({color.channels, {}, {}}, fallbackDaylight).lightFromCamera(light);
    // Strong lights lie outside sRGB; they keep a little of every primary, so that ratios stay finite.
    const double largest = std::max({rgb[0], rgb[1], rgb[2]});
    if (!(largest > 0) || !std::isfinite(largest)) return {1, 1, 1};
    double peak = 0;
    for (int c = 0; c < 3; ++c) {
        rgb[c] = std::pow(std::max(rgb[c] / largest, 0.01), saturation);
        peak = std::max(peak, rgb[c]);
    }
    return rgb * (1 / peak);
}

} // namespace uncast
