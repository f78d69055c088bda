#include "ui/picture/compared_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kReach = 6;         // of the pointer to either side of the line
constexpr double kHandle = 11;       // radius
constexpr double kKeyStep = 0.02;    // of the view
constexpr double kLeastPlace = 0.02; // the handle stays in reach

} // namespace

ComparedView::ComparedView(Viewport* viewport, QWidget* parent) : MapView(viewport, parent) {
    frameOnlyOverMap(); // nothing is to stand over white that is being judged
}

void ComparedView::setCorrected(const PictureLevels& picture, const QString& caption) {
    m_corrected = picture;
    m_correctedCaption = caption;
    showPictures();
}

void ComparedView::setBefore(const PictureLevels& picture, const QString& caption) {
    m_before = picture;
    m_beforeCaption = caption;
    showPictures();
}

void ComparedView::setDetails(DetailTiles* corrected, DetailTiles* before) {
    m_correctedDetail = corrected;
    m_beforeDetail = before;
    for (DetailTiles* detail : {corrected, before})
        connect(detail, &DetailTiles::changed, this, qOverload<>(&QWidget::update));
    showPictures();
}

// Of two pictures the one that is less sharp counts.
PictureView::Sharpness ComparedView::sharpness() const {
    const Sharpness own = MapView::sharpness();
    if (m_shown != Shown::split || own != Sharpness::full) return own;
    return sharpnessOf(m_beforeDetail);
}

void ComparedView::setShown(Shown shown) {
    if (shown == m_shown) return;
    m_shown = shown;
    unsetCursor();
    showPictures();
}

void ComparedView::setDivider(double place) {
    m_divider = std::clamp(place, kLeastPlace, 1 - kLeastPlace);
    if (m_shown == Shown::split) setAccessibleDescription(tr("Divider at %1 %").arg(qRound(100 * m_divider)));
    update();
}

void ComparedView::turnDivider() {
    m_turned = !m_turned;
    showPictures();
}

void ComparedView::showPictures() {
    switch (m_shown) {
    case Shown::corrected:
        setPicture(m_corrected);
        setDetail(m_correctedDetail);
        setCaption(m_correctedCaption);
        break;
    case Shown::before:
        setPicture(m_before);
        setDetail(m_beforeDetail);
        setCaption(m_beforeCaption);
        break;
    case Shown::split:
        setPicture(m_corrected);
        setDetail(m_correctedDetail);
        setCaption((m_turned ? tr("Above: %1    Below: %2", "captions of two pictures")
                             : tr("Left: %1    Right: %2", "captions of two pictures"))
                       .arg(m_beforeCaption, m_correctedCaption));
        break;
    }
    setDivider(m_divider);
}

QPointF ComparedView::handle() const {
    return m_turned ? QPointF(width() / 2.0, m_divider * height())
                    : QPointF(m_divider * width(), height() / 2.0);
}

bool ComparedView::overDivider(QPointF at) const {
    if (m_shown != Shown::split) return false;
    const QPointF away = at - handle();
    return std::hypot(away.x(), away.y()) <= kHandle || std::abs(m_turned ? away.y() : away.x()) <= kReach;
}

void ComparedView::paintOverlay(QPainter& painter, const QRectF& photo) {
    if (m_shown == Shown::split && !m_before.empty()) {
        painter.save();
        const double ratio = devicePixelRatioF();
        const QSizeF view = QSizeF(size()) * ratio;
        const QRectF part = m_turned ? QRectF(0, 0, view.width(), m_divider * view.height())
                                     : QRectF(0, 0, m_divider * view.width(), view.height());
        painter.setClipRect(part);
        paintPicture(painter, m_before, m_beforeDetail, photo);
        painter.restore();
    }
    MapView::paintOverlay(painter, photo);
    if (m_shown == Shown::split) paintDivider(painter);
}

// In device pixels, as all of the overlay.
void ComparedView::paintDivider(QPainter& painter) const {
    const double ratio = devicePixelRatioF();
    const QPointF centre = handle() * ratio;
    const QPointF along = (m_turned ? QPointF(width(), 0) : QPointF(0, height())) * ratio;
    const QPointF from = m_turned ? QPointF(0, centre.y()) : QPointF(centre.x(), 0);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 160), 3.0), std::pair(QColor(0xf0, 0xf0, 0xf0), 1.0)}) {
        painter.setPen(QPen(colour, width * ratio));
        painter.drawLine(from, from + along);
    }
    painter.setPen(QPen(QColor(0xf0, 0xf0, 0xf0), 1.5 * ratio));
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawEllipse(centre, kHandle * ratio, kHandle * ratio);
    // Two arrowheads to either side: it can be dragged.
    for (const double side : {-1.0, 1.0}) {
        const auto point = [&](double out, double across) {
            const QPointF away = m_turned ? QPointF(across, side * out) : QPointF(side * out, across);
            return centre + away * ratio;
        };
        const QPointF head[] = {point(4, -3.5), point(7, 0), point(4, 3.5)};
        painter.drawPolyline(head, 3);
    }
}

void ComparedView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && overDivider(event->position())) {
        m_dragging = true;
        m_moved = false;
        return;
    }
    MapView::mousePressEvent(event);
}

void ComparedView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging) {
        m_moved = true;
        setDivider(m_turned ? event->position().y() / height() : event->position().x() / width());
        return;
    }
    if (overDivider(event->position()))
        setCursor(m_turned ? Qt::SplitVCursor : Qt::SplitHCursor);
    else if (!(event->buttons() & Qt::LeftButton))
        unsetCursor();
    MapView::mouseMoveEvent(event);
}

void ComparedView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging) {
        MapView::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    const QPointF away = event->position() - handle();
    if (!m_moved && std::hypot(away.x(), away.y()) <= kHandle) turnDivider(); // a click on the handle
}

void ComparedView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (overDivider(event->position())) {
        const QPointF away = event->position() - handle();
        if (std::hypot(away.x(), away.y()) <= kHandle) turnDivider(); // back: its first click turned it
        setDivider(0.5);
    } else {
        MapView::mouseDoubleClickEvent(event);
    }
}

void ComparedView::keyPressEvent(QKeyEvent* event) {
    const bool less = event->key() == Qt::Key_BracketLeft;
    if (m_shown == Shown::split && (less || event->key() == Qt::Key_BracketRight))
        setDivider(m_divider + (less ? -kKeyStep : kKeyStep));
    else
        MapView::keyPressEvent(event);
}

} // namespace uncast::ui
