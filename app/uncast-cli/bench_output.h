#pragma once

#include "core/lab/leaks.h"
#include "core/lab/sharpness.h"

namespace uncast::cli {

/// What the figures stand on.
struct BenchHeader {
    std::string weights; ///< hash of the weights file, hexadecimal; of several, by the folds they are for
    std::uint64_t seed = 1;
};

void printSummaries(const std::vector<BenchmarkSummary>& summaries, bool reproduction);

/// What the estimators' own expectation of their error is worth; nothing where none expects any.
void printConfidence(const std::vector<BenchmarkSummary>& summaries);

void printDrifts(const std::vector<SharpnessDrift>& drifts);

[[nodiscard]] Result<void> writeBenchJson(const std::string& path, const BenchHeader& header,
                                          const std::vector<BenchmarkSummary>& summaries,
                                          const std::vector<LeakCount>& leaks);

/// One line a picture and estimator.
[[nodiscard]] Result<void> writeBenchCsv(const std::string& path, const std::vector<BenchmarkRow>& rows);

} // namespace uncast::cli
