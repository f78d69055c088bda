#include "ui/panels/chromaticity_plot.h"

#include "ui/document/wording.h"
#include "ui/panels/plot_accessible.h"
#include "ui/panels/plot_key.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace uncast::ui {
namespace {

constexpr double kDotRadius = 3.5;
constexpr double kCurrentRadius = 5.5;
constexpr double kMarkRadius = 7;
constexpr double kReach = 12; // pixels from a dot within which it is meant
constexpr double kTick = 6;   // to each side of the locus
constexpr int kLocusPoints = 96;
constexpr double kShape = 0.8; // height over width
constexpr int kLeastHeight = 180;
constexpr int kMostHeight = 520;

// A label of this size beyond the end of a tick that points this way.
QRectF besideTick(QPointF end, QPointF way, QSizeF size) {
    QRectF label(QPointF(), size);
    label.moveCenter(end + QPointF(way.x() * (size.width() / 2 + kGap4), way.y() * (size.height() / 2 + 2)));
    return label;
}

double distance(QPointF one, QPointF other) {
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

} // namespace

ChromaticityPlot::ChromaticityPlot(QWidget* parent) : QWidget(parent) {
    installPlotAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Lights of the patches in the chromaticity diagram"));
}

void ChromaticityPlot::setDots(PlotDots dots) {
    m_dots = std::move(dots);
    if (m_dots.indexOf(m_current) < 0) m_current = -1;
    fitFrame();
    update();
    tellPlotChanged(*this);
}

void ChromaticityPlot::setTaken(std::optional<UniformChromaticity> taken) {
    if (taken == m_dots.taken) return;
    m_dots.taken = taken;
    update();
}

void ChromaticityPlot::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

void ChromaticityPlot::setCurrentCell(int cell) {
    if (cell == m_current) return;
    m_current = cell;
    update();
    emit currentCellChanged(cell);
}

void ChromaticityPlot::setSelectedCells(const Cells& cells) {
    if (cells == m_selected) return;
    m_selected = cells;
    update();
    tellPlotSelection(*this);
}

int ChromaticityPlot::heightForWidth(int width) const {
    return std::clamp(int(std::lround(width * kShape)), kLeastHeight, kMostHeight);
}

QSize ChromaticityPlot::sizeHint() const {
    return {296, heightForWidth(296)};
}

QSize ChromaticityPlot::minimumSizeHint() const {
    return {200, kLeastHeight};
}

QRectF ChromaticityPlot::ground() const {
    return QRectF(rect()).adjusted(kGap8, kGap8, -kGap8, -kGap8);
}

void ChromaticityPlot::fitFrame() {
    const QRectF room = ground();
    if (room.isEmpty()) return;
    m_frame = frameAround(m_dots.lasting(), room.width() / room.height());
}

QPointF ChromaticityPlot::toView(UniformChromaticity place) const {
    const QRectF room = ground();
    return {room.left() + (place.u - m_frame.left) / m_frame.width() * room.width(),
            room.bottom() - (place.v - m_frame.bottom) / m_frame.height() * room.height()};
}

QRectF ChromaticityPlot::dotPlace(const PlotDots::Dot& dot) const {
    const QPointF middle = toView(dot.place);
    return {middle - QPointF(kDotRadius, kDotRadius), middle + QPointF(kDotRadius, kDotRadius)};
}

int ChromaticityPlot::cellAt(QPointF at) const {
    int nearest = -1;
    double least = kReach;
    for (const PlotDots::Dot& dot : m_dots.dots) {
        const double away = distance(toView(dot.place), at);
        if (away > least) continue;
        least = away;
        nearest = dot.cell;
    }
    return nearest;
}

const PlotDots::Dot* ChromaticityPlot::currentDot() const {
    const int index = m_dots.indexOf(m_current);
    return index < 0 ? nullptr : &m_dots.dots[std::size_t(index)];
}

void ChromaticityPlot::choose(const Cells& cells) {
    setSelectedCells(cells);
    emit cellsChosen(cells);
}

void ChromaticityPlot::click(int cell, Qt::KeyboardModifiers modifiers) {
    const bool several = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (cell < 0) {
        if (!several) choose({});
        return;
    }
    Cells cells = several ? m_selected : Cells();
    const bool there = m_selected.contains(cell) && (several || m_selected.size() == 1);
    if (there)
        cells.erase(cell);
    else
        cells.insert(cell);
    choose(cells);
}

void ChromaticityPlot::endLasso(Qt::KeyboardModifiers modifiers) {
    Cells cells = modifiers & (Qt::ControlModifier | Qt::ShiftModifier) ? m_selected : Cells();
    for (const PlotDots::Dot& dot : m_dots.dots)
        if (m_lasso.containsPoint(toView(dot.place), Qt::OddEvenFill)) cells.insert(dot.cell);
    choose(cells);
}

void ChromaticityPlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_lasso = QPolygonF({event->position()});
    m_lassoing = false;
}

void ChromaticityPlot::mouseMoveEvent(QMouseEvent* event) {
    if (!m_lasso.isEmpty()) {
        m_lasso << event->position();
        m_lassoing |=
            distance(m_lasso.front(), event->position()) >= double(QApplication::startDragDistance());
        update();
        return;
    }
    const int cell = cellAt(event->position());
    if (cell >= 0 || m_currentPointed) setCurrentCell(cell);
    m_currentPointed = cell >= 0;
}

void ChromaticityPlot::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_lasso.isEmpty()) return;
    if (m_lassoing)
        endLasso(event->modifiers());
    else
        click(cellAt(m_lasso.front()), event->modifiers());
    m_lasso.clear();
    m_lassoing = false;
    update();
}

void ChromaticityPlot::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int cell = byKey ? m_current : cellAt(event->pos());
    if (cell >= 0) setCurrentCell(cell);
    if (cell >= 0 && !m_selected.contains(cell)) choose({cell});
    if (m_selected.empty()) return;
    const PlotDots::Dot* dot = currentDot();
    const QPoint place = !byKey ? event->pos() : dot ? toView(dot->place).toPoint() : rect().center();
    emit choicesAsked(mapToGlobal(place));
}

void ChromaticityPlot::walkTo(int index, bool span) {
    const int cell = m_dots.dots[std::size_t(index)].cell;
    if (span) {
        Cells cells = m_selected;
        if (m_current >= 0) cells.insert(m_current);
        cells.insert(cell);
        choose(cells);
    }
    m_currentPointed = false;
    setCurrentCell(cell);
    tellPlotCursor(*this);
}

// To the nearest dot in that direction; straight ahead counts for more. The first key goes to the dot nearest
// to the light found.
void ChromaticityPlot::walk(QPointF direction, bool span) {
    const PlotDots::Dot* from = currentDot();
    const QPointF start =
        from ? toView(from->place) : (m_dots.found ? toView(*m_dots.found) : ground().center());
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < int(m_dots.dots.size()); ++i) {
        const PlotDots::Dot& dot = m_dots.dots[std::size_t(i)];
        const QPointF way = toView(dot.place) - start;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (from && (&dot == from || ahead <= 0)) continue;
        const double far = from ? ahead + 2 * aside : std::hypot(way.x(), way.y());
        if (far >= least) continue;
        least = far;
        best = i;
    }
    if (best >= 0) walkTo(best, span);
}

bool ChromaticityPlot::walkByKey(const QKeyEvent& event) {
    const bool span = event.modifiers().testFlag(Qt::ShiftModifier);
    const int count = int(m_dots.dots.size());
    const int index = m_dots.indexOf(m_current);
    if (count == 0) return false;
    switch (event.key()) {
    case Qt::Key_Left:
        walk({-1, 0}, span);
        return true;
    case Qt::Key_Right:
        walk({1, 0}, span);
        return true;
    case Qt::Key_Up:
        walk({0, -1}, span);
        return true;
    case Qt::Key_Down:
        walk({0, 1}, span);
        return true;
    case Qt::Key_PageDown:
        walkTo((index + 1) % count, span);
        return true;
    case Qt::Key_PageUp:
        walkTo((std::max(index, 0) + count - 1) % count, span);
        return true;
    default:
        return false;
    }
}

bool ChromaticityPlot::actByKey(const QKeyEvent& event) {
    const PlotDots::Dot* dot = currentDot();
    switch (event.key()) {
    case Qt::Key_Space:
        if (dot) click(m_current, Qt::ControlModifier);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (dot) emit reachAsked(event.key() == Qt::Key_Plus ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
        if (dot && m_selected.empty()) choose({m_current});
        if (m_selected.empty()) return false;
        if (event.key() == Qt::Key_Delete)
            emit excludeAsked();
        else
            emit choicesAsked(mapToGlobal(dot ? toView(dot->place).toPoint() : rect().center()));
        return true;
    case Qt::Key_Escape:
        if (m_selected.empty()) return false;
        choose({});
        return true;
    default:
        break;
    }
    if (!event.matches(QKeySequence::SelectAll)) return false;
    Cells all;
    for (const PlotDots::Dot& each : m_dots.dots) all.insert(each.cell);
    choose(all);
    return true;
}

void ChromaticityPlot::keyPressEvent(QKeyEvent* event) {
    if (!walkByKey(*event) && !actByKey(*event)) QWidget::keyPressEvent(event);
}

// A dot that the keys walked to stays when the pointer leaves.
void ChromaticityPlot::leaveEvent(QEvent*) {
    if (m_currentPointed) setCurrentCell(-1);
    m_currentPointed = false;
}

void ChromaticityPlot::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void ChromaticityPlot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_keyboardFocus = false;
    update();
}

void ChromaticityPlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitFrame();
}

void ChromaticityPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_keyboardFocus ? QPen(coloursOf(palette()).accent, 2)
                                   : QPen(coloursOf(palette()).line, 1));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(frame, kCornerRadius, kCornerRadius);
    if (m_dots.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(frame.adjusted(kGap12, kGap12, -kGap12, -kGap12), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    painter.setClipRect(frame.adjusted(1, 1, -1, -1));
    paintLoci(painter);
    paintTicks(painter);
    paintDots(painter);
    paintMarks(painter);
    if (const PlotDots::Dot* dot = currentDot()) paintDot(painter, *dot); // over all others
    if (m_lassoing) paintLasso(painter);
}

void ChromaticityPlot::paintLoci(QPainter& painter) const {
    const QColor colour = palette().color(QPalette::PlaceholderText);
    const auto draw = [&](const std::vector<UniformChromaticity>& points, const QPen& pen) {
        QPolygonF line;
        for (const UniformChromaticity& point : points) line << toView(point);
        painter.setPen(pen);
        painter.drawPolyline(line);
    };
    draw(daylightLocus(kLocusPoints), QPen(colour, 1, Qt::DashLine));
    draw(planckianLocus(kLocusPoints), QPen(colour, 1.25));
}

void ChromaticityPlot::paintTicks(QPainter& painter) const {
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1));
    painter.setFont(scaledFont(font(), 0.9));
    const QFontMetricsF metrics(painter.font(), this);
    const QRectF room = QRectF(rect()).adjusted(2, 2, -2, -2);
    QRectF last;
    for (const TemperatureTick& tick : temperatureTicks(m_frame)) {
        const QPointF middle = toView(tick.place);
        const QPointF across = toView(tick.above) - toView(tick.below);
        const QPointF up = across / std::max(1.0, std::hypot(across.x(), across.y()));
        painter.drawLine(middle - kTick * up, middle + kTick * up);
        const QString text = kelvinText(tick.kelvin);
        const QSizeF size(metrics.horizontalAdvance(text) + 1, metrics.height());
        // Where the fewest dots lie: at either end of the tick, or farther out at the end of a longer one.
        std::optional<QRectF> best;
        QPointF end;
        for (const double length : {kTick, 3 * kTick, 5 * kTick}) {
            for (const QPointF& way : {-up, up}) {
                const QRectF label = besideTick(middle + length * way, way, size);
                if (!room.contains(label) || label.adjusted(-kGap4, 0, kGap4, 0).intersects(last)) continue;
                if (best && dotsIn(label) >= dotsIn(*best)) continue;
                best = label;
                end = middle + length * way;
            }
        }
        if (!best) continue;
        painter.drawLine(middle, end);
        painter.drawText(*best, Qt::AlignCenter, text);
        last = *best;
    }
}

int ChromaticityPlot::dotsIn(const QRectF& rect) const {
    return int(std::ranges::count_if(
        m_dots.dots, [&](const PlotDots::Dot& dot) { return rect.intersects(dotPlace(dot)); }));
}

void ChromaticityPlot::paintDots(QPainter& painter) const {
    for (const PlotDots::Dot& dot : m_dots.dots)
        if (dot.excluded) paintDot(painter, dot);
    for (const PlotDots::Dot& dot : m_dots.dots)
        if (!dot.excluded && !m_selected.contains(dot.cell)) paintDot(painter, dot);
    for (const PlotDots::Dot& dot : m_dots.dots)
        if (!dot.excluded && m_selected.contains(dot.cell)) paintDot(painter, dot);
}

void ChromaticityPlot::paintDot(QPainter& painter, const PlotDots::Dot& dot) const {
    const QPointF middle = toView(dot.place);
    const bool current = dot.cell == m_current;
    const double radius = current ? kCurrentRadius : kDotRadius;
    if (m_selected.contains(dot.cell)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(coloursOf(palette()).accent, 2));
        painter.drawEllipse(middle, radius + 2.5, radius + 2.5);
    }
    if (dot.excluded) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.5));
    } else {
        painter.setBrush(dot.colour);
        painter.setPen(QPen(QColor(0, 0, 0, 220), 1));
    }
    painter.drawEllipse(middle, radius, radius);
    if (!current) return;
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 220), 4.0), std::pair(QColor(Qt::white), 2.0)}) {
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(middle, radius + 0.5, radius + 0.5);
    }
}

void ChromaticityPlot::paintMarks(QPainter& painter) const {
    const QRectF room = ground();
    const auto mark = [&](const std::optional<UniformChromaticity>& place, PlotMark kind) {
        if (!place) return;
        // A light beyond what is shown waits at the edge.
        const QPointF at = toView(*place);
        const QPointF held(std::clamp(at.x(), room.left(), room.right()),
                           std::clamp(at.y(), room.top(), room.bottom()));
        paintPlotMark(painter, kind, held, kMarkRadius, palette());
    };
    mark(m_dots.asShot, PlotMark::asShot);
    mark(m_dots.taken, PlotMark::taken);
    mark(m_dots.found, PlotMark::found);
}

void ChromaticityPlot::paintLasso(QPainter& painter) const {
    QColor fill = coloursOf(palette()).accent;
    fill.setAlpha(40);
    painter.setBrush(fill);
    painter.setPen(QPen(coloursOf(palette()).accent, 1.5, Qt::DashLine));
    painter.drawPolygon(m_lasso);
}

} // namespace uncast::ui
