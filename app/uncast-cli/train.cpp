#include "app/uncast-cli/commands.h"
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

namespace uncast::cli {
namespace {

struct Options {
    std::vector<std::string> manifests;
    std::string cameras;
    std::string out;
    std::string recipe = "uncast";
    std::string name;
    int steps = 0;
    int batch = 0;
    std::uint64_t seed = 1;
    std::vector<std::string> excludedSets;
    std::vector<std::string> excludedCameras;
    double heldOutShare = 0.1;
    std::string checkpoint;
    bool resume = false;
    std::string log;
    std::vector<std::string> members;
    std::vector<std::string> excludedFolds;
    std::string startFrom;
    double learningRate = 0;
};

/// Not a recipe of crops: members' answers are weighed.
constexpr const char* kMixerRecipe = "mixer";

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int) {
    interrupted = 1;
}

std::string clockText(double seconds) {
    const int minutes = int(std::lround(seconds / 60));
    return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
}

void tell(const TrainingStatus& status) {
    std::cerr << "step " << status.step << "/" << status.steps;
    if (std::isfinite(status.loss)) std::cerr << "  loss " << fixed(status.loss, 3);
    if (status.evaluated && std::isfinite(status.heldOutMean))
        std::cerr << "  held out: mean " << fixed(status.heldOutMean, 2) << ", median "
                  << fixed(status.heldOutMedian, 2) << " degrees (best mean " << fixed(status.bestMean, 2)
                  << ")";
    std::cerr << "  about " << clockText(status.secondsLeft) << " left" << std::endl;
}

Result<TrainingSet> chosenSet(const Options& options) {
    const auto cameras = readCameraTable(options.cameras);
    if (!cameras) return tl::unexpected(cameras.error());
    SetChoice choice;
    choice.excludedSets = {options.excludedSets.begin(), options.excludedSets.end()};
    choice.excludedCameras = {options.excludedCameras.begin(), options.excludedCameras.end()};
    choice.excludedFolds = {options.excludedFolds.begin(), options.excludedFolds.end()};
    choice.heldOutShare = options.heldOutShare;
    auto set = TrainingSet::load({options.manifests.begin(), options.manifests.end()}, *cameras, choice);
    if (set)
        for (const auto& line : set->summary) std::cerr << line << "\n";
    return set;
}

Result<TrainingPlan> planOf(const Options& options) {
    TrainingPlan plan;
    auto recipe = recipeNamed(options.recipe);
    if (!recipe) return tl::unexpected(recipe.error());
    plan.recipe = std::move(*recipe);
    if (options.steps > 0) plan.recipe.steps = options.steps;
    if (options.batch > 0) plan.recipe.batch = options.batch;
    if (options.learningRate > 0) plan.recipe.learningRate = options.learningRate;
    plan.startFrom = options.startFrom;
    plan.seed = options.seed;
    plan.out = options.out;
    plan.estimator = options.name.empty() ? plan.out.stem().string() : options.name;
    plan.checkpointFolder = options.checkpoint;
    plan.resume = options.resume;
    plan.log = options.log;

    return plan;
}

Result<void> fitMixer(const Options& options, const TrainingSet& set,
                      std::shared_ptr<const NetworkRuntime> runtime, const JobContext& job) {
    MixerTraining plan;
    plan.members = {options.members.begin(), options.members.end()};
    plan.out = options.out;
    plan.estimator = options.name.empty() ? plan.out.stem().string() : options.name;
    plan.seed = options.seed;
    if (options.steps > 0) plan.steps = options.steps;
    if (options.batch > 0) plan.batch = options.batch;
    const auto outcome = trainMixer(plan, set, std::move(runtime), job,
                                    [](const std::string& line) { std::cerr << line << std::endl; });
    if (!outcome) return tl::unexpected(outcome.error());
    return {};
}

Result<void> run(const Options& options) {
    const auto set = chosenSet(options);
    if (!set) return tl::unexpected(set.error());
    const auto runtime = NetworkRuntime::load();
    if (!runtime) return tl::unexpected(runtime.error());

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
    const auto plan = planOf(options);
    if (!plan) return tl::unexpected(plan.error());
    const auto outcome = train(*plan, *set, (*runtime)->backend(), {stop.get_token(), {}}, tell);
    if (!outcome) return tl::unexpected(outcome.error());
    return {};
}

} // namespace

void addTrain(CLI::App& app, int& exitCode) {
    auto* command = app.add_subcommand("train", "Trains a network on labelled pictures");
    auto options = std::make_shared<Options>();
    command
        ->add_option("manifests", options->manifests,
                     "CSV files with columns file, camera, r, g, b, group ...")
        ->required()
        ->check(CLI::ExistingFile);
    command->add_option("--cameras", options->cameras, "CSV file of camera matrices")
        ->required()
        ->check(CLI::ExistingFile);
    command->add_option("--out", options->out, "Weights file to write (.uncast)")->required();
    command->add_option("--name", options->name,
                        "Name of the estimator; the file's name where none is given");
    command->add_option("--recipe", options->recipe, "How to train")
        ->check(CLI::IsMember({"uncast", "histogram", "paper", kMixerRecipe}));
    command
        ->add_option("--steps", options->steps,
                     "Steps of training; the recipe's own number where none is given")
        ->check(CLI::PositiveNumber);
    command->add_option("--batch", options->batch, "Crops a step")->check(CLI::Range(2, 4096));
    command->add_option("--seed", options->seed, "Seed of everything random");
    command->add_option("--exclude-set", options->excludedSets, "Leave a set out; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--exclude-camera", options->excludedCameras, "Leave a camera out; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--exclude-fold", options->excludedFolds, "Leave a fold out; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--start-from", options->startFrom, "Weights file to go on from")
        ->check(CLI::ExistingFile);
    command
        ->add_option("--learning-rate", options->learningRate,
                     "Largest learning rate; the recipe's own where none is given")
        ->check(CLI::PositiveNumber);
    command->add_option("--hold-out-share", options->heldOutShare, "Share of the scenes kept for judging")
        ->check(CLI::Range(0.0, 0.9));
    command->add_option("--checkpoint", options->checkpoint, "Folder for checkpoints");
    command->add_flag("--resume", options->resume, "Go on from the checkpoint, if there is one");
    command
        ->add_option("--member", options->members,
                     "Weights file of a network that the mixer weighs; may be repeated (recipe mixer only)")
        ->check(CLI::ExistingFile)
        ->allow_extra_args(false);
    command->add_option("--log", options->log, "CSV file of the course of the training");
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
