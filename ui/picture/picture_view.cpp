#include "ui/picture/picture_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr int kZoomMilliseconds = 120;
constexpr double kCaptionHeight = 24;
const QColor kPlate(0, 0, 0, 153); // 60 %
const QColor kPlateText(0xf0, 0xf0, 0xf0);

} // namespace

PictureView::PictureView(Viewport* viewport, QWidget* parent) : QWidget(parent), m_viewport(viewport) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(viewport, &Viewport::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::setPicture(const PictureLevels& picture) {
    m_picture = picture;
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
    painter.fillRect(rect(), surroundColour(palette(), m_surround));
    if (!m_picture.empty()) {
        painter.save();
        painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
        const QRectF photo = m_viewport->photoRect();
        paintPicture(painter, m_picture, photo);
        paintOverlay(painter, photo);
        if (m_marker) {
            const QPointF at(photo.x() + m_marker->x() * photo.width(),
                             photo.y() + m_marker->y() * photo.height());
            const double arm = 9 * devicePixelRatioF();
            for (const auto& [colour, width] :
                 {std::pair(QColor(0, 0, 0, 160), 3.0), std::pair(QColor(Qt::white), 1.0)}) {
                painter.setPen(QPen(colour, width * devicePixelRatioF()));
                painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
                painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm));
            }
        }
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

void PictureView::paintPicture(QPainter& painter, const PictureLevels& picture, const QRectF& photo) const {
    const QImage& level = picture.forWidth(photo.width());
    // Enlarged beyond 4:1 the pixels themselves are of interest.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, photo.width() < 4.0 * level.width());
    const QRectF seen = photo.intersected(QRectF(QPointF(), QSizeF(size()) * devicePixelRatioF()));
    if (seen.isEmpty()) return;
    const double fx = level.width() / photo.width();
    const double fy = level.height() / photo.height();
    painter.drawImage(seen, level,
                      QRectF((seen.x() - photo.x()) * fx, (seen.y() - photo.y()) * fy, seen.width() * fx,
                             seen.height() * fy));
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
    const QSizeF caption(QFontMetricsF(font(), this).horizontalAdvance(m_caption) + 2 * kGap8 + 1,
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
        QFontMetricsF(font(), this).elidedText(m_caption, Qt::ElideRight, plate.width() - 2 * kGap8));
}

QSizeF PictureView::legendPlate() const {
    return {};
}

void PictureView::paintOverlay(QPainter&, const QRectF&) {}

void PictureView::paintLegend(QPainter&, const QRectF&) {}

void PictureView::wheelEvent(QWheelEvent* event) {
    const int delta = event->angleDelta().y();
    if (delta == 0 || m_picture.empty()) return;
    const double scale = m_viewport->scale() * std::pow(1.25, delta / 120.0);
    if (scale <= m_viewport->fitScale() && delta < 0)
        m_viewport->fit();
    else
        m_viewport->zoomTo(scale, event->position() * devicePixelRatioF());
    event->accept();
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
