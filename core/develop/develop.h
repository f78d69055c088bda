#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/raw/raw_picture.h"
#include "core/raw/working_picture.h"

namespace uncast {

/// How W = I / L becomes a picture for the eye.
struct DevelopSettings {
    Light light;              ///< L, camera RGB, scale without meaning
    double exposureStops = 0; ///< for viewing only
};

/// Camera RGB that is already balanced (neutral = equal channels) -> linear sRGB, 3 x channels: the camera's
/// matrix interpolated to the light and adapted to D65 (DNG specification 1.4, chapter 6); rows sum to 1, so
/// neutrals stay neutral exactly. A camera without matrices gives the identity.
[[nodiscard]] Matrix34 balancedToLinearSrgb(const CameraColor& color, const Light& light);

/// What a grey surface under the light `actual` looks like once `takenOut` has been divided out of the
/// picture: linear sRGB, largest component 1, negative ones cut to 0. Equal components where the two lights
/// agree.
[[nodiscard]] Vector3 greySurface(const CameraColor& color, const Light& actual, const Light& takenOut);

/// Fast preview from a display picture (makeDisplayPicture): W = I / L, clipped highlights neutral, sRGB
/// encoded, 8 bit. A monochrome sensor gives greys.
[[nodiscard]] Rgb8Picture developPreview(const WorkingPicture& picture, const DevelopSettings& settings);

/// Full quality for export: gains before demosaic, oriented upright, pixels square, 16 bit sRGB.
[[nodiscard]] Result<Rgb16Picture> developFull(const RawPicture& raw, const DevelopSettings& settings,
                                               const JobContext& job = {});

/// What the fixed light of the uncorrected view rests on.
enum class FixedLight {
    daylight, ///< D65 by the camera's matrix
    asShot,   ///< no matrix: the camera's own white balance
    none      ///< neither is known, or the picture has one band only: channels as they are
};

struct UncorrectedLight {
    Light light;
    FixedLight source = FixedLight::none;
};

/// The fixed light for the uncorrected view of a picture: daylight where the camera is known, else the next
/// best thing.
[[nodiscard]] UncorrectedLight uncorrectedLight(const WorkingPicture& picture);

} // namespace uncast
