#include "core/network/tensor_file.h"

#include "core/base/file_bytes.h"

#include <nlohmann/json.hpp>

#include <bit>
#include <cstdio>
#include <cstring>

namespace uncast {
namespace {

using Json = nlohmann::json;
using Bytes = std::vector<std::uint8_t>;

static_assert(std::endian::native == std::endian::little, "tensor files are little-endian");

constexpr char kMagic[8] = {'U', 'N', 'C', 'A', 'S', 'T', 'N', 'N'};
constexpr std::size_t kFixedBytes = 32;
constexpr std::size_t kChecksumBytes = 8;

template<class T> void append(Bytes& bytes, const T& value) {
    const auto* first = reinterpret_cast<const std::uint8_t*>(&value);
    bytes.insert(bytes.end(), first, first + sizeof(T));
}

template<class T> T valueAt(const Bytes& bytes, std::size_t offset) {
    T value{};
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

Bytes packed(const TensorFile& file) {
    Json list = Json::array();
    std::uint64_t floats = 0;
    for (const auto& tensor : file.tensors) {
        list.push_back({{"name", tensor.name}, {"shape", tensor.shape}});
        floats += tensor.values.size();
    }
    const std::string text =
        Json{{"kind", file.kind}, {"header", Json::parse(file.header)}, {"tensors", list}}.dump();
    Bytes bytes(kMagic, kMagic + sizeof(kMagic));
    append(bytes, kTensorFileVersion);
    append(bytes, std::uint32_t{0});
    append(bytes, std::uint64_t{text.size()});
    append(bytes, floats);
    bytes.insert(bytes.end(), text.begin(), text.end());
    for (const auto& tensor : file.tensors) {
        const auto* first = reinterpret_cast<const std::uint8_t*>(tensor.values.data());
        bytes.insert(bytes.end(), first, first + tensor.values.size() * sizeof(float));
    }
    append(bytes, fnv1a(bytes));
    return bytes;
}

Result<TensorFile> unpacked(const Bytes& bytes, std::size_t textBytes, const std::filesystem::path& path) {
    TensorFile file;
    const Json json =
        Json::parse(bytes.begin() + kFixedBytes, bytes.begin() + std::ptrdiff_t(kFixedBytes + textBytes));
    file.kind = json.at("kind").get<std::string>();
    file.header = json.at("header").dump();
    std::size_t offset = kFixedBytes + textBytes;
    const std::size_t end = bytes.size() - kChecksumBytes;
    for (const auto& entry : json.at("tensors")) {
        Tensor tensor{
            entry.at("name").get<std::string>(), entry.at("shape").get<std::vector<std::int64_t>>(), {}};
        std::size_t numbers = 1;
        for (const auto side : tensor.shape) {
            if (side < 0 || std::size_t(side) > bytes.size())
                return fail("weights-damaged", "The file of network weights contradicts itself.", path);
            numbers *= std::size_t(side);
            if (numbers > bytes.size())
                return fail("weights-damaged", "The file of network weights contradicts itself.", path);
        }
        if (offset + numbers * sizeof(float) > end)
            return fail("weights-damaged", "The file of network weights contradicts itself.", path);
        tensor.values.resize(numbers);
        std::memcpy(tensor.values.data(), bytes.data() + offset, numbers * sizeof(float));
        offset += numbers * sizeof(float);
        file.tensors.push_back(std::move(tensor));
    }
    if (offset != end)
        return fail("weights-damaged", "The file of network weights contradicts itself.", path);
    return file;
}

} // namespace

std::uint64_t fnv1a(std::span<const std::uint8_t> bytes, std::uint64_t start) {
    std::uint64_t hash = start;
    for (const std::uint8_t byte : bytes) hash = (hash ^ byte) * 1099511628211ULL;
    return hash;
}

std::string hexOf(std::uint64_t hash) {
    char digits[17];
    std::snprintf(digits, sizeof(digits), "%016llx", static_cast<unsigned long long>(hash));
    return digits;
}

Result<void> writeTensorFile(const std::filesystem::path& path, const TensorFile& file) {
    const Bytes bytes = packed(file);
    if (!replaceFile(path, bytes)) return fail("not-writable", "The file could not be written.", path);
    return {};
}

Result<TensorFile> readTensorFile(const std::filesystem::path& path) {
    const auto read = readBytes(path);
    if (!read)
        return fail("weights-missing", "The file of network weights is missing or cannot be read.", path);
    const Bytes& bytes = *read;
    const std::size_t common = std::min(bytes.size(), sizeof(kMagic));
    if (common == 0 || std::memcmp(bytes.data(), kMagic, common) != 0)
        return fail("not-weights", "This is not a file of network weights.", path);
    const auto cut = fail("weights-truncated", "The file of network weights ends too early.", path);
    if (bytes.size() < kFixedBytes + kChecksumBytes) return cut;
    if (valueAt<std::uint32_t>(bytes, 8) > kTensorFileVersion)
        return fail("weights-newer",
                    "The file of network weights was written by a newer version of this program.", path);
    const auto textBytes = valueAt<std::uint64_t>(bytes, 16);
    const auto floats = valueAt<std::uint64_t>(bytes, 24);
    constexpr std::uint64_t kLimit = std::uint64_t{1} << 32;
    if (textBytes > kLimit || floats > kLimit)
        return fail("weights-damaged", "The file of network weights is damaged.", path);
    const std::uint64_t whole = kFixedBytes + textBytes + floats * sizeof(float) + kChecksumBytes;
    if (bytes.size() < whole) return cut;
    const auto checked = std::span(bytes).first(bytes.size() - kChecksumBytes);
    if (bytes.size() > whole || fnv1a(checked) != valueAt<std::uint64_t>(bytes, checked.size()))
        return fail("weights-damaged", "The file of network weights is damaged: its checksum does not match.",
                    path);
    try {
        return unpacked(bytes, std::size_t(textBytes), path);
    } catch (const Json::exception&) {
        return fail("weights-damaged", "The file of network weights is damaged: its header cannot be read.",
                    path);
    }
}

} // namespace uncast
