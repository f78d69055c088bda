#include "ui/main/drop_mark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace uncast::ui {
namespace {

constexpr int kLine = 3;

} // namespace

DropMark::DropMark(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropMark::showLine(QPoint left, int width) {
    m_line = true;
    place({left.x(), left.y() - kLine / 2, width, kLine});
}

void DropMark::showFrame(const QRect& frame) {
    m_line = false;
    place(frame);
}

void DropMark::place(const QRect& rect) {
    setGeometry(rect);
    show();
    raise();
    update();
}

void DropMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor colour = coloursOf(palette()).accent;
    if (m_line) {
        painter.fillRect(rect(), colour);
        return;
    }
    painter.setPen(QPen(colour, 2));
    colour.setAlpha(40);
    painter.setBrush(colour);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace uncast::ui
