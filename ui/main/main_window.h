#pragma once

#include "ui/document/comparison.h"
#include "ui/document/photo_document.h"
#include "ui/document/photo_keeper.h"
#include "ui/document/sidecar_store.h"
#include "ui/document/snapshots.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QSettings>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace uncast::ui {

class Bars;
class DropHint;
class EditCommands;
class ErrorPage;
class ExportBar;
class ExportCommands;
class FileCommands;
class HelpCommands;
class LookCommands;
class MapCommands;
class NoticeBar;
class PanelCommands;
class PanelDock;
class PicturePair;
class ProgressLine;
class StatusFields;
class ViewCommands;
class WelcomePage;

/// The window: menus, tool bar, pictures, the column of panels, status bar. Shows one document and sends it
/// commands. What a command does stands in the class of its area (FileCommands, ViewCommands, ...).
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` must outlive the window.
    MainWindow(PhotoDocument& document, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

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
    [[nodiscard]] NoticeBar& notices() { return *m_notices; }
    [[nodiscard]] PhotoKeeper& keeper() { return m_keeper; }
    [[nodiscard]] ExportBar& exportBar() { return *m_exportBar; }
    [[nodiscard]] PanelDock& panels() { return *m_panels; }
    [[nodiscard]] Comparison& comparison() { return m_comparison; }
    [[nodiscard]] Snapshots& snapshots() { return m_snapshots; }
    /// The text of a field of the status bar: "camera", "levels", "display", "job".
    [[nodiscard]] QString statusText(const QString& field) const;

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPanels();
    void buildCentre();
    void addCommands();
    void restore();
    void place(bool known);
    void showDropping(bool dropping);
    void setColumnWidths();
    void showSide();
    void showStage();
    void showProgress();

    PhotoDocument& m_document;
    QSettings& m_settings;
    SidecarStore m_sidecars;
    Snapshots m_snapshots;
    PhotoKeeper m_keeper;
    Comparison m_comparison;
    PicturePair* m_pictures = nullptr;
    WelcomePage* m_welcome = nullptr;
    ErrorPage* m_error = nullptr;
    DropHint* m_dropHint = nullptr;
    ExportBar* m_exportBar = nullptr;
    NoticeBar* m_notices = nullptr;
    ProgressLine* m_progress = nullptr;
    QStackedWidget* m_pages = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_side = nullptr; ///< the right column over the export
    StatusFields* m_status = nullptr;
    std::unique_ptr<PanelDock> m_panels;
    std::unique_ptr<Bars> m_bars;
    std::unique_ptr<FileCommands> m_files;
    std::unique_ptr<ExportCommands> m_exports;
    std::unique_ptr<EditCommands> m_edits;
    std::unique_ptr<ViewCommands> m_views;
    std::unique_ptr<MapCommands> m_map;
    std::unique_ptr<PanelCommands> m_panelCommands;
    std::unique_ptr<LookCommands> m_look;
    std::unique_ptr<HelpCommands> m_help;
};

} // namespace uncast::ui
