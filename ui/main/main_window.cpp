#include "ui/main/main_window.h"

#include "ui/document/wording.h"
#include "ui/library/filmstrip.h"
#include "ui/main/bars.h"
#include "ui/main/batch_commands.h"
#include "ui/main/chart_commands.h"
#include "ui/main/clip_commands.h"
#include "ui/main/drop_hint.h"
#include "ui/main/edit_commands.h"
#include "ui/main/export_bar.h"
#include "ui/main/export_commands.h"
#include "ui/main/file_commands.h"
#include "ui/main/help_commands.h"
#include "ui/main/language_commands.h"
#include "ui/main/library_commands.h"
#include "ui/main/look_commands.h"
#include "ui/main/map_commands.h"
#include "ui/main/notice_bar.h"
#include "ui/main/pages.h"
#include "ui/main/panel_column.h"
#include "ui/main/panel_commands.h"
#include "ui/main/panel_dock.h"
#include "ui/main/paste_commands.h"
#include "ui/main/picker_commands.h"
#include "ui/main/placement.h"
#include "ui/main/progress_line.h"
#include "ui/main/screen_colours.h"
#include "ui/main/session.h"
#include "ui/main/status_fields.h"
#include "ui/main/type_ahead.h"
#include "ui/main/view_commands.h"
#include "ui/main/window_parts.h"
#include "ui/panels/chart_panel.h"
#include "ui/panels/estimators_panel.h"
#include "ui/panels/histogram_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/lights_panel.h"
#include "ui/panels/sensor_panel.h"
#include "ui/panels/series_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/viewing_panel.h"
#include "ui/panels/white_balance_panel.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"
#include "ui/theme/icons.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr QSize kLeastSize(960, 600);
const auto kGeometryKey = QStringLiteral("geometry");
const auto kColumnsKey = QStringLiteral("columns");

// The first local file or folder of what is dragged; empty where there is none.
QString draggedFile(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo::exists(url.toLocalFile())) return url.toLocalFile();
    }
    return {};
}

} // namespace

MainWindow::MainWindow(PhotoDocument& document, QSettings& settings, std::shared_ptr<Workspace> workspace)
    : m_document(document), m_settings(settings),
      m_workspace(workspace ? std::move(workspace) : std::make_shared<Workspace>(document)),
      m_presets(settings), m_chart(m_workspace->chart), m_snapshots(m_workspace->snapshots),
      m_keeper(m_workspace->keeper), m_library(m_workspace->library), m_series(m_workspace->series),
      m_comparison(m_workspace->comparison) {
    setAcceptDrops(true);
    setWindowIcon(programIcon());
    m_pictures = new PicturePair(m_document, m_comparison);
    addPanels();
    buildCentre();
    m_panels->restore(*m_splitter);
    addCommands();
    m_status = new StatusFields(document, m_pictures->viewport(), m_files->stop());
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(kGap8, 0, kGap8, 0);
    statusBar()->addWidget(m_status, 1);
    new TypeAhead(*this);
    restore();
    m_screen = std::make_unique<ScreenColours>(*this);
    connect(m_screen.get(), &ScreenColours::changed, this, &MainWindow::showScreen);
    showScreen();
    connect(&document, &PhotoDocument::stageChanged, this, &MainWindow::showStage);
    connect(&document, &PhotoDocument::progressChanged, this, &MainWindow::showProgress);
    connect(&document, &PhotoDocument::exportChanged, this, &MainWindow::showSide);
    connect(m_panels.get(), &PanelDock::changed, this, &MainWindow::showSide);
    connect(m_panels.get(), &PanelDock::wasReset, this, &MainWindow::setColumnWidths);
    showSide();
    showStage();
}

MainWindow::~MainWindow() {
    // Their ends are no changes.
    m_library.history().disconnect(this);
    m_document.history().disconnect(this);
}

void MainWindow::addPanels() {
    m_panels = std::make_unique<PanelDock>(m_settings, *this);
    auto* verdict = new VerdictPanel(m_document);
    connect(verdict, &VerdictPanel::patchesAsked, &m_pictures->selection(), &PatchSelection::select);
    m_panels->add(QStringLiteral("verdict"), verdict);
    m_panels->add(QStringLiteral("whiteBalance"), new WhiteBalancePanel(m_document, m_presets));
    m_panels->add(QStringLiteral("lights"), new LightsPanel(m_document, m_pictures->selection()));
    // What is wanted now and then is folded, but in sight, with what matters in its heading.
    m_panels->add(QStringLiteral("history"), new HistoryPanel(m_document, m_snapshots), true);
    m_panels->add(QStringLiteral("histogram"), new HistogramPanel(m_document, m_clipping), true);
    m_panels->add(QStringLiteral("viewing"), new ViewingPanel(m_document), true);
    auto* estimators = new EstimatorsPanel(m_document);
    m_panels->add(QStringLiteral("estimators"), estimators);
    connect(&m_chart, &ChartWatch::changed, estimators,
            [this, estimators] { estimators->setChartLight(m_chart.light()); });
    m_chartPanel = new ChartPanel(m_document, m_chart);
    m_panels->add(QStringLiteral("chart"), m_chartPanel, true);
    m_seriesPanel = new SeriesPanel(m_library, m_series);
    m_panels->add(QStringLiteral("series"), m_seriesPanel, true);
    m_panels->add(QStringLiteral("sensor"), new SensorPanel(m_document), true);
}

void MainWindow::addCommands() {
    followHistory();
    m_bars = std::make_unique<Bars>(*menuBar(), *addToolBar(tr("Tools")));
    const WindowParts parts{*this,       m_document,   m_settings, *m_bars, *m_pictures, *m_panels,
                            m_snapshots, m_comparison, m_library,  m_undo,  m_clipping};
    m_files = std::make_unique<FileCommands>(parts);
    m_libraryCommands = std::make_unique<LibraryCommands>(parts, *m_strip, m_keeper);
    m_exports = std::make_unique<ExportCommands>(parts, *m_exportBar);
    m_batch = std::make_unique<BatchCommands>(parts, *m_strip, m_keeper, m_workspace->exports);
    m_edits = std::make_unique<EditCommands>(parts);
    m_paste = std::make_unique<PasteCommands>(parts, *m_strip);
    m_session = std::make_unique<Session>(m_document, m_library, *m_pictures, m_settings);
    m_views = std::make_unique<ViewCommands>(parts);
    m_map = std::make_unique<MapCommands>(parts);
    m_clips = std::make_unique<ClipCommands>(parts);
    m_picker = std::make_unique<PickerCommands>(parts);
    m_chartCommands = std::make_unique<ChartCommands>(parts, m_chart, *m_chartPanel);
    m_look = std::make_unique<LookCommands>(parts);
    m_languages = std::make_unique<LanguageCommands>(parts);
    connect(m_languages.get(), &LanguageCommands::languageAsked, this, &MainWindow::languageAsked);
    m_help = std::make_unique<HelpCommands>(parts);
    m_panelCommands = std::make_unique<PanelCommands>(parts);
    const auto showRecent = [this] { m_welcome->setRecent(m_files->recent()); };
    connect(m_files.get(), &FileCommands::recentChanged, this, showRecent);
    showRecent();
    connect(m_files.get(), &FileCommands::folderAsked, m_libraryCommands.get(),
            [this](const QString& folder) { m_libraryCommands->openFolder(folder); });
    connect(m_session.get(), &Session::folderAsked, m_libraryCommands.get(), &LibraryCommands::openFolder);
    connect(m_session.get(), &Session::photoAsked, &m_document, &PhotoDocument::open);
    connect(m_welcome, &WelcomePage::openAsked, m_files.get(), &FileCommands::askOpen);
    connect(m_welcome, &WelcomePage::sampleAsked, m_files.get(), &FileCommands::openSample);
    connect(m_welcome, &WelcomePage::recentAsked, m_files.get(), &FileCommands::openPhoto);
    connect(m_welcome, &WelcomePage::tourAsked, m_help.get(), &HelpCommands::startTour);
    connect(m_error, &ErrorPage::openAsked, m_files.get(), &FileCommands::askOpen);
}

// Undo takes back what was done last, in the photo or in the folder; where the one has nothing left, the
// other.
void MainWindow::followHistory() {
    QUndoStack& photo = m_document.history();
    QUndoStack& folder = m_library.history();
    m_undo.addStack(&photo);
    m_undo.addStack(&folder);
    m_undo.setActiveStack(&photo);
    const auto follow = [this](QUndoStack& changed, QUndoStack& other) {
        connect(&changed, &QUndoStack::indexChanged, this, [this, &changed, &other] {
            m_undo.setActiveStack(changed.canUndo() || !other.canUndo() ? &changed : &other);
        });
    };
    follow(photo, folder);
    follow(folder, photo);
}

void MainWindow::buildCentre() {
    connect(&m_clipping, &ClipWarning::changed, m_pictures,
            [this] { m_pictures->right().setClipChoice(m_clipping.choice()); });
    m_exportBar = new ExportBar(m_document);
    m_side = new QWidget;
    m_side->setMinimumWidth(PanelColumn::kLeast);
    m_side->setMaximumWidth(PanelColumn::kMost);
    auto* sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(&m_panels->right(), 1);
    sideColumn->addWidget(m_exportBar);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(&m_panels->left());
    m_splitter->addWidget(m_pictures);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    setColumnWidths();

    m_welcome = new WelcomePage;
    m_error = new ErrorPage(m_document);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_error);
    m_progress = new ProgressLine;
    m_strip = new Filmstrip(m_library);
    connect(m_seriesPanel, &SeriesPanel::photosAsked, m_strip, &Filmstrip::selectPhotos);
    m_notices = new NoticeBar;
    connect(&m_library, &PhotoLibrary::failed, m_notices,
            [this](const Error& error) { m_notices->add(errorText(error)); });
    connect(&m_keeper, &PhotoKeeper::noticed, m_notices, &NoticeBar::add);
    auto* centre = new QWidget;
    auto* centreColumn = new QVBoxLayout(centre);
    centreColumn->setContentsMargins(0, 0, 0, 0);
    centreColumn->setSpacing(0);
    centreColumn->addWidget(m_progress);
    centreColumn->addWidget(m_notices);
    centreColumn->addWidget(m_pages, 1);
    centreColumn->addWidget(m_strip);
    setCentralWidget(centre);
    m_dropHint = new DropHint(centre);
}

// Both columns as narrow as they are at first; the pictures take the rest.
void MainWindow::setColumnWidths() {
    m_splitter->setSizes({PanelColumn::kWidth, kFirstSize.width(), PanelColumn::kWidth});
}

// Without panels the right side is there for an export only.
void MainWindow::showSide() {
    const bool exporting = m_document.exporting().stage != PhotoDocument::ExportStage::none;
    m_side->setVisible(exporting || !m_panels->right().panels().empty());
}

void MainWindow::restore() {
    resize(kFirstSize);
    const bool known = restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
    place(known);
    m_splitter->restoreState(m_settings.value(kColumnsKey).toByteArray());
}

void MainWindow::place(bool known) {
    const QScreen* middle = QGuiApplication::screenAt(geometry().center());
    const QRect available = (known && middle ? middle : screen())->availableGeometry();
    setMinimumSize(kLeastSize.boundedTo(available.size()));
    if (isMaximized() || isFullScreen()) return;
    QRect wanted = geometry();
    if (!known) wanted.moveCenter(available.center());
    const Placement placement = placedOn(available, wanted);
    if (!known || placement.rect != wanted) setGeometry(placement.rect);
    // The size is set as well: not every window manager heeds the wish to be maximised.
    if (placement.maximised) setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::setTheme(ThemeName theme) {
    m_look->setTheme(theme);
}

void MainWindow::openPhoto(const QString& path) {
    m_files->openPhoto(path);
}

void MainWindow::openSample(bool mixed) {
    m_files->openSample(mixed);
}

void MainWindow::restoreSession() {
    m_session->restore();
}

void MainWindow::exportTo(const QString& target) {
    m_exports->exportTo(target);
}

void MainWindow::exportMapTo(const QString& target) {
    m_exports->exportMapTo(target);
}

void MainWindow::showStage() {
    using Stage = PhotoDocument::Stage;
    switch (m_document.stage()) {
    case Stage::empty:
        m_pages->setCurrentWidget(m_welcome);
        break;
    case Stage::ready:
    case Stage::loading:
        m_pages->setCurrentWidget(m_splitter);
        break;
    case Stage::failed:
        m_pages->setCurrentWidget(m_error);
        break;
    }
    const QString name = QFileInfo(m_document.path()).completeBaseName();
    setWindowTitle(
        m_document.stage() == Stage::empty ? QStringLiteral("Uncast")
        : m_document.isSample()
            ? tr("%1 (synthetic) \u2013 Uncast").arg(name)
            : tr("%1 \u2013 Uncast", "%1 is a file name").arg(QFileInfo(m_document.path()).fileName()));
    showProgress();
}

void MainWindow::showScreen() {
    m_document.setDisplay(m_screen->display());
    m_status->setDisplay(m_screen->name(), m_screen->hint());
}

void MainWindow::showProgress() {
    m_progress->setShare(m_document.busy() ? m_document.progress() : 0);
}

// A glance at the picture before, as long as the key is held.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Backslash && m_document.photo())
        m_views->glanceAtBefore();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showDropping(bool dropping) {
    m_welcome->setDropping(dropping); // its own target lights up
    m_dropHint->setDropping(dropping && m_pages->currentWidget() != m_welcome);
}

// Who comes back from another program may have changed something there.
void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) m_keeper.look();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (draggedFile(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    showDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    showDropping(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    showDropping(false);
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    openPhoto(path);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_exports->mayQuit() || !m_batch->mayQuit()) {
        event->ignore();
        return;
    }
    m_keeper.save();
    m_session->save();
    saveLook();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveLook() {
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_settings.setValue(kColumnsKey, m_splitter->saveState());
    m_views->save();
    m_map->save();
    m_look->save();
}

QString MainWindow::statusText(const QString& field) const {
    return m_status->text(field);
}

} // namespace uncast::ui
