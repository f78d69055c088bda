#include "ui/picture/navigator.h"

#include "ui/picture/viewport.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <cmath>

namespace uncast::ui {
namespace {

constexpr int kLongerSide = 168;
constexpr int kRim = 1;
constexpr double kStep = 0.2; // of what is seen
constexpr double kWheelStep = 1.25;

} // namespace

Navigator::Navigator(Viewport& viewport, QWidget* parent) : QWidget(parent), m_viewport(viewport) {
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Navigator"));
    setToolTip(tr("The part that is seen; drag the frame to see another one"));
    setCursor(Qt::OpenHandCursor);
    connect(&viewport, &Viewport::changed, this, &Navigator::showPart);
    showPart();
}

void Navigator::setPicture(const PictureLevels& picture) {
    m_picture = picture;
    showPart();
    update();
}

void Navigator::setOn(bool on) {
    m_on = on;
    showPart();
}

void Navigator::stand(const QRect& ground) {
    m_ground = ground;
    place();
}

void Navigator::place() {
    const QSize photo = m_viewport.photoSize();
    if (photo.isEmpty()) return;
    const QSize size =
        photo.scaled(kLongerSide, kLongerSide, Qt::KeepAspectRatio) + QSize(2 * kRim, 2 * kRim);
    setGeometry(QRect(QPoint(m_ground.right() + 1 - kGap12 - size.width(), m_ground.top() + kGap12), size));
}

void Navigator::showPart() {
    place();
    setVisible(m_on && m_viewport.cutsOff() && !m_picture.empty());
    const QRectF seen = m_viewport.visible();
    setAccessibleDescription(tr("From %1 % to %2 % of the width, from %3 % to %4 % of the height")
                                 .arg(qRound(100 * seen.left()))
                                 .arg(qRound(100 * seen.right()))
                                 .arg(qRound(100 * seen.top()))
                                 .arg(qRound(100 * seen.bottom())));
    update();
}

QRectF Navigator::photo() const {
    return QRectF(rect()).adjusted(kRim, kRim, -kRim, -kRim);
}

QRectF Navigator::frame() const {
    const QRectF whole = photo();
    const QRectF seen = m_viewport.visible();
    return {whole.x() + seen.x() * whole.width(), whole.y() + seen.y() * whole.height(),
            seen.width() * whole.width(), seen.height() * whole.height()};
}

void Navigator::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_ring ? coloursOf(palette()).accent : QColor(0xf0, 0xf0, 0xf0));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(photo(), m_picture.forWidth(photo().width() * devicePixelRatioF()));
    QPainterPath outside;
    outside.addRect(photo());
    outside.addRect(frame());
    painter.fillPath(outside, QColor(0, 0, 0, 130));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 160), 3.0), std::pair(QColor(Qt::white), 1.5)}) {
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame().adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void Navigator::goTo(QPointF at) {
    const QRectF whole = photo();
    m_viewport.centreOn({(at.x() - whole.x()) / whole.width(), (at.y() - whole.y()) / whole.height()});
}

// Taken within the frame, it follows the pointer; a click beside it brings it there.
void Navigator::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    m_grip = frame().contains(event->position()) ? event->position() - frame().center() : QPointF();
    goTo(event->position() - m_grip);
}

void Navigator::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging) goTo(event->position() - m_grip);
}

void Navigator::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
}

void Navigator::wheelEvent(QWheelEvent* event) {
    event->accept();
    if (event->angleDelta().y() == 0) return;
    const double scale = m_viewport.scale() * std::pow(kWheelStep, event->angleDelta().y() / 120.0);
    if (scale <= m_viewport.fitScale())
        m_viewport.fit();
    else
        m_viewport.zoomTo(scale);
}

void Navigator::keyPressEvent(QKeyEvent* event) {
    const QRectF seen = m_viewport.visible();
    QPointF middle = seen.center();
    switch (event->key()) {
    case Qt::Key_Left:
        middle.rx() -= kStep * seen.width();
        break;
    case Qt::Key_Right:
        middle.rx() += kStep * seen.width();
        break;
    case Qt::Key_Up:
        middle.ry() -= kStep * seen.height();
        break;
    case Qt::Key_Down:
        middle.ry() += kStep * seen.height();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_viewport.centreOn(middle);
}

void Navigator::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void Navigator::focusOutEvent(QFocusEvent* event) {
    m_ring = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace uncast::ui
