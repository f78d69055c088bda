#pragma once

#include "core/raw/raw_picture.h"

#include <vector>

namespace uncast {

/// How often each count of the sensor occurs in the part of the picture that is meant to be seen.
struct RawHistogram {
    int channels = 3;
    std::string channelNames = "RGB";
    /// By channel, then by count as the file has it (nothing subtracted), up to the largest that occurs.
    std::array<std::vector<std::uint32_t>, 4> counts;
    std::array<double, 4> black{};            ///< mean level of the channel, counts
    std::array<double, 4> white{};            ///< counts, nothing subtracted
    std::array<std::uint64_t, 4> samples{};   ///< of the channel
    std::array<std::uint64_t, 4> saturated{}; ///< of these at or above kSaturation of the range
    std::array<std::uint64_t, 4> atBlack{};   ///< at or below the black level

    /// 0-1; 0 where a channel has no samples.
    [[nodiscard]] double saturatedShare(int channel) const;
    [[nodiscard]] double atBlackShare(int channel) const;
    /// The widest range of a channel above black, counts.
    [[nodiscard]] double range() const;
    /// The count over black from which samples of a channel are taken for saturated.
    [[nodiscard]] double clippingPoint(int channel) const;
};

[[nodiscard]] RawHistogram rawHistogramOf(const RawPicture& raw);

/// What the horizontal axis of a raw histogram is even in.
enum class RawAxis {
    counts, ///< counts over black
    stops   ///< their logarithm to base 2: each stop of exposure is as wide as the next
};

/// The horizontal axis of a raw histogram: where a count over black lies, as a share of its length.
class RawScale {
public:
    /// From a little below black, or from one count, to a little above the widest range.
    RawScale(RawAxis axis, double range);

    [[nodiscard]] RawAxis axis() const { return m_axis; }
    /// 0-1 within the axis; counts that lie beyond its ends come out at the ends.
    [[nodiscard]] double placeOf(double countsOverBlack) const;
    [[nodiscard]] double countsAt(double place) const; ///< over black
    [[nodiscard]] double range() const { return m_range; }

private:
    RawAxis m_axis;
    double m_range;
    double m_from; ///< counts, or their logarithm
    double m_to;
};

/// The samples of one channel in `bins` bins of equal width along the scale. A count is spread over the width
/// of one count, so that neither bins narrower than a count nor uneven numbers of counts a bin leave a comb.
/// The sum is the number of samples.
[[nodiscard]] std::vector<double> binned(const RawHistogram& histogram, int channel, const RawScale& scale,
                                         int bins);

} // namespace uncast
