#pragma once

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
};

/// All 0 for an empty list. Numbers must be finite.
[[nodiscard]] ErrorStatistics errorStatistics(std::span<const double> errors);

} // namespace uncast
