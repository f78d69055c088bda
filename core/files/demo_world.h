#pragma once

#include "core/files/demo_math.h"

#include <array>
#include <vector>

/// The things of the sample scene: a sideboard against a wall, a window, a plant, fruit, books, a lamp and a
/// colour chart. One unit is 10 cm; x to the right, y up, z toward the camera; the table is y = 0, the wall z
/// = kWallZ.
namespace uncast::demo {

inline constexpr float kWallZ = -4;

enum class Thing {
    wall,
    reveal, ///< the sides of the window's opening
    frame,
    outdoors,
    table,
    print, ///< the framed picture on the wall
    chart,
    vase,
    leaf,
    mug,
    orange,
    lemon,
    apple,
    stem,
    pear,
    book,
    block,
    lampFoot,
    lampShade
};

enum class Shape { box, ball, vase, mug, apple, pear, stem, lampFoot, lampShade };

/// A body with a distance function. Its own coordinates have their origin at `place`, turned by yaw about y,
/// then tilted about x.
struct Solid {
    Thing thing = Thing::block;
    int part = 0; ///< tells bodies of one kind apart
    Shape shape = Shape::box;
    Vec place;
    Vec half;        ///< half sizes of a box or half axes of a ball
    float round = 0; ///< radius of a box's edges
    float yawCos = 1;
    float yawSin = 0;
    float tiltCos = 1;
    float tiltSin = 0;
    Vec boxCentre; ///< box around it, own coordinates
    Vec boxHalf;
    Vec boundCentre; ///< sphere around it, coordinates of the scene
    float boundRadius = 1;

    [[nodiscard]] Vec toLocal(Vec world) const { return turnedIn(world - place); }
    [[nodiscard]] Vec turnedIn(Vec direction) const;
    [[nodiscard]] Vec turnedOut(Vec direction) const;
    /// Distance of a point (own coordinates) from the surface, negative inside; never more than the true
    /// distance.
    [[nodiscard]] float distance(Vec local) const;
};

/// A flat leaf, or a piece of a stalk: an ellipse-like outline around `centre`.
struct Leaf {
    Vec centre;
    Vec along;  ///< unit
    Vec across; ///< unit
    Vec normal; ///< unit
    float halfLength = 0.4F;
    float halfWidth = 0.16F;
    bool stalk = false;
    float shade = 0.5F; ///< 0-1: darker or lighter green
};

/// Where a ray ends.
struct Hit {
    float distance = 1e9F;
    Vec point;
    Vec normal;
    Vec local; ///< own coordinates of the body; for leaves (along, across, shade), -1 to 1
    Thing thing = Thing::wall;
    int part = 0;
    int solid = -1; ///< index of the body, -1 where it is none

    /// Different numbers on two sides of an edge that should be smoothed.
    [[nodiscard]] int edgeKey() const { return (int(thing) * 64 + part) * 64 + solid; }
};

/// A ball that stands in for a body when shadows are counted.
struct ShadowBall {
    Vec centre;
    float radius = 1;
    float opacity = 1;
    Thing owner = Thing::vase;
    int part = 0;
};

/// The things that a bundle of rays may meet: indices into the world's lists.
struct Candidates {
    std::vector<int> solids;
    std::vector<int> leaves;
};

struct World {
    std::vector<Solid> solids;
    std::vector<Leaf> leaves;
    std::vector<ShadowBall> balls;
    std::vector<int> shadowBoxes; ///< indices of solids

    /// What lies in a cone of rays from `eye`; `halfAngle` in radians.
    [[nodiscard]] Candidates inCone(Vec eye, Vec axis, float halfAngle) const;
    /// The nearest surface: table and wall, or one of the candidates.
    [[nodiscard]] Hit trace(Vec origin, Vec direction, const Candidates& candidates) const;
    [[nodiscard]] const Solid& chart() const;
};

[[nodiscard]] World buildWorld();

/// Place and size of the 24 patches on the chart's board, as shares of its sides from the upper left: x, y of
/// the corner and both sizes.
struct PatchBox {
    float x, y, width, height;
};
[[nodiscard]] PatchBox chartPatch(int index);

/// Window opening in the wall.
inline constexpr float kWindowLeft = -9;
inline constexpr float kWindowRight = -3.35F;
inline constexpr float kWindowBottom = 1.35F;
inline constexpr float kWindowTop = 8;
inline constexpr float kPaneZ = -4.75F;

} // namespace uncast::demo
