#include "ui/picture/divider.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace uncast::ui {
namespace {

constexpr double kLeastPlace = 0.02; // the handle stays in reach
constexpr double kKnobInset = 26;    // from the edge of the view
constexpr double kKnobClear = 40;    // of the handle
constexpr double kHairsbreadth = 1e-6;

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

// Towards the head.
QPointF along(double degrees) {
    return {std::sin(radians(degrees)), -std::cos(radians(degrees))};
}

// How far one can go from `from` within 0 .. size.
double reach(double from, double step, double size) {
    if (std::abs(step) < kHairsbreadth) return INFINITY;
    return ((step > 0 ? size : 0) - from) / step;
}

// Sutherland and Hodgman, "Reentrant polygon clipping", 1974, with one edge: what lies where `sign` times the
// distance is not negative.
QPolygonF side(const Divider& divider, QSizeF view, double sign) {
    const std::array corners{QPointF(0, 0), QPointF(view.width(), 0), QPointF(view.width(), view.height()),
                             QPointF(0, view.height())};
    QPolygonF polygon;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QPointF from = corners[i];
        const QPointF to = corners[(i + 1) % corners.size()];
        const double here = sign * divider.distance(from, view);
        const double there = sign * divider.distance(to, view);
        if (here >= 0) polygon << from;
        if ((here < 0) != (there < 0)) polygon << from + (to - from) * (here / (here - there));
    }
    return polygon;
}

} // namespace

QPointF Divider::handle(QSizeF view) const {
    return {place.x() * view.width(), place.y() * view.height()};
}

QPointF Divider::across() const {
    return {std::cos(radians(degrees)), std::sin(radians(degrees))};
}

QLineF Divider::line(QSizeF view) const {
    const QPointF middle = handle(view);
    const QPointF up = along(degrees);
    const auto end = [&](QPointF way) {
        return middle + way * std::min(reach(middle.x(), way.x(), view.width()),
                                       reach(middle.y(), way.y(), view.height()));
    };
    return {end(up), end(-up)};
}

std::array<QPointF, 2> Divider::knobs(QSizeF view) const {
    const QPointF middle = handle(view);
    const QPointF up = along(degrees);
    const QLineF all = line(view);
    const auto knob = [&](QPointF end, QPointF way) {
        const double length = QLineF(middle, end).length();
        return middle + way * std::max(length - kKnobInset, std::min(kKnobClear, length));
    };
    return {knob(all.p1(), up), knob(all.p2(), -up)};
}

QPolygonF Divider::beforeSide(QSizeF view) const {
    return side(*this, view, -1);
}

QPolygonF Divider::correctedSide(QSizeF view) const {
    return side(*this, view, 1);
}

double Divider::distance(QPointF at, QSizeF view) const {
    return QPointF::dotProduct(at - handle(view), across());
}

double Divider::share(QSizeF view) const {
    const QPointF away = across();
    const double extent = std::abs(away.x()) * view.width() + std::abs(away.y()) * view.height();
    if (extent <= 0) return 0.5;
    return 0.5 - distance({view.width() / 2, view.height() / 2}, view) / extent;
}

Divider Divider::movedTo(QPointF to, QSizeF view) const {
    const auto held = [](double at, double size) {
        return size > 0 ? std::clamp(at / size, kLeastPlace, 1 - kLeastPlace) : 0.5;
    };
    return {{held(to.x(), view.width()), held(to.y(), view.height())}, degrees};
}

Divider Divider::movedAcross(double pixels, QSizeF view) const {
    return movedTo(handle(view) + across() * pixels, view);
}

Divider Divider::turnedTo(double to) const {
    const double turned = std::remainder(to, 360); // -180 to 180
    return {place, turned <= -180 ? 180 : turned};
}

Divider Divider::pointedAt(QPointF at, int end, QSizeF view, double step) const {
    const QPointF way = (at - handle(view)) * (end == 0 ? 1 : -1);
    if (std::hypot(way.x(), way.y()) < 1) return *this; // no direction
    const double to = std::atan2(way.x(), -way.y()) * 180 / std::numbers::pi;
    return turnedTo(step > 0 ? std::round(to / step) * step : to);
}

Divider Divider::stepped(int direction, double step) const {
    const double at = degrees / step;
    constexpr double kOn = 0.01; // on a step as well as can be told
    return turnedTo(step * (direction > 0 ? std::floor(at + kOn) + 1 : std::ceil(at - kOn) - 1));
}

} // namespace uncast::ui
