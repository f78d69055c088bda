#pragma once

#include "core/lab/recipe.h"
#include "core/network/weights_file.h"

namespace uncast {

/// One training from start to finish.
struct TrainingPlan {
    Recipe recipe;
    std::uint64_t seed = 1;
    std::string estimator = "dscnn"; ///< name written into the weights file
    /// Weights to go on from: the member with the recipe's plan; empty: fresh ones.
    std::filesystem::path startFrom;
    std::filesystem::path out; ///< the best averaged weights so far, rewritten whenever they get better
    std::filesystem::path checkpointFolder; ///< empty: no checkpoints
    bool resume = false;                    ///< go on from the checkpoint, if there is one
    std::filesystem::path log;              ///< CSV, a row each look at the held-out pictures; empty: none
    std::filesystem::path plot;             ///< the same as a chart, .png or .svg; empty: none
    Device device = Device::cpu;
    int evaluateEvery = 0;   ///< steps; 0: an epoch where the recipe has them, else 500
    int checkpointEvery = 0; ///< steps; 0: an epoch where the recipe has them, else 250
};

/// Where a training stands. Angles in degrees of camera RGB, over the held-out pictures as one patch each, or
/// over the validation patches; kNotKnown before the first look or without any.
struct TrainingStatus {
    std::int64_t step = 0;
    std::int64_t steps = 0;
    int epoch = 0; ///< begun, from 1; 0: the recipe knows no epochs
    int epochs = 0;
    double loss = 0; ///< mean since the last status
    double heldOutMean = 0;
    double heldOutMedian = 0;
    double bestMean = 0;
    double secondsLeft = 0;
    bool evaluated = false; ///< the held-out pictures were looked at just now
};

/// Fits the network. Stopped halfway it leaves a checkpoint and gives the error "cancelled". Stopped or
/// killed at any moment and resumed it ends with the same bits in weights, checkpoint and log as a training
/// that was never stopped; the best weights so far lie in `out` all the time. Errors also: "no-progress" (the
/// loss is no number five times in a row), "other-training" (checkpoint of another recipe, seed or data),
/// "wrong-weights" (`startFrom` has no network of the recipe's plan), "no-cuda", what the files' functions
/// give.
[[nodiscard]] Result<TrainingStatus> train(const TrainingPlan& plan, const TrainingSet& set,
                                           const NetworkBackend& backend, const JobContext& job,
                                           const std::function<void(const TrainingStatus&)>& tell);

} // namespace uncast
