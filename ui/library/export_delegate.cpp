#include "ui/library/export_delegate.h"

#include "ui/library/export_queue.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace uncast::ui {
namespace {

constexpr int kSign = 16;
constexpr int kBar = 96;

} // namespace

QSize ExportDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {240, 2 * option.fontMetrics.height() + 2 * kGap8};
}

void ExportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    using State = ExportQueue::State;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = coloursOf(option.palette);
    const QRect row = option.rect;
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Button));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), kCornerRadius, kCornerRadius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1.5, 1.5, -1.5, -1.5), kCornerRadius, kCornerRadius);
    }
    const auto state = State(index.data(ExportQueue::stateRole).toInt());
    const QRect sign(row.left() + kGap8, row.center().y() - kSign / 2, kSign, kSign);
    if (state == State::done) paintIcon(*painter, QStringLiteral("done"), sign, colours.accent);
    if (state == State::failed) paintIcon(*painter, QStringLiteral("error"), sign, colours.error);
    if (state == State::cancelled) paintIcon(*painter, QStringLiteral("close"), sign, colours.secondary);
    const int left = sign.right() + kGap12;
    int right = row.right() - kGap12;
    if (state == State::running) {
        const QRectF bar(right - kBar, row.center().y() - 3, kBar, 6);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.line);
        painter->drawRoundedRect(bar, 3, 3);
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(bar.width() * index.data(ExportQueue::shareRole).toDouble(), 6)), 3,
            3);
        right = int(bar.left()) - kGap12;
    }
    const int line = option.fontMetrics.height();
    const QRect upper(left, row.top() + kGap8, right - left, line);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, upper.width()));
    painter->setPen(colours.secondary);
    painter->drawText(upper.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(ExportQueue::wordsRole).toString(),
                                                    Qt::ElideRight, upper.width()));
    painter->restore();
}

} // namespace uncast::ui
