#pragma once

#include "core/base/result.h"
#include "core/raw/raw_picture.h"

#include <filesystem>

namespace uncast {

/// Copies EXIF (and IPTC, XMP) of a RAW file into a finished TIFF: no raw-only tags, no maker notes,
/// orientation set to upright (the pixels are turned), software named. What Exiv2 cannot read of the RAW file
/// is filled in from `shot`. Goes to a temporary file first.
[[nodiscard]] Result<void> copyMetadata(const std::filesystem::path& rawFile, const ShotInfo& shot,
                                        const std::filesystem::path& tiffFile);

} // namespace uncast
