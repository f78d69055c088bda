#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace uncast {

/// Float picture in one block of memory: `channels` planes of width x height, rows top to bottom.
/// What the numbers mean (camera RGB, linear sRGB, weight) is named by the variable that holds it.
class Picture {
public:
    Picture() = default;
    /// All samples 0. Sizes must not be negative.
    Picture(int width, int height, int channels);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int channels() const { return m_channels; }
    [[nodiscard]] bool empty() const { return m_samples.empty(); }
    [[nodiscard]] std::size_t pixels() const { return std::size_t(m_width) * std::size_t(m_height); }

    [[nodiscard]] std::span<float> plane(int channel) {
        return std::span(m_samples).subspan(std::size_t(channel) * pixels(), pixels());
    }
    [[nodiscard]] std::span<const float> plane(int channel) const {
        return std::span(m_samples).subspan(std::size_t(channel) * pixels(), pixels());
    }
    [[nodiscard]] std::span<float> row(int channel, int y) {
        return plane(channel).subspan(std::size_t(y) * std::size_t(m_width), std::size_t(m_width));
    }
    [[nodiscard]] std::span<const float> row(int channel, int y) const {
        return plane(channel).subspan(std::size_t(y) * std::size_t(m_width), std::size_t(m_width));
    }
    [[nodiscard]] float& at(int channel, int x, int y) { return row(channel, y)[std::size_t(x)]; }
    [[nodiscard]] float at(int channel, int x, int y) const { return row(channel, y)[std::size_t(x)]; }

    [[nodiscard]] std::span<float> samples() { return m_samples; }
    [[nodiscard]] std::span<const float> samples() const { return m_samples; }

private:
    int m_width = 0;
    int m_height = 0;
    int m_channels = 0;
    std::vector<float> m_samples;
};

/// 8-bit interleaved RGB picture for screens and PNG files, sRGB unless said otherwise.
struct Rgb8Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> samples; ///< width * height * 3
};

/// 16-bit interleaved RGB picture for export.
struct Rgb16Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint16_t> samples; ///< width * height * 3
};

/// A rectangle in pixels; covers x .. x + width - 1.
struct PixelRect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const PixelRect&) const = default;
};

/// A rectangle as shares of the picture's sides, 0-1: the same at every resolution.
struct UnitRect {
    double x = 0;
    double y = 0;
    double width = 1;
    double height = 1;
    bool operator==(const UnitRect&) const = default;
};

/// EXIF orientation, 1-8: how stored rows and columns become an upright picture (EXIF 2.32, 4.6.4 A).
enum class Orientation : int {
    upright = 1,
    mirrored = 2,
    rotated180 = 3,
    flipped = 4,
    transposed = 5,
    rotated90 = 6, ///< turn 90 degrees clockwise to see it upright
    transversed = 7,
    rotated270 = 8 ///< turn 90 degrees anticlockwise to see it upright
};

/// The picture turned upright.
[[nodiscard]] Picture oriented(Picture picture, Orientation orientation);

/// Where a part of the upright picture lies in the stored one, whose sides are `width` x `height`.
[[nodiscard]] PixelRect storedRect(const PixelRect& upright, Orientation orientation, int width, int height);

/// Area-averaged (shrinking) or bilinear (growing) copy, each channel for itself.
[[nodiscard]] Picture resized(const Picture& picture, int width, int height);

/// Area average of the part `rect` (pixels, may be fractional) as a width x height picture; bilinear where it
/// grows.
struct FloatRect {
    double x = 0, y = 0, width = 0, height = 0;
};
[[nodiscard]] Picture resizedPart(const Picture& picture, const FloatRect& rect, int width, int height);

} // namespace uncast
