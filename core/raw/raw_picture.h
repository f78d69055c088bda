#pragma once

#include "core/base/picture.h"
#include "core/base/result.h"
#include "core/color/camera_color.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace uncast {

/// A sample this near to its white level, as a share of the range above black, counts as saturated: clipping
/// is never quite sharp.
inline constexpr float kSaturation = 0.98F;

/// How colour lies on the sensor.
enum class SensorLayout {
    bayer,      ///< 2x2 pattern of three colours
    fourColour, ///< 2x2 (or 2x4) pattern of four colours: G M C Y
    xtrans,     ///< 6x6 pattern of three colours
    monochrome, ///< one sample a pixel, no colour
    linear      ///< three (or four) samples a pixel, no pattern
};

/// Colour filter array: which channel each sample of the active area measures. Both greens of a Bayer pattern
/// are channel 1.
struct Cfa {
    int width = 1;
    int height = 1;
    std::vector<std::uint8_t> channel{0}; ///< width * height, row by row; starts at the active area's corner

    [[nodiscard]] int at(int x, int y) const {
        return channel[std::size_t((y % height) * width + x % width)];
    }
};

/// Black level in raw counts, a repeating pattern over the active area; fractions are kept.
/// Holds the common level, the levels a channel and the repeating pattern of the file, summed.
struct BlackPattern {
    int width = 1;
    int height = 1;
    /// width * height * samplesPerPixel values, row by row; samplesPerPixel is 1 for mosaics and the number
    /// of channels for linear pictures.
    std::vector<float> level{0.0F};
    int samplesPerPixel = 1;

    [[nodiscard]] float at(int x, int y, int sample = 0) const {
        return level[std::size_t(((y % height) * width + x % width) * samplesPerPixel + sample)];
    }
    [[nodiscard]] float mean() const;
    /// The mean level at the sites of one channel.
    [[nodiscard]] float meanOf(int channel, const Cfa& cfa) const;
};

/// What the masked border (covered pixels that see no light) says of the black level.
struct MaskedBorder {
    std::array<double, 4> mean{}; ///< raw counts, one a channel
    std::array<double, 4> deviation{};
    std::array<std::int64_t, 4> samples{}; ///< 0 where the channel has no covered pixel
    bool usable = true; ///< false where the file calls pixels covered that saw light or were never written
};

/// Who says what the black level is.
enum class BlackSource { file, table, user };

/// What the file says of the camera and the moment; empty or 0 where it says nothing.
struct ShotInfo {
    std::string make;
    std::string model;
    std::string lens;
    double iso = 0;
    double exposureSeconds = 0;
    double aperture = 0;
    double focalLengthMm = 0;
    std::int64_t timestamp = 0; ///< seconds since 1970, as the camera's clock had it
};

/// "Canon EOS 6D"; empty where the file says nothing.
[[nodiscard]] std::string cameraName(const ShotInfo& shot);

/// A decoded RAW file: samples as the sensor gave them, nothing subtracted, nothing balanced.
struct RawPicture {
    std::filesystem::path path;
    ShotInfo shot;
    SensorLayout layout = SensorLayout::bayer;
    int channels = 3;                 ///< 1, 3 or 4
    std::string channelNames = "RGB"; ///< "RGB", "GMCY" or "Y"
    int width = 0;                    ///< active area, in samples as stored (before orientation)
    int height = 0;
    /// width * height counts, row by row; for linear pictures width * height * channels, interleaved.
    std::vector<std::uint16_t> samples;
    Cfa cfa;
    BlackPattern black;
    BlackSource blackSource = BlackSource::file;
    std::array<float, 4> white{65535, 65535, 65535,
                               65535}; ///< raw counts, one a channel, before black subtraction
    std::optional<MaskedBorder> maskedBorder;
    std::optional<Light> asShotNeutral; ///< what the camera took for neutral (camera RGB, green = 1)
    CameraColor color;
    Orientation orientation = Orientation::upright;
    double pixelAspect = 1; ///< width of a pixel over its height
    PixelRect crop; ///< the part of the active area the camera means to be seen; the whole area where it says
                    ///< nothing
    bool alreadyBalanced = false; ///< the camera stored samples with its white balance applied
    std::vector<Notice> warnings;

    [[nodiscard]] bool isMosaic() const {
        return layout != SensorLayout::linear && layout != SensorLayout::monochrome;
    }
    [[nodiscard]] int samplesPerPixel() const { return layout == SensorLayout::linear ? channels : 1; }
    /// The range of a channel above black, in counts.
    [[nodiscard]] float range(int channel) const {
        return white[std::size_t(channel)] - black.meanOf(channel, cfa);
    }
};

/// Orientation of dcraw's and LibRaw's `flip` (bit 0 mirrors, bit 1 flips, bit 2 transposes).
[[nodiscard]] Orientation orientationOfFlip(int flip);

} // namespace uncast
