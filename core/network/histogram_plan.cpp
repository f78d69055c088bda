#include "core/network/histogram_plan.h"

#include "core/network/chroma_histogram.h"

namespace uncast::dscnn {
namespace {

constexpr const char* kScale = "confidence.gamma";
constexpr const char* kOffset = "confidence.bias";

at::Tensor enlarged(const at::Tensor& x) {
    return at::upsample_nearest2d(x, at::IntArrayRef{x.size(2) * 2, x.size(3) * 2});
}

at::Tensor scores(const Tensors& tensors, const at::Tensor& input, NormMode mode) {
    const auto layers = histogramLayers();
    std::size_t next = 0;
    const auto step = [&](const at::Tensor& x) { return passed(tensors, layers[next++], x, mode); };
    const auto halved = [](const at::Tensor& x) { return at::max_pool2d(x, {2, 2}); };
    const at::Tensor fine = step(step(input));
    const at::Tensor middle = step(step(halved(fine)));
    const at::Tensor coarse = step(step(halved(middle)));
    const at::Tensor up = step(at::cat({enlarged(coarse), middle}, 1));
    const at::Tensor out = step(at::cat({enlarged(up), fine}, 1));
    return step(out);
}

} // namespace

std::vector<LayerPlan> histogramLayers() {
    const auto layer = [](const char* name, int inputs, int outputs) {
        return LayerPlan{name, inputs, outputs, false, false, true, true};
    };
    LayerPlan last{"score", 16, 1, false, false, false};
    last.kernel = 1;
    return {layer("fine.1", kHistogramPlanes, 16),
            layer("fine.2", 16, 16),
            layer("middle.1", 16, 32),
            layer("middle.2", 32, 32),
            layer("coarse.1", 32, 48),
            layer("coarse.2", 48, 48),
            layer("up.1", 48 + 32, 32),
            layer("up.2", 32 + 16, 16),
            last};
}

std::vector<TensorPlan> histogramTensors(const Architecture& a) {
    std::vector<TensorPlan> plans;
    for (const auto& layer : histogramLayers()) {
        addConvolution(plans, layer);
        if (layer.norm) addNorm(plans, layer.name, layer.outputs, a.gamma);
    }
    plans.push_back({kScale, {1}});
    plans.push_back({kOffset, {1}});
    return plans;
}

at::Tensor histogramAnswers(const Tensors& tensors, const at::Tensor& input, NormMode mode) {
    const std::int64_t count = input.size(0);
    const at::Tensor share = at::softmax(scores(tensors, input, mode).reshape({count, -1}), 1);
    const at::Tensor line =
        at::arange(kHistogramBins, share.options()) * (2 * kHistogramReach / kHistogramBins) -
        (kHistogramReach - kHistogramReach / kHistogramBins);
    // Rows are log(b/g), columns log(r/g).
    const at::Tensor u = line.view({1, -1}).expand({kHistogramBins, kHistogramBins}).reshape({-1});
    const at::Tensor v = line.view({-1, 1}).expand({kHistogramBins, kHistogramBins}).reshape({-1});
    const at::Tensor meanU = at::mv(share, u);
    const at::Tensor meanV = at::mv(share, v);
    const at::Tensor spread = (share * (at::square(u.unsqueeze(0) - meanU.unsqueeze(1)) +
                                        at::square(v.unsqueeze(0) - meanV.unsqueeze(1))))
                                  .sum(1);
    const at::Tensor light = at::stack({at::exp(meanU), at::ones_like(meanU), at::exp(meanV)}, 1);
    const at::Tensor unit = light / at::sqrt((light * light).sum(1, true));
    // The spread is in log chroma; the factor brings it near degrees, where training starts.
    const at::Tensor c =
        0.5 * at::log(spread * (40.0 * 40.0) + 1e-3) * tensors.at(kScale) + tensors.at(kOffset);
    return at::cat({unit, c.unsqueeze(1)}, 1);
}

Tensors foldedHistogram(const Tensors& tensors) {
    Tensors folded{{kScale, tensors.at(kScale)}, {kOffset, tensors.at(kOffset)}};
    for (const auto& layer : histogramLayers()) fold(tensors, layer, folded);
    return folded;
}

} // namespace uncast::dscnn
