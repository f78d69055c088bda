#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/develop/develop.h"
#include "core/illuminant/estimator.h"
#include "core/raw/decode.h"
#include "core/raw/working_picture.h"
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

/// The camera's embedded preview, upright.
[[nodiscard]] Result<PictureLevels> readPreviewPicture(const std::filesystem::path& path);

/// A photo read from its file. The blocks are shared, never copied, and never change.
struct DecodedPhoto {
    std::shared_ptr<const RawPicture> raw;
    std::shared_ptr<const WorkingPicture> display;
    UncorrectedLight fixed;      ///< the fixed light of the uncorrected picture
    PictureLevels uncorrected;   ///< I, developed with it
    std::vector<Notice> notices; ///< what the sensor says: levels, damage, missing matrices
};

[[nodiscard]] Result<DecodedPhoto> decodePhoto(const std::filesystem::path& path,
                                               const DecodeOptions& options, const JobContext& job);

/// Which light the corrected picture is divided by.
enum class CorrectionSource {
    estimate, ///< the estimator's
    asShot,   ///< the camera's, because no light could be told
    fixed ///< that of the uncorrected picture, because the camera stored none either, or none has a meaning
};

/// W = I / L for the screen.
struct Correction {
    CorrectionSource source = CorrectionSource::fixed;
    Light light;
    PictureLevels picture;
};

/// What one estimator made of a photo.
struct Analysis {
    std::shared_ptr<const WorkingPicture> working; ///< what the estimators see, kept for the next one
    Estimate estimate;
    std::vector<QColor> cellColours; ///< one a cell of the map: the colour of its light
    QColor lightColour;              ///< of the global light; invalid where there is none
    Correction correction;
};

/// The light that takes the cast out of `photo`: the estimate, else the camera's, else the fixed one.
[[nodiscard]] Correction correctionFor(const DecodedPhoto& photo, const Estimate* estimate);

/// `working` may be null: it is then made from the photo.
[[nodiscard]] Result<Analysis> analysePhoto(const DecodedPhoto& photo,
                                            std::shared_ptr<const WorkingPicture> working,
                                            const Estimator& estimator, const JobContext& job);

} // namespace uncast::ui
