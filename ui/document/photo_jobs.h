#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/develop/develop.h"
#include "core/develop/develop_screen.h"
#include "core/develop/photo_settings.h"
#include "core/develop/resolved_light.h"
#include "core/illuminant/estimator.h"
#include "core/raw/decode.h"
#include "core/raw/raw_histogram.h"
#include "core/raw/working_picture.h"
#include "ui/document/clip_levels.h"
#include "ui/document/picture_levels.h"

#include <QColor>
#include <QImage>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// What the worker does for a photo: plain functions from values to values, no widgets and no signals.

namespace uncast::ui {

/// The longer side of the picture on screen. The estimators see a smaller one (kWorkingSide).
inline constexpr int kDisplaySide = 2048;
/// The longer side of the picture that follows a slider: a few milliseconds to develop.
inline constexpr int kProxySide = 960;
/// The longer side of the small pictures in lists: less than a millisecond.
inline constexpr int kThumbnailSide = 160;

/// Turned and mirrored as the camera was held.
[[nodiscard]] QImage uprightImage(const QImage& image, Orientation orientation);

/// The camera's embedded preview, upright, in the colours of the screen; null: sRGB.
[[nodiscard]] Result<PictureLevels> readPreviewPicture(const std::filesystem::path& path,
                                                       const DisplayTransform* display = nullptr);

/// What was counted in a developed picture, as it is exported, whatever the way it is shown.
struct PictureCounts {
    LevelHistogram histogram;
    ClipLevels clipping;
    ClipCounts clipCounts;
};

/// A photo read from its file. The blocks are shared, never copied, and never change.
struct DecodedPhoto {
    std::shared_ptr<const RawPicture> raw;
    std::shared_ptr<const WorkingPicture> display;
    std::shared_ptr<const WorkingPicture>
        proxy; ///< the same with kProxySide at most; its camera samples only
    std::shared_ptr<const WorkingPicture> thumbnail; ///< likewise, with kThumbnailSide
    UncorrectedLight fixed;                          ///< the fixed light of the uncorrected picture
    PictureLevels uncorrected;                       ///< I, developed with it
    ScreenSettings screen;                           ///< how `uncorrected` is shown
    std::shared_ptr<const PictureCounts> uncorrectedCounts;
    RawHistogram rawHistogram;
    ClipMarks sensorMarks;             ///< at the size of `display`
    ClipMarks proxyMarks;              ///< at the size of `proxy`
    std::vector<CameraPreset> presets; ///< the camera's own
    std::vector<Notice> notices;       ///< what the sensor says: levels, damage, missing matrices
};

[[nodiscard]] Result<DecodedPhoto> decodePhoto(const std::filesystem::path& path,
                                               const DecodeOptions& options, const JobContext& job,
                                               const ScreenSettings& screen = {});

/// W = I / L for the screen.
struct Correction {
    ResolvedLight taken;
    PictureLevels picture;
    ScreenSettings screen; ///< how it is shown
    std::shared_ptr<const PictureCounts> counts;
};

/// The uncorrected picture in the place of the corrected one.
[[nodiscard]] Correction withoutCorrection(const DecodedPhoto& photo, const ResolvedLight& taken);

/// What one estimator made of a photo.
struct Analysis {
    std::shared_ptr<const WorkingPicture> working; ///< what the estimators see, kept for the next one
    Estimate estimate;
    std::vector<QColor> cellColours; ///< one a cell of the map: the colour of its light
    QColor lightColour;              ///< of the global light; invalid where there is none
};

/// A photo that was read and analysed before it is opened.
struct ReadyPhoto {
    std::shared_ptr<const DecodedPhoto> photo;
    std::shared_ptr<const Analysis> analysis; ///< null: the estimator could not answer
    Correction correction;
};
/// Nothing where no photo of this path was read with these settings.
using ReadyPhotos = std::function<std::optional<ReadyPhoto>(const std::filesystem::path& path,
                                                            const PhotoSettings& settings)>;
/// All of it for a photo with these settings. Errors: those of decodePhoto().
[[nodiscard]] Result<ReadyPhoto> readAhead(const std::filesystem::path& path, const PhotoSettings& settings,
                                           const Estimator& estimator, const JobContext& job);

/// A light as the user sees it beside others: its colour relative to daylight.
[[nodiscard]] QColor colourOf(const Light& light, const DecodedPhoto& photo);

/// The lights of a photo that a choice is among; `estimate` may be null.
[[nodiscard]] PhotoLights lightsOf(const DecodedPhoto& photo, const Estimate* estimate);

/// The light that strength 0 leaves in the picture: the camera's own, else the fixed one.
[[nodiscard]] Light lightOfNoStrength(const DecodedPhoto& photo);

/// What `choice` means for this photo. Automatic: the estimate, else the camera's light, else the fixed one.
[[nodiscard]] ResolvedLight resolvedLight(const DecodedPhoto& photo, const Estimate* estimate,
                                          const LightChoice& choice);

/// The corrected picture in full, and a quick one of a quarter of the pixels for a slider under the pointer.
[[nodiscard]] Correction developCorrection(const DecodedPhoto& photo, const ResolvedLight& taken,
                                           const ScreenSettings& screen = {});
[[nodiscard]] Correction developProxy(const DecodedPhoto& photo, const ResolvedLight& taken,
                                      const ScreenSettings& screen = {});

/// A small picture with a light taken out; quick enough for the GUI thread.
[[nodiscard]] QImage developThumbnail(const DecodedPhoto& photo, const Light& light,
                                      const ScreenSettings& screen = {});

/// `working` may be null: it is then made from the photo. The estimator does not see the parts `excluded`
/// (shares of the picture).
[[nodiscard]] Result<Analysis> analysePhoto(const DecodedPhoto& photo,
                                            std::shared_ptr<const WorkingPicture> working,
                                            const std::vector<UnitRect>& excluded, const Estimator& estimator,
                                            const JobContext& job);

/// What an analysis becomes at once without these parts, from its map alone: shown until the estimator has
/// been asked again.
[[nodiscard]] Analysis analysisWithout(const Analysis& analysis, const DecodedPhoto& photo,
                                       const std::vector<UnitRect>& excluded);

} // namespace uncast::ui
