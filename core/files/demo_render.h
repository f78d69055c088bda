#pragma once

#include "core/color/camera_color.h"
#include "core/files/demo_scene.h"

#include <array>

namespace uncast::demo {

/// Covered columns at the left of the sensor, which see no light.
inline constexpr int kCoveredColumns = 32;
inline constexpr int kBlack = 512;
inline constexpr int kWhite = 15871;

/// The made-up camera of the scene: calibrated under A and D65, four decimals as its DNG file stores them.
[[nodiscard]] CameraColor demoCamera();

/// The lights of a scene, and what stands between seeds.
struct DemoLights {
    bool mixed = false;
    bool hardBorder = false;
    Chromaticity a; ///< the only light, or the window's side
    Chromaticity b; ///< the lamp's side
};
[[nodiscard]] DemoLights drawLights(const DemoOptions& options);

/// The whole sensor with its covered columns, and what is known of the scene.
struct Rendering {
    int width = 0; ///< of the sensor: the picture's width + kCoveredColumns
    int height = 0;
    std::vector<std::uint16_t> sensor;
    Picture lightMap;
    std::vector<PixelRect> neutralPatches;
    Light light; ///< mean over the map, green = 1
};
[[nodiscard]] Rendering render(const DemoOptions& options);

/// What others see of a rendering.
[[nodiscard]] DemoScene sceneOf(Rendering rendering, const DemoOptions& options);

/// The camera's guess at the light: half of the way from the truth to daylight.
[[nodiscard]] Light simpleGuess(const Light& truth);

} // namespace uncast::demo
