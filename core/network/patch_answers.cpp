#include "core/network/patch_answers.h"

#include "core/illuminant/pooling.h"
#include "core/illuminant/regional_statistics.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

/// Patches cut before they are handed to the network: bounds the memory of fine maps.
constexpr std::size_t kChunk = 64;

} // namespace

std::vector<UnitRect> pyramidWindows() {
    std::vector<UnitRect> windows{{0, 0, 1, 1}};
    const auto add = [&](int count, double side) {
        const double step = (1 - side) / (count - 1);
        for (int row = 0; row < count; ++row)
            for (int column = 0; column < count; ++column)
                windows.push_back({column * step, row * step, side, side});
    };
    add(2, 0.625);
    add(3, 0.4375);
    return windows;
}

PyramidWindows usableWindows(const WorkingPicture& picture) {
    const auto all = pyramidWindows();
    PyramidWindows usable;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (stateOf(picture, all[i]) == PatchState::used) {
            usable.areas.push_back(all[i]);
            usable.places.push_back(i);
        }
    return usable;
}

Light fallbackNeutral(const WorkingPicture& picture) {
    if (picture.asShotNeutral && picture.asShotNeutral->valid()) return *picture.asShotNeutral;
    const auto grey = minkowskiMean(picture, 1)->lightOf({0, 0, picture.width(), picture.height()});
    if (grey) return *grey;
    return Light::fromChannels(std::vector<double>(std::size_t(picture.channels), 1.0));
}

void appendCommon(const Picture& patch, const CommonSpace& space, std::vector<float>& patches) {
    const std::size_t start = patches.size();
    const std::size_t pixels = patch.pixels();
    patches.resize(start + 3 * pixels);
    for (std::size_t r = 0; r < 3; ++r) {
        const auto target = std::span(patches).subspan(start + r * pixels, pixels);
        for (int c = 0; c < patch.channels(); ++c) {
            const auto share = float(space.fromCamera(int(r), c));
            const auto source = patch.plane(c);
            for (std::size_t i = 0; i < pixels; ++i) target[i] += share * source[i];
        }
        for (float& v : target) v = std::max(0.0F, v);
    }
}

Result<std::vector<PatchAnswer>> answersTo(std::span<const float> patches, int count,
                                           const LoadedNetworks& networks, std::size_t member,
                                           const JobContext& job) {
    const auto numbers = networks.predict(member, patches, count, {job.stop, {}});
    if (!numbers) return tl::unexpected(numbers.error());
    const auto outputs = std::size_t(networks.architecture(member).outputs);
    std::vector<PatchAnswer> answers;
    for (std::size_t i = 0; i < std::size_t(count); ++i) {
        const float* n = numbers->data() + i * outputs;
        answers.push_back(
            {Light(double(n[0]), double(n[1]), double(n[2])), outputs == 4 ? double(n[3]) : 0.0});
    }
    return answers;
}

Result<std::vector<PatchAnswer>> answersTo(const PatchCutter& cutter, const CommonSpace& space,
                                           const LoadedNetworks& networks, std::size_t member,
                                           std::span<const UnitRect> windows, const JobContext& job) {
    std::vector<PatchAnswer> answers;
    std::vector<float> patches;
    const int side = networks.architecture(member).patchSide;
    for (std::size_t first = 0; first < windows.size(); first += kChunk) {
        const auto chunk = windows.subspan(first, std::min(kChunk, windows.size() - first));
        patches.clear();
        for (const UnitRect& window : chunk) {
            if (job.stopped()) return fail("cancelled", "Cancelled.");
            appendCommon(cutter.cut(window, side), space, patches);
        }
        const auto some = answersTo(patches, int(chunk.size()), networks, member, job);
        if (!some) return tl::unexpected(some.error());
        answers.insert(answers.end(), some->begin(), some->end());
        job.report(double(first + chunk.size()) / double(windows.size()), "Looking at patches");
    }
    return answers;
}

double confidenceWeight(double c) {
    return std::exp(-2 * c);
}

PatchAnswer pooled(std::span<const PatchAnswer> answers) {
    const double least =
        std::ranges::min_element(answers, {}, [](const PatchAnswer& answer) { return answer.c; })->c;
    std::vector<Light> lights;
    std::vector<double> weights;
    double weightSum = 0;
    double errorSum = 0;
    for (const PatchAnswer& answer : answers) {
        lights.push_back(answer.common);
        weights.push_back(confidenceWeight(answer.c - least));
        weightSum += weights.back();
        errorSum += weights.back() * std::exp(answer.c);
    }
    return {geometricMedian(lights, weights), std::log(errorSum / weightSum)};
}

} // namespace uncast
