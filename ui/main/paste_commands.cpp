#include "ui/main/paste_commands.h"

#include "ui/document/photo_document.h"
#include "ui/library/filmstrip.h"
#include "ui/library/photo_library.h"
#include "ui/main/bars.h"
#include "ui/main/new_command.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

namespace uncast::ui {

PasteCommands::PasteCommands(const WindowParts& parts, Filmstrip& strip)
    : m_parts(parts), m_strip(strip),
      m_copy(newCommand(parts.window, {tr("&Copy settings"), tr("Copy the white balance of the open photo"),
                                       Qt::CTRL | Qt::SHIFT | Qt::Key_C})),
      m_give(newCommand(parts.window, {tr("Take as re&ference"),
                                       tr("Give the light of the open photo to all selected ones"),
                                       Qt::CTRL | Qt::SHIFT | Qt::Key_L})) {
    const auto add = [&](PasteAs how, const CommandLook& look) {
        QAction* action = newCommand(parts.window, look);
        connect(action, &QAction::triggered, this, [this, how] { paste(how); });
        m_paste.emplace_back(how, action);
        return action;
    };
    parts.bars.add(MenuSection::settings, m_copy);
    parts.bars.add(MenuSection::settings,
                   add(PasteAs::mode, {tr("&Paste settings"),
                                       tr("Give the copied choice to the selected photos; automatic and as "
                                          "shot are evaluated anew for each"),
                                       Qt::CTRL | Qt::SHIFT | Qt::Key_V}));
    QMenu* others = parts.bars.addMenu(MenuSection::settings, tr("Paste &as"));
    others->addAction(add(
        PasteAs::gains, {tr("The same &gains"), tr("The very same light: its gains, or on another camera its "
                                                   "chromaticity")}));
    others->addAction(add(PasteAs::temperatureTint,
                          {tr("The same &temperature and tint"),
                           tr("The copied kelvin and tint, through the matrices of every camera")}));
    others->addAction(add(PasteAs::offset, {tr("The same &offset from automatic"),
                                            tr("As much warmer or cooler than the estimate as the copied "
                                               "photo is")}));
    parts.bars.add(MenuSection::settings, m_give);
    connect(m_copy, &QAction::triggered, this, &PasteCommands::copy);
    connect(m_give, &QAction::triggered, this, &PasteCommands::giveToSelection);
    connect(&parts.document, &PhotoDocument::stageChanged, this, &PasteCommands::updateActions);
    connect(&parts.document, &PhotoDocument::settingsChanged, this, &PasteCommands::updateActions);
    connect(strip.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PasteCommands::updateActions);
    connect(&parts.library, &QAbstractItemModel::modelReset, this, &PasteCommands::updateActions);
    updateActions();
}

std::optional<PasteCommands::Copied> PasteCommands::openPhoto() const {
    const PhotoDocument& document = m_parts.document;
    if (!document.photo()) return {};
    const Analysis* analysis = document.analysis();
    return Copied{QFileInfo(document.path()).fileName(), document.settings(),
                  lightsOf(*document.photo(), analysis ? &analysis->estimate : nullptr)};
}

void PasteCommands::copy() {
    m_copied = openPhoto();
    updateActions();
}

void PasteCommands::paste(PasteAs how) {
    if (m_copied)
        give(*m_copied, how, targets(),
             tr("Paste from %1", "step of the history, %1 is a photo").arg(m_copied->name));
}

void PasteCommands::giveToSelection() {
    if (const auto open = openPhoto()) {
        QStringList photos = targets();
        photos.removeAll(m_parts.document.path());
        give(*open, PasteAs::gains, photos,
             tr("Light of %1", "step of the history, %1 is a photo").arg(open->name));
    }
}

QStringList PasteCommands::targets() const {
    const QStringList selected = m_strip.selectedPhotos();
    if (!selected.isEmpty() && m_parts.library.rowOf(m_parts.document.path()) >= 0) return selected;
    return m_parts.document.photo() ? QStringList{m_parts.document.path()} : selected;
}

void PasteCommands::give(const Copied& from, PasteAs how, const QStringList& photos, const QString& step) {
    const auto choice = copiedChoice(from.settings.light, from.lights, how);
    if (!choice || photos.isEmpty()) return;
    const bool asksEstimator = how == PasteAs::mode || how == PasteAs::offset;
    const auto changed = [&](PhotoSettings settings) {
        settings.light = *choice;
        if (asksEstimator) settings.estimator = from.settings.estimator;
        return settings;
    };
    PhotoDocument& document = m_parts.document;
    if (photos == QStringList{document.path()}) { // a step of its own history
        PhotoSettings settings = changed(document.settings());
        settings.light = localised(settings.light, lightsOf(*document.photo(), nullptr));
        document.restore(settings, step);
        return;
    }
    m_parts.library.change(
        photos,
        [&](const QString&, Sidecar& sidecar) {
            const PhotoSettings fresh = document.defaultSettings();
            const PhotoSettings settings = changed(sidecar.settings.value_or(fresh));
            if (settings == sidecar.settings.value_or(fresh)) return;
            sidecar.settings = settings == fresh ? std::nullopt : std::optional(settings);
            sidecar.result.reset(); // of the light before
        },
        step);
}

void PasteCommands::updateActions() {
    const auto open = openPhoto();
    m_copy->setEnabled(open.has_value());
    const QStringList photos = targets();
    for (const auto& [how, action] : m_paste)
        action->setEnabled(m_copied && !photos.isEmpty() &&
                           copiedChoice(m_copied->settings.light, m_copied->lights, how));
    m_give->setEnabled(open && photos.size() > 1);
}

} // namespace uncast::ui
