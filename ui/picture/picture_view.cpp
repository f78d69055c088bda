#include "ui/picture/picture_view.h"

#include "ui/theme/reader_role.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QRegion>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr int kZoomMilliseconds = 120;
constexpr double kCaptionHeight = 24;
constexpr double kPixelsSeen = 2;   // enlarged so far, the pixels themselves are of interest
constexpr double kWheelStep = 1.25; // a notch
const QColor kPlate(0, 0, 0, 153);  // 60 %
const QColor kPlateText(0xf0, 0xf0, 0xf0);

} // namespace

PictureView::PictureView(Viewport* viewport, QWidget* parent) : QWidget(parent), m_viewport(viewport) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setReaderRole(*this, QAccessible::Graphic);
    connect(viewport, &Viewport::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::setPicture(const PictureLevels& picture) {
    m_picture = picture;
    update();
}

void PictureView::setDetail(DetailTiles* detail) {
    if (detail == m_detail) return;
    if (m_detail) m_detail->disconnect(this);
    m_detail = detail;
    if (detail) connect(detail, &DetailTiles::changed, this, qOverload<>(&QWidget::update));
    update();
}

void PictureView::setCaption(const QString& caption) {
    m_caption = caption;
    setAccessibleName(caption);
    update();
}

void PictureView::setSurround(Surround surround) {
    m_surround = surround;
    update();
}

void PictureView::setMarker(std::optional<QPointF> place) {
    if (place == m_marker) return;
    m_marker = place;
    update();
}

int PictureView::animationMilliseconds() const {
    return style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) ? kZoomMilliseconds : 0;
}

void PictureView::tellViewport() {
    m_viewport->setViewSize((QSizeF(size()) * devicePixelRatioF()).toSize(), kGap16 * devicePixelRatioF());
}

void PictureView::resizeEvent(QResizeEvent*) {
    tellViewport();
}

void PictureView::paintEvent(QPaintEvent*) {
    tellViewport(); // the window may have moved to a screen of another density
    QPainter painter(this);
    paintSurround(painter);
    if (!m_picture.empty()) {
        painter.save();
        painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
        // At 150 % a view may begin within a pixel of the screen; its picture begins with one.
        const QTransform device = painter.deviceTransform();
        painter.translate(std::round(device.dx()) - device.dx(), std::round(device.dy()) - device.dy());
        const QRectF photo = m_viewport->photoRect();
        paintPicture(painter, m_picture, m_detail, photo);
        paintOverlay(painter, photo);
        if (m_marker) paintMarker(painter, photo);
        painter.restore();
        if (!legendPlate().isEmpty()) paintLegend(painter, plates().legend);
        paintCaption(painter);
    }
    if (m_keyboardFocus) {
        painter.setPen(QPen(coloursOf(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

// All but what the picture will cover: on a large screen filling that as well is felt.
void PictureView::paintSurround(QPainter& painter) const {
    QRegion ground(rect());
    if (!m_picture.empty()) {
        const double ratio = devicePixelRatioF();
        const QRectF photo = m_viewport->photoRect();
        const QRectF covered(photo.topLeft() / ratio, photo.size() / ratio);
        ground -= QRect(QPoint(int(std::ceil(covered.left())) + 1, int(std::ceil(covered.top())) + 1),
                        QPoint(int(std::floor(covered.right())) - 2, int(std::floor(covered.bottom())) - 2));
    }
    const QColor colour = surroundColour(palette(), m_surround);
    for (const QRect& part : ground) painter.fillRect(part, colour);
}

// Who is not seen looks at nothing.
void PictureView::hideEvent(QHideEvent* event) {
    if (m_detail) m_detail->want({});
    QWidget::hideEvent(event);
}

void PictureView::paintMarker(QPainter& painter, const QRectF& photo) const {
    const QPointF at(photo.x() + m_marker->x() * photo.width(), photo.y() + m_marker->y() * photo.height());
    const double arm = 9 * devicePixelRatioF();
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 160), 3.0), std::pair(QColor(Qt::white), 1.0)}) {
        painter.setPen(QPen(colour, width * devicePixelRatioF()));
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm));
    }
}

void PictureView::paintPicture(QPainter& painter, const PictureLevels& picture, DetailTiles* detail,
                               const QRectF& photo) const {
    const QRectF seen = photo.intersected(QRectF(QPointF(), QSizeF(size()) * devicePixelRatioF()));
    if (seen.isEmpty()) return;
    const bool sharp = detail && detail->neededFor(photo.width());
    if (detail) detail->want(sharp ? seenPart() : QRect());
    if (!sharp || !detail->covers(seenPart())) {
        const QImage& level = picture.forWidth(photo.width());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, photo.width() < 4.0 * level.width());
        const double fx = level.width() / photo.width();
        const double fy = level.height() / photo.height();
        painter.drawImage(seen, level,
                          QRectF((seen.x() - photo.x()) * fx, (seen.y() - photo.y()) * fy, seen.width() * fx,
                                 seen.height() * fy));
    }
    if (sharp) paintTiles(painter, *detail, photo);
}

// Tiles meet on whole pixels of the screen: no seam, and at 1:1 no resampling.
void PictureView::paintTiles(QPainter& painter, const DetailTiles& detail, const QRectF& photo) const {
    const double scale = m_viewport->scale();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < kPixelsSeen);
    const auto onScreen = [&](QPoint at) {
        return QPoint(int(std::lround(photo.x() + at.x() * scale)),
                      int(std::lround(photo.y() + at.y() * scale)));
    };
    const QRect tiles = detail.tilesUnder(seenPart());
    for (int y = tiles.top(); y <= tiles.bottom(); ++y)
        for (int x = tiles.left(); x <= tiles.right(); ++x) {
            const QImage* image = detail.imageOf({x, y});
            if (!image) continue;
            const QRect place = detail.rectOf({x, y});
            const QPoint from = onScreen(place.topLeft());
            const QPoint to = onScreen(place.topLeft() + QPoint(place.width(), place.height()));
            painter.drawImage(QRect(from, QSize(to.x() - from.x(), to.y() - from.y())), *image);
        }
}

// In pixels of the photo, those that are seen in part among them.
QRect PictureView::seenPart() const {
    const QSizeF size = m_viewport->photoSize();
    const QRectF share = m_viewport->visible();
    return QRectF(share.x() * size.width(), share.y() * size.height(), share.width() * size.width(),
                  share.height() * size.height())
        .toAlignedRect();
}

PictureView::Sharpness PictureView::sharpnessOf(const DetailTiles* detail) const {
    if (!detail || !detail->neededFor(m_viewport->photoRect().width())) return Sharpness::preview;
    return detail->covers(seenPart()) ? Sharpness::full : Sharpness::enlarged;
}

QString PictureView::shownCaption() const {
    if (m_caption.isEmpty() || sharpness() != Sharpness::enlarged) return m_caption;
    return tr("%1 \u00b7 preview, enlarged", "%1 is what the picture shows").arg(m_caption);
}

void PictureView::paintPlate(QPainter& painter, const QRectF& plate) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPlate);
    painter.drawRoundedRect(plate, kCornerRadius, kCornerRadius);
    painter.setPen(kPlateText);
}

Plates PictureView::plates() const {
    const double ratio = devicePixelRatioF();
    const QRectF photo = m_viewport->photoRect();
    const QSizeF caption(QFontMetricsF(font(), this).horizontalAdvance(shownCaption()) + 2 * kGap8 + 1,
                         kCaptionHeight);
    return layPlates(size(), QRectF(photo.topLeft() / ratio, photo.size() / ratio), caption, legendPlate());
}

void PictureView::paintCaption(QPainter& painter) {
    if (m_caption.isEmpty()) return;
    painter.setFont(font());
    const QRectF plate = plates().caption;
    paintPlate(painter, plate);
    painter.drawText(
        plate, Qt::AlignCenter,
        QFontMetricsF(font(), this).elidedText(shownCaption(), Qt::ElideRight, plate.width() - 2 * kGap8));
}

QSizeF PictureView::legendPlate() const {
    return {};
}

void PictureView::paintOverlay(QPainter&, const QRectF&) {}

void PictureView::paintLegend(QPainter&, const QRectF&) {}

void PictureView::zoomBy(double factor, QPointF place) {
    const double scale = m_viewport->scale() * factor;
    if (scale <= m_viewport->fitScale() && factor < 1)
        m_viewport->fit();
    else
        m_viewport->zoomTo(scale, place * devicePixelRatioF());
}

// Two fingers on a touchpad move an enlarged picture, as they move everything else; with Ctrl they zoom like
// a wheel.
void PictureView::wheelEvent(QWheelEvent* event) {
    if (m_picture.empty()) return;
    const bool fingers = event->phase() != Qt::NoScrollPhase ||
                         event->pointingDevice()->type() == QInputDevice::DeviceType::TouchPad;
    if (fingers && m_viewport->cutsOff() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        const QPointF way =
            event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : event->pixelDelta();
        m_viewport->pan(way * devicePixelRatioF());
    } else if (event->angleDelta().y() != 0) {
        zoomBy(std::pow(kWheelStep, event->angleDelta().y() / 120.0), event->position());
    }
    event->accept();
}

bool PictureView::event(QEvent* event) {
    if (event->type() != QEvent::NativeGesture || m_picture.empty()) return QWidget::event(event);
    const auto& gesture = *static_cast<QNativeGestureEvent*>(event);
    if (gesture.gestureType() == Qt::ZoomNativeGesture)
        zoomBy(1 + gesture.value(), gesture.position());
    else if (gesture.gestureType() == Qt::PanNativeGesture)
        m_viewport->pan(gesture.delta() * devicePixelRatioF());
    else
        return QWidget::event(event);
    return true;
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_viewport->cutsOff()) {
            walk(event->key());
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

// A walk that leaves nothing out: down the photo, then on at the top of the next strip.
void PictureView::walk(int key) {
    const QRectF seen = m_viewport->visible();
    QPointF middle = seen.center();
    const bool down = key == Qt::Key_PageDown;
    constexpr double kAtEdge = 0.001;
    if (key == Qt::Key_Home) {
        middle = {0, 0};
    } else if (key == Qt::Key_End) {
        middle = {1, 1};
    } else if (down ? seen.bottom() < 1 - kAtEdge : seen.top() > kAtEdge) {
        middle.ry() += (down ? 1 : -1) * seen.height();
    } else if (down ? seen.right() < 1 - kAtEdge : seen.left() > kAtEdge) {
        middle = {middle.x() + (down ? 1 : -1) * seen.width(), down ? 0.0 : 1.0};
    }
    m_viewport->centreOn(middle);
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_picture.empty()) return;
    m_dragFrom = event->position();
    if (!m_viewport->isFit()) setCursor(Qt::ClosedHandCursor);
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragFrom) {
        m_viewport->pan((event->position() - *m_dragFrom) * devicePixelRatioF());
        m_dragFrom = event->position();
    }
    if (!m_picture.empty()) emit pointed(m_viewport->toPhoto(event->position() * devicePixelRatioF()));
}

void PictureView::mouseReleaseEvent(QMouseEvent*) {
    m_dragFrom.reset();
    unsetCursor();
}

void PictureView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_picture.empty()) return;
    if (m_viewport->isFit())
        m_viewport->zoomTo(1, event->position() * devicePixelRatioF(), animationMilliseconds());
    else
        m_viewport->fitAnimated(animationMilliseconds());
}

void PictureView::leaveEvent(QEvent*) {
    emit pointed(std::nullopt);
}

void PictureView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    // Who came with the pointer knows where they are.
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void PictureView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_keyboardFocus = false;
    update();
}

} // namespace uncast::ui
