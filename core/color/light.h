#pragma once

#include "core/base/matrix.h"

#include <array>
#include <span>

namespace uncast {

/// The colour of a light as one camera sees it: one positive number a channel, scale without meaning.
/// Channel order is the camera's: R, G, B, or for four-colour sensors G, M, C, Y.
struct Light {
    int channels = 3;
    std::array<double, 4> value{1, 1, 1, 0};

    Light() = default;
    Light(double r, double g, double b) : value{r, g, b, 0} {}
    [[nodiscard]] static Light fromChannels(std::span<const double> values);

    [[nodiscard]] double operator[](int channel) const { return value[std::size_t(channel)]; }
    bool operator==(const Light&) const = default;

    /// Which channel is green: 1 for R G B, 0 for G M C Y.
    [[nodiscard]] int greenIndex() const { return channels == 4 ? 0 : 1; }
    /// True where every channel is finite and above 0.
    [[nodiscard]] bool valid() const;
    /// Scaled so that green = 1.
    [[nodiscard]] Light greenOne() const;
    /// Scaled to Euclidean length 1.
    [[nodiscard]] Light unit() const;
    /// The white-balance gains that take this light out, green = 1: gain = green / channel.
    [[nodiscard]] std::array<double, 4> gains() const;
};

/// The light that lies `share` (0: `from`, 1: `to`; both valid, of one camera) of the way between two lights:
/// the ratios of channels move evenly in their logarithms, which along the colours of glowing bodies is
/// nearly even in mired. Green = 1.
[[nodiscard]] Light between(const Light& from, const Light& to, double share);

/// Recovery angular error in degrees, 0-180: the angle between two lights of the same camera
/// (Wang & Shang 2019, eq. 5). Computed as 2 asin(|p - t| / 2) of the unit vectors, which unlike arccos keeps
/// its precision near 0.
[[nodiscard]] double recoveryAngle(const Light& estimated, const Light& actual);

/// Reproduction angular error in degrees: the angle between actual / estimated and grey
/// (Finlayson, Zakizadeh & Gijsenij, "The reproduction angular error", IEEE TPAMI 2017, eq. 5).
[[nodiscard]] double reproductionAngle(const Light& estimated, const Light& actual);

} // namespace uncast
