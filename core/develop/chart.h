#pragma once

#include "core/color/light.h"
#include "core/develop/chart_corners.h"
#include "core/raw/raw_picture.h"
#include "core/raw/spot.h"

#include <optional>
#include <string_view>

// A ColorChecker Classic in the picture: 24 patches in four rows of six, of which the last row is grey.

namespace uncast {

inline constexpr int kChartPatches = 24;
inline constexpr int kFirstGrey = 18; ///< white; the greys follow down to black

/// The maker's name for a patch, 0-23: "dark skin", ..., "black 2".
[[nodiscard]] std::string_view patchName(int patch);
/// Its colour under D50, CIELAB, as X-Rite published it for charts made before November 2014.
[[nodiscard]] Vector3 patchLab(int patch);

/// A place of the chart in the picture; `column` 0-6 and `row` 0-4 count patches from the first one's outer
/// corner, as the perspective has it.
[[nodiscard]] ChartPoint placeOf(const ChartCorners& corners, double column, double row);

/// The largest upright square well inside a patch, shares of the upright picture. Empty where the corners do
/// not enclose one.
[[nodiscard]] UnitRect patchArea(const ChartCorners& corners, int patch, const RawPicture& raw);

/// What the sensor saw of a chart.
struct ChartReading {
    std::array<UnitRect, kChartPatches> areas;
    std::array<Spot, kChartPatches> patches;
    /// The light on it, green = 1: the mean of the three brightest greys that are not clipped - flare and an
    /// error of the black level turn the dark ones. Nothing where there is none.
    std::optional<Light> light;
    std::array<bool, kChartPatches> inLight{}; ///< the patches that the light was drawn from
};

[[nodiscard]] ChartReading readChart(const RawPicture& raw, const ChartCorners& corners);

/// CIEDE2000 of every patch with `taken` divided out of the picture, developed by the camera's matrices and
/// as bright as brings the greys nearest to what they should be. Nothing for patches that are clipped or not
/// in the picture.
using ChartDifferences = std::array<std::optional<double>, kChartPatches>;
[[nodiscard]] ChartDifferences chartDifferences(const ChartReading& reading, const CameraColor& color,
                                                const Light& taken);
/// Of those that are there; not a number where none is.
[[nodiscard]] double meanDifference(const ChartDifferences& differences);

/// Linear sRGB (0-1) of every patch as it came out, and as it should be.
struct PatchColours {
    Vector3 seen;
    Vector3 wanted;
};
[[nodiscard]] std::array<PatchColours, kChartPatches>
chartColours(const ChartReading& reading, const CameraColor& color, const Light& taken);

} // namespace uncast
