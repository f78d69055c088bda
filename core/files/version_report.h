#pragma once

#include <string>
#include <vector>

namespace uncast {

/// One line each: the program, every library with its version, every weights file with its size and its
/// FNV-1a 64 hash. For --version, and Help > About.
[[nodiscard]] std::vector<std::string> versionReport(const std::string& program);

} // namespace uncast
