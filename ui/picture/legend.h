#pragma once

#include <QFont>
#include <QRectF>

class QPainter;
class QPaintDevice;

namespace uncast::ui {

struct Heatmap;

/// Slanted lines over what tells no light. `pixel` is the width of a line in the painter's units.
void paintHatch(QPainter& painter, const QRectF& rect, double pixel);

/// A cross and slanted lines both ways over what the user has left out.
void paintCross(QPainter& painter, const QRectF& rect, double pixel);

/// Room that the legend of a map takes, at most `width` wide; empty where it has nothing to say.
[[nodiscard]] QSizeF legendSize(const Heatmap& map, const QFont& font, const QPaintDevice* device,
                                double width);

/// The lights of the map with three numbers, and what hatched cells mean, in the colour of the painter's pen.
void paintLegend(QPainter& painter, const QRectF& room, const Heatmap& map, const QFont& font);

} // namespace uncast::ui
