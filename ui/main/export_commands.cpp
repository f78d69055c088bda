#include "ui/main/export_commands.h"

#include "ui/document/photo_document.h"
#include "ui/main/bars.h"
#include "ui/main/export_bar.h"
#include "ui/main/new_command.h"
#include "ui/main/questions.h"
#include "ui/picture/heatmap.h"
#include "ui/picture/picture_pair.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QStandardPaths>

namespace uncast::ui {

ExportCommands::ExportCommands(const WindowParts& parts, ExportBar& bar)
    : m_parts(parts), m_bar(bar),
      m_tiff(newCommand(parts.window,
                        {tr("&Export TIFF\u2026"), tr("Save the corrected picture as a 16-bit TIFF"),
                         Qt::CTRL | Qt::Key_E, QStringLiteral("export")})),
      m_map(newCommand(parts.window,
                       {tr("Export &map\u2026"), tr("Save the map of the light as a picture or as a table"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_E})) {
    m_tiff->setIconText(tr("Export TIFF", "tool bar"));
    parts.bars.add(MenuSection::exporting, m_tiff);
    parts.bars.add(MenuSection::exporting, m_map);
    parts.bars.addTool(ToolSection::exporting, m_tiff);
    connect(m_tiff, &QAction::triggered, this, &ExportCommands::askExport);
    connect(m_map, &QAction::triggered, this, &ExportCommands::askExportMap);
    PhotoDocument& document = parts.document;
    connect(&document, &PhotoDocument::stageChanged, this, &ExportCommands::updateActions);
    connect(&document, &PhotoDocument::picturesChanged, this, &ExportCommands::updateActions);
    connect(&document, &PhotoDocument::analysisChanged, this, &ExportCommands::updateActions);
    connect(&document, &PhotoDocument::settingsChanged, this, &ExportCommands::updateActions);
    connect(&document, &PhotoDocument::progressChanged, this, &ExportCommands::updateActions);
    connect(&document, &PhotoDocument::exportChanged, this, &ExportCommands::updateActions);
    connect(&document, &PhotoDocument::exportChanged, this, &ExportCommands::quitWhenSaved);
    updateActions();
}

QString ExportCommands::folder() const {
    return m_parts.document.isSample() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                                       : QFileInfo(m_parts.document.path()).absolutePath();
}

void ExportCommands::askExport() {
    QFileDialog dialog(&m_parts.window, tr("Export the corrected picture"), folder(),
                       tr("TIFF, 16 bit (*.tif *.tiff)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("tif"));
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // asked by exportTo, once
    dialog.selectFile(QFileInfo(m_parts.document.path()).completeBaseName() + QStringLiteral(".tif"));
    if (dialog.exec() == QDialog::Accepted) exportTo(dialog.selectedFiles().constFirst());
}

void ExportCommands::askExportMap() {
    const QString picture = tr("Map over the picture, PNG (*.png)");
    const QString table = tr("Map as a table, CSV (*.csv)");
    QFileDialog dialog(&m_parts.window, tr("Export the map of the light"), folder(),
                       picture + QStringLiteral(";;") + table);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("png"));
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, table](const QString& filter) {
        dialog.setDefaultSuffix(filter == table ? QStringLiteral("csv") : QStringLiteral("png"));
    });
    dialog.selectFile(QFileInfo(m_parts.document.path()).completeBaseName() + QStringLiteral(" map"));
    if (dialog.exec() == QDialog::Accepted) exportMapTo(dialog.selectedFiles().constFirst());
}

void ExportCommands::exportMapTo(const QString& target) {
    if (QFileInfo::exists(target) && !askReplace(&m_parts.window, target)) return;
    MapImageOptions options = mapOptions(m_parts.document, m_parts.pictures.mapMode());
    options.opacity = m_parts.pictures.mapOpacity();
    m_parts.document.exportMap(target, options);
}

void ExportCommands::exportTo(const QString& target) {
    const bool exists = QFileInfo::exists(target);
    if (exists && !askReplace(&m_parts.window, target)) return;
    m_parts.document.exportTiff(target, exists);
}

bool ExportCommands::mayQuit() {
    const PhotoDocument::Export& exporting = m_parts.document.exporting();
    if (exporting.stage != PhotoDocument::ExportStage::running) return true;
    const QuitChoice choice = askQuit(&m_parts.window, exporting.target);
    // The export may have ended under the open question.
    const bool running = exporting.stage == PhotoDocument::ExportStage::running;
    if (choice == QuitChoice::discard) m_parts.document.cancelExport();
    if (choice == QuitChoice::finish && running) m_bar.setQuitsAfterwards(true);
    return choice != QuitChoice::stay && exporting.stage != PhotoDocument::ExportStage::running &&
           exporting.stage != PhotoDocument::ExportStage::failed;
}

void ExportCommands::quitWhenSaved() {
    const auto stage = m_parts.document.exporting().stage;
    if (stage == PhotoDocument::ExportStage::running || !m_bar.quitsAfterwards()) return;
    m_bar.setQuitsAfterwards(false);
    // What could not be saved is worth reading.
    if (stage == PhotoDocument::ExportStage::done)
        QMetaObject::invokeMethod(&m_parts.window, &QWidget::close, Qt::QueuedConnection);
}

void ExportCommands::updateActions() {
    const PhotoDocument& document = m_parts.document;
    const bool idle = !document.busy() && document.exporting().stage != PhotoDocument::ExportStage::running;
    m_tiff->setEnabled(idle && document.canExport());
    m_map->setEnabled(idle && document.photo() && document.analysis());
}

} // namespace uncast::ui
