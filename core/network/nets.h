#pragma once

// Inside the module only: sees libtorch. One door to the three kinds of network.

#include "core/network/layers.h"

namespace uncast::dscnn {

/// Error "wrong-plan".
[[nodiscard]] Result<void> check(const Architecture& architecture);
[[nodiscard]] std::vector<TensorPlan> tensorPlans(const Architecture& architecture);

/// Glorot-uniform kernels, biases and beta 0, gamma and variance 1.
[[nodiscard]] Tensors freshTensors(const Architecture& architecture, std::uint64_t seed);
/// Error "wrong-weights" where anything is missing, too much or of another shape.
[[nodiscard]] Result<Tensors> tensorsOf(const NetworkWeights& weights);
[[nodiscard]] Tensor plainTensor(const std::string& name, const at::Tensor& tensor);
[[nodiscard]] at::Tensor torchTensor(const Tensor& tensor);

/// Packs patches into one batch of at least `size` rows as the network takes it, the rest zeros.
[[nodiscard]] at::Tensor batchOf(std::span<const float> patches, int count, int size,
                                 const Architecture& architecture);

/// A batch -> count x outputs: the unit light, then c where the plan has it. In NormMode::training the
/// running statistics in `tensors` are moved.
[[nodiscard]] at::Tensor answersOf(const Architecture& architecture, const Tensors& tensors,
                                   const at::Tensor& batch, NormMode mode);

/// The same network with each BatchNorm multiplied into the convolution before it.
[[nodiscard]] Tensors foldedTensors(const Architecture& architecture, const Tensors& tensors);

/// count x outputs of a DSCNN -> unit lights, count x 3: softplus(x + 1), normalised; always positive.
[[nodiscard]] at::Tensor lightOf(const at::Tensor& output);

} // namespace uncast::dscnn
