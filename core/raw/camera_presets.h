#pragma once

#include "core/color/light.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace uncast {

/// A light that the camera's own menu offers by a name, with the white balance its maker gives it.
struct CameraPreset {
    std::string name; ///< stable, for files: "camera-daylight"
    Light light;      ///< camera RGB, green = 1
    bool operator==(const CameraPreset&) const = default;
};

/// A row of the table that a file or LibRaw holds for a camera.
struct CodedMultipliers {
    int code = 0; ///< EXIF 2.32 LightSource, continued by LibRaw (64: sunset, 65: under water, ...)
    std::array<double, 4> multiplier{}; ///< one a channel of ours; 0 where there is none
};

/// The rows that name a light and have a positive number for every channel, in the order of cameras' menus;
/// of rows with the same name the first one.
[[nodiscard]] std::vector<CameraPreset> cameraPresetsOf(std::span<const CodedMultipliers> table,
                                                        int channels);

/// What a preset of a camera is called where another camera has none of that name: "daylight" for
/// "camera-fine-weather". Empty for a name that is no camera's or has no such light.
[[nodiscard]] std::string_view generalNameOf(std::string_view cameraPreset);

} // namespace uncast
