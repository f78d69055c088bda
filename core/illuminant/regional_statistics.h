#pragma once

#include "core/raw/working_picture.h"

#include <memory>
#include <optional>

namespace uncast {

/// A statistic prepared for one picture: the light of any of its parts. Nothing where the part has too few
/// usable pixels.
class RegionalStatistic {
public:
    virtual ~RegionalStatistic() = default;
    [[nodiscard]] virtual std::optional<Light> lightOf(const PixelRect& part) const = 0;
};

/// (mean of x^p)^(1/p) of each channel: p = 1 grey-world (Buchsbaum 1980), p = 6 shades-of-grey (Finlayson &
/// Trezzi 2004).
[[nodiscard]] std::unique_ptr<RegionalStatistic> minkowskiMean(const WorkingPicture& picture, double p);

/// The `quantile` (0-1) of each channel: white-patch, max-RGB (Land & McCann 1971) made robust.
[[nodiscard]] std::unique_ptr<RegionalStatistic> channelQuantile(const WorkingPicture& picture,
                                                                 double quantile);

/// Minkowski mean of the derivatives' size after Gaussian smoothing, order 1 (Sobel's slope) or 2
/// (Laplacian): grey-edge (van de Weijer, Gevers & Gijsenij, IEEE TIP 2007, eq. 13). Pixels within reach of
/// masked or clipped ones are left out.
[[nodiscard]] std::unique_ptr<RegionalStatistic> greyEdge(const WorkingPicture& picture, int order, double p,
                                                          double sigma);

/// First principal direction of the brightest and darkest `share` of pixels by their projection on the mean
/// colour (Cheng, Prasad & Brown, JOSA A 31, 2014).
[[nodiscard]] std::unique_ptr<RegionalStatistic> brightAndDarkPca(const WorkingPicture& picture,
                                                                  double share);

} // namespace uncast
