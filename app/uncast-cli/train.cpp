#include "app/uncast-cli/commands.h"
#include "app/uncast-cli/train_options.h"
#include "core/base/text.h"
#include "core/lab/mixer_trainer.h"
#include "core/lab/trainer.h"
#include "core/network/network_runtime.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <cmath>
#include <csignal>
#include <iostream>
#include <memory>
#include <thread>
#include <unistd.h>

namespace uncast::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int) {
    interrupted = 1;
}

std::string clockText(double seconds) {
    const int minutes = int(std::lround(seconds / 60));
    return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
}

std::string inWords(const TrainingStatus& status) {
    std::string text;
    if (status.epochs > 0)
        text = "epoch " + std::to_string(status.epoch) + "/" + std::to_string(status.epochs) + "  ";
    text += "step " + std::to_string(status.step) + "/" + std::to_string(status.steps);
    if (std::isfinite(status.loss)) text += "  loss " + fixed(status.loss, 3);
    if (status.evaluated && std::isfinite(status.heldOutMean))
        text += "  held out: mean " + fixed(status.heldOutMean, 2) + ", median " +
                fixed(status.heldOutMedian, 2) + " degrees (best mean " + fixed(status.bestMean, 2) + ")";
    return text + "  about " + clockText(status.secondsLeft) + " left";
}

// On a terminal one line that changes, and one that stays for each look at the held-out pictures.
void tell(const TrainingStatus& status) {
    if (!isatty(STDERR_FILENO)) {
        std::cerr << inWords(status) << std::endl;
        return;
    }
    std::cerr << '\r' << inWords(status) << "\x1b[K";
    if (status.evaluated) std::cerr << '\n';
    std::cerr.flush();
}

Result<TrainingSet> chosenSet(const TrainOptions& options) {
    const auto cameras = readCameraTable(options.cameras);
    if (!cameras) return tl::unexpected(cameras.error());
    SetChoice choice;
    choice.sets = {options.sets.begin(), options.sets.end()};
    choice.excludedSets = {options.excludedSets.begin(), options.excludedSets.end()};
    choice.excludedCameras = {options.excludedCameras.begin(), options.excludedCameras.end()};
    choice.excludedFolds = {options.excludedFolds.begin(), options.excludedFolds.end()};
    const bool all = options.recipe == kPaperRecipe;
    choice.heldOutShare = options.heldOutShare.value_or(all ? 0 : choice.heldOutShare);
    auto set = TrainingSet::load({options.manifests.begin(), options.manifests.end()}, *cameras, choice);
    if (set)
        for (const auto& line : set->summary) std::cerr << line << "\n";
    return set;
}

Result<void> fitMixer(const TrainOptions& options, const TrainingSet& set,
                      std::shared_ptr<const NetworkRuntime> runtime, const JobContext& job) {
    MixerTraining plan;
    plan.members = {options.members.begin(), options.members.end()};
    plan.out = options.out;
    plan.estimator = options.name.empty() ? plan.out.stem().string() : options.name;
    plan.seed = options.seed;
    if (options.steps > 0) plan.steps = options.steps;
    if (options.batch > 0) plan.batch = options.batch;
    if (options.learningRate > 0) plan.learningRate = options.learningRate;
    const auto outcome = trainMixer(plan, set, std::move(runtime), job,
                                    [](const std::string& line) { std::cerr << line << std::endl; });
    if (!outcome) return tl::unexpected(outcome.error());
    return {};
}

Result<void> run(const TrainOptions& options) {
    if (const auto usable = checkOptions(options); !usable) return usable;
    const auto runtime = NetworkRuntime::load();
    if (!runtime) return tl::unexpected(runtime.error());
    const auto device = chosenDevice(options.device, (*runtime)->backend());
    if (!device) return tl::unexpected(device.error());
    const auto set = chosenSet(options);
    if (!set) return tl::unexpected(set.error());

    std::stop_source stop;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    // A signal handler may do next to nothing; this thread passes its word on.
    const std::jthread watcher([&stop](const std::stop_token& finished) {
        while (!finished.stop_requested() && !interrupted)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (interrupted) stop.request_stop();
    });
    if (options.recipe == kMixerRecipe) return fitMixer(options, *set, *runtime, {stop.get_token(), {}});
    auto plan = planOf(options);
    if (!plan) return tl::unexpected(plan.error());
    plan->device = *device;
    const auto outcome = train(*plan, *set, (*runtime)->backend(), {stop.get_token(), {}}, tell);
    if (!outcome) return tl::unexpected(outcome.error());
    return {};
}

} // namespace

void addTrain(CLI::App& app, int& exitCode) {
    auto* command = app.add_subcommand("train", "Trains a network on labelled pictures");
    auto options = std::make_shared<TrainOptions>();
    addTrainOptions(*command, *options);
    command->callback([options, &exitCode] {
        const auto outcome = run(*options);
        if (outcome) return;
        std::cerr << "train: " << outcome.error().message;
        if (!outcome.error().path.empty()) std::cerr << " (" << outcome.error().path.string() << ")";
        std::cerr << "\n";
        exitCode = someFailed;
    });
}

} // namespace uncast::cli
