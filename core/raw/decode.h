#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/raw/balanced_mosaic.h"
#include "core/raw/camera_presets.h"
#include "core/raw/raw_picture.h"

#include <optional>
#include <string>

namespace uncast {

/// What the user says against the file.
struct DecodeOptions {
    std::optional<double> blackLevel; ///< raw counts, the same for every channel; replaces all the file says
};

/// Reads a RAW file through LibRaw. Errors: "not-found", "empty-file", "unsupported", "truncated", "damaged",
/// "no-pixels", "too-large", "cancelled", ... Damage that LibRaw passes over in silence is named in
/// RawPicture::warnings.
[[nodiscard]] Result<RawPicture> decodeRaw(const std::filesystem::path& path,
                                           const DecodeOptions& options = {}, const JobContext& job = {});

/// The presets that the file, or LibRaw's table for its camera, hold. Quick: no picture data are read. Empty
/// where there are none, or the file cannot be read.
[[nodiscard]] std::vector<CameraPreset> readCameraPresets(const std::filesystem::path& path);

/// The camera's embedded preview.
struct EmbeddedPreview {
    std::vector<std::uint8_t> jpeg; ///< JPEG file, empty where the preview is a bitmap
    Rgb8Picture bitmap;             ///< sRGB as the camera rendered it
    Orientation orientation = Orientation::upright;
};

/// Reads only the preview; an error "no-preview" where there is none.
[[nodiscard]] Result<EmbeddedPreview> readEmbeddedPreview(const std::filesystem::path& path);

/// LibRaw's interpolation (AHD for Bayer, Markesteijn for X-Trans, VNG for four colours) of a mosaic that is
/// already balanced; nothing else of its processing takes part. Planes are camera channels in counts of
/// `mosaic` (0-65535).
[[nodiscard]] Result<Picture> demosaic(const BalancedMosaic& mosaic, const JobContext& job = {});

/// "0.20.2", for --version.
[[nodiscard]] std::string librawVersion();

} // namespace uncast
