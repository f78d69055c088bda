#pragma once

// What the network module offers to the rest of the program. This header knows nothing of libtorch; the
// module that implements it is loaded on first use, because libtorch costs 0.7 s and 160 MB at start.

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace uncast {

enum class NetworkKind {
    dscnn,     ///< convolutions over the patch (Wang & Shang 2019)
    histogram, ///< a U-net over the patch's histogram of log chroma
    mixer      ///< weighs the lights that others found
};

/// The plan of a network. For a DSCNN (table 1 of the paper): what the paper varies of it.
struct Architecture {
    NetworkKind kind = NetworkKind::dscnn;
    int outputs = 3;       ///< 3: the light; 4: the light and c, the log of the expected error in degrees
    int modules = 4;       ///< 1-5 (figure 7); the fifth has no pooling
    int patchSide = 64;    ///< 16-128 (figure 7)
    bool separable = true; ///< false: standard convolutions (table 4)
    bool skip = false;     ///< true: a skip connection around each module (table 3)
    bool gamma = true;     ///< BatchNorm with scale; the paper counts its parameters without
    bool squareRootInput = true; ///< x / (4 mean), clamped to 0-2, square root; false: linear, as the paper
    /// Side of the box, odd, that every pixel of the patch is averaged over first, masked pixels left out; 0:
    /// none. Makes sharp and soft patches look alike.
    int smoothing = 0;
    int candidates = 0; ///< of a mixer: the lights it chooses from
    int features = 0;   ///< of a mixer: what else it is told
    bool operator==(const Architecture&) const = default;
};

/// How many numbers one patch has: 3 x side x side; for a mixer the candidates (3 each), then the features.
[[nodiscard]] constexpr std::size_t inputNumbers(const Architecture& a) {
    if (a.kind == NetworkKind::mixer) return std::size_t(3 * a.candidates + a.features);
    return 3 * std::size_t(a.patchSide) * std::size_t(a.patchSide);
}

/// One named block of numbers of a network.
struct Tensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

/// A network in plain numbers: what a weights file holds of one member.
struct NetworkWeights {
    Architecture architecture;
    std::vector<Tensor> tensors;
};

/// A network ready to answer; BatchNorm folded. May be used from one thread at a time.
class PatchNetwork {
public:
    virtual ~PatchNetwork() = default;
    /// `patches`: count x inputNumbers(); of a DSCNN and a histogram network 3 x side x side, common camera
    /// space, linear, invalid pixels 0. Gives count x outputs: the light in the common space (unit length),
    /// then c where the plan has it. The same bits for the same patch, whatever else is in the call.
    [[nodiscard]] virtual Result<std::vector<float>> predict(std::span<const float> patches, int count,
                                                             const JobContext& job) const = 0;
};

/// One layer of a network, for tests and the model card.
struct LayerReport {
    std::string name;
    std::vector<std::int64_t> outputShape; ///< height, width, channels
    std::int64_t paperParameters = 0;      ///< weights, biases, and beta, mean, variance of each BatchNorm
};

/// What is minimised; e is the angle to the label in degrees, 2 asin(|p - t| / 2), whose gradient stays
/// finite at 0.
enum class Loss {
    angle,             ///< mean e (Wang & Shang 2019, eq. 5)
    angleAndConfidence ///< mean of e + 0.5 (e exp(-c) + c): c becomes the log of the expected error; needs
                       ///< four outputs
};

/// How one step of training is done: Adam, and what keeps the kernels of the convolutions small.
struct StepOptions {
    double learningRate = 2e-3;
    double weightDecay = 1e-4; ///< decoupled: a step takes this times the learning rate off every kernel
    /// Coupled, as Keras has it: l2 times the sum of the kernels' squares belongs to what is minimised, and
    /// its gradient goes through Adam's moments. The loss that step() gives is without it.
    double l2 = 0;
    double gradientClip = 5;     ///< largest norm of the whole gradient; infinity: as it is
    double averageDecay = 0.998; ///< of the exponential mean of the weights; 0: the weights themselves
    Loss loss = Loss::angleAndConfidence;
};

/// Where a training computes. What goes in and comes out lies in ordinary memory either way.
enum class Device { cpu, cuda };

/// All that a training needs to go on exactly where it stopped.
struct TraineeState {
    Architecture architecture;
    std::int64_t step = 0;
    std::vector<Tensor> tensors;
};

/// A network in training. May be used from one thread at a time.
class Trainee {
public:
    virtual ~Trainee() = default;
    /// `patches` as PatchNetwork::predict takes them; `lights`: count x 3, unit length, common space. Gives
    /// the loss before the step. Error "not-finite" where the loss is no number; the weights are then
    /// unchanged.
    [[nodiscard]] virtual Result<double> step(std::span<const float> patches, std::span<const float> lights,
                                              int count, const StepOptions& options) = 0;
    /// The exponential mean of the weights: what is evaluated and shipped.
    [[nodiscard]] virtual NetworkWeights averagedWeights() const = 0;
    /// Goes on from other weights of the same plan, with fresh moments. Error "wrong-weights".
    [[nodiscard]] virtual Result<void> startFrom(const NetworkWeights& weights) = 0;
    [[nodiscard]] virtual TraineeState state() const = 0;
    /// Error "wrong-state" where the state belongs to another plan.
    [[nodiscard]] virtual Result<void> restore(const TraineeState& state) = 0;
};

/// What the module offers.
class NetworkBackend {
public:
    virtual ~NetworkBackend() = default;
    /// Error "wrong-weights" where tensors are missing or of another shape than the plan asks for.
    [[nodiscard]] virtual Result<std::unique_ptr<PatchNetwork>> load(const NetworkWeights& weights) const = 0;
    /// A network with fresh weights (Glorot uniform). Errors: "wrong-plan" where the plan is out of range,
    /// "no-cuda" where libtorch finds no graphics card that it can use.
    [[nodiscard]] virtual Result<std::unique_ptr<Trainee>>
    createTrainee(const Architecture& architecture, std::uint64_t seed,
                  Device device = Device::cpu) const = 0;
    /// Whether Device::cuda can be had.
    [[nodiscard]] virtual bool hasCuda() const = 0;
    /// The layers of a DSCNN in order, as they come out of a real forward pass.
    [[nodiscard]] virtual Result<std::vector<LayerReport>> layers(const Architecture& architecture) const = 0;
    /// "1.13.1", for --version.
    [[nodiscard]] virtual std::string version() const = 0;
};

/// The module's one exported function; grows with every change of this header, so that an old module is
/// recognised.
inline constexpr const char* kNetworkEntryPoint = "uncast_network_v3";
using NetworkEntryPoint = NetworkBackend* (*)();

} // namespace uncast
