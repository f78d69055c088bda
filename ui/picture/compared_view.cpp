#include "ui/picture/compared_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kReach = 6;   // of the pointer to either side of the line
constexpr double kHandle = 11; // radius
constexpr double kKnob = 6;    // likewise
constexpr double kKeyStep = 8; // pixels
constexpr double kSnap = 15;   // degrees
const QColor kDark(0, 0, 0, 190);
const QColor kBright(0xf0, 0xf0, 0xf0);

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

void ComparedView::setCounts(std::shared_ptr<const PictureCounts> counts, int sensorChannels) {
    m_clipping.setCounts(std::move(counts), sensorChannels);
    describe();
    update();
}

void ComparedView::setClipChoice(const ClipChoice& choice) {
    m_clipping.setChoice(choice);
    describe();
    update();
}

bool ComparedView::clippingShown() const {
    return m_clipping.shown() && m_shown != Shown::before;
}

void ComparedView::setShown(Shown shown) {
    if (shown == m_shown) return;
    m_shown = shown;
    unsetCursor();
    showPictures();
}

void ComparedView::setDivider(const Divider& divider) {
    if (divider == m_divider) return;
    m_divider = divider;
    showPictures();
    emit dividerChanged();
}

void ComparedView::turnDivider(int direction) {
    setDivider(m_divider.stepped(direction, kSnap));
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
        setCaption(splitCaption());
        break;
    }
    describe();
    update();
}

// For those who do not see it: where the divider stands, and what is marked as clipped.
void ComparedView::describe() {
    QStringList parts;
    if (m_shown == Shown::split)
        parts << tr("Divider at %1 %, turned by %2\u00b0")
                     .arg(qRound(100 * m_divider.share(view())))
                     .arg(qRound(m_divider.degrees));
    if (clippingShown()) parts << m_clipping.legendText();
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

// Names the pictures in the order of reading.
QString ComparedView::splitCaption() const {
    const QPointF across = m_divider.across();
    const bool beside = std::abs(across.x()) >= std::abs(across.y());
    const bool beforeFirst = (beside ? across.x() : across.y()) > 0;
    return (beside ? tr("Left: %1    Right: %2", "captions of two pictures")
                   : tr("Above: %1    Below: %2", "captions of two pictures"))
        .arg(beforeFirst ? m_beforeCaption : m_correctedCaption,
             beforeFirst ? m_correctedCaption : m_beforeCaption);
}

ComparedView::Grip ComparedView::gripAt(QPointF at) const {
    if (m_shown != Shown::split) return Grip::none;
    const auto near = [at](QPointF place, double reach) { return QLineF(at, place).length() <= reach; };
    if (near(m_divider.handle(view()), kHandle)) return Grip::handle;
    const auto [head, foot] = m_divider.knobs(view());
    if (near(head, kKnob + kReach)) return Grip::head;
    if (near(foot, kKnob + kReach)) return Grip::foot;
    return std::abs(m_divider.distance(at, view())) <= kReach ? Grip::line : Grip::none;
}

void ComparedView::paintOverlay(QPainter& painter, const QRectF& photo) {
    if (m_shown == Shown::split && !m_before.empty()) {
        painter.save();
        painter.setClipPath(beforePart());
        paintPicture(painter, m_before, m_beforeDetail, photo);
        painter.restore();
    }
    MapView::paintOverlay(painter, photo);
    if (clippingShown()) paintClipping(painter, photo);
    if (m_shown == Shown::split) paintDivider(painter);
}

QPainterPath ComparedView::beforePart() const {
    QPainterPath part;
    part.addPolygon(m_divider.beforeSide(view() * devicePixelRatioF()));
    return part;
}

void ComparedView::paintClipping(QPainter& painter, const QRectF& photo) {
    const QRect all(QPoint(), (view() * devicePixelRatioF()).toSize());
    painter.save();
    if (m_shown == Shown::split) {
        QPainterPath part;
        part.addRect(all);
        painter.setClipPath(part.subtracted(beforePart()));
    }
    m_clipping.paint(painter, photo, all, devicePixelRatioF());
    painter.restore();
}

QSizeF ComparedView::clipLegend() const {
    if (!clippingShown()) return {};
    return m_clipping.legendSize(scaledFont(font(), 0.9), this, width() - 2.0 * kGap12 - 2.0 * kGap8);
}

// The legend of the map, where it is shown, over that of the clipping.
QSizeF ComparedView::legendPlate() const {
    const QSizeF map = MapView::legendPlate();
    const QSizeF clip = clipLegend();
    if (clip.isEmpty()) return map;
    const QSizeF plate = clip + QSizeF(2 * kGap8, 2 * kGap8);
    return map.isEmpty() ? plate
                         : QSizeF(std::max(map.width(), plate.width()), map.height() + kGap4 + clip.height());
}

void ComparedView::paintLegend(QPainter& painter, const QRectF& plate) {
    const QSizeF clip = clipLegend();
    if (clip.isEmpty()) {
        MapView::paintLegend(painter, plate);
        return;
    }
    if (MapView::legendPlate().isEmpty())
        paintPlate(painter, plate);
    else
        MapView::paintLegend(painter, plate);
    const QRectF room(plate.left() + kGap8, plate.bottom() - kGap8 - clip.height(), plate.width() - 2 * kGap8,
                      clip.height());
    m_clipping.paintLegend(painter, room, scaledFont(font(), 0.9));
}

// In device pixels, as all of the overlay. Dark and bright side by side: one of them stands out from any
// picture.
void ComparedView::paintDivider(QPainter& painter) const {
    const double ratio = devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    const QLineF line = m_divider.line(view());
    for (const auto& [colour, width] : {std::pair(kDark, 4.0), std::pair(kBright, 1.5)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
    }
    for (const QPointF knob : m_divider.knobs(view())) {
        painter.setPen(QPen(kDark, 1.5));
        painter.setBrush(kBright);
        painter.drawEllipse(knob, kKnob, kKnob);
    }
    // Two arrowheads to either side: it can be dragged.
    painter.translate(m_divider.handle(view()));
    painter.rotate(m_divider.degrees);
    painter.setPen(QPen(kDark, 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(), kHandle, kHandle);
    painter.setPen(QPen(kBright, 1.5));
    painter.setBrush(kDark);
    painter.drawEllipse(QPointF(), kHandle, kHandle);
    for (const double side : {-1.0, 1.0}) {
        const QPointF head[] = {QPointF(side * 4, -3.5), QPointF(side * 7, 0), QPointF(side * 4, 3.5)};
        painter.drawPolyline(head, 3);
    }
    painter.restore();
}

void ComparedView::mousePressEvent(QMouseEvent* event) {
    const Grip grip = event->button() == Qt::LeftButton ? gripAt(event->position()) : Grip::none;
    if (grip == Grip::none) {
        MapView::mousePressEvent(event);
        return;
    }
    m_grip = grip;
    m_taken = m_divider;
    m_takenAt = event->position();
    m_moved = false;
}

void ComparedView::mouseMoveEvent(QMouseEvent* event) {
    if (m_grip != Grip::none) {
        dragDivider(*event);
        return;
    }
    if (!(event->buttons() & Qt::LeftButton)) showGrip(event->position());
    MapView::mouseMoveEvent(event);
}

void ComparedView::dragDivider(const QMouseEvent& event) {
    const QPointF way = event.position() - m_takenAt;
    if (way.isNull() && !m_moved) return;
    m_moved = true;
    switch (m_grip) {
    case Grip::none:
        break;
    case Grip::handle:
        setDivider(m_taken.movedTo(m_taken.handle(view()) + way, view()));
        break;
    case Grip::line:
        setDivider(m_taken.movedAcross(QPointF::dotProduct(way, m_taken.across()), view()));
        break;
    case Grip::head:
    case Grip::foot:
        setDivider(m_taken.pointedAt(event.position(), m_grip == Grip::head ? 0 : 1, view(),
                                     event.modifiers().testFlag(Qt::ShiftModifier) ? kSnap : 0));
        break;
    }
}

// The pointer says what it would take hold of, and a tip what can be done with it.
void ComparedView::showGrip(QPointF at) {
    const Grip grip = gripAt(at);
    switch (grip) {
    case Grip::none:
        unsetCursor();
        break;
    case Grip::handle:
        setCursor(Qt::SizeAllCursor);
        break;
    case Grip::head:
    case Grip::foot:
        setCursor(Qt::PointingHandCursor);
        break;
    case Grip::line: {
        constexpr double kSlant = 0.38; // the sine of a quarter of a right angle
        const QPointF across = m_divider.across();
        setCursor(std::abs(across.y()) < kSlant          ? Qt::SplitHCursor
                  : std::abs(across.x()) < kSlant        ? Qt::SplitVCursor
                  : (across.x() > 0) == (across.y() > 0) ? Qt::SizeFDiagCursor
                                                         : Qt::SizeBDiagCursor);
        break;
    }
    }
    const bool turns = grip == Grip::head || grip == Grip::foot;
    setToolTip(grip == Grip::none ? QString()
               : turns            ? tr("Drag to turn the divider; with Shift in steps of 15\u00b0")
                       : tr("Drag to move the divider; click its handle to turn it by 90\u00b0, double-click "
                            "to put it back"));
}

void ComparedView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_grip == Grip::none) {
        MapView::mouseReleaseEvent(event);
        return;
    }
    const bool clicked = m_grip == Grip::handle && !m_moved;
    m_grip = Grip::none;
    if (clicked) setDivider(m_divider.turnedTo(m_divider.degrees + 90));
}

void ComparedView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && gripAt(event->position()) != Grip::none)
        setDivider({});
    else
        MapView::mouseDoubleClickEvent(event);
}

void ComparedView::resizeEvent(QResizeEvent* event) {
    MapView::resizeEvent(event);
    showPictures(); // the same divider is another share of it
}

void ComparedView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const bool back = key == Qt::Key_BracketLeft || (alt && (key == Qt::Key_Left || key == Qt::Key_Up));
    const bool on = key == Qt::Key_BracketRight || (alt && (key == Qt::Key_Right || key == Qt::Key_Down));
    if (m_shown != Shown::split)
        MapView::keyPressEvent(event);
    else if (back || on)
        setDivider(m_divider.movedAcross(on ? kKeyStep : -kKeyStep, view()));
    else if (key == Qt::Key_BraceLeft || key == Qt::Key_BraceRight)
        setDivider(m_divider.turnedTo(m_divider.degrees + (key == Qt::Key_BraceRight ? 1 : -1)));
    else
        MapView::keyPressEvent(event);
}

} // namespace uncast::ui
