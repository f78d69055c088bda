#pragma once

#include "core/base/picture.h"
#include "core/color/camera_color.h"
#include "core/illuminant/illuminant_map.h"

#include <array>
#include <optional>
#include <string>

namespace uncast {

/// What the colour of a cell tells.
enum class MapColours {
    light,      ///< the light itself, relative to daylight, all cells equally bright
    degrees,    ///< angle to the global light, 0-10 degrees: dark blue to yellow (cividis)
    error,      ///< the estimator's own guess of its error, 0-10 degrees, likewise
    duv,        ///< distance from the Planckian locus, -0.02 to 0.02: blue (below) - grey - orange (above)
    temperature ///< even in mired: cold lights dark blue, warm ones yellow (cividis)
};

/// Where the scales of degrees and of Duv end.
inline constexpr double kMapDegrees = 10;
inline constexpr double kMapDuv = 0.02;

struct MapImageOptions {
    MapColours colours = MapColours::light;
    int cellPixels = 48;            ///< side of a cell, 2-512
    double saturation = 1;          ///< above 1: colours of lights are exaggerated
    double opacity = 0.65;          ///< over a picture; 0-1
    double coldMired = 1e6 / 10000; ///< the ends of the scale of temperature, apart from each other
    double warmMired = 1e6 / 2000;
    /// What the camera makes of daylight, for cameras without a usable matrix. Equal channels where nothing
    /// is known.
    std::optional<Light> fallbackDaylight;
};

using Rgb8 = std::array<std::uint8_t, 3>;

/// The colour of one cell, sRGB; nothing where the cell has none to show: unusable, or without the number
/// asked for.
[[nodiscard]] std::optional<Rgb8> cellColour(const PatchEstimate& cell, const CameraColor& color,
                                             const MapImageOptions& options = {});

/// `count` (at least 2) colours of a scale, from its least number to its greatest; of temperature, from cold
/// to warm. Empty for the colour of the light itself, which has no scale.
[[nodiscard]] std::vector<Rgb8> mapScale(MapColours colours, int count);

/// The map alone: cells of `cellPixels` with gaps of one pixel, unusable ones hatched in grey. Empty for an
/// empty map.
[[nodiscard]] Rgb8Picture renderMap(const IlluminantMap& map, const CameraColor& color,
                                    const MapImageOptions& options = {});

/// The map over the (upright) picture, in its size.
[[nodiscard]] Rgb8Picture renderMapOver(const IlluminantMap& map, const CameraColor& color,
                                        Rgb8Picture picture, const MapImageOptions& options = {});

/// One line a cell: row, column, x, y, width, height (shares of the upright picture), state, one number a
/// channel (green = 1; named r g b, or g m c y), kelvin, tint, duv, degrees_from_global,
/// predicted_error_degrees. What is not known or says nothing is empty.
[[nodiscard]] std::string mapCsv(const IlluminantMap& map, const CameraColor& color);

} // namespace uncast
