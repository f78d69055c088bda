#pragma once

#include "ui/document/comparison.h"
#include "ui/document/photo_document.h"
#include "ui/document/snapshots.h"
#include "ui/main/commands.h"
#include "ui/main/recent_files.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QSettings>

class QMenu;
class QScrollArea;
class QSlider;
class QSplitter;
class QStackedWidget;

namespace uncast::ui {

class DropHint;
class ErrorPage;
class ExportBar;
class PicturePair;
class ProgressLine;
class StatusFields;
class WelcomePage;

/// The window: menus, tool bar, pictures, the column of panels, status bar. Shows one document and sends it
/// commands.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` must outlive the window.
    MainWindow(PhotoDocument& document, QSettings& settings, QWidget* parent = nullptr);

    /// A photo the user chose: opened and remembered.
    void openPhoto(const QString& path);
    void openSample(bool mixed);
    /// Asks before an existing file is replaced, then exports.
    void exportTo(const QString& target);
    /// The same for the map, as it is shown.
    void exportMapTo(const QString& target);
    void setTheme(ThemeName theme);

    [[nodiscard]] PicturePair& pictures() { return *m_pictures; }
    [[nodiscard]] ErrorPage& errorPage() { return *m_error; }
    [[nodiscard]] ExportBar& exportBar() { return *m_exportBar; }
    [[nodiscard]] QWidget& panels();
    [[nodiscard]] Comparison& comparison() { return m_comparison; }
    [[nodiscard]] Snapshots& snapshots() { return m_snapshots; }
    /// The text of a field of the status bar: "camera", "levels", "display", "job".
    [[nodiscard]] QString statusText(const QString& field) const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void buildCentre();
    void connectCommands();
    void connectEditing();
    void connectViews();
    void restore();
    void place(bool known);
    void askOpen();
    void askExport();
    void askExportMap();
    [[nodiscard]] QString exportFolder() const;
    void showViewMode();
    void showDropping(bool dropping);
    void stopWork();
    [[nodiscard]] bool mayQuit();
    void quitWhenSaved();
    void fillRecent();
    void showStage();
    void showProgress();
    void updateActions();

    PhotoDocument& m_document;
    QSettings& m_settings;
    RecentFiles m_recent;
    Commands m_commands;
    Snapshots m_snapshots;
    Comparison m_comparison;
    PicturePair* m_pictures = nullptr;
    WelcomePage* m_welcome = nullptr;
    ErrorPage* m_error = nullptr;
    DropHint* m_dropHint = nullptr;
    ExportBar* m_exportBar = nullptr;
    ProgressLine* m_progress = nullptr;
    QStackedWidget* m_pages = nullptr;
    QSplitter* m_splitter = nullptr;
    QScrollArea* m_column = nullptr;
    QMenu* m_recentMenu = nullptr;
    QSlider* m_opacity = nullptr;
    StatusFields* m_status = nullptr;
};

} // namespace uncast::ui
