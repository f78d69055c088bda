#include "ui/panels/panel.h"

#include "ui/panels/panel_heading.h"
#include "ui/theme/reader_role.h"
#include "ui/theme/sign.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace uncast::ui {

void makeSecondary(QLabel& label) {
    label.setForegroundRole(QPalette::PlaceholderText);
}

Panel::Panel(const QString& heading, QWidget* parent)
    : QWidget(parent), m_heading(new PanelHeading(heading)), m_body(new QWidget),
      m_content(new QVBoxLayout(m_body)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1); // the hairline
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_body);
    m_content->setContentsMargins(kGap12, 0, kGap12, kGap12);
    m_content->setSpacing(kGap8);
    setAccessibleName(heading);
    connect(m_heading, &PanelHeading::foldAsked, this, &Panel::setFolded);
}

QString Panel::title() const {
    return m_heading->text();
}

void Panel::setFolded(bool folded) {
    if (folded == m_heading->folded()) return;
    m_heading->setFolded(folded);
    m_body->setVisible(!folded);
    emit foldedChanged();
}

bool Panel::folded() const {
    return m_heading->folded();
}

void Panel::setSummary(const QString& summary) {
    m_heading->setSummary(summary);
}

void Panel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), coloursOf(palette()).line);
}

QLabel* Panel::secondaryLabel(const QString& text) {
    auto* label = new QLabel(text);
    makeSecondary(*label);
    return label;
}

Swatch::Swatch(QSize size, QWidget* parent) : QWidget(parent) {
    setFixedSize(size);
    setReaderRole(*this, QAccessible::Graphic);
}

void Panel::layOutRefusal(QWidget& row, QLabel& words) {
    words.setWordWrap(true);
    auto* line = new QHBoxLayout(&row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap8);
    line->addWidget(new Sign(Sign::Kind::warning), 0, Qt::AlignTop);
    line->addWidget(&words, 1);
}

std::optional<WheelTurn> wheelTurnOver(const QWidget& control, QWheelEvent& event) {
    if (!control.hasFocus()) { // the column scrolls past
        event.ignore();
        return std::nullopt;
    }
    event.accept();
    const QPoint turned = event.angleDelta(); // Shift and Alt turn the wheel sideways on some platforms
    return WheelTurn{(turned.y() != 0 ? turned.y() : turned.x()) / 120.0,
                     event.modifiers().testFlag(Qt::ShiftModifier)};
}

void Swatch::setColour(const QColor& colour) {
    m_colour = colour;
    setAccessibleName(colour.isValid() ? tr("Colour of the light: %1").arg(colour.name()) : tr("No colour"));
    update();
}

void Swatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette()).line, 1));
    if (m_colour.isValid())
        painter.setBrush(m_colour);
    else
        painter.setBrush(QBrush(coloursOf(palette()).secondary, Qt::BDiagPattern));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
}

} // namespace uncast::ui
