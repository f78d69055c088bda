#include "ui/library/series_analysis.h"

#include "core/illuminant/exclusion.h"
#include "core/illuminant/series.h"
#include "core/raw/decode.h"
#include "core/raw/working_picture.h"
#include "ui/document/native_path.h"
#include "ui/document/part_of_job.h"
#include "ui/document/photo_document.h"
#include "ui/document/sidecar_store.h"
#include "ui/library/photo_library.h"

namespace uncast::ui {
namespace {

constexpr int kRegroup = 250; // milliseconds after news

Result<LightFacts> findLight(const std::filesystem::path& path, const PhotoSettings& settings,
                             EstimatorStore& estimators, const JobContext& job) {
    DecodeOptions options;
    options.blackLevel = settings.blackLevel;
    const auto raw = decodeRaw(path, options, partOf(job, 0, 0.4));
    if (!raw) return tl::unexpected(raw.error());
    std::vector<Notice> notices;
    const auto working = makeWorkingPicture(*raw, kWorkingSide, notices, job);
    if (!working) return tl::unexpected(working.error());
    const auto estimator = estimators.get(settings.estimator);
    if (!estimator) return tl::unexpected(estimator.error());
    const auto estimate =
        (*estimator)->estimate(without(*working, settings.excluded), {}, partOf(job, 0.4, 1));
    if (!estimate) return tl::unexpected(estimate.error());
    return LightFacts{estimate->verdict, estimate->illuminant
                                             ? uncast::readingOf(*estimate->illuminant, raw->color)
                                             : std::nullopt};
}

} // namespace

SeriesAnalysis::SeriesAnalysis(PhotoDocument& document, PhotoLibrary& library, SidecarStore& store,
                               QObject* parent)
    : QObject(parent), m_document(document), m_library(library), m_store(store) {
    m_regroup.setSingleShot(true);
    m_regroup.setInterval(kRegroup);
    connect(&m_regroup, &QTimer::timeout, this, &SeriesAnalysis::group);
    connect(&library, &PhotoLibrary::factsChanged, &m_regroup, qOverload<>(&QTimer::start));
    connect(&library, &QAbstractItemModel::modelReset, this, [this] {
        stop();
        m_failed.clear();
        group();
    });
}

int SeriesAnalysis::known() const {
    int count = 0;
    for (int row = 0; row < m_library.rowCount(); ++row)
        count += m_library.factsOf(m_library.path(row)) ? 1 : 0;
    return count;
}

void SeriesAnalysis::start() {
    if (m_running) return;
    m_running = true;
    m_failed.clear();
    next();
    emit changed();
}

void SeriesAnalysis::stop() {
    if (m_job != 0) m_worker.cancel(m_job);
    m_job = 0;
    m_running = false;
    emit changed();
}

void SeriesAnalysis::next() {
    QString photo;
    for (int row = 0; row < m_library.rowCount() && photo.isEmpty(); ++row) {
        const QString path = m_library.path(row);
        if (!m_library.factsOf(path) && !m_failed.contains(path)) photo = path;
    }
    if (photo.isEmpty()) {
        m_running = false;
        group();
        return;
    }
    const PhotoSettings settings = m_store.known(photo).settings.value_or(m_document.defaultSettings());
    m_job = m_worker.submit(
        Request{0, Request::kNeverStale, Lane::background, 0},
        [path = nativePath(photo), settings, store = m_document.estimatorStore()](const JobContext& job) {
            return findLight(path, settings, *store, job);
        },
        [this, photo](const Result<LightFacts>& facts) {
            m_job = 0;
            if (facts)
                m_library.setFacts(photo, *facts);
            else
                m_failed << photo;
            next();
        });
}

void SeriesAnalysis::group() {
    std::vector<std::optional<Chromaticity>> lights;
    for (int row = 0; row < m_library.rowCount(); ++row) {
        const auto& facts = m_library.factsOf(m_library.path(row));
        lights.push_back(facts && facts->reading ? std::optional(facts->reading->xy) : std::nullopt);
    }
    const Series series = groupSeries(lights);
    m_groups.clear();
    for (const SeriesGroup& found : series.groups) {
        Group group;
        for (const int row : found.photos) group.photos << m_library.path(row);
        const TemperatureTint value = temperatureTintOf(found.light);
        group.light = {found.light, value.kelvin, value.tint, duvOf(found.light),
                       m_library.factsOf(group.photos.front())->reading->meaningful};
        m_groups.push_back(std::move(group));
    }
    m_outliers.clear();
    for (const int row : series.outliers) m_outliers << m_library.path(row);
    m_library.setOutliers(m_outliers);
    emit changed();
}

} // namespace uncast::ui
