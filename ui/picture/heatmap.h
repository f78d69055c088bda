#pragma once

#include "core/illuminant/illuminant_map.h"
#include "core/illuminant/map_image.h"

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
        QRectF area;           ///< shares of the photo's sides
        bool hatched = false;  ///< has no colour to show
        bool excluded = false; ///< hatched, because the user keeps it from the estimate
        QColor colour;         ///< invalid where hatched
        QString number;        ///< what the colour stands for; empty where hatched or not known
        QString words;         ///< all of the cell in a line, for screen readers and the table
    };
    int rows = 0;
    int columns = 0;
    std::vector<Cell> cells; ///< row by row

    QString title;             ///< of the legend
    std::vector<QColor> ramp;  ///< the legend's colours from left to right
    QString low, middle, high; ///< the legend's numbers; the middle one alone where all are the same
    QString hatchMeaning;      ///< empty where no cell is hatched
    QString excludedMeaning;   ///< empty where no cell is excluded

    [[nodiscard]] bool empty() const { return cells.empty(); }
    /// The index of the cell over a place of the photo; -1 outside.
    [[nodiscard]] int cellAt(QPointF place) const;
};

/// What the colours of a map tell, in a photographer's words, and in a sentence.
[[nodiscard]] QString mapModeTitle(MapColours mode);
[[nodiscard]] QString mapModeHint(MapColours mode);

/// How core paints this map: the scale of temperature spans the lights that were found, at least 80 mired.
[[nodiscard]] MapImageOptions mapOptions(const PhotoDocument& document, MapColours mode);

/// Empty where the document has no analysis.
[[nodiscard]] Heatmap heatmapOf(const PhotoDocument& document, MapColours mode = MapColours::light);

/// What is known of one cell, with its place: "row 2, column 5: 5,400 K, tint +6, sure to 1.2°, used".
[[nodiscard]] QString cellWords(const PhotoDocument& document, int cell);

/// What is known of one cell, for the read-out line: rich text and plain text.
struct CellText {
    QString rich;
    QString plain;
};
[[nodiscard]] CellText cellText(const PhotoDocument& document, int cell, const QColor& secondary);

/// A text as long as that of a cell can be: what the read-out line must hold.
[[nodiscard]] CellText longestCellText();

} // namespace uncast::ui
