#include "core/base/file_bytes.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

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

constexpr const char* kPart = ".part";

// Everything written and on the disk.
bool stored(int descriptor, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes = bytes.subspan(std::size_t(written));
    }
    return ::fsync(descriptor) == 0;
}

} // namespace

std::optional<std::vector<std::uint8_t>> readBytes(const std::filesystem::path& path) {
    return readAll<std::vector<std::uint8_t>>(path);
}

std::optional<std::string> readText(const std::filesystem::path& path) {
    return readAll<std::string>(path);
}

bool replaceFile(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
    auto part = path;
    part += kPart + std::to_string(::getpid());
    const int descriptor = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0) return false;
    const bool written = stored(descriptor, bytes);
    if (::close(descriptor) != 0 || !written || ::rename(part.c_str(), path.c_str()) != 0) {
        ::unlink(part.c_str());
        return false;
    }
    // The new name is in the folder; some file systems cannot write folders out by themselves.
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    if (const int place = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); place >= 0) {
        (void)::fsync(place);
        ::close(place);
    }
    return true;
}

void removeLeftovers(const std::filesystem::path& path) {
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const std::string start = path.filename().string() + kPart;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(start) ||
            name.find_first_not_of("0123456789", start.size()) != std::string::npos)
            continue;
        std::error_code ignored;
        std::filesystem::remove(entry.path(), ignored);
    }
}

} // namespace uncast
