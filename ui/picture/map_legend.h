#pragma once

#include "ui/picture/heatmap.h"

namespace uncast::ui {

/// Fills in title, ramp and numbers of a map whose cells are there.
void addLegend(Heatmap& map, const PhotoDocument& document, MapColours mode, const MapImageOptions& options);

/// The number behind the colour of a cell that has one: "4,040 K", "+0.0032", "1.3°"; empty where it is not
/// known.
[[nodiscard]] QString cellNumber(const PhotoDocument& document, const PatchEstimate& cell, MapColours mode);

} // namespace uncast::ui
