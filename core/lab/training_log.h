#pragma once

#include "core/base/result.h"

#include <span>

namespace uncast {

/// One look at a network in training. Angles in degrees of camera RGB; kNotKnown where nothing is held out.
struct TrainingRow {
    std::int64_t step = 0;
    double loss = 0; ///< mean over the steps since the row before
    double heldOutMean = 0;
    double heldOutMedian = 0;
    double bestMean = 0;
};

/// The rows as a CSV file, which is replaced as a whole. Error "not-writable".
[[nodiscard]] Result<void> writeTrainingLog(const std::filesystem::path& path,
                                            std::span<const TrainingRow> rows);

/// The rows up to a step of a log that is there; none where there is none.
[[nodiscard]] std::vector<TrainingRow> readTrainingLog(const std::filesystem::path& path,
                                                       std::int64_t lastStep);

/// Loss and held-out mean over the steps, as .png or .svg. Errors: as drawChart.
[[nodiscard]] Result<void> drawTraining(const std::filesystem::path& path, const std::string& title,
                                        std::span<const TrainingRow> rows);

} // namespace uncast
