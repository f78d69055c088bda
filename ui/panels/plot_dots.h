#pragma once

#include "core/color/loci.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace uncast::ui {

class PhotoDocument;

/// The lights of a photo where they stand in the chromaticity diagram. Made from the document; holds no
/// widgets.
struct PlotDots {
    /// One patch of the map.
    struct Dot {
        int cell = 0;
        UniformChromaticity place;
        QColor colour;
        bool excluded = false; ///< by the user; its light is what was found before
        QString words;         ///< all that is known of it, in a line
    };
    std::vector<Dot> dots; ///< in the order of the map's cells
    std::optional<UniformChromaticity> found;
    std::optional<UniformChromaticity> asShot;
    std::optional<UniformChromaticity> taken; ///< the light that is taken out, where it is not the one found

    [[nodiscard]] bool empty() const { return dots.empty() && !found && !asShot && !taken; }
    /// Index of a cell's dot; -1 where it has none.
    [[nodiscard]] int indexOf(int cell) const;
    /// What the plot is to show in any case: everything but a light on its way.
    [[nodiscard]] std::vector<UniformChromaticity> lasting() const;
};

/// Empty where the camera's matrices are unknown: its lights have no place in the diagram.
[[nodiscard]] PlotDots plotDotsOf(const PhotoDocument& document);

/// PlotDots::taken alone: what a slider changes.
[[nodiscard]] std::optional<UniformChromaticity> takenPlaceOf(const PhotoDocument& document);

} // namespace uncast::ui
