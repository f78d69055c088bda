#pragma once

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QSizeF>

#include <array>

namespace uncast::ui {

/// The line between two pictures in one view: where its handle stands and how it is turned. Geometry only;
/// views and places are in pixels of one kind. The picture before lies left of a line that stands upright.
struct Divider {
    QPointF place{0.5, 0.5}; ///< of the handle, shares of the view
    double degrees = 0;      ///< clockwise from upright, above -180 to 180

    bool operator==(const Divider&) const = default;

    [[nodiscard]] QPointF handle(QSizeF view) const;
    /// Of unit length, from the picture before to the corrected one.
    [[nodiscard]] QPointF across() const;
    /// The line within the view, from its head (the upper end of an upright one) to its foot.
    [[nodiscard]] QLineF line(QSizeF view) const;
    /// By which it is turned: near head and foot, within the view, clear of the handle where there is room.
    [[nodiscard]] std::array<QPointF, 2> knobs(QSizeF view) const;
    /// The part of the view on one side.
    [[nodiscard]] QPolygonF beforeSide(QSizeF view) const;
    [[nodiscard]] QPolygonF correctedSide(QSizeF view) const;
    /// From the line, positive on the corrected side.
    [[nodiscard]] double distance(QPointF at, QSizeF view) const;
    /// How far across the view it stands, 0-1: of an upright one the share of the width.
    [[nodiscard]] double share(QSizeF view) const;

    /// Changed ones. The handle stays in the view, a little away from its edges.
    [[nodiscard]] Divider movedTo(QPointF handle, QSizeF view) const;
    [[nodiscard]] Divider movedAcross(double pixels, QSizeF view) const;
    [[nodiscard]] Divider turnedTo(double degrees) const;
    /// Turned so that knob `end` (0: the head's) points to a place; to whole steps of `step` degrees where
    /// that is above 0.
    [[nodiscard]] Divider pointedAt(QPointF at, int end, QSizeF view, double step) const;
    /// To the next multiple of `step`, clockwise where `direction` is above 0.
    [[nodiscard]] Divider stepped(int direction, double step) const;
};

} // namespace uncast::ui
