#include "ui/picture/picker_layer.h"

#include "ui/document/eyedropper.h"
#include "ui/document/photo_document.h"
#include "ui/picture/loupe.h"
#include "ui/picture/picture_view.h"
#include "ui/picture/viewport.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr double kLeastSquare = 5; // smaller ones are drawn so large, to be seen
constexpr double kLoupeAway = 20;  // from the pointer
constexpr double kBadge = 9;       // radius of a place's number

void drawOutlined(QPainter& painter, const QRectF& rect) {
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 190), 3.0), std::pair(QColor(Qt::white), 1.0)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect);
    }
}

} // namespace

PickerLayer::PickerLayer(Eyedropper& eyedropper, PhotoDocument& document, Viewport& viewport,
                         PictureView& view)
    : QWidget(&view), m_eyedropper(eyedropper), m_document(document), m_viewport(viewport), m_view(view) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Eyedropper"));
    hide();
    view.installEventFilter(this);
    connect(&eyedropper, &Eyedropper::activeChanged, this, &PickerLayer::showActive);
    connect(&eyedropper, &Eyedropper::pointed, this, [this] {
        tellReaders();
        update();
    });
    connect(&eyedropper, &Eyedropper::pickedChanged, this, qOverload<>(&QWidget::update));
    connect(&viewport, &Viewport::changed, this, qOverload<>(&QWidget::update));
}

void PickerLayer::showActive() {
    const bool active = m_eyedropper.active();
    const bool held = hasFocus();
    m_pressed.reset();
    m_leading = false;
    setGeometry(m_view.rect());
    setVisible(active);
    if (active) raise();
    if (!active && held) m_view.setFocus();
}

void PickerLayer::setLeading(bool leading) {
    m_leading = leading;
    update();
}

void PickerLayer::lead() {
    if (m_leading) return;
    m_leading = true;
    emit led();
}

bool PickerLayer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_view && event->type() == QEvent::Resize) setGeometry(m_view.rect());
    return QWidget::eventFilter(watched, event);
}

// Keys that are also commands of the window are the tool's as long as it is in use.
bool PickerLayer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_BracketLeft || key == Qt::Key_BracketRight) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

QRectF PickerLayer::onScreen(const SpotPlace& place) const {
    const double ratio = devicePixelRatioF();
    const QRectF photo = m_viewport.photoRect();
    const UnitRect area = areaOf(place, *m_document.photo()->raw);
    QRectF square((photo.x() + area.x * photo.width()) / ratio, (photo.y() + area.y * photo.height()) / ratio,
                  area.width * photo.width() / ratio, area.height * photo.height() / ratio);
    const double wide = std::max(0.0, kLeastSquare - square.width()) / 2;
    const double high = std::max(0.0, kLeastSquare - square.height()) / 2;
    return square.adjusted(-wide, -high, wide, high);
}

QRectF PickerLayer::loupePlace() const {
    if (!m_leading || !m_eyedropper.place() || !m_document.photo()) return {};
    const QRectF square = onScreen(*m_eyedropper.place());
    const QSizeF size = loupeSize(font());
    QRectF room(QPointF(square.right() + kLoupeAway, square.bottom() + kLoupeAway), size);
    // On the other side where there is no room; inside the view in any case.
    if (room.right() > width()) room.moveRight(square.left() - kLoupeAway);
    if (room.bottom() > height()) room.moveBottom(square.top() - kLoupeAway);
    room.moveLeft(std::clamp(room.left(), 0.0, std::max(0.0, width() - size.width())));
    room.moveTop(std::clamp(room.top(), 0.0, std::max(0.0, height() - size.height())));
    return room;
}

void PickerLayer::paintEvent(QPaintEvent*) {
    if (!m_document.photo() || !m_document.correction()) return;
    QPainter painter(this);
    paintPicked(painter);
    if (!m_eyedropper.place()) return;
    painter.setBrush(Qt::NoBrush);
    drawOutlined(painter, onScreen(*m_eyedropper.place()));
    const QRectF room = loupePlace();
    if (room.isEmpty()) return;
    // As this place would become, where it tells a light.
    const auto light = m_eyedropper.wouldBe();
    paintLoupe(painter,
               loupeOf(m_eyedropper, m_document, light ? *light : m_document.correction()->taken.light), room,
               font(), palette());
}

void PickerLayer::paintPicked(QPainter& painter) const {
    const auto& picked = m_eyedropper.picked();
    painter.setFont(scaledFont(font(), 0.9, true));
    for (std::size_t i = 0; i < picked.size(); ++i) {
        const QRectF square = onScreen(picked[i]);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        drawOutlined(painter, square);
        const QRectF badge(square.topLeft() - QPointF(2 * kBadge, 2 * kBadge),
                           QSizeF(2 * kBadge, 2 * kBadge));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(0xf0, 0xf0, 0xf0), 1));
        painter.setBrush(QColor(0, 0, 0, 190));
        painter.drawEllipse(badge);
        painter.drawText(badge, Qt::AlignCenter, QLocale().toString(int(i) + 1));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PickerLayer::tellReaders() {
    if (m_leading && m_eyedropper.place() && m_document.photo())
        setAccessibleDescription(loupeWords(m_eyedropper, m_document).spoken());
}

void PickerLayer::pointAt(QPointF position, Qt::KeyboardModifiers modifiers) {
    lead();
    m_eyedropper.pointAt(m_viewport.toPhoto(position * devicePixelRatioF()),
                         modifiers.testFlag(Qt::ShiftModifier));
}

void PickerLayer::enterEvent(QEnterEvent* event) {
    setFocus(Qt::MouseFocusReason);
    pointAt(event->position(), QApplication::keyboardModifiers());
}

void PickerLayer::leaveEvent(QEvent*) {
    m_eyedropper.pointAt({}, false);
}

void PickerLayer::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::RightButton) {
        m_eyedropper.setActive(false);
        return;
    }
    if (event->button() != Qt::LeftButton) return;
    m_pressed = event->position();
    m_last = event->position();
    m_dragged = false;
}

void PickerLayer::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressed && (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_dragged = true;
    if (m_pressed && m_dragged) m_viewport.pan((event->position() - m_last) * devicePixelRatioF());
    m_last = event->position();
    pointAt(event->position(), event->modifiers());
}

void PickerLayer::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressed) return;
    m_pressed.reset();
    if (m_dragged) return;
    pointAt(event->position(), event->modifiers());
    m_eyedropper.pick(event->modifiers().testFlag(Qt::ShiftModifier));
}

// The second click of two is a pick as well, not the view's zoom.
void PickerLayer::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
}

void PickerLayer::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the view zooms
        return;
    }
    const QPoint turned = event->angleDelta(); // Shift turns the wheel sideways on some platforms
    m_wheel += turned.y() != 0 ? turned.y() : turned.x();
    const int steps = m_wheel / 120;
    m_wheel -= steps * 120;
    m_eyedropper.stepSide(steps);
    event->accept();
}

void PickerLayer::walk(int key, Qt::KeyboardModifiers modifiers) {
    lead();
    const int step = modifiers.testFlag(Qt::ControlModifier) ? m_eyedropper.side() : 1;
    const int right = key == Qt::Key_Right ? step : key == Qt::Key_Left ? -step : 0;
    const int down = key == Qt::Key_Down ? step : key == Qt::Key_Up ? -step : 0;
    m_eyedropper.walk(right, down, modifiers.testFlag(Qt::ShiftModifier));
}

void PickerLayer::keyPressEvent(QKeyEvent* event) {
    const bool adding = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(event->key(), event->modifiers());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_eyedropper.place())
            m_eyedropper.pick(adding);
        else
            walk(0, event->modifiers()); // first to be seen
        return;
    case Qt::Key_BracketLeft:
        m_eyedropper.stepSide(-1);
        return;
    case Qt::Key_BracketRight:
        m_eyedropper.stepSide(1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_eyedropper.remove(int(m_eyedropper.picked().size()) - 1);
        return;
    case Qt::Key_Escape:
        m_eyedropper.setActive(false);
        return;
    case Qt::Key_Shift:
        if (m_eyedropper.place()) m_eyedropper.walk(0, 0, true);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PickerLayer::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Shift && m_eyedropper.place())
        m_eyedropper.walk(0, 0, false);
    else
        QWidget::keyReleaseEvent(event);
}

} // namespace uncast::ui
