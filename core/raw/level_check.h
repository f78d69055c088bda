#pragma once

#include "core/raw/raw_picture.h"

namespace uncast {

/// What the samples themselves say of the levels; compared with what the file says, never used in its place.
struct SampleStatistics {
    std::array<std::uint16_t, 4> lowest{};   ///< smallest sample a channel
    std::array<std::uint16_t, 4> highest{};  ///< largest sample a channel
    std::array<std::uint16_t, 4> quantile{}; ///< 0.1 % quantile a channel: nearly the darkest
    std::uint16_t top = 0;                   ///< largest sample of all that is no lone outlier
    double atTop = 0;                        ///< share of all samples within 0.1 % of `top`
    double pileUp = 0;                       ///< how much denser samples lie there than just below
    double aboveWhite = 0; ///< share of all samples more than 2 % of the range above their white level
    double belowBlack = 0; ///< share of all samples at or below their black level
    double atWhite = 0;    ///< share of all samples at or above their white level
};

[[nodiscard]] SampleStatistics statisticsOf(const RawPicture& raw);

/// Compares black and white levels with the masked border and the samples. Codes: "black-level-low",
/// "black-level-high", "black-above-white", "masked-border-unusable", "white-level-low", "white-level-high".
[[nodiscard]] std::vector<Notice> checkLevels(const RawPicture& raw, const SampleStatistics& statistics);

} // namespace uncast
