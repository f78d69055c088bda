#include "core/color/camera_color.h"

#include "core/color/temperature.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace uncast {

Vector3 xyzOf(Chromaticity xy) {
    return {xy.x / xy.y, 1.0, (1 - xy.x - xy.y) / xy.y};
}

double kelvinOfLightSource(int exifCode) {
    switch (exifCode) {
    case 3:
    case 17:
        return 2850;
    case 24:
        return 3200;
    case 23:
        return 5000;
    case 1:
    case 4:
    case 9:
    case 18:
    case 20:
        return 5500;
    case 11:
    case 22:
        return 7500;
    case 12:
        return 6400;
    case 13:
        return 5050;
    case 2:
    case 14:
        return 4150;
    case 15:
        return 3525;
    case 16:
        return 2925;
    default:
        return 6500;
    }
}

std::optional<Matrix34> inverted(const Matrix43& xyzToCamera, int channels) {
    Matrix34 result = Matrix34::zeros();
    cv::Mat inverse;
    // Rows of absent channels must not take part: a zero row is harmless to a pseudo-inverse, but is cut off
    // all the same.
    const cv::Mat used = cv::Mat(xyzToCamera).rowRange(0, channels);
    cv::SVD svd(used, cv::SVD::NO_UV);
    const double largest = svd.w.at<double>(0);
    const double smallest = svd.w.at<double>(2);
    if (!std::isfinite(largest) || largest <= 0 || smallest < 1e-6 * largest) return std::nullopt;
    cv::invert(used, inverse, cv::DECOMP_SVD);
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < channels; ++c) result(r, c) = inverse.at<double>(r, c);
    return result;
}

Matrix3 bradford(Chromaticity from, Chromaticity to) {
    const Matrix3 cone(0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296);
    const Vector3 a = cone * xyzOf(from);
    const Vector3 b = cone * xyzOf(to);
    return cone.inv() * Matrix3::diag({b[0] / a[0], b[1] / a[1], b[2] / a[2]}) * cone;
}

const CalibratedMatrix& CameraColor::daylight() const {
    const auto distance = [](const CalibratedMatrix& m) { return std::abs(1e6 / m.kelvin - 1e6 / 6504); };
    return *std::min_element(matrices.begin(), matrices.end(),
                             [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
}

Matrix43 CameraColor::interpolated(double kelvin) const {
    const auto& low = matrices.front();
    const auto& high = matrices.back();
    if (matrices.size() == 1 || kelvin <= low.kelvin) return low.xyzToCamera;
    if (kelvin >= high.kelvin) return high.xyzToCamera;
    const double share = (1 / kelvin - 1 / high.kelvin) / (1 / low.kelvin - 1 / high.kelvin);
    return share * low.xyzToCamera + (1 - share) * high.xyzToCamera;
}

Light CameraColor::lightOf(Chromaticity xy) const {
    const Vector4 camera = interpolated(temperatureTintOf(xy).kelvin) * xyzOf(xy);
    return Light::fromChannels(std::span(camera.val, std::size_t(channels)));
}

std::optional<Chromaticity> CameraColor::chromaticityOf(const Light& light) const {
    if (!known() || light.channels != channels) return std::nullopt;
    const Vector4 camera(light.value.data());
    Chromaticity last = kD50;
    Chromaticity before = last;
    constexpr int kPasses = 30;
    for (int pass = 0; pass < kPasses; ++pass) {
        const auto inverse = inverted(interpolated(temperatureTintOf(last).kelvin), channels);
        if (!inverse) return std::nullopt;
        const Vector3 xyz = *inverse * camera;
        const double sum = xyz[0] + xyz[1] + xyz[2];
        Chromaticity next{xyz[0] / sum, xyz[1] / sum};
        if (!std::isfinite(next.x) || !std::isfinite(next.y) || sum <= 0) return std::nullopt;
        if (next.x <= 0 || next.y <= 0 || next.x + next.y >= 1) return std::nullopt;
        if (std::abs(next.x - last.x) + std::abs(next.y - last.y) < 1e-9) return next;
        // A two-cycle ends halfway between its ends.
        if (pass == kPasses - 1) return Chromaticity{0.5 * (next.x + last.x), 0.5 * (next.y + last.y)};
        before = last;
        last = next;
    }
    return before;
}

} // namespace uncast
