#include "core/network/evidence.h"

#include "core/illuminant/regional_statistics.h"
#include "core/network/patch_input.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

namespace uncast {
namespace {

/// log(r/g) and log(b/g).
struct Chroma {
    double u = 0;
    double v = 0;
};

Chroma chromaOf(const Light& light) {
    return {std::log(light[0] / light[1]), std::log(light[2] / light[1])};
}

Light lightOf(const Chroma& chroma) {
    return Light(std::exp(chroma.u), 1, std::exp(chroma.v)).unit();
}

PatchAnswer meanAnswer(std::span<const PatchAnswer> answers) {
    Chroma chroma;
    double c = 0;
    for (const PatchAnswer& answer : answers) {
        const Chroma one = chromaOf(answer.common);
        chroma.u += one.u / double(answers.size());
        chroma.v += one.v / double(answers.size());
        c += answer.c / double(answers.size());
    }
    return {lightOf(chroma), c};
}

double scatterOf(std::span<const PatchAnswer> answers, const Light& centre) {
    double sum = 0;
    for (const PatchAnswer& answer : answers) sum += recoveryAngle(answer.common, centre);
    return answers.empty() ? 0 : sum / double(answers.size());
}

// Whole picture, quarters, ninths.
constexpr std::size_t kScales = kNetworkCandidates / 2;
// How much more an answer of the histogram networks counts than one of the patch networks that expects the
// same error, and the mixer's share of the light.
constexpr double kHistogramFactor = 2;
constexpr double kMixerShare = 0.25;

// Where in the mixer's input the c of the networks' candidates begin.
constexpr std::size_t kFirstConfidence = 3 * kCandidates + 3 * kCandidates;

// Side of the box the statistics' patch is averaged over, so that they tell the same of sharp and soft
// pictures.
constexpr int kStatisticsBox = 3;

// The whole picture as one patch of the common space, for statistics.
WorkingPicture commonPatch(std::span<const float> numbers) {
    WorkingPicture patch;
    patch.camera = Picture(kPatchSide, kPatchSide, 3);
    patch.valid = Picture(kPatchSide, kPatchSide, 1);
    patch.clipped = Picture(kPatchSide, kPatchSide, 1);
    std::ranges::copy(numbers, patch.camera.samples().begin());
    auto valid = patch.valid.plane(0);
    for (std::size_t i = 0; i < valid.size(); ++i)
        valid[i] =
            patch.camera.plane(0)[i] + patch.camera.plane(1)[i] + patch.camera.plane(2)[i] > 0 ? 1.0F : 0.0F;
    return patch;
}

std::vector<std::optional<Light>> statisticsOf(const WorkingPicture& patch) {
    const PixelRect all{0, 0, patch.width(), patch.height()};
    return {minkowskiMean(patch, 1)->lightOf(all), channelQuantile(patch, 0.995)->lightOf(all),
            minkowskiMean(patch, 6)->lightOf(all), greyEdge(patch, 1, 6, 1)->lightOf(all),
            brightAndDarkPca(patch, 0.035)->lightOf(all)};
}

/// The answers of the patch network by scale; scales without a usable window are empty.
struct Pyramid {
    std::vector<PatchAnswer> whole;
    std::vector<PatchAnswer> quarters;
    std::vector<PatchAnswer> ninths;
};

/// The usable windows in the common space, cut once for every side that a member asks for.
class CutWindows {
public:
    CutWindows(const PatchCutter& cutter, const PyramidWindows& windows, const CommonSpace& space)
        : m_cutter(cutter), m_windows(windows), m_space(space) {}

    /// Error "cancelled".
    Result<std::span<const float>> of(int side, const JobContext& job) {
        const auto [place, fresh] = m_patches.try_emplace(side);
        if (!fresh) return place->second;
        for (const UnitRect& window : m_windows.areas) {
            if (job.stopped()) return fail("cancelled", "Cancelled.");
            appendCommon(m_cutter.cut(window, side), m_space, place->second);
        }
        return place->second;
    }

    /// The whole picture, whether it is usable or not.
    std::vector<float> whole() const {
        std::vector<float> patch;
        const auto cut = m_patches.find(kPatchSide);
        // The pyramid's first window is the whole picture; where it is not usable it was not cut yet.
        if (cut != m_patches.end() && !m_windows.places.empty() && m_windows.places.front() == 0)
            patch.assign(cut->second.begin(),
                         cut->second.begin() + 3 * std::ptrdiff_t{kPatchSide} * kPatchSide);
        else
            appendCommon(m_cutter.cut({}), m_space, patch);
        return patch;
    }

private:
    const PatchCutter& m_cutter;
    const PyramidWindows& m_windows;
    const CommonSpace& m_space;
    std::map<int, std::vector<float>> m_patches;
};

// Several members answer by their mean, window by window.
Result<Pyramid> pyramidOf(const PyramidWindows& windows, CutWindows& cut, const LoadedNetworks& networks,
                          std::span<const std::size_t> members, const JobContext& job) {
    constexpr std::size_t kFirstQuarter = 1;
    constexpr std::size_t kFirstNinth = 5;
    std::vector<std::vector<PatchAnswer>> answers(windows.areas.size());
    for (const std::size_t member : members) {
        const auto patches = cut.of(networks.architecture(member).patchSide, job);
        if (!patches) return tl::unexpected(patches.error());
        const auto one = answersTo(*patches, int(windows.areas.size()), networks, member, job);
        if (!one) return tl::unexpected(one.error());
        for (std::size_t i = 0; i < one->size(); ++i) answers[i].push_back((*one)[i]);
    }
    Pyramid pyramid;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        auto& scale = windows.places[i] < kFirstQuarter ? pyramid.whole
                      : windows.places[i] < kFirstNinth ? pyramid.quarters
                                                        : pyramid.ninths;
        scale.push_back(meanAnswer(answers[i]));
    }
    return pyramid;
}

// Larger differences all mean the same: far off.
float feature(double value) {
    constexpr double kScale = 5;
    return float(std::clamp(kScale * value, -3.0, 3.0));
}

Evidence evidenceFrom(std::span<const Pyramid> pyramids, const std::vector<std::optional<Light>>& statistics,
                      double usableShare) {
    std::vector<std::optional<PatchAnswer>> networks;
    for (const Pyramid& pyramid : pyramids)
        for (const auto* scale : {&pyramid.whole, &pyramid.quarters, &pyramid.ninths})
            networks.push_back(scale->empty() ? std::nullopt : std::optional(pooled(*scale)));
    std::vector<PatchAnswer> told;
    for (const auto& answer : networks)
        if (answer) told.push_back(*answer);
    const PatchAnswer centre = meanAnswer(told);
    const Chroma middle = chromaOf(centre.common);
    Evidence evidence;
    for (const auto& answer : networks)
        evidence.candidates.push_back(answer ? answer->common : centre.common);
    for (const auto& light : statistics)
        evidence.candidates.push_back(light && light->valid() ? light->unit() : centre.common);
    for (const Light& candidate : evidence.candidates) {
        const Chroma chroma = chromaOf(candidate);
        evidence.features.push_back(feature(chroma.u - middle.u));
        evidence.features.push_back(feature(chroma.v - middle.v));
        evidence.features.push_back(feature(std::hypot(chroma.u - middle.u, chroma.v - middle.v)));
    }
    for (const auto& answer : networks) evidence.features.push_back(float(answer ? answer->c : centre.c));
    for (const Pyramid& pyramid : pyramids)
        for (const auto* scale : {&pyramid.quarters, &pyramid.ninths})
            evidence.features.push_back(feature(scatterOf(*scale, centre.common) * std::numbers::pi / 180));
    evidence.features.push_back(float(middle.u));
    evidence.features.push_back(float(middle.v));
    evidence.features.push_back(float(usableShare));
    return evidence;
}

Light lightAt(std::span<const float> numbers) {
    return {double(numbers[0]), double(numbers[1]), double(numbers[2])};
}

/// What one kind of network says of the picture.
struct Opinion {
    Chroma chroma;
    double expected = 0; ///< error, degrees
};

// Of the candidates of all scales from number `first` on, in a mixer's input.
Opinion opinionOf(std::span<const float> input, std::size_t first) {
    Opinion opinion;
    double sum = 0;
    for (std::size_t i = first; i < first + kScales; ++i) {
        const double c = double(input[kFirstConfidence + i]);
        const double weight = confidenceWeight(c);
        const Chroma chroma = chromaOf(lightAt(input.subspan(3 * i, 3)));
        opinion.chroma.u += weight * chroma.u;
        opinion.chroma.v += weight * chroma.v;
        opinion.expected += std::exp(c) / kScales;
        sum += weight;
    }
    opinion.chroma.u /= sum;
    opinion.chroma.v /= sum;
    return opinion;
}

} // namespace

Result<Evidence> gatherEvidence(const PatchCutter& cutter, const PyramidWindows& windows,
                                const CommonSpace& space, const LoadedNetworks& networks,
                                const JobContext& job) {
    const auto dscnns = networks.members(NetworkKind::dscnn);
    const auto histograms = networks.members(NetworkKind::histogram);
    if (dscnns.empty() || histograms.empty())
        return fail("wrong-weights", "The weights hold no patch network or no histogram network.");
    CutWindows cut(cutter, windows, space);
    const auto byPatches = pyramidOf(windows, cut, networks, dscnns, job);
    if (!byPatches) return tl::unexpected(byPatches.error());
    const auto byHistograms = pyramidOf(windows, cut, networks, histograms, job);
    if (!byHistograms) return tl::unexpected(byHistograms.error());
    const WorkingPicture patch = commonPatch(cut.whole());
    double usable = 0;
    for (const float v : patch.valid.samples()) usable += double(v);
    return evidenceFrom(std::array{*byPatches, *byHistograms}, statisticsOf(patch),
                        usable / double(patch.valid.pixels()));
}

std::vector<float> mixerInput(const Evidence& evidence) {
    std::vector<float> input;
    for (const Light& candidate : evidence.candidates)
        for (int c = 0; c < 3; ++c) input.push_back(float(candidate[c]));
    input.insert(input.end(), evidence.features.begin(), evidence.features.end());
    return input;
}

PatchAnswer weighedAnswer(std::span<const float> input, std::span<const float> answer) {
    const Opinion patches = opinionOf(input, 0);
    const Opinion histograms = opinionOf(input, kScales);
    const double ofPatches = 1 / (patches.expected * patches.expected);
    const double ofHistograms = kHistogramFactor / (histograms.expected * histograms.expected);
    const double share = ofHistograms / (ofHistograms + ofPatches);
    const Chroma mixed = chromaOf(lightAt(answer));
    const auto weighed = [&](double Chroma::*axis) {
        return (1 - kMixerShare) * (share * histograms.chroma.*axis + (1 - share) * patches.chroma.*axis) +
               kMixerShare * mixed.*axis;
    };
    return {lightOf({weighed(&Chroma::u), weighed(&Chroma::v)}), double(answer[3])};
}

Architecture mixerPlan() {
    Architecture plan;
    plan.kind = NetworkKind::mixer;
    plan.outputs = 4;
    plan.candidates = kCandidates;
    plan.features = kFeatures;
    return plan;
}

} // namespace uncast
