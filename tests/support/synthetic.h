#pragma once

#include "core/raw/raw_picture.h"
#include "core/raw/working_picture.h"

#include <functional>

namespace uncast::test {

/// Camera colour at a place of the active area, 0-1 of the range above black.
using Scene = std::function<std::array<double, 4>(int x, int y)>;

struct SyntheticOptions {
    SensorLayout layout = SensorLayout::bayer;
    int width = 192;
    int height = 128;
    int phase = 0; ///< Bayer: 0 RGGB, 1 GRBG, 2 GBRG, 3 BGGR; X-Trans: 6 * rows + columns that it is moved by
    float black = 512;
    float white = 16383;
};

/// A RAW picture without noise: every sample is black + scene * (white - black), rounded.
[[nodiscard]] RawPicture syntheticRaw(const SyntheticOptions& options, const Scene& scene);

/// A scene of grey surfaces of many reflectances (0.05-0.6) under one light: channel = reflectance * light /
/// its largest.
[[nodiscard]] Scene greyScene(const Light& light);

/// A camera with two plausible calibrations (A and D65).
[[nodiscard]] CameraColor syntheticCamera();

} // namespace uncast::test
