#pragma once

#include "core/color/camera_color.h"

#include <optional>
#include <span>
#include <vector>

namespace uncast {

/// Photos of a series that stand in one light.
struct SeriesGroup {
    std::vector<int> photos; ///< indices into the series, rising
    Chromaticity light;      ///< the median of their lights
};

struct Series {
    std::vector<SeriesGroup> groups; ///< the largest first
    std::vector<int> outliers;       ///< indices of photos whose light no group shares, rising
};

/// Lights nearer than this in the CIE 1976 u', v' diagram are one light: twice what is seen side by side
/// (about 0.004), which leaves room for the estimator's error.
inline constexpr double kSameLight = 0.008;
/// So many photos make a group.
inline constexpr int kLeastGroup = 3;

/// Groups photos by their lights; photos without one are in no group and no outliers. DBSCAN (Ester, Kriegel,
/// Sander & Xu, "A density-based algorithm for discovering clusters in large spatial databases with noise",
/// KDD 1996) with kSameLight and kLeastGroup: a light that changes slowly from photo to photo, as at dusk,
/// stays one group. Fewer than kLeastGroup photos with a light say nothing: no groups and no outliers.
[[nodiscard]] Series groupSeries(std::span<const std::optional<Chromaticity>> lights);

} // namespace uncast
