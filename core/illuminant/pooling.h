#pragma once

#include "core/illuminant/illuminant_map.h"

#include <optional>
#include <span>

namespace uncast {

/// Component-wise median of unit lights, as the paper pools its map (Wang & Shang 2019, section 3.4).
/// `lights` must not be empty.
[[nodiscard]] Light medianLight(std::span<const Light> lights);

/// Geometric median of unit lights with weights (Weiszfeld's iteration): the light whose weighted sum of
/// distances to all is least.
[[nodiscard]] Light geometricMedian(std::span<const Light> lights, std::span<const double> weights);

/// How much a patch counts beside others: the inverse square of the error it expects, held to at least half a
/// degree; 1 where it does not say.
[[nodiscard]] double patchWeight(const PatchEstimate& patch);

/// The one light of the used patches of a map: their geometric median, weighted by patchWeight(), where they
/// all say how sure they are, else their component-wise median. Green = 1. Nothing where none is used.
[[nodiscard]] std::optional<Light> pooledCells(const IlluminantMap& map);
/// The same of some cells, by their indices.
[[nodiscard]] std::optional<Light> pooledCells(const IlluminantMap& map, std::span<const int> cells);

/// Above this share of patches in another light the verdict is mixed (Estimate::otherLightShare).
inline constexpr double kMixedShare = 0.22;

/// Fills in what follows from a map and its global light: each used patch's angle to it, the spread, and the
/// verdict. Where there is no light no patch stays used: each takes the state that `estimate.reason` names.
void judge(Estimate& estimate);

} // namespace uncast
