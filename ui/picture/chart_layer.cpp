#include "ui/picture/chart_layer.h"

#include "ui/document/chart_watch.h"
#include "ui/document/photo_document.h"
#include "ui/picture/picture_view.h"
#include "ui/picture/viewport.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kHandle = 7; // radius
constexpr double kReach = 14;
constexpr int kFarStep = 10; // pixels of the photo
constexpr int kColumns = 6;
constexpr int kRows = 4;

} // namespace

ChartLayer::ChartLayer(ChartWatch& watch, PhotoDocument& document, Viewport& viewport, PictureView& view)
    : QWidget(&view), m_watch(watch), m_document(document), m_viewport(viewport), m_view(view) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Corners of the ColorChecker"));
    hide();
    view.installEventFilter(this);
    connect(&watch, &ChartWatch::changed, this, qOverload<>(&QWidget::update));
    connect(&viewport, &Viewport::changed, this, qOverload<>(&QWidget::update));
    setCorner(0);
}

void ChartLayer::setActive(bool active) {
    const bool held = hasFocus();
    m_dragging = false;
    setGeometry(m_view.rect());
    setVisible(active);
    if (active) raise();
    if (!active && held) m_view.setFocus();
}

bool ChartLayer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_view && event->type() == QEvent::Resize) setGeometry(m_view.rect());
    return QWidget::eventFilter(watched, event);
}

// Esc is also a command of the window.
bool ChartLayer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

QString ChartLayer::cornerName(int corner) {
    switch (corner) {
    case 0:
        return tr("Dark skin", "patch of a ColorChecker");
    case 1:
        return tr("Bluish green", "patch of a ColorChecker");
    case 2:
        return tr("Black", "patch of a ColorChecker");
    default:
        return tr("White", "patch of a ColorChecker");
    }
}

void ChartLayer::setCorner(int corner) {
    m_corner = corner;
    setAccessibleDescription(tr("Corner at the patch: %1").arg(cornerName(corner)));
    update();
}

QPointF ChartLayer::onScreen(const ChartPoint& place) const {
    const QRectF photo = m_viewport.photoRect();
    return QPointF(photo.x() + place.x * photo.width(), photo.y() + place.y * photo.height()) /
           devicePixelRatioF();
}

QPointF ChartLayer::cornerPlace(int corner) const {
    const auto corners = m_watch.corners();
    return corners ? onScreen(corners->at[std::size_t(corner)]) : QPointF();
}

int ChartLayer::cornerAt(QPointF position) const {
    if (!m_watch.corners()) return -1;
    for (int i = 0; i < 4; ++i) {
        const QPointF away = position - cornerPlace(i);
        if (std::hypot(away.x(), away.y()) <= kReach) return i;
    }
    return -1;
}

void ChartLayer::paintEvent(QPaintEvent*) {
    const auto corners = m_watch.corners();
    if (!corners) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [&](double column, double row) { return onScreen(placeOf(*corners, column, row)); };
    QPainterPath grid;
    for (int column = 0; column <= kColumns; ++column) {
        grid.moveTo(at(column, 0));
        grid.lineTo(at(column, kRows));
    }
    for (int row = 0; row <= kRows; ++row) {
        grid.moveTo(at(0, row));
        grid.lineTo(at(kColumns, row));
    }
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 170), 3.0), std::pair(QColor(0xf0, 0xf0, 0xf0), 1.0)}) {
        painter.setPen(QPen(colour, width));
        painter.drawPath(grid);
    }
    painter.setFont(scaledFont(font(), 0.9));
    const QFontMetricsF metrics(painter.font());
    for (int i = 0; i < 4; ++i) {
        const QPointF place = cornerPlace(i);
        const bool current = i == m_corner && hasFocus();
        painter.setPen(QPen(QColor(0xf0, 0xf0, 0xf0), current ? 3 : 1.5));
        painter.setBrush(current ? coloursOf(palette()).accent : QColor(0, 0, 0, 190));
        painter.drawEllipse(place, kHandle, kHandle);
        // Which corner it is, beside it and away from the chart.
        const QString name = cornerName(i);
        QRectF plate(0, 0, metrics.horizontalAdvance(name) + kGap8, metrics.height());
        const QPointF out = place - at(kColumns / 2.0, kRows / 2.0);
        plate.moveCenter(place + QPointF(0, (out.y() < 0 ? -1 : 1) * (kHandle + kGap4 + plate.height() / 2)));
        plate.moveLeft(std::clamp(plate.left(), 0.0, std::max(0.0, width() - plate.width())));
        plate.moveTop(std::clamp(plate.top(), 0.0, std::max(0.0, height() - plate.height())));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 153));
        painter.drawRoundedRect(plate, kCornerRadius, kCornerRadius);
        painter.setPen(QColor(0xf0, 0xf0, 0xf0));
        painter.drawText(plate, Qt::AlignCenter, name);
    }
}

void ChartLayer::moveCorner(const ChartPoint& to) {
    auto corners = m_watch.corners();
    if (!corners) return;
    corners->at[std::size_t(m_corner)] = to;
    m_watch.place(*corners, m_gesture);
}

void ChartLayer::mousePressEvent(QMouseEvent* event) {
    const int corner = event->button() == Qt::LeftButton ? cornerAt(event->position()) : -1;
    if (corner < 0) {
        event->ignore(); // the view pans
        return;
    }
    setCorner(corner);
    m_dragging = true;
    m_grip = cornerPlace(corner) - event->position();
    m_gesture = m_document.newGesture();
}

void ChartLayer::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging) {
        setCursor(cornerAt(event->position()) >= 0 ? Qt::SizeAllCursor : Qt::ArrowCursor);
        event->ignore();
        return;
    }
    const QPointF place = m_viewport.toPhoto((event->position() + m_grip) * devicePixelRatioF());
    moveCorner({place.x(), place.y()});
}

void ChartLayer::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging) event->ignore();
    m_dragging = false;
}

void ChartLayer::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const QSize size = m_document.fullSize();
    const bool arrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Escape) {
        emit left();
    } else if (key == Qt::Key_Space) {
        setCorner((m_corner + (event->modifiers().testFlag(Qt::ShiftModifier) ? 3 : 1)) % 4);
    } else if (arrow && m_watch.corners() && !size.isEmpty()) {
        if (!event->isAutoRepeat()) m_gesture = m_document.newGesture();
        const int step = event->modifiers().testFlag(Qt::ControlModifier) ? kFarStep : 1;
        ChartPoint to = m_watch.corners()->at[std::size_t(m_corner)];
        to.x += double(key == Qt::Key_Right ? step : key == Qt::Key_Left ? -step : 0) / size.width();
        to.y += double(key == Qt::Key_Down ? step : key == Qt::Key_Up ? -step : 0) / size.height();
        moveCorner(to);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartLayer::focusInEvent(QFocusEvent*) {
    update();
}

void ChartLayer::focusOutEvent(QFocusEvent*) {
    update();
}

} // namespace uncast::ui
