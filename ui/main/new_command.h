#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QWidget;

namespace uncast::ui {

/// How a command is named and reached.
struct CommandLook {
    QString name; ///< in menus, with its letter after &
    QString tip;  ///< one sentence without a full stop; the keys are added
    QKeySequence keys{};
    QString icon{}; ///< of resources/icons
};

/// A command of the window, which owns it; its keys work wherever the focus is, and where the menu bar is
/// hidden.
[[nodiscard]] QAction* newCommand(QWidget& window, const CommandLook& look);

/// The same, which is on or off.
[[nodiscard]] QAction* newSwitch(QWidget& window, const CommandLook& look);

/// A command's name where no letter of it can be pressed and nothing is asked: "&Open..." is "Open",
/// "開く(&O)..." is "開く".
[[nodiscard]] QString plainTitle(QString name);

/// A tool tip with the keys behind it.
[[nodiscard]] QString withKeys(const QString& tip, const QKeySequence& keys);

} // namespace uncast::ui
