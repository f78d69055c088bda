#pragma once

#include "core/base/matrix.h"
#include "core/color/light.h"

#include <optional>
#include <string>
#include <vector>

namespace uncast {

/// CIE 1931 chromaticity.
struct Chromaticity {
    double x = 0;
    double y = 0;
    bool operator==(const Chromaticity&) const = default;
};

inline constexpr Chromaticity kD65{0.31271, 0.32902};
inline constexpr Chromaticity kD50{0.34567, 0.35850};

/// XYZ (Y = 1) of a chromaticity.
[[nodiscard]] Vector3 xyzOf(Chromaticity xy);

/// One calibration of a camera: XYZ -> camera RGB for scenes under one light
/// (ColorMatrix of the DNG specification 1.4, chapter 6; scale without meaning).
struct CalibratedMatrix {
    Matrix43 xyzToCamera;
    double kelvin = 6504; ///< correlated colour temperature of the calibration light
};

/// What is known of a camera's colour: no, one or two calibrations, in order of rising temperature.
struct CameraColor {
    int channels = 3;
    std::vector<CalibratedMatrix> matrices;
    std::string source; ///< in words: "DNG ColorMatrix1 and 2", "LibRaw's table", empty where there is none

    [[nodiscard]] bool known() const { return !matrices.empty(); }
    /// The calibration nearest to D65. Must not be called where known() is false.
    [[nodiscard]] const CalibratedMatrix& daylight() const;
    /// Matrix for a light of `kelvin`, interpolated in 1/T between two calibrations and held beyond them
    /// (DNG specification 1.4, chapter 6, "Translating Camera Neutral Coordinates to White Balance xy
    /// Coordinates").
    [[nodiscard]] Matrix43 interpolated(double kelvin) const;
    /// What the camera makes of a light of chromaticity xy. Must not be called where known() is false.
    [[nodiscard]] Light lightOf(Chromaticity xy) const;
    /// Chromaticity of a light that the camera sees as `light`: the DNG specification's iteration. Nothing
    /// where the matrices are unknown or singular or the light maps to no real colour (x, y, 1 - x - y must
    /// be positive).
    [[nodiscard]] std::optional<Chromaticity> chromaticityOf(const Light& light) const;
};

/// Correlated colour temperature of an EXIF LightSource code, as DNG files name their calibration lights
/// (EXIF 2.32, 4.6.5 C; temperatures as Adobe's programs take them). Unknown codes count as D65.
[[nodiscard]] double kelvinOfLightSource(int exifCode);

/// camera -> XYZ: the (pseudo-)inverse of xyzToCamera. Nothing where the matrix is singular.
[[nodiscard]] std::optional<Matrix34> inverted(const Matrix43& xyzToCamera, int channels);

/// Bradford chromatic adaptation in XYZ from one white to another (Lam 1985; ICC.1:2010, annex E).
[[nodiscard]] Matrix3 bradford(Chromaticity from, Chromaticity to);

} // namespace uncast
