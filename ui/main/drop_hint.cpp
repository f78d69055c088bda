#include "ui/main/drop_hint.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace uncast::ui {

DropHint::DropHint(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents); // the drop is the window's
    hide();
}

void DropHint::setDropping(bool dropping) {
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(dropping);
}

void DropHint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette()).accent, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), kCornerRadius, kCornerRadius);
    painter.setFont(scaledFont(font(), 1.25));
    const QString words = tr("Drop to open this photo");
    QRectF plate(QPointF(), painter.fontMetrics().size(0, words) + QSize(2 * kGap16, 2 * kGap12));
    plate.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(coloursOf(palette()).accent, 1));
    painter.setBrush(palette().window());
    painter.drawRoundedRect(plate, kCornerRadius, kCornerRadius);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(plate, Qt::AlignCenter, words);
}

} // namespace uncast::ui
