#pragma once

#include "core/color/display_transform.h"
#include "core/develop/clipping.h"
#include "core/develop/level_histogram.h"
#include "core/develop/viewing.h"
#include "core/raw/working_picture.h"

namespace uncast {

/// How a picture is shown: for viewing only, and in whose colours.
struct ScreenSettings {
    Viewing viewing;
    const DisplayTransform* display = nullptr; ///< null: the screen is taken for sRGB
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

} // namespace uncast
