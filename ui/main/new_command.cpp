#include "ui/main/new_command.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QWidget>

namespace uncast::ui {

QString withKeys(const QString& tip, const QKeySequence& keys) {
    return keys.isEmpty() ? tip : tip + QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
}

QAction* newCommand(QWidget& window, const CommandLook& look) {
    auto* action = new QAction(look.name, &window);
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
