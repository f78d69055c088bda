#include "core/files/sidecar.h"

#include "core/base/file_bytes.h"
#include "core/files/sidecar_json.h"

#include <algorithm>
#include <system_error>

namespace uncast {
namespace {

using nlohmann::json;

constexpr const char* kFormat = "uncast-photo";
constexpr std::uintmax_t kLargest = 16U << 20U; // bytes; no settings are so long

bool isSidecar(const json& document) {
    if (!document.is_object()) return false;
    const auto format = document.find("format");
    return format != document.end() && format->is_string() && *format == kFormat;
}

// Nothing where there is no file, or none that is a sidecar.
std::optional<json> documentAt(const std::filesystem::path& path) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error || size > kLargest) return {};
    const auto text = readText(path);
    if (!text) return {};
    json document = json::parse(*text, nullptr, false);
    return isSidecar(document) ? std::optional(std::move(document)) : std::nullopt;
}

// A name that is free and that nobody takes for a sidecar's.
std::filesystem::path freeName(const std::filesystem::path& path, const std::string& ending) {
    std::error_code error;
    for (int number = 1; number < 1000; ++number) {
        auto aside = path;
        aside += ".";
        aside += ending;
        if (number > 1) {
            aside += "-";
            aside += std::to_string(number);
        }
        if (!std::filesystem::exists(aside, error)) return aside;
    }
    return {};
}

Result<std::filesystem::path> moveAside(const std::filesystem::path& path) {
    std::error_code error;
    auto aside = freeName(path, "damaged");
    if (!aside.empty()) std::filesystem::rename(path, aside, error);
    if (aside.empty() || error)
        return fail("cannot-write", "The damaged settings file in the way cannot be renamed.", path);
    return aside;
}

bool saysNothing(const json& document) {
    const auto ours = [](const std::string& key) {
        return key == "format" || key == "version" || key == "program" || key == "stars" ||
               key == "rejected" || key == "result";
    };
    return std::ranges::all_of(document.items(), [&](const auto& item) { return ours(item.key()); });
}

} // namespace

bool Sidecar::empty() const {
    return !settings && stars == 0 && !rejected &&
           std::ranges::none_of(snapshots, [](const auto& kept) { return kept.has_value(); });
}

std::filesystem::path sidecarPath(const std::filesystem::path& photo, const std::filesystem::path& folder) {
    auto path = folder.empty() ? photo : folder / photo.filename();
    path += ".uncast.json";
    return path;
}

Result<SidecarRead> readSidecar(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return fail("not-found", "There are no saved settings.", path);
    const auto document = documentAt(path);
    if (!document)
        return fail("sidecar-damaged", "The saved settings of this photo are damaged and were left out.",
                    path);
    SidecarRead read;
    const auto version = document->find("version");
    if (version != document->end() && version->is_number() && version->get<double>() > kSidecarVersion)
        read.notices.push_back({"sidecar-newer", "The settings of this photo were saved by a later version "
                                                 "of the program, which may know more."});
    read.sidecar = sidecarFromJson(*document, read.notices);
    return read;
}

Result<std::filesystem::path> copySidecarAside(const std::filesystem::path& path) {
    std::error_code error;
    auto aside = freeName(path, "other");
    if (aside.empty() || !std::filesystem::copy_file(path, aside, error))
        return fail("cannot-write", "The settings that another program saved cannot be kept aside.", path);
    return aside;
}

Result<SidecarWritten> writeSidecar(const std::filesystem::path& path, const Sidecar& sidecar) {
    SidecarWritten written;
    std::error_code error;
    const bool exists = std::filesystem::exists(path, error);
    auto before = documentAt(path);
    if (exists && !before) {
        auto aside = moveAside(path);
        if (!aside) return tl::unexpected(aside.error());
        written.keptAside = std::move(*aside);
    }
    json document = before ? std::move(*before) : json::object();
    sidecarIntoJson(sidecar, document);
    if (sidecar.empty() && saysNothing(document)) {
        if (exists && written.keptAside.empty() && !std::filesystem::remove(path, error))
            return fail("cannot-write", "The saved settings cannot be removed.", path);
        return written;
    }
    document["format"] = kFormat;
    const auto version = document.find("version");
    if (version == document.end() || !version->is_number() || version->get<double>() < kSidecarVersion)
        document["version"] = kSidecarVersion;
    document["program"] = "Uncast " UNCAST_VERSION;
    // Names of cameras may hold bytes that are no UTF-8.
    const std::string text = document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    if (!replaceFile(path, std::span(bytes, text.size())))
        return fail("cannot-write", "The settings cannot be saved beside the photo.", path);
    return written;
}

} // namespace uncast
