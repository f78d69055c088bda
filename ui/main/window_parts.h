#pragma once

class QMainWindow;
class QSettings;

namespace uncast::ui {

class Bars;
class Comparison;
class PanelDock;
class PhotoDocument;
class PicturePair;
class Snapshots;

/// What an area of the window may reach: its commands act on these. All outlive the areas.
struct WindowParts {
    QMainWindow& window;
    PhotoDocument& document;
    QSettings& settings;
    Bars& bars;
    PicturePair& pictures;
    PanelDock& panels;
    Snapshots& snapshots;
    Comparison& comparison;
};

} // namespace uncast::ui
