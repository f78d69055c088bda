#pragma once

#include "core/base/picture.h"
#include "core/color/light.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace uncast::test {

/// A RAW file whose light was measured on a chart in the picture.
struct MeasuredLight {
    std::filesystem::path path;
    QString name;
    Light light;                    ///< camera RGB, black subtracted, green = 1
    std::vector<PixelRect> patches; ///< the neutral patches it is the mean of, pixels as stored
};

/// The rows of INDEX.tsv whose `measured_light` is one light to be measured against: the column then begins
/// "r,1,b = mean of", a mean over neutral patches of a chart that agree. That leaves out
/// - "-": no chart in the picture;
/// - "NOT USABLE as a light: ...": data that are not linear;
/// - "(weak) ...": a backdrop of which nobody knows that it is neutral;
/// - "r,1,b [box] ...; r,1,b [box] ... patches disagree by ~8% ... uncertain": single patches that nobody
///   could average.
/// Rows stay where a second light falls beside the chart, or where the camera had balanced the data already:
/// the rule asks how well the light was measured, not how well it can be found.
[[nodiscard]] std::vector<MeasuredLight> measuredLights(const std::filesystem::path& shared);

} // namespace uncast::test
