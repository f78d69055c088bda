#include "ui/main/help_commands.h"

#include "ui/main/about.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"

#include <QAction>
#include <QMainWindow>

namespace uncast::ui {

HelpCommands::HelpCommands(const WindowParts& parts) : m_parts(parts) {
    QAction* about = newCommand(
        parts.window, {tr("&About Uncast"), tr("Versions of the program, its libraries and weights")});
    parts.bars.add(MenuSection::about, about);
    connect(about, &QAction::triggered, this, [this] { showAbout(&m_parts.window); });
}

} // namespace uncast::ui
