#include "app/uncast-cli/commands.h"
#include "app/uncast-cli/guard.h"
#include "app/uncast-cli/options.h"
#include "app/uncast-cli/results.h"

#include "core/files/png_writer.h"
#include "core/files/temporary_file.h"
#include "core/illuminant/map_image.h"
#include "core/network/estimators.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace uncast::cli {
namespace {

struct EstimateOptions {
    std::vector<std::filesystem::path> files;
    std::vector<std::string> estimators{"dscnn"};
    bool json = false;
    std::filesystem::path mapPng;
    std::filesystem::path mapCsv;
    std::optional<double> black;
    std::string grid;
};

Result<MapGrid> gridOf(const std::string& text) {
    if (text.empty()) return MapGrid{};
    MapGrid grid;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%dx%d%c", &grid.columns, &grid.rows, &rest) == 2 && grid.columns >= 1 &&
        grid.rows >= 1 && grid.columns <= 256 && grid.rows <= 256)
        return grid;
    return fail("usage", "--grid takes COLUMNSxROWS, each 1 to 256, for instance 24x16.");
}

Result<void> writeText(const std::filesystem::path& path, const std::string& text) {
    auto file = TemporaryFile::beside(path, true);
    if (!file) return tl::unexpected(file.error());
    if (auto written = file->write(text); !written) return written;
    return file->commit();
}

Result<void> writeMaps(const EstimateOptions& options, const OpenedPhoto& photo, const Estimate& estimate) {
    if (!options.mapPng.empty())
        if (auto written = writePng(options.mapPng, renderMap(estimate.map, photo.raw.color)); !written)
            return written;
    if (!options.mapCsv.empty())
        if (auto written = writeText(options.mapCsv, mapCsv(estimate.map, photo.raw.color)); !written)
            return written;
    return {};
}

class EstimateRun {
public:
    explicit EstimateRun(EstimateOptions options) : m_options(std::move(options)) {}

    int run() {
        const auto grid = gridOf(m_options.grid);
        if (!grid) return refuse(grid.error());
        m_grid = *grid;
        const auto known = estimatorNames();
        m_options.estimators = chosenNames(m_options.estimators, known);
        for (const std::string& name : m_options.estimators)
            if (std::find(known.begin(), known.end(), name) == known.end())
                return refuse(
                    {"usage",
                     "There is no estimator \"" + name + "\"; `uncast-cli estimate --help` lists them.",
                     {}});
        const bool maps = !m_options.mapPng.empty() || !m_options.mapCsv.empty();
        if (maps && (m_options.files.size() != 1 || m_options.estimators.size() != 1))
            return refuse({"usage", "--map and --map-csv take one file and one estimator.", {}});
        for (const auto& file : m_options.files) oneFile(file);
        if (m_options.json)
            std::cout << m_results.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
        return m_failed ? someFailed : done;
    }

private:
    static int refuse(const Error& error) {
        std::cerr << error.message << "\n";
        return usage;
    }

    void failed(const std::filesystem::path& file, const Error& error) {
        m_failed = true;
        printError(file, error);
    }

    [[nodiscard]] Result<Estimate> estimated(const OpenedPhoto& photo, const std::string& name) {
        const auto estimator = makeEstimator(name, m_shelf);
        if (!estimator) return tl::unexpected(estimator.error());
        return (*estimator)->estimate(photo.working, m_grid, {});
    }

    void oneFile(const std::filesystem::path& file) {
        const auto photo = guarded(file, [&] { return openPhoto(file, m_options.black); });
        if (!photo) {
            m_results.push_back(jsonOf(file, photo.error()));
            return failed(file, photo.error());
        }
        for (const std::string& name : m_options.estimators) {
            const auto start = std::chrono::steady_clock::now();
            const auto estimate = guarded(file, [&] { return estimated(*photo, name); });
            if (!estimate) {
                m_results.push_back(jsonOf(file, estimate.error(), name));
                failed(file, estimate.error());
                continue;
            }
            if (m_options.json)
                m_results.push_back(jsonOf(*photo, *estimate, elapsedMs(start)));
            else
                std::cout << textOf(*photo, *estimate);
            // The answer stands, whatever becomes of its map: that is said on stderr and by the exit code.
            const auto written = guarded(file, [&] { return writeMaps(m_options, *photo, *estimate); });
            if (!written) failed(file, written.error());
        }
    }

    EstimateOptions m_options;
    MapGrid m_grid;
    NetworkShelf m_shelf;
    nlohmann::ordered_json m_results = nlohmann::ordered_json::array();
    bool m_failed = false;
};

} // namespace

void addEstimate(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<EstimateOptions>();
    CLI::App* command = app.add_subcommand("estimate", "Tell the light of RAW files");
    std::string names;
    for (const std::string& name : estimatorNames()) names += (names.empty() ? "" : ", ") + name;
    command->add_option("files", options->files, "RAW files")->required()->type_name("FILE");
    command->add_option("--estimator", options->estimators, "One or more of: " + names + "; or all")
        ->delimiter(',')
        ->allow_extra_args(false) // else it would swallow the files after it
        ->type_name("NAME");
    command->add_flag("--json", options->json, "Print a JSON array instead of text");
    command->add_option("--map", options->mapPng, "Write the map of local lights as a picture")
        ->type_name("OUT.png");
    command->add_option("--map-csv", options->mapCsv, "Write the map of local lights as a table")
        ->type_name("OUT.csv");
    command->add_option("--grid", options->grid, "Cells of the map, instead of about 12 on the longer side")
        ->type_name("COLUMNSxROWS");
    addBlackLevel(*command, options->black);
    command->callback([options, &exitCode] { exitCode = EstimateRun(std::move(*options)).run(); });
}

} // namespace uncast::cli
