#pragma once

// Inside the module only: sees libtorch. The network of Wang & Shang 2019, table 1.

#include "core/network/layers.h"

namespace uncast::dscnn {

[[nodiscard]] Result<void> checkDscnn(const Architecture& architecture);
[[nodiscard]] std::vector<LayerPlan> dscnnLayers(const Architecture& architecture);
[[nodiscard]] std::vector<TensorPlan> dscnnTensors(const Architecture& architecture);

/// count x 3 x side x side (normalised) -> count x outputs, before lightOf(). `shapes`, where given, receives
/// height, width, channels after each layer.
[[nodiscard]] at::Tensor dscnnForward(const Architecture& architecture, const Tensors& tensors,
                                      at::Tensor input, NormMode mode,
                                      std::vector<std::vector<std::int64_t>>* shapes = nullptr);

[[nodiscard]] Tensors foldedDscnn(const Architecture& architecture, const Tensors& tensors);

} // namespace uncast::dscnn
