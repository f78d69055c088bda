#include "app/uncast-cli/commands.h"
#include "app/uncast-cli/guard.h"
#include "app/uncast-cli/options.h"
#include "app/uncast-cli/results.h"

#include "core/base/text.h"
#include "core/files/export_tiff.h"
#include "core/network/estimators.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>
#include <set>

namespace uncast::cli {
namespace {

struct CorrectOptions {
    std::vector<std::filesystem::path> files;
    std::filesystem::path folder;
    std::string estimator = "dscnn";
    std::string illuminant;
    bool asShot = false;
    bool overwrite = false;
    std::optional<double> black;
};

// "0.52,1,0.71": one positive number a channel.
Result<Light> lightFrom(const std::string& text) {
    std::vector<double> values;
    std::string_view rest = text;
    while (true) {
        const auto comma = rest.find(',');
        double value = 0;
        if (!parseNumber(rest.substr(0, comma), value)) break;
        values.push_back(value);
        if (comma == std::string_view::npos) {
            const Light light = Light::fromChannels(values);
            if ((values.size() == 3 || values.size() == 4) && light.valid()) return light;
            break;
        }
        rest.remove_prefix(comma + 1);
    }
    return fail("usage", "--illuminant takes three positive numbers, r,g,b as the camera sees the light "
                         "(four for a four-colour sensor).");
}

// What a person should know of a light before relying on it; nothing where there is no cause for doubt.
std::optional<std::string> doubtOf(const Estimate& estimate) {
    const auto degrees = [](double value) { return fixed(value, 1) + " degrees"; };
    switch (estimate.verdict) {
    case Verdict::uncertain:
        if (std::isfinite(estimate.predictedErrorDegrees))
            return "The light taken out is uncertain: it may well be off by " +
                   degrees(estimate.predictedErrorDegrees) + ".";
        return "The light taken out is uncertain: little in the picture supports it.";
    case Verdict::mixed:
        return "The picture holds lights of different colour: half of its patches lie more than " +
               degrees(estimate.spreadDegrees) + " from the light taken out.";
    default:
        return std::nullopt;
    }
}

class CorrectRun {
public:
    explicit CorrectRun(CorrectOptions options) : m_options(std::move(options)) {}

    int run() {
        if (!m_options.illuminant.empty()) {
            auto light = lightFrom(m_options.illuminant);
            if (!light) return refuse(light.error().message);
            m_given = *light;
        }
        const auto known = estimatorNames();
        if (std::find(known.begin(), known.end(), m_options.estimator) == known.end())
            return refuse("There is no estimator \"" + m_options.estimator +
                          "\"; `uncast-cli estimate --help` lists them.");
        std::error_code error;
        std::filesystem::create_directories(m_options.folder, error);
        if (error) {
            std::cerr << m_options.folder.string() << ": The folder cannot be made: " << error.message()
                      << ".\n";
            return someFailed;
        }
        bool failed = false;
        for (const auto& file : m_options.files) {
            const auto written = guarded(file, [&] { return oneFile(file); });
            if (written) {
                std::cout << written->string() << "\n";
            } else {
                printError(file, written.error());
                failed = true;
            }
        }
        return failed ? someFailed : done;
    }

private:
    static int refuse(const std::string& message) {
        std::cerr << message << "\n";
        return usage;
    }

    static void warn(const OpenedPhoto& photo, const std::string& message) {
        std::cerr << photo.raw.path.string() << ": warning: " << message << "\n";
    }

    [[nodiscard]] Result<Light> lightOf(const OpenedPhoto& photo) {
        if (photo.raw.channels == 1)
            return fail("monochrome", "The sensor sees one band only: there is no colour of light to take "
                                      "out, whoever names it.");
        if (m_given) {
            if (m_given->channels != photo.raw.channels)
                return fail("bad-light", "The given light has " + std::to_string(m_given->channels) +
                                             " channels, the camera " + std::to_string(photo.raw.channels) +
                                             ".");
            return *m_given;
        }
        if (m_options.asShot) {
            // Not through the estimator of that name: it asks for a picture that shows light, the user's word
            // does not.
            if (photo.raw.asShotNeutral && photo.raw.asShotNeutral->valid()) return *photo.raw.asShotNeutral;
            return fail("no-as-shot", "The camera stored no usable white balance of its own. Give a light "
                                      "with --illuminant.");
        }
        return estimatedLightOf(photo);
    }

    [[nodiscard]] Result<Light> estimatedLightOf(const OpenedPhoto& photo) {
        const auto estimator = makeEstimator(m_options.estimator, m_shelf);
        if (!estimator) return tl::unexpected(estimator.error());
        const auto estimate = (*estimator)->estimate(photo.working, {}, {});
        if (!estimate) return tl::unexpected(estimate.error());
        // Those of the file were told when it was opened.
        const auto all = allWarnings(photo, *estimate);
        for (std::size_t i = photo.warnings.size(); i < all.size(); ++i) warn(photo, all[i].message);
        if (photo.working.monochrome) return fail("monochrome", estimate->reason.message);
        if (!estimate->illuminant)
            return fail("no-light", estimate->reason.message + " Give one with --illuminant.");
        if (const auto doubt = doubtOf(*estimate)) warn(photo, *doubt);
        return *estimate->illuminant;
    }

    [[nodiscard]] Result<std::filesystem::path> oneFile(const std::filesystem::path& file) {
        const std::filesystem::path target = m_options.folder / file.stem().concat(".tif");
        std::error_code error;
        if (!m_written.insert(target).second)
            return fail("exists", "Another file of this call already became " + target.string() + ".");
        if (!m_options.overwrite && std::filesystem::exists(target, error))
            return fail("exists", target.string() + " is already there; --overwrite replaces it.");
        const auto photo = openPhoto(file, m_options.black);
        if (!photo) return tl::unexpected(photo.error());
        for (const Notice& notice : photo->warnings) warn(*photo, notice.message);
        const auto light = lightOf(*photo);
        if (!light) return tl::unexpected(light.error());
        if (const auto written = exportTiff(photo->raw, {*light, 0}, target, m_options.overwrite); !written)
            return tl::unexpected(written.error());
        return target;
    }

    CorrectOptions m_options;
    std::optional<Light> m_given;
    NetworkShelf m_shelf;
    std::set<std::filesystem::path> m_written;
};

} // namespace

void addCorrect(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<CorrectOptions>();
    CLI::App* command =
        app.add_subcommand("correct", "Write RAW files as TIFF with the light taken out (16 bit, sRGB)");
    command->add_option("files", options->files, "RAW files")->required()->type_name("FILE");
    command
        ->add_option("-o,--output", options->folder, "Folder for the TIFF files; made where it is not there")
        ->required()
        ->type_name("DIR");
    auto* estimator =
        command->add_option("--estimator", options->estimator, "Who finds the light")->type_name("NAME");
    auto* illuminant = command
                           ->add_option("--illuminant", options->illuminant,
                                        "The light as the camera sees it, black subtracted")
                           ->type_name("r,g,b");
    auto* asShot = command->add_flag("--as-shot", options->asShot, "Use the camera's own white balance");
    illuminant->excludes(estimator)->excludes(asShot);
    asShot->excludes(estimator);
    command->add_flag("--overwrite", options->overwrite, "Replace TIFF files that are already there");
    addBlackLevel(*command, options->black);
    command->callback([options, &exitCode] { exitCode = CorrectRun(std::move(*options)).run(); });
}

} // namespace uncast::cli
