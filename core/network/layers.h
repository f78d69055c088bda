#pragma once

// Inside the module only: sees libtorch. What the plans of all networks are made of.

#include "core/network/network_api.h"

#include <ATen/ATen.h>

#include <map>

namespace uncast::dscnn {

/// Named tensors of a network: kernels, biases, and of each BatchNorm gamma (where the plan has it), beta,
/// mean, variance.
using Tensors = std::map<std::string, at::Tensor>;

/// One tensor that a network has, and whether training moves it.
struct TensorPlan {
    std::string name;
    std::vector<std::int64_t> shape;
    bool trained = true; ///< false: running statistics of a BatchNorm
};

/// One step of a forward pass: a convolution (plain, or depthwise then 1x1), then what the flags say.
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
    int kernel = 3;     ///< side of the kernel, odd
};

enum class NormMode { training, evaluation, folded };

void addConvolution(std::vector<TensorPlan>& plans, const LayerPlan& layer);
void addNorm(std::vector<TensorPlan>& plans, const std::string& name, int channels, bool gamma);

[[nodiscard]] c10::optional<at::Tensor> find(const Tensors& tensors, const std::string& name);
[[nodiscard]] at::Tensor convolved(const Tensors& tensors, const LayerPlan& layer, at::Tensor input);
/// In NormMode::training the running statistics in `tensors` are moved.
[[nodiscard]] at::Tensor normalised(const Tensors& tensors, const std::string& name, const at::Tensor& input,
                                    NormMode mode);
/// Convolution, then BatchNorm, ReLU and pooling where the plan has them; no skip connection.
[[nodiscard]] at::Tensor passed(const Tensors& tensors, const LayerPlan& layer, at::Tensor input,
                                NormMode mode);

/// The layer's convolution with its BatchNorm multiplied in, written to `folded`.
void fold(const Tensors& tensors, const LayerPlan& layer, Tensors& folded);
/// Multiplies the BatchNorm `norm` into a kernel and its bias (which may be absent).
void foldNorm(const Tensors& tensors, const std::string& norm, const std::string& kernel,
              const std::string& bias, Tensors& folded);

} // namespace uncast::dscnn
