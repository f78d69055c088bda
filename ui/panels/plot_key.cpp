#include "ui/panels/plot_key.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kMarkRadius = 5;
constexpr double kMarkRoom = 2 * kMarkRadius + kGap8;

} // namespace

void paintPlotMark(QPainter& painter, PlotMark mark, QPointF at, double radius, const QPalette& palette) {
    const auto draw = [&] {
        const QPointF side(radius, 0);
        const QPointF up(0, radius);
        const double slant = radius * 0.75;
        switch (mark) {
        case PlotMark::found:
            painter.drawEllipse(at, radius, radius);
            break;
        case PlotMark::asShot:
            painter.drawLine(at - QPointF(slant, slant), at + QPointF(slant, slant));
            painter.drawLine(at - QPointF(slant, -slant), at + QPointF(slant, -slant));
            break;
        case PlotMark::taken: {
            const std::array<QPointF, 4> corners{at - side, at - up, at + side, at + up};
            painter.drawPolygon(corners.data(), int(corners.size()));
            break;
        }
        case PlotMark::excluded:
            painter.drawEllipse(at, radius * 0.6, radius * 0.6);
            break;
        }
    };
    painter.setBrush(Qt::NoBrush);
    // On its own ground first, so that it stands out from the dots below.
    const bool strong = mark != PlotMark::excluded;
    if (strong) {
        painter.setPen(QPen(palette.color(QPalette::Window), 5));
        draw();
    }
    const QColor colour =
        strong ? palette.color(QPalette::WindowText) : palette.color(QPalette::PlaceholderText);
    painter.setPen(QPen(colour, strong ? 2 : 1.5));
    draw();
}

PlotKey::PlotKey(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(scaledFont(font(), 0.9));
}

void PlotKey::setMarks(const std::vector<PlotMark>& marks) {
    m_entries.clear();
    QStringList names;
    for (const PlotMark mark : marks) {
        const QString name = mark == PlotMark::found    ? tr("light found", "mark of a plot")
                             : mark == PlotMark::asShot ? tr("as shot", "mark of a plot")
                             : mark == PlotMark::taken  ? tr("taken out", "mark of a plot")
                                                        : tr("excluded", "mark of a plot");
        m_entries.push_back({mark, name});
        names << name;
    }
    setAccessibleName(tr("Marks: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

std::vector<QRectF> PlotKey::layOut(double width) const {
    const QFontMetricsF metrics(font(), this);
    const double line = std::max(metrics.height(), 2 * kMarkRadius + 4);
    std::vector<QRectF> places;
    QPointF next(0, 0);
    for (const Entry& entry : m_entries) {
        const double wanted = kMarkRoom + metrics.horizontalAdvance(entry.words) + 1;
        if (next.x() > 0 && next.x() + wanted > width) next = {0, next.y() + line + kGap4};
        places.emplace_back(next, QSizeF(wanted, line));
        next.rx() += wanted + kGap12;
    }
    return places;
}

int PlotKey::heightForWidth(int width) const {
    const auto places = layOut(width);
    return places.empty() ? 0 : int(std::ceil(places.back().bottom()));
}

QSize PlotKey::sizeHint() const {
    return {200, heightForWidth(200)};
}

void PlotKey::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto places = layOut(width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QPointF middle(places[i].left() + kMarkRadius + 1, places[i].center().y());
        paintPlotMark(painter, m_entries[i].mark, middle, kMarkRadius, palette());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(places[i].adjusted(kMarkRoom, 0, kGap12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_entries[i].words);
    }
}

} // namespace uncast::ui
