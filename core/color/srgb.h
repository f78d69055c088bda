#pragma once

#include "core/base/matrix.h"

namespace uncast {

/// XYZ of D65 -> linear sRGB (IEC 61966-2-1, 5.2).
[[nodiscard]] Matrix3 xyzToLinearSrgb();

/// Linear 0-1 -> sRGB-encoded 0-1 (IEC 61966-2-1, 5.2); values outside 0-1 are clamped.
[[nodiscard]] float encodeSrgb(float linear);
[[nodiscard]] float decodeSrgb(float encoded);

/// CIELAB (CIE 15:2004, 8.2.1) of XYZ relative to a white of Y = 1.
[[nodiscard]] Vector3 labOf(const Vector3& xyz, const Vector3& white);

} // namespace uncast
