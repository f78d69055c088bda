#include "core/color/srgb.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace uncast {

Matrix3 xyzToLinearSrgb() {
    // The inverse of the primaries' matrix, to full precision: the standard's own four digits would tint
    // greys by 1e-4.
    static const Matrix3 matrix = Matrix3(0.4123907992659593, 0.357584339383878, 0.1804807884018343,
                                          0.21263900587151024, 0.715168678767756, 0.07219231536073371,
                                          0.019330818715591832, 0.11919477979462598, 0.9505321522496607)
                                      .inv();
    return matrix;
}

float encodeSrgb(float linear) {
    const float v = std::clamp(linear, 0.0F, 1.0F);
    return v <= 0.0031308F ? 12.92F * v : 1.055F * std::pow(v, 1 / 2.4F) - 0.055F;
}

float decodeSrgb(float encoded) {
    const float v = std::clamp(encoded, 0.0F, 1.0F);
    return v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F);
}

Vector3 labOf(const Vector3& xyz, const Vector3& white) {
    const auto f = [](double t) {
        constexpr double kEdge = 6.0 / 29;
        return t > kEdge * kEdge * kEdge ? std::cbrt(t) : t / (3 * kEdge * kEdge) + 4.0 / 29;
    };
    const double x = f(xyz[0] / white[0]);
    const double y = f(xyz[1] / white[1]);
    const double z = f(xyz[2] / white[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace uncast
