#include "core/raw/file_kind.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>

namespace uncast {

std::string whyUnsupported(const std::filesystem::path& path, const std::string& librawVersion) {
    std::array<char, 16> bytes{};
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), bytes.size());
    const std::string_view head(bytes.data(), std::size_t(file.gcount()));
    if (head.starts_with("\xFF\xD8\xFF")) return "The file is a JPEG picture, not a RAW file.";
    if (head.starts_with("\x89PNG")) return "The file is a PNG picture, not a RAW file.";
    const auto printable = [](char c) { return (c >= 32 && c < 127) || c == '\n' || c == '\r' || c == '\t'; };
    if (head.size() == bytes.size() && std::all_of(head.begin(), head.end(), printable) &&
        !head.starts_with("FUJIFILM"))
        return "The file is plain text, not a RAW file.";
    return "No RAW format that this version of LibRaw (" + librawVersion +
           ") can read, or the header is damaged.";
}

} // namespace uncast
