#include "ui/theme/sign.h"

#include "ui/theme/icons.h"
#include "ui/theme/reader_role.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace uncast::ui {

Sign::Sign(Kind kind, int side, QWidget* parent) : QWidget(parent), m_kind(kind) {
    setFixedSize(side, side);
    setKind(kind);
    setReaderRole(*this, QAccessible::Graphic);
}

void Sign::setKind(Kind kind) {
    m_kind = kind;
    setAccessibleName(kind == Kind::warning ? tr("Warning") : kind == Kind::error ? tr("Error") : tr("Done"));
    update();
}

void Sign::paintEvent(QPaintEvent*) {
    const ThemeColours& colours = coloursOf(palette());
    QPainter painter(this);
    switch (m_kind) {
    case Kind::warning:
        paintIcon(painter, QStringLiteral("warning"), rect(), colours.warning);
        break;
    case Kind::error:
        paintIcon(painter, QStringLiteral("error"), rect(), colours.error);
        break;
    case Kind::done:
        paintIcon(painter, QStringLiteral("done"), rect(), palette().color(QPalette::WindowText));
        break;
    }
}

} // namespace uncast::ui
