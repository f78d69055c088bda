#pragma once

#include <QRectF>

namespace uncast::ui {

/// Where caption and legend of a picture stand, logical pixels of the view.
struct Plates {
    QRectF caption;
    QRectF legend; ///< empty where there is none
};

/// Both keep to the photo: right under its lower edge where the view leaves room, else inside its lower
/// corners
/// - the caption left, the legend right, or one over the other where they do not fit side by side. Whatever
/// the sizes, no plate leaves the view.
[[nodiscard]] Plates layPlates(const QSizeF& view, const QRectF& photo, const QSizeF& caption,
                               const QSizeF& legend);

} // namespace uncast::ui
