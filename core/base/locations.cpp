#include "core/base/locations.h"

#include <cstdlib>

namespace uncast {
namespace {

std::filesystem::path prefix() {
    if (const char* root = std::getenv("UNCAST_ROOT"); root && *root) return root;
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path("/usr") : program.parent_path().parent_path();
}

} // namespace

std::filesystem::path moduleDirectory() {
    return prefix() / UNCAST_MODULE_SUBDIR;
}

std::filesystem::path dataDirectory() {
    return prefix() / "share" / "uncast";
}

} // namespace uncast
