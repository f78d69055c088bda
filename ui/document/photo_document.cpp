#include "ui/document/photo_document.h"

#include "core/files/demo_scene.h"
#include "core/files/export_tiff.h"
#include "core/network/estimators.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kDecodeShare = 0.5; // of the progress line; the rest is the analysis

std::filesystem::path nativePath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

} // namespace

PhotoDocument::PhotoDocument(std::shared_ptr<EstimatorStore> estimators, QObject* parent)
    : QObject(parent), m_estimators(std::move(estimators)) {
    const auto& names = m_estimators->names();
    const bool standard = std::find(names.begin(), names.end(), kDefaultEstimator) != names.end();
    if (standard)
        m_estimator = kDefaultEstimator;
    else if (!names.empty())
        m_estimator = names.front();
    connect(&m_worker, &Worker::progressed, this, &PhotoDocument::showProgress);
}

PhotoDocument::~PhotoDocument() = default;

Request PhotoDocument::nextRequest() {
    ++m_generation;
    m_worker.retire(m_picture, m_generation);
    return {m_picture, m_generation, Lane::interactive, 0};
}

void PhotoDocument::setStage(Stage stage) {
    m_stage = stage;
    emit stageChanged();
}

void PhotoDocument::beginJob(const QString& words, double from, double to) {
    m_jobFrom = from;
    m_jobTo = to;
    m_progress = from;
    m_progressWords = words;
}

void PhotoDocument::endJob() {
    m_job = 0;
    m_progress = 0;
    m_progressWords.clear();
    emit progressChanged();
}

void PhotoDocument::resetPhoto() {
    m_preview = {};
    m_photo.reset();
    m_analysis.reset();
    m_fallback.reset();
    m_analysisError.reset();
    m_error = {};
    if (std::exchange(m_blackLevel, std::nullopt)) emit blackLevelChanged();
    emit picturesChanged();
    emit analysisChanged();
}

void PhotoDocument::open(const QString& path) {
    m_worker.retire(m_picture, Request::kNeverStale);
    m_job = 0;
    ++m_picture;
    m_path = QFileInfo(path).absoluteFilePath();
    m_sample = false;
    resetPhoto();
    setStage(Stage::loading);
    startPreview(m_picture);
    startDecode({});
    warmUp(m_estimator);
}

void PhotoDocument::openSample(bool mixed, const QString& folder) {
    m_worker.retire(m_picture, Request::kNeverStale);
    ++m_picture;
    const QString path = QDir(folder).filePath(mixed ? QStringLiteral("Sample scene, two lights.dng")
                                                     : QStringLiteral("Sample scene, one light.dng"));
    m_path = path;
    m_sample = true;
    resetPhoto();
    beginJob(tr("Rendering the sample scene", "progress"), 0, 0.1);
    m_job = m_worker.submit(
        nextRequest(),
        [path, mixed](const JobContext&) -> Result<void> {
            QDir().mkpath(QFileInfo(path).absolutePath());
            DemoOptions options;
            options.mixed = mixed;
            const auto written = writeDemoDng(nativePath(path), options, true);
            if (!written) return tl::unexpected(written.error());
            return {};
        },
        [this, path](Result<void> written) {
            endJob();
            if (!written) {
                m_error = written.error();
                setStage(Stage::failed);
                return;
            }
            open(path);
            m_sample = true;
            emit stageChanged();
        });
    setStage(Stage::loading);
    emit progressChanged();
    warmUp(m_estimator);
}

void PhotoDocument::close() {
    m_worker.retire(m_picture, Request::kNeverStale);
    ++m_picture;
    m_path.clear();
    m_sample = false;
    resetPhoto();
    if (m_job) endJob();
    setStage(Stage::empty);
}

void PhotoDocument::startPreview(std::uint64_t picture) {
    // Never stale within its photo; it is shown only as long as nothing better is there.
    m_worker.submit(
        Request{picture, m_generation + 1, Lane::interactive, 1},
        [path = nativePath(m_path)](const JobContext&) { return readPreviewPicture(path); },
        [this](Result<PictureLevels> preview) {
            if (!preview || m_photo) return;
            m_preview = std::move(*preview);
            emit picturesChanged();
        });
}

void PhotoDocument::startDecode(std::optional<double> blackLevel) {
    beginJob(tr("Reading %1", "progress, %1 is a file name").arg(QFileInfo(m_path).fileName()), 0,
             kDecodeShare);
    m_job = m_worker.submit(
        nextRequest(),
        [path = nativePath(m_path), blackLevel](const JobContext& job) {
            DecodeOptions options;
            options.blackLevel = blackLevel;
            return decodePhoto(path, options, job);
        },
        [this, blackLevel](Result<DecodedPhoto> result) { decoded(std::move(result), blackLevel); });
    emit progressChanged();
}

void PhotoDocument::decoded(Result<DecodedPhoto> result, std::optional<double> blackLevel) {
    if (!result) {
        endJob();
        m_error = result.error();
        m_preview = {};
        m_photo.reset();
        setStage(Stage::failed);
        return;
    }
    const bool first = !m_photo;
    m_photo = std::make_shared<const DecodedPhoto>(std::move(*result));
    m_analysis.reset();
    m_fallback = Correction{CorrectionSource::fixed, m_photo->fixed.light, m_photo->uncorrected};
    m_preview = {};
    m_blackLevel = blackLevel;
    if (first) setStage(Stage::ready);
    emit picturesChanged();
    emit blackLevelChanged();
    startAnalysis(m_estimator);
    emit analysisChanged();
}

void PhotoDocument::setEstimator(const std::string& name) {
    if (name == m_estimator && !m_analysisError) return;
    m_estimator = name;
    emit estimatorChanged();
    const bool decoding = m_job != 0 && m_jobTo <= kDecodeShare;
    if (m_photo && !decoding) startAnalysis(name);
}

void PhotoDocument::setBlackLevel(std::optional<double> counts) {
    if (m_stage != Stage::ready || counts == m_blackLevel) return;
    startDecode(counts);
}

void PhotoDocument::analyse() {
    if (m_stage == Stage::ready && !busy()) startAnalysis(m_estimator);
}

void PhotoDocument::startAnalysis(const std::string& estimator) {
    m_analysisError.reset();
    beginJob(tr("Looking for the light", "progress"), kDecodeShare, 1);
    m_job = m_worker.submit(
        nextRequest(),
        [store = m_estimators, estimator, photo = m_photo,
         working = m_analysis ? m_analysis->working : nullptr](const JobContext& job) -> Result<Analysis> {
            const auto made = store->get(estimator);
            if (!made) return tl::unexpected(made.error());
            return analysePhoto(*photo, working, **made, job);
        },
        [this, estimator](Result<Analysis> result) { analysed(std::move(result), estimator); });
    emit progressChanged();
}

void PhotoDocument::analysed(Result<Analysis> result, const std::string& estimator) {
    if (result) {
        result->estimate.estimator = estimator;
        m_analysis = std::make_shared<const Analysis>(std::move(*result));
        m_analysisError.reset();
    } else {
        m_analysis.reset();
        m_analysisError = result.error();
    }
    endJob();
    emit picturesChanged();
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
    // The analysis that is still there names the estimator that made it.
    if (m_analysis && m_analysis->estimate.estimator != m_estimator) {
        m_estimator = m_analysis->estimate.estimator;
        emit estimatorChanged();
    }
    emit blackLevelChanged();
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
    if (!m_photo || !m_analysis || m_export.stage == ExportStage::running) return;
    m_export = {ExportStage::running, target, 0, tr("Developing", "progress"), {}};
    m_exportJob = m_worker.submit(
        Request{m_picture, Request::kNeverStale, Lane::background, 0},
        [raw = m_photo->raw, light = correction()->light, path = nativePath(target),
         overwrite](const JobContext& job) {
            return uncast::exportTiff(*raw, {light, 0}, path, overwrite, job);
        },
        [this](Result<void> result) {
            m_exportJob = 0;
            m_export.share = 1;
            m_export.words.clear();
            m_export.stage = result ? ExportStage::done : ExportStage::failed;
            if (!result) m_export.error = result.error();
            emit exportChanged();
        });
    emit exportChanged();
}

void PhotoDocument::cancelExport() {
    if (m_export.stage != ExportStage::running) return;
    m_worker.cancel(m_exportJob);
    dismissExport();
}

void PhotoDocument::dismissExport() {
    m_exportJob = 0;
    m_export = {};
    emit exportChanged();
}

void PhotoDocument::showProgress(Worker::JobId id, double share, const QString& words) {
    if (id == m_job && m_job != 0) {
        m_progress = std::max(m_progress, m_jobFrom + (m_jobTo - m_jobFrom) * std::clamp(share, 0.0, 1.0));
        if (!words.isEmpty()) m_progressWords = words;
        emit progressChanged();
    } else if (id == m_exportJob && m_exportJob != 0) {
        m_export.share = share;
        if (!words.isEmpty()) m_export.words = words;
        emit exportChanged();
    }
}

const Correction* PhotoDocument::correction() const {
    if (m_analysis) return &m_analysis->correction;
    return m_fallback ? &*m_fallback : nullptr;
}

QSize PhotoDocument::fullSize() const {
    if (!m_photo) return m_preview.size();
    const RawPicture& raw = *m_photo->raw;
    const PixelRect& crop = raw.crop;
    const bool wide = raw.pixelAspect >= 1; // pixels are made square by stretching the shorter side
    const QSize square(wide ? int(std::lround(crop.width * raw.pixelAspect)) : crop.width,
                       wide ? crop.height : int(std::lround(crop.height / raw.pixelAspect)));
    return int(raw.orientation) >= 5 ? square.transposed() : square;
}

std::optional<LightReading> PhotoDocument::readingOf(const Light& light) const {
    if (!m_photo) return {};
    return uncast::readingOf(light, m_photo->raw->color);
}

std::vector<Notice> PhotoDocument::warnings() const {
    std::vector<Notice> all;
    if (m_photo) all = m_photo->notices;
    if (!m_analysis) return all;
    // Why there is no light is the verdict's to say, once. And where the verdict rests on clipped or black
    // samples, those told nothing about colour either.
    const Notice& reason = m_analysis->estimate.reason;
    if (!reason.code.empty())
        std::erase_if(all, [&reason](const Notice& notice) {
            return notice.code == reason.code || notice.code == "monochrome";
        });
    addOncePerCode(all, m_analysis->estimate.warnings);
    return all;
}

std::optional<double> PhotoDocument::measuredBlack() const {
    if (!m_photo || !m_photo->raw->maskedBorder) return {};
    const MaskedBorder& border = *m_photo->raw->maskedBorder;
    double sum = 0;
    double count = 0;
    for (std::size_t c = 0; c < border.mean.size(); ++c) {
        sum += border.mean[c] * double(border.samples[c]);
        count += double(border.samples[c]);
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace uncast::ui
