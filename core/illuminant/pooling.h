#pragma once

#include "core/illuminant/illuminant_map.h"

#include <span>

namespace uncast {

/// Component-wise median of unit lights, as the paper pools its map (Wang & Shang 2019, section 3.4).
/// `lights` must not be empty.
[[nodiscard]] Light medianLight(std::span<const Light> lights);

/// Geometric median of unit lights with weights (Weiszfeld's iteration): the light whose weighted sum of
/// distances to all is least.
[[nodiscard]] Light geometricMedian(std::span<const Light> lights, std::span<const double> weights);

/// Fills in what follows from a map and its global light: each used patch's angle to it, the spread, and the
/// verdict. Where there is no light no patch stays used: each takes the state that `estimate.reason` names.
void judge(Estimate& estimate);

} // namespace uncast
