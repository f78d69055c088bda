#pragma once

#include "core/illuminant/estimator.h"

namespace uncast {

/// The grid actually used for a picture of this shape: as asked, or about 12 columns on the longer side.
[[nodiscard]] MapGrid chosenGrid(const MapGrid& asked, int width, int height);

/// Cells of the grid as shares of the picture, row by row.
[[nodiscard]] std::vector<UnitRect> gridCells(const MapGrid& grid);

/// A rectangle grown about its centre by `factor` and pushed back inside the picture.
[[nodiscard]] UnitRect grown(const UnitRect& rect, double factor);

/// Whether the part of the picture can tell a light.
[[nodiscard]] PatchState stateOf(const WorkingPicture& picture, const UnitRect& area);

/// Side of the patches the networks see (Wang & Shang 2019, section 3).
inline constexpr int kPatchSide = 64;

/// Cuts the part out as kPatchSide x kPatchSide pixels, area-averaged: channels planes of camera RGB with invalid pixels 0,
/// weighted by validity.
[[nodiscard]] Picture cutPatch(const WorkingPicture& picture, const UnitRect& area);

} // namespace uncast
