#include "app/uncast-cli/train_options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <tuple>

namespace uncast::cli {
namespace {

constexpr const char* kStandardConvolution = "standard";
constexpr const char* kCosineSchedule = "cosine";

/// Which recipes have a use for an option.
struct Use {
    const char* option;
    bool given;
    std::vector<std::string> recipes;
};

std::vector<Use> usesOf(const TrainOptions& o) {
    const std::vector<std::string> patchNetworks{"uncast", "plain", kPaperRecipe};
    const std::vector<std::string> crops{"uncast", "plain", "histogram"};
    const std::vector<std::string> networks{"uncast", "plain", "histogram", kPaperRecipe};
    return {{"--steps", o.steps > 0, {"uncast", "plain", "histogram", kMixerRecipe}},
            {"--epochs", o.epochs > 0, {kPaperRecipe}},
            {"--patches", o.patches > 0, {kPaperRecipe}},
            {"--native-patches", o.nativePatches, {kPaperRecipe}},
            {"--shares", !o.shares.empty(), {kPaperRecipe}},
            {"--l2", o.l2.has_value(), {kPaperRecipe}},
            {"--schedule", !o.schedule.empty(), {kPaperRecipe}},
            {"--convolution", !o.convolution.empty(), patchNetworks},
            {"--skip", o.skip, patchNetworks},
            {"--modules", o.modules > 0, patchNetworks},
            {"--patch", o.patch > 0, patchNetworks},
            {"--device", !o.device.empty() && o.device != "auto" && o.device != "cpu", networks},
            {"--start-from", !o.startFrom.empty(), networks},
            {"--checkpoint", !o.checkpoint.empty(), networks},
            {"--resume", o.resume, networks},
            {"--log", !o.log.empty(), networks},
            {"--plot", !o.plot.empty(), networks},
            {"--member", !o.members.empty(), {kMixerRecipe}}};
}

void addChoiceOfPictures(CLI::App& command, TrainOptions& options) {
    command
        .add_option("manifests", options.manifests, "CSV files with columns file, camera, r, g, b, group ...")
        ->required()
        ->check(CLI::ExistingFile);
    command.add_option("--cameras", options.cameras, "CSV file of camera matrices")
        ->required()
        ->check(CLI::ExistingFile);
    const auto repeated = [&command](const char* name, std::vector<std::string>& to, const char* text) {
        command.add_option(name, to, text)->allow_extra_args(false);
    };
    repeated("--set", options.sets, "Train on this set only; may be repeated");
    repeated("--exclude-set", options.excludedSets, "Leave a set out; may be repeated");
    repeated("--exclude-camera", options.excludedCameras, "Leave a camera out; may be repeated");
    repeated("--exclude-fold", options.excludedFolds, "Leave a fold out; may be repeated");
    command
        .add_option("--hold-out-share", options.heldOutShare,
                    "Share of the scenes kept for judging: 0.1; 0 of the recipe paper, which judges by "
                    "patches of the training pictures")
        ->check(CLI::Range(0.0, 0.9));
}

void addNetwork(CLI::App& command, TrainOptions& options) {
    command
        .add_option("--convolution", options.convolution,
                    "Convolutions of the modules: separable, or standard as in table 4 of the paper")
        ->check(CLI::IsMember({"separable", kStandardConvolution}));
    command.add_flag("--skip", options.skip, "Skip connections around the modules (table 3)");
    command.add_option("--modules", options.modules, "Modules (figure 7): 1 to 5; 4 where none is given")
        ->check(CLI::Range(1, 5));
    command
        .add_option("--patch", options.patch,
                    "Side of a patch in pixels (figure 7): 16 to 128; 64 where none is given")
        ->check(CLI::Range(16, 128));
}

void addCourseByEpochs(CLI::App& command, TrainOptions& options) {
    command
        .add_option("--epochs", options.epochs,
                    "Epochs of training (paper only): 200; the learning rate falls at a quarter and at three "
                    "quarters of them")
        ->check(CLI::Range(1, 100000));
    command
        .add_option("--patches", options.patches,
                    "Patches drawn from the pictures (paper only): 20000, two thirds to learn from")
        ->check(CLI::Range(6, 1000000));
    command.add_flag("--native-patches", options.nativePatches,
                     "Patches are the pictures' own pixels, not resized (paper only)");
    command
        .add_option("--shares", options.shares,
                    "Smallest and largest side of a patch as a share of the picture's (paper only): 0.25 0.6")
        ->expected(2)
        ->check(CLI::Range(0.05, 1.0))
        ->excludes("--native-patches");
    command.add_option("--l2", options.l2, "Strength of the L2 penalty (paper only): 1e-4")
        ->check(CLI::NonNegativeNumber);
    command
        .add_option(
            "--schedule", options.schedule,
            "How the learning rate falls (paper only): levels, as in the paper, or along a cosine to 0")
        ->check(CLI::IsMember({"levels", kCosineSchedule}));
}

void addCourse(CLI::App& command, TrainOptions& options) {
    command.add_option("--recipe", options.recipe, "How to train")
        ->check(CLI::IsMember({"uncast", "histogram", "plain", kPaperRecipe, kMixerRecipe}));
    command
        .add_option("--steps", options.steps,
                    "Steps of training; the recipe's own number where none is given (not paper)")
        ->check(CLI::PositiveNumber);
    command.add_option("--batch", options.batch, "Crops a step")->check(CLI::Range(2, 4096));
    command
        .add_option("--learning-rate", options.learningRate,
                    "Largest learning rate; the recipe's own where none is given")
        ->check(CLI::PositiveNumber);
    command.add_option("--seed", options.seed, "Seed of everything random");
    command.add_option("--start-from", options.startFrom, "Weights file to go on from")
        ->check(CLI::ExistingFile);
    command
        .add_option("--member", options.members,
                    "Weights file of a network that the mixer weighs; may be repeated (mixer only)")
        ->check(CLI::ExistingFile)
        ->allow_extra_args(false);
    command
        .add_option("--device", options.device,
                    "Where to compute: auto, cpu or cuda; auto takes CUDA where libtorch has it")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
}

void addOutput(CLI::App& command, TrainOptions& options) {
    command.add_option("--out", options.out, "Weights file to write (.uncast)")->required();
    command.add_option("--name", options.name, "Name of the estimator; the file's name where none is given");
    command.add_option("--checkpoint", options.checkpoint, "Folder for checkpoints");
    command.add_flag("--resume", options.resume, "Go on from the checkpoint, if there is one");
    command.add_option("--log", options.log,
                       "CSV file of the course of the training; replaced, or gone on with by --resume");
    command.add_option("--plot", options.plot, "Loss curve, .png or .svg, drawn with gnuplot");
}

} // namespace

void addTrainOptions(CLI::App& command, TrainOptions& options) {
    addChoiceOfPictures(command, options);
    addCourse(command, options);
    addCourseByEpochs(command, options);
    addNetwork(command, options);
    addOutput(command, options);
}

Result<void> checkOptions(const TrainOptions& options) {
    for (const Use& use : usesOf(options))
        if (use.given && !std::ranges::count(use.recipes, options.recipe))
            return fail("unusable-option",
                        "The recipe \"" + options.recipe + "\" has no use for " + use.option + ".");
    return {};
}

Result<TrainingPlan> planOf(const TrainOptions& options) {
    TrainingPlan plan;
    auto recipe = recipeNamed(options.recipe);
    if (!recipe) return tl::unexpected(recipe.error());
    plan.recipe = std::move(*recipe);
    if (options.steps > 0) plan.recipe.steps = options.steps;
    if (options.batch > 0) plan.recipe.batch = options.batch;
    if (options.learningRate > 0) plan.recipe.learningRate = options.learningRate;
    if (auto& course = plan.recipe.course) {
        if (options.epochs > 0) course->epochs = options.epochs;
        if (options.patches > 0) course->patches = options.patches;
        course->nativePixels = options.nativePatches;
        course->cosine = options.schedule == kCosineSchedule;
        if (!options.shares.empty())
            std::tie(course->smallestShare, course->largestShare) =
                std::minmax(options.shares[0], options.shares[1]);
        if (options.l2) plan.recipe.step.l2 = *options.l2;
    }
    auto& architecture = plan.recipe.architecture;
    architecture.separable = options.convolution != kStandardConvolution;
    architecture.skip = options.skip;
    if (options.modules > 0) architecture.modules = options.modules;
    if (options.patch > 0) architecture.patchSide = options.patch;
    plan.startFrom = options.startFrom;
    plan.seed = options.seed;
    plan.out = options.out;
    plan.estimator = options.name.empty() ? plan.out.stem().string() : options.name;
    plan.checkpointFolder = options.checkpoint;
    plan.resume = options.resume;
    plan.log = options.log;
    plan.plot = options.plot;
    return plan;
}

Result<Device> chosenDevice(const std::string& name, const NetworkBackend& backend) {
    if (name == "cpu") return Device::cpu;
    if (backend.hasCuda()) return Device::cuda;
    if (name == "cuda")
        return fail("no-cuda",
                    "There is no CUDA here: this libtorch finds no graphics card that it can use.");
    return Device::cpu;
}

} // namespace uncast::cli
