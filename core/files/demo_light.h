#pragma once

#include "core/files/demo_surface.h"

namespace uncast::demo {

/// How the two lights share the room. A is the window's side, B the lamp's; with one light only A is used.
struct LightPlan {
    bool mixed = false;
    bool hardBorder = false;
    float border = 0.6F; ///< x on the table where both are equal
};

/// How much of each light a place sends to the camera, before its colour: `diffuse` times reflectance, and
/// `mirrored` in the colour of the light itself.
struct Lit {
    float diffuseA = 0;
    float diffuseB = 0;
    float mirroredA = 0;
    float mirroredB = 0;
};

[[nodiscard]] Lit lit(const World& world, const Hit& hit, const Surface& surface, Vec viewDirection,
                      const LightPlan& plan);

} // namespace uncast::demo
