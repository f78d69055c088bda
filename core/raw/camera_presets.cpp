#include "core/raw/camera_presets.h"

#include <algorithm>

namespace uncast {
namespace {

struct CodedName {
    int code;
    std::string_view name;
    std::string_view general; ///< in core/color/light_presets.h; empty: none
};

constexpr std::array<CodedName, 15> kNames{{{1, "camera-daylight", "daylight"},
                                            {9, "camera-fine-weather", "daylight"},
                                            {10, "camera-cloudy", "cloudy"},
                                            {11, "camera-shade", "shade"},
                                            {64, "camera-sunset", ""},
                                            {3, "camera-tungsten", "tungsten"},
                                            {24, "camera-studio-tungsten", "tungsten"},
                                            {2, "camera-fluorescent", "fluorescent"},
                                            {15, "camera-fluorescent-warm", "fluorescent-warm"},
                                            {14, "camera-fluorescent-cool", "fluorescent-cool"},
                                            {13, "camera-fluorescent-day-white", "fluorescent-daylight"},
                                            {12, "camera-fluorescent-daylight", "fluorescent-daylight"},
                                            {67, "camera-mercury", ""},
                                            {4, "camera-flash", "flash"},
                                            {65, "camera-underwater", ""}}};

} // namespace

std::vector<CameraPreset> cameraPresetsOf(std::span<const CodedMultipliers> table, int channels) {
    std::vector<CameraPreset> presets;
    if (channels < 3) return presets;
    for (const CodedName& known : kNames) {
        const auto named = [&](const CodedMultipliers& row) { return row.code == known.code; };
        const auto row = std::ranges::find_if(table, named);
        if (row == table.end()) continue;
        Light light;
        light.channels = channels;
        for (std::size_t c = 0; c < std::size_t(channels); ++c)
            light.value[c] = row->multiplier[c] > 0 ? 1 / row->multiplier[c] : 0;
        if (light.valid()) presets.push_back({std::string(known.name), light.greenOne()});
    }
    return presets;
}

std::string_view generalNameOf(std::string_view cameraPreset) {
    const auto found = std::ranges::find(kNames, cameraPreset, &CodedName::name);
    return found == kNames.end() ? std::string_view() : found->general;
}

} // namespace uncast
