#include "ui/main/new_command.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QRegularExpression>
#include <QWidget>

namespace uncast::ui {

QString withKeys(const QString& tip, const QKeySequence& keys) {
    return keys.isEmpty() ? tip : tip + QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
}

QString plainTitle(QString text) {
    static const QRegularExpression mnemonic(QStringLiteral(R"(\s?\(&\w\))"));
    static const QRegularExpression ellipsis(QStringLiteral(R"(\s?(\x{2026}|\.\.\.)$)"));
    text.remove(mnemonic).remove(ellipsis);
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&')).simplified();
}

QAction* newCommand(QWidget& window, const CommandLook& look) {
    auto* action = new QAction(look.name, &window);
    action->setIconText(plainTitle(look.name)); // Qt leaves "(O)" there
    if (!look.icon.isEmpty()) action->setIcon(themedIcon(look.icon));
    if (!look.keys.isEmpty()) action->setShortcut(look.keys);
    action->setToolTip(withKeys(look.tip, look.keys));
    window.addAction(action);
    return action;
}

QAction* newSwitch(QWidget& window, const CommandLook& look) {
    QAction* action = newCommand(window, look);
    action->setCheckable(true);
    return action;
}

} // namespace uncast::ui
