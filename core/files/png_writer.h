#pragma once

#include "core/base/picture.h"
#include "core/base/result.h"

#include <filesystem>

namespace uncast {

/// 8-bit RGB PNG marked sRGB, through a temporary file; an existing file is replaced.
[[nodiscard]] Result<void> writePng(const std::filesystem::path& path, const Rgb8Picture& picture);

} // namespace uncast
