#pragma once

#include "core/illuminant/map_image.h"

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
    QAction* exportMap;
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
    QAction* sideBySide;
    QAction* split;
    QAction* single;
    QAction* turnDivider;
    QAction* before;
    QAction* map;
    std::array<QAction*, 5> mapModes; ///< in the order of kMapModes
    QAction* smooth;
    QAction* dark;
    QAction* light;
    QAction* midGrey;
    QAction* about;
};

/// What the map can show, in the order of its menu.
inline constexpr std::array<MapColours, 5> kMapModes{MapColours::light, MapColours::temperature,
                                                     MapColours::duv, MapColours::degrees, MapColours::error};

struct Menus {
    QMenu* recent; ///< photos opened last: the window fills it
    QMenu* map;    ///< what the map shows
};

/// Fills the menu bar. `compare` becomes one of its menus.
[[nodiscard]] Menus addMenus(QMenuBar& bar, const Commands& commands, QMenu& compare);

/// Fills the tool bar; gives the slider of the map's opacity, 0-100.
[[nodiscard]] QSlider* addTools(QToolBar& bar, const Commands& commands, QMenu& compare, QMenu& mapMenu);

} // namespace uncast::ui
