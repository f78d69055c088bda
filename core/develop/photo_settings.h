#pragma once

#include "core/base/picture.h"
#include "core/color/camera_color.h"
#include "core/color/light.h"
#include "core/develop/chart_corners.h"
#include "core/develop/viewing.h"
#include "core/raw/spot.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// What a user may set of one photo: values, compared and kept by undo steps, snapshots and sidecars.

namespace uncast {

/// Who says which light is taken out.
enum class LightMode {
    automatic, ///< the estimator
    asShot,    ///< the camera
    preset,    ///< a light with a name
    patches,   ///< the user, by patches of the map
    manual     ///< the user, by temperature, tint or gains
};

struct LightChoice {
    LightMode mode = LightMode::automatic;
    std::string preset; ///< preset: its name in core's list or the camera's; manual: the user's name for it
    Light light;        ///< patches, manual: camera RGB, green = 1
    /// How far from the camera's own light (0) to the chosen one (1): below 1 a part of the mood stays.
    double strength = 1;
    /// Patches, manual, where the light came from another photo: the camera that sees it as `light`
    /// (cameraName()). Another camera takes `chromaticity` by its own matrices. Empty: `light` is of this
    /// photo's camera.
    std::string camera{};
    std::optional<Chromaticity> chromaticity{};
    /// Automatic: what is added to the estimator's light, in mired and in Adobe's tint.
    double miredOffset = 0;
    double tintOffset = 0;
    /// Manual, where the light was picked: the places of this photo that it is the average of. Empty: set in
    /// another way.
    std::vector<SpotPlace> picked{};
    bool operator==(const LightChoice&) const = default;
};

struct PhotoSettings {
    std::string estimator;
    std::optional<double> blackLevel; ///< raw counts; nothing: the file's own
    /// Parts that no estimator sees, as shares of the upright picture; from the upper left, row by row.
    std::vector<UnitRect> excluded;
    LightChoice light;
    Viewing viewing{};                 ///< for the eye only
    std::optional<ChartCorners> chart; ///< a ColorChecker, placed by hand; nothing: as it is found
    bool operator==(const PhotoSettings&) const = default;
};

/// The choice is a light by its numbers, LightChoice::light.
[[nodiscard]] inline bool hasOwnLight(LightMode mode) {
    return mode == LightMode::patches || mode == LightMode::manual;
}

/// Brings areas into the order of PhotoSettings::excluded.
inline void sortAreas(std::vector<UnitRect>& areas) {
    std::ranges::sort(areas, {}, [](const UnitRect& area) { return std::pair(area.y, area.x); });
}

} // namespace uncast
