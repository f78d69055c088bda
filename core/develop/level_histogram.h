#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace uncast {

/// How often each of the 256 levels of an sRGB picture occurs: red, green, blue, and the level of a grey of
/// the same luminance (IEC 61966-2-1).
struct LevelHistogram {
    static constexpr int kRed = 0;
    static constexpr int kGreen = 1;
    static constexpr int kBlue = 2;
    static constexpr int kLuminance = 3;

    std::array<std::array<std::uint32_t, 256>, 4> counts{};

    [[nodiscard]] std::uint64_t pixels() const;
    /// 0-1 of all pixels.
    [[nodiscard]] double share(int curve, int level) const;
    /// The level below which half of the pixels lie.
    [[nodiscard]] int median(int curve) const;
};

/// The count that a curve is scaled by: its highest, but for spikes of a bin or two, which would flatten all
/// the rest - clipped samples gather in one.
[[nodiscard]] double curveTop(std::span<const double> counts);

/// Heights 0-1 of a curve: in proportion to `top`, or logarithmic from a count of 1 to `top`, so that what is
/// rare is seen beside what is common. More than `top` is cut to 1.
[[nodiscard]] std::vector<double> curveHeights(std::span<const double> counts, double top, bool logarithmic);

} // namespace uncast
