#pragma once

#include "ui/main/window_parts.h"

#include <QObject>

class QAction;

namespace uncast::ui {

class Filmstrip;
class PhotoKeeper;
class PhotoLibrary;

/// Working with the photos of a folder: going from one to the next, and marking them.
class LibraryCommands : public QObject {
    Q_OBJECT

public:
    LibraryCommands(const WindowParts& parts, Filmstrip& strip, PhotoKeeper& keeper);

    /// Lists the folder and opens `photo` of it, or its first one.
    void openFolder(const QString& folder, const QString& photo = {});

private:
    void addMarks();
    void connectStrip();
    void folderOpened();
    void openPhoto(const QString& path);
    void updateActions();

    WindowParts m_parts;
    PhotoLibrary& m_library;
    Filmstrip& m_strip;
    QString m_wanted; ///< to be opened once the folder is listed
    QAction* m_next;
    QAction* m_previous;
    QAction* m_reject;
    QAction* m_closeFolder;
    QAction* m_showStrip;
    QList<QAction*> m_stars;
};

} // namespace uncast::ui
