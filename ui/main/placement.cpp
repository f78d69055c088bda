#include "ui/main/placement.h"

#include <algorithm>

namespace uncast::ui {
namespace {

// A frame is known only once the window is shown; no common desktop draws a larger one.
constexpr int kFrameWidth = 8;
constexpr int kTitleHeight = 40;

} // namespace

Placement placedOn(const QRect& available, const QRect& wanted) {
    const QRect room = available.adjusted(0, kTitleHeight, -kFrameWidth, 0);
    if (wanted.width() > room.width() || wanted.height() > room.height()) return {available, true};
    const QPoint corner(std::clamp(wanted.left(), room.left(), room.right() + 1 - wanted.width()),
                        std::clamp(wanted.top(), room.top(), room.bottom() + 1 - wanted.height()));
    return {QRect(corner, wanted.size()), false};
}

} // namespace uncast::ui
