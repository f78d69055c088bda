#include "app/uncast-cli/bench_output.h"
#include "app/uncast-cli/commands.h"
#include "app/uncast-cli/options.h"
#include "app/uncast-cli/results.h"
#include "core/base/file_bytes.h"
#include "core/base/locations.h"
#include "core/base/text.h"
#include "core/lab/plots.h"
#include "core/network/estimators.h"
#include "core/network/tensor_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <set>

namespace uncast::cli {
namespace {

struct Options {
    std::vector<std::string> manifests;
    std::string cameras;
    std::vector<std::string> estimators{"all"};
    std::vector<std::string> weights;
    std::vector<std::string> sets;
    std::vector<std::string> excludedSets;
    std::vector<std::string> excludedCameras;
    std::vector<std::string> folds;
    std::vector<std::string> foldWeights; ///< "FOLD=FILE"
    std::string samePhotos;
    double heldOutShare = 0;
    int every = 1;
    int cells = 6;
    bool reproduction = false;
    bool drift = false;
    bool members = false;
    std::uint64_t seed = 1;
    std::string plots;
    std::string json;
    std::string csv;
};

bool contains(const std::vector<std::string>& list, const std::string& name) {
    return std::ranges::find(list, name) != list.end();
}

// What a photo is called in every manifest that has it: its group and light, or its file's name where it has
// no group.
std::string photoName(const LabelledPicture& picture) {
    if (picture.group.empty()) return picture.file.filename().string();
    return picture.group + " " + fixed(picture.light[0], 4) + " " + fixed(picture.light[2], 4);
}

Result<std::set<std::string>> photosOf(const std::string& manifest) {
    std::set<std::string> names;
    if (manifest.empty()) return names;
    const auto pictures = readManifest(manifest);
    if (!pictures) return tl::unexpected(pictures.error());
    for (const auto& picture : *pictures) names.insert(photoName(picture));
    return names;
}

Result<std::vector<LabelledPicture>> chosenPictures(const Options& options) {
    const auto names = photosOf(options.samePhotos);
    if (!names) return tl::unexpected(names.error());
    std::vector<LabelledPicture> chosen;
    int seen = 0;
    for (const auto& manifest : options.manifests) {
        auto pictures = readManifest(manifest);
        if (!pictures) return pictures;
        for (auto& picture : *pictures) {
            if (!options.sets.empty() && !contains(options.sets, picture.set)) continue;
            if (contains(options.excludedSets, picture.set) ||
                contains(options.excludedCameras, picture.camera))
                continue;
            if (!options.folds.empty() && !contains(options.folds, picture.fold)) continue;
            if (!names->empty() && !names->contains(photoName(picture))) continue;
            if (options.heldOutShare > 0 && !heldOut(picture, options.heldOutShare)) continue;
            if (seen++ % options.every == 0) chosen.push_back(std::move(picture));
        }
    }
    if (chosen.empty()) return fail("nothing-to-do", "No picture of the manifests is left to look at.");
    return chosen;
}

/// Estimators, and for those on a network what they were trained on.
struct Chosen {
    std::vector<std::unique_ptr<Estimator>> estimators;
    LeakLists known;
};

// Each network of a file that a mixer weighs, alone.
void addMembers(const Result<std::shared_ptr<const LoadedNetworks>>& networks, Chosen& chosen) {
    if (!networks || (*networks)->members(NetworkKind::mixer).empty()) return;
    for (const auto kind : {NetworkKind::dscnn, NetworkKind::histogram})
        for (const std::size_t member : (*networks)->members(kind)) {
            chosen.estimators.push_back(makeMemberEstimator(*networks, member));
            chosen.known[chosen.estimators.back()->name()] = TrainedOn((*networks)->file());
        }
}

Result<Chosen> chosenEstimators(const Options& options, const std::vector<std::string>& weights,
                                NetworkShelf& shelf) {
    Chosen chosen;
    const auto add = [&](std::unique_ptr<Estimator> estimator,
                         const Result<std::shared_ptr<const LoadedNetworks>>& networks) {
        if (networks) chosen.known[estimator->name()] = TrainedOn((*networks)->file());
        chosen.estimators.push_back(std::move(estimator));
    };
    for (const auto& file : weights) {
        auto estimator = makeEstimatorFromFile(file, shelf);
        if (!estimator) return tl::unexpected(estimator.error());
        add(std::move(*estimator), shelf.fromFile(file));
        if (options.members) addMembers(shelf.fromFile(file), chosen);
    }
    const bool all = contains(options.estimators, "all");
    if (all && !weights.empty()) return chosen;
    for (const auto& name : chosenNames(options.estimators, estimatorNames())) {
        if (all && name == "as-shot") continue; // labelled pictures have none
        auto estimator = makeEstimator(name, shelf);
        if (!estimator) return tl::unexpected(estimator.error());
        const bool statistical = contains(statisticalEstimatorNames(), name);
        add(std::move(*estimator), statistical ? fail("none", "") : shelf.named(name));
    }
    return chosen;
}

std::string hashOfFile(const std::filesystem::path& file) {
    const auto bytes = readBytes(file);
    return bytes ? hexOf(fnv1a(*bytes)) : std::string();
}

/// One part of the pictures and the weights that judge them.
struct Part {
    std::vector<LabelledPicture> pictures;
    std::vector<std::string> weights; ///< files; empty: as the other options say
};

// One part with all the pictures, or one a fold: each fold is judged by weights of its own.
Result<std::vector<Part>> partsOf(const Options& options, std::vector<LabelledPicture> pictures) {
    std::vector<Part> parts;
    if (options.foldWeights.empty()) {
        parts.push_back({std::move(pictures), options.weights});
        return parts;
    }
    for (const auto& text : options.foldWeights) {
        const auto equals = text.find('=');
        Part part;
        part.weights = {text.substr(equals + 1)};
        std::ranges::copy_if(pictures, std::back_inserter(part.pictures),
                             [&](const auto& picture) { return picture.fold == text.substr(0, equals); });
        if (part.pictures.empty())
            return fail("nothing-to-do", "No picture is in fold " + text.substr(0, equals) + ".");
        parts.push_back(std::move(part));
    }
    return parts;
}

// The hash that stands for the network weights: of each part's first file, or of the default's where none is
// named.
std::string weightsHash(const std::vector<Part>& parts) {
    if (parts.front().weights.empty())
        return hashOfFile(dataDirectory() / "weights" / (std::string(kDefaultEstimator) + ".uncast"));
    std::string hashes;
    for (const auto& part : parts) hashes += (hashes.empty() ? "" : " ") + hashOfFile(part.weights.front());
    return hashes;
}

Result<CameraTable> chosenCameras(const Options& options) {
    return options.cameras.empty() ? Result<CameraTable>(CameraTable{}) : readCameraTable(options.cameras);
}

Result<void> runDrift(const Options& options, const std::vector<LabelledPicture>& pictures,
                      const CameraTable& cameras, bool& someFailures) {
    NetworkShelf shelf;
    const auto chosen = chosenEstimators(options, options.weights, shelf);
    if (!chosen) return tl::unexpected(chosen.error());
    std::vector<Error> failures;
    const auto drifts = measureSharpnessDrift(pictures, cameras, chosen->estimators,
                                              {options.cells, options.cells}, {}, failures);
    if (!drifts) return tl::unexpected(drifts.error());
    for (const Error& error : failures) printError(error.path, error);
    someFailures = !failures.empty();
    printDrifts(*drifts);
    return {};
}

Result<std::vector<BenchmarkRow>> measured(const Options& options, const std::vector<Part>& parts,
                                           const CameraTable& cameras, bool& someFailures) {
    std::vector<BenchmarkRow> rows;
    for (const Part& part : parts) {
        NetworkShelf shelf;
        const auto chosen = chosenEstimators(options, part.weights, shelf);
        if (!chosen) return tl::unexpected(chosen.error());
        std::vector<Error> failures;
        auto some = runBenchmark(part.pictures, cameras, chosen->estimators, {options.cells, options.cells},
                                 {}, failures);
        if (!some) return some;
        for (const Error& error : failures) printError(error.path, error);
        someFailures = someFailures || !failures.empty();
        markLeaks(*some, chosen->known);
        std::ranges::move(*some, std::back_inserter(rows));
    }
    return rows;
}

Result<void> writeFiles(const Options& options, const BenchHeader& header,
                        const std::vector<BenchmarkRow>& rows,
                        const std::vector<BenchmarkSummary>& summaries) {
    if (!options.csv.empty())
        if (const auto written = writeBenchCsv(options.csv, rows); !written) return written;
    if (!options.plots.empty())
        if (const auto drawn = plotBenchmark(options.plots, rows); !drawn) return drawn;
    if (options.json.empty()) return {};
    return writeBenchJson(options.json, header, summaries, leaksOf(rows));
}

Result<void> run(const Options& options, bool& someFailures) {
    const auto cameras = chosenCameras(options);
    if (!cameras) return tl::unexpected(cameras.error());
    auto pictures = chosenPictures(options);
    if (!pictures) return tl::unexpected(pictures.error());
    if (options.drift) return runDrift(options, *pictures, *cameras, someFailures);
    const auto parts = partsOf(options, std::move(*pictures));
    if (!parts) return tl::unexpected(parts.error());
    const auto rows = measured(options, *parts, *cameras, someFailures);
    if (!rows) return tl::unexpected(rows.error());
    for (const auto& line : leakWarnings(leaksOf(*rows))) std::cerr << "bench: " << line << "\n";
    const auto summaries = summarise(*rows, options.seed);
    const BenchHeader header{weightsHash(*parts), options.seed};
    std::cout << "Weights " << header.weights << ", bootstrap seed " << header.seed << "\n";
    printSummaries(summaries, false);
    if (options.reproduction) printSummaries(summaries, true);
    printConfidence(summaries);
    return writeFiles(options, header, *rows, summaries);
}

void addChoiceOfPictures(CLI::App& command, Options& options) {
    command
        .add_option("manifests", options.manifests, "CSV files with columns file, camera, r, g, b, group ...")
        ->required()
        ->check(CLI::ExistingFile);
    command
        .add_option("--cameras", options.cameras,
                    "CSV file of camera matrices; without it cameras of labelled pictures count as unknown")
        ->check(CLI::ExistingFile);
    const auto repeated = [&command](const char* name, std::vector<std::string>& to, const char* text) {
        command.add_option(name, to, text)->allow_extra_args(false);
    };
    repeated("--set", options.sets, "Only this set; may be repeated");
    repeated("--exclude-set", options.excludedSets, "Leave a set out; may be repeated");
    repeated("--exclude-camera", options.excludedCameras, "Leave a camera out; may be repeated");
    repeated("--fold", options.folds, "Only this fold; may be repeated");
    command
        .add_option(
            "--photos-of", options.samePhotos,
            "Only the photos of this manifest, known by group and light or else by file name: the same "
            "in another size")
        ->check(CLI::ExistingFile);
    command
        .add_option("--held-out-share", options.heldOutShare,
                    "Only the scenes that training with this share keeps out")
        ->check(CLI::Range(0.0, 0.9));
    command.add_option("--every", options.every, "Only every n-th picture")->check(CLI::PositiveNumber);
}

void addEstimators(CLI::App& command, Options& options) {
    command
        .add_option("--estimator", options.estimators,
                    "Name of an estimator, may be repeated or a list with commas; \"all\" for every one")
        ->delimiter(',')
        ->allow_extra_args(false);
    auto* weights =
        command
            .add_option("--weights", options.weights, "Weights file (.uncast) to measure, may be repeated")
            ->allow_extra_args(false);
    command
        .add_option("--fold-weights", options.foldWeights,
                    "FOLD=FILE: judge the pictures of a fold by these weights; once for each fold")
        ->check([](const std::string& text) {
            const auto equals = text.find('=');
            if (equals == std::string::npos || equals == 0) return std::string("it must be FOLD=FILE");
            std::string file = text.substr(equals + 1);
            return CLI::ExistingFile(file);
        })
        ->allow_extra_args(false)
        ->excludes(weights);
    command.add_flag("--members", options.members,
                     "Measure each network of a weights file alone too, before the mixer weighs them");
    command.add_option("--cells", options.cells, "Cells of the map along each side")
        ->check(CLI::Range(1, 100));
}

void addOutput(CLI::App& command, Options& options) {
    command.add_flag("--reproduction", options.reproduction, "Print the reproduction error too");
    command.add_flag(
        "--drift", options.drift,
        "Print how far the lights move when the pictures are blurred or made smaller, no errors");
    command.add_option("--json", options.json, "Write the figures to this file");
    command.add_option("--plot", options.plots, "Draw charts into this folder")->type_name("DIR");
    command.add_option("--seed", options.seed, "Seed of the bootstrap intervals")->capture_default_str();
    command.add_option("--csv", options.csv, "Write one line a picture and estimator to this file");
}

} // namespace

void addBench(CLI::App& app, int& exitCode) {
    auto* command = app.add_subcommand("bench", "Measure estimators on labelled pictures");
    auto options = std::make_shared<Options>();
    addChoiceOfPictures(*command, *options);
    addEstimators(*command, *options);
    addOutput(*command, *options);
    command->callback([options, &exitCode] {
        bool someFailures = false;
        const auto outcome = run(*options, someFailures);
        if (someFailures) exitCode = someFailed;
        if (outcome) return;
        std::cerr << "bench: " << outcome.error().message;
        if (!outcome.error().path.empty()) std::cerr << " (" << outcome.error().path.string() << ")";
        std::cerr << "\n";
        exitCode = someFailed;
    });
}

} // namespace uncast::cli
