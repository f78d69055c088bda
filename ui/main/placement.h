#pragma once

#include <QRect>

namespace uncast::ui {

/// Where a window goes on its screen.
struct Placement {
    QRect rect; ///< within the screen, logical pixels
    bool maximised = false;
};

/// `wanted` where there is room for it and its frame; moved inside where it is only out of place; the whole
/// screen where it is larger than that.
[[nodiscard]] Placement placedOn(const QRect& available, const QRect& wanted);

} // namespace uncast::ui
