#include "app/uncast-cli/commands.h"
#include "core/base/memory.h"

#include <CLI/CLI.hpp>

#include <iostream>

int main(int argc, char** argv) {
    uncast::tuneAllocatorForInference();
    CLI::App app("Finds the colour of the light in RAW photographs and takes it out.", "uncast-cli");
    app.set_version_flag("--version", UNCAST_VERSION);
    app.require_subcommand(1);
    int exitCode = uncast::cli::done;
    uncast::cli::addEstimate(app, exitCode);
    uncast::cli::addCorrect(app, exitCode);
    uncast::cli::addTrain(app, exitCode);
    uncast::cli::addBench(app, exitCode);
    uncast::cli::addDemo(app, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? uncast::cli::done : uncast::cli::usage;
    }
    return exitCode;
}
