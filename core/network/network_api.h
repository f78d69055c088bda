#pragma once

// What the network module offers to the rest of the program. This header knows nothing of libtorch; the module that implements it
// is loaded on first use, because libtorch costs 0.7 s and 160 MB at start.

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace uncast {

/// The plan of a DSCNN (Wang & Shang 2019, table 1) and what the paper varies of it.
struct Architecture {
    int outputs = 3;        ///< 3: the light; 4: the light and c, the log of the expected error in degrees
    int modules = 4;        ///< 1-5 (figure 7); the fifth has no pooling
    int patchSide = 64;     ///< 16-128 (figure 7)
    bool separable = true;  ///< false: standard convolutions (table 4)
    bool skip = false;      ///< true: a skip connection around each module (table 3)
    bool gamma = true;      ///< BatchNorm with scale; the paper counts its parameters without
    bool squareRootInput = true; ///< x / (4 mean), clamped to 0-2, square root; false: linear, as the paper
    bool operator==(const Architecture&) const = default;
};

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
    /// `patches`: count x 3 x side x side, common camera space, linear, invalid pixels 0. Gives count x outputs: the light in the
    /// common space (unit length), then c where the plan has it. The same bits for the same patch, whatever else is in the call.
    [[nodiscard]] virtual Result<std::vector<float>> predict(std::span<const float> patches, int count,
                                                             const JobContext& job) const = 0;
};

/// One layer of a network, for tests and the model card.
struct LayerReport {
    std::string name;
    std::vector<std::int64_t> outputShape; ///< height, width, channels
    std::int64_t paperParameters = 0;      ///< weights, biases, and beta, mean, variance of each BatchNorm
};

} // namespace uncast
