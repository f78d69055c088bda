#pragma once

#include <optional>

namespace CLI {
class App;
}

namespace uncast::cli {

/// Adds --black LEVEL: raw counts, finite, 0 to 65535, the reach of a sample.
void addBlackLevel(CLI::App& command, std::optional<double>& level);

} // namespace uncast::cli
