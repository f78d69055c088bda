#pragma once

// Inside the module only: sees libtorch.

#include "core/network/network_api.h"

#include <ATen/ATen.h>

#include <map>

namespace uncast::dscnn {

/// Named tensors of a network: kernels, biases, and of each BatchNorm gamma (where the plan has it), beta,
/// mean, variance.
using Tensors = std::map<std::string, at::Tensor>;

/// Side of the square that one tensor of the plan has, and whether training moves it.
struct TensorPlan {
    std::string name;
    std::vector<std::int64_t> shape;
    bool trained = true; ///< false: running statistics of a BatchNorm
};

/// One step of the forward pass: a convolution (plain, or depthwise then 1x1), then what the flags say.
struct LayerPlan {
    std::string name;
    int inputs = 0;
    int outputs = 0;
    bool separable = false;
    bool valid = false; ///< no padding
    bool norm = true;
    bool relu = false;
    bool pool = false;       ///< max pooling by 2, the last odd row and column kept ("same")
    bool skipStarts = false; ///< the input is kept for the skip connection that the layer with skipEnds adds
    bool skipEnds = false;
    int skipInputs = 0; ///< channels of the kept input, on the layer that ends the skip
};

[[nodiscard]] Result<void> check(const Architecture& architecture);
[[nodiscard]] std::vector<LayerPlan> layerPlans(const Architecture& architecture);
[[nodiscard]] std::vector<TensorPlan> tensorPlans(const Architecture& architecture);

/// Glorot-uniform kernels, biases and beta 0, gamma and variance 1.
[[nodiscard]] Tensors freshTensors(const Architecture& architecture, std::uint64_t seed);
/// Error "wrong-weights" where anything is missing, too much or of another shape.
[[nodiscard]] Result<Tensors> tensorsOf(const NetworkWeights& weights);
[[nodiscard]] Tensor plainTensor(const std::string& name, const at::Tensor& tensor);
[[nodiscard]] at::Tensor torchTensor(const Tensor& tensor);

enum class NormMode { training, evaluation, folded };

/// count x 3 x side x side (normalised) -> count x outputs, before lightOf(). In NormMode::training the
/// running statistics in `tensors` are moved. `shapes`, where given, receives height, width, channels after
/// each layer.
[[nodiscard]] at::Tensor forward(const Architecture& architecture, const Tensors& tensors, at::Tensor input,
                                 NormMode mode, std::vector<std::vector<std::int64_t>>* shapes = nullptr);

/// The same network with each BatchNorm multiplied into the convolution before it.
[[nodiscard]] Tensors foldedTensors(const Architecture& architecture, const Tensors& tensors);

/// count x outputs -> unit lights, count x 3: softplus(x + 1), normalised; always positive.
[[nodiscard]] at::Tensor lightOf(const at::Tensor& output);

/// Packs patches into one normalised batch of at least `size` rows, the rest zeros.
[[nodiscard]] at::Tensor batchOf(std::span<const float> patches, int count, int size,
                                 const Architecture& architecture);

} // namespace uncast::dscnn
