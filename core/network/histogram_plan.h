#pragma once

// Inside the module only: sees libtorch. A U-net over the histogram of log chroma, after the idea of FFCC
// (Barron & Tsai, CVPR 2017) and C5 (Afifi et al., ICCV 2021): every bin is scored, and the light is the mean
// of the bins weighted by softmax.

#include "core/network/layers.h"

namespace uncast::dscnn {

[[nodiscard]] std::vector<LayerPlan> histogramLayers();
[[nodiscard]] std::vector<TensorPlan> histogramTensors(const Architecture& architecture);

/// count x kHistogramPlanes x bins x bins -> count x 4: unit light, c.
[[nodiscard]] at::Tensor histogramAnswers(const Tensors& tensors, const at::Tensor& input, NormMode mode);

[[nodiscard]] Tensors foldedHistogram(const Tensors& tensors);

} // namespace uncast::dscnn
