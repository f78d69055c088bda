#include "core/network/dscnn_plan.h"

#include "core/network/patch_input.h"

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

namespace uncast::dscnn {
namespace {

constexpr double kNormEpsilon = 1e-5;
constexpr double kNormMomentum = 0.1;

void addConvolution(std::vector<TensorPlan>& plans, const std::string& name, const LayerPlan& layer) {
    if (layer.separable) {
        plans.push_back({name + ".depthwise", {layer.inputs, 1, 3, 3}});
        plans.push_back({name + ".pointwise", {layer.outputs, layer.inputs, 1, 1}});
    } else {
        plans.push_back({name + ".kernel", {layer.outputs, layer.inputs, 3, 3}});
    }
    plans.push_back({name + ".bias", {layer.outputs}});
}

void addNorm(std::vector<TensorPlan>& plans, const std::string& name, int channels, bool gamma) {
    if (gamma) plans.push_back({name + ".gamma", {channels}});
    plans.push_back({name + ".beta", {channels}});
    plans.push_back({name + ".mean", {channels}, false});
    plans.push_back({name + ".variance", {channels}, false});
}

c10::optional<at::Tensor> find(const Tensors& tensors, const std::string& name) {
    const auto found = tensors.find(name);
    if (found == tensors.end()) return c10::nullopt;
    return c10::optional<at::Tensor>(found->second);
}

at::Tensor normalised(const Tensors& tensors, const std::string& name, const at::Tensor& input,
                      NormMode mode) {
    if (mode == NormMode::folded) return input;
    return at::batch_norm(input, find(tensors, name + ".gamma"), tensors.at(name + ".beta"),
                          tensors.at(name + ".mean"), tensors.at(name + ".variance"),
                          mode == NormMode::training, kNormMomentum, kNormEpsilon, false);
}

at::Tensor convolved(const Tensors& tensors, const LayerPlan& layer, at::Tensor input) {
    const auto& bias = tensors.at(layer.name + ".bias");
    const std::int64_t padding = layer.valid ? 0 : 1;
    if (!layer.separable)
        return at::conv2d(input, tensors.at(layer.name + ".kernel"), bias, {1, 1}, {padding, padding});
    input = at::conv2d(input, tensors.at(layer.name + ".depthwise"), {}, {1, 1}, {padding, padding}, {1, 1},
                       layer.inputs);
    return at::conv2d(input, tensors.at(layer.name + ".pointwise"), bias);
}

} // namespace

Result<void> check(const Architecture& a) {
    if (a.outputs != 3 && a.outputs != 4)
        return fail("wrong-plan", "A network must have three or four outputs.");
    if (a.modules < 1 || a.modules > 5) return fail("wrong-plan", "A network must have one to five modules.");
    if (a.patchSide < 16 || a.patchSide > 128)
        return fail("wrong-plan", "The side of a patch must be 16 to 128 pixels.");
    return {};
}

std::vector<LayerPlan> layerPlans(const Architecture& a) {
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

std::vector<TensorPlan> tensorPlans(const Architecture& a) {
    std::vector<TensorPlan> plans;
    for (const auto& layer : layerPlans(a)) {
        addConvolution(plans, layer.name, layer);
        if (layer.norm) addNorm(plans, layer.name, layer.outputs, a.gamma);
        if (layer.skipEnds) {
            plans.push_back({layer.name + ".skip.kernel", {layer.outputs, layer.skipInputs, 1, 1}});
            addNorm(plans, layer.name + ".skip", layer.outputs, a.gamma);
        }
    }
    return plans;
}

Tensors freshTensors(const Architecture& a, std::uint64_t seed) {
    at::Generator generator = at::detail::createCPUGenerator(seed);
    Tensors tensors;
    for (const auto& plan : tensorPlans(a)) {
        at::Tensor tensor = at::zeros(plan.shape);
        if (plan.shape.size() == 4) {
            const auto window = double(plan.shape[2] * plan.shape[3]);
            const double limit = std::sqrt(6 / (window * double(plan.shape[0] + plan.shape[1])));
            tensor.uniform_(-limit, limit, generator);
        } else if (plan.name.ends_with(".gamma") || plan.name.ends_with(".variance")) {
            tensor.fill_(1);
        }
        tensors.emplace(plan.name, std::move(tensor));
    }
    return tensors;
}

Tensor plainTensor(const std::string& name, const at::Tensor& tensor) {
    const at::Tensor flat = tensor.detach().contiguous();
    const float* data = flat.data_ptr<float>();
    return {name, flat.sizes().vec(), std::vector<float>(data, data + flat.numel())};
}

at::Tensor torchTensor(const Tensor& tensor) {
    return at::from_blob(const_cast<float*>(tensor.values.data()), tensor.shape, at::kFloat).clone();
}

Result<Tensors> tensorsOf(const NetworkWeights& weights) {
    if (const auto fine = check(weights.architecture); !fine) return tl::unexpected(fine.error());
    const auto plans = tensorPlans(weights.architecture);
    Tensors tensors;
    for (const auto& tensor : weights.tensors) {
        std::int64_t numbers = 1;
        for (const auto side : tensor.shape) numbers *= side;
        if (numbers != std::int64_t(tensor.values.size()))
            return fail("wrong-weights",
                        "The network's tensor " + tensor.name + " does not hold what its shape says.");
        tensors.insert_or_assign(tensor.name, torchTensor(tensor));
    }
    for (const auto& plan : plans) {
        const auto found = tensors.find(plan.name);
        if (found == tensors.end() || found->second.sizes() != at::IntArrayRef(plan.shape))
            return fail("wrong-weights",
                        "The network's tensor " + plan.name + " is missing or of the wrong shape.");
    }
    if (tensors.size() != plans.size())
        return fail("wrong-weights", "The network holds tensors that its plan does not know.");
    return tensors;
}

at::Tensor forward(const Architecture& a, const Tensors& tensors, at::Tensor x, NormMode mode,
                   std::vector<std::vector<std::int64_t>>* shapes) {
    at::Tensor kept;
    for (const auto& layer : layerPlans(a)) {
        if (layer.skipStarts) kept = x;
        x = convolved(tensors, layer, x);
        if (layer.norm) x = normalised(tensors, layer.name, x, mode);
        if (layer.relu) x = at::relu(x);
        if (layer.pool) x = at::max_pool2d(x, {2, 2}, {2, 2}, {0, 0}, {1, 1}, true);
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

Tensors foldedTensors(const Architecture& a, const Tensors& tensors) {
    Tensors folded;
    const auto fold = [&](const std::string& norm, const std::string& kernel, const std::string& bias) {
        at::Tensor scale = 1 / at::sqrt(tensors.at(norm + ".variance") + kNormEpsilon);
        if (const auto gamma = tensors.find(norm + ".gamma"); gamma != tensors.end())
            scale = scale * gamma->second;
        const auto old = tensors.find(bias);
        const at::Tensor offset = old == tensors.end() ? at::zeros_like(scale) : old->second;
        folded[kernel] = tensors.at(kernel) * scale.view({-1, 1, 1, 1});
        folded[bias] = (offset - tensors.at(norm + ".mean")) * scale + tensors.at(norm + ".beta");
    };
    for (const auto& layer : layerPlans(a)) {
        const std::string kernel = layer.name + (layer.separable ? ".pointwise" : ".kernel");
        if (layer.separable) folded[layer.name + ".depthwise"] = tensors.at(layer.name + ".depthwise");
        if (layer.norm) {
            fold(layer.name, kernel, layer.name + ".bias");
        } else {
            folded[kernel] = tensors.at(kernel);
            folded[layer.name + ".bias"] = tensors.at(layer.name + ".bias");
        }
        if (layer.skipEnds)
            fold(layer.name + ".skip", layer.name + ".skip.kernel", layer.name + ".skip.bias");
    }
    return folded;
}

at::Tensor lightOf(const at::Tensor& output) {
    const at::Tensor positive = at::softplus(output.narrow(1, 0, 3) + 1);
    return positive / at::sqrt((positive * positive).sum(1, true));
}

at::Tensor batchOf(std::span<const float> patches, int count, int size, const Architecture& a) {
    at::Tensor batch = at::zeros({std::max(count, size), 3, a.patchSide, a.patchSide});
    const std::size_t numbers = 3 * std::size_t(a.patchSide) * std::size_t(a.patchSide);
    const std::span<float> all(batch.data_ptr<float>(), std::size_t(batch.numel()));
    for (std::size_t i = 0; i < std::size_t(count); ++i)
        normalisePatch(patches.subspan(i * numbers, numbers), a, all.subspan(i * numbers, numbers));
    return batch;
}

} // namespace uncast::dscnn
