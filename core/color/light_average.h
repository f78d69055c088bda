#pragma once

#include "core/color/light.h"

#include <span>

namespace uncast {

/// The lights (valid, of one camera, at least one) averaged as between() mixes two: the ratios of channels in
/// their logarithms, each light with the same weight. Green = 1.
[[nodiscard]] Light averageOf(std::span<const Light> lights);

} // namespace uncast
