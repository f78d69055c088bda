#pragma once

#include "core/color/temperature.h"
#include "core/illuminant/map_image.h"
#include "ui/document/developer.h"
#include "ui/document/estimator_answers.h"
#include "ui/document/estimator_store.h"
#include "ui/document/exporter.h"
#include "ui/document/job_progress.h"
#include "ui/document/photo_jobs.h"
#include "ui/document/settings_command.h"
#include "ui/document/worker.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace uncast::ui {

/// The heart of the window: one open photo, what has been found about it, and the commands that change it.
/// Views show it and listen to its signals; nothing else holds state about the photo.
class PhotoDocument : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        empty,   ///< no photo
        loading, ///< a photo is being read; a preview may be there already
        ready,   ///< the photo is there; a light may still be looked for
        failed   ///< the photo cannot be read: error()
    };
    using ExportStage = Exporter::Stage;
    using Export = Exporter::State;

    explicit PhotoDocument(std::shared_ptr<EstimatorStore> estimators, QObject* parent = nullptr);
    ~PhotoDocument() override;

    // Commands. All return at once. Those that change the settings are steps of history().
    void open(const QString& path);
    /// Renders the built-in scene into `folder` and opens it.
    void openSample(bool mixed, const QString& folder);
    void close();
    /// Takes out the light that this estimator finds; decoding is not repeated.
    void setEstimator(const std::string& name);
    /// Takes out another light. Choices of one gesture are one step.
    void chooseLight(const LightChoice& choice, Gesture gesture = 0);
    /// Shows the picture with another light taken out as long as a tool hovers; the settings stay, and what
    /// changes them ends it. Nothing: as the settings say.
    void tryLight(const std::optional<Light>& light);
    [[nodiscard]] const std::optional<Light>& triedLight() const { return m_tried; }
    /// A number that no gesture had before.
    [[nodiscard]] Gesture newGesture() { return ++m_gestures; }
    /// The settings that a photo that was just opened had when it was left: no step of the history.
    void adopt(const PhotoSettings& settings) { apply(settings, false); }
    /// How the photo is shown; exports and estimates stay as they are.
    void setViewing(const Viewing& viewing, Gesture gesture = 0);
    /// The colours of the screen that the photo is shown on; null: sRGB. Not a setting of the photo.
    void setDisplay(std::shared_ptr<const DisplayTransform> display);
    /// All settings at once, as they were kept before; `name` is what the step is called.
    void restore(const PhotoSettings& settings, const QString& name);
    /// Replaces the file's black level (raw counts); nothing: the file's own again. Decodes and analyses
    /// again.
    void setBlackLevel(std::optional<double> counts);
    /// Where a ColorChecker lies, by hand; nothing: as it is found.
    void placeChart(const std::optional<ChartCorners>& corners, Gesture gesture);
    /// Analyses again, after a cancel or a failure.
    void analyse();
    /// Stops what the user waits for. What was there before stays.
    void cancel();
    void exportTiff(const QString& target, bool overwrite);
    /// The map of the light as a PNG over the picture, or as a table where the name ends in .csv. Replaces a
    /// file.
    void exportMap(const QString& target, const MapImageOptions& options);
    void cancelExport() { m_exporter.cancel(); }
    /// Forgets a finished or failed export.
    void dismissExport() { m_exporter.dismiss(); }
    /// Asks the estimators that have not answered yet, one after the other in the background, so that they
    /// can be compared; an export stops that.
    void askOthers() { m_answers.askOthers(m_photo); }
    void stopOthers() { m_answers.stopOthers(); }

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isSample() const { return m_sample; }
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const std::vector<std::string>& estimatorNames() const { return m_estimators->names(); }
    [[nodiscard]] const std::string& estimator() const { return m_settings.estimator; }
    [[nodiscard]] const PhotoSettings& settings() const { return m_settings; }
    /// Settings of a photo that was never touched.
    [[nodiscard]] PhotoSettings defaultSettings() const;
    [[nodiscard]] QUndoStack& history() { return m_history; }

    /// Null before the photo is decoded.
    [[nodiscard]] const DecodedPhoto* photo() const { return m_photo.get(); }
    [[nodiscard]] const Analysis* analysis() const { return m_analysis.get(); }
    /// What the estimator said of the photo when nothing was excluded; null where it has not been asked that.
    [[nodiscard]] const Analysis* analysisOfAll() const {
        return m_answers.ofAll(m_settings.estimator).get();
    }
    /// What an estimator said of the photo, shown or not; null where it has not been asked or could not
    /// answer.
    [[nodiscard]] const Analysis* analysisOf(const std::string& estimator) const {
        return m_answers.of(estimator).get();
    }
    /// Why an estimator could not answer; null where it could or has not been asked.
    [[nodiscard]] const Error* failureOf(const std::string& estimator) const {
        return m_answers.failureOf(estimator);
    }
    [[nodiscard]] bool askingOthers() const { return m_answers.askingOthers(); }
    /// How many estimators have not answered.
    [[nodiscard]] int othersLeft() const { return m_answers.left(); }
    /// Why the last analysis gave nothing; nothing where it did or has not ended.
    [[nodiscard]] const std::optional<Error>& analysisError() const { return m_analysisError; }
    /// The embedded preview, until the photo is decoded.
    [[nodiscard]] const PictureLevels& preview() const { return m_preview; }
    /// The corrected picture, which may lag behind light() for a moment. Null before the photo is decoded.
    [[nodiscard]] const Correction* correction() const;
    /// The light that is taken out by the settings as they are. Nothing before the photo is decoded.
    [[nodiscard]] std::optional<ResolvedLight> light() const;
    /// How pictures of the photo are shown: viewing and screen.
    [[nodiscard]] ScreenSettings screen() const { return {m_settings.viewing, m_display}; }
    /// The picture as it is would be exported: there is an answer, or the user gave one.
    [[nodiscard]] bool canExport() const;
    /// Sides of the upright photo at full resolution, pixels.
    [[nodiscard]] QSize fullSize() const;
    [[nodiscard]] std::optional<LightReading> readingOf(const Light& light) const;
    /// Notices about the sensor and of the estimator, in this order.
    [[nodiscard]] std::vector<Notice> warnings() const;
    [[nodiscard]] std::optional<double> blackLevel() const { return m_settings.blackLevel; }
    /// What the masked border says of the black level, raw counts.
    [[nodiscard]] std::optional<double> measuredBlack() const;

    [[nodiscard]] bool busy() const { return m_job != 0; }
    [[nodiscard]] double progress() const { return m_progress.share(); }
    [[nodiscard]] const QString& progressWords() const { return m_progress.words(); }
    [[nodiscard]] const Export& exporting() const { return m_exporter.state(); }
    /// Who may hold a photo that was read ahead: asked before a photo is read from its file.
    void setReadyPhotos(ReadyPhotos provider) { m_readyPhotos = std::move(provider); }
    [[nodiscard]] const std::shared_ptr<EstimatorStore>& estimatorStore() const { return m_estimators; }
    /// For those who develop pictures of the photo beside the corrected one.
    [[nodiscard]] Worker& worker() { return m_worker; }
    [[nodiscard]] const std::shared_ptr<const DecodedPhoto>& sharedPhoto() const { return m_photo; }

signals:
    void leaving();         ///< the photo goes, and is there for the last time: what must be saved is saved
    void stageChanged();    ///< stage(), path(), error()
    void picturesChanged(); ///< preview(), photo(), correction()
    void analysisChanged(); ///< analysis(), analysisError(), warnings()
    void othersChanged();   ///< analysisOf(), failureOf(), askingOthers()
    void settingsChanged(); ///< settings(), light()
    void progressChanged(); ///< busy(), progress(), progressWords()
    void exportChanged();

private:
    [[nodiscard]] Request nextRequest();
    void setStage(Stage stage);
    void leave();
    void load(const QString& path, bool sample);
    void endJob();
    void stopJob();
    void resetPhoto();
    void push(const PhotoSettings& next, const QString& text, Gesture gesture);
    void apply(const PhotoSettings& settings, bool live);
    void reconcile(bool live);
    [[nodiscard]] bool takeReady();
    void startPreview(std::uint64_t picture);
    void startDecode();
    void decoded(Result<DecodedPhoto> result, std::optional<double> blackLevel);
    void startAnalysis();
    bool showPreliminary();
    void analysed(Result<std::pair<Analysis, Correction>> result, const std::string& estimator);
    void showAnalysis(std::shared_ptr<const Analysis> analysis);
    void develop(bool live);
    void warmUp(const std::string& estimator);
    void showProgress(Worker::JobId id, double share, const QString& words);

    std::shared_ptr<EstimatorStore> m_estimators;
    Stage m_stage = Stage::empty;
    QString m_path;
    bool m_sample = false;
    Error m_error;
    std::string m_standard; ///< the estimator of photos that were never touched
    PhotoSettings m_settings;
    std::optional<Light> m_tried;
    QUndoStack m_history;
    int m_settled = 0; ///< the step of the history up to which all is done
    Gesture m_gestures = 0;

    ReadyPhotos m_readyPhotos;
    std::optional<ReadyPhoto> m_ready; ///< the one that is being opened
    std::shared_ptr<const DisplayTransform> m_display;
    PictureLevels m_preview;
    std::shared_ptr<const DecodedPhoto> m_photo;
    std::optional<double> m_photoBlack;         ///< the setting that m_photo was decoded with
    std::shared_ptr<const Analysis> m_analysis; ///< the one shown
    std::optional<Correction> m_correction;
    std::optional<Error> m_analysisError;

    std::uint64_t m_picture = 0;
    std::uint64_t m_generation = 0;
    Worker::JobId m_job = 0;             ///< the interactive job under way; 0: none
    std::string m_jobEstimator;          ///< an analysis: by whom
    std::vector<UnitRect> m_jobExcluded; ///< and without what
    std::optional<double> m_jobBlack;    ///< decoding: with which level
    bool m_jobDecodes = false;
    JobProgress m_progress;

    Worker m_worker; ///< stopped and joined before the rest goes
    Developer m_developer{m_worker};
    EstimatorAnswers m_answers;
    Exporter m_exporter{m_worker};
};

} // namespace uncast::ui
