#include "core/illuminant/pooling.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

double median(std::vector<double> values) {
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2) return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

// Angles between lights of one scene: beyond these the map holds more than one light.
constexpr double kMixedSpread = 5.0;
constexpr double kMixedFar = 8.0;
// An expected error above this, or a map this empty, is not to be relied on.
constexpr double kUncertainError = 4.0;
constexpr double kUncertainShare = 0.15;

} // namespace

Light medianLight(std::span<const Light> lights) {
    Light result = lights.front();
    for (int c = 0; c < result.channels; ++c) {
        std::vector<double> values;
        for (const Light& light : lights) values.push_back(light.unit()[c]);
        result.value[std::size_t(c)] = median(std::move(values));
    }
    return result.unit();
}

Light geometricMedian(std::span<const Light> lights, std::span<const double> weights) {
    const int channels = lights.front().channels;
    Light centre;
    centre.channels = channels;
    centre.value = {};
    double total = 0;
    for (std::size_t i = 0; i < lights.size(); ++i) {
        const Light unit = lights[i].unit();
        for (std::size_t c = 0; c < std::size_t(channels); ++c) centre.value[c] += weights[i] * unit.value[c];
        total += weights[i];
    }
    for (double& v : centre.value) v /= total;
    constexpr int kPasses = 200;
    for (int pass = 0; pass < kPasses; ++pass) {
        std::array<double, 4> sum{};
        double weightSum = 0;
        for (std::size_t i = 0; i < lights.size(); ++i) {
            const Light unit = lights[i].unit();
            double squares = 0;
            for (std::size_t c = 0; c < std::size_t(channels); ++c)
                squares += (unit.value[c] - centre.value[c]) * (unit.value[c] - centre.value[c]);
            // The floor keeps the pull of a point that the centre sits on finite.
            const double weight = weights[i] / std::max(std::sqrt(squares), 1e-6);
            for (std::size_t c = 0; c < std::size_t(channels); ++c) sum[c] += weight * unit.value[c];
            weightSum += weight;
        }
        double moved = 0;
        for (std::size_t c = 0; c < std::size_t(channels); ++c) {
            const double next = sum[c] / weightSum;
            moved = std::max(moved, std::abs(next - centre.value[c]));
            centre.value[c] = next;
        }
        if (moved < 1e-9) break;
    }
    return centre.unit();
}

void judge(Estimate& estimate) {
    if (!estimate.illuminant) {
        estimate.verdict = Verdict::noLight;
        return;
    }
    std::vector<double> angles;
    for (PatchEstimate& patch : estimate.map.cells) {
        if (patch.state != PatchState::used) continue;
        patch.degreesFromGlobal = recoveryAngle(patch.light, *estimate.illuminant);
        angles.push_back(patch.degreesFromGlobal);
    }
    estimate.verdict = Verdict::single;
    if (angles.empty()) {
        estimate.verdict = Verdict::uncertain;
        return;
    }
    estimate.spreadDegrees = median(angles);
    const auto far = std::count_if(angles.begin(), angles.end(), [](double a) { return a > kMixedFar; });
    const double farShare = double(far) / double(angles.size());
    const double usedShare = double(angles.size()) / double(estimate.map.cells.size());
    if (usedShare < kUncertainShare || estimate.predictedErrorDegrees > kUncertainError)
        estimate.verdict = Verdict::uncertain;
    else if (estimate.spreadDegrees > kMixedSpread || farShare > 0.2)
        estimate.verdict = Verdict::mixed;
}

} // namespace uncast
