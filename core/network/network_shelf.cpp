#include "core/network/network_shelf.h"

#include "core/base/locations.h"

#include <algorithm>

namespace uncast {

LoadedNetworks::LoadedNetworks(std::shared_ptr<const NetworkRuntime> runtime, WeightsFile file,
                               std::vector<std::unique_ptr<PatchNetwork>> members)
    : m_runtime(std::move(runtime)), m_file(std::move(file)), m_members(std::move(members)) {}

std::vector<std::size_t> LoadedNetworks::members(NetworkKind kind) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_file.members.size(); ++i)
        if (architecture(i).kind == kind) found.push_back(i);
    return found;
}

Result<std::vector<float>> LoadedNetworks::predict(std::size_t member, std::span<const float> patches,
                                                   int count, const JobContext& job) const {
    const std::scoped_lock lock(m_mutex);
    auto answer = m_members[member]->predict(patches, count, job);
    // libtorch's complaints bring a stack trace along, a line a frame: nothing for a person.
    if (!answer) {
        std::string& message = answer.error().message;
        message.resize(std::min(message.size(), message.find('\n')));
    }
    return answer;
}

NetworkShelf::NetworkShelf() : NetworkShelf(moduleDirectory(), dataDirectory() / "weights") {}

NetworkShelf::NetworkShelf(std::filesystem::path moduleFolder, std::filesystem::path weightsFolder)
    : m_moduleFolder(std::move(moduleFolder)), m_weightsFolder(std::move(weightsFolder)) {}

Result<std::shared_ptr<const LoadedNetworks>> NetworkShelf::named(const std::string& name) {
    return fromFile(m_weightsFolder / (name + ".uncast"));
}

Result<std::shared_ptr<const LoadedNetworks>> NetworkShelf::fromFile(const std::filesystem::path& path) {
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_loaded.find(path); found != m_loaded.end()) return found->second;
    // The file first: it is quickly told whether it can be used.
    auto file = readWeights(path);
    if (!file) return tl::unexpected(file.error());
    if (!m_runtime) {
        auto runtime = NetworkRuntime::load(m_moduleFolder);
        if (!runtime) return tl::unexpected(runtime.error());
        m_runtime = *runtime;
    }
    std::vector<std::unique_ptr<PatchNetwork>> members;
    for (const auto& member : file->members) {
        auto network = buildMember(m_runtime->backend(), member);
        if (!network) {
            Error error = network.error();
            error.path = path;
            return tl::unexpected(error);
        }
        members.push_back(std::move(*network));
    }
    auto loaded = std::make_shared<const LoadedNetworks>(m_runtime, std::move(*file), std::move(members));
    m_loaded.emplace(path, loaded);
    return loaded;
}

} // namespace uncast
