#pragma once

#include "core/color/common_space.h"
#include "core/illuminant/patches.h"
#include "core/network/network_shelf.h"
#include "core/raw/working_picture.h"

namespace uncast {

/// What a network says of one window of the picture.
struct PatchAnswer {
    Light common; ///< unit length, common space
    double c = 0; ///< log of the expected error in degrees; 0 where the network does not tell
};

/// The pyramid's windows: the whole picture, 2 x 2 of 62.5 % and 3 x 3 of 43.75 % of its sides.
[[nodiscard]] std::vector<UnitRect> pyramidWindows();

/// Those of the pyramid's windows that can tell a light, and their places among all of them.
struct PyramidWindows {
    std::vector<UnitRect> areas;
    std::vector<std::size_t> places;
};
[[nodiscard]] PyramidWindows usableWindows(const WorkingPicture& picture);

/// What stands for the camera's daylight where it has no matrix: its own balance, else the picture's mean.
[[nodiscard]] Light fallbackNeutral(const WorkingPicture& picture);

/// Appends a patch of camera channels as three planes of the common space, clamped at 0; pixels without any
/// signal stay 0.
void appendCommon(const Picture& patch, const CommonSpace& space, std::vector<float>& patches);

/// Asks member `member` about windows of the cutter's picture. Errors: "cancelled", what
/// LoadedNetworks::predict gives.
[[nodiscard]] Result<std::vector<PatchAnswer>> answersTo(const PatchCutter& cutter, const CommonSpace& space,
                                                         const LoadedNetworks& networks, std::size_t member,
                                                         std::span<const UnitRect> windows,
                                                         const JobContext& job);

/// Asks about `count` patches that are cut already.
[[nodiscard]] Result<std::vector<PatchAnswer>> answersTo(std::span<const float> patches, int count,
                                                         const LoadedNetworks& networks, std::size_t member,
                                                         const JobContext& job);

/// How much an answer of this c counts beside others: exp(-2 c); over their sum the softmax.
[[nodiscard]] double confidenceWeight(double c);

/// Geometric median of the answers' lights, weighted by confidenceWeight(). `answers` must not be empty.
[[nodiscard]] PatchAnswer pooled(std::span<const PatchAnswer> answers);

} // namespace uncast
