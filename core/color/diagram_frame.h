#pragma once

#include "core/color/loci.h"

#include <span>
#include <vector>

// Which part of the chromaticity diagram a plot shows, and the temperatures it names there.

namespace uncast {

/// A part of the CIE 1976 diagram.
struct DiagramFrame {
    double left = 0.17; ///< u'
    double right = 0.29;
    double bottom = 0.43; ///< v'
    double top = 0.55;
    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return top - bottom; }
    [[nodiscard]] bool contains(UniformChromaticity place) const;
    bool operator==(const DiagramFrame&) const = default;
};

/// The part of `aspect` (width over height, both in the same unit, so that distances compare in all
/// directions) that holds all places with some room around them, and a piece of the loci even where all are
/// one. The places from 2,800 to 7,500 K where there are none.
[[nodiscard]] DiagramFrame frameAround(std::span<const UniformChromaticity> places, double aspect);

/// A temperature named on the Planckian locus, and the line of that temperature across it, from Adobe's tint
/// -12 to +12.
struct TemperatureTick {
    double kelvin = 0;
    UniformChromaticity place;
    UniformChromaticity below;
    UniformChromaticity above;
};

/// Round temperatures from 2,000 to 20,000 K whose places lie in the frame, warm ones first.
[[nodiscard]] std::vector<TemperatureTick> temperatureTicks(const DiagramFrame& frame);

} // namespace uncast
