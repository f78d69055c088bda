#pragma once

#include <array>

namespace uncast {

/// A place as shares of the upright picture; may lie outside, where a chart is cut off.
struct ChartPoint {
    double x = 0;
    double y = 0;
    bool operator==(const ChartPoint&) const = default;
};

/// Where a ColorChecker lies: the outer corners of its patches dark skin, bluish green, black and white, in
/// this order.
struct ChartCorners {
    std::array<ChartPoint, 4> at{};
    bool operator==(const ChartCorners&) const = default;

    /// They enclose an area, without crossing.
    [[nodiscard]] bool valid() const;
};

} // namespace uncast
