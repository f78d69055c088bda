#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace uncast {

/// The whole file; nothing where it is absent, a folder, or cannot be read.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> readBytes(const std::filesystem::path& path);
[[nodiscard]] std::optional<std::string> readText(const std::filesystem::path& path);

} // namespace uncast
