#pragma once

#include "core/develop/develop.h"

namespace uncast {

/// The per-channel numbers of W = I / L, scaled so that the channel that clips first reaches exactly 1 at its
/// white level: every channel is cut there, and clipped highlights come out neutral at any gain.
struct Balance {
    std::array<double, 4> gain{1, 1, 1, 1};
    int channels = 3;
};

/// `clipLevel`: the saturation level of each channel in the units of the samples.
[[nodiscard]] Balance balanceFor(const Light& light, const std::array<float, 4>& clipLevel, int channels);

/// sRGB encoding of 0-1 by a table; exact to a fraction of a 16-bit step.
class SrgbTable {
public:
    SrgbTable();
    /// Encoded 0-1; values outside 0-1 are clamped.
    [[nodiscard]] float encode(float linear) const;

private:
    std::vector<float> m_table;
};

} // namespace uncast
