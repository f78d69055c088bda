#include "core/network/dscnn_training.h"

#include "core/network/nets.h"
#include "core/network/patch_input.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace uncast::dscnn {
namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kAdamEpsilon = 1e-8;

at::Tensor degreesBetween(const at::Tensor& light, const at::Tensor& label) {
    const at::Tensor difference = light - label;
    // The small constant keeps the gradient of the root finite where both agree.
    const at::Tensor chord = at::sqrt((difference * difference).sum(1) + 1e-10);
    return at::asin((chord / 2).clamp_max(1 - 1e-6)) * (2 * 180 / std::numbers::pi);
}

at::Tensor lossOf(const at::Tensor& answers, const at::Tensor& labels, Loss kind) {
    const at::Tensor degrees = degreesBetween(answers.narrow(1, 0, 3), labels);
    if (kind == Loss::angle || answers.size(1) < 4) return degrees.mean();
    const at::Tensor c = answers.select(1, 3);
    return (degrees + 0.5 * (degrees * at::exp(-c) + c)).mean();
}

// Weights that decay and penalty are for: those of convolutions, not biases nor BatchNorm.
bool isKernel(const TensorPlan& plan) {
    return plan.shape.size() == 4;
}

/// The parts of a trainee's state, as prefixes of tensor names.
constexpr const char* kWeights = "weights/";
constexpr const char* kAverage = "average/";
constexpr const char* kMoment1 = "moment1/";
constexpr const char* kMoment2 = "moment2/";

class DscnnTrainee final : public Trainee {
public:
    DscnnTrainee(const Architecture& architecture, std::uint64_t seed, Device device)
        : m_architecture(architecture), m_plans(tensorPlans(architecture)),
          m_weights(freshTensors(architecture, seed)),
          m_device(device == Device::cuda ? at::kCUDA : at::kCPU) {
        for (const auto& plan : m_plans) {
            at::Tensor& weight = m_weights[plan.name];
            weight = weight.to(m_device);
            m_average[plan.name] = weight.clone();
            if (!plan.trained) continue;
            m_moment1[plan.name] = at::zeros_like(weight);
            m_moment2[plan.name] = at::zeros_like(weight);
            weight.requires_grad_(true);
        }
    }

    Result<double> step(std::span<const float> patches, std::span<const float> lights, int count,
                        const StepOptions& options) override {
        if (count < 2 || patches.size() != std::size_t(count) * inputNumbers(m_architecture) ||
            lights.size() != std::size_t(count) * 3)
            return fail("wrong-size", "The patches do not have the size that the network was made for.");
        try {
            return stepOnce(patches, lights, count, options);
        } catch (const std::exception& error) {
            return fail("network-failed", std::string("The training step failed: ") + error.what());
        }
    }

    NetworkWeights averagedWeights() const override {
        NetworkWeights weights{m_architecture, {}};
        for (const auto& plan : m_plans)
            weights.tensors.push_back(plainTensor(plan.name, m_average.at(plan.name)));
        return weights;
    }

    Result<void> startFrom(const NetworkWeights& weights) override {
        if (!canGoOnFrom(m_architecture, weights.architecture))
            return fail("wrong-weights", "The weights to start from belong to another plan.");
        const auto tensors = tensorsOf(weights);
        if (!tensors) return tl::unexpected(tensors.error());
        const at::NoGradGuard noGradient;
        for (const auto& [name, tensor] : *tensors) {
            m_weights.at(name).copy_(tensor);
            m_average.at(name).copy_(tensor);
        }
        return {};
    }

    TraineeState state() const override {
        TraineeState state{m_architecture, m_step, {}};
        for (const auto& [prefix, tensors] : parts())
            for (const auto& [name, tensor] : *tensors)
                state.tensors.push_back(plainTensor(prefix + name, tensor));
        return state;
    }

    Result<void> restore(const TraineeState& state) override {
        std::map<std::string, const Tensor*> given;
        for (const auto& tensor : state.tensors) given[tensor.name] = &tensor;
        const auto fits = [&](const std::string& name, const at::Tensor& tensor) {
            const auto found = given.find(name);
            return found != given.end() && tensor.sizes() == at::IntArrayRef(found->second->shape) &&
                   tensor.numel() == std::int64_t(found->second->values.size());
        };
        bool fine = state.architecture == m_architecture;
        for (const auto& [prefix, tensors] : parts())
            for (const auto& [name, tensor] : *tensors) fine = fine && fits(prefix + name, tensor);
        if (!fine) return fail("wrong-state", "The checkpoint belongs to another network.");
        const at::NoGradGuard noGradient;
        for (const auto& [prefix, tensors] : parts())
            for (const auto& [name, tensor] : *tensors) tensor.copy_(torchTensor(*given.at(prefix + name)));
        m_step = state.step;
        return {};
    }

private:
    std::array<std::pair<std::string, const Tensors*>, 4> parts() const {
        return {
            {{kWeights, &m_weights}, {kAverage, &m_average}, {kMoment1, &m_moment1}, {kMoment2, &m_moment2}}};
    }

    Result<double> stepOnce(std::span<const float> patches, std::span<const float> lights, int count,
                            const StepOptions& options) {
        at::set_num_threads(1);
        const at::Tensor labels =
            at::from_blob(const_cast<float*>(lights.data()), {count, 3}, at::kFloat).clone().to(m_device);
        const at::Tensor input = batchOf(patches, count, count, m_architecture).to(m_device);
        // BatchNorm moves its statistics in the forward pass; they are put back should the loss be no number.
        Tensors statistics;
        for (const auto& plan : m_plans)
            if (!plan.trained) statistics[plan.name] = m_weights[plan.name].clone();
        const at::Tensor loss =
            lossOf(answersOf(m_architecture, m_weights, input, NormMode::training), labels, options.loss);
        const double value = loss.item<double>();
        if (std::isfinite(value)) loss.backward();
        if (options.l2 > 0) addPenalty(options.l2);
        const double norm = gradientNorm();
        if (!std::isfinite(value) || !std::isfinite(norm)) {
            for (const auto& [name, tensor] : statistics) m_weights[name].copy_(tensor);
            dropGradients();
            return fail("not-finite", "The loss of this step is not a number.");
        }
        ++m_step;
        update(options, std::min(1.0, options.gradientClip / std::max(norm, 1e-12)));
        dropGradients();
        return value;
    }

    void dropGradients() {
        for (auto& [name, tensor] : m_weights) tensor.mutable_grad() = at::Tensor();
    }

    // The gradient of l2 times the sum of squares. Where there is no gradient there is no step either.
    void addPenalty(double l2) {
        const at::NoGradGuard noGradient;
        for (const auto& plan : m_plans) {
            at::Tensor& weight = m_weights[plan.name];
            if (isKernel(plan) && weight.grad().defined()) weight.mutable_grad().add_(weight, 2 * l2);
        }
    }

    double gradientNorm() const {
        double sum = 0;
        for (const auto& [name, tensor] : m_weights)
            if (tensor.grad().defined()) sum += (tensor.grad() * tensor.grad()).sum().item<double>();
        return std::sqrt(sum);
    }

    // Adam (Kingma & Ba 2015, algorithm 1), where asked for with the weight decay of Loshchilov & Hutter
    // 2019, algorithm 2.
    void update(const StepOptions& options, double scale) {
        const at::NoGradGuard noGradient;
        const double correction1 = 1 - std::pow(kBeta1, double(m_step));
        const double correction2 = 1 - std::pow(kBeta2, double(m_step));
        const double decay = std::min(options.averageDecay, (1.0 + double(m_step)) / (10.0 + double(m_step)));
        for (const auto& plan : m_plans) {
            at::Tensor& weight = m_weights[plan.name];
            if (plan.trained) {
                const at::Tensor gradient = weight.grad() * scale;
                at::Tensor& first = m_moment1[plan.name];
                at::Tensor& second = m_moment2[plan.name];
                first.mul_(kBeta1).add_(gradient, 1 - kBeta1);
                second.mul_(kBeta2).addcmul_(gradient, gradient, 1 - kBeta2);
                if (isKernel(plan)) weight.mul_(1 - options.learningRate * options.weightDecay);
                const at::Tensor spread = at::sqrt(second / correction2).add_(kAdamEpsilon);
                weight.addcdiv_(first, spread, -options.learningRate / correction1);
            }
            m_average[plan.name].mul_(decay).add_(weight.detach(), 1 - decay);
        }
    }

    Architecture m_architecture;
    std::vector<TensorPlan> m_plans;
    Tensors m_weights;
    Tensors m_average;
    Tensors m_moment1;
    Tensors m_moment2;
    at::Device m_device;
    std::int64_t m_step = 0;
};

} // namespace

Result<std::unique_ptr<Trainee>> makeTrainee(const Architecture& architecture, std::uint64_t seed,
                                             Device device) {
    if (const auto fine = check(architecture); !fine) return tl::unexpected(fine.error());
    try {
        return std::make_unique<DscnnTrainee>(architecture, seed, device);
    } catch (const std::exception& error) {
        return fail("network-failed", std::string("The network could not be made: ") + error.what());
    }
}

} // namespace uncast::dscnn
