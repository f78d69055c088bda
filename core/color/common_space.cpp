#include "core/color/common_space.h"

#include <opencv2/core.hpp>

namespace uncast {

Matrix3 averageCameraMatrix() {
    return {1.661, -0.357, -0.204, -0.517, 1.243, 0.229, -0.143, 0.238, 0.825};
}

CommonSpace CommonSpace::of(const CameraColor& color, const Light& fallbackNeutral) {
    CommonSpace space;
    space.channels = color.channels;
    const Matrix3 average = averageCameraMatrix();
    if (color.known()) {
        const Matrix43& matrix = color.daylight().xyzToCamera;
        if (const auto inverse = inverted(matrix, color.channels)) {
            // T = S M^-1, and D65 must land on (1, 1, 1): S maps XYZ of D65 there only nearly, so the rows
            // are scaled.
            const Vector3 white(0.95047, 1.0, 1.08883);
            const Vector3 landed = average * white;
            const Matrix3 exact = Matrix3::diag({1 / landed[0], 1 / landed[1], 1 / landed[2]}) * average;
            space.fromCamera = exact * *inverse;
            space.toCamera = matrix * exact.inv();
            return space;
        }
    }
    space.calibrated = false;
    space.fromCamera = Matrix34::zeros();
    space.toCamera = Matrix43::zeros();
    const Light n = fallbackNeutral.greenOne();
    if (color.channels == 4) {
        // Balanced complementary filters: M = (R + B) / 2, C = (G + B) / 2, Y = (R + G) / 2.
        const Matrix34 mix(0, 1, -1, 1, 1, 0, 0, 0, 0, 1, 1, -1);
        const Matrix43 back(0, 1, 0, 0.5, 0, 0.5, 0, 0.5, 0.5, 0.5, 0.5, 0);
        for (int c = 0; c < 4; ++c)
            for (int r = 0; r < 3; ++r) {
                space.fromCamera(r, c) = mix(r, c) / n[c];
                space.toCamera(c, r) = back(c, r) * n[c];
            }
        return space;
    }
    for (int c = 0; c < 3; ++c) {
        space.fromCamera(c, c) = 1 / n[c];
        space.toCamera(c, c) = n[c];
    }
    return space;
}

Vector3 CommonSpace::lightFromCamera(const Light& light) const {
    return fromCamera * Vector4(light.value.data());
}

Light CommonSpace::lightToCamera(const Vector3& common) const {
    const Vector4 camera = toCamera * common;
    return Light::fromChannels(std::span(camera.val, std::size_t(channels))).greenOne();
}

} // namespace uncast
