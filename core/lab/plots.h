#pragma once

#include "core/base/result.h"
#include "core/lab/benchmark.h"

#include <span>

namespace uncast {

/// One line of a chart.
struct Curve {
    std::string title;
    std::vector<double> x;
    std::vector<double> y;
};

/// What a chart says beside its curves.
struct ChartText {
    std::string title;
    std::string xLabel;
    std::string yLabel;
    bool points = false; ///< dots in place of lines
    bool marks = false;  ///< dots on the lines: a curve of one point is seen too
    bool logX = false;   ///< logarithmic axes: all values above 0
    bool logY = false;
};

/// Draws curves with gnuplot; the file's extension says how: .png or .svg. Errors: "no-gnuplot",
/// "not-writable".
[[nodiscard]] Result<void> drawChart(const std::filesystem::path& path, const ChartText& text,
                                     std::span<const Curve> curves);

/// For each set in `rows`: SET-errors.png (share of pictures below an error, one curve an estimator) and
/// SET-ESTIMATOR-chromaticity.png (predicted against true log(r/g) and log(b/g)) and, where the estimator
/// expects an error, SET-ESTIMATOR-reliability.png (mean error against mean expected error of ten equal
/// parts, from the surest to the least sure), and the same as SVG. The folder is made where it is not there.
[[nodiscard]] Result<void> plotBenchmark(const std::filesystem::path& folder,
                                         const std::vector<BenchmarkRow>& rows);

} // namespace uncast
