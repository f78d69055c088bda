#include "app/uncast-cli/commands.h"
#include "app/uncast-cli/options.h"
#include "core/base/text.h"
#include "core/lab/benchmark.h"
#include "core/network/estimators.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <memory>
#include <set>

namespace uncast::cli {
namespace {

using Json = nlohmann::json;

struct Options {
    std::vector<std::string> manifests;
    std::string cameras;
    std::vector<std::string> estimators{"all"};
    std::vector<std::string> weights;
    std::vector<std::string> sets;
    std::vector<std::string> excludedSets;
    std::vector<std::string> excludedCameras;
    double heldOutShare = 0;
    int every = 1;
    int cells = 6;
    bool reproduction = false;
    bool noMatrix = false;
    std::string json;
    std::string csv;
};

bool contains(const std::vector<std::string>& list, const std::string& name) {
    return std::ranges::find(list, name) != list.end();
}

Result<std::vector<LabelledPicture>> chosenPictures(const Options& options) {
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
    std::map<std::string, std::set<std::uint64_t>> trainedOn;
};

Result<Chosen> chosenEstimators(const Options& options, NetworkShelf& shelf) {
    Chosen chosen;
    const auto add = [&](std::unique_ptr<Estimator> estimator,
                         const Result<std::shared_ptr<const LoadedNetworks>>& networks) {
        if (networks)
            chosen.trainedOn[estimator->name()] = {(*networks)->file().trainedOn.begin(),
                                                   (*networks)->file().trainedOn.end()};
        chosen.estimators.push_back(std::move(estimator));
    };
    for (const auto& file : options.weights) {
        auto estimator = makeEstimatorFromFile(file, shelf);
        if (!estimator) return tl::unexpected(estimator.error());
        add(std::move(*estimator), shelf.fromFile(file));
    }
    const bool all = contains(options.estimators, "all");
    if (all && !options.weights.empty()) return chosen;
    for (const auto& name : chosenNames(options.estimators, estimatorNames())) {
        if (all && name == "as-shot") continue; // labelled pictures have none
        auto estimator = makeEstimator(name, shelf);
        if (!estimator) return tl::unexpected(estimator.error());
        const bool statistical = contains(statisticalEstimatorNames(), name);
        add(std::move(*estimator), statistical ? fail("none", "") : shelf.named(name));
    }
    return chosen;
}

void print(const std::vector<BenchmarkSummary>& summaries, bool reproduction) {
    std::cout << (reproduction ? "Reproduction" : "Recovery") << " error in degrees\n"
              << std::left << std::setw(22) << "estimator" << std::setw(26) << "set" << std::right
              << std::setw(6) << "count";
    for (const char* column : {"mean", "median", "trimean", "best25", "worst25", "q95", "max"})
        std::cout << std::setw(9) << column;
    std::cout << "  predicted  without\n";
    for (const auto& summary : summaries) {
        const auto& s = reproduction ? summary.reproduction : summary.recovery;
        std::cout << std::left << std::setw(22) << summary.estimator << std::setw(26)
                  << (summary.camera.empty() ? summary.set : "  " + summary.camera) << std::right
                  << std::setw(6) << s.count;
        for (const double v :
             {s.mean, s.median, s.trimean, s.bestQuarter, s.worstQuarter, s.quantile95, s.largest})
            std::cout << std::setw(9) << fixed(v, 2);
        std::cout << std::setw(11)
                  << (std::isfinite(summary.meanPredicted) ? fixed(summary.meanPredicted, 2) : "-")
                  << std::setw(9) << summary.without << "\n";
    }
}

Json jsonOf(const ErrorStatistics& s) {
    return {{"count", s.count},     {"mean", s.mean},          {"median", s.median},
            {"trimean", s.trimean}, {"best25", s.bestQuarter}, {"worst25", s.worstQuarter},
            {"q95", s.quantile95},  {"max", s.largest}};
}

Result<void> writeJson(const std::string& path, const std::vector<BenchmarkSummary>& summaries) {
    Json list = Json::array();
    for (const auto& summary : summaries) {
        Json entry{{"estimator", summary.estimator},
                   {"set", summary.set},
                   {"without", summary.without},
                   {"recovery", jsonOf(summary.recovery)},
                   {"reproduction", jsonOf(summary.reproduction)}};
        entry["camera"] = summary.camera.empty() ? Json() : Json(summary.camera);
        entry["mean_predicted_degrees"] =
            std::isfinite(summary.meanPredicted) ? Json(summary.meanPredicted) : Json();
        list.push_back(std::move(entry));
    }
    std::ofstream out(path);
    out << list.dump(2) << "\n";
    if (!out.flush()) return fail("not-writable", "The file could not be written.", path);
    return {};
}

std::string quoted(const std::string& field) {
    if (field.find_first_of(",\"\n") == std::string::npos) return field;
    std::string text;
    text.push_back('"');
    for (const char c : field) {
        if (c == '"') text.push_back('"');
        text.push_back(c);
    }
    text.push_back('"');
    return text;
}

Result<void> writeCsv(const std::string& path, const std::vector<BenchmarkRow>& rows) {
    std::ofstream out(path);
    out << "set,file,camera,group,estimator,r,g,b,true_r,true_g,true_b,recovery,reproduction,predicted,ms\n";
    const auto number = [](double v, int decimals) {
        return std::isfinite(v) ? fixed(v, decimals) : std::string();
    };
    for (const auto& row : rows) {
        const auto& picture = *row.picture;
        out << quoted(picture.set) << ',' << quoted(picture.file.filename().string()) << ','
            << quoted(picture.camera) << ',' << quoted(picture.group) << ',' << row.estimator;
        for (int c = 0; c < 3; ++c)
            out << ',' << (row.estimate ? number((*row.estimate)[c], 6) : std::string());
        for (int c = 0; c < 3; ++c) out << ',' << number(picture.light[c], 6);
        out << ',' << number(row.recovery, 4) << ',' << number(row.reproduction, 4) << ','
            << number(row.predicted, 4) << ',' << number(row.milliseconds, 3) << '\n';
    }
    if (!out.flush()) return fail("not-writable", "The file could not be written.", path);
    return {};
}

void tellTrainedOn(const Chosen& chosen, const std::vector<std::uint64_t>& hashes) {
    for (const auto& [name, known] : chosen.trainedOn) {
        const auto count =
            std::ranges::count_if(hashes, [&](std::uint64_t hash) { return known.contains(hash); });
        if (count > 0)
            std::cerr << "bench: " << name << " was trained on " << count << " of these " << hashes.size()
                      << " pictures; its figures on them say nothing of new pictures.\n";
    }
}

Result<void> run(const Options& options) {
    CameraTable cameras;
    if (!options.noMatrix) {
        auto table = readCameraTable(options.cameras);
        if (!table) return tl::unexpected(table.error());
        cameras = std::move(*table);
    }
    const auto pictures = chosenPictures(options);
    if (!pictures) return tl::unexpected(pictures.error());
    NetworkShelf shelf;
    const auto chosen = chosenEstimators(options, shelf);
    if (!chosen) return tl::unexpected(chosen.error());
    std::vector<std::uint64_t> hashes;
    const auto rows =
        runBenchmark(*pictures, cameras, chosen->estimators, {options.cells, options.cells}, {}, &hashes);
    if (!rows) return tl::unexpected(rows.error());
    tellTrainedOn(*chosen, hashes);
    const auto summaries = summarise(*rows);
    print(summaries, false);
    if (options.reproduction) print(summaries, true);
    if (!options.csv.empty())
        if (const auto written = writeCsv(options.csv, *rows); !written) return written;
    if (!options.json.empty()) return writeJson(options.json, summaries);
    return {};
}

} // namespace

void addBench(CLI::App& app, int& exitCode) {
    auto* command = app.add_subcommand("bench", "Measure estimators on labelled pictures");
    auto options = std::make_shared<Options>();
    command
        ->add_option("manifests", options->manifests,
                     "CSV files with columns file, camera, r, g, b, group ...")
        ->required()
        ->check(CLI::ExistingFile);
    auto* cameras = command->add_option("--cameras", options->cameras, "CSV file of camera matrices")
                        ->check(CLI::ExistingFile);
    auto* noMatrix = command->add_flag("--no-matrix", options->noMatrix, "Take every camera as unknown");
    noMatrix->excludes(cameras);
    command
        ->add_option("--estimator", options->estimators,
                     "Name of an estimator, may be repeated or a list with commas; \"all\" for every one")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_option("--weights", options->weights, "Weights file (.uncast) to measure, may be repeated")
        ->allow_extra_args(false);
    command->add_option("--set", options->sets, "Only this set; may be repeated")->allow_extra_args(false);
    command->add_option("--exclude-set", options->excludedSets, "Leave a set out; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--exclude-camera", options->excludedCameras, "Leave a camera out; may be repeated")
        ->allow_extra_args(false);
    command
        ->add_option("--held-out-share", options->heldOutShare,
                     "Only the scenes that training with this share keeps out")
        ->check(CLI::Range(0.0, 0.9));
    command->add_option("--every", options->every, "Only every n-th picture")->check(CLI::PositiveNumber);
    command->add_option("--cells", options->cells, "Cells of the map along each side")
        ->check(CLI::Range(1, 100));
    command->add_flag("--reproduction", options->reproduction, "Print the reproduction error too");
    command->add_option("--json", options->json, "Write the figures to this file");
    command->add_option("--csv", options->csv, "Write one line a picture and estimator to this file");
    command->callback([options, cameras, noMatrix, &exitCode] {
        if (cameras->count() + noMatrix->count() == 0) throw CLI::RequiredError("--cameras or --no-matrix");
        const auto outcome = run(*options);
        if (outcome) return;
        std::cerr << "bench: " << outcome.error().message;
        if (!outcome.error().path.empty()) std::cerr << " (" << outcome.error().path.string() << ")";
        std::cerr << "\n";
        exitCode = someFailed;
    });
}

} // namespace uncast::cli
