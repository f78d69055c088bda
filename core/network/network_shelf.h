#pragma once

#include "core/network/network_runtime.h"
#include "core/network/weights_file.h"

#include <map>
#include <mutex>

namespace uncast {

/// The networks of one weights file, ready to answer. May be used from several threads: they take turns.
class LoadedNetworks {
public:
    LoadedNetworks(std::shared_ptr<const NetworkRuntime> runtime, WeightsFile file,
                   std::vector<std::unique_ptr<PatchNetwork>> members);

    [[nodiscard]] const WeightsFile& file() const { return m_file; }
    [[nodiscard]] const Architecture& architecture(std::size_t member = 0) const {
        return m_file.members[member].weights.architecture;
    }
    /// Which members are of this kind.
    [[nodiscard]] std::vector<std::size_t> members(NetworkKind kind) const;
    /// As PatchNetwork::predict.
    [[nodiscard]] Result<std::vector<float>> predict(std::size_t member, std::span<const float> patches,
                                                     int count, const JobContext& job) const;

private:
    std::shared_ptr<const NetworkRuntime> m_runtime; // first: must outlive the networks
    WeightsFile m_file;
    std::vector<std::unique_ptr<PatchNetwork>> m_members;
    mutable std::mutex m_mutex;
};

/// Loads the module and weights on first use and keeps them for whoever asks next. One shelf a program; may
/// be used from several threads.
class NetworkShelf {
public:
    /// Where this program's module and weights lie.
    NetworkShelf();
    NetworkShelf(std::filesystem::path moduleFolder, std::filesystem::path weightsFolder);

    /// The networks of WEIGHTS/name.uncast. Errors: those of NetworkRuntime::load, readWeights and
    /// buildMember. The first call in a process takes about 0.7 s.
    [[nodiscard]] Result<std::shared_ptr<const LoadedNetworks>> named(const std::string& name);
    /// The networks of another file.
    [[nodiscard]] Result<std::shared_ptr<const LoadedNetworks>> fromFile(const std::filesystem::path& path);

private:
    std::filesystem::path m_moduleFolder;
    std::filesystem::path m_weightsFolder;
    std::mutex m_mutex;
    std::shared_ptr<const NetworkRuntime> m_runtime;
    std::map<std::filesystem::path, std::shared_ptr<const LoadedNetworks>> m_loaded;
};

} // namespace uncast
