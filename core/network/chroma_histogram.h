#pragma once

#include <cstddef>
#include <span>

namespace uncast {

/// Bins along each side, and how far they reach: log(r/g) in columns and log(b/g) in rows, -reach to reach.
inline constexpr int kHistogramBins = 48;
inline constexpr double kHistogramReach = 1.35;
/// Pixels, edges, and two planes of coordinates (-1 to 1).
inline constexpr int kHistogramPlanes = 4;

/// Numbers of one histogram input.
inline constexpr std::size_t kHistogramNumbers =
    std::size_t(kHistogramPlanes) * std::size_t(kHistogramBins) * std::size_t(kHistogramBins);

/// Histograms of log chroma of a patch (3 planes of side x side, common space, linear, masked pixels 0 in all
/// planes): one of the pixels, one of |pixel - mean of its 3 x 3 neighbours|. Votes are bilinear, weighted by
/// sqrt(r + g + b); each plane is divided by its sum, square root, times 8. Pixels with a channel at or below
/// 0 and those beyond the reach do not vote.
void chromaHistogram(std::span<const float> patch, int side, std::span<float> planes);

} // namespace uncast
