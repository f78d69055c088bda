#pragma once

#include "ui/picture/divider.h"
#include "ui/picture/viewport.h"

#include <vector>

namespace uncast::ui {

class MainWindow;

/// What a window knows by itself, beside document, workspace and settings: what it takes for another window
/// to look the same.
struct WindowState {
    std::vector<bool> switches; ///< of the menu View, in their order
    Divider divider;
    int cell = -1; ///< of the map
    Viewport::Place place;
};

[[nodiscard]] WindowState stateOf(MainWindow& window);

/// Brings a window, which shows the same document, into this state; once it is seen, for the place in the
/// photo needs the size of the view.
void restoreState(MainWindow& window, const WindowState& state);

} // namespace uncast::ui
