#pragma once

#include "core/network/network_api.h"

namespace uncast {

/// The loaded network module. Keeps it in memory as long as it lives; whoever needs networks holds one,
/// shared. Networks and trainees made by its backend must not outlive it.
class NetworkRuntime {
public:
    /// Loads libuncast_network.so from `folder` (0.7 s the first time in a process). Errors:
    /// "module-missing", "module-broken", "too-little-memory".
    [[nodiscard]] static Result<std::shared_ptr<const NetworkRuntime>>
    load(const std::filesystem::path& folder);
    /// From where this program's module lies.
    [[nodiscard]] static Result<std::shared_ptr<const NetworkRuntime>> load();

    [[nodiscard]] const NetworkBackend& backend() const { return *m_backend; }

private:
    NetworkRuntime() = default;

    std::unique_ptr<const NetworkBackend> m_backend;
};

} // namespace uncast
