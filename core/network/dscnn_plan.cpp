#include "core/network/dscnn_plan.h"

namespace uncast::dscnn {

Result<void> checkDscnn(const Architecture& a) {
    if (a.outputs != 3 && a.outputs != 4)
        return fail("wrong-plan", "A network must have three or four outputs.");
    if (a.modules < 1 || a.modules > 5) return fail("wrong-plan", "A network must have one to five modules.");
    if (a.patchSide < 16 || a.patchSide > 128)
        return fail("wrong-plan", "The side of a patch must be 16 to 128 pixels.");
    return {};
}

std::vector<LayerPlan> dscnnLayers(const Architecture& a) {
    std::vector<LayerPlan> layers;
    layers.push_back({"conv1", 3, 8, false, true, true, true});
    layers.push_back({"conv2", 8, 8, false, true, true, true});
    int width = 8;
    for (int m = 1; m <= a.modules; ++m) {
        const std::string name = "module" + std::to_string(m);
        const int inputs = width;
        width *= 2;
        LayerPlan first{name + ".1", inputs, width, a.separable, false, true, true};
        first.skipStarts = a.skip;
        LayerPlan second{name + ".2", width, width, a.separable, false, true, false, m < 5};
        second.skipEnds = a.skip;
        second.skipInputs = inputs;
        layers.push_back(first);
        layers.push_back(second);
    }
    layers.push_back({"last", width, a.outputs, false, false, false});
    return layers;
}

std::vector<TensorPlan> dscnnTensors(const Architecture& a) {
    std::vector<TensorPlan> plans;
    for (const auto& layer : dscnnLayers(a)) {
        addConvolution(plans, layer);
        if (layer.norm) addNorm(plans, layer.name, layer.outputs, a.gamma);
        if (layer.skipEnds) {
            plans.push_back({layer.name + ".skip.kernel", {layer.outputs, layer.skipInputs, 1, 1}});
            addNorm(plans, layer.name + ".skip", layer.outputs, a.gamma);
        }
    }
    return plans;
}

at::Tensor dscnnForward(const Architecture& a, const Tensors& tensors, at::Tensor x, NormMode mode,
                        std::vector<std::vector<std::int64_t>>* shapes) {
    at::Tensor kept;
    for (const auto& layer : dscnnLayers(a)) {
        if (layer.skipStarts) kept = x;
        x = passed(tensors, layer, x, mode);
        if (layer.skipEnds) {
            const std::int64_t stride = layer.pool ? 2 : 1;
            const auto side = at::conv2d(kept, tensors.at(layer.name + ".skip.kernel"),
                                         find(tensors, layer.name + ".skip.bias"), {stride, stride});
            x = x + normalised(tensors, layer.name + ".skip", side, mode);
        }
        if (shapes) shapes->push_back({x.size(2), x.size(3), x.size(1)});
    }
    x = x.mean({2, 3});
    if (shapes) shapes->push_back({1, 1, x.size(1)});
    return x;
}

Tensors foldedDscnn(const Architecture& a, const Tensors& tensors) {
    Tensors folded;
    for (const auto& layer : dscnnLayers(a)) {
        fold(tensors, layer, folded);
        if (layer.skipEnds)
            foldNorm(tensors, layer.name + ".skip", layer.name + ".skip.kernel", layer.name + ".skip.bias",
                     folded);
    }
    return folded;
}

} // namespace uncast::dscnn
