#include "ui/picture/plates.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace uncast::ui {
namespace {

double within(double value, double least, double most) {
    return std::max(least, std::min(value, most));
}

} // namespace

Plates layPlates(const QSizeF& view, const QRectF& photo, const QSizeF& caption, const QSizeF& legend) {
    const double edge = kGap12; // to the view's edges
    const double gap = kGap8;   // to the photo's edge and between plates
    const double width = std::min(caption.width(), view.width() - 2 * edge);
    const bool under = photo.bottom() + gap + caption.height() + gap <= view.height();
    const double inset = under ? 0 : gap;
    const double left = std::max(edge, photo.left() + inset);
    const double right = std::min(view.width() - edge, photo.right() - inset);
    // The lowest line inside the photo that can be seen.
    const double floor = std::min(view.height() - edge, photo.bottom() - gap);

    Plates plates;
    // A caption wider than the photo goes to its middle: standing out at both sides looks meant.
    const double start = width > right - left ? photo.center().x() - width / 2 : left;
    plates.caption = QRectF(within(start, edge, view.width() - edge - width),
                            under ? photo.bottom() + gap : floor - caption.height(), width, caption.height());
    if (legend.isEmpty()) return plates;

    const bool beside = width + edge + legend.width() <= right - left;
    const double top = beside ? plates.caption.top() : plates.caption.bottom() + gap;
    QPointF corner;
    if (under && top + legend.height() + gap <= view.height())
        corner = {beside ? right - legend.width() : plates.caption.left(), top};
    else if (under || beside)
        corner = {std::min(view.width() - edge, photo.right() - gap) - legend.width(),
                  floor - legend.height()};
    else
        corner = {plates.caption.left(), plates.caption.top() - gap - legend.height()};
    plates.legend = QRectF(QPointF(within(corner.x(), edge, view.width() - edge - legend.width()),
                                   within(corner.y(), edge, view.height() - edge - legend.height())),
                           legend);
    return plates;
}

} // namespace uncast::ui
