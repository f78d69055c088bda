#pragma once

#include "core/illuminant/estimator.h"

namespace uncast {

/// The grid actually used for a picture of this shape: as asked, or about 12 columns on the longer side.
[[nodiscard]] MapGrid chosenGrid(const MapGrid& asked, int width, int height);

/// Cells of the grid as shares of the picture, row by row.
[[nodiscard]] std::vector<UnitRect> gridCells(const MapGrid& grid);

/// A rectangle grown about its centre by `factor` and pushed back inside the picture.
[[nodiscard]] UnitRect grown(const UnitRect& rect, double factor);

/// The pixels under a rectangle: every pixel it touches, at least one.
[[nodiscard]] PixelRect pixelsOf(const UnitRect& area, int width, int height);

/// Whether the part of the picture can tell a light.
[[nodiscard]] PatchState stateOf(const WorkingPicture& picture, const UnitRect& area);

/// Why no light can be told from the picture as a whole; nothing where it can. Codes: "monochrome",
/// "clipped", "dark", "masked", "excluded", "flat".
[[nodiscard]] std::optional<Notice> whyNoLight(const WorkingPicture& picture);

/// A map of the grid's cells with their areas and states, lights not yet found. Each cell is judged by the
/// window that estimators look at.
[[nodiscard]] IlluminantMap emptyMap(const WorkingPicture& picture, const MapGrid& grid);

/// How much larger than its cell the window is that a cell's light is found in: neighbours overlap by half.
inline constexpr double kWindowFactor = 2.0;

/// Side of the patches the networks see (Wang & Shang 2019, section 3).
inline constexpr int kPatchSide = 64;

/// Cuts parts of one picture as networks see them.
class PatchCutter {
public:
    /// Keeps copies of the picture, also at a half, a quarter ... of its size: large parts need not be summed
    /// from every pixel.
    explicit PatchCutter(const WorkingPicture& picture);

    /// The part as side x side pixels, area-averaged: channels planes of camera RGB with invalid pixels 0,
    /// weighted by validity.
    [[nodiscard]] Picture cut(const UnitRect& area, int side = kPatchSide) const;

private:
    std::vector<Picture> m_levels; ///< colours times validity, then validity itself; each half the one before
};

} // namespace uncast
