#pragma once

namespace uncast::ui {

class MapView;

/// Lets assistive technology read a map of lights as a table: its cells by row and column, each with what is
/// known of it, chosen and current ones. Called by every view; installs once.
void installMapAccessibility();

/// Tells assistive technology what has changed.
void tellMapChanged(MapView& view);
void tellSelectionChanged(MapView& view);
void tellCursorMoved(MapView& view);

} // namespace uncast::ui
