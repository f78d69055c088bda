#pragma once

#include "ui/document/clip_warning.h"
#include "ui/document/own_presets.h"
#include "ui/document/photo_document.h"
#include "ui/main/workspace.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QSettings>
#include <QUndoGroup>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace uncast::ui {

class Bars;
class BatchCommands;
class ClipCommands;
class ChartCommands;
class ChartPanel;
class DropHint;
class EditCommands;
class ErrorPage;
class ExportBar;
class ExportCommands;
class FileCommands;
class Filmstrip;
class HelpCommands;
class LanguageCommands;
class LibraryCommands;
class LookCommands;
class MapCommands;
class NoticeBar;
class PanelCommands;
class PanelDock;
class PasteCommands;
class PickerCommands;
class PicturePair;
class ProgressLine;
class SeriesPanel;
class Session;
class ScreenColours;
class StatusFields;
class ViewCommands;
class WelcomePage;

/// The window: menus, tool bar, pictures, the column of panels, status bar. Shows one document and sends it
/// commands. What a command does stands in the class of its area (FileCommands, ViewCommands, ...).
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` must outlive the window. Without a workspace it has one of its own.
    MainWindow(PhotoDocument& document, QSettings& settings, std::shared_ptr<Workspace> workspace = {});
    ~MainWindow() override;

    /// A photo or a folder the user chose: opened and remembered.
    void openPhoto(const QString& path);
    void openSample(bool mixed);
    /// What was open when the program was left.
    void restoreSession();
    /// Asks before an existing file is replaced, then exports.
    void exportTo(const QString& target);
    /// The same for the map, as it is shown.
    void exportMapTo(const QString& target);
    void setTheme(ThemeName theme);
    /// Keeps in the settings how the window looks, as when it is closed.
    void saveLook();

    [[nodiscard]] PicturePair& pictures() { return *m_pictures; }
    [[nodiscard]] ErrorPage& errorPage() { return *m_error; }
    [[nodiscard]] BatchCommands& batch() { return *m_batch; }
    [[nodiscard]] PasteCommands& pasting() { return *m_paste; }
    [[nodiscard]] PhotoLibrary& library() { return m_library; }
    [[nodiscard]] SeriesAnalysis& series() { return m_series; }
    [[nodiscard]] Filmstrip& filmstrip() { return *m_strip; }
    [[nodiscard]] NoticeBar& notices() { return *m_notices; }
    [[nodiscard]] PhotoKeeper& keeper() { return m_keeper; }
    [[nodiscard]] ExportBar& exportBar() { return *m_exportBar; }
    [[nodiscard]] PanelDock& panels() { return *m_panels; }
    [[nodiscard]] ChartWatch& chart() { return m_chart; }
    [[nodiscard]] ChartCommands& chartCommands() { return *m_chartCommands; }
    [[nodiscard]] PickerCommands& picker() { return *m_picker; }
    [[nodiscard]] const std::shared_ptr<Workspace>& workspace() const { return m_workspace; }
    [[nodiscard]] Comparison& comparison() { return m_comparison; }
    [[nodiscard]] HelpCommands& help() { return *m_help; }
    [[nodiscard]] Snapshots& snapshots() { return m_snapshots; }
    [[nodiscard]] ClipWarning& clipping() { return m_clipping; }
    /// The text of a field of the status bar: "camera", "levels", "display", "job".
    [[nodiscard]] QString statusText(const QString& field) const;

signals:
    /// See LanguageCommands.
    void languageAsked(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPanels();
    void followHistory();
    void buildCentre();
    void addCommands();
    void restore();
    void place(bool known);
    void showDropping(bool dropping);
    void setColumnWidths();
    void showSide();
    void showScreen();
    void showStage();
    void showProgress();

    PhotoDocument& m_document;
    QSettings& m_settings;
    QUndoGroup m_undo; // goes after the library, whose history it holds
    std::shared_ptr<Workspace> m_workspace;
    OwnPresets m_presets;
    ChartWatch& m_chart;
    ChartPanel* m_chartPanel = nullptr;
    Snapshots& m_snapshots;
    PhotoKeeper& m_keeper;
    PhotoLibrary& m_library;
    SeriesAnalysis& m_series;
    Comparison& m_comparison;
    ClipWarning m_clipping;
    PicturePair* m_pictures = nullptr;
    WelcomePage* m_welcome = nullptr;
    ErrorPage* m_error = nullptr;
    DropHint* m_dropHint = nullptr;
    ExportBar* m_exportBar = nullptr;
    NoticeBar* m_notices = nullptr;
    Filmstrip* m_strip = nullptr;
    SeriesPanel* m_seriesPanel = nullptr;
    ProgressLine* m_progress = nullptr;
    QStackedWidget* m_pages = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_side = nullptr; ///< the right column over the export
    StatusFields* m_status = nullptr;
    std::unique_ptr<ScreenColours> m_screen;
    std::unique_ptr<PanelDock> m_panels;
    std::unique_ptr<Bars> m_bars;
    std::unique_ptr<FileCommands> m_files;
    std::unique_ptr<LibraryCommands> m_libraryCommands;
    std::unique_ptr<ExportCommands> m_exports;
    std::unique_ptr<BatchCommands> m_batch;
    std::unique_ptr<PasteCommands> m_paste;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EditCommands> m_edits;
    std::unique_ptr<ViewCommands> m_views;
    std::unique_ptr<MapCommands> m_map;
    std::unique_ptr<ClipCommands> m_clips;
    std::unique_ptr<PickerCommands> m_picker;
    std::unique_ptr<ChartCommands> m_chartCommands;
    std::unique_ptr<PanelCommands> m_panelCommands;
    std::unique_ptr<LookCommands> m_look;
    std::unique_ptr<LanguageCommands> m_languages;
    std::unique_ptr<HelpCommands> m_help;
};

} // namespace uncast::ui
