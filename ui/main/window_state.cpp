#include "ui/main/window_state.h"

#include "ui/main/main_window.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace uncast::ui {
namespace {

void addActions(const QMenu& menu, QSet<const QAction*>& actions) {
    for (const QAction* action : menu.actions()) {
        actions.insert(action);
        if (const QMenu* below = action->menu()) addActions(*below, actions);
    }
}

// Those of the menu View: others say what is so of a photo, and turning them would change it.
std::vector<QAction*> switchesOf(const MainWindow& window) {
    QSet<const QAction*> views;
    if (const auto* menu = window.menuBar()->findChild<QMenu*>(QStringLiteral("&View")))
        addActions(*menu, views);
    std::vector<QAction*> switches;
    for (QAction* action : window.actions())
        if (action->isCheckable() && views.contains(action)) switches.push_back(action);
    return switches;
}

} // namespace

WindowState stateOf(MainWindow& window) {
    WindowState state;
    for (const QAction* action : switchesOf(window)) state.switches.push_back(action->isChecked());
    PicturePair& pictures = window.pictures();
    state.divider = pictures.right().divider();
    state.cell = pictures.left().currentCell();
    state.place = pictures.viewport().place();
    return state;
}

void restoreState(MainWindow& window, const WindowState& state) {
    const auto switches = switchesOf(window);
    // Turned as the user would, so that whoever listens hears of it.
    for (std::size_t i = 0; i < switches.size() && i < state.switches.size(); ++i)
        if (switches[i]->isChecked() != state.switches[i]) switches[i]->trigger();
    PicturePair& pictures = window.pictures();
    pictures.right().setDivider(state.divider);
    pictures.left().setCurrentCell(state.cell);
    pictures.viewport().setPlace(state.place);
}

} // namespace uncast::ui
