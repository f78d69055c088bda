#pragma once

#include "core/develop/develop.h"
#include "core/develop/develop_screen.h"

namespace uncast {

// The steps that the export and the tiles on the screen have in common.

/// W in the sensor's geometry: planes of balanced camera RGB, 1 = where the first channel clips, of the whole
/// active area. Balanced before interpolation. Errors "black-above-white", "bad-light", "demosaic-failed",
/// "cancelled".
[[nodiscard]] Result<Picture> balancedAtFullResolution(const RawPicture& raw, const DevelopSettings& settings,
                                                       const JobContext& job);

/// Balanced camera RGB -> sRGB of 16 bit, or 8 bit as the screen is to show it.
[[nodiscard]] Rgb16Picture encoded16(const Picture& balanced, const CameraColor& color,
                                     const DevelopSettings& settings);
[[nodiscard]] Rgb8Picture encoded8(const Picture& balanced, const CameraColor& color, const Light& light,
                                   const ScreenSettings& screen);

/// Sides of the stored crop with square pixels: the coarser side is stretched.
struct SquareSize {
    int width = 0;
    int height = 0;
};
[[nodiscard]] SquareSize squareSize(const RawPicture& raw);

} // namespace uncast
