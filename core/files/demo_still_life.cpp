#include "core/files/demo_world.h"

#include <numbers>

namespace uncast::demo {
namespace {

constexpr Vec kVaseMouth{-2.75F, 2.1F, -1.6F};

Solid solid(Thing thing, Shape shape, Vec place, float yawDegrees = 0, float tiltDegrees = 0) {
    constexpr float kRadians = std::numbers::pi_v<float> / 180;
    Solid made;
    made.thing = thing;
    made.shape = shape;
    made.place = place;
    made.yawCos = std::cos(yawDegrees * kRadians);
    made.yawSin = std::sin(yawDegrees * kRadians);
    made.tiltCos = std::cos(tiltDegrees * kRadians);
    made.tiltSin = std::sin(tiltDegrees * kRadians);
    return made;
}

// Its bounds in the body's own coordinates.
Solid bounded(Solid made, Vec centre, Vec half) {
    made.boxCentre = centre;
    made.boxHalf = half;
    made.boundCentre = made.place + made.turnedOut(centre);
    made.boundRadius = length(half);
    return made;
}

Solid box(Thing thing, int part, Vec place, Vec half, float round, float yaw, float tilt = 0) {
    Solid made = solid(thing, Shape::box, place, yaw, tilt);
    made.part = part;
    made.half = half;
    made.round = round;
    return bounded(made, {}, half + Vec{0.01F, 0.01F, 0.01F});
}

Solid ball(Thing thing, int part, Vec place, Vec half, float yaw = 0, float tilt = 0) {
    Solid made = solid(thing, Shape::ball, place, yaw, tilt);
    made.part = part;
    made.half = half;
    return bounded(made, {}, half + Vec{0.01F, 0.01F, 0.01F});
}

Solid numbered(Solid made, int part) {
    made.part = part;
    return made;
}

void addFruit(World& world) {
    auto& solids = world.solids;
    solids.push_back(ball(Thing::orange, 0, {-1.5F, 0.44F, 1.15F}, {0.45F, 0.44F, 0.45F}, 20));
    solids.push_back(ball(Thing::orange, 1, {-2.45F, 0.42F, 0.75F}, {0.43F, 0.42F, 0.43F}, 70));
    solids.push_back(ball(Thing::lemon, 0, {-2.3F, 0.32F, 2.0F}, {0.43F, 0.32F, 0.32F}, 28, 4));
    solids.push_back(bounded(solid(Thing::apple, Shape::apple, {-0.76F, 0.31F, 1.95F}, 10, -8), {},
                             {0.55F, 0.33F, 0.55F}));
    solids.push_back(bounded(solid(Thing::stem, Shape::stem, {-0.76F, 0.5F, 1.98F}, 10, -8),
                             {0.05F, 0.15F, 0}, {0.12F, 0.21F, 0.06F}));
    solids.push_back(bounded(solid(Thing::pear, Shape::pear, {-3.5F, 0.57F, 1.35F}, 30), {0, 0.065F, 0},
                             {0.48F, 0.66F, 0.48F}));
    solids.push_back(numbered(bounded(solid(Thing::stem, Shape::stem, {-3.46F, 1.22F, 1.35F}, 200),
                                      {0.05F, 0.15F, 0}, {0.12F, 0.21F, 0.06F}),
                              1));
    solids.push_back(numbered(
        bounded(solid(Thing::apple, Shape::apple, {3.2F, 1.31F, -0.85F}, 80, 5), {}, {0.55F, 0.33F, 0.55F}),
        1));
    solids.push_back(numbered(bounded(solid(Thing::stem, Shape::stem, {3.2F, 1.5F, -0.86F}, 130, 5),
                                      {0.05F, 0.15F, 0}, {0.12F, 0.21F, 0.06F}),
                              2));
}

void addHousehold(World& world) {
    auto& solids = world.solids;
    constexpr Vec kChartHalf{1.45F, 1.015F, 0.05F};
    constexpr float kLean = 10;
    solids.push_back(box(Thing::chart, 0, {0.62F, 1.02F, -0.35F}, kChartHalf, 0.02F, -3, kLean));
    solids.push_back(
        bounded(solid(Thing::vase, Shape::vase, {-2.75F, 0, -1.6F}), {0, 1.125F, 0}, {0.9F, 1.14F, 0.9F}));
    solids.push_back(bounded(solid(Thing::mug, Shape::mug, {2.62F, 0, 1.2F}, -25), {0.18F, 0.53F, 0},
                             {0.7F, 0.55F, 0.51F}));
    solids.push_back(box(Thing::book, 0, {3.35F, 0.2F, -0.95F}, {1.2F, 0.2F, 0.82F}, 0.03F, 9));
    solids.push_back(box(Thing::book, 1, {3.28F, 0.57F, -0.95F}, {1.05F, 0.17F, 0.74F}, 0.03F, -7));
    solids.push_back(box(Thing::book, 2, {3.38F, 0.87F, -0.95F}, {0.9F, 0.13F, 0.64F}, 0.03F, 15));
    solids.push_back(box(Thing::block, 0, {3.72F, 0.3F, 1.15F}, {0.3F, 0.3F, 0.3F}, 0.04F, 25));
    solids.push_back(box(Thing::block, 1, {4.4F, 0.3F, 0.95F}, {0.3F, 0.3F, 0.3F}, 0.04F, -12));
    solids.push_back(box(Thing::block, 2, {4.05F, 0.9F, 1.02F}, {0.3F, 0.3F, 0.3F}, 0.04F, 8));
    constexpr Vec kLamp{4.7F, 0, -2.75F};
    solids.push_back(
        bounded(solid(Thing::lampFoot, Shape::lampFoot, kLamp), {0, 1.55F, 0}, {0.66F, 1.6F, 0.66F}));
    solids.push_back(bounded(solid(Thing::lampShade, Shape::lampShade, kLamp + Vec{0, 3.5F, 0}), {},
                             {1.23F, 0.88F, 1.23F}));
}

// Stalks bend out of the vase; leaves stand on both sides of each.
void addPlant(World& world) {
    constexpr int kStalks = 8;
    constexpr int kSteps = 8;
    for (int s = 0; s < kStalks; ++s) {
        const float turn = 2.399963F * float(s) + 0.5F;
        const float lean = 0.55F + 0.75F * hashed(s, 3);
        const float height = 1.6F + 1.1F * hashed(s, 5);
        const Vec out{std::cos(turn), 0, 0.8F * std::sin(turn)};
        const auto at = [&](float t) {
            return kVaseMouth + out * (lean * t * t + 0.1F * t) +
                   Vec{0, height * t - 0.35F * lean * t * t, 0};
        };
        for (int k = 0; k < kSteps; ++k) {
            const float t = float(k) / kSteps;
            const Vec from = at(t);
            const Vec to = at(t + 1.0F / kSteps);
            Leaf stalk;
            stalk.stalk = true;
            stalk.centre = (from + to) * 0.5F;
            stalk.along = normalized(to - from);
            stalk.halfLength = 0.55F * length(to - from);
            stalk.halfWidth = 0.026F - 0.012F * t;
            stalk.across = normalized(cross(stalk.along, {0, 0.15F, 1}));
            stalk.normal = cross(stalk.across, stalk.along);
            world.leaves.push_back(stalk);
            if (k < 2) continue;
            for (const float side : {-1.0F, 1.0F}) {
                const int key = k * 2 + (side > 0 ? 1 : 0);
                Leaf leaf;
                const Vec sideways = normalized(cross(stalk.along, {0.3F * hashed(s, key), 0.2F, 1}));
                leaf.along = normalized(sideways * side + stalk.along * (0.35F + 0.5F * hashed(key, s)) +
                                        Vec{0, -0.25F, 0.9F * (hashed(key + 40, s) - 0.4F)});
                leaf.halfLength = (0.40F - 0.17F * t) * (0.85F + 0.3F * hashed(key + 9, s));
                leaf.halfWidth = 0.42F * leaf.halfLength;
                leaf.centre = from + leaf.along * (leaf.halfLength * 0.95F);
                const Vec up{0.5F * (hashed(key + 70, s) - 0.5F), 0.75F, 0.6F + 0.5F * hashed(key + 20, s)};
                leaf.across = normalized(cross(leaf.along, up));
                leaf.normal = cross(leaf.across, leaf.along);
                leaf.shade = hashed(key + 90, s);
                world.leaves.push_back(leaf);
            }
        }
    }
}

void addShadows(World& world) {
    const auto add = [&](Vec centre, float radius, Thing owner, int part = 0, float opacity = 1) {
        world.balls.push_back({centre, radius, opacity, owner, part});
    };
    for (const Solid& s : world.solids) {
        const Vec up{0, 1, 0};
        switch (s.thing) {
        case Thing::orange:
        case Thing::lemon:
            add(s.place, (s.half.x + s.half.y + s.half.z) / 3, s.thing, s.part);
            break;
        case Thing::apple:
            add(s.place, 0.44F, s.thing, s.part);
            break;
        case Thing::pear:
            add(s.place - up * 0.12F, 0.45F, s.thing);
            add(s.place + up * 0.42F, 0.24F, s.thing);
            break;
        case Thing::mug:
            add(s.place + up * 0.35F, 0.45F, s.thing);
            add(s.place + up * 0.66F, 0.45F, s.thing);
            break;
        case Thing::vase:
            add(s.place + up * 0.85F, 0.86F, s.thing);
            add(s.place + up * 0.4F, 0.62F, s.thing);
            add(s.place + up * 1.9F, 0.38F, s.thing);
            break;
        case Thing::lampFoot:
            add(s.place + up * 0.95F, 0.4F, s.thing);
            break;
        case Thing::lampShade:
            add(s.place, 0.95F, s.thing, 0, 0.7F);
            break;
        default:
            break;
        }
    }
    const Vec heart = kVaseMouth + Vec{0, 1.1F, 0};
    add(heart + Vec{-0.1F, -0.3F, 0}, 0.75F, Thing::leaf, 0, 0.42F);
    add(heart + Vec{0.75F, 0.1F, 0.2F}, 0.5F, Thing::leaf, 0, 0.35F);
    add(heart + Vec{-0.85F, 0.05F, -0.1F}, 0.55F, Thing::leaf, 0, 0.35F);
    add(heart + Vec{0.1F, 0.7F, 0.1F}, 0.5F, Thing::leaf, 0, 0.35F);
    for (std::size_t i = 0; i < world.solids.size(); ++i)
        if (world.solids[i].shape == Shape::box) world.shadowBoxes.push_back(int(i));
}

} // namespace

World buildWorld() {
    World world;
    addHousehold(world);
    addFruit(world);
    addPlant(world);
    addShadows(world);
    return world;
}

const Solid& World::chart() const {
    return *std::find_if(solids.begin(), solids.end(),
                         [](const Solid& s) { return s.thing == Thing::chart; });
}

PatchBox chartPatch(int index) {
    constexpr float kWidth = 2.9F;
    constexpr float kHeight = 2.03F;
    constexpr float kPitch = 0.46F;
    constexpr float kSide = 0.395F;
    const auto left = (kWidth - 6 * kPitch) / 2 + float(index % 6) * kPitch + (kPitch - kSide) / 2;
    const auto top = (kHeight - 4 * kPitch) / 2 + float(index / 6) * kPitch + (kPitch - kSide) / 2;
    return {left / kWidth, top / kHeight, kSide / kWidth, kSide / kHeight};
}

} // namespace uncast::demo
