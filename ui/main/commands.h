#pragma once

#include <QKeySequence>
#include <QString>

#include <array>

class QAction;
class QMenu;
class QMenuBar;
class QSlider;
class QToolBar;
class QUndoStack;
class QWidget;

namespace uncast::ui {

/// The window's commands with their words, keys and icons. The window says what each of them does.
struct Commands {
    Commands(QWidget& window, QUndoStack& history); ///< the window owns the actions

    QAction* open;
    QAction* sampleOne;
    QAction* sampleTwo;
    QAction* exportTiff;
    QAction* stop;
    QAction* close;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* reset;
    std::array<QAction*, 3> keep;   ///< the present state as snapshot A, B, C
    std::array<QAction*, 3> goBack; ///< to snapshot A, B, C
    QAction* fit;
    QAction* oneToOne;
    QAction* map;
    QAction* dark;
    QAction* light;
    QAction* midGrey;
    QAction* about;
};

/// Fills the menu bar; gives the menu of the photos opened last, which the window fills.
[[nodiscard]] QMenu* addMenus(QMenuBar& bar, const Commands& commands);

/// Fills the tool bar; gives the slider of the map's opacity, 0-100.
[[nodiscard]] QSlider* addTools(QToolBar& bar, const Commands& commands);

} // namespace uncast::ui
