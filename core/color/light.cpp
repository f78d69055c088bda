#include "core/color/light.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace uncast {
namespace {

double angleBetween(const std::array<double, 4>& a, const std::array<double, 4>& b, int channels) {
    double lengthA = 0;
    double lengthB = 0;
    for (std::size_t c = 0; c < std::size_t(channels); ++c) {
        lengthA += a[c] * a[c];
        lengthB += b[c] * b[c];
    }
    lengthA = std::sqrt(lengthA);
    lengthB = std::sqrt(lengthB);
    double difference = 0;
    for (std::size_t c = 0; c < std::size_t(channels); ++c) {
        const double d = a[c] / lengthA - b[c] / lengthB;
        difference += d * d;
    }
    return 2 * std::asin(std::min(1.0, std::sqrt(difference) / 2)) * 180 / std::numbers::pi;
}

} // namespace

Light Light::fromChannels(std::span<const double> values) {
    Light light;
    light.channels = values.size() >= 4 ? 4 : 3;
    light.value = {0, 0, 0, 0};
    std::copy_n(values.begin(), std::min<std::size_t>(values.size(), 4), light.value.begin());
    return light;
}

bool Light::valid() const {
    return std::all_of(value.begin(), value.begin() + channels,
                       [](double v) { return std::isfinite(v) && v > 0; });
}

Light Light::greenOne() const {
    Light scaled = *this;
    for (double& v : scaled.value) v /= value[std::size_t(greenIndex())];
    return scaled;
}

Light Light::unit() const {
    double sum = 0;
    for (int c = 0; c < channels; ++c) sum += value[std::size_t(c)] * value[std::size_t(c)];
    Light scaled = *this;
    for (double& v : scaled.value) v /= std::sqrt(sum);
    return scaled;
}

std::array<double, 4> Light::gains() const {
    std::array<double, 4> result{1, 1, 1, 1};
    for (int c = 0; c < channels; ++c)
        result[std::size_t(c)] = value[std::size_t(greenIndex())] / value[std::size_t(c)];
    return result;
}

Light between(const Light& from, const Light& to, double share) {
    const Light a = from.greenOne();
    const Light b = to.greenOne();
    Light mixed = a;
    for (std::size_t c = 0; c < std::size_t(mixed.channels); ++c)
        mixed.value[c] = std::pow(a.value[c], 1 - share) * std::pow(b.value[c], share);
    return mixed;
}

double recoveryAngle(const Light& estimated, const Light& actual) {
    return angleBetween(estimated.value, actual.value, std::min(estimated.channels, actual.channels));
}

double reproductionAngle(const Light& estimated, const Light& actual) {
    const int channels = std::min(estimated.channels, actual.channels);
    std::array<double, 4> ratio{};
    for (std::size_t c = 0; c < std::size_t(channels); ++c) ratio[c] = actual.value[c] / estimated.value[c];
    return angleBetween(ratio, {1, 1, 1, 1}, channels);
}

} // namespace uncast
