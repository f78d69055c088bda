#pragma once

#include "core/base/progress.h"
#include "core/illuminant/illuminant_map.h"
#include "core/raw/working_picture.h"

#include <memory>
#include <string>
#include <vector>

namespace uncast {

/// The map's grid. The default gives cells as square as may be, at least 8 x 5 for a 3:2 picture.
struct MapGrid {
    int columns = 0; ///< 0: chosen from the picture's shape
    int rows = 0;
};

/// Finds lights in a working picture. Implementations are stateless between calls, may be called from several
/// threads, and give the same bits for the same input.
class Estimator {
public:
    virtual ~Estimator() = default;
    [[nodiscard]] virtual std::string name() const = 0; ///< as on the command line: "grey-world"
    /// An error only where the work could not be done ("cancelled", "weights-missing"); a picture that shows
    /// no light gives an Estimate without illuminant and with a reason.
    [[nodiscard]] virtual Result<Estimate> estimate(const WorkingPicture& picture, const MapGrid& grid,
                                                    const JobContext& job) const = 0;
};

/// The estimators that need no training: grey-world, white-patch, shades-of-grey, grey-edge-1, grey-edge-2,
/// bright-and-dark-pca, as-shot, daylight.
[[nodiscard]] std::vector<std::string> statisticalEstimatorNames();
/// Null for an unknown name.
[[nodiscard]] std::unique_ptr<Estimator> makeStatisticalEstimator(const std::string& name);

} // namespace uncast
