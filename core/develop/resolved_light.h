#pragma once

#include "core/develop/develop.h"
#include "core/develop/photo_settings.h"
#include "core/raw/camera_presets.h"

#include <optional>
#include <string>

namespace uncast {

/// Where the light that is taken out comes from.
enum class CorrectionSource {
    estimate, ///< the estimator
    chosen,   ///< the user: as shot, a preset or a light of their own
    asShot,   ///< the camera, because no light could be told
    fixed ///< that of the uncorrected picture, because the camera stored none either, or none has a meaning
};

/// The light to take out, with the strength asked for.
struct ResolvedLight {
    CorrectionSource source = CorrectionSource::fixed;
    Light light; ///< camera RGB
    bool operator==(const ResolvedLight&) const = default;
};

/// The lights of one photo that a choice is among.
struct PhotoLights {
    std::optional<Light> asShot;    ///< the camera's own
    std::optional<Light> estimated; ///< the estimator's; nothing where it was not asked or could not tell
    Light fixed;                    ///< of the uncorrected picture (uncorrectedLight())
    bool monochrome = false;        ///< no light has a meaning
    CameraColor color;
    std::string camera;                  ///< cameraName()
    std::vector<CameraPreset> presets{}; ///< of this camera
};

/// The light that strength 0 leaves in the picture: the camera's own, else the fixed one.
[[nodiscard]] Light lightOfNoStrength(const PhotoLights& lights);

/// What `choice` means for this photo. A preset of another camera means this camera's of that name, else the
/// light in general. Automatic: the estimate, else the camera's light, else the fixed one.
[[nodiscard]] ResolvedLight resolvedLight(const PhotoLights& lights, const LightChoice& choice);

/// A choice as other photos can use it: a light of the user's own takes the name of its camera and its
/// chromaticity along, but not the places of this photo it was picked from.
[[nodiscard]] LightChoice travelling(const LightChoice& choice, const PhotoLights& lights);
/// The same choice in this photo's own numbers, which need neither; to be done before it is edited.
[[nodiscard]] LightChoice localised(const LightChoice& choice, const PhotoLights& lights);

/// `light` moved by so many mired and so much tint (Adobe's), green = 1; nothing where the camera's matrices
/// are unknown or the light would be no real colour.
[[nodiscard]] std::optional<Light> offsetLight(const Light& light, double mired, double tint,
                                               const CameraColor& color);

} // namespace uncast
