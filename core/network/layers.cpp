#include "core/network/layers.h"

namespace uncast::dscnn {
namespace {

constexpr double kNormEpsilon = 1e-5;
constexpr double kNormMomentum = 0.1;

} // namespace

void addConvolution(std::vector<TensorPlan>& plans, const LayerPlan& layer) {
    if (layer.separable) {
        plans.push_back({layer.name + ".depthwise", {layer.inputs, 1, layer.kernel, layer.kernel}});
        plans.push_back({layer.name + ".pointwise", {layer.outputs, layer.inputs, 1, 1}});
    } else {
        plans.push_back({layer.name + ".kernel", {layer.outputs, layer.inputs, layer.kernel, layer.kernel}});
    }
    plans.push_back({layer.name + ".bias", {layer.outputs}});
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
    const std::int64_t padding = layer.valid ? 0 : layer.kernel / 2;
    if (!layer.separable)
        return at::conv2d(input, tensors.at(layer.name + ".kernel"), bias, {1, 1}, {padding, padding});
    input = at::conv2d(input, tensors.at(layer.name + ".depthwise"), {}, {1, 1}, {padding, padding}, {1, 1},
                       layer.inputs);
    return at::conv2d(input, tensors.at(layer.name + ".pointwise"), bias);
}

at::Tensor passed(const Tensors& tensors, const LayerPlan& layer, at::Tensor input, NormMode mode) {
    at::Tensor x = convolved(tensors, layer, std::move(input));
    if (layer.norm) x = normalised(tensors, layer.name, x, mode);
    if (layer.relu) x = at::relu(x);
    if (layer.pool) x = at::max_pool2d(x, {2, 2}, {2, 2}, {0, 0}, {1, 1}, true);
    return x;
}

void foldNorm(const Tensors& tensors, const std::string& norm, const std::string& kernel,
              const std::string& bias, Tensors& folded) {
    at::Tensor scale = 1 / at::sqrt(tensors.at(norm + ".variance") + kNormEpsilon);
    if (const auto gamma = tensors.find(norm + ".gamma"); gamma != tensors.end())
        scale = scale * gamma->second;
    const auto old = tensors.find(bias);
    const at::Tensor offset = old == tensors.end() ? at::zeros_like(scale) : old->second;
    folded[kernel] = tensors.at(kernel) * scale.view({-1, 1, 1, 1});
    folded[bias] = (offset - tensors.at(norm + ".mean")) * scale + tensors.at(norm + ".beta");
}

void fold(const Tensors& tensors, const LayerPlan& layer, Tensors& folded) {
    const std::string kernel = layer.name + (layer.separable ? ".pointwise" : ".kernel");
    if (layer.separable) folded[layer.name + ".depthwise"] = tensors.at(layer.name + ".depthwise");
    if (layer.norm) {
        foldNorm(tensors, layer.name, kernel, layer.name + ".bias", folded);
    } else {
        folded[kernel] = tensors.at(kernel);
        folded[layer.name + ".bias"] = tensors.at(layer.name + ".bias");
    }
}

} // namespace uncast::dscnn
