#include "ui/picture/map_view.h"

#include "ui/picture/legend.h"
#include "ui/picture/map_accessible.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kNumberedCell = 72; // in smaller cells numbers hide more than they tell

} // namespace

MapView::MapView(Viewport* viewport, QWidget* parent) : PictureView(viewport, parent) {
    installMapAccessibility();
    // A cell that the keys walked to stays when the pointer leaves.
    connect(this, &PictureView::pointed, this, [this](std::optional<QPointF> place) {
        if (place || m_currentPointed) setCurrentCell(place ? m_map.cellAt(*place) : -1);
        m_currentPointed = place.has_value();
    });
    connect(viewport, &Viewport::changed, this, &MapView::placesChanged);
}

void MapView::setHeatmap(Heatmap map) {
    const bool sameCells = map.rows == m_map.rows && map.columns == m_map.columns;
    m_map = std::move(map);
    if (m_current >= int(m_map.cells.size())) m_current = -1;
    if (!sameCells) {
        m_anchor = -1;
        m_selected.clear();
        tellMapChanged(*this);
    }
    update();
    emit currentCellChanged(m_current);
    emit placesChanged();
}

void MapView::setMapVisible(bool visible) {
    if (visible == m_visible) return;
    m_visible = visible;
    update();
    tellMapChanged(*this);
    emit placesChanged();
}

void MapView::setMapBack(bool back) {
    m_back = back;
    update();
}

void MapView::setMapOpacity(double opacity) {
    m_opacity = std::clamp(opacity, 0.0, 1.0);
    update();
}

void MapView::setMapSmooth(bool smooth) {
    m_smooth = smooth;
    update();
}

void MapView::setCurrentCell(int cell) {
    if (cell == m_current) return;
    m_current = cell;
    update();
    emit currentCellChanged(cell);
}

void MapView::setSelectedCells(const Cells& cells) {
    if (cells == m_selected) return;
    m_selected = cells;
    update();
    tellSelectionChanged(*this);
    emit placesChanged();
}

QRectF MapView::cellPlace(int cell) const {
    if (cell < 0 || cell >= int(m_map.cells.size())) return {};
    const QRectF photo = viewport().photoRect();
    const double ratio = devicePixelRatioF();
    const QRectF rect = cellRect(m_map.cells[std::size_t(cell)].area, photo, gap());
    return {rect.topLeft() / ratio, rect.size() / ratio};
}

QRectF MapView::selectionPlace() const {
    QRectF place;
    for (const int cell : m_selected) place |= cellPlace(cell);
    return place;
}

int MapView::cellAt(QPointF at) const {
    return m_map.cellAt(viewport().toPhoto(at * devicePixelRatioF()));
}

Cells MapView::cellsIn(const QRectF& frame) const {
    Cells cells;
    for (int i = 0; i < int(m_map.cells.size()); ++i)
        if (cellPlace(i).intersects(frame)) cells.insert(i);
    return cells;
}

Cells MapView::cellsBetween(int one, int other) const {
    const auto [top, bottom] = std::minmax({one / m_map.columns, other / m_map.columns});
    const auto [left, right] = std::minmax({one % m_map.columns, other % m_map.columns});
    Cells cells;
    for (int row = top; row <= bottom; ++row)
        for (int column = left; column <= right; ++column) cells.insert(row * m_map.columns + column);
    return cells;
}

void MapView::choose(const Cells& cells) {
    setSelectedCells(cells);
    emit cellsChosen(cells);
}

void MapView::click(int cell, Qt::KeyboardModifiers modifiers) {
    m_selectedBefore = m_selected;
    if (cell < 0) {
        if (modifiers == Qt::NoModifier) choose({});
        return;
    }
    Cells cells = m_selected;
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchor >= 0) {
        cells.merge(cellsBetween(m_anchor, cell));
        choose(cells);
        return;
    }
    m_anchor = cell;
    const bool there = cells.contains(cell);
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (!cells.erase(cell)) cells.insert(cell);
    } else {
        const bool alone = there && cells.size() == 1; // a second click lets it go
        cells = alone ? Cells{} : Cells{cell};
    }
    choose(cells);
}

void MapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && showsMap()) {
        const bool asked = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
        m_press = Press{event->position(), event->position(), viewport().isFit() || asked, false};
        if (m_press->framing) return;
    }
    PictureView::mousePressEvent(event);
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_press) {
        m_press->to = event->position();
        m_press->moved |=
            (m_press->to - m_press->from).manhattanLength() >= QApplication::startDragDistance();
        if (m_press->framing) update();
    }
    PictureView::mouseMoveEvent(event);
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    PictureView::mouseReleaseEvent(event);
    if (!m_press || event->button() != Qt::LeftButton) return;
    const Press press = *m_press;
    m_press.reset();
    if (!press.moved) {
        click(cellAt(press.from), event->modifiers());
    } else if (press.framing) {
        Cells cells = cellsIn(QRectF(press.from, press.to).normalized());
        if (event->modifiers().testFlag(Qt::ControlModifier)) cells.merge(Cells(m_selected));
        choose(cells);
        update();
    }
}

// The first of the two clicks has chosen a cell; who zooms meant none.
void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && showsMap() && event->modifiers() == Qt::NoModifier)
        choose(m_selectedBefore);
    PictureView::mouseDoubleClickEvent(event);
}

void MapView::contextMenuEvent(QContextMenuEvent* event) {
    if (!showsMap()) {
        PictureView::contextMenuEvent(event);
        return;
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int cell = byKey ? m_current : cellAt(event->pos());
    if (cell >= 0 && !m_selected.contains(cell)) {
        m_anchor = cell;
        choose({cell});
    }
    if (m_selected.empty() && cell < 0) return;
    askChoices(byKey ? cellPlace(m_current).center().toPoint() : event->pos());
}

void MapView::askChoices(QPoint place) {
    emit choicesAsked(mapToGlobal(place));
}

void MapView::walk(int right, int down, bool span) {
    if (m_map.empty()) return;
    int next = m_map.rows / 2 * m_map.columns + m_map.columns / 2;
    if (m_current >= 0) {
        const int column = std::clamp(m_current % m_map.columns + right, 0, m_map.columns - 1);
        const int row = std::clamp(m_current / m_map.columns + down, 0, m_map.rows - 1);
        next = row * m_map.columns + column;
    }
    if (span && showsMap()) {
        if (m_anchor < 0) m_anchor = m_current >= 0 ? m_current : next;
        choose(cellsBetween(m_anchor, next));
    } else {
        m_anchor = next;
    }
    m_currentPointed = false;
    setCurrentCell(next);
    tellCursorMoved(*this);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    const bool span = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool chooses = showsMap() && m_current >= 0;
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1, 0, span);
    case Qt::Key_Right:
        return walk(1, 0, span);
    case Qt::Key_Up:
        return walk(0, -1, span);
    case Qt::Key_Down:
        return walk(0, 1, span);
    case Qt::Key_Home:
    case Qt::Key_End:
        if (viewport().cutsOff() && !span) break; // to the photo's corners
        return walk(event->key() == Qt::Key_Home ? -m_map.columns : m_map.columns, 0, span);
    case Qt::Key_Space:
        if (chooses) return click(m_current, Qt::ControlModifier);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chooses && m_selected.empty()) choose({m_current});
        if (showsMap() && !m_selected.empty())
            return askChoices((m_current >= 0 ? cellPlace(m_current) : selectionPlace()).center().toPoint());
        break;
    case Qt::Key_Delete:
        if (chooses && m_selected.empty()) choose({m_current});
        if (showsMap() && !m_selected.empty()) emit excludeAsked();
        return;
    case Qt::Key_Escape:
        if (showsMap() && !m_selected.empty()) return choose({});
        break;
    default:
        if (event->matches(QKeySequence::SelectAll) && showsMap())
            return choose(cellsBetween(0, int(m_map.cells.size()) - 1));
    }
    PictureView::keyPressEvent(event);
}

void MapView::resizeEvent(QResizeEvent* event) {
    PictureView::resizeEvent(event);
    emit placesChanged();
}

QRect MapView::cellRect(const QRectF& area, const QRectF& photo, int gap) {
    const auto x = [&](double share) { return int(std::lround(photo.x() + share * photo.width())); };
    const auto y = [&](double share) { return int(std::lround(photo.y() + share * photo.height())); };
    return {QPoint(x(area.left()), y(area.top())),
            QPoint(x(area.right()) - 1 - gap, y(area.bottom()) - 1 - gap)};
}

int MapView::gap() const {
    return std::max(1, int(std::lround(devicePixelRatioF())));
}

void MapView::paintOverlay(QPainter& painter, const QRectF& photo) {
    if (showsMap()) {
        painter.save();
        paintMap(painter, photo);
        if (showsNumbers()) paintNumbers(painter, photo);
        painter.restore();
        paintSelection(painter, photo);
    }
    const bool framed = !m_back && (m_visible || !m_frameNeedsMap);
    if (framed && m_current >= 0 && m_current < int(m_map.cells.size())) paintFrame(painter, photo);
    if (m_press && m_press->moved && m_press->framing) paintRubberBand(painter);
}

void MapView::paintMap(QPainter& painter, const QRectF& photo) const {
    const double ratio = devicePixelRatioF();
    const QRect view(QPoint(), (QSizeF(size()) * ratio).toSize());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setOpacity(m_opacity);
    if (m_smooth) paintSmooth(painter, photo);
    for (const Heatmap::Cell& cell : m_map.cells) {
        const QRect rect = cellRect(cell.area, photo, gap());
        if (!rect.intersects(view)) continue;
        if (cell.excluded)
            paintCross(painter, rect, ratio);
        else if (cell.hatched)
            paintHatch(painter, rect, ratio);
        else if (!m_smooth)
            painter.fillRect(rect, cell.colour);
    }
}

// One pixel a cell, enlarged: Qt runs the colours into each other from middle to middle.
void MapView::paintSmooth(QPainter& painter, const QRectF& photo) const {
    QImage cells(m_map.columns, m_map.rows, QImage::Format_ARGB32_Premultiplied);
    cells.fill(Qt::transparent);
    for (int i = 0; i < int(m_map.cells.size()); ++i) {
        const QColor& colour = m_map.cells[std::size_t(i)].colour;
        if (colour.isValid()) cells.setPixelColor(i % m_map.columns, i / m_map.columns, colour);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(photo, cells);
}

QFont MapView::numberFont() const {
    return scaledFont(font(), 0.9 * devicePixelRatioF()); // the overlay is painted in device pixels
}

bool MapView::showsNumbers() const {
    if (m_map.empty()) return false;
    const QRectF photo = viewport().photoRect();
    const QFontMetricsF metrics(numberFont());
    double widest = 0;
    for (const Heatmap::Cell& cell : m_map.cells)
        widest = std::max(widest, metrics.horizontalAdvance(cell.number));
    const double ratio = devicePixelRatioF();
    const double least = std::max(widest + 2 * kGap8 * ratio, kNumberedCell * ratio);
    return widest > 0 && least <= photo.width() / m_map.columns &&
           2 * metrics.height() <= photo.height() / m_map.rows;
}

void MapView::paintNumbers(QPainter& painter, const QRectF& photo) const {
    const double ratio = devicePixelRatioF();
    const QRectF view(QPointF(), QSizeF(size()) * ratio);
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(numberFont());
    const QFontMetricsF metrics(numberFont());
    for (const Heatmap::Cell& cell : m_map.cells) {
        const QRectF rect = cellRect(cell.area, photo, gap());
        if (cell.number.isEmpty() || !rect.intersects(view)) continue;
        QRectF plate(0, 0, metrics.horizontalAdvance(cell.number) + kGap8 * ratio, metrics.height());
        plate.moveCenter(rect.center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 150));
        painter.drawRoundedRect(plate, kCornerRadius * ratio, kCornerRadius * ratio);
        painter.setPen(QColor(0xf0, 0xf0, 0xf0));
        painter.drawText(plate, Qt::AlignCenter, cell.number);
    }
}

// The outline of all chosen cells together: lines between two of them would hide the map.
void MapView::paintSelection(QPainter& painter, const QRectF& photo) const {
    if (m_selected.empty()) return;
    QPainterPath path;
    for (const int cell : m_selected) {
        QPainterPath one;
        one.addRect(cellRect(m_map.cells[std::size_t(cell)].area, photo, -1)); // overlapping by a pixel
        path |= one;
    }
    const double ratio = devicePixelRatioF();
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 200), 4.0), std::pair(coloursOf(palette()).accent, 2.0)}) {
        QPen pen(colour, width * ratio);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.drawPath(path.simplified());
    }
}

void MapView::paintFrame(QPainter& painter, const QRectF& photo) const {
    const double ratio = devicePixelRatioF();
    const QRectF frame =
        QRectF(cellRect(m_map.cells[std::size_t(m_current)].area, photo, gap())).adjusted(0, 0, 1, 1);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 200), 4.0), std::pair(QColor(Qt::white), 2.0)}) {
        QPen pen(colour, width * ratio);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.drawRect(frame);
    }
}

void MapView::paintRubberBand(QPainter& painter) const {
    const double ratio = devicePixelRatioF();
    const QRectF frame = QRectF(m_press->from * ratio, m_press->to * ratio).normalized();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(QColor(255, 255, 255, 30));
    painter.setPen(QPen(QColor(0, 0, 0, 200), ratio));
    painter.drawRect(frame);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, ratio, Qt::DashLine));
    painter.drawRect(frame);
}

QSizeF MapView::legendPlate() const {
    if (!showsMap()) return {};
    const QSizeF padding(2 * kGap8, 2 * kGap8);
    const double room = width() - 2.0 * kGap12 - padding.width();
    const QSizeF size = legendSize(m_map, scaledFont(font(), 0.9), this, room);
    return size.isEmpty() ? QSizeF() : size + padding;
}

void MapView::paintLegend(QPainter& painter, const QRectF& plate) {
    paintPlate(painter, plate);
    ui::paintLegend(painter, plate.adjusted(kGap8, kGap8, -kGap8, -kGap8), m_map, scaledFont(font(), 0.9));
}

} // namespace uncast::ui
