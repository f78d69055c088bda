#include "ui/panels/panel_heading.h"

#include "ui/help/key_hints.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr int kHeight = 32;
constexpr int kArrow = 16;
constexpr int kMore = 24;

// Three dots that open the panel's menu.
class MoreButton : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const bool over = underMouse() || isDown();
        const QColor colour = over ? palette().color(QPalette::WindowText) : coloursOf(palette()).secondary;
        const QRect place((width() - kArrow) / 2, (height() - kArrow) / 2, kArrow, kArrow);
        paintIcon(painter, QStringLiteral("more"), place, colour);
    }
};

} // namespace

PanelHeading::PanelHeading(const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_more(new MoreButton(this)) {
    setText(title);
    setFont(scaledFont(font(), 1, true));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setAttribute(Qt::WA_Hover);  // painted anew when the pointer comes and goes
    m_more->setFocusPolicy(Qt::NoFocus); // the menu key of the heading does the same
    m_more->setToolTip(tr("Move or hide this panel"));
    m_more->setAccessibleName(m_more->toolTip());
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { emit menuAsked(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(this, &QAbstractButton::clicked, this, [this] { emit foldAsked(!m_folded); });
    tell();
    setKeyHints(*this, {tr("Headings of panels"),
                        {{tr("Enter, Space"), tr("Fold or unfold")},
                         {tr("Left, Right"), tr("Fold, unfold")},
                         {tr("Alt+arrow keys"), tr("Move the panel within its column or to the other one")},
                         {tr("Menu key"), tr("What can be done with the panel")}}});
}

void PanelHeading::setSummary(const QString& summary) {
    m_summary = summary;
    tell();
}

void PanelHeading::setFolded(bool folded) {
    m_folded = folded;
    tell();
}

void PanelHeading::tell() {
    setAccessibleName(text());
    setAccessibleDescription(m_folded ? tr("Folded. %1").arg(m_summary).trimmed() : tr("Unfolded"));
    setToolTip(m_folded ? tr("Click to unfold, drag to move") : tr("Click to fold, drag to move"));
    update();
}

QSize PanelHeading::sizeHint() const {
    const int words = QFontMetrics(font()).horizontalAdvance(text());
    return {words + 2 * kGap12 + kMore + kArrow + kGap8,
            std::max(kHeight, QFontMetrics(font()).height() + kGap8)};
}

QSize PanelHeading::minimumSizeHint() const {
    return {kMore + kArrow + 3 * kGap12, sizeHint().height()};
}

void PanelHeading::resizeEvent(QResizeEvent*) {
    m_more->setGeometry(width() - kGap12 - kArrow - kGap4 - kMore, (height() - kMore) / 2, kMore, kMore);
}

void PanelHeading::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColours& colours = coloursOf(palette());
    const int middle = (height() - kArrow) / 2;
    paintIcon(painter, m_folded ? QStringLiteral("folded") : QStringLiteral("unfolded"),
              QRect(width() - kGap12 - kArrow, middle, kArrow, kArrow), colours.secondary);
    const QRect words(kGap12, 0, m_more->x() - kGap12 - kGap4, height());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const QFontMetrics metrics(font());
    const QString title = metrics.elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, title);
    const int left = words.left() + metrics.horizontalAdvance(title) + kGap8;
    const QRect rest(left, 0, words.right() - left, height());
    if (m_folded && rest.width() > kGap24) {
        painter.setFont(scaledFont(QApplication::font(this), 1));
        painter.setPen(colours.secondary);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, rest.width()));
    }
    if (hasFocus() && m_ring) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), kCornerRadius, kCornerRadius);
    }
}

bool PanelHeading::event(QEvent* event) {
    // Escape ends the drag and nothing else.
    if (event->type() == QEvent::ShortcutOverride && m_dragging &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QAbstractButton::event(event);
}

// Where the window put the focus by itself nobody looks for it.
void PanelHeading::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() != Qt::ActiveWindowFocusReason;
    QAbstractButton::focusInEvent(event);
}

void PanelHeading::keyPressEvent(QKeyEvent* event) {
    m_ring = true;
    const auto key = Qt::Key(event->key());
    const bool arrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Escape && m_dragging) {
        endDrag();
        emit dragCancelled();
    } else if (arrow && event->modifiers().testFlag(Qt::AltModifier)) {
        emit moveAsked(key);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        click();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        emit foldAsked(key == Qt::Key_Left);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void PanelHeading::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_pressed = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void PanelHeading::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressed) return;
    const QPoint way = event->position().toPoint() - *m_pressed;
    if (!m_dragging && way.manhattanLength() < QApplication::startDragDistance()) return;
    if (!m_dragging) {
        m_dragging = true;
        setDown(false); // no click any more
        grabKeyboard(); // Escape takes it back
        setCursor(Qt::ClosedHandCursor);
    }
    emit dragged(event->globalPosition().toPoint());
}

void PanelHeading::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging) {
        m_pressed.reset();
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    endDrag();
    emit dropped(event->globalPosition().toPoint());
}

void PanelHeading::endDrag() {
    m_dragging = false;
    m_pressed.reset();
    releaseKeyboard();
    unsetCursor();
}

void PanelHeading::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    emit menuAsked(keyboard ? mapToGlobal(QPoint(kGap12, height())) : event->globalPos());
}

} // namespace uncast::ui
