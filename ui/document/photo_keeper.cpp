#include "ui/document/photo_keeper.h"

#include "ui/document/photo_document.h"
#include "ui/document/snapshots.h"
#include "ui/document/wording.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace uncast::ui {
namespace {

using Stage = PhotoDocument::Stage;

} // namespace

PhotoKeeper::PhotoKeeper(PhotoDocument& document, Snapshots& snapshots, SidecarStore& store, QObject* parent)
    : QObject(parent), m_document(document), m_snapshots(snapshots), m_store(store) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &PhotoKeeper::save);
    connect(&document, &PhotoDocument::leaving, this, &PhotoKeeper::save);
    connect(&document, &PhotoDocument::stageChanged, this, &PhotoKeeper::stageChanged);
    connect(&document, &PhotoDocument::settingsChanged, this, &PhotoKeeper::settingsChanged);
    connect(&snapshots, &Snapshots::changed, this, &PhotoKeeper::settingsChanged);
    connect(&store, &SidecarStore::changed, this, &PhotoKeeper::sidecarChanged);
    connect(&store, &SidecarStore::keptAside, this, &PhotoKeeper::tellAside);
    connect(&store, &SidecarStore::failed, this, [this](const QString& photo, const Error& error) {
        emit noticed(tr("The settings of %1 were not saved. %2", "%1 is a photo, %2 a reason")
                         .arg(QFileInfo(photo).fileName(), errorText(error)));
    });
}

PhotoKeeper::~PhotoKeeper() {
    save();
}

void PhotoKeeper::stageChanged() {
    const Stage stage = m_document.stage();
    if (stage == Stage::loading) {
        open();
    } else if (stage == Stage::ready) {
        // A light from another camera is in this camera's numbers now, which is no change.
        if (!m_unsaved) m_saved = m_document.settings();
    } else {
        m_timer.stop();
        m_path.clear();
        m_unsaved = false;
    }
}

void PhotoKeeper::open() {
    m_timer.stop();
    m_unsaved = false;
    m_path = m_document.isSample() ? QString() : m_document.path();
    m_saved = m_document.settings();
    if (m_path.isEmpty()) return;
    const SidecarStore::Found found = m_store.read(m_path);
    m_opening = true;
    if (found.sidecar.settings) m_document.adopt(usable(*found.sidecar.settings));
    takeSnapshots(found.sidecar);
    m_opening = false;
    m_saved = m_document.settings();
    const QString name = QFileInfo(m_path).fileName();
    if (found.error) {
        emit noticed(tr("The saved settings of %1 are damaged and cannot be read. The file stays; before new "
                        "settings are saved it is kept under another name.")
                         .arg(name));
    } else if (!found.notices.empty()) {
        QStringList sentences;
        for (const Notice& notice : found.notices) sentences << noticeText(notice);
        sentences.removeDuplicates();
        emit noticed(name + QStringLiteral(": ") + sentences.join(QLatin1Char(' ')));
    }
}

// An estimator that this program does not have cannot be asked; the standard one stands in.
PhotoSettings PhotoKeeper::usable(const PhotoSettings& settings) {
    PhotoSettings taken = settings;
    const auto& names = m_document.estimatorNames();
    if (std::find(names.begin(), names.end(), taken.estimator) == names.end()) {
        if (!taken.estimator.empty())
            emit noticed(tr("The saved settings name an estimator that is not there: %1.")
                             .arg(QString::fromStdString(taken.estimator)));
        taken.estimator = m_document.defaultSettings().estimator;
    }
    return taken;
}

void PhotoKeeper::takeSnapshots(const Sidecar& sidecar) {
    for (int i = 0; i < Snapshots::kCount; ++i) {
        const auto& kept = sidecar.snapshots[std::size_t(i)];
        m_snapshots.put(i, kept ? std::optional(Snapshots::Snapshot{usable(kept->settings), kept->light})
                                : std::nullopt);
    }
}

void PhotoKeeper::settingsChanged() {
    if (m_opening || m_path.isEmpty()) return;
    bool same = m_document.settings() == m_saved;
    const Sidecar known = m_store.known(m_path);
    for (int i = 0; i < Snapshots::kCount && same; ++i) {
        const auto& kept = m_snapshots.at(i);
        const auto& saved = known.snapshots[std::size_t(i)];
        same = kept.has_value() == saved.has_value() &&
               (!kept || (kept->light == saved->light && kept->settings == usable(saved->settings)));
    }
    m_unsaved = !same;
    if (m_unsaved)
        m_timer.start();
    else
        m_timer.stop();
}

Sidecar PhotoKeeper::content() const {
    Sidecar sidecar = m_store.known(m_path);
    const PhotoSettings& settings = m_document.settings();
    sidecar.settings.reset();
    if (settings != m_document.defaultSettings()) sidecar.settings = settings;
    for (int i = 0; i < Snapshots::kCount; ++i) {
        const auto& kept = m_snapshots.at(i);
        sidecar.snapshots[std::size_t(i)].reset();
        if (kept) sidecar.snapshots[std::size_t(i)] = SidecarSnapshot{kept->settings, kept->light};
    }
    const DecodedPhoto* photo = m_document.photo();
    if (!photo) return sidecar;
    const Analysis* analysis = m_document.analysis();
    const PhotoLights lights = lightsOf(*photo, analysis ? &analysis->estimate : nullptr);
    if (sidecar.settings) sidecar.settings->light = travelling(sidecar.settings->light, lights);
    SidecarResult result;
    result.light = m_document.light()->light.greenOne();
    if (lights.color.known()) result.chromaticity = lights.color.chromaticityOf(result.light);
    result.camera = lights.camera;
    if (analysis) result.verdict = nameOf(analysis->estimate.verdict);
    sidecar.result = result.light.valid() ? std::optional(result) : std::nullopt;
    return sidecar;
}

void PhotoKeeper::save() {
    m_timer.stop();
    if (m_path.isEmpty() || !m_unsaved) return;
    m_saved = m_document.settings();
    m_unsaved = false;
    m_opening = true; // nobody else changed it
    m_store.write(m_path, content());
    m_opening = false;
}

// A step for several photos changed the open one, too.
void PhotoKeeper::sidecarChanged(const QString& photo) {
    if (m_opening || photo != m_path) return;
    const Sidecar sidecar = m_store.known(photo);
    PhotoSettings settings = sidecar.settings ? usable(*sidecar.settings) : m_document.defaultSettings();
    if (m_document.photo())
        settings.light = localised(settings.light, lightsOf(*m_document.photo(), nullptr));
    m_opening = true;
    if (settings != m_document.settings()) m_document.adopt(settings);
    m_opening = false;
    m_saved = m_document.settings();
    m_unsaved = false;
}

void PhotoKeeper::look() {
    if (m_path.isEmpty() || m_document.stage() != Stage::ready || m_unsaved) return;
    if (!m_store.changedOutside(m_path)) return;
    const SidecarStore::Found found = m_store.read(m_path);
    const QString name = QFileInfo(m_path).fileName();
    if (found.error) {
        emit noticed(tr("The saved settings of %1 were damaged by another program.").arg(name));
        return;
    }
    PhotoSettings settings =
        found.sidecar.settings ? usable(*found.sidecar.settings) : m_document.defaultSettings();
    settings.light = localised(settings.light, lightsOf(*m_document.photo(), nullptr));
    m_opening = true;
    takeSnapshots(found.sidecar);
    m_document.restore(settings, tr("Changed by another program", "step of the history"));
    m_opening = false;
    m_saved = m_document.settings();
    emit noticed(tr("Another program changed the saved settings of %1; they were taken over. Undo brings "
                    "yours back.")
                     .arg(name));
}

void PhotoKeeper::tellAside(const QString& photo, const QString& aside, bool damaged) {
    const QString name = QFileInfo(photo).fileName();
    const QString kept = QFileInfo(aside).fileName();
    emit noticed(
        damaged
            ? tr("The damaged settings of %1 were kept as %2.", "%1 is a photo, %2 a file").arg(name, kept)
            : tr("Another program had changed the settings of %1. Yours were saved, the others "
                 "kept as %2.",
                 "%1 is a photo, %2 a file")
                  .arg(name, kept));
}

} // namespace uncast::ui
