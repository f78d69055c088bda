#include "core/network/mixer_plan.h"

namespace uncast::dscnn {
namespace {

constexpr int kHidden = 32;

} // namespace

Result<void> checkMixer(const Architecture& a) {
    if (a.candidates < 1 || a.candidates > 64 || a.features < 1 || a.features > 1024)
        return fail("wrong-plan", "A mixer must have 1-64 candidates and 1-1024 features.");
    if (a.outputs != 4) return fail("wrong-plan", "A mixer has four outputs.");
    return {};
}

std::vector<LayerPlan> mixerLayers(const Architecture& a) {
    LayerPlan hidden{"hidden", a.features, kHidden, false, false, false, true};
    LayerPlan last{"last", kHidden, a.candidates + 1, false, false, false};
    hidden.kernel = last.kernel = 1;
    return {hidden, last};
}

std::vector<TensorPlan> mixerTensors(const Architecture& a) {
    std::vector<TensorPlan> plans;
    for (const auto& layer : mixerLayers(a)) addConvolution(plans, layer);
    return plans;
}

at::Tensor mixerAnswers(const Architecture& a, const Tensors& tensors, const at::Tensor& input) {
    const std::int64_t count = input.size(0);
    const at::Tensor lights = input.narrow(1, 0, 3 * a.candidates).reshape({count, a.candidates, 3});
    at::Tensor x = input.narrow(1, 3 * a.candidates, a.features).reshape({count, a.features, 1, 1});
    for (const auto& layer : mixerLayers(a)) x = passed(tensors, layer, x, NormMode::evaluation);
    x = x.reshape({count, a.candidates + 1});
    const at::Tensor share = at::softmax(x.narrow(1, 0, a.candidates), 1);
    const at::Tensor light = (share.unsqueeze(2) * lights).sum(1);
    const at::Tensor unit = light / at::sqrt((light * light).sum(1, true) + 1e-12);
    return at::cat({unit, x.narrow(1, a.candidates, 1)}, 1);
}

} // namespace uncast::dscnn
