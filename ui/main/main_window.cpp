#include "ui/main/main_window.h"

#include "ui/main/about.h"
#include "ui/main/comparison_menu.h"
#include "ui/main/drop_hint.h"
#include "ui/main/export_bar.h"
#include "ui/main/pages.h"
#include "ui/main/placement.h"
#include "ui/main/progress_line.h"
#include "ui/main/questions.h"
#include "ui/main/status_fields.h"
#include "ui/panels/estimators_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/sensor_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/warnings_panel.h"
#include "ui/panels/white_balance_panel.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

constexpr int kColumnWidth = 320;
constexpr int kColumnLeast = 280;
constexpr int kColumnMost = 480;
constexpr QSize kFirstSize(1440, 900);
constexpr QSize kLeastSize(960, 600);
constexpr int kZoomMilliseconds = 120;
const auto kFolderKey = QStringLiteral("lastFolder");
const auto kGeometryKey = QStringLiteral("geometry");
const auto kSplitterKey = QStringLiteral("splitter");
const auto kThemeKey = QStringLiteral("theme");
const auto kOpacityKey = QStringLiteral("mapOpacity");
const auto kMidGreyKey = QStringLiteral("midGreySurround");

// The first local file of what is dragged; empty where there is none.
QString draggedFile(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) return url.toLocalFile();
    }
    return {};
}

} // namespace

MainWindow::MainWindow(PhotoDocument& document, QSettings& settings, QWidget* parent)
    : QMainWindow(parent), m_document(document), m_settings(settings), m_recent(settings),
      m_commands(*this, document.history()), m_snapshots(document), m_comparison(document, m_snapshots) {
    setAcceptDrops(true);
    setWindowIcon(programIcon());
    auto* compare = new ComparisonMenu(document, m_snapshots, m_comparison, this);
    const Menus menus = addMenus(*menuBar(), m_commands, *compare);
    m_recentMenu = menus.recent;
    m_recentMenu->setToolTipsVisible(true); // the whole path
    m_opacity = addTools(*addToolBar(tr("Tools")), m_commands, *compare, *menus.map);
    buildCentre();
    m_status = new StatusFields(document, m_pictures->viewport(), *m_commands.stop);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(kGap8, 0, kGap8, 0);
    statusBar()->addWidget(m_status, 1);
    connectCommands();
    connectEditing();
    connectViews();
    restore();
    connect(&m_recent, &RecentFiles::changed, this, &MainWindow::fillRecent);
    connect(&document, &PhotoDocument::stageChanged, this, &MainWindow::showStage);
    connect(&document, &PhotoDocument::picturesChanged, this, &MainWindow::updateActions);
    connect(&document, &PhotoDocument::analysisChanged, this, &MainWindow::updateActions);
    connect(&document, &PhotoDocument::progressChanged, this, &MainWindow::showProgress);
    connect(&document, &PhotoDocument::exportChanged, this, &MainWindow::updateActions);
    connect(&document, &PhotoDocument::exportChanged, this, &MainWindow::quitWhenSaved);
    fillRecent();
    showStage();
}

void MainWindow::connectCommands() {
    connect(m_commands.open, &QAction::triggered, this, &MainWindow::askOpen);
    connect(m_commands.sampleOne, &QAction::triggered, this, [this] { openSample(false); });
    connect(m_commands.sampleTwo, &QAction::triggered, this, [this] { openSample(true); });
    connect(m_commands.exportTiff, &QAction::triggered, this, &MainWindow::askExport);
    connect(m_commands.close, &QAction::triggered, &m_document, &PhotoDocument::close);
    connect(m_commands.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_commands.stop, &QAction::triggered, this, &MainWindow::stopWork);
    connect(m_commands.dark, &QAction::triggered, this, [this] { setTheme(ThemeName::dark); });
    connect(m_commands.light, &QAction::triggered, this, [this] { setTheme(ThemeName::light); });
    connect(m_commands.midGrey, &QAction::toggled, this,
            [this](bool on) { m_pictures->setSurround(on ? Surround::midGrey : Surround::theme); });
    connect(m_commands.about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectEditing() {
    connect(m_commands.reset, &QAction::triggered, this,
            [this] { m_document.restore(m_document.defaultSettings(), tr("Reset everything")); });
    for (int i = 0; i < Snapshots::kCount; ++i) {
        connect(m_commands.keep[std::size_t(i)], &QAction::triggered, this,
                [this, i] { m_snapshots.keep(i); });
        connect(m_commands.goBack[std::size_t(i)], &QAction::triggered, this,
                [this, i] { m_snapshots.show(i); });
    }
    connect(&m_snapshots, &Snapshots::changed, this, &MainWindow::updateActions);
    connect(&m_document, &PhotoDocument::settingsChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectViews() {
    connect(m_commands.fit, &QAction::triggered, this,
            [this] { m_pictures->viewport().fitAnimated(kZoomMilliseconds); });
    connect(m_commands.oneToOne, &QAction::triggered, this,
            [this] { m_pictures->viewport().zoomTo(1, kZoomMilliseconds); });
    connect(m_commands.map, &QAction::toggled, this, [this](bool on) {
        m_pictures->setMapVisible(on);
        updateActions();
    });
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int value) { m_pictures->setMapOpacity(value / 100.0); });
    connect(m_commands.sideBySide, &QAction::triggered, this, [this] {
        const bool already = m_pictures->viewMode() == ViewMode::sideBySide;
        m_pictures->setViewMode(already ? ViewMode::single : ViewMode::sideBySide);
        showViewMode();
    });
    connect(m_commands.split, &QAction::triggered, this, [this] {
        const bool already = m_pictures->viewMode() == ViewMode::split;
        m_pictures->setViewMode(already ? ViewMode::single : ViewMode::split);
        showViewMode();
    });
    connect(m_commands.single, &QAction::triggered, this, [this] {
        m_pictures->setViewMode(ViewMode::single);
        showViewMode();
    });
    connect(m_pictures, &PicturePair::viewModeChanged, this, &MainWindow::showViewMode);
    connect(m_commands.turnDivider, &QAction::triggered, this, [this] { m_pictures->right().turnDivider(); });
    connect(m_commands.before, &QAction::toggled, m_pictures, &PicturePair::setBeforeHeld);
    for (std::size_t i = 0; i < kMapModes.size(); ++i)
        connect(m_commands.mapModes[i], &QAction::triggered, this,
                [this, i] { m_pictures->setMapMode(kMapModes[i]); });
    connect(m_commands.smooth, &QAction::toggled, m_pictures, &PicturePair::setMapSmooth);
    connect(m_commands.exportMap, &QAction::triggered, this, &MainWindow::askExportMap);
}

void MainWindow::showViewMode() {
    const ViewMode mode = m_pictures->viewMode();
    m_commands.sideBySide->setChecked(mode == ViewMode::sideBySide);
    m_commands.split->setChecked(mode == ViewMode::split);
    m_commands.single->setChecked(mode == ViewMode::single);
    m_commands.map->setChecked(m_pictures->mapVisible());
    updateActions();
}

// A glance at the picture before, as long as the key is held.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Backslash && m_document.photo())
        m_commands.before->setChecked(true);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Backslash)
        QMainWindow::keyReleaseEvent(event);
    else if (!event->isAutoRepeat())
        m_commands.before->setChecked(false);
}

void MainWindow::buildCentre() {
    m_pictures = new PicturePair(m_document, m_comparison);
    m_exportBar = new ExportBar(m_document);
    auto* panels = new QWidget;
    auto* column = new QVBoxLayout(panels);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new VerdictPanel(m_document));
    column->addWidget(new WarningsPanel(m_document));
    column->addWidget(new WhiteBalancePanel(m_document));
    column->addWidget(new EstimatorsPanel(m_document));
    column->addWidget(new HistoryPanel(m_document, m_snapshots));
    column->addWidget(new SensorPanel(m_document));
    column->addStretch(1);
    m_column = new QScrollArea;
    m_column->setWidget(panels);
    m_column->setWidgetResizable(true);
    m_column->setFrameShape(QFrame::NoFrame);
    m_column->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QWidget;
    side->setMinimumWidth(kColumnLeast);
    side->setMaximumWidth(kColumnMost);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(m_column, 1);
    sideColumn->addWidget(m_exportBar);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_pictures);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({4 * kColumnWidth, kColumnWidth});

    m_welcome = new WelcomePage;
    m_error = new ErrorPage(m_document);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_error);
    m_progress = new ProgressLine;
    auto* centre = new QWidget;
    auto* centreColumn = new QVBoxLayout(centre);
    centreColumn->setContentsMargins(0, 0, 0, 0);
    centreColumn->setSpacing(0);
    centreColumn->addWidget(m_progress);
    centreColumn->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_dropHint = new DropHint(centre);
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::askOpen);
    connect(m_welcome, &WelcomePage::sampleAsked, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::recentAsked, this, &MainWindow::openPhoto);
    connect(m_error, &ErrorPage::openAsked, this, &MainWindow::askOpen);
}

void MainWindow::restore() {
    // The theme in use, which the command line may have chosen against the saved one.
    const bool light = themeOf(QApplication::palette()) == ThemeName::light;
    (light ? m_commands.light : m_commands.dark)->setChecked(true);
    const int opacity = m_settings.value(kOpacityKey, 65).toInt();
    m_opacity->setValue(opacity);
    m_pictures->setMapOpacity(opacity / 100.0); // a slider that stays at 0 tells nothing
    m_commands.midGrey->setChecked(m_settings.value(kMidGreyKey).toBool());
    resize(kFirstSize);
    const bool known = restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
    place(known);
    m_splitter->restoreState(m_settings.value(kSplitterKey).toByteArray());
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
    applyTheme(*qApp, theme);
    (theme == ThemeName::dark ? m_commands.dark : m_commands.light)->setChecked(true);
    m_settings.setValue(kThemeKey,
                        theme == ThemeName::dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void MainWindow::openPhoto(const QString& path) {
    m_settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    m_document.open(path);
}

void MainWindow::openSample(bool mixed) {
    m_document.openSample(mixed, QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
}

void MainWindow::askOpen() {
    const QString folder =
        m_settings.value(kFolderKey, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
            .toString();
    const QString raw = QStringLiteral(
        "*.dng *.cr2 *.crw *.nef *.nrw *.arw *.sr2 *.raf *.rw2 *.orf *.pef *.srw *.x3f *.3fr *.fff "
        "*.iiq *.mos *.mef *.mrw *.erf *.kdc *.dcr *.raw *.rwl *.gpr *.qtk *.tif");
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a RAW photo"), folder,
        tr("RAW photos (%1);;All files (*)").arg(raw + QLatin1Char(' ') + raw.toUpper()));
    if (!path.isEmpty()) openPhoto(path);
}

QString MainWindow::exportFolder() const {
    return m_document.isSample() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                                 : QFileInfo(m_document.path()).absolutePath();
}

void MainWindow::askExport() {
    if (!m_commands.exportTiff->isEnabled()) return;
    QFileDialog dialog(this, tr("Export the corrected picture"), exportFolder(),
                       tr("TIFF, 16 bit (*.tif *.tiff)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("tif"));
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // asked by exportTo, once
    dialog.selectFile(QFileInfo(m_document.path()).completeBaseName() + QStringLiteral(".tif"));
    if (dialog.exec() == QDialog::Accepted) exportTo(dialog.selectedFiles().constFirst());
}

void MainWindow::askExportMap() {
    const QString picture = tr("Map over the picture, PNG (*.png)");
    const QString table = tr("Map as a table, CSV (*.csv)");
    QFileDialog dialog(this, tr("Export the map of the light"), exportFolder(),
                       picture + QStringLiteral(";;") + table);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("png"));
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, table](const QString& filter) {
        dialog.setDefaultSuffix(filter == table ? QStringLiteral("csv") : QStringLiteral("png"));
    });
    dialog.selectFile(QFileInfo(m_document.path()).completeBaseName() + QStringLiteral(" map"));
    if (dialog.exec() == QDialog::Accepted) exportMapTo(dialog.selectedFiles().constFirst());
}

void MainWindow::exportMapTo(const QString& target) {
    if (QFileInfo::exists(target) && !askReplace(this, target)) return;
    MapImageOptions options = mapOptions(m_document, m_pictures->mapMode());
    options.opacity = m_opacity->value() / 100.0;
    m_document.exportMap(target, options);
}

void MainWindow::exportTo(const QString& target) {
    const bool exists = QFileInfo::exists(target);
    if (exists && !askReplace(this, target)) return;
    m_document.exportTiff(target, exists);
}

// What the user waits for goes first; the export only when nothing else is under way.
void MainWindow::stopWork() {
    if (m_document.busy())
        m_document.cancel();
    else
        m_document.cancelExport();
}

void MainWindow::fillRecent() {
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString& path : paths) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { openPhoto(path); });
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("Forget all")), &QAction::triggered, &m_recent, &RecentFiles::clear);
    m_recentMenu->setEnabled(!paths.isEmpty());
    m_welcome->setRecent(paths);
}

void MainWindow::showStage() {
    using Stage = PhotoDocument::Stage;
    switch (m_document.stage()) {
    case Stage::empty:
        m_pages->setCurrentWidget(m_welcome);
        break;
    case Stage::ready:
        if (!m_document.isSample() && m_recent.paths().value(0) != m_document.path())
            m_recent.add(m_document.path()); // what could be read, and nothing else
        [[fallthrough]];
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

void MainWindow::showProgress() {
    m_progress->setShare(m_document.busy() ? m_document.progress() : 0);
    updateActions();
}

void MainWindow::updateActions() {
    const bool there = m_document.photo() != nullptr;
    const bool exporting = m_document.exporting().stage == PhotoDocument::ExportStage::running;
    m_commands.exportTiff->setEnabled(m_document.canExport() && !m_document.busy() && !exporting);
    m_commands.close->setEnabled(m_document.stage() != PhotoDocument::Stage::empty);
    m_commands.stop->setEnabled(m_document.busy() || exporting);
    m_commands.exportMap->setEnabled(there && m_document.analysis() && !m_document.busy() && !exporting);
    for (QAction* action : {m_commands.fit, m_commands.oneToOne, m_commands.map, m_commands.sideBySide,
                            m_commands.split, m_commands.single, m_commands.before, m_commands.smooth})
        action->setEnabled(there);
    for (QAction* action : m_commands.mapModes) action->setEnabled(there);
    m_commands.turnDivider->setEnabled(there && m_pictures->viewMode() == ViewMode::split);
    m_opacity->setEnabled(there && m_commands.map->isChecked());
    m_commands.reset->setEnabled(there && m_document.settings() != m_document.defaultSettings());
    for (int i = 0; i < Snapshots::kCount; ++i) {
        m_commands.keep[std::size_t(i)]->setEnabled(there);
        m_commands.goBack[std::size_t(i)]->setEnabled(there && m_snapshots.at(i));
    }
}

void MainWindow::showDropping(bool dropping) {
    m_welcome->setDropping(dropping); // its own target lights up
    m_dropHint->setDropping(dropping && m_pages->currentWidget() != m_welcome);
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

bool MainWindow::mayQuit() {
    const PhotoDocument::Export& exporting = m_document.exporting();
    if (exporting.stage != PhotoDocument::ExportStage::running) return true;
    const QuitChoice choice = askQuit(this, exporting.target);
    // The export may have ended under the open question.
    const bool running = exporting.stage == PhotoDocument::ExportStage::running;
    if (choice == QuitChoice::discard) m_document.cancelExport();
    if (choice == QuitChoice::finish && running) m_exportBar->setQuitsAfterwards(true);
    return choice != QuitChoice::stay &&
           m_document.exporting().stage != PhotoDocument::ExportStage::running &&
           m_document.exporting().stage != PhotoDocument::ExportStage::failed;
}

void MainWindow::quitWhenSaved() {
    const auto stage = m_document.exporting().stage;
    if (stage == PhotoDocument::ExportStage::running || !m_exportBar->quitsAfterwards()) return;
    m_exportBar->setQuitsAfterwards(false);
    // What could not be saved is worth reading.
    if (stage == PhotoDocument::ExportStage::done)
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayQuit()) {
        event->ignore();
        return;
    }
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_settings.setValue(kSplitterKey, m_splitter->saveState());
    m_settings.setValue(kOpacityKey, m_opacity->value());
    m_settings.setValue(kMidGreyKey, m_commands.midGrey->isChecked());
    QMainWindow::closeEvent(event);
}

QWidget& MainWindow::panels() {
    return *m_column->widget();
}

QString MainWindow::statusText(const QString& field) const {
    return m_status->text(field);
}

} // namespace uncast::ui
