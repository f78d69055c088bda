#pragma once

#include "core/color/camera_color.h"

namespace uncast {

/// The way from one camera's RGB to the "average camera" that the networks were trained in, and back. D65
/// daylight becomes (1, 1, 1). T = S Mn^-1 diag(1/n), n = M w, Mn = diag(1/n) M, so T = S M^-1 up to scale; M
/// is XYZ -> camera for D65, w the XYZ of D65, S the mean of Mn over the fourteen cameras of the prototype.
struct CommonSpace {
    Matrix34 fromCamera; ///< 3 x channels
    Matrix43 toCamera;   ///< channels x 3
    int channels = 3;
    /// False where the camera has no matrix and T is only diag(1/n): the result is less certain.
    bool calibrated = true;

    /// From the camera's matrix nearest to D65; without a usable one from `fallbackNeutral` (what the camera
    /// makes of daylight, as well as is known: the as-shot neutral or the picture's grey-world).
    [[nodiscard]] static CommonSpace of(const CameraColor& color, const Light& fallbackNeutral);

    [[nodiscard]] Vector3 lightFromCamera(const Light& light) const;
    /// The light as the camera sees it, green = 1.
    [[nodiscard]] Light lightToCamera(const Vector3& common) const;
};

/// S: XYZ -> average camera, rows sum to 1 for D65.
[[nodiscard]] Matrix3 averageCameraMatrix();

} // namespace uncast
