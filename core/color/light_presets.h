#pragma once

#include "core/color/temperature.h"

#include <span>
#include <string_view>

namespace uncast {

/// A light that photographers call by its name.
struct LightPreset {
    std::string_view name; ///< stable, for files: "daylight"
    TemperatureTint value;
};

/// daylight, cloudy, shade, tungsten, fluorescent, flash, with the temperatures and tints that Adobe's
/// programs give them; fluorescent-warm, -cool and -daylight are the CIE's F4, F2 and F1 (CIE 15:2004,
/// table T.6).
[[nodiscard]] std::span<const LightPreset> lightPresets();

/// Null for an unknown name.
[[nodiscard]] const LightPreset* findLightPreset(std::string_view name);

} // namespace uncast
