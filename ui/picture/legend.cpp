#include "ui/picture/legend.h"

#include "ui/picture/heatmap.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace uncast::ui {
namespace {

constexpr double kHatchStep = 9; // line widths from line to line
constexpr double kRampWidth = 176;
constexpr double kRampHeight = 10;
constexpr double kBoxWidth = 18;

} // namespace

void paintHatch(QPainter& painter, const QRectF& rect, double pixel) {
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, QColor(0, 0, 0, 40));
    painter.setRenderHint(QPainter::Antialiasing);
    // A dark line beside each light one: on white the one is seen, on black the other.
    const double step = kHatchStep * pixel;
    for (const auto& [colour, shift] :
         {std::pair(QColor(0, 0, 0, 230), 0.0), std::pair(QColor(255, 255, 255, 230), 1.5 * pixel)}) {
        painter.setPen(QPen(colour, 1.5 * pixel));
        // Lines start at multiples of the step in the view, so that neighbouring cells continue each other.
        const double last = rect.right() + rect.bottom() + step;
        for (double sum = std::floor((rect.left() + rect.top()) / step) * step + shift; sum < last;
             sum += step)
            painter.drawLine(QPointF(sum - rect.top(), rect.top()),
                             QPointF(sum - rect.bottom(), rect.bottom()));
    }
    painter.restore();
}

void paintCross(QPainter& painter, const QRectF& rect, double pixel) {
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, QColor(0, 0, 0, 150));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 230), 4.0), std::pair(QColor(255, 255, 255, 230), 1.5)}) {
        painter.setPen(QPen(colour, width * pixel));
        painter.drawLine(rect.topLeft(), rect.bottomRight());
        painter.drawLine(rect.topRight(), rect.bottomLeft());
    }
    painter.restore();
}

QSizeF legendSize(const Heatmap& map, const QFont& font, const QPaintDevice* device, double width) {
    const QFontMetricsF metrics(font, device);
    QSizeF size(0, 0);
    if (!map.ramp.empty()) {
        size = {std::max(kRampWidth, metrics.horizontalAdvance(map.title) + 1),
                2 * metrics.height() + kRampHeight + 2 * kGap4};
    }
    for (const QString& meaning : {map.hatchMeaning, map.excludedMeaning}) {
        if (meaning.isEmpty()) continue;
        const double wanted = kBoxWidth + kGap8 + metrics.horizontalAdvance(meaning) + 1;
        const double between = size.height() > 0 ? kGap4 : 0;
        size = {std::max(size.width(), wanted), size.height() + metrics.height() + between};
    }
    return {std::min(size.width(), std::max(0.0, width)), size.height()};
}

void paintLegend(QPainter& painter, const QRectF& room, const Heatmap& map, const QFont& font) {
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const double line = metrics.height();
    double y = room.top();
    const auto write = [&](double x, Qt::Alignment side, const QString& text) {
        const QRectF rect(x, y, room.right() - x, line);
        painter.drawText(rect, side | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    if (!map.ramp.empty()) {
        write(room.left(), Qt::AlignLeft, map.title);
        y += line + kGap4;
        const QRectF bar(room.left(), y, room.width(), kRampHeight);
        QLinearGradient gradient(bar.topLeft(), bar.topRight());
        const double last = std::max(1.0, double(map.ramp.size()) - 1);
        for (std::size_t i = 0; i < map.ramp.size(); ++i) gradient.setColorAt(double(i) / last, map.ramp[i]);
        painter.fillRect(bar, gradient);
        y += kRampHeight + kGap4;
        // The middle number is the one to go where three would run into each other.
        const double numbers = metrics.horizontalAdvance(map.low + map.middle + map.high) + 2 * double(kGap8);
        write(room.left(), Qt::AlignLeft, map.low);
        if (numbers <= room.width()) write(room.left(), Qt::AlignHCenter, map.middle);
        write(room.left(), Qt::AlignRight, map.high);
        y += line + kGap4;
    }
    for (const auto& [paint, meaning] :
         {std::pair(&paintHatch, map.hatchMeaning), std::pair(&paintCross, map.excludedMeaning)}) {
        if (meaning.isEmpty()) continue;
        painter.save();
        paint(painter, QRectF(room.left(), y + (line - kRampHeight) / 2, kBoxWidth, kRampHeight), 1);
        painter.restore();
        write(room.left() + kBoxWidth + kGap8, Qt::AlignLeft, meaning);
        y += line + kGap4;
    }
}

} // namespace uncast::ui
