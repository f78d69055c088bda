#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace uncast::cli {

/// Adds --black LEVEL: raw counts, finite, 0 to 65535, the reach of a sample.
void addBlackLevel(CLI::App& command, std::optional<double>& level);

/// The estimators of a command line: `all` of them where one of the names is "all", else each name once, in
/// the order of first mention.
[[nodiscard]] std::vector<std::string> chosenNames(const std::vector<std::string>& names,
                                                   const std::vector<std::string>& all);

} // namespace uncast::cli
