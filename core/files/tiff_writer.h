#pragma once

#include "core/base/picture.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace uncast {

struct TiffOptions {
    std::vector<std::uint8_t> iccProfile; ///< embedded where not empty
    bool overwrite = false;               ///< an existing file is an error "exists" otherwise
};

/// 16-bit RGB TIFF, LZW with predictor (checkers of TIFF 6.0 know no deflate). Written to a temporary file
/// beside `path` and renamed: never half a file. Errors: "exists", "cannot-write" (with the system's words).
[[nodiscard]] Result<void> writeTiff16(const std::filesystem::path& path, const Rgb16Picture& picture,
                                       const TiffOptions& options = {});

} // namespace uncast
