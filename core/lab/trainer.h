#pragma once

#include "core/lab/recipe.h"
#include "core/network/weights_file.h"

namespace uncast {

/// One training from start to finish.
struct TrainingPlan {
    Recipe recipe;
    std::uint64_t seed = 1;
    std::string estimator = "dscnn"; ///< name written into the weights file
    std::filesystem::path startFrom; ///< weights to go on from; empty: fresh ones
    std::filesystem::path out;       ///< the best averaged weights so far, rewritten whenever they get better
    std::filesystem::path checkpointFolder; ///< empty: no checkpoints
    bool resume = false;                    ///< go on from the checkpoint, if there is one
    std::filesystem::path log;              ///< CSV, empty: none
    int evaluateEvery = 500;                ///< steps
    int checkpointEvery = 250;              ///< steps
};

/// Where a training stands. Angles in degrees of camera RGB, over the held-out pictures as one patch each;
/// kNotKnown before the first look or without such pictures.
struct TrainingStatus {
    std::int64_t step = 0;
    std::int64_t steps = 0;
    double loss = 0; ///< mean since the last status
    double heldOutMean = 0;
    double heldOutMedian = 0;
    double bestMean = 0;
    double secondsLeft = 0;
    bool evaluated = false; ///< the held-out pictures were looked at just now
};

/// Fits the network. Stopped halfway it leaves a checkpoint and gives the error "cancelled"; resumed from
/// there it ends with the same bits as a training that was never stopped. Errors also: "no-progress" (the
/// loss is no number five times in a row), "other-training" (checkpoint of another recipe, seed or data),
/// what the files' functions give.
[[nodiscard]] Result<TrainingStatus> train(const TrainingPlan& plan, const TrainingSet& set,
                                           const NetworkBackend& backend, const JobContext& job,
                                           const std::function<void(const TrainingStatus&)>& tell);

} // namespace uncast
