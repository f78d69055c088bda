#pragma once

#include "core/network/network_api.h"

namespace uncast {

/// Whether a training of this plan can go on from weights of the other: the same tensors, whatever is done to
/// the patch before.
[[nodiscard]] bool canGoOnFrom(const Architecture& plan, Architecture other);

/// Every unmasked pixel as the mean of the unmasked pixels of a window x window box around it, the border
/// repeated outwards; masked pixels stay 0. `patch`: 3 planes of side x side.
[[nodiscard]] std::vector<float> smoothedPatch(std::span<const float> patch, int side, int window);

/// Brings one patch (3 planes of side x side, common space, linear, masked pixels 0 in all planes) to the
/// range that the network sees: divided by four times the mean of its unmasked pixels and clamped to 0-2
/// where the plan has `squareRootInput`, then square root; a plan with linear input is divided by the mean
/// and clamped to 0-8 only. A patch without any light gives zeros.
void normalisePatch(std::span<const float> patch, const Architecture& architecture, std::span<float> input);

} // namespace uncast
