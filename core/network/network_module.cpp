// The module's door: one exported function.

#include "core/network/dscnn_inference.h"
#include "core/network/dscnn_plan.h"
#include "core/network/dscnn_training.h"
#include "core/network/nets.h"

#include <ATen/Context.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/api/include/torch/version.h>

namespace uncast::dscnn {
namespace {

std::int64_t paperParameters(const Architecture& architecture, const std::string& layer) {
    std::int64_t sum = 0;
    for (const auto& plan : tensorPlans(architecture)) {
        if (!plan.name.starts_with(layer + ".") || plan.name.ends_with(".gamma")) continue;
        std::int64_t numbers = 1;
        for (const auto side : plan.shape) numbers *= side;
        sum += numbers;
    }
    return sum;
}

class Backend final : public NetworkBackend {
public:
    Result<std::unique_ptr<PatchNetwork>> load(const NetworkWeights& weights) const override {
        return loadNetwork(weights);
    }

    Result<std::unique_ptr<Trainee>> createTrainee(const Architecture& architecture, std::uint64_t seed,
                                                   Device device) const override {
        if (device == Device::cuda && !hasCuda())
            return fail("no-cuda", "This libtorch finds no graphics card with CUDA.");
        return makeTrainee(architecture, seed, device);
    }

    bool hasCuda() const override { return at::hasCUDA(); }

    Result<std::vector<LayerReport>> layers(const Architecture& architecture) const override {
        if (const auto fine = checkDscnn(architecture); !fine) return tl::unexpected(fine.error());
        try {
            const at::NoGradGuard noGradient;
            std::vector<std::vector<std::int64_t>> shapes;
            const auto input = at::zeros({1, 3, architecture.patchSide, architecture.patchSide});
            (void)dscnnForward(architecture, freshTensors(architecture, 1), input, NormMode::evaluation,
                               &shapes);
            std::vector<LayerReport> reports;
            for (const auto& layer : dscnnLayers(architecture))
                reports.push_back(
                    {layer.name, shapes[reports.size()], paperParameters(architecture, layer.name)});
            reports.push_back({"average", shapes.back(), 0});
            return reports;
        } catch (const std::exception& error) {
            return fail("network-failed", std::string("The network could not be run: ") + error.what());
        }
    }

    std::string version() const override { return TORCH_VERSION; }
};

} // namespace
} // namespace uncast::dscnn

extern "C" __attribute__((visibility("default"))) uncast::NetworkBackend* uncast_network_v3() {
    return new uncast::dscnn::Backend;
}
