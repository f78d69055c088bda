#include "core/network/network_runtime.h"

#include "core/base/locations.h"

#include <dlfcn.h>

namespace uncast {

Result<std::shared_ptr<const NetworkRuntime>> NetworkRuntime::load(const std::filesystem::path& folder) {
    const auto path = folder / "libuncast_network.so";
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return fail("module-missing",
                    "The network module is not installed; estimators that need no training still work.",
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
