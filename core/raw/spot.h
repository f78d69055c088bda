#pragma once

#include "core/base/picture.h"
#include "core/raw/raw_picture.h"
#include "core/raw/working_picture.h"

#include <limits>
#include <span>

namespace uncast {

/// Whether a place can tell a light, or why not.
enum class SpotState {
    usable,
    outside, ///< no part of it lies in the picture
    oneBand, ///< the sensor sees no colours
    clipped, ///< more than half of it holds saturated samples
    dark     ///< so near to black that noise and the error of the black level outweigh the colour
};

/// What the sensor's samples say at one place, before any interpolation.
struct Spot {
    SpotState state = SpotState::outside;
    /// Counts above black, one a channel, of all samples of the place.
    std::array<double, 4> mean{};
    double level = 0;        ///< 0-1 of its range: the channel that is furthest from black
    double clippedShare = 0; ///< 0-1: how much of the place holds saturated samples
    /// Green = 1: that of a grey surface at this place, from the cells of the pattern without a saturated
    /// sample. Only where the place is usable.
    std::optional<Light> light;
    /// How far noise may turn the light, in degrees: the standard error of the mean across its direction, so
    /// that brightness may vary within the place as it likes. Not a number where one cell had to do.
    double noiseDegrees = std::numeric_limits<double>::quiet_NaN();
};

/// `area` as shares of the upright picture, as it is seen (its crop). At least one cell of the sensor's
/// pattern is measured; what lies outside the picture is left out.
[[nodiscard]] Spot measureSpot(const RawPicture& raw, const UnitRect& area);

/// A place of the upright picture: its middle as shares of the sides, and the sides of a square in pixels of
/// the sensor.
struct SpotPlace {
    double x = 0.5;
    double y = 0.5;
    int side = 1;
    bool operator==(const SpotPlace&) const = default;
};

/// The square as shares of the upright picture.
[[nodiscard]] UnitRect areaOf(const SpotPlace& place, const RawPicture& raw);

/// One light of several places: their ratios of channels averaged in logarithms, each place alike. Places
/// that cannot tell a light are left out; nothing where none can.
[[nodiscard]] std::optional<Light> lightOf(std::span<const SpotPlace> places, const RawPicture& raw);

/// A part of the picture as the sensor saw it, for a magnifier: `columns` x `rows` pixels over `area` (shares
/// of the upright picture), in the units of a display picture. A pixel is the mean of the samples it covers
/// and at least of its nearest neighbours, so that colours stay in their places. What lies outside the
/// picture has `valid` 0.
[[nodiscard]] WorkingPicture closeUp(const RawPicture& raw, const UnitRect& area, int columns, int rows);

} // namespace uncast
