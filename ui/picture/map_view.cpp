#include "ui/picture/map_view.h"

#include "ui/picture/legend.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kNumberedCell = 72; // in smaller cells numbers hide more than they tell

} // namespace

MapView::MapView(Viewport* viewport, QWidget* parent) : PictureView(viewport, parent) {
    connect(this, &PictureView::pointed, this,
            [this](std::optional<QPointF> place) { setCurrentCell(place ? m_map.cellAt(*place) : -1); });
}

void MapView::setHeatmap(Heatmap map) {
    m_map = std::move(map);
    if (m_current >= int(m_map.cells.size())) m_current = -1;
    update();
    emit currentCellChanged(m_current);
}

void MapView::setMapVisible(bool visible) {
    m_visible = visible;
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

void MapView::keyPressEvent(QKeyEvent* event) {
    int right = 0;
    int down = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        right = -1;
        break;
    case Qt::Key_Right:
        right = 1;
        break;
    case Qt::Key_Up:
        down = -1;
        break;
    case Qt::Key_Down:
        down = 1;
        break;
    default:
        PictureView::keyPressEvent(event);
        return;
    }
    if (m_map.empty()) return;
    if (m_current < 0) {
        setCurrentCell(m_map.rows / 2 * m_map.columns + m_map.columns / 2);
        return;
    }
    const int column = std::clamp(m_current % m_map.columns + right, 0, m_map.columns - 1);
    const int row = std::clamp(m_current / m_map.columns + down, 0, m_map.rows - 1);
    setCurrentCell(row * m_map.columns + column);
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
    if (m_visible && !m_map.empty()) {
        painter.save();
        paintMap(painter, photo);
        if (showsNumbers()) paintNumbers(painter, photo);
        painter.restore();
    }
    const bool framed = m_visible || !m_frameNeedsMap;
    if (framed && m_current >= 0 && m_current < int(m_map.cells.size())) paintFrame(painter, photo);
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
        if (cell.hatched)
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

QSizeF MapView::legendPlate() const {
    if (!m_visible || m_map.empty()) return {};
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
