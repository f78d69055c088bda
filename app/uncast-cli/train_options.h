#pragma once

#include "core/lab/trainer.h"

#include <optional>

namespace CLI {
class App;
}

namespace uncast::cli {

/// What the command line of `train` says; empty, 0 or false where it says nothing.
struct TrainOptions {
    std::vector<std::string> manifests;
    std::string cameras;
    std::string out;
    std::string recipe = "uncast";
    std::string name;
    std::vector<std::string> sets;
    std::vector<std::string> excludedSets;
    std::vector<std::string> excludedCameras;
    std::vector<std::string> excludedFolds;
    std::optional<double> heldOutShare;
    std::uint64_t seed = 1;
    int steps = 0;
    int epochs = 0;
    int batch = 0;
    double learningRate = 0;
    int patches = 0;
    bool nativePatches = false;
    std::vector<double> shares; ///< smallest and largest
    std::optional<double> l2;
    std::string schedule;
    std::string convolution;
    bool skip = false;
    int modules = 0;
    int patch = 0;
    std::string device;
    std::string startFrom;
    std::string checkpoint;
    bool resume = false;
    std::string log;
    std::string plot;
    std::vector<std::string> members;
};

/// Not a recipe of crops: members' answers are weighed.
inline constexpr const char* kMixerRecipe = "mixer";
inline constexpr const char* kPaperRecipe = "paper";

void addTrainOptions(CLI::App& command, TrainOptions& options);

/// Error "unusable-option" where the recipe has no use for something that was asked for.
[[nodiscard]] Result<void> checkOptions(const TrainOptions& options);

/// The training of a network as the options ask for it; the device is left open.
[[nodiscard]] Result<TrainingPlan> planOf(const TrainOptions& options);

/// "auto" and "": CUDA where it can be had, else the processor. Error "no-cuda".
[[nodiscard]] Result<Device> chosenDevice(const std::string& name, const NetworkBackend& backend);

} // namespace uncast::cli
