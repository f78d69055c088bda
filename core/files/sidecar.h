#pragma once

#include "core/base/result.h"
#include "core/develop/photo_settings.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

// What Uncast remembers of a photo, in a file of its own beside it: IMG_1.CR2 and IMG_1.CR2.uncast.json. The
// RAW file is never written.
//
// The file is JSON, numbers in C notation:
//   format      "uncast-photo"
//   version     1; a later version adds keys, and whoever does not know them keeps them
//   program     who wrote it: "Uncast 0.1.0"
//   stars       0-5, and rejected, true or false: the user's marks
//   settings    what the user set; absent while the photo is as it was opened
//     estimator   its name on the command line
//     blackLevel  raw counts; absent: the file's own
//     excluded    parts no estimator sees: [[x, y, width, height], ...], shares of the upright picture
//     light       mode        "automatic", "as-shot", "preset", "patches", "manual"
//                 preset      preset: "daylight", "cloudy", ..., "camera-shade", ...: one of the camera's;
//                             manual: the user's name for the light; absent: it has none
//                 gains       patches, manual: one a channel of the camera, green = 1
//                 camera      of these gains; on another camera the chromaticity counts
//                 chromaticity  CIE 1931 [x, y] of the light
//                 picked      manual: places of the photo that the light is the average of, [[x, y, side],
//                 ...]:
//                             shares of the upright picture, pixels of the sensor; absent: not picked
//                 offset      automatic: {"mired", "tint"} added to the estimate; absent: none
//                 strength    0 (the camera's light) to 1 (the chosen one)
//     viewing     how the photo is shown, not exported: exposure, in stops, and tone, "plain" or "filmic";
//                 absent: as exported
//     chart       corners of a ColorChecker placed by hand, [[x, y], ...]: shares of the upright picture, in
//     the
//                 order of core/develop/chart_corners.h; absent: none
//   snapshots   {"A": {"settings", "gains"}, "B", "C"}; absent where nothing is kept
//   result      what came of it when it was saved, for other programs and for lists: gains, chromaticity,
//               camera, verdict ("single", "mixed", "uncertain", "no-light")
//
// A new setting of PhotoSettings gets its key in settingsIntoJson() and settingsFromJson()
// (core/files/sidecar_json.cpp), where it is named among the known keys.

namespace uncast {

inline constexpr int kSidecarVersion = 1;

struct SidecarSnapshot {
    PhotoSettings settings;
    Light light; ///< that was taken out, camera RGB
    bool operator==(const SidecarSnapshot&) const = default;
};

/// For information; what counts are the settings.
struct SidecarResult {
    Light light; ///< taken out, camera RGB, green = 1
    std::optional<Chromaticity> chromaticity;
    std::string camera;
    std::string verdict;
    bool operator==(const SidecarResult&) const = default;
};

struct Sidecar {
    std::optional<PhotoSettings> settings; ///< nothing: the user changed nothing
    std::array<std::optional<SidecarSnapshot>, 3> snapshots;
    int stars = 0; ///< 0-5
    bool rejected = false;
    std::optional<SidecarResult> result;
    bool operator==(const Sidecar&) const = default;

    /// Nothing that a user would miss.
    [[nodiscard]] bool empty() const;
};

/// Beside the photo, or in `folder`.
[[nodiscard]] std::filesystem::path sidecarPath(const std::filesystem::path& photo,
                                                const std::filesystem::path& folder = {});

struct SidecarRead {
    Sidecar sidecar;
    std::vector<Notice> notices; ///< "sidecar-newer"; "sidecar-value": a value without meaning was left out
};
/// Errors: "not-found"; "sidecar-damaged": not to be read as a sidecar. Never throws, whatever the bytes.
[[nodiscard]] Result<SidecarRead> readSidecar(const std::filesystem::path& path);

/// Copies a sidecar that another program wrote, under a name of its own beside it, before it is written over.
/// Error: "cannot-write".
[[nodiscard]] Result<std::filesystem::path> copySidecarAside(const std::filesystem::path& path);

struct SidecarWritten {
    std::filesystem::path keptAside; ///< where the damaged file went that was in the way; empty: none
};
/// Writes the file whole or not at all. Keys that this version does not know, and settings that did not
/// change, stay as they are in the file; a damaged file is kept under another name first. A sidecar that
/// says nothing removes the file, unless others keep something in it. Error: "cannot-write".
[[nodiscard]] Result<SidecarWritten> writeSidecar(const std::filesystem::path& path, const Sidecar& sidecar);

} // namespace uncast
