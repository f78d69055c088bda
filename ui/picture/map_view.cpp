#include "ui/picture/map_view.h"

#include <QKeyEvent>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kHatchStep = 7; // logical pixels between the lines

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

void MapView::paintHatch(QPainter& painter, const QRect& rect) const {
    const double ratio = devicePixelRatioF();
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, QColor(0, 0, 0, 90));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(235, 235, 235, 150), ratio));
    // Lines start at multiples of the step in the view, so that neighbouring cells continue each other.
    const double step = kHatchStep * ratio;
    for (double sum = std::floor((rect.left() + rect.top()) / step) * step;
         sum < rect.right() + rect.bottom(); sum += step) {
        painter.drawLine(QPointF(sum - rect.top(), rect.top()), QPointF(sum - rect.bottom(), rect.bottom()));
    }
    painter.restore();
}

void MapView::paintOverlay(QPainter& painter, const QRectF& photo) {
    const double ratio = devicePixelRatioF();
    const int gap = std::max(1, int(std::lround(ratio)));
    if (m_visible) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (const Heatmap::Cell& cell : m_map.cells) {
            const QRect rect = cellRect(cell.area, photo, gap);
            if (!rect.intersects(QRect(QPoint(), (QSizeF(size()) * ratio).toSize()))) continue;
            painter.setOpacity(m_opacity);
            if (cell.hatched)
                paintHatch(painter, rect);
            else
                painter.fillRect(rect, cell.colour);
        }
        painter.setOpacity(1);
    }
    if (m_current >= 0 && m_current < int(m_map.cells.size())) {
        const QRectF frame =
            QRectF(cellRect(m_map.cells[std::size_t(m_current)].area, photo, gap)).adjusted(0, 0, 1, 1);
        painter.setBrush(Qt::NoBrush);
        for (const auto& [colour, width, grow] :
             {std::tuple(QColor(0, 0, 0, 200), 4.0, 0.0), std::tuple(QColor(Qt::white), 2.0, 0.0)}) {
            QPen pen(colour, width * ratio);
            pen.setJoinStyle(Qt::MiterJoin);
            painter.setPen(pen);
            painter.drawRect(frame.adjusted(-grow, -grow, grow, grow));
        }
    }
}

void MapView::paintLegend(QPainter& painter) {
    if (!m_visible || m_map.empty() || width() < 320) return;
    const QFont small = scaledFont(font(), 0.9);
    const QFontMetricsF metrics(small, this);
    const QString hatchText = tr("not used", "legend of the map: hatched cells");
    const bool numbers = !m_map.ramp.empty();
    const double ramp = 168;
    const double hatch = m_map.hatched ? 14 + kGap4 + metrics.horizontalAdvance(hatchText) : 0;
    const double inner = numbers ? ramp + (m_map.hatched ? kGap16 + hatch : 0) : hatch;
    if (inner <= 0) return;
    const double lines = numbers ? 10 + kGap4 + metrics.height() : metrics.height();
    const double caption = QFontMetricsF(font(), this).horizontalAdvance(this->caption()) + 2 * kGap8;
    // Beside the caption where there is room, above it where not.
    const bool beside = caption + inner + 2 * kGap12 + 2 * kGap8 + kGap12 < width();
    const double bottom = height() - kGap12 - (beside ? 0 : 24 + kGap8);
    const QRectF plate(width() - kGap12 - inner - 2 * kGap8, bottom - lines - 2 * kGap8, inner + 2 * kGap8,
                       lines + 2 * kGap8);
    paintPlate(painter, plate);
    painter.setFont(small);
    const QRectF content = plate.adjusted(kGap8, kGap8, -kGap8, -kGap8);
    if (numbers) {
        const QRectF bar(content.x(), content.y(), ramp, 10);
        QLinearGradient gradient(bar.topLeft(), bar.topRight());
        const double last = std::max<double>(1, double(m_map.ramp.size()) - 1);
        for (std::size_t i = 0; i < m_map.ramp.size(); ++i)
            gradient.setColorAt(double(i) / last, m_map.ramp[i]);
        painter.fillRect(bar, gradient);
        const QRectF text(bar.x(), bar.bottom() + kGap4, ramp, metrics.height());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_map.low);
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignVCenter, m_map.middle);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, m_map.high);
    }
    if (m_map.hatched) {
        const QRectF box(content.right() - hatch, content.y() + (numbers ? 0 : (lines - 10) / 2), 14, 10);
        paintHatch(painter, box.toRect());
        painter.setPen(QColor(0xf0, 0xf0, 0xf0));
        painter.drawText(QRectF(box.right() + kGap4, box.y() - 4, content.right() - box.right(), 18),
                         Qt::AlignLeft | Qt::AlignVCenter, hatchText);
    }
}

} // namespace uncast::ui
