#pragma once

#include "core/illuminant/estimator.h"
#include "core/network/network_shelf.h"

namespace uncast {

/// How the answers to patches become the light of the picture.
enum class PatchPooling {
    /// 14 patches of three sizes, beside the histogram network and the statistics where the weights hold a
    /// mixer of them; the map is looked at besides.
    pyramid,
    /// The component-wise median of the map (Wang & Shang 2019, section 3.4).
    mapMedian
};

/// An estimator on a network that sees patches of 64 x 64 pixels in the common camera space.
[[nodiscard]] std::unique_ptr<Estimator> makeDscnnEstimator(std::shared_ptr<const LoadedNetworks> networks,
                                                            PatchPooling pooling);

/// What one member of the file finds alone, by the pyramid of windows; named ESTIMATOR/patches or
/// ESTIMATOR/histogram with the member's number. `member` must be no mixer.
[[nodiscard]] std::unique_ptr<Estimator> makeMemberEstimator(std::shared_ptr<const LoadedNetworks> networks,
                                                             std::size_t member);

} // namespace uncast
