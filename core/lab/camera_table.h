#pragma once

#include "core/base/result.h"
#include "core/color/camera_color.h"

#include <map>
#include <string>

namespace uncast {

/// Camera matrices by the names that manifests use.
using CameraTable = std::map<std::string, CameraColor, std::less<>>;

/// Reads a CSV with the columns camera and d65_rx .. d65_bz (XYZ -> camera, row by row), and where known a_rx
/// .. a_bz for illuminant A. Rows without a camera name are passed over. Errors: as CsvTable::read,
/// "not-camera-table".
[[nodiscard]] Result<CameraTable> readCameraTable(const std::filesystem::path& path);

} // namespace uncast
