#include "ui/help/tour.h"

#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr int kBubbleWidth = 340;
constexpr int kDim = 150; // of 255

bool seenIn(const QWidget& window, const QWidget* target) {
    return target && target->isVisible() && target->window() == &window;
}

// Scrolls whatever the target lies in until it is seen.
void bringIntoSight(QWidget& target) {
    for (QWidget* above = target.parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(&target, 0, 0);
}

// In the window; what scrolled out of what it lies in is cut off.
QRect seenPart(const QWidget& window, const QWidget& target) {
    QRect seen(target.mapTo(&window, QPoint()), target.size());
    for (const QWidget* above = target.parentWidget(); above; above = above->parentWidget()) {
        seen &= QRect(above->mapTo(&window, QPoint()), above->size());
        if (above == &window) break;
    }
    return seen;
}

} // namespace

Tour::Tour(const QList<TourStep>& steps, QWidget& window)
    : QWidget(&window), m_window(window), m_bubble(new QFrame(this)), m_place(new QLabel),
      m_title(new QLabel), m_text(new QLabel), m_leave(new QPushButton(tr("Leave"))),
      m_back(new QPushButton(tr("Back"))), m_next(new QPushButton) {
    for (const TourStep& step : steps)
        if (seenIn(window, step.target)) m_steps << step;
    setAccessibleName(tr("Guided tour"));
    setFocusPolicy(Qt::NoFocus);
    buildBubble();
    if (m_steps.isEmpty()) {
        leave();
        return;
    }
    qApp->installEventFilter(this);
    QWidget::show();
    raise();
    show(0);
}

void Tour::buildBubble() {
    m_bubble->setFrameShape(QFrame::StyledPanel);
    m_bubble->setAutoFillBackground(true);
    m_bubble->setFixedWidth(kBubbleWidth);
    makeSecondary(*m_place);
    m_title->setFont(scaledFont(font(), 1.25, true));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap8);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(m_bubble);
    column->setContentsMargins(kGap16, kGap12, kGap16, kGap12);
    column->setSpacing(kGap8);
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(kGap4);
    column->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, &Tour::back);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
}

void Tour::show(int step) {
    m_step = step;
    const TourStep& shown = m_steps[step];
    if (shown.target) bringIntoSight(*shown.target);
    m_place->setText(tr("%1 of %2", "step of the tour, steps").arg(step + 1).arg(m_steps.size()));
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("Next") : tr("Done"));
    m_bubble->setAccessibleName(shown.title);
    m_bubble->setAccessibleDescription(shown.text);
    m_next->setAccessibleDescription(shown.title + QStringLiteral(". ") + shown.text); // read with the focus
    layOut();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent told(m_bubble, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Tour::layOut() {
    setGeometry(m_window.rect());
    const QWidget* target = m_steps[m_step].target;
    m_bright = seenIn(m_window, target)
                   ? seenPart(m_window, *target).adjusted(-kGap4, -kGap4, kGap4, kGap4).intersected(rect())
                   : QRect();
    m_bubble->setFixedHeight(m_bubble->heightForWidth(kBubbleWidth) > 0
                                 ? m_bubble->heightForWidth(kBubbleWidth)
                                 : m_bubble->sizeHint().height());
    m_bubble->move(besideTarget());
    // The part that is spoken of answers to the pointer.
    QRegion covered(rect());
    covered -= m_bright.adjusted(2, 2, -2, -2);
    setMask(covered + m_bubble->geometry());
    update();
}

// Beside the target where there is room, else below or above, else within it.
QPoint Tour::besideTarget() const {
    const QSize size = m_bubble->size();
    const QRect inside = rect().adjusted(kGap12, kGap12, -kGap12, -kGap12);
    const auto kept = [&](QPoint corner) {
        return QPoint(
            std::clamp(corner.x(), inside.left(), std::max(inside.left(), inside.right() - size.width())),
            std::clamp(corner.y(), inside.top(), std::max(inside.top(), inside.bottom() - size.height())));
    };
    if (m_bright.isEmpty()) return kept(rect().center() - QPoint(size.width() / 2, size.height() / 2));
    const QList<QPoint> places{{m_bright.right() + kGap12, m_bright.top()},
                               {m_bright.left() - kGap12 - size.width(), m_bright.top()},
                               {m_bright.left(), m_bright.bottom() + kGap12},
                               {m_bright.left(), m_bright.top() - kGap12 - size.height()}};
    for (const QPoint& place : places) {
        const QRect bubble(kept(place), size);
        if (!bubble.intersects(m_bright)) return bubble.topLeft();
    }
    return kept(m_bright.topLeft() + QPoint(kGap24, kGap24));
}

void Tour::next() {
    if (m_step + 1 < count())
        show(m_step + 1);
    else
        leave();
}

void Tour::back() {
    if (m_step > 0) show(m_step - 1);
}

void Tour::leave() {
    qApp->removeEventFilter(this);
    hide();
    deleteLater();
}

// Esc leaves wherever the focus went; the other keys are the tour's where it has the focus, before buttons
// move the focus by them and before the window's shortcuts. What moves or changes its size is followed.
bool Tour::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget && (type == QEvent::ShortcutOverride || type == QEvent::KeyPress)) {
        const auto* keys = static_cast<QKeyEvent*>(event);
        const bool escape = keys->key() == Qt::Key_Escape && widget->window() == &m_window;
        if (escape || (isAncestorOf(widget) && leadsOn(Qt::Key(keys->key())))) {
            event->accept();
            if (type == QEvent::KeyPress) answer(Qt::Key(keys->key()));
            return true;
        }
    }
    const bool moved = type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show;
    if (moved && (watched == &m_window || watched == m_steps[m_step].target))
        QMetaObject::invokeMethod(this, &Tour::layOut, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

bool Tour::leadsOn(Qt::Key key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Return || key == Qt::Key_Enter;
}

void Tour::answer(Qt::Key key) {
    if (key == Qt::Key_Escape)
        leave();
    else if (key == Qt::Key_Left)
        back();
    else if (key == Qt::Key_Right)
        next();
    else if (auto* button = qobject_cast<QPushButton*>(m_window.focusWidget())) // Enter
        button->click();
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, kDim));
    if (m_bright.isEmpty()) return;
    painter.setPen(QPen(coloursOf(palette()).accent, 2));
    painter.drawRect(QRectF(m_bright).adjusted(1, 1, -1, -1));
}

} // namespace uncast::ui
