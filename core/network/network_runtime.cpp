#include "core/network/network_runtime.h"

#include "core/base/locations.h"

#include <dlfcn.h>
#include <fstream>
#include <sys/resource.h>
#include <unistd.h>

namespace uncast {
namespace {

// What libtorch and the libraries it brings along take of the address space to load and to answer (measured:
// 550 MB), and a margin. Short of it they do not fail, and nobody can catch what they do: constructors of
// static objects throw inside dlopen, the thread pool waits for a thread that could not be started.
constexpr std::uint64_t kAddressSpace = std::uint64_t(640) << 20;

// Only a limit on the process (ulimit -v) is looked at: the system's memory may yet be had.
bool limitLeavesRoom() {
    rlimit limit{};
    if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return true;
    std::uint64_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * std::uint64_t(sysconf(_SC_PAGESIZE)) + kAddressSpace <= limit.rlim_cur;
}

} // namespace

Result<std::shared_ptr<const NetworkRuntime>> NetworkRuntime::load(const std::filesystem::path& folder) {
    const auto path = folder / "libuncast_network.so";
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return fail("module-missing",
                    "The network module is not installed; estimators that need no training still work.",
                    path);
    if (!limitLeavesRoom())
        return fail("too-little-memory",
                    "The memory that this program may use (ulimit -v) is too little for the network; "
                    "estimators that need no training still work.",
                    path);
    // The handle is kept for the rest of the process: libtorch does not survive being unloaded.
    void* const module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!module) {
        const char* const reason = dlerror();
        return fail("module-broken",
                    std::string("The network module could not be loaded: ") +
                        (reason ? reason : "no reason given"),
                    path);
    }
    const auto make = reinterpret_cast<NetworkEntryPoint>(dlsym(module, kNetworkEntryPoint));
    if (!make)
        return fail("module-broken", "The network module belongs to another version of this program.", path);
    std::shared_ptr<NetworkRuntime> runtime(new NetworkRuntime);
    runtime->m_backend.reset(make());
    return runtime;
}

Result<std::shared_ptr<const NetworkRuntime>> NetworkRuntime::load() {
    return load(moduleDirectory());
}

} // namespace uncast
