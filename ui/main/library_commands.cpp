#include "ui/main/library_commands.h"

#include "ui/document/photo_document.h"
#include "ui/document/photo_keeper.h"
#include "ui/library/filmstrip.h"
#include "ui/library/photo_library.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace uncast::ui {
namespace {

const auto kShownKey = QStringLiteral("filmstrip");

} // namespace

LibraryCommands::LibraryCommands(const WindowParts& parts, Filmstrip& strip, PhotoKeeper& keeper)
    : m_parts(parts), m_library(parts.library), m_strip(strip),
      m_next(newCommand(parts.window, {tr("&Next photo"), tr("Open the next photo of the folder"),
                                       Qt::CTRL | Qt::Key_Right})),
      m_previous(newCommand(parts.window, {tr("&Previous photo"), tr("Open the previous photo of the folder"),
                                           Qt::CTRL | Qt::Key_Left})),
      m_reject(newSwitch(parts.window,
                         {tr("Re&ject"), tr("Mark the selected photos as rejected"), Qt::CTRL | Qt::Key_X})),
      m_closeFolder(newCommand(parts.window, {tr("Close &folder"), tr("Put the filmstrip away")})),
      m_showStrip(newSwitch(parts.window,
                            {tr("F&ilmstrip"), tr("Show the photos of the folder"), Qt::CTRL | Qt::Key_F})) {
    for (QAction* action : {m_next, m_previous}) parts.bars.add(MenuSection::photos, action);
    addMarks();
    parts.bars.add(MenuSection::closing, m_closeFolder);
    parts.bars.add(MenuSection::panels, m_showStrip);
    m_showStrip->setChecked(parts.settings.value(kShownKey, true).toBool());
    connect(m_next, &QAction::triggered, this, [this] { m_strip.step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { m_strip.step(-1); });
    connect(m_closeFolder, &QAction::triggered, &m_library, &PhotoLibrary::close);
    connect(m_showStrip, &QAction::toggled, this, [this](bool shown) {
        m_parts.settings.setValue(kShownKey, shown);
        updateActions();
    });
    connect(&m_library, &PhotoLibrary::aboutToChange, &keeper, &PhotoKeeper::save);
    connectStrip();
    m_strip.setOpenPhoto(parts.document.path()); // the folder may be open already
    updateActions();
}

void LibraryCommands::addMarks() {
    QMenu* stars = m_parts.bars.addMenu(MenuSection::photos, tr("&Stars"));
    for (int i = 0; i <= 5; ++i) {
        QAction* action =
            newCommand(m_parts.window, {i == 0 ? tr("No stars") : tr("%n star(s)", "a mark of a photo", i),
                                        i == 0 ? tr("Take the stars off the selected photos")
                                               : tr("Give the selected photos %n star(s)", nullptr, i),
                                        QKeySequence(int(Qt::CTRL | Qt::ALT) | (Qt::Key_0 + i))});
        stars->addAction(action);
        m_stars << action;
        connect(action, &QAction::triggered, this,
                [this, i] { m_library.setStars(m_strip.selectedPhotos(), i); });
    }
    m_parts.bars.add(MenuSection::photos, m_reject);
    connect(m_reject, &QAction::triggered, this,
            [this](bool rejected) { m_library.setRejected(m_strip.selectedPhotos(), rejected); });
}

void LibraryCommands::connectStrip() {
    connect(&m_strip, &Filmstrip::photoAsked, this, &LibraryCommands::openPhoto);
    connect(&m_strip, &Filmstrip::starsAsked, this,
            [this](int stars) { m_library.setStars(m_strip.selectedPhotos(), stars); });
    connect(&m_strip, &Filmstrip::rejectAsked, this,
            [this](bool rejected) { m_library.setRejected(m_strip.selectedPhotos(), rejected); });
    connect(m_strip.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryCommands::updateActions);
    connect(&m_library, &QAbstractItemModel::dataChanged, this, &LibraryCommands::updateActions);
    connect(&m_library, &PhotoLibrary::opened, this, &LibraryCommands::folderOpened);
    connect(&m_library, &PhotoLibrary::closed, this, &LibraryCommands::updateActions);
    connect(&m_parts.document, &PhotoDocument::stageChanged, this, [this] {
        m_strip.setOpenPhoto(m_parts.document.path());
        updateActions();
    });
}

void LibraryCommands::openFolder(const QString& folder, const QString& photo) {
    m_wanted = photo;
    m_library.open(folder);
}

void LibraryCommands::folderOpened() {
    const QString wanted = m_library.rowOf(m_wanted) >= 0 ? m_wanted : m_library.path(0);
    m_wanted.clear();
    updateActions();
    if (wanted.isEmpty() || wanted == m_parts.document.path())
        m_strip.setOpenPhoto(m_parts.document.path());
    else
        openPhoto(wanted);
    m_strip.setFocus();
}

void LibraryCommands::openPhoto(const QString& path) {
    if (path != m_parts.document.path()) m_parts.document.open(path);
}

void LibraryCommands::updateActions() {
    const bool folder = !m_library.folder().isEmpty();
    m_strip.setVisible(folder && m_showStrip->isChecked());
    m_showStrip->setEnabled(folder);
    m_closeFolder->setEnabled(folder);
    const int count = m_library.rowCount();
    const int row = m_strip.currentIndex().row();
    m_next->setEnabled(folder && row + 1 < count);
    m_previous->setEnabled(folder && row > 0);
    const QStringList chosen = folder ? m_strip.selectedPhotos() : QStringList();
    for (QAction* action : m_stars) action->setEnabled(!chosen.isEmpty());
    m_reject->setEnabled(!chosen.isEmpty());
    m_reject->setChecked(
        !chosen.isEmpty() && std::all_of(chosen.begin(), chosen.end(), [this](const auto& p) {
            return m_library.index(m_library.rowOf(p)).data(PhotoLibrary::rejectedRole).toBool();
        }));
}

} // namespace uncast::ui
