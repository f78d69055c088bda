#include "ui/library/filmstrip_delegate.h"

#include "core/illuminant/illuminant_map.h"
#include "ui/library/photo_library.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace uncast::ui {
namespace {

constexpr int kBadge = 18;

void drawStar(QPainter& painter, QPointF centre, double radius) {
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const double length = i % 2 == 0 ? radius : radius * 0.42;
        star << centre + QPointF(std::cos(angle), std::sin(angle)) * length;
    }
    painter.drawPolygon(star);
}

// A plate on which a sign can be read whatever the picture is.
QRectF plate(QPainter& painter, QRectF box, const QPalette& palette) {
    QColor ground = palette.color(QPalette::Window);
    ground.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, kCornerRadius, kCornerRadius);
    return box;
}

// One light: a full disc; several: a disc of two halves; uncertain: a question mark; none: a crossed ring.
void drawVerdict(QPainter& painter, QRectF box, Verdict verdict, const QPalette& palette) {
    plate(painter, box, palette);
    const QColor ink = palette.color(QPalette::WindowText);
    const QRectF disc = QRectF(0, 0, 9, 9).translated(box.center() - QPointF(4.5, 4.5));
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    switch (verdict) {
    case Verdict::single:
        painter.setBrush(ink);
        painter.drawEllipse(disc);
        break;
    case Verdict::mixed:
        painter.drawEllipse(disc);
        painter.setBrush(ink);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        break;
    case Verdict::uncertain: {
        QFont font = painter.font();
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    case Verdict::noLight:
        painter.drawEllipse(disc);
        painter.drawLine(disc.topRight(), disc.bottomLeft());
        break;
    }
}

void drawMarks(QPainter& painter, QRectF line, const QModelIndex& index, const QPalette& palette) {
    const int stars = index.data(PhotoLibrary::starsRole).toInt();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::WindowText));
    for (int i = 0; i < stars; ++i)
        drawStar(painter, QPointF(line.right() - 5 - 11 * (stars - 1 - i), line.center().y()), 5);
}

void drawPicture(QPainter& painter, QRectF frame, const QModelIndex& index, const QPalette& palette) {
    const QImage image = index.data(PhotoLibrary::imageRole).value<QImage>();
    const bool rejected = index.data(PhotoLibrary::rejectedRole).toBool();
    QRectF place = frame;
    if (image.isNull()) {
        painter.setPen(QPen(coloursOf(palette).line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
        if (index.data(PhotoLibrary::failedRole).toBool())
            paintIcon(painter, QStringLiteral("warning"),
                      QRect(0, 0, 16, 16).translated(frame.center().toPoint() - QPoint(8, 8)),
                      coloursOf(palette).warning);
    } else {
        const QSizeF size = QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio);
        place = QRectF(frame.center() - QPointF(size.width() / 2, size.height() / 2), size);
        if (rejected) painter.setOpacity(0.35);
        painter.drawImage(place, image);
        painter.setOpacity(1);
    }
    if (rejected) { // a cross, so that it needs no shade to be told
        const QRectF box(place.left() + kGap4, place.bottom() - kGap4 - kBadge, kBadge, kBadge);
        plate(painter, box, palette);
        paintIcon(painter, QStringLiteral("close"), box.adjusted(2, 2, -2, -2).toRect(),
                  palette.color(QPalette::WindowText));
    }
    const QVariant verdict = index.data(PhotoLibrary::verdictRole);
    if (verdict.isValid())
        drawVerdict(painter, QRectF(place.left() + kGap4, place.top() + kGap4, kBadge, kBadge),
                    Verdict(verdict.toInt()), palette);
    if (index.data(PhotoLibrary::outlierRole).toBool()) {
        const QRectF box(place.right() - kGap4 - kBadge, place.bottom() - kGap4 - kBadge, kBadge, kBadge);
        plate(painter, box, palette);
        paintIcon(painter, QStringLiteral("warning"), box.adjusted(2, 2, -2, -2).toRect(),
                  coloursOf(palette).warning);
    }
    if (index.data(PhotoLibrary::editedRole).toBool()) {
        const QRectF box(place.right() - kGap4 - kBadge, place.top() + kGap4, kBadge, kBadge);
        plate(painter, box, palette);
        paintIcon(painter, QStringLiteral("edited"), box.adjusted(2, 2, -2, -2).toRect(),
                  palette.color(QPalette::WindowText));
    }
}

} // namespace

int FilmstripDelegate::heightFor(const QFontMetrics& metrics) {
    return kGap8 + kPicture + kGap4 + metrics.height() + kGap8;
}

QSize FilmstripDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {kWidth, heightFor(option.fontMetrics)};
}

void FilmstripDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const ThemeColours& colours = coloursOf(option.palette);
    const QRectF cell = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = option.widget && option.widget->property("current").toInt() == index.row();
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Button));
        painter->drawRoundedRect(cell, kCornerRadius, kCornerRadius);
    }
    // The open photo has a thick frame, the others of the selection a thin one.
    if (selected || current) {
        painter->setPen(QPen(colours.accent, current ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell.adjusted(1, 1, -1, -1), kCornerRadius, kCornerRadius);
    }
    if (option.state & QStyle::State_HasFocus && !current) {
        painter->setPen(QPen(option.palette.color(QPalette::WindowText), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell.adjusted(3, 3, -3, -3), kCornerRadius, kCornerRadius);
    }
    const QRectF frame(cell.left() + kGap4 + 2, option.rect.top() + kGap8, cell.width() - 2 * kGap4 - 4,
                       kPicture);
    drawPicture(*painter, frame, index, option.palette);
    const QFontMetricsF metrics(option.font);
    const QRectF line(frame.left(), frame.bottom() + kGap4, frame.width(), metrics.height());
    const int stars = index.data(PhotoLibrary::starsRole).toInt();
    const double room = line.width() - (stars > 0 ? 11 * stars + kGap4 : 0);
    painter->setFont(scaledFont(option.font, 0.9));
    painter->setPen(index.data(PhotoLibrary::rejectedRole).toBool()
                        ? colours.secondary
                        : option.palette.color(QPalette::WindowText));
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter->font()).elidedText(index.data().toString(), Qt::ElideMiddle, room));
    drawMarks(*painter, line, index, option.palette);
    painter->restore();
}

} // namespace uncast::ui
