#include "ui/document/photo_document.h"

#include "core/files/export_tiff.h"
#include "core/network/estimators.h"
#include "ui/document/map_export.h"
#include "ui/document/native_path.h"
#include "ui/document/photo_facts.h"
#include "ui/document/sample_scene.h"
#include "ui/document/wording.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr double kDecodeShare = 0.5; // of the progress line; the rest is the analysis

} // namespace

PhotoDocument::PhotoDocument(std::shared_ptr<EstimatorStore> estimators, QObject* parent)
    : QObject(parent), m_estimators(std::move(estimators)), m_answers(m_worker, m_estimators) {
    const auto& names = m_estimators->names();
    const bool standard = std::find(names.begin(), names.end(), kDefaultEstimator) != names.end();
    if (standard)
        m_standard = kDefaultEstimator;
    else if (!names.empty())
        m_standard = names.front();
    m_settings = defaultSettings();
    connect(&m_worker, &Worker::progressed, this, &PhotoDocument::showProgress);
    connect(&m_exporter, &Exporter::changed, this, &PhotoDocument::exportChanged);
    connect(&m_answers, &EstimatorAnswers::changed, this, &PhotoDocument::othersChanged);
    connect(&m_history, &QUndoStack::indexChanged, this, [this](int index) {
        if (m_job == 0) m_settled = index;
    });
    connect(&m_developer, &Developer::developed, this, [this](const Correction& correction) {
        m_correction = correction;
        emit picturesChanged();
    });
}

PhotoDocument::~PhotoDocument() {
    m_history.disconnect(this); // emptied after other members are gone
}

Request PhotoDocument::nextRequest() {
    ++m_generation;
    m_worker.retire(m_picture, m_generation);
    return {m_picture, m_generation, Lane::interactive, 0};
}

void PhotoDocument::setStage(Stage stage) {
    m_stage = stage;
    emit stageChanged();
}

void PhotoDocument::endJob() {
    m_job = 0;
    m_progress.end();
    emit progressChanged();
}

void PhotoDocument::stopJob() {
    if (m_job == 0) return;
    m_worker.cancel(m_job);
    endJob();
}

void PhotoDocument::resetPhoto() {
    m_preview = {};
    m_photo.reset();
    m_photoBlack.reset();
    m_analysis.reset();
    m_answers.forget();
    m_correction.reset();
    m_analysisError.reset();
    m_error = {};
    m_developer.setPhoto(nullptr);
    m_settings = defaultSettings();
    m_tried.reset();
    m_history.clear();
    m_settled = 0;
    emit settingsChanged();
    emit picturesChanged();
    emit analysisChanged();
}

void PhotoDocument::leave() {
    if (m_stage == Stage::ready) emit leaving();
    m_worker.retire(m_picture, Request::kNeverStale);
    ++m_picture;
}

void PhotoDocument::open(const QString& path) {
    load(path, false);
}

void PhotoDocument::load(const QString& path, bool sample) {
    leave();
    m_job = 0;
    m_path = QFileInfo(path).absoluteFilePath();
    m_sample = sample;
    resetPhoto();
    setStage(Stage::loading);
    if (takeReady()) return;
    startPreview(m_picture);
    startDecode();
    warmUp(m_settings.estimator);
}

void PhotoDocument::openSample(bool mixed, const QString& folder) {
    leave();
    const QString path = sampleScenePath(folder, mixed);
    m_path = path;
    m_sample = true;
    resetPhoto();
    m_progress.begin(tr("Rendering the sample scene", "progress"), 0, 0.1);
    m_job = m_worker.submit(
        nextRequest(), [path, mixed](const JobContext&) { return renderSampleScene(path, mixed); },
        [this, path](Result<void> written) {
            endJob();
            if (!written) {
                m_error = written.error();
                setStage(Stage::failed);
                return;
            }
            load(path, true);
        });
    setStage(Stage::loading);
    emit progressChanged();
    warmUp(m_settings.estimator);
}

void PhotoDocument::close() {
    leave();
    m_path.clear();
    m_sample = false;
    resetPhoto();
    if (m_job) endJob();
    setStage(Stage::empty);
}

bool PhotoDocument::takeReady() {
    if (!m_readyPhotos) return false;
    m_ready = m_readyPhotos(nativePath(m_path), m_settings);
    if (!m_ready) return false;
    decoded(*m_ready->photo, m_settings.blackLevel);
    m_ready.reset();
    return true;
}

void PhotoDocument::startPreview(std::uint64_t picture) {
    // Never stale within its photo; it is shown only as long as nothing better is there.
    m_worker.submit(
        Request{picture, m_generation + 1, Lane::interactive, 1},
        [path = nativePath(m_path), display = m_display](const JobContext&) {
            return readPreviewPicture(path, display.get());
        },
        [this](Result<PictureLevels> preview) {
            if (!preview || m_photo) return;
            m_preview = std::move(*preview);
            emit picturesChanged();
        });
}

void PhotoDocument::startDecode() {
    m_jobDecodes = true;
    m_jobBlack = m_settings.blackLevel;
    m_progress.begin(tr("Reading %1", "progress, %1 is a file name").arg(QFileInfo(m_path).fileName()), 0,
                     kDecodeShare);
    m_job = m_worker.submit(
        nextRequest(),
        [path = nativePath(m_path), blackLevel = m_jobBlack, screen = screen()](const JobContext& job) {
            DecodeOptions options;
            options.blackLevel = blackLevel;
            return decodePhoto(path, options, job, screen);
        },
        [this, blackLevel = m_jobBlack](Result<DecodedPhoto> result) {
            decoded(std::move(result), blackLevel);
        });
    emit progressChanged();
}

void PhotoDocument::decoded(Result<DecodedPhoto> result, std::optional<double> blackLevel) {
    m_jobDecodes = false;
    if (!result) {
        endJob();
        m_error = result.error();
        m_preview = {};
        m_photo.reset();
        m_developer.setPhoto(nullptr);
        setStage(Stage::failed);
        return;
    }
    const bool first = !m_photo;
    m_photo = std::make_shared<const DecodedPhoto>(std::move(*result));
    m_photoBlack = blackLevel;
    if (first) m_settings.light = localised(m_settings.light, lightsOf(*m_photo, nullptr));
    m_analysis.reset();
    m_answers.forget();
    m_answers.setExcluded(m_settings.excluded);
    m_analysisError.reset();
    m_developer.setPhoto(m_photo);
    // The uncorrected picture, shown until there is an answer.
    m_correction = withoutCorrection(*m_photo, {CorrectionSource::fixed, m_photo->fixed.light});
    if (m_ready) {
        m_correction = m_ready->correction;
        if (m_ready->analysis) m_answers.keep(m_settings.estimator, m_ready->analysis);
    }
    m_preview = {};
    m_job = 0;
    if (first) setStage(Stage::ready);
    emit picturesChanged();
    reconcile(false);
    emit settingsChanged();
    emit analysisChanged();
}

PhotoSettings PhotoDocument::defaultSettings() const {
    PhotoSettings fresh;
    fresh.estimator = m_standard;
    return fresh;
}

void PhotoDocument::setEstimator(const std::string& name) {
    const bool again = m_analysisError && name == m_settings.estimator;
    PhotoSettings next = m_settings;
    next.estimator = name;
    next.light = {};
    next.light.strength = m_settings.light.strength;
    if (again && next == m_settings) {
        analyse();
        return;
    }
    if (m_stage == Stage::empty) m_standard = name;
    push(next, estimatorTitle(name), 0);
}

void PhotoDocument::chooseLight(const LightChoice& choice, Gesture gesture) {
    PhotoSettings next = m_settings;
    next.light = choice;
    push(next, stepText(m_settings.light, choice, readingOf(choice.light)), gesture);
}

void PhotoDocument::tryLight(const std::optional<Light>& light) {
    if (!m_photo || light == m_tried) return;
    m_tried = light;
    develop(true);
    emit picturesChanged(); // what the picture shows has another name
}

void PhotoDocument::setBlackLevel(std::optional<double> counts) {
    if (m_stage != Stage::ready) return;
    PhotoSettings next = m_settings;
    next.blackLevel = counts;
    push(next, counts ? tr("Black level %1").arg(countText(*counts)) : tr("The file's black level"), 0);
}

void PhotoDocument::setViewing(const Viewing& viewing, Gesture gesture) {
    PhotoSettings next = m_settings;
    next.viewing = viewing;
    push(next, viewingText(viewing), gesture);
}

void PhotoDocument::setDisplay(std::shared_ptr<const DisplayTransform> display) {
    if (display == m_display) return;
    m_display = std::move(display);
    if (m_photo) develop(false);
    emit settingsChanged();
}

void PhotoDocument::placeChart(const std::optional<ChartCorners>& corners, Gesture gesture) {
    PhotoSettings next = m_settings;
    next.chart = corners;
    push(next, corners ? tr("Chart placed") : tr("Chart as it is found"), gesture);
}

void PhotoDocument::restore(const PhotoSettings& settings, const QString& name) {
    push(settings, name, 0);
}

void PhotoDocument::push(const PhotoSettings& next, const QString& text, Gesture gesture) {
    if (next == m_settings) return;
    if (m_stage != Stage::ready) { // before there is a photo nothing can be taken back
        apply(next, false);
        return;
    }
    m_history.push(
        new SettingsCommand(m_settings, next, text, gesture,
                            [this](const PhotoSettings& settings, bool live) { apply(settings, live); }));
}

void PhotoDocument::apply(const PhotoSettings& settings, bool live) {
    m_settings = settings;
    m_tried.reset();
    if (m_photo) reconcile(live);
    emit settingsChanged();
}

// Brings what is shown to what the settings say, by the least work. What is under way for other settings is
// stopped.
void PhotoDocument::reconcile(bool live) {
    if (m_settings.blackLevel != m_photoBlack) {
        if (!(m_job && m_jobDecodes && m_jobBlack == m_settings.blackLevel)) startDecode();
        return;
    }
    m_answers.setExcluded(m_settings.excluded);
    const bool sameQuestion = m_jobEstimator == m_settings.estimator && m_jobExcluded == m_settings.excluded;
    if (m_job && (m_jobDecodes || !sameQuestion)) stopJob();
    if (m_job) {
        develop(live); // another light while the estimator is still asked
    } else if (const auto known = m_answers.of(m_settings.estimator)) {
        if (m_analysis != known) showAnalysis(known);
        develop(live);
    } else if (m_analysisError && sameQuestion) {
        develop(live);
    } else {
        startAnalysis();
        const bool preliminary = showPreliminary();
        if (preliminary || m_settings.light.mode != LightMode::automatic) develop(live);
    }
}

// Until the estimator has looked again, the map it gave of the whole picture tells what it may be expected
// to say without what is excluded.
bool PhotoDocument::showPreliminary() {
    const auto whole = m_answers.ofAll(m_settings.estimator);
    if (!whole || m_settings.excluded.empty()) return false;
    showAnalysis(std::make_shared<const Analysis>(analysisWithout(*whole, *m_photo, m_settings.excluded)));
    return true;
}

void PhotoDocument::develop(bool live) {
    const ResolvedLight wanted = m_tried ? ResolvedLight{CorrectionSource::chosen, *m_tried} : *light();
    if (wanted.light == m_photo->fixed.light && screen() == m_photo->screen) { // developed already
        m_developer.stop();
        m_correction = withoutCorrection(*m_photo, wanted);
        emit picturesChanged();
        return;
    }
    const bool there = m_correction && m_correction->taken == wanted && m_correction->screen == screen() &&
                       m_developer.idle();
    if (!there) m_developer.develop(wanted, screen(), live);
}

void PhotoDocument::analyse() {
    if (m_stage == Stage::ready && !busy()) startAnalysis();
}

void PhotoDocument::startAnalysis() {
    m_jobDecodes = false;
    m_jobEstimator = m_settings.estimator;
    m_jobExcluded = m_settings.excluded;
    m_answers.setExcluded(m_jobExcluded);
    m_analysisError.reset();
    m_progress.begin(tr("Looking for the light", "progress"), kDecodeShare, 1);
    m_job = m_worker.submit(
        nextRequest(),
        [store = m_estimators, estimator = m_jobEstimator, photo = m_photo, choice = m_settings.light,
         excluded = m_jobExcluded, screen = screen(),
         working = m_answers.working()](const JobContext& job) -> Result<std::pair<Analysis, Correction>> {
            const auto made = store->get(estimator);
            if (!made) return tl::unexpected(made.error());
            auto analysis = analysePhoto(*photo, working, excluded, **made, job);
            if (!analysis) return tl::unexpected(analysis.error());
            // With its picture, so that both are seen at the same moment.
            const ResolvedLight taken = resolvedLight(*photo, &analysis->estimate, choice);
            return std::pair(std::move(*analysis), developCorrection(*photo, taken, screen));
        },
        [this, estimator = m_jobEstimator](Result<std::pair<Analysis, Correction>> result) {
            analysed(std::move(result), estimator);
        });
    emit progressChanged();
}

void PhotoDocument::analysed(Result<std::pair<Analysis, Correction>> result, const std::string& estimator) {
    m_job = 0;
    if (result) {
        result->first.estimate.estimator = estimator;
        m_analysis = std::make_shared<const Analysis>(std::move(result->first));
        m_answers.keep(estimator, m_analysis);
        m_analysisError.reset();
        if (result->second.taken == *light() && result->second.screen == screen()) {
            m_developer.stop();
            m_correction = std::move(result->second);
        }
    } else {
        m_analysis.reset();
        m_analysisError = result.error();
        m_answers.keepFailure(estimator, result.error());
    }
    develop(false);
    m_settled = m_history.index();
    endJob();
    emit picturesChanged();
    emit settingsChanged();
    emit analysisChanged();
}

void PhotoDocument::showAnalysis(std::shared_ptr<const Analysis> analysis) {
    m_analysis = std::move(analysis);
    m_analysisError.reset();
    emit analysisChanged();
}

void PhotoDocument::cancel() {
    if (!busy()) return;
    m_worker.retire(m_picture, Request::kNeverStale);
    endJob();
    if (m_stage == Stage::loading) {
        close();
        return;
    }
    // What was there before stays: the steps whose work was stopped are taken back.
    if (m_analysis) m_history.setIndex(std::min(m_settled, m_history.count()));
    emit settingsChanged();
    emit analysisChanged();
}

void PhotoDocument::warmUp(const std::string& estimator) {
    // The network module takes 0.7 s to load: time that the decoding needs anyway.
    m_worker.submit(
        Request{m_picture, Request::kNeverStale, Lane::background, 1},
        [store = m_estimators, estimator](const JobContext&) { return store->get(estimator); },
        [](const EstimatorStore::Made&) { /* a failure is told when the analysis meets it */ });
}

void PhotoDocument::exportTiff(const QString& target, bool overwrite) {
    if (!canExport()) return;
    m_answers.stopOthers(); // the user waits for this
    m_exporter.start(
        target, tr("Developing", "progress"),
        [raw = m_photo->raw, taken = *light(), path = nativePath(target), overwrite](const JobContext& job) {
            return uncast::exportTiff(*raw, {taken.light, 0}, path, overwrite, job);
        });
}

void PhotoDocument::exportMap(const QString& target, const MapImageOptions& options) {
    if (!m_analysis) return;
    m_answers.stopOthers();
    m_exporter.start(
        target, tr("Writing the map", "progress"),
        [photo = m_photo, analysis = m_analysis, path = nativePath(target), options](const JobContext&) {
            return ui::exportMap(path, *photo, analysis->estimate.map, options);
        });
}

void PhotoDocument::showProgress(Worker::JobId id, double share, const QString& words) {
    if (id == m_job && m_job != 0) {
        m_progress.report(share, words);
        emit progressChanged();
    }
}

const Correction* PhotoDocument::correction() const {
    return m_correction ? &*m_correction : nullptr;
}

std::optional<ResolvedLight> PhotoDocument::light() const {
    if (!m_photo) return {};
    // Not asked yet, or asked in vain: the picture stays as it is.
    if (!m_analysis && m_settings.light.mode == LightMode::automatic)
        return ResolvedLight{CorrectionSource::fixed, m_photo->fixed.light};
    return resolvedLight(*m_photo, m_analysis ? &m_analysis->estimate : nullptr, m_settings.light);
}

bool PhotoDocument::canExport() const {
    return m_photo && (m_analysis || m_settings.light.mode != LightMode::automatic);
}

QSize PhotoDocument::fullSize() const {
    return m_photo ? fullSizeOf(*m_photo->raw) : m_preview.size();
}

std::optional<LightReading> PhotoDocument::readingOf(const Light& light) const {
    if (!m_photo) return {};
    return uncast::readingOf(light, m_photo->raw->color);
}

std::vector<Notice> PhotoDocument::warnings() const {
    return m_photo ? warningsOf(*m_photo, m_analysis.get()) : std::vector<Notice>();
}

std::optional<double> PhotoDocument::measuredBlack() const {
    return m_photo ? measuredBlackOf(*m_photo->raw) : std::nullopt;
}

} // namespace uncast::ui
