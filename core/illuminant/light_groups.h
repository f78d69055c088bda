#pragma once

#include "core/illuminant/illuminant_map.h"

#include <optional>
#include <vector>

namespace uncast {

/// Patches of a map that stand in one light.
struct LightGroup {
    Light light;                          ///< camera RGB, green = 1
    std::vector<int> cells;               ///< indices into the map, rising
    double share = 0;                     ///< of the used patches, 0-1
    double degreesFromGlobal = kNotKnown; ///< recovery angle of `light` to the estimate's light
};

/// The two lights of a picture whose verdict is mixed, the larger group first; empty for other verdicts and
/// where the patches form no two groups that are apart.
///
/// The used patches are split in two along the direction in which their log chroma - the logarithms of the
/// channels over green - differs most, where the sum of squares within both parts is least; then each patch
/// goes to the nearer of the two lights, and each light becomes the geometric median of its patches, until
/// nothing moves (k-medians, k = 2). Patches count by the inverse square of the error they expect. Patches
/// where the lights mix lie between both; the medians are not moved by them.
[[nodiscard]] std::vector<LightGroup> lightGroups(const Estimate& estimate);

/// Those of the groups that are another light than the one taken out: the one a photographer may want
/// instead. Both where the estimate lies between them.
[[nodiscard]] std::vector<LightGroup> otherLights(const Estimate& estimate);

/// The used cells whose light lies within so many degrees (recovery angle) of that of `cell`, itself among
/// them; rising. Empty where the cell tells no light.
[[nodiscard]] std::vector<int> similarCells(const IlluminantMap& map, int cell, double degrees);

} // namespace uncast
