#pragma once

#include "core/color/camera_color.h"

namespace uncast {

/// Temperature and tint as Adobe's programs give them: Robertson's isotherms (A. R. Robertson, JOSA 58, 1968;
/// table in Wyszecki & Stiles, "Color Science", 2nd edition, table 1(3.11)), as named by the DNG
/// specification. Positive tint: the light lies above the Planckian locus (greenish), the corrected picture
/// is pushed to magenta. 150 = 0.05 in CIE 1960 uv.
struct TemperatureTint {
    double kelvin = 6504;
    double tint = 0;
};

/// Never fails: beyond the table the end of the table is returned (1,667 K, or 1e6 / 0.01 mired).
[[nodiscard]] TemperatureTint temperatureTintOf(Chromaticity xy);
[[nodiscard]] Chromaticity chromaticityOf(TemperatureTint value);

/// What the camera makes of a light of this temperature and tint, green = 1. Nothing where the camera's
/// matrices are unknown, or where there is no such light: far out the isotherms leave the real colours.
[[nodiscard]] std::optional<Light> lightOf(TemperatureTint value, const CameraColor& color);

/// Signed distance from the Planckian locus in CIE 1960 uv, positive above it (greenish):
/// Y. Ohno, "Practical Use and Calculation of CCT and Duv", LEUKOS 10 (2014), eq. 10.
[[nodiscard]] double duvOf(Chromaticity xy);

/// What a light is in a photographer's words; derived, never stored as the truth.
struct LightReading {
    Chromaticity xy;
    double kelvin = 0;
    double tint = 0;
    double duv = 0;
    /// False where the light is so far from the Planckian locus (|Duv| > 0.05) or so cold or warm (outside
    /// 1,700 - 50,000 K) that a temperature says little.
    bool meaningful = true;
};

/// Nothing where the camera's matrices are unknown or the light is no real colour.
[[nodiscard]] std::optional<LightReading> readingOf(const Light& light, const CameraColor& color);

} // namespace uncast
