#pragma once

#include "core/develop/resolved_light.h"

#include <optional>

namespace uncast {

/// How a photo's white balance is given to others.
enum class PasteAs {
    mode,            ///< the choice itself: as shot, automatic, a preset is evaluated anew for each photo
    gains,           ///< the very light: its gains on the same camera, its chromaticity on another one
    temperatureTint, ///< its temperature and tint, through every camera's own matrices
    offset           ///< how far it lies from the estimate, added to the estimate of each photo
};

/// The choice that gives another photo the light of this one; `lights` are of the photo that `choice` belongs
/// to. The strength goes along with the mode; elsewhere the light is the one taken out, with its strength.
/// Nothing where there is no such thing: a temperature without the camera's matrices or of no real colour, an
/// offset without an estimate.
[[nodiscard]] std::optional<LightChoice> copiedChoice(const LightChoice& choice, const PhotoLights& lights,
                                                      PasteAs how);

} // namespace uncast
