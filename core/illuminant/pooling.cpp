#include "core/illuminant/pooling.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace uncast {
namespace {

double median(std::vector<double> values) {
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2) return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

// A patch this many times further from the global light than it expects to err stands in another light. The
// share of such patches that makes a picture mixed lies between colour charts under one light (up to 0.19 of
// all patches) and the sample scenes and photos under two (0.25 and more).
constexpr double kOtherLight = 3.0;
// No patch is surer than this.
constexpr double kLeastError = 0.5;
// Patches of an estimator that does not know its own error may differ by the colours of surfaces alone:
// scattered this far they say that something is wrong, not that there are two lights.
constexpr double kScatteredSpread = 5.0;
// An expected error above this, or a map this empty, is not to be relied on.
constexpr double kUncertainError = 4.0;
constexpr double kUncertainShare = 0.15;

// What a cell is where its picture as a whole shows no light: the state that says why (codes of whyNoLight).
// Reasons of other kinds - one band, a light that nobody stored - leave a cell that tells nothing: flat.
PatchState stateWithoutLight(const std::string& reason) {
    for (const PatchState state :
         {PatchState::clipped, PatchState::dark, PatchState::masked, PatchState::excluded})
        if (nameOf(state) == reason) return state;
    return PatchState::flat;
}

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

double patchWeight(const PatchEstimate& patch) {
    if (!std::isfinite(patch.predictedErrorDegrees)) return 1;
    const double error = std::max(patch.predictedErrorDegrees, kLeastError);
    return 1 / (error * error);
}

std::optional<Light> pooledCells(const IlluminantMap& map) {
    std::vector<int> all(map.cells.size());
    std::iota(all.begin(), all.end(), 0);
    return pooledCells(map, all);
}

std::optional<Light> pooledCells(const IlluminantMap& map, std::span<const int> cells) {
    std::vector<Light> lights;
    std::vector<double> weights;
    bool sure = true; // all of them say how sure they are
    for (const int index : cells) {
        const PatchEstimate& cell = map.cells[std::size_t(index)];
        if (cell.state != PatchState::used || !cell.light.valid()) continue;
        lights.push_back(cell.light);
        weights.push_back(patchWeight(cell));
        sure = sure && std::isfinite(cell.predictedErrorDegrees);
    }
    if (lights.empty()) return std::nullopt;
    return (sure ? geometricMedian(lights, weights) : medianLight(lights)).greenOne();
}

void judge(Estimate& estimate) {
    estimate.spreadDegrees = kNotKnown;
    estimate.otherLightShare = kNotKnown;
    for (PatchEstimate& patch : estimate.map.cells) patch.degreesFromGlobal = kNotKnown;
    if (!estimate.illuminant) {
        estimate.verdict = Verdict::noLight;
        for (PatchEstimate& patch : estimate.map.cells)
            if (patch.state == PatchState::used) patch.state = stateWithoutLight(estimate.reason.code);
        return;
    }
    std::vector<double> angles;
    int otherLight = 0;
    int knowing = 0; // patches that say how sure they are
    for (PatchEstimate& patch : estimate.map.cells) {
        if (patch.state != PatchState::used) continue;
        patch.degreesFromGlobal = recoveryAngle(patch.light, *estimate.illuminant);
        angles.push_back(patch.degreesFromGlobal);
        if (patch.degreesFromGlobal > kOtherLight * patch.predictedErrorDegrees) ++otherLight;
        if (std::isfinite(patch.predictedErrorDegrees)) ++knowing;
    }
    estimate.verdict = Verdict::single;
    if (angles.empty()) {
        estimate.verdict = Verdict::uncertain;
        return;
    }
    estimate.spreadDegrees = median(angles);
    const double count = double(angles.size());
    const double usedShare = count / double(estimate.map.cells.size());
    if (knowing > 0) estimate.otherLightShare = otherLight / count;
    const bool knowsItsError = std::isfinite(estimate.predictedErrorDegrees);
    // Two lights explain a doubtful answer; they are what a photographer wants to know.
    if (usedShare < kUncertainShare)
        estimate.verdict = Verdict::uncertain;
    else if (otherLight > kMixedShare * count)
        estimate.verdict = Verdict::mixed;
    else if (estimate.predictedErrorDegrees > kUncertainError)
        estimate.verdict = Verdict::uncertain;
    else if (!knowsItsError && estimate.spreadDegrees > kScatteredSpread)
        estimate.verdict = Verdict::uncertain;
}

} // namespace uncast
