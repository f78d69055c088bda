#pragma once

#include "core/files/demo_world.h"

#include <array>

namespace uncast::demo {

/// What a place of a surface does with light. Reflectances are linear sRGB (of D65), 0-1.
struct Surface {
    Vec reflectance;
    Vec normal;           ///< the geometric normal with the relief of the material
    float glaze = 0;      ///< 0-1: mirror-like coat (4 % at normal incidence)
    float sheen = 0;      ///< 0-1: broad, soft highlight
    float throughput = 0; ///< 0-1: how far light from behind shines through
};

/// `footprint` is the size of a pixel there, in units of the scene; finer detail is left out. `variant`
/// changes paint and cloth, not shapes.
[[nodiscard]] Surface surfaceAt(const Hit& hit, float footprint, int variant);

/// The 24 patches of the ColorChecker Classic, row by row, as sRGB values of 8 bit (X-Rite's published table;
/// the six greys without their last remnant of colour, so that they are exactly neutral).
[[nodiscard]] const std::array<std::array<int, 3>, 24>& chartColours();

} // namespace uncast::demo
