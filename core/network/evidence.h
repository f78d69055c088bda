#pragma once

#include "core/network/patch_answers.h"

namespace uncast {

/// What a mixer weighs: lights that different estimators found in one picture, and how they stand to each
/// other.
struct Evidence {
    std::vector<Light> candidates; ///< unit length, common space; kCandidates of them
    std::vector<float> features;   ///< kFeatures numbers of the size of 1
};

/// Whole picture, quarters and ninths, each by the patch network and by the histogram networks (their mean in
/// log chroma); then grey-world, white-patch, shades-of-grey, grey-edge-1, bright-and-dark PCA on the picture
/// as one patch.
inline constexpr int kNetworkCandidates = 6;
inline constexpr int kCandidates = kNetworkCandidates + 5;
/// Of each candidate log(r/g) and log(b/g) from the centre and the distance; the c of those from networks;
/// the scatter of quarters and ninths of both; the centre itself; the usable share of the picture.
inline constexpr int kFeatures = 3 * kCandidates + kNetworkCandidates + 4 + 2 + 1;

/// Gathers the evidence of the cutter's picture from its usable windows. A candidate that cannot be told
/// stands at the centre, the mean of those from networks. Errors: as answersTo; "wrong-weights" where the
/// file has no patch or no histogram network.
[[nodiscard]] Result<Evidence> gatherEvidence(const PatchCutter& cutter, const PyramidWindows& windows,
                                              const CommonSpace& space, const LoadedNetworks& networks,
                                              const JobContext& job);

/// As a mixer takes it.
[[nodiscard]] std::vector<float> mixerInput(const Evidence& evidence);

/// What the picture's light is taken to be, in log chroma: three quarters what the networks say - the mean of
/// the histogram networks' candidates and that of the patch networks', each weighted by softmax(-2 c), the
/// former counting twice, both by the inverse square of the error they expect - and one quarter the mixer's
/// answer. A mixer knows the sets it was fitted on: on pictures of sets that no network was trained on all of
/// its strength gains nothing. `input` as mixerInput() gives it, `answer` the mixer's four numbers, of which
/// c is taken as it is.
[[nodiscard]] PatchAnswer weighedAnswer(std::span<const float> input, std::span<const float> answer);

/// The plan of a mixer for this evidence.
[[nodiscard]] Architecture mixerPlan();

} // namespace uncast
