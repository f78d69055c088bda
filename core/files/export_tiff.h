#pragma once

#include "core/develop/develop.h"

#include <filesystem>

namespace uncast {

/// What window and command line do alike when they export: full development, 16-bit TIFF, sRGB profile, the
/// photo's metadata. The file appears under its name only when all of it is there. Errors: those of
/// developFull, "exists", "cannot-write", "cancelled", "too-large" where memory runs out.
[[nodiscard]] Result<void> exportTiff(const RawPicture& raw, const DevelopSettings& settings,
                                      const std::filesystem::path& target, bool overwrite,
                                      const JobContext& job = {});

} // namespace uncast
