#include "core/develop/viewing.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

// Middle tones come out about one stop brighter than in proportion, as a camera's own pictures are.
constexpr float kFilmExposure = 3;

float filmCurve(float x) {
    constexpr float kShoulder = 0.22F;
    constexpr float kLinear = 0.30F;
    constexpr float kLinearAngle = 0.10F;
    constexpr float kToe = 0.20F;
    constexpr float kToeNumerator = 0.01F;
    constexpr float kToeDenominator = 0.30F;
    return (x * (kShoulder * x + kLinearAngle * kLinear) + kToe * kToeNumerator) /
               (x * (kShoulder * x + kLinear) + kToe * kToeDenominator) -
           kToeNumerator / kToeDenominator;
}

} // namespace

ViewCurve::ViewCurve(const Viewing& viewing)
    : m_exposure(float(std::exp2(viewing.exposureStops))), m_filmic(viewing.tone == Tone::filmic),
      m_scale(1 / filmCurve(kFilmExposure * std::max(1.0F, m_exposure))) {}

float ViewCurve::operator()(float linear) const {
    const float light = std::max(0.0F, linear) * m_exposure;
    return std::min(1.0F, m_filmic ? m_scale * filmCurve(kFilmExposure * light) : light);
}

} // namespace uncast
