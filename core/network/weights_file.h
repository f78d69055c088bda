#pragma once

#include "core/network/network_api.h"

namespace uncast {

/// Patches made from a seed and what the network answered when it was written: replayed when the network is
/// built, so that a network that would answer otherwise here is never used.
struct TestVectors {
    std::uint64_t seed = 1;
    int count = 0;
    std::vector<float> answers; ///< count x outputs
};

/// One network of a weights file.
struct WeightsMember {
    NetworkWeights weights;
    TestVectors vectors;
    /// Recovery error expected for c: exp(c) times this. Measured on held-out scenes.
    double errorCalibration = 1;
};

/// What a `.uncast` file holds: every network of an estimator, and where it comes from.
struct WeightsFile {
    std::string name; ///< the estimator: "dscnn"
    std::vector<WeightsMember> members;
    /// The card, in order of reading: recipe, seed, steps, data, held-out figures; key -> plain text.
    std::vector<std::pair<std::string, std::string>> card;
    /// FNV-1a 64 of the file bytes of every picture trained on: tells a benchmark what it must not be judged
    /// by.
    std::vector<std::uint64_t> trainedOn;
    /// sceneHash() of their scenes: another picture of a scene trained on is no new picture either.
    std::vector<std::uint64_t> trainedScenes;
};

/// FNV-1a 64 of "set/group", as manifests name them.
[[nodiscard]] std::uint64_t sceneHash(const std::string& scene);

[[nodiscard]] Result<void> writeWeights(const std::filesystem::path& path, const WeightsFile& file);
/// Errors as readTensorFile; also "weights-other-space" where the common camera space is not this program's.
[[nodiscard]] Result<WeightsFile> readWeights(const std::filesystem::path& path);

/// Patches of plausible numbers in the common space, count x 3 x side x side, one of them with a masked box.
[[nodiscard]] std::vector<float> testPatches(std::uint64_t seed, int count, int side);

/// What a network of this plan is replayed with: test patches; for a mixer positive numbers.
[[nodiscard]] std::vector<float> testInputs(const Architecture& architecture, std::uint64_t seed, int count);

/// Runs the network on test inputs and notes its answers.
[[nodiscard]] Result<TestVectors> recordVectors(const PatchNetwork& network, const Architecture& architecture,
                                                std::uint64_t seed, int count = 4);

/// Largest difference that the replay allows, per component of the unit light and of c.
inline constexpr double kVectorTolerance = 1e-3;

/// Builds the member's network and replays its test vectors. Errors: "wrong-weights", "weights-disagree".
[[nodiscard]] Result<std::unique_ptr<PatchNetwork>> buildMember(const NetworkBackend& backend,
                                                                const WeightsMember& member);

} // namespace uncast
