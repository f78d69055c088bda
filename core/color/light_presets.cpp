#include "core/color/light_presets.h"

#include <algorithm>
#include <array>

namespace uncast {
namespace {

// CIE daylight lies above the Planckian locus, which is what the tint of +10 says; lamps filled with gas that
// glows lie further above it.
constexpr std::array<LightPreset, 9> kPresets{{{"daylight", {5500, 10}},
                                               {"cloudy", {6500, 10}},
                                               {"shade", {7500, 10}},
                                               {"tungsten", {2850, 0}},
                                               {"fluorescent", {3800, 21}},
                                               {"fluorescent-warm", {2930, -2.6}},
                                               {"fluorescent-cool", {4220, 5.6}},
                                               {"fluorescent-daylight", {6430, 21.5}},
                                               {"flash", {5500, 0}}}};

} // namespace

std::span<const LightPreset> lightPresets() {
    return kPresets;
}

const LightPreset* findLightPreset(std::string_view name) {
    const auto found = std::ranges::find(kPresets, name, &LightPreset::name);
    return found == kPresets.end() ? nullptr : &*found;
}

} // namespace uncast
