#pragma once

#include "core/color/camera_color.h"

#include <vector>

namespace uncast {

/// A place in the CIE 1976 uniform chromaticity scale diagram (CIE 15:2004, 8.1): equal distances look
/// nearly equal.
struct UniformChromaticity {
    double u = 0; ///< u'
    double v = 0; ///< v'
    bool operator==(const UniformChromaticity&) const = default;
};

[[nodiscard]] UniformChromaticity uniformOf(Chromaticity xy);

/// The CIE D illuminant of this temperature, 4,000 - 25,000 K; others are held to these ends (CIE 15:2004,
/// 3.1, equations 3.2 to 3.4, after Judd, MacAdam & Wyszecki, JOSA 54, 1964).
[[nodiscard]] Chromaticity daylightOf(double kelvin);

/// The colours of glowing bodies from 1,700 to 50,000 K, warm ones first, even in mired; `count` is at least
/// 2. By Robertson's table, as temperatures are told (core/color/temperature.h).
[[nodiscard]] std::vector<UniformChromaticity> planckianLocus(int count);

/// The colours of daylight from 4,000 to 25,000 K, likewise.
[[nodiscard]] std::vector<UniformChromaticity> daylightLocus(int count);

} // namespace uncast
