#pragma once

#include <QString>

#include <array>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;
class QToolButton;
class QWidget;

namespace uncast::ui {

/// Groups of commands in the menus, in their order; between two groups of a menu stands a line.
enum class MenuSection {
    open, ///< File
    exporting,
    closing,
    history, ///< Edit
    settings,
    snapshots,
    light, ///< Photo: what is done about its light
    photos,
    zoom, ///< View
    pictures,
    map,
    panels,
    look,
    help, ///< Help
    about
};

/// Groups of tools, in their order; `exporting` stands at the far end.
enum class ToolSection { open, history, zoom, pictures, map, light, exporting };

/// The menu bar and the tool bar. Every area of the window adds its commands to their groups, in whatever
/// order the areas are made. A menu is seen once it holds something.
class Bars {
public:
    Bars(QMenuBar& menus, QToolBar& tools);

    void add(MenuSection section, QAction* action);
    /// A menu within a menu, to be filled by the caller.
    QMenu* addMenu(MenuSection section, const QString& title);
    void addMenu(MenuSection section, QMenu* menu);
    QToolButton* addTool(ToolSection section, QAction* action);
    /// An icon without words: what it does changes, or is known.
    QToolButton* addIcon(ToolSection section, QAction* action);
    void addTool(ToolSection section, QWidget* widget);

private:
    static constexpr std::size_t kMenuSections = std::size_t(MenuSection::about) + 1;
    static constexpr std::size_t kToolSections = std::size_t(ToolSection::exporting) + 1;
    struct Group {
        QMenu* menu = nullptr;
        QAction* end = nullptr; ///< the line after the group
    };

    QToolBar& m_tools;
    std::array<Group, kMenuSections> m_groups;
    std::array<QAction*, kToolSections> m_toolEnds{};
};

} // namespace uncast::ui
