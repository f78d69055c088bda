#include "core/develop/paste.h"

#include "core/color/temperature.h"

namespace uncast {
namespace {

// No camera's name: the numbers of a light that goes by its temperature are nobody's, its chromaticity
// counts.
constexpr const char* kEveryCamera = "every camera";

LightChoice manualChoice(const Light& light) {
    LightChoice choice;
    choice.mode = LightMode::manual;
    choice.light = light.greenOne();
    return choice;
}

std::optional<LightChoice> offsetChoice(const Light& taken, const PhotoLights& lights) {
    if (!lights.estimated) return {};
    const auto own = readingOf(taken, lights.color);
    const auto estimated = readingOf(*lights.estimated, lights.color);
    if (!own || !estimated) return {};
    LightChoice choice;
    choice.miredOffset = 1e6 / own->kelvin - 1e6 / estimated->kelvin;
    choice.tintOffset = own->tint - estimated->tint;
    return choice;
}

} // namespace

std::optional<LightChoice> copiedChoice(const LightChoice& choice, const PhotoLights& lights, PasteAs how) {
    if (how == PasteAs::mode) return travelling(choice, lights);
    const Light taken = resolvedLight(lights, choice).light;
    if (!taken.valid()) return {};
    if (how == PasteAs::gains) return travelling(manualChoice(taken), lights);
    if (how == PasteAs::offset) return offsetChoice(taken, lights);
    const auto reading = readingOf(taken, lights.color);
    if (!reading) return {};
    LightChoice pasted = manualChoice(taken);
    pasted.camera = kEveryCamera;
    pasted.chromaticity = chromaticityOf({reading->kelvin, reading->tint});
    return pasted;
}

} // namespace uncast
