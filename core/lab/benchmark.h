#pragma once

#include "core/illuminant/estimator.h"
#include "core/lab/camera_table.h"
#include "core/lab/error_statistics.h"
#include "core/lab/manifest.h"

#include <functional>
#include <optional>

namespace uncast {

/// A labelled picture as the estimators see a RAW file. Masked pixels (all values 0) and pixels with a value
/// above 0.98 of the picture's largest do not take part; the latter count as clipped and keep their value, so that
/// filters see no hole. `color` may be unknown.
[[nodiscard]] WorkingPicture workingPictureOf(const LabelledPicture& labelled, const StoredPicture& stored,
                                              const CameraColor& color);

/// One estimator on one picture.
struct BenchmarkRow {
    const LabelledPicture* picture = nullptr;
    std::string estimator;
    std::optional<Light> estimate; ///< camera RGB; nothing where none was found
    double recovery = kNotKnown;   ///< degrees
    double reproduction = kNotKnown;
    double predicted = kNotKnown; ///< the estimator's own guess of its error, degrees
    double milliseconds = 0;
};

/// Runs every estimator on every picture; the grid's cells are the patches of estimators that pool their map.
/// Pictures of cameras without a matrix are done all the same. Errors: unreadable pictures, what estimators
/// give, "cancelled". `hashes`, where given, receives each picture's hash in order.
[[nodiscard]] Result<std::vector<BenchmarkRow>>
runBenchmark(const std::vector<LabelledPicture>& pictures, const CameraTable& cameras,
             const std::vector<std::unique_ptr<Estimator>>& estimators, const MapGrid& grid,
             const JobContext& job, std::vector<std::uint64_t>* hashes = nullptr);

/// The errors of one estimator on one set, or on one camera of it.
struct BenchmarkSummary {
    std::string estimator;
    std::string set;
    std::string camera; ///< empty: all cameras of the set
    int without = 0;    ///< pictures where no light was found; they are not in the statistics
    ErrorStatistics recovery;
    ErrorStatistics reproduction;
    double meanPredicted = kNotKnown;
};

/// By estimator and set in the order they came in, each set's cameras after it where there is more than one.
[[nodiscard]] std::vector<BenchmarkSummary> summarise(const std::vector<BenchmarkRow>& rows);

} // namespace uncast
