#pragma once

#include <filesystem>
#include <string>

namespace uncast {

/// One sentence on why a file that LibRaw refuses is no RAW file: it often says itself what it is.
[[nodiscard]] std::string whyUnsupported(const std::filesystem::path& path, const std::string& librawVersion);

} // namespace uncast
