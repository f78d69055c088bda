#pragma once

#include <filesystem>

namespace uncast {

/// Where the program's own files lie, found from the running executable, in the build tree and installed
/// alike, from any working directory: PREFIX/bin/uncast, PREFIX/lib/uncast (modules), PREFIX/share/uncast
/// (weights). UNCAST_ROOT in the environment names another PREFIX.
[[nodiscard]] std::filesystem::path moduleDirectory();
[[nodiscard]] std::filesystem::path dataDirectory();

} // namespace uncast
