#include "ui/main/progress_line.h"

#include "ui/theme/reader_role.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace uncast::ui {

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(2);
    setAccessibleName(tr("Progress"));
    setReaderRole(*this, QAccessible::ProgressBar);
}

void ProgressLine::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    setAccessibleDescription(m_share > 0 ? tr("%1 %").arg(qRound(m_share * 100)) : QString());
    update();
}

void ProgressLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(QRectF(0, 0, width() * m_share, height()), coloursOf(palette()).accent);
}

} // namespace uncast::ui
