#pragma once

#include "core/lab/camera_table.h"
#include "core/lab/manifest.h"

#include <set>

namespace uncast {

/// Which pictures of the manifests take part.
struct SetChoice {
    std::set<std::string, std::less<>> sets; ///< only these; empty: all
    std::set<std::string, std::less<>> excludedSets;
    std::set<std::string, std::less<>> excludedCameras;
    std::set<std::string, std::less<>> excludedFolds;
    double heldOutShare = 0.1; ///< of the scenes
};

/// One picture as it is kept in memory: stored bytes, and the way to the common space.
struct TrainingPicture {
    std::string set;
    std::string camera;
    std::string scene; ///< set and group
    StoredPicture stored;
    PixelEncoding encoding = PixelEncoding::linear;
    cv::Matx33f toCommon; ///< linear camera RGB -> common space
    Matrix3 toCamera;     ///< common space -> camera RGB, for errors as they are reported
    Vector3 light;        ///< ground truth, common space, unit length
};

/// All pictures of a training. Errors name the file; a camera without a matrix is an error ("no-matrix"):
/// what cannot be mapped must be excluded by name.
struct TrainingSet {
    std::vector<TrainingPicture> training;
    std::vector<TrainingPicture> heldOut;
    /// One line a set and camera: "nus Canon600D: 180 for training, 20 held out".
    std::vector<std::string> summary;

    [[nodiscard]] static Result<TrainingSet> load(const std::vector<std::filesystem::path>& manifests,
                                                  const CameraTable& cameras, const SetChoice& choice);
};

/// What becomes of pixels with a value above kClippedShare of the picture's largest.
enum class Clipped { kept, masked };

/// Linear, common space, clamped at 0; 3 planes; masked pixels 0.
[[nodiscard]] Picture commonPicture(const TrainingPicture& picture, Clipped clipped);

} // namespace uncast
