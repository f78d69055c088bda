#include "ui/main/file_commands.h"

#include "ui/document/photo_document.h"
#include "ui/library/folder_listing.h"
#include "ui/library/photo_library.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"
#include "ui/picture/picture_pair.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>

namespace uncast::ui {
namespace {

const auto kFolderKey = QStringLiteral("lastFolder");

} // namespace

FileCommands::FileCommands(const WindowParts& parts)
    : m_parts(parts), m_recent(parts.settings),
      m_open(newCommand(parts.window, {tr("&Open\u2026"), tr("Open a RAW photo"), QKeySequence::Open,
                                       QStringLiteral("open")})),
      m_openFolder(newCommand(parts.window, {tr("Open fol&der\u2026"), tr("Open all RAW photos of a folder"),
                                             Qt::CTRL | Qt::SHIFT | Qt::Key_O})),
      m_sampleOne(newCommand(parts.window,
                             {tr("&One light"), tr("Render and open the sample scene under one light")})),
      m_sampleTwo(newCommand(parts.window,
                             {tr("&Two lights"), tr("Render and open the sample scene under two lights")})),
      m_stop(newCommand(parts.window, {tr("&Stop"), tr("Stop what is under way"), Qt::Key_Escape})),
      m_close(newCommand(parts.window, {tr("&Close photo"), tr("Close the photo"), QKeySequence::Close})),
      m_quit(newCommand(parts.window, {tr("&Quit"), tr("Quit Uncast"), Qt::CTRL | Qt::Key_Q})) {
    m_open->setIconText(tr("Open", "tool bar"));
    Bars& bars = parts.bars;
    bars.add(MenuSection::open, m_open);
    bars.add(MenuSection::open, m_openFolder);
    m_recentMenu = bars.addMenu(MenuSection::open, tr("Open &recent"));
    QMenu* sample = bars.addMenu(MenuSection::open, tr("Open &sample scene"));
    sample->addAction(m_sampleOne);
    sample->addAction(m_sampleTwo);
    for (QAction* action : {m_stop, m_close, m_quit}) bars.add(MenuSection::closing, action);
    bars.addTool(ToolSection::open, m_open);
    connectCommands();
    fillRecent();
    updateActions();
}

void FileCommands::connectCommands() {
    PhotoDocument& document = m_parts.document;
    connect(m_open, &QAction::triggered, this, &FileCommands::askOpen);
    connect(m_openFolder, &QAction::triggered, this, &FileCommands::askOpenFolder);
    connect(&m_parts.library, &PhotoLibrary::opened, this,
            [this] { m_recent.add(m_parts.library.folder()); });
    connect(m_sampleOne, &QAction::triggered, this, [this] { openSample(false); });
    connect(m_sampleTwo, &QAction::triggered, this, [this] { openSample(true); });
    connect(m_close, &QAction::triggered, &document, &PhotoDocument::close);
    connect(m_quit, &QAction::triggered, &m_parts.window, &QWidget::close);
    connect(m_stop, &QAction::triggered, this, &FileCommands::stopWork);
    connect(&m_recent, &RecentFiles::changed, this, &FileCommands::fillRecent);
    connect(&document, &PhotoDocument::stageChanged, this, &FileCommands::rememberOpened);
    connect(&document, &PhotoDocument::stageChanged, this, &FileCommands::updateActions);
    connect(&document, &PhotoDocument::progressChanged, this, &FileCommands::updateActions);
    connect(&document, &PhotoDocument::exportChanged, this, &FileCommands::updateActions);
}

void FileCommands::openPhoto(const QString& path) {
    const QFileInfo info(path);
    m_parts.settings.setValue(kFolderKey, info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    if (info.isDir()) {
        emit folderAsked(info.absoluteFilePath());
        return;
    }
    m_parts.pictures.viewport().fit(); // what was seen of another photo is kept from one to the next only
    m_parts.document.open(path);
}

void FileCommands::openSample(bool mixed) {
    m_parts.document.openSample(mixed, QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
}

void FileCommands::askOpen() {
    const QString raw = rawNamePatterns() + QStringLiteral(" *.tif");
    const QString path = QFileDialog::getOpenFileName(
        &m_parts.window, tr("Open a RAW photo"), lastFolder(),
        tr("RAW photos (%1);;All files (*)").arg(raw + QLatin1Char(' ') + raw.toUpper()));
    if (!path.isEmpty()) openPhoto(path);
}

void FileCommands::askOpenFolder() {
    const QString path =
        QFileDialog::getExistingDirectory(&m_parts.window, tr("Open a folder of RAW photos"), lastFolder());
    if (!path.isEmpty()) openPhoto(path);
}

QString FileCommands::lastFolder() const {
    return m_parts.settings
        .value(kFolderKey, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
        .toString();
}

// What the user waits for goes first; the export only when nothing else is under way.
void FileCommands::stopWork() {
    if (m_parts.document.busy())
        m_parts.document.cancel();
    else
        m_parts.document.cancelExport();
}

void FileCommands::fillRecent() {
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString& path : paths) {
        QAction* action = m_recentMenu->addAction(recentTitle(path));
        action->setToolTip(QDir::toNativeSeparators(path)); // the whole path
        connect(action, &QAction::triggered, this, [this, path] { openPhoto(path); });
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("Forget all")), &QAction::triggered, &m_recent, &RecentFiles::clear);
    m_recentMenu->setEnabled(!paths.isEmpty());
    emit recentChanged();
}

// What could be read, and nothing else; of a folder the folder.
void FileCommands::rememberOpened() {
    const PhotoDocument& document = m_parts.document;
    if (document.stage() == PhotoDocument::Stage::ready && !document.isSample() &&
        m_parts.library.rowOf(document.path()) < 0 && m_recent.paths().value(0) != document.path())
        m_recent.add(document.path());
}

void FileCommands::updateActions() {
    const PhotoDocument& document = m_parts.document;
    m_close->setEnabled(document.stage() != PhotoDocument::Stage::empty);
    m_stop->setEnabled(document.busy() || document.exporting().stage == PhotoDocument::ExportStage::running);
}

} // namespace uncast::ui
