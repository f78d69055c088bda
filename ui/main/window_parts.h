#pragma once

class QMainWindow;
class QSettings;
class QUndoGroup;

namespace uncast::ui {

class Bars;
class ClipWarning;
class Comparison;
class PanelDock;
class PhotoDocument;
class PhotoLibrary;
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
    PhotoLibrary& library;
    QUndoGroup& history; ///< of the photo and of the folder: the one that changed last
    ClipWarning& clipping;
};

} // namespace uncast::ui
