#include "ui/panels/histogram_plot.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr int kPlotHeight = 88;
constexpr int kLeastWidth = 160;
constexpr double kKeyStep = 1.0 / 255;
constexpr int kFillAlpha = 90;
constexpr int kPlateAlpha = 200;

class PlotReader : public QAccessibleWidget {
public:
    explicit PlotReader(HistogramPlot* plot) : QAccessibleWidget(plot, QAccessible::Chart) {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto& plot = *static_cast<HistogramPlot*>(widget());
        if (kind == QAccessible::Description) return plot.summary();
        if (kind == QAccessible::Value) return plot.readOut();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* plotReader(const QString&, QObject* object) {
    auto* plot = qobject_cast<HistogramPlot*>(object);
    return plot ? new PlotReader(plot) : nullptr;
}

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent) : QWidget(parent) {
    static const bool installed = [] {
        QAccessible::installFactory(plotReader);
        return true;
    }();
    Q_UNUSED(installed);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistogramPlot::setCurves(std::vector<HistogramCurve> curves) {
    m_curves = std::move(curves);
    update();
}

void HistogramPlot::setMarks(std::vector<HistogramMark> marks) {
    m_marks = std::move(marks);
    update();
}

void HistogramPlot::setTicks(std::vector<HistogramTick> ticks) {
    m_ticks = std::move(ticks);
    update();
}

void HistogramPlot::setSummary(const QString& summary) {
    if (summary == m_summary) return;
    m_summary = summary;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void HistogramPlot::setPlace(std::optional<double> place) {
    if (place) place = std::clamp(*place, 0.0, 1.0);
    if (place == m_place) return;
    m_place = place;
    update();
    emit placeChanged();
}

void HistogramPlot::setReadOut(const QString& text) {
    if (text == m_readOut) return;
    m_readOut = text;
    if (!hasFocus()) return;
    QAccessibleValueChangeEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

QSize HistogramPlot::sizeHint() const {
    const QFontMetricsF metrics(scaledFont(font(), 0.9));
    return {kLeastWidth, kPlotHeight + int(std::ceil(metrics.height()))};
}

QSize HistogramPlot::minimumSizeHint() const {
    return {kLeastWidth, sizeHint().height()};
}

QRectF HistogramPlot::plot() const {
    return QRectF(rect()).adjusted(0.5, 0.5, -0.5, kPlotHeight - height() - 0.5);
}

void HistogramPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColours& colours = coloursOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(plot(), palette().color(QPalette::Base));
    for (const HistogramCurve& curve : m_curves) paintCurve(painter, curve);
    paintMarks(painter);
    paintTicks(painter);
    if (m_place && isEnabled()) {
        const double x = plot().left() + *m_place * plot().width();
        painter.setPen(QPen(palette().color(QPalette::Text), 1));
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_ring ? QPen(colours.accent, 2) : QPen(colours.line, 1));
    painter.drawRect(m_ring ? plot().adjusted(0.5, 0.5, -0.5, -0.5) : plot());
}

// Bins side by side, each as high as its share; the outermost ones, where clipping shows, as wide as others.
void HistogramPlot::paintCurve(QPainter& painter, const HistogramCurve& curve) const {
    if (curve.heights.empty()) return;
    const QRectF area = plot();
    const double step = area.width() / double(curve.heights.size());
    QPainterPath outline;
    const auto yOf = [&area](double share) {
        return area.bottom() - std::clamp(share, 0.0, 1.0) * (area.height() - 2);
    };
    outline.moveTo(area.left(), yOf(curve.heights.front()));
    for (std::size_t i = 0; i < curve.heights.size(); ++i)
        outline.lineTo(area.left() + (double(i) + 0.5) * step, yOf(curve.heights[i]));
    outline.lineTo(area.right(), yOf(curve.heights.back()));
    if (curve.filled) {
        QPainterPath body = outline;
        body.lineTo(area.bottomRight());
        body.lineTo(area.bottomLeft());
        body.closeSubpath();
        QColor fill = curve.colour;
        fill.setAlpha(kFillAlpha);
        painter.fillPath(body, fill);
    }
    painter.strokePath(outline, QPen(curve.colour, 1.25));
}

void HistogramPlot::paintMarks(QPainter& painter) const {
    const QRectF area = plot();
    painter.setFont(scaledFont(font(), 0.9));
    const QFontMetricsF metrics(painter.font());
    for (const HistogramMark& mark : m_marks) {
        const double x = area.left() + mark.place * area.width();
        painter.setPen(QPen(mark.colour, 1.5, mark.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (mark.name.isEmpty()) continue;
        const double wide = metrics.horizontalAdvance(mark.name) + 2.0 * kGap4;
        const bool left = x + wide > area.right(); // the name stands where there is room
        const QRectF room(left ? x - wide : x, area.top() + 1, wide, metrics.height());
        QColor ground = palette().color(QPalette::Base); // curves may run behind the name
        ground.setAlpha(kPlateAlpha);
        painter.fillRect(room.adjusted(1, 0, -1, 0), ground);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignCenter, mark.name);
    }
}

void HistogramPlot::paintTicks(QPainter& painter) const {
    const QRectF area = plot();
    painter.setFont(scaledFont(font(), 0.9));
    const QFontMetricsF metrics(painter.font());
    double free = area.left(); // what stands left of it is taken
    for (const HistogramTick& tick : m_ticks) {
        const double wide = metrics.horizontalAdvance(tick.text);
        const double x = area.left() + tick.place * area.width();
        const double left = std::clamp(x - wide / 2, area.left(), area.right() - wide);
        if (left < free) continue;
        free = left + wide + kGap8;
        painter.setPen(QPen(coloursOf(palette()).line, 1));
        painter.drawLine(QPointF(x, area.bottom() - 4), QPointF(x, area.bottom()));
        painter.setPen(coloursOf(palette()).secondary);
        painter.drawText(QRectF(left, area.bottom() + 1, wide + 1, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.text);
    }
}

void HistogramPlot::mouseMoveEvent(QMouseEvent* event) {
    setPlace((event->position().x() - plot().left()) / plot().width());
}

void HistogramPlot::leaveEvent(QEvent*) {
    if (!hasFocus()) setPlace({});
}

void HistogramPlot::keyPressEvent(QKeyEvent* event) {
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 * kKeyStep : kKeyStep;
    const double now = m_place.value_or(0.5);
    switch (event->key()) {
    case Qt::Key_Left:
        setPlace(now - step);
        break;
    case Qt::Key_Right:
        setPlace(now + step);
        break;
    case Qt::Key_Home:
        setPlace(0);
        break;
    case Qt::Key_End:
        setPlace(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistogramPlot::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void HistogramPlot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_ring = false;
    setPlace({});
    update();
}

} // namespace uncast::ui
