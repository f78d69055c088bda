#pragma once

// Inside the module only: sees libtorch. A small network that weighs lights found by others.

#include "core/network/layers.h"

namespace uncast::dscnn {

[[nodiscard]] Result<void> checkMixer(const Architecture& architecture);
[[nodiscard]] std::vector<LayerPlan> mixerLayers(const Architecture& architecture);
[[nodiscard]] std::vector<TensorPlan> mixerTensors(const Architecture& architecture);

/// count x (3 candidates + features) -> count x 4: unit light, c.
[[nodiscard]] at::Tensor mixerAnswers(const Architecture& architecture, const Tensors& tensors,
                                      const at::Tensor& input);

} // namespace uncast::dscnn
