#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace uncast {

/// The whole file; nothing where it is absent, a folder, or cannot be read.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> readBytes(const std::filesystem::path& path);
[[nodiscard]] std::optional<std::string> readText(const std::filesystem::path& path);

/// Puts a file there or replaces it, whole or not at all, whenever the program or the machine may stop: the
/// bytes go to a file beside it and to the disk, then that file takes the name. False where it cannot be
/// written.
[[nodiscard]] bool replaceFile(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);
/// Removes what a program that was killed in replaceFile() left beside `path`.
void removeLeftovers(const std::filesystem::path& path);

} // namespace uncast
