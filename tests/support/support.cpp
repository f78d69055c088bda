#include "tests/support/support.h"

#include <cstdlib>

namespace uncast::test {

std::optional<std::filesystem::path> sharedDir() {
    const char* named = std::getenv("UNCAST_SHARED");
    const std::filesystem::path path =
        named && *named ? std::filesystem::path(named) : sourceDir().parent_path() / "shared";
    std::error_code error;
    if (!std::filesystem::exists(path / "raws" / "INDEX.tsv", error)) return std::nullopt;
    return path;
}

std::filesystem::path sourceDir() {
    return UNCAST_SOURCE_DIR;
}

std::filesystem::path buildDir() {
    return UNCAST_BUILD_DIR;
}

} // namespace uncast::test
