#include "core/develop/color_path.h"

#include "core/color/srgb.h"
#include "core/color/temperature.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>

namespace uncast {
namespace {

constexpr int kTableSize = 1 << 14;

Matrix34 rowsSummingToOne(Matrix34 matrix) {
    for (int r = 0; r < 3; ++r) {
        double sum = 0;
        for (int c = 0; c < 4; ++c) sum += matrix(r, c);
        for (int c = 0; c < 4; ++c) matrix(r, c) /= sum;
    }
    return matrix;
}

Matrix34 scaledByLight(const Matrix34& matrix, const Light& light) {
    Matrix34 scaled = Matrix34::zeros();
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < light.channels; ++c) scaled(r, c) = matrix(r, c) * light[c];
    return scaled;
}

// Without a matrix: channels are taken for red, green and blue as they are; complementary colours are undone.
Matrix34 uncalibrated(int channels) {
    if (channels == 4) return {0, 1, -1, 1, 1, 0, 0, 0, 0, 1, 1, -1};
    if (channels == 1) return {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};
    return {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0};
}

} // namespace

Matrix34 balancedToLinearSrgb(const CameraColor& color, const Light& light) {
    if (!color.known() || color.channels == 1 || !light.valid()) return uncalibrated(color.channels);
    const auto white = color.chromaticityOf(light);
    const Matrix43 matrix =
        white ? color.interpolated(temperatureTintOf(*white).kelvin) : color.daylight().xyzToCamera;
    const auto inverse = inverted(matrix, color.channels);
    if (!inverse) return uncalibrated(color.channels);
    if (white) {
        const Matrix34 path = xyzToLinearSrgb() * bradford(*white, kD65) * scaledByLight(*inverse, light);
        return rowsSummingToOne(path);
    }
    // The light is no real colour for these matrices: the balanced picture is treated as one under daylight.
    return rowsSummingToOne(xyzToLinearSrgb() * scaledByLight(*inverse, color.lightOf(kD65)));
}

Vector3 greySurface(const CameraColor& color, const Light& actual, const Light& takenOut) {
    Vector4 balanced(0, 0, 0, 0);
    for (int c = 0; c < actual.channels; ++c) balanced[c] = actual.greenOne()[c] / takenOut.greenOne()[c];
    Vector3 linearSrgb = balancedToLinearSrgb(color, takenOut) * balanced;
    double largest = 0;
    for (int c = 0; c < 3; ++c) {
        linearSrgb[c] = std::max(0.0, linearSrgb[c]);
        largest = std::max(largest, linearSrgb[c]);
    }
    return largest > 0 ? linearSrgb * (1 / largest) : Vector3(1, 1, 1);
}

UncorrectedLight uncorrectedLight(const WorkingPicture& picture) {
    Light equal;
    equal.channels = picture.channels;
    if (equal.channels == 4) equal.value[3] = 1;
    // One band in the guise of three colours would take on the colour of the gains.
    if (picture.monochrome) return {equal, FixedLight::none};
    if (picture.color.known()) {
        const Light light = picture.color.lightOf(kD65);
        if (light.valid()) return {light.greenOne(), FixedLight::daylight};
    }
    if (picture.asShotNeutral && picture.asShotNeutral->valid())
        return {*picture.asShotNeutral, FixedLight::asShot};
    return {equal, FixedLight::none};
}

Balance balanceFor(const Light& light, const std::array<float, 4>& clipLevel, int channels) {
    Balance balance;
    balance.channels = channels;
    if (channels == 1) {
        balance.gain[0] = 1 / double(clipLevel[0]);
        return balance;
    }
    const auto gains = light.gains();
    double first = std::numeric_limits<double>::infinity();
    for (int c = 0; c < channels; ++c)
        first = std::min(first, gains[std::size_t(c)] * double(clipLevel[std::size_t(c)]));
    for (int c = 0; c < channels; ++c) balance.gain[std::size_t(c)] = gains[std::size_t(c)] / first;
    return balance;
}

SrgbTable::SrgbTable() : m_table(kTableSize + 2) {
    // Spaced by the square root, so that shadows, where the curve is steep, are as finely divided as they
    // need.
    for (int i = 0; i < kTableSize + 2; ++i) {
        const float root = float(i) / kTableSize;
        m_table[std::size_t(i)] = encodeSrgb(root * root);
    }
}

float SrgbTable::encode(float linear) const {
    const float place = std::sqrt(std::clamp(linear, 0.0F, 1.0F)) * kTableSize;
    const auto below = std::size_t(place);
    return m_table[below] + (place - float(below)) * (m_table[below + 1] - m_table[below]);
}

} // namespace uncast
