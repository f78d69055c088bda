#include "app/uncast-cli/commands.h"
#include "core/base/memory.h"
#include "core/files/version_report.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <cstring>
#include <iostream>

int main(int argc, char** argv) {
    uncast::tuneAllocatorForInference();
    CLI::App app("Finds the colour of the light in RAW photographs and takes it out.", "uncast-cli");
    app.require_subcommand(1);
    int exitCode = uncast::cli::done;
    uncast::cli::addEstimate(app, exitCode);
    uncast::cli::addCorrect(app, exitCode);
    uncast::cli::addTrain(app, exitCode);
    uncast::cli::addBench(app, exitCode);
    uncast::cli::addDemo(app, exitCode);
    // Every subcommand answers --version too.
    const auto versions = [] {
        std::string text;
        for (const std::string& line : uncast::versionReport("uncast-cli"))
            text += (text.empty() ? "" : "\n") + line;
        return text;
    };
    app.set_version_flag("--version", versions, "Versions of the program, its libraries and weights");
    for (CLI::App* command : app.get_subcommands({}))
        command->set_version_flag("--version", versions,
                                  "Versions of the program, its libraries and weights");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        exitCode = app.exit(error) == 0 ? uncast::cli::done : uncast::cli::usage;
    }
    // Results that nobody got are no results; a full disk often shows only now.
    errno = 0;
    if (!std::cout.flush()) {
        std::cerr << "uncast-cli: The results could not be written to standard output"
                  << (errno ? std::string(": ") + std::strerror(errno) : std::string()) << ".\n";
        if (exitCode == uncast::cli::done) exitCode = uncast::cli::someFailed;
    }
    return exitCode;
}
