#include "ui/panels/estimator_delegate.h"

#include "ui/panels/estimator_list.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

namespace uncast::ui {
namespace {

constexpr QSize kThumbnail(72, 48);
constexpr int kTick = 14;

} // namespace

QSize EstimatorDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, kHeight};
}

void EstimatorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const ThemeColours& colours = coloursOf(option.palette);
    const QRectF row = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
    const bool active = index.data(EstimatorList::activeRole).toBool();
    const bool focused = option.state & QStyle::State_HasFocus;
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Button));
        painter->drawRoundedRect(row, kCornerRadius, kCornerRadius);
    }
    if (active || focused) {
        painter->setPen(QPen(active ? colours.accent : colours.secondary, active ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
    }
    const QRectF frame(option.rect.left() + kGap4, option.rect.top() + (kHeight - kThumbnail.height()) / 2.0,
                       kThumbnail.width(), kThumbnail.height());
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    if (image.isNull()) {
        painter->setPen(QPen(colours.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        QSizeF size = QSizeF(image.size()).scaled(kThumbnail, Qt::KeepAspectRatio);
        painter->drawImage(QRectF(frame.center() - QPointF(size.width() / 2, size.height() / 2), size),
                           image);
    }
    const double left = frame.right() + kGap8;
    const double right = option.rect.right() - kGap8;
    const QFontMetricsF metrics(option.font, option.widget);
    const double line = metrics.height();
    const double top = option.rect.center().y() - line;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    double titleRight = active ? right - kTick - kGap4 : right;
    const QString chart = index.data(EstimatorList::chartRole).toString();
    if (!chart.isEmpty()) {
        const QString words = tr("chart %1", "degrees from the chart's light").arg(chart);
        painter->setFont(scaledFont(option.font, 0.9));
        painter->setPen(colours.secondary);
        const double wide = QFontMetricsF(painter->font(), option.widget).horizontalAdvance(words);
        painter->drawText(QRectF(titleRight - wide, top, wide, line), Qt::AlignRight | Qt::AlignVCenter,
                          words);
        titleRight -= wide + kGap8;
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::WindowText));
    }
    painter->drawText(QRectF(left, top, titleRight - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, titleRight - left));
    if (active)
        paintIcon(*painter, QStringLiteral("done"),
                  QRect(int(right) - kTick, int(top + (line - kTick) / 2), kTick, kTick), colours.accent);
    // The figures stand in columns of their own, so that they can be compared from row to row.
    const QRectF below(left, top + line, right - left, line);
    painter->setPen(colours.secondary);
    const QString state = index.data(EstimatorList::stateRole).toString();
    if (!state.isEmpty()) {
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(state, Qt::ElideRight, below.width()));
    } else {
        painter->setFont(scaledFont(option.font, 0.9));
        const QString duv = index.data(EstimatorList::duvRole).toString();
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(EstimatorList::kelvinRole).toString());
        painter->drawText(below.adjusted(below.width() * 0.3, 0, -below.width() * 0.28, 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          duv.isEmpty() ? QString() : tr("Duv %1").arg(duv));
        painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                          index.data(EstimatorList::degreesRole).toString());
    }
    painter->restore();
}

} // namespace uncast::ui
