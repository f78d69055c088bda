#include "core/base/file_bytes.h"

#include <fstream>

namespace uncast {
namespace {

template<class Container> std::optional<Container> readAll(const std::filesystem::path& path) {
    std::error_code error;
    // A folder can be opened like a file, and only reading it fails.
    if (std::filesystem::is_directory(path, error)) return std::nullopt;
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return std::nullopt;
    const auto size = in.tellg();
    if (size < 0) return std::nullopt;
    Container bytes(std::size_t(size), {});
    in.seekg(0);
    in.read(reinterpret_cast<char*>(bytes.data()), size);
    if (!in) return std::nullopt;
    return bytes;
}

} // namespace

std::optional<std::vector<std::uint8_t>> readBytes(const std::filesystem::path& path) {
    return readAll<std::vector<std::uint8_t>>(path);
}

std::optional<std::string> readText(const std::filesystem::path& path) {
    return readAll<std::string>(path);
}

} // namespace uncast
