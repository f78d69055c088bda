#include "app/uncast-cli/commands.h"
#include "app/uncast-cli/guard.h"

#include "core/base/text.h"
#include "core/color/temperature.h"
#include "core/files/demo_scene.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <iostream>
#include <memory>

namespace uncast::cli {
namespace {

struct DemoArguments {
    std::string path;
    std::string size = "1536x1024";
    std::string scene = "single";
    DemoOptions options;
    bool lights = false;
    bool overwrite = false;
};

constexpr int kSmallestSide = 64;
constexpr int kLargestSide = 16384;

/// "1536x1024"; an empty text where all is well, else what is wrong: the form that CLI11 asks for.
std::string readSize(const std::string& text, int& width, int& height) {
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    const bool separated =
        first.ec == std::errc() && first.ptr != end && (*first.ptr == 'x' || *first.ptr == 'X');
    const auto second = separated ? std::from_chars(first.ptr + 1, end, height) : first;
    if (!separated || second.ec != std::errc() || second.ptr != end)
        return "the size must look like 1536x1024, not \"" + text + "\"";
    const auto allowed = [](int side) { return side >= kSmallestSide && side <= kLargestSide; };
    if (!allowed(width) || !allowed(height))
        return "each side must be " + std::to_string(kSmallestSide) + " to " + std::to_string(kLargestSide) +
               " pixels";
    return {};
}

int complain(const Error& error) {
    std::cerr << "uncast-cli: " << error.message << '\n';
    return someFailed;
}

// All files are looked for before the scene is rendered: either all of them are written or none.
Result<void> checkPlaces(const DemoArguments& arguments) {
    if (arguments.overwrite || !arguments.lights) return {};
    std::error_code ignored;
    for (const auto& file : demoLightFiles(arguments.path))
        if (std::filesystem::exists(file, ignored))
            return fail("exists",
                        file.string() + " exists already and was left as it is; --overwrite replaces it.",
                        file);
    return {};
}

int runDemo(const DemoArguments& arguments) {
    const std::filesystem::path path = arguments.path;
    const DemoOptions& options = arguments.options;
    if (const auto free = checkPlaces(arguments); !free) return complain(free.error());
    const auto scene = guarded(path, [&] { return writeDemoDng(path, options, arguments.overwrite); });
    if (!scene) return complain(scene.error());
    std::cout << path.string() << ": synthetic scene, " << options.width << " x " << options.height << ", "
              << (options.mixed ? "two lights, on average " : "one light, ");
    if (const auto reading = readingOf(scene->light, scene->raw.color))
        std::cout << fixed(reading->kelvin, 0) << " K, tint " << fixed(reading->tint, 0) << ", ";
    std::cout << "camera r g b " << fixed(scene->light[0], 4) << " 1 " << fixed(scene->light[2], 4) << '\n';
    if (!arguments.lights) return done;
    const auto written = guarded(path, [&] { return writeDemoLights(path, *scene); });
    if (!written) return complain(written.error());
    for (const auto& file : demoLightFiles(path)) std::cout << file.string() << ": the true lights\n";
    return done;
}

} // namespace

void addDemo(CLI::App& app, int& exitCode) {
    auto arguments = std::make_shared<DemoArguments>();
    CLI::App* command =
        app.add_subcommand("demo", "Write the built-in sample scene (synthetic) as a DNG file");
    command->add_option("OUT.dng", arguments->path, "The file to write")->required();
    command->add_option("--size", arguments->size, "Width x height in pixels")
        ->check([](const std::string& text) {
            DemoOptions probe;
            return readSize(text, probe.width, probe.height);
        })
        ->capture_default_str();
    command->add_option("--scene", arguments->scene, "One light or two")
        ->check(CLI::IsMember({"single", "mixed"}))
        ->capture_default_str();
    command->add_option("--seed", arguments->options.seed, "Draws the lights and the noise")
        ->capture_default_str();
    command->add_flag("--lights", arguments->lights,
                      "Also write the true lights, as PNG and CSV beside the file");
    command
        ->add_option("--declared-black", arguments->options.declaredBlack,
                     "Let the file name this black level in place of the true one (512)")
        ->check(CLI::Range(1.0, 15000.0));
    command->add_flag("--overwrite", arguments->overwrite, "Replace existing files");
    command->callback([arguments, &exitCode] {
        // Checked before: it reads without fault.
        (void)readSize(arguments->size, arguments->options.width, arguments->options.height);
        arguments->options.mixed = arguments->scene == "mixed";
        exitCode = runDemo(*arguments);
    });
}

} // namespace uncast::cli
