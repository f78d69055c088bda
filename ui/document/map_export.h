#pragma once

#include "core/illuminant/map_image.h"
#include "ui/document/photo_jobs.h"

#include <filesystem>

namespace uncast::ui {

/// Writes a map as a table where the name ends in .csv, else as a PNG over the uncorrected picture. The file
/// appears under its name only when all of it is there; one that is there is replaced. Errors:
/// "cannot-write".
[[nodiscard]] Result<void> exportMap(const std::filesystem::path& target, const DecodedPhoto& photo,
                                     const IlluminantMap& map, const MapImageOptions& options);

} // namespace uncast::ui
