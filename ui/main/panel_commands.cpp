#include "ui/main/panel_commands.h"

#include "ui/main/bars.h"
#include "ui/main/new_command.h"
#include "ui/main/panel_dock.h"
#include "ui/panels/panel.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace uncast::ui {

PanelCommands::PanelCommands(const WindowParts& parts) : m_parts(parts) {
    QMenu* menu = parts.bars.addMenu(MenuSection::panels, tr("Pa&nels"));
    for (const QString& key : parts.panels.keys()) {
        const QString title = parts.panels.panel(key).title();
        QAction* action = newSwitch(parts.window, {title, tr("Show or hide the panel %1").arg(title)});
        menu->addAction(action);
        connect(action, &QAction::toggled, this, [this, key](bool on) { m_parts.panels.setShown(key, on); });
        m_shown[key] = action;
    }
    menu->addSeparator();
    QAction* reset = newCommand(
        parts.window, {tr("&Reset layout"), tr("All panels unfolded and in the places they had at first")});
    menu->addAction(reset);
    connect(reset, &QAction::triggered, &parts.panels, &PanelDock::reset);
    connect(&parts.panels, &PanelDock::changed, this, &PanelCommands::showLayout);
    showLayout();
}

void PanelCommands::showLayout() {
    for (const auto& [key, action] : m_shown) action->setChecked(m_parts.panels.shown(key));
}

} // namespace uncast::ui
