#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace uncast {

/// What is reported of a list of angular errors, in degrees. Quantiles are linear between order statistics.
struct ErrorStatistics {
    int count = 0;
    double mean = 0;
    double median = 0;
    double trimean = 0;      ///< (Q1 + 2 Q2 + Q3) / 4
    double bestQuarter = 0;  ///< mean of the smallest 25 %
    double worstQuarter = 0; ///< mean of the largest 25 %
    double quantile95 = 0;
    double largest = 0;
    std::array<double, 2> interval95{}; ///< of the mean, by bootstrap; 0 where none was asked for
};

/// All 0 for an empty list. Numbers must be finite.
[[nodiscard]] ErrorStatistics errorStatistics(std::span<const double> errors);

/// The 2.5 and 97.5 % quantiles of the mean over 2,000 draws with replacement (percentile bootstrap: Efron &
/// Tibshirani, An Introduction to the Bootstrap, 1993, section 13.3). The same for the same seed.
[[nodiscard]] std::array<double, 2> bootstrapInterval(std::span<const double> errors, std::uint64_t seed);

} // namespace uncast
