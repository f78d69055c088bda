#include "core/network/nets.h"

#include "core/network/chroma_histogram.h"
#include "core/network/dscnn_plan.h"
#include "core/network/histogram_plan.h"
#include "core/network/mixer_plan.h"
#include "core/network/patch_input.h"

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

namespace uncast::dscnn {

Result<void> check(const Architecture& a) {
    if (a.kind == NetworkKind::mixer) return checkMixer(a);
    if (a.smoothing < 0 || a.smoothing > 15 || (a.smoothing > 0 && a.smoothing % 2 == 0))
        return fail("wrong-plan", "The box that smooths a patch must have an odd side of 1 to 15 pixels.");
    if (a.kind == NetworkKind::histogram && a.outputs != 4)
        return fail("wrong-plan", "A histogram network has four outputs.");
    return checkDscnn(a);
}

std::vector<TensorPlan> tensorPlans(const Architecture& a) {
    switch (a.kind) {
    case NetworkKind::histogram:
        return histogramTensors(a);
    case NetworkKind::mixer:
        return mixerTensors(a);
    default:
        return dscnnTensors(a);
    }
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
    const at::Tensor flat = tensor.detach().cpu().contiguous();
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

at::Tensor batchOf(std::span<const float> patches, int count, int size, const Architecture& a) {
    const std::int64_t rows = std::max(count, size);
    const std::size_t numbers = inputNumbers(a);
    const auto filled = [&](at::IntArrayRef shape, const auto& fill) {
        at::Tensor batch = at::zeros(shape);
        const auto each = std::size_t(batch.numel() / rows);
        const std::span<float> all(batch.data_ptr<float>(), std::size_t(batch.numel()));
        for (std::size_t i = 0; i < std::size_t(count); ++i) {
            const auto patch = patches.subspan(i * numbers, numbers);
            const auto row = all.subspan(i * each, each);
            if (a.smoothing > 0)
                fill(smoothedPatch(patch, a.patchSide, a.smoothing), row);
            else
                fill(patch, row);
        }
        return batch;
    };
    switch (a.kind) {
    case NetworkKind::histogram:
        return filled(
            {rows, kHistogramPlanes, kHistogramBins, kHistogramBins},
            [&](std::span<const float> patch, auto row) { chromaHistogram(patch, a.patchSide, row); });
    case NetworkKind::mixer:
        return filled({rows, std::int64_t(numbers)},
                      [](std::span<const float> patch, auto row) { std::ranges::copy(patch, row.begin()); });
    default:
        return filled({rows, 3, a.patchSide, a.patchSide},
                      [&](std::span<const float> patch, auto row) { normalisePatch(patch, a, row); });
    }
}

at::Tensor answersOf(const Architecture& a, const Tensors& tensors, const at::Tensor& batch, NormMode mode) {
    if (a.kind == NetworkKind::histogram) return histogramAnswers(tensors, batch, mode);
    if (a.kind == NetworkKind::mixer) return mixerAnswers(a, tensors, batch);
    const at::Tensor output = dscnnForward(a, tensors, batch, mode);
    const at::Tensor light = lightOf(output);
    return a.outputs < 4 ? light : at::cat({light, output.narrow(1, 3, 1)}, 1);
}

Tensors foldedTensors(const Architecture& a, const Tensors& tensors) {
    if (a.kind == NetworkKind::histogram) return foldedHistogram(tensors);
    if (a.kind == NetworkKind::mixer) return tensors;
    return foldedDscnn(a, tensors);
}

at::Tensor lightOf(const at::Tensor& output) {
    const at::Tensor positive = at::softplus(output.narrow(1, 0, 3) + 1);
    return positive / at::sqrt((positive * positive).sum(1, true));
}

} // namespace uncast::dscnn
