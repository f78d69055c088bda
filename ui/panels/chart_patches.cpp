#include "ui/panels/chart_patches.h"

#include "core/color/srgb.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr int kColumns = 6;
constexpr int kRows = 4;
constexpr double kCellHeight = 34;
constexpr double kGap = 2;

const std::array<const char*, kChartPatches> kNames{
    QT_TRANSLATE_NOOP("ChartPatches", "Dark skin"),    QT_TRANSLATE_NOOP("ChartPatches", "Light skin"),
    QT_TRANSLATE_NOOP("ChartPatches", "Blue sky"),     QT_TRANSLATE_NOOP("ChartPatches", "Foliage"),
    QT_TRANSLATE_NOOP("ChartPatches", "Blue flower"),  QT_TRANSLATE_NOOP("ChartPatches", "Bluish green"),
    QT_TRANSLATE_NOOP("ChartPatches", "Orange"),       QT_TRANSLATE_NOOP("ChartPatches", "Purplish blue"),
    QT_TRANSLATE_NOOP("ChartPatches", "Moderate red"), QT_TRANSLATE_NOOP("ChartPatches", "Purple"),
    QT_TRANSLATE_NOOP("ChartPatches", "Yellow green"), QT_TRANSLATE_NOOP("ChartPatches", "Orange yellow"),
    QT_TRANSLATE_NOOP("ChartPatches", "Blue"),         QT_TRANSLATE_NOOP("ChartPatches", "Green"),
    QT_TRANSLATE_NOOP("ChartPatches", "Red"),          QT_TRANSLATE_NOOP("ChartPatches", "Yellow"),
    QT_TRANSLATE_NOOP("ChartPatches", "Magenta"),      QT_TRANSLATE_NOOP("ChartPatches", "Cyan"),
    QT_TRANSLATE_NOOP("ChartPatches", "White"),        QT_TRANSLATE_NOOP("ChartPatches", "Neutral 8"),
    QT_TRANSLATE_NOOP("ChartPatches", "Neutral 6.5"),  QT_TRANSLATE_NOOP("ChartPatches", "Neutral 5"),
    QT_TRANSLATE_NOOP("ChartPatches", "Neutral 3.5"),  QT_TRANSLATE_NOOP("ChartPatches", "Black")};

QColor colourOf(const Vector3& linear) {
    const auto encoded = [&](int c) { return std::clamp(encodeSrgb(float(linear[c])), 0.0F, 1.0F); };
    return QColor::fromRgbF(encoded(0), encoded(1), encoded(2));
}

} // namespace

QString patchTitle(int patch) {
    return QCoreApplication::translate("ChartPatches", kNames[std::size_t(patch)]);
}

QString differenceText(double difference) {
    return std::isfinite(difference) ? QLocale().toString(difference, 'f', 1) : QStringLiteral("\u2013");
}

ChartPatches::ChartPatches(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Patches of the chart"));
}

void ChartPatches::show(const std::array<PatchColours, kChartPatches>& colours,
                        const ChartDifferences& differences) {
    QStringList spoken;
    for (int i = 0; i < kChartPatches; ++i) {
        m_seen[std::size_t(i)] = colourOf(colours[std::size_t(i)].seen);
        m_wanted[std::size_t(i)] = colourOf(colours[std::size_t(i)].wanted);
    }
    m_differences = differences;
    for (int i = 0; i < kChartPatches; ++i) spoken << words(i);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QSize ChartPatches::sizeHint() const {
    return {280, int(kRows * kCellHeight + (kRows - 1) * kGap)};
}

QSize ChartPatches::minimumSizeHint() const {
    return {180, sizeHint().height()};
}

QRectF ChartPatches::cell(int patch) const {
    const double wide = (width() - (kColumns - 1) * kGap) / kColumns;
    return {patch % kColumns * (wide + kGap), double(patch / kColumns) * (kCellHeight + kGap), wide,
            kCellHeight};
}

QString ChartPatches::words(int patch) const {
    const auto& difference = m_differences[std::size_t(patch)];
    return difference ? tr("%1: \u0394"
                           "E %2",
                           "a patch and a colour difference")
                            .arg(patchTitle(patch), differenceText(*difference))
                      : tr("%1: clipped or not in the picture", "a patch").arg(patchTitle(patch));
}

void ChartPatches::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(font(), 0.9));
    for (int i = 0; i < kChartPatches; ++i) {
        const QRectF rect = cell(i);
        const auto& difference = m_differences[std::size_t(i)];
        if (!difference) {
            painter.fillRect(rect, QBrush(coloursOf(palette()).secondary, Qt::BDiagPattern));
            continue;
        }
        const QColor& seen = m_seen[std::size_t(i)];
        painter.fillRect(rect, seen);
        const double side = rect.height() / 2;
        QPainterPath corner(rect.topRight());
        corner.lineTo(rect.topRight() + QPointF(0, side));
        corner.lineTo(rect.topRight() - QPointF(side, 0));
        corner.closeSubpath();
        painter.fillPath(corner, m_wanted[std::size_t(i)]);
        painter.setPen(qGray(seen.rgb()) > 130 ? Qt::black : Qt::white);
        painter.drawText(rect.adjusted(kGap4, 0, -kGap4, -1), Qt::AlignLeft | Qt::AlignBottom,
                         differenceText(*difference));
    }
}

bool ChartPatches::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < kChartPatches; ++i)
            if (cell(i).contains(help->pos())) QToolTip::showText(help->globalPos(), words(i), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace uncast::ui
