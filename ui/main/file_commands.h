#pragma once

#include "ui/main/recent_files.h"
#include "ui/main/window_parts.h"

#include <QObject>

class QAction;
class QMenu;

namespace uncast::ui {

/// Opening, closing and stopping: the photos opened last, the sample scene, the end of the program.
class FileCommands : public QObject {
    Q_OBJECT

public:
    explicit FileCommands(const WindowParts& parts);

    /// A photo the user chose: opened, and its folder remembered. A folder: folderAsked().
    void openPhoto(const QString& path);
    void openSample(bool mixed);
    void askOpen();
    void askOpenFolder();
    [[nodiscard]] QStringList recent() const { return m_recent.paths(); }
    /// Stops what is under way; the status bar offers it beside the work.
    [[nodiscard]] QAction& stop() { return *m_stop; }

signals:
    void folderAsked(const QString& folder);
    void recentChanged();

private:
    void connectCommands();
    void stopWork();
    void fillRecent();
    [[nodiscard]] QString lastFolder() const;
    void rememberOpened();
    void updateActions();

    WindowParts m_parts;
    RecentFiles m_recent;
    QAction* m_open;
    QAction* m_openFolder;
    QAction* m_sampleOne;
    QAction* m_sampleTwo;
    QAction* m_stop;
    QAction* m_close;
    QAction* m_quit;
    QMenu* m_recentMenu;
};

} // namespace uncast::ui
