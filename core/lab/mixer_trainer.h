#pragma once

#include "core/lab/training_set.h"
#include "core/network/network_runtime.h"
#include "core/network/weights_file.h"

#include <functional>

namespace uncast {

/// How a mixer is fitted to pictures that its members were not trained on.
struct MixerTraining {
    std::vector<std::filesystem::path> members; ///< weights files of patch and histogram networks
    std::string estimator = "dscnn";            ///< name written into the weights file
    std::filesystem::path out;                  ///< members and mixer in one file
    std::uint64_t seed = 1;
    int variants = 5; ///< of each picture: as it is, then cropped, relit, through other cameras
    int steps = 4000;
    int batch = 128;
    double learningRate = 2e-3;
    double weightDecay = 0.02;
    double validationShare = 0.25; ///< of the scenes: chooses the best step and calibrates the expected error
};

/// Mean angles in degrees of camera RGB over the scenes kept for validation.
struct MixerOutcome {
    double mean = 0;
    double median = 0;
    double bestMember = 0; ///< mean of the best single candidate
    int pictures = 0;
    double calibration = 1; ///< recovery error over exp(c), on the mean
};

/// Fits a mixer on the held-out pictures of `set`. Errors: "nothing-to-train", "leak" where a member was
/// trained on one of them, "cancelled", what the members' files give.
[[nodiscard]] Result<MixerOutcome> trainMixer(const MixerTraining& plan, const TrainingSet& set,
                                              std::shared_ptr<const NetworkRuntime> runtime,
                                              const JobContext& job,
                                              const std::function<void(const std::string&)>& tell);

} // namespace uncast
