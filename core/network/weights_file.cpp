#include "core/network/weights_file.h"

#include "core/color/common_space.h"
#include "core/network/tensor_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <stdexcept>

namespace uncast {
namespace {

using Json = nlohmann::json;

const std::map<NetworkKind, std::string>& kindNames() {
    static const std::map<NetworkKind, std::string> names{
        {NetworkKind::dscnn, "dscnn"}, {NetworkKind::histogram, "histogram"}, {NetworkKind::mixer, "mixer"}};
    return names;
}

NetworkKind kindNamed(const std::string& text) {
    for (const auto& [kind, name] : kindNames())
        if (name == text) return kind;
    throw std::runtime_error("unknown kind of network");
}

Json jsonOf(const Architecture& a) {
    if (a.kind == NetworkKind::mixer)
        return {{"kind", kindNames().at(a.kind)},
                {"outputs", a.outputs},
                {"candidates", a.candidates},
                {"features", a.features}};
    if (a.kind == NetworkKind::histogram)
        return {{"kind", kindNames().at(a.kind)},
                {"outputs", a.outputs},
                {"patch_side", a.patchSide},
                {"gamma", a.gamma},
                {"smoothing", a.smoothing},
                {"input",
                 "48 x 48 bins of log(r/g) and log(b/g) in +-1.35: pixels, |pixel - 3x3 mean|, coordinates"}};
    return {{"kind", kindNames().at(a.kind)},
            {"outputs", a.outputs},
            {"modules", a.modules},
            {"patch_side", a.patchSide},
            {"separable", a.separable},
            {"skip", a.skip},
            {"gamma", a.gamma},
            {"input", a.squareRootInput ? "x / (4 mean), 0-2, square root" : "x / mean, 0-8, linear"},
            {"square_root_input", a.squareRootInput},
            {"smoothing", a.smoothing}};
}

Architecture architectureOf(const Json& json) {
    Architecture a;
    // Files of the first version knew one kind only.
    a.kind = kindNamed(json.value("kind", kindNames().at(NetworkKind::dscnn)));
    a.outputs = json.at("outputs").get<int>();
    if (a.kind == NetworkKind::mixer) {
        a.candidates = json.at("candidates").get<int>();
        a.features = json.at("features").get<int>();
        return a;
    }
    a.patchSide = json.at("patch_side").get<int>();
    a.gamma = json.at("gamma").get<bool>();
    a.smoothing = json.value("smoothing", 0); // older files have none
    if (a.kind == NetworkKind::histogram) return a;
    a.modules = json.at("modules").get<int>();
    a.separable = json.at("separable").get<bool>();
    a.skip = json.at("skip").get<bool>();
    a.squareRootInput = json.at("square_root_input").get<bool>();
    return a;
}

std::vector<double> spaceNumbers() {
    const Matrix3 matrix = averageCameraMatrix();
    return {matrix.val, matrix.val + 9};
}

std::string packedHashes(const std::vector<std::uint64_t>& hashes) {
    std::string text;
    for (const auto hash : hashes) text += hexOf(hash);
    return text;
}

std::vector<std::uint64_t> unpackedHashes(const std::string& text) {
    std::vector<std::uint64_t> hashes;
    for (std::size_t i = 0; i + 16 <= text.size(); i += 16)
        hashes.push_back(std::stoull(text.substr(i, 16), nullptr, 16));
    return hashes;
}

WeightsMember memberOf(const Json& json, const std::string& prefix, const std::vector<Tensor>& tensors,
                       double calibration) {
    WeightsMember member;
    member.errorCalibration = json.value("error_calibration", calibration);
    member.weights.architecture = architectureOf(json.at("architecture"));
    const Json& vectors = json.at("test_vectors");
    member.vectors.seed = vectors.at("seed").get<std::uint64_t>();
    member.vectors.count = vectors.at("count").get<int>();
    member.vectors.answers = vectors.at("answers").get<std::vector<float>>();
    for (const auto& tensor : tensors)
        if (tensor.name.starts_with(prefix))
            member.weights.tensors.push_back(
                {tensor.name.substr(prefix.size()), tensor.shape, tensor.values});
    return member;
}

std::string prefixOf(std::size_t member) {
    return std::to_string(member) + "/";
}

} // namespace

std::uint64_t sceneHash(const std::string& scene) {
    return fnv1a({reinterpret_cast<const std::uint8_t*>(scene.data()), scene.size()});
}

Result<void> writeWeights(const std::filesystem::path& path, const WeightsFile& file) {
    Json members = Json::array();
    TensorFile raw{"weights", {}, {}};
    for (std::size_t i = 0; i < file.members.size(); ++i) {
        const auto& member = file.members[i];
        members.push_back({{"error_calibration", member.errorCalibration},
                           {"architecture", jsonOf(member.weights.architecture)},
                           {"test_vectors",
                            {{"seed", member.vectors.seed},
                             {"count", member.vectors.count},
                             {"tolerance", kVectorTolerance},
                             {"answers", member.vectors.answers}}}});
        for (const auto& tensor : member.weights.tensors)
            raw.tensors.push_back({prefixOf(i) + tensor.name, tensor.shape, tensor.values});
    }
    Json card = Json::array();
    for (const auto& [key, text] : file.card) card.push_back({key, text});
    raw.header = Json{{"name", file.name},
                      {"members", members},
                      {"common_space", spaceNumbers()},
                      {"card", card},
                      {"trained_on", packedHashes(file.trainedOn)},
                      {"trained_scenes", packedHashes(file.trainedScenes)}}
                     .dump();
    return writeTensorFile(path, raw);
}

Result<WeightsFile> readWeights(const std::filesystem::path& path) {
    auto raw = readTensorFile(path);
    if (!raw) return tl::unexpected(raw.error());
    if (raw->kind != "weights")
        return fail("not-weights", "This is a file of the trainer, but not of network weights.", path);
    try {
        const Json json = Json::parse(raw->header);
        WeightsFile file;
        file.name = json.at("name").get<std::string>();
        if (json.at("common_space").get<std::vector<double>>() != spaceNumbers())
            return fail("weights-other-space", "The network was trained for another common camera space.",
                        path);
        // Files of the first version had one network, and its calibration beside it.
        const double shared = json.value("error_calibration", 1.0);
        for (const auto& entry : json.at("card"))
            file.card.emplace_back(entry.at(0).get<std::string>(), entry.at(1).get<std::string>());
        file.trainedOn = unpackedHashes(json.at("trained_on").get<std::string>());
        file.trainedScenes = unpackedHashes(json.value("trained_scenes", std::string()));
        for (const auto& entry : json.at("members"))
            file.members.push_back(memberOf(entry, prefixOf(file.members.size()), raw->tensors, shared));
        const auto sees = [](const WeightsMember& member) {
            return member.weights.architecture.kind != NetworkKind::mixer;
        };
        if (std::ranges::none_of(file.members, sees))
            return fail("weights-damaged", "The file of weights holds no network that sees pictures.", path);
        return file;
    } catch (const std::exception&) {
        return fail("weights-damaged", "The file of network weights is damaged: its header cannot be read.",
                    path);
    }
}

std::vector<float> testPatches(std::uint64_t seed, int count, int side) {
    std::mt19937_64 random(seed);
    // Not std::uniform_real_distribution: its numbers may differ between standard libraries.
    const auto uniform = [&random] { return float(double(random() >> 11) * 0x1.0p-53); };
    std::vector<float> patches;
    patches.reserve(std::size_t(count) * 3 * std::size_t(side) * std::size_t(side));
    for (int i = 0; i < count; ++i) {
        const float base[3] = {0.2F + uniform(), 0.2F + uniform(), 0.2F + uniform()};
        const float slope = uniform();
        for (const float level : base)
            for (int y = 0; y < side; ++y)
                for (int x = 0; x < side; ++x) {
                    const bool masked = i == count - 1 && x < side / 4 && y < side / 4;
                    const float shade = 0.3F + slope * float(x + y) / float(2 * side);
                    patches.push_back(masked ? 0.0F : level * shade * (0.5F + uniform()));
                }
    }
    return patches;
}

std::vector<float> testInputs(const Architecture& a, std::uint64_t seed, int count) {
    if (a.kind != NetworkKind::mixer) return testPatches(seed, count, a.patchSide);
    std::mt19937_64 random(seed);
    std::vector<float> inputs;
    for (int i = 0; i < count; ++i)
        for (std::size_t k = 0; k < inputNumbers(a); ++k)
            inputs.push_back(0.1F + float(double(random() >> 11) * 0x1.0p-53));
    return inputs;
}

Result<TestVectors> recordVectors(const PatchNetwork& network, const Architecture& architecture,
                                  std::uint64_t seed, int count) {
    auto answers = network.predict(testInputs(architecture, seed, count), count, {});
    if (!answers) return tl::unexpected(answers.error());
    return TestVectors{seed, count, std::move(*answers)};
}

Result<std::unique_ptr<PatchNetwork>> buildMember(const NetworkBackend& backend,
                                                  const WeightsMember& member) {
    const auto& architecture = member.weights.architecture;
    const auto expected = std::size_t(std::max(0, member.vectors.count)) * std::size_t(architecture.outputs);
    if (member.vectors.count < 1 || member.vectors.count > 64 || member.vectors.answers.size() != expected)
        return fail("wrong-weights", "The file of network weights has no usable test vectors.");
    auto network = backend.load(member.weights);
    if (!network) return network;
    const auto now = recordVectors(**network, architecture, member.vectors.seed, member.vectors.count);
    if (!now) return tl::unexpected(now.error());
    for (std::size_t i = 0; i < expected; ++i)
        if (!(std::abs(now->answers[i] - member.vectors.answers[i]) <= kVectorTolerance))
            return fail("weights-disagree",
                        "The network does not answer its test patches as it did when it was trained.");
    return network;
}

} // namespace uncast
