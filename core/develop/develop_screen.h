#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/color/display_transform.h"
#include "core/develop/clipping.h"
#include "core/develop/level_histogram.h"
#include "core/develop/viewing.h"
#include "core/raw/raw_picture.h"
#include "core/raw/working_picture.h"

#include <memory>

namespace uncast {

/// How a picture is shown: for viewing only, and in whose colours.
struct ScreenSettings {
    Viewing viewing;
    std::shared_ptr<const DisplayTransform> display{}; ///< null: the screen is taken for sRGB
    bool operator==(const ScreenSettings&) const = default;
};

/// A picture for the screen, and what was counted in it: of the picture as it is exported, whatever the way
/// it is shown.
struct ScreenPicture {
    Rgb8Picture picture; ///< in the colours of the screen
    LevelHistogram histogram;
    ClipMarks clipping;
};

/// W = I / L as developPreview() has it, for the screen. `sensor`: the marks of the sensor at the size of the
/// picture (sensorMarksOf()); null: none are known.
[[nodiscard]] ScreenPicture developForScreen(const WorkingPicture& picture, const Light& light,
                                             const ScreenSettings& settings, const ClipMarks* sensor);

/// The same pixels as developFull() gives, of a part of the upright picture only and for the screen: at 100 %
/// and more. (For X-Trans single pixels may differ by some steps: LibRaw interpolates it in squares whose
/// seams show.) A part of 512 x 512 takes some 0.1 s. Error "outside" where it does not lie in the picture,
/// else those of developFull().
[[nodiscard]] Result<Rgb8Picture> developPart(const RawPicture& raw, const Light& light,
                                              const ScreenSettings& settings, const PixelRect& part,
                                              const JobContext& job = {});

} // namespace uncast
