#pragma once

#include "core/illuminant/estimator.h"
#include "core/lab/camera_table.h"
#include "core/lab/error_statistics.h"
#include "core/lab/manifest.h"

namespace uncast {

/// A picture made softer or smaller; what an estimator ought not to mind.
struct SharpnessVariant {
    std::string name;   ///< "blur 0.8", "64 x 64, area"
    double blur = 0;    ///< sigma of a Gaussian in pixels of the picture; 0: none
    int side = 0;       ///< squashed to a square of this side, as training pictures are; 0: none
    bool point = false; ///< of the square: one sample of the picture a pixel, not the mean of the area
};

/// Blur of 0.4, 0.8 and 1.2 pixels; squares of 64 pixels by area and by point samples.
[[nodiscard]] std::vector<SharpnessVariant> sharpnessVariants();

/// The picture as that variant shows it; invalid pixels take no part in any mean.
[[nodiscard]] WorkingPicture sharpnessVariantOf(const WorkingPicture& picture,
                                                const SharpnessVariant& variant);

/// How far one estimator's light moves under one variant, over the pictures of one set.
struct SharpnessDrift {
    std::string estimator;
    std::string set;
    std::string variant;
    ErrorStatistics drift; ///< degrees between the lights found with and without the variant, camera RGB
    double meanBefore = kNotKnown; ///< recovery error without the variant, degrees
    double meanAfter = kNotKnown;
};

/// By set, estimator and variant. Pictures that cannot be read, and those where one of the lights was not
/// found, are appended to `failures` and left out. Error: "cancelled".
[[nodiscard]] Result<std::vector<SharpnessDrift>>
measureSharpnessDrift(const std::vector<LabelledPicture>& pictures, const CameraTable& cameras,
                      const std::vector<std::unique_ptr<Estimator>>& estimators, const MapGrid& grid,
                      const JobContext& job, std::vector<Error>& failures);

} // namespace uncast
