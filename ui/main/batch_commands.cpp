#include "ui/main/batch_commands.h"

#include "ui/document/photo_document.h"
#include "ui/document/photo_keeper.h"
#include "ui/library/export_window.h"
#include "ui/library/filmstrip.h"
#include "ui/library/photo_library.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"
#include "ui/main/questions.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QSettings>

#include <algorithm>

namespace uncast::ui {
namespace {

const auto kFolderKey = QStringLiteral("exportFolder");

} // namespace

BatchCommands::BatchCommands(const WindowParts& parts, Filmstrip& strip, PhotoKeeper& keeper,
                             ExportQueue& queue)
    : m_parts(parts), m_strip(strip), m_keeper(keeper), m_queue(queue),
      m_window(new ExportWindow(m_queue, &parts.window)),
      m_export(newCommand(parts.window,
                          {tr("Export &selected\u2026"), tr("Save the selected photos as 16-bit TIFF files"),
                           Qt::CTRL | Qt::ALT | Qt::Key_E})),
      m_show(newCommand(parts.window, {tr("Export &queue"), tr("See which photos are being exported"),
                                       Qt::CTRL | Qt::ALT | Qt::Key_Q})) {
    parts.bars.add(MenuSection::exporting, m_export);
    parts.bars.add(MenuSection::exporting, m_show);
    connect(m_export, &QAction::triggered, this, &BatchCommands::askFolder);
    connect(m_show, &QAction::triggered, this, &BatchCommands::showQueue);
    connect(&m_queue, &ExportQueue::changed, this, &BatchCommands::updateActions);
    connect(strip.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BatchCommands::updateActions);
    connect(&parts.library, &QAbstractItemModel::modelReset, this, &BatchCommands::updateActions);
    updateActions();
}

BatchCommands::~BatchCommands() {
    delete m_window;
}

void BatchCommands::askFolder() {
    const QString last = m_parts.settings.value(kFolderKey, m_parts.library.folder()).toString();
    const QString folder =
        QFileDialog::getExistingDirectory(&m_parts.window, tr("Export the selected photos to"), last);
    if (!folder.isEmpty()) exportSelected(folder);
}

void BatchCommands::exportSelected(const QString& folder) {
    m_parts.settings.setValue(kFolderKey, folder);
    m_keeper.save();
    const QStringList photos = m_strip.selectedPhotos();
    const int there = int(std::ranges::count_if(photos, [&](const QString& photo) {
        return QFileInfo::exists(ExportQueue::targetOf(photo, folder));
    }));
    auto existing = ExportQueue::Existing::keepBoth;
    if (there > 0) {
        const ExistingChoice choice = askExisting(&m_parts.window, there);
        if (choice == ExistingChoice::stay) return;
        if (choice == ExistingChoice::replace) existing = ExportQueue::Existing::replace;
    }
    m_queue.add(photos, folder, existing);
    showQueue();
}

void BatchCommands::showQueue() {
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool BatchCommands::mayQuit() {
    if (!m_queue.busy()) return true;
    const int left = m_queue.count(ExportQueue::State::running) + m_queue.count(ExportQueue::State::waiting);
    if (!askQuitQueue(&m_parts.window, left)) return false;
    m_queue.cancelAll();
    return true;
}

void BatchCommands::updateActions() {
    m_export->setEnabled(m_parts.library.rowCount() > 0 && !m_strip.selectedPhotos().isEmpty());
    m_show->setEnabled(m_queue.rowCount() > 0);
}

} // namespace uncast::ui
