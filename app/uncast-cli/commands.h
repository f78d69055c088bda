#pragma once

namespace CLI {
class App;
}

namespace uncast::cli {

/// Exit codes of the program.
enum ExitCode : int {
    done = 0,       ///< every file worked
    someFailed = 1, ///< some file failed, the others are done
    usage = 2       ///< the command line was wrong
};

// Each adds its subcommand; the callback writes results to stdout, errors to stderr and its outcome to
// `exitCode`.
void addEstimate(CLI::App& app, int& exitCode);
void addCorrect(CLI::App& app, int& exitCode);
void addDemo(CLI::App& app, int& exitCode);
void addTrain(CLI::App& app, int& exitCode);
void addBench(CLI::App& app, int& exitCode);

} // namespace uncast::cli
