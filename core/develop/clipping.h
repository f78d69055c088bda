#pragma once

#include "core/raw/raw_picture.h"

#include <array>
#include <cstdint>
#include <vector>

namespace uncast {

/// Which samples of a developed picture have reached an end of their range: flags, one word a pixel.
/// Channels of the output are 0 red, 1 green, 2 blue; those of the sensor are the camera's.
struct ClipMarks {
    int width = 0;
    int height = 0;
    std::vector<std::uint16_t> marks; ///< width * height, upright

    [[nodiscard]] bool empty() const { return marks.empty(); }
    [[nodiscard]] std::uint16_t at(int x, int y) const {
        return marks[std::size_t(y) * std::size_t(width) + std::size_t(x)];
    }
};

[[nodiscard]] constexpr std::uint16_t highMark(int channel) {
    return std::uint16_t(1U << channel);
}
[[nodiscard]] constexpr std::uint16_t lowMark(int channel) {
    return std::uint16_t(8U << channel);
}
[[nodiscard]] constexpr std::uint16_t sensorMark(int channel) {
    return std::uint16_t(64U << channel);
}
inline constexpr std::size_t kClipMarks = 1024; ///< all flags are below this

/// Where samples of the sensor are saturated (kSaturation), for a picture of this size, upright: a pixel
/// carries the sensor's mark of a channel where one sample of it under that pixel is.
[[nodiscard]] ClipMarks sensorMarksOf(const RawPicture& raw, int width, int height);

/// Half the size; a pixel carries every mark of the four under it, so that no speck is lost.
[[nodiscard]] ClipMarks halved(const ClipMarks& marks);

/// The same for any smaller size.
[[nodiscard]] ClipMarks reduced(const ClipMarks& marks, int width, int height);

/// Whose clipping is asked for.
enum class ClipChannel { any, red, green, blue };

/// What a pixel is, for one who asks about a channel.
enum class ClipKind {
    none,
    sensorHighlight, ///< saturated on the sensor: what was there is lost
    outputHighlight, ///< at the upper end of the output only; the sensor holds more
    shadow           ///< at the lower end of the output: the channel asked for, or all three
};
inline constexpr int kClipKinds = 4;

/// What each combination of marks means. Of a sensor with other channels than red, green and blue every
/// saturated one counts for each of them.
[[nodiscard]] std::array<ClipKind, kClipMarks> clipKinds(ClipChannel channel, int sensorChannels);

/// How many pixels carry which combination of marks.
struct ClipCounts {
    std::array<std::uint32_t, kClipMarks> pixels{};
    /// 0-1, of all pixels; indexed by ClipKind.
    [[nodiscard]] std::array<double, kClipKinds> shares(ClipChannel channel, int sensorChannels) const;
};

[[nodiscard]] ClipCounts countsOf(const ClipMarks& marks);

} // namespace uncast
