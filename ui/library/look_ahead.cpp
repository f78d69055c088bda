#include "ui/library/look_ahead.h"

#include "ui/document/native_path.h"
#include "ui/document/photo_document.h"
#include "ui/document/sidecar_store.h"
#include "ui/library/photo_library.h"

#include <QFile>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr int kRest = 300; // milliseconds without work until it starts

LightFacts factsOf(const Estimate& estimate, const CameraColor& color) {
    return {estimate.verdict,
            estimate.illuminant ? uncast::readingOf(*estimate.illuminant, color) : std::nullopt};
}

} // namespace

LookAhead::LookAhead(PhotoDocument& document, PhotoLibrary& library, SidecarStore& store, QObject* parent)
    : QObject(parent), m_document(document), m_library(library), m_store(store) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &LookAhead::start);
    connect(&document, &PhotoDocument::stageChanged, this, &LookAhead::photoOpened);
    connect(&document, &PhotoDocument::analysisChanged, this, &LookAhead::tellOpen);
    connect(&document, &PhotoDocument::leaving, this, &LookAhead::tellOpen);
    connect(&document, &PhotoDocument::progressChanged, this, [this] {
        if (m_document.busy()) stop(); // what the user waits for goes first
        m_rest.start();
    });
    connect(&library, &QAbstractItemModel::modelReset, this, [this] {
        stop();
        m_kept.clear();
        m_failed.clear();
        m_row = -1;
        m_rest.start();
    });
    document.setReadyPhotos([this](const std::filesystem::path& path, const PhotoSettings& settings) {
        return take(QFile::decodeName(path.string().c_str()), settings);
    });
}

LookAhead::~LookAhead() {
    m_document.setReadyPhotos({});
}

void LookAhead::photoOpened() {
    if (m_document.stage() == PhotoDocument::Stage::loading) stop();
    const int row = m_library.rowOf(m_document.path());
    if (row >= 0 && m_row >= 0 && row != m_row) m_step = row > m_row ? 1 : -1;
    if (row >= 0) m_row = row;
    m_rest.start();
}

// The open photo as it is seen now.
void LookAhead::tellOpen() {
    const DecodedPhoto* photo = m_document.photo();
    const Analysis* analysis = m_document.analysis();
    if (!photo || !analysis || m_library.rowOf(m_document.path()) < 0) return;
    m_library.setFacts(m_document.path(), factsOf(analysis->estimate, photo->raw->color));
    m_library.setPicture(m_document.path(), developThumbnail(*photo, m_document.light()->light));
}

QStringList LookAhead::wanted() const {
    const int row = m_library.rowOf(m_document.path());
    if (row < 0) return {};
    QStringList paths;
    const bool large = m_document.photo() &&
                       double(m_document.fullSize().width()) * m_document.fullSize().height() > kLargePixels;
    for (const int step : large ? std::vector<int>{m_step} : std::vector<int>{m_step, -m_step}) {
        const QString path = m_library.path(row + step);
        if (!path.isEmpty()) paths << path;
    }
    return paths;
}

PhotoSettings LookAhead::settingsOf(const QString& path) const {
    return m_store.known(path).settings.value_or(m_document.defaultSettings());
}

bool LookAhead::has(const QString& path) const {
    return std::ranges::any_of(m_kept, [&](const Kept& kept) { return kept.path == path; });
}

void LookAhead::start() {
    if (m_job != 0 || m_document.busy() || m_document.stage() == PhotoDocument::Stage::loading) return;
    const QStringList paths = wanted();
    std::erase_if(m_kept, [&](const Kept& kept) { return !paths.contains(kept.path); });
    for (const QString& path : paths) {
        const PhotoSettings settings = settingsOf(path);
        std::erase_if(m_kept, [&](const Kept& kept) {
            return kept.path == path && !(kept.settings == settings); // changed since
        });
        if (has(path) || m_failed.contains(path)) continue;
        m_job = m_worker.submit(
            Request{0, Request::kNeverStale, Lane::background, 0},
            [path = nativePath(path), settings,
             store = m_document.estimatorStore()](const JobContext& job) -> Result<ReadyPhoto> {
                const auto estimator = store->get(settings.estimator);
                if (!estimator) return tl::unexpected(estimator.error());
                return readAhead(path, settings, **estimator, job);
            },
            [this, path, settings](Result<ReadyPhoto> ready) {
                m_job = 0;
                if (ready)
                    keep(path, settings, std::move(*ready));
                else
                    m_failed << path;
                start();
            });
        return;
    }
}

void LookAhead::stop() {
    m_rest.stop();
    if (m_job == 0) return;
    m_worker.cancel(m_job);
    m_job = 0;
}

void LookAhead::keep(const QString& path, const PhotoSettings& settings, ReadyPhoto photo) {
    if (photo.analysis) {
        m_library.setFacts(path, factsOf(photo.analysis->estimate, photo.photo->raw->color));
        m_library.setPicture(path, developThumbnail(*photo.photo, photo.correction.taken.light));
    }
    m_kept.push_back({path, settings, std::move(photo)});
}

std::optional<ReadyPhoto> LookAhead::take(const QString& path, const PhotoSettings& settings) {
    const auto found = std::ranges::find(m_kept, path, &Kept::path);
    if (found == m_kept.end()) return {};
    const bool same =
        found->settings.blackLevel == settings.blackLevel && found->settings.estimator == settings.estimator;
    auto ready = same ? std::optional(std::move(found->photo)) : std::nullopt;
    m_kept.erase(found);
    return ready;
}

} // namespace uncast::ui
