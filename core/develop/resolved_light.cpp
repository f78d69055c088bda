#include "core/develop/resolved_light.h"

#include "core/color/light_presets.h"

#include <algorithm>

namespace uncast {
namespace {

bool usable(const std::optional<Light>& light) {
    return light && light->valid();
}

// A light of the user's own as this camera sees it. Its own numbers are exact; another camera's go through
// the chromaticity, and where this camera's matrices are unknown nothing better than the numbers is left.
std::optional<Light> ownLight(const PhotoLights& lights, const LightChoice& choice) {
    const bool foreign = !choice.camera.empty() && choice.camera != lights.camera;
    if (foreign && choice.chromaticity && lights.color.known()) {
        const Light seen = lights.color.lightOf(*choice.chromaticity);
        if (seen.valid()) return seen.greenOne();
    }
    if (!choice.light.valid() || choice.light.channels != lights.fixed.channels) return {};
    return choice.light;
}

std::optional<Light> chosenLight(const PhotoLights& lights, const LightChoice& choice) {
    if (choice.mode == LightMode::asShot) return usable(lights.asShot) ? lights.asShot : std::nullopt;
    if (hasOwnLight(choice.mode)) return ownLight(lights, choice);
    if (choice.mode != LightMode::preset) return {};
    const auto own = std::ranges::find(lights.presets, choice.preset, &CameraPreset::name);
    if (own != lights.presets.end()) return own->light;
    const std::string_view general = generalNameOf(choice.preset);
    const LightPreset* preset = findLightPreset(general.empty() ? choice.preset : general);
    return preset ? lightOf(preset->value, lights.color) : std::nullopt;
}

Light estimatedLight(const PhotoLights& lights, const LightChoice& choice) {
    if (choice.miredOffset == 0 && choice.tintOffset == 0) return *lights.estimated;
    return offsetLight(*lights.estimated, choice.miredOffset, choice.tintOffset, lights.color)
        .value_or(*lights.estimated);
}

} // namespace

Light lightOfNoStrength(const PhotoLights& lights) {
    return usable(lights.asShot) ? *lights.asShot : lights.fixed;
}

ResolvedLight resolvedLight(const PhotoLights& lights, const LightChoice& choice) {
    if (lights.monochrome) return {CorrectionSource::fixed, lights.fixed};
    ResolvedLight full{usable(lights.asShot) ? CorrectionSource::asShot : CorrectionSource::fixed,
                       lightOfNoStrength(lights)};
    if (choice.mode == LightMode::automatic) {
        if (lights.estimated) full = {CorrectionSource::estimate, estimatedLight(lights, choice)};
    } else if (const auto chosen = chosenLight(lights, choice)) {
        full = {CorrectionSource::chosen, *chosen};
    }
    // At full strength the light stays the very same numbers.
    if (choice.strength < 1) full.light = between(lightOfNoStrength(lights), full.light, choice.strength);
    return full;
}

LightChoice travelling(const LightChoice& choice, const PhotoLights& lights) {
    if (!hasOwnLight(choice.mode) || !choice.light.valid()) return choice;
    LightChoice taken = localised(choice, lights);
    taken.picked.clear(); // places of this photo
    taken.camera = lights.camera;
    taken.chromaticity = lights.color.known() ? lights.color.chromaticityOf(taken.light) : std::nullopt;
    return taken;
}

LightChoice localised(const LightChoice& choice, const PhotoLights& lights) {
    LightChoice own = choice;
    if (hasOwnLight(choice.mode)) own.light = ownLight(lights, choice).value_or(choice.light);
    own.camera.clear();
    own.chromaticity.reset();
    return own;
}

std::optional<Light> offsetLight(const Light& light, double mired, double tint, const CameraColor& color) {
    if (!color.known()) return {};
    const auto xy = color.chromaticityOf(light);
    if (!xy) return {};
    const TemperatureTint value = temperatureTintOf(*xy);
    const double moved = 1e6 / value.kelvin + mired;
    if (moved <= 0) return {};
    return lightOf({1e6 / moved, value.tint + tint}, color);
}

} // namespace uncast
