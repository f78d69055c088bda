#include "ui/panels/number_field.h"

#include "ui/document/wording.h"
#include "ui/help/key_hints.h"
#include "ui/panels/panel.h"

#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace uncast::ui {

NumberField::NumberField(double least, double most, double step, int decimals, QWidget* parent)
    : QLineEdit(parent), m_least(least), m_most(most), m_step(step), m_decimals(decimals) {
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::commit);
    setNumber({});
    setKeyHints(*this, {tr("Number fields"),
                        {{tr("Up, Down, wheel"), tr("One step; with Shift a tenth of it")},
                         {tr("Enter"), tr("Take the number that is typed")},
                         {tr("Esc"), tr("Leave it as it was")}}});
}

QString NumberField::textOf(double value) const {
    const QString digits = plainNumber(std::abs(value), m_decimals);
    if (digits == plainNumber(0, m_decimals)) return digits;
    if (value < 0) return QChar(0x2212) + digits;
    return m_signed ? QLatin1Char('+') + digits : digits;
}

void NumberField::setNumber(std::optional<double> value) {
    m_value = value;
    if (isModified() && hasFocus()) return;
    setText(value ? textOf(*value) : QStringLiteral("\u2013"));
}

void NumberField::commit() {
    if (!isModified()) return;
    setModified(false);
    const QString typed = text();
    const auto value = numberIn(typed, m_least, m_most);
    setNumber(m_value);
    if (value && *value >= m_least && *value <= m_most)
        emit entered(*value);
    else if (!typed.trimmed().isEmpty())
        emit refused(typed);
}

void NumberField::stepBy(double steps, bool fine) {
    commit();
    if (!m_value) return;
    emit stepped(std::clamp(*m_value + steps * m_step * (fine ? 0.1 : 1), m_least, m_most));
}

void NumberField::keyPressEvent(QKeyEvent* event) {
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Up) {
        stepBy(1, fine);
    } else if (event->key() == Qt::Key_Down) {
        stepBy(-1, fine);
    } else if (event->key() == Qt::Key_Escape && isModified()) {
        setModified(false);
        setNumber(m_value);
        selectAll();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void NumberField::wheelEvent(QWheelEvent* event) {
    if (const auto turn = wheelTurnOver(*this, *event)) stepBy(turn->notches, turn->fine);
}

void NumberField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    // A click would take the selection away again when the button is let go.
    QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

} // namespace uncast::ui
