#pragma once

#include "core/base/progress.h"
#include "core/develop/chart.h"
#include "core/raw/working_picture.h"

namespace uncast {

/// Looks for a whole ColorChecker Classic, of whatever rotation. What OpenCV's detector takes for one is
/// believed only where the greys are grey, fall from white to black, and the colours are near to what they
/// should be. Nothing where there is none, or once the job is stopped. `picture` is of `raw`; takes seconds.
[[nodiscard]] std::optional<ChartCorners> findChart(const RawPicture& raw, const WorkingPicture& picture,
                                                    const JobContext& job = {});

/// Whether what lies between these corners looks like a ColorChecker the right way round.
[[nodiscard]] bool looksLikeChart(const ChartReading& reading, const CameraColor& color);

} // namespace uncast
