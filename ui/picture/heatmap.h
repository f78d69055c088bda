#pragma once

#include "core/illuminant/illuminant_map.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

namespace uncast::ui {

class PhotoDocument;

/// The map as it is painted: where each cell lies, its colour, and the legend. Made from the document; holds
/// no widgets.
struct Heatmap {
    struct Cell {
        QRectF area;          ///< shares of the photo's sides
        bool hatched = false; ///< tells no light
        QColor colour;        ///< of its light; invalid where hatched
    };
    int rows = 0;
    int columns = 0;
    std::vector<Cell> cells; ///< row by row

    std::vector<QColor> ramp;  ///< the lights of the map, warm to cold
    QString low, middle, high; ///< the legend's numbers; the middle one alone where all are the same
    bool hatched = false;      ///< some cell could not be used

    [[nodiscard]] bool empty() const { return cells.empty(); }
    /// The index of the cell over a place of the photo; -1 outside.
    [[nodiscard]] int cellAt(QPointF place) const;
};

/// Empty where the document has no analysis.
[[nodiscard]] Heatmap heatmapOf(const PhotoDocument& document);

/// What is known of one cell, for the read-out line: rich text and plain text.
struct CellText {
    QString rich;
    QString plain;
};
[[nodiscard]] CellText cellText(const PhotoDocument& document, int cell, const QColor& secondary);

/// A text as long as that of a cell can be: what the read-out line must hold.
[[nodiscard]] CellText longestCellText();

} // namespace uncast::ui
