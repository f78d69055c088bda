#pragma once

#include "core/illuminant/estimator.h"
#include "core/lab/camera_table.h"
#include "core/lab/error_statistics.h"
#include "core/lab/manifest.h"

#include <functional>
#include <optional>

namespace uncast {

/// A labelled picture as the estimators see a RAW file. Masked pixels (all values 0) and pixels with a value
/// above 0.98 of the picture's largest do not take part; the latter count as clipped and keep their value, so
/// that filters see no hole. `color` may be unknown.
[[nodiscard]] WorkingPicture workingPictureOf(const StoredPicture& stored, PixelEncoding encoding,
                                              const CameraColor& color);

/// One estimator on one picture.
struct BenchmarkRow {
    const LabelledPicture* picture = nullptr;
    std::string camera;
    std::uint64_t hash = 0; ///< FNV-1a 64 of the picture's file
    std::string estimator;
    std::optional<Light> estimate; ///< camera RGB; nothing where none was found
    double recovery = kNotKnown;   ///< degrees
    double reproduction = kNotKnown;
    double predicted = kNotKnown; ///< the estimator's own guess of its error, degrees
    double milliseconds = 0;
    double kelvin = kNotKnown; ///< temperature of the true light; not known without a matrix of the camera
    bool leaked = false; ///< the estimator was trained on the picture or on its scene; set by markLeaks()
};

/// A labelled picture as estimators see it: a lossless WebP file by its encoding and the table's matrix, any
/// other as a RAW file with its own.
struct OpenedPicture {
    WorkingPicture working;
    std::string camera;
    std::uint64_t hash = 0;
};
[[nodiscard]] Result<OpenedPicture> openLabelled(const LabelledPicture& picture, const CameraTable& cameras);

/// Runs every estimator on every picture; the grid's cells are the patches of estimators that pool their map.
/// Pictures of cameras without a matrix are done all the same; those that cannot be read or estimated are
/// appended to `failures` and left out. Error: "cancelled".
[[nodiscard]] Result<std::vector<BenchmarkRow>>
runBenchmark(const std::vector<LabelledPicture>& pictures, const CameraTable& cameras,
             const std::vector<std::unique_ptr<Estimator>>& estimators, const MapGrid& grid,
             const JobContext& job, std::vector<Error>& failures);

/// How much the error that an estimator expects is worth. All in degrees; kNotKnown where it expects none.
struct ConfidenceFigures {
    double expected = kNotKnown;         ///< mean of the expected errors
    double surerHalf = kNotKnown;        ///< mean error of the half that it is surest of
    double leastSureQuarter = kNotKnown; ///< mean error of the quarter that it is least sure of
};

/// The errors of one estimator on one set, or on one camera or one kind of light of it.
struct BenchmarkSummary {
    std::string estimator;
    std::string set;
    std::string camera;      ///< empty: all cameras of the set
    std::string light;       ///< "3500-5000 K"; empty: all lights of the set
    int without = 0;         ///< pictures where no light was found; they are not in the statistics
    double milliseconds = 0; ///< a picture, on the mean, by the clock
    ErrorStatistics recovery;
    ErrorStatistics reproduction;
    ConfidenceFigures confidence;

    [[nodiscard]] bool whole() const { return camera.empty() && light.empty(); }
};

/// What a temperature is filed under: below 3,500 K, to 5,000, to 6,500, above; "unknown".
[[nodiscard]] std::string lightClassOf(double kelvin);

/// By estimator and set in the order they came in, each set's cameras after it, then its lights from warm to
/// cold. The intervals are those of bootstrapInterval() with this seed.
[[nodiscard]] std::vector<BenchmarkSummary> summarise(const std::vector<BenchmarkRow>& rows,
                                                      std::uint64_t seed = 1);

} // namespace uncast
