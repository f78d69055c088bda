#include "app/uncast-cli/options.h"

#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace uncast::cli {

void addBlackLevel(CLI::App& command, std::optional<double>& level) {
    command.add_option("--black", level, "Black level in raw counts, instead of the file's; 0 to 65535")
        ->type_name("LEVEL")
        // Not CLI::Range: no comparison is ever true of "nan", so that it would let it through.
        ->check([](const std::string& text) -> std::string {
            double value = 0;
            if (parseNumber(text, value) && value >= 0 && value <= 65535) return {};
            return "the black level must be a number from 0 to 65535, not \"" + text + "\"";
        });
}

std::vector<std::string> chosenNames(const std::vector<std::string>& names,
                                     const std::vector<std::string>& all) {
    if (std::ranges::find(names, "all") != names.end()) return all;
    std::vector<std::string> chosen;
    for (const std::string& name : names)
        if (std::ranges::find(chosen, name) == chosen.end()) chosen.push_back(name);
    return chosen;
}

} // namespace uncast::cli
