#include "core/files/demo_light.h"

namespace uncast::demo {
namespace {

/// A large window or soft lamp outside the frame, as a rectangle that glossy things mirror.
struct Panel {
    Vec place;
    float angularRadius; ///< radians, as seen from the table: how soft shadows are
    float halfWidth;
    float halfHeight;
    float strength;
    bool bars; ///< glazing bars in its mirror image
};

constexpr Panel kPanelA{{-9.5F, 7.5F, 6.5F}, 0.16F, 2.6F, 2.9F, 1.08F, true};
constexpr Panel kPanelB{{9.5F, 6.5F, 6.0F}, 0.12F, 1.3F, 1.3F, 1.12F, false};
constexpr float kAmbient = 0.26F;
/// How much brighter than white paper the lights themselves are.
constexpr float kPanelRadiance = 34;

float ballShade(const ShadowBall& ball, Vec from, Vec toLight, float softness) {
    const Vec offset = ball.centre - from;
    const float along = dot(offset, toLight);
    if (along <= 0) return 1;
    const float square = dot(offset, offset) - along * along;
    const float reach = ball.radius + softness * along;
    if (square >= reach * reach) return 1;
    const float near = std::max(ball.radius - softness * along, 0.0F);
    return 1 - ball.opacity * (1 - smoothStep(near, reach, std::sqrt(square)));
}

// The chord that a ray cuts out of a box, blurred with distance.
float boxShade(const Solid& box, Vec from, Vec toLight, float softness) {
    const Vec offset = from - box.place;
    const float far = dot(toLight, offset);
    const float bound = box.boundRadius + 1.5F;
    if (far > bound || dot(offset, offset) - far * far > bound * bound) return 1;
    const Vec o = box.turnedIn(offset);
    const Vec d = box.turnedIn(toLight);
    float enter = -1e9F;
    float leave = 1e9F;
    const auto slab = [&](float origin, float direction, float half) {
        const float inverse = 1 / (std::abs(direction) < 1e-5F ? 1e-5F : direction);
        const float middle = -origin * inverse;
        const float span = std::abs(inverse) * half;
        enter = std::max(enter, middle - span);
        leave = std::min(leave, middle + span);
    };
    slab(o.x, d.x, box.half.x);
    slab(o.y, d.y, box.half.y);
    slab(o.z, d.z, box.half.z);
    if (leave <= 0) return 1;
    const float blur = softness * std::max(std::max(enter, leave), 0.1F) * 1.2F + 0.01F;
    const float full = std::min(blur, 1.6F * box.half.z);
    return 1 - smoothStep(-blur, full, leave - std::max(enter, 0.0F));
}

bool same(const ShadowBall& ball, const Hit& hit) {
    return ball.owner == hit.thing && ball.part == hit.part;
}

float shade(const World& world, const Hit& hit, Vec toLight, float softness) {
    const Vec from = hit.point + hit.normal * 0.02F;
    float share = 1;
    for (const ShadowBall& ball : world.balls)
        if (!same(ball, hit)) share *= ballShade(ball, from, toLight, softness);
    for (const int index : world.shadowBoxes)
        if (index != hit.solid) share *= boxShade(world.solids[std::size_t(index)], from, toLight, softness);
    return share;
}

// How much of the room a place sees past its neighbours.
float openness(const World& world, const Hit& hit) {
    float open = 1;
    for (const ShadowBall& ball : world.balls) {
        if (same(ball, hit)) continue;
        const Vec offset = ball.centre - hit.point;
        const float square = dot(offset, offset);
        const float share = ball.radius * ball.radius / square;
        if (share < 0.02F) continue;
        const float facing = dot(offset, hit.normal) / std::sqrt(square);
        open *= 1 - std::min(0.85F,
                             ball.opacity * std::max(0.0F, 0.25F + 0.75F * facing) * std::min(share, 1.0F));
    }
    constexpr float kReach = 0.4F;
    for (const int index : world.shadowBoxes) {
        const Solid& box = world.solids[std::size_t(index)];
        const Vec offset = hit.point - box.place;
        const float bound = box.boundRadius + kReach;
        if (index == hit.solid || dot(offset, offset) > bound * bound) continue;
        const float free =
            unitClamp(box.distance(box.toLocal(hit.point + hit.normal * (0.5F * kReach))) / kReach);
        open *= mix(0.35F, 1.0F, free);
    }
    if (hit.thing != Thing::table && hit.thing != Thing::wall)
        open *= mix(0.55F, 1.0F, smoothStep(0, 0.6F, hit.point.y));
    if (hit.thing == Thing::table) open *= mix(0.6F, 1.0F, smoothStep(0, 0.9F, hit.point.z - kWallZ));
    if (hit.thing == Thing::wall) open *= mix(0.6F, 1.0F, smoothStep(0, 0.9F, hit.point.y));
    return open;
}

float diffuseFrom(const Panel& panel, const World& world, const Hit& hit, const Surface& surface) {
    const Vec offset = panel.place - hit.point;
    const float distance = length(offset);
    const Vec toLight = offset * (1 / distance);
    const float cosine = dot(surface.normal, toLight);
    const float through = surface.throughput * std::max(0.0F, -cosine);
    // A large light reaches a little past the edge of night.
    const float wrapped = std::max(0.0F, (cosine + 0.12F) / 1.12F) + through * 0.6F;
    if (wrapped <= 0) return 0;
    const float falloff = 170 / (distance * distance);
    return panel.strength * wrapped * falloff * shade(world, hit, toLight, panel.angularRadius);
}

float mirroredFrom(const Panel& panel, const Hit& hit, const Surface& surface, Vec view) {
    if (surface.glaze <= 0 && surface.sheen <= 0) return 0;
    const Vec offset = panel.place - hit.point;
    const Vec toLight = normalized(offset);
    const Vec bounce = reflected(view, surface.normal);
    const float facing = unitClamp(-dot(view, surface.normal));
    const float grazing = 1 - facing;
    const float fresnel = 0.04F + 0.96F * grazing * grazing * grazing * grazing * grazing;
    float sum = 0;
    if (surface.glaze > 0) {
        const Vec axis = normalized(Vec{panel.place.x, panel.place.y - 1, panel.place.z});
        const float toPlane = dot(bounce, axis);
        if (toPlane > 0.05F) {
            const Vec spot = bounce * (dot(offset, axis) / toPlane) - offset;
            const Vec right = normalized(cross({0, 1, 0}, axis));
            const float u = std::abs(dot(spot, right));
            const float v = std::abs(dot(spot, cross(axis, right)));
            float inside = smoothStep(panel.halfWidth + 0.2F, panel.halfWidth - 0.2F, u) *
                           smoothStep(panel.halfHeight + 0.2F, panel.halfHeight - 0.2F, v);
            if (panel.bars) inside *= smoothStep(0.1F, 0.32F, u) * smoothStep(0.1F, 0.32F, v);
            sum += surface.glaze * surface.glaze * fresnel * panel.strength * kPanelRadiance * inside;
        }
        sum += surface.glaze * fresnel * 0.35F * unitClamp(0.6F + 0.4F * bounce.y);
    }
    if (surface.sheen > 0) {
        const Vec halfway = normalized(toLight - view);
        const float lobe = std::pow(std::max(0.0F, dot(halfway, surface.normal)), 38.0F);
        sum += surface.sheen * lobe * 0.32F * panel.strength;
    }
    return sum;
}

// What the lamp in the picture itself sends out: a glow through the cloth, a pool of light above and below
// the shade.
float lampGlow(const Hit& hit) {
    constexpr Vec kLamp{4.7F, 3.45F, -2.75F};
    if (hit.thing == Thing::lampShade) {
        const float fromBulb = std::abs(hit.local.y + 0.1F);
        return 0.50F + 0.52F * std::exp(-1.6F * fromBulb * fromBulb);
    }
    const Vec offset = kLamp - hit.point;
    const float square = dot(offset, offset);
    const Vec toLamp = offset * (1 / std::sqrt(square));
    const float cosine = std::max(0.0F, dot(hit.normal, toLamp));
    // Open above and below, cloth at the sides.
    const float opening = mix(0.35F, 1.0F, smoothStep(0.55F, 0.82F, std::abs(toLamp.y)));
    return 3.4F * cosine * opening / (square + 0.6F);
}

} // namespace

Lit lit(const World& world, const Hit& hit, const Surface& surface, Vec view, const LightPlan& plan) {
    Lit result;
    if (hit.thing == Thing::outdoors) {
        // Daylight, whatever burns inside.
        result.diffuseA = mix(1.15F, 1.55F, smoothStep(2.2F, 5.5F, hit.point.y));
        return result;
    }
    const float ambient = kAmbient * openness(world, hit) * (0.72F + 0.28F * surface.normal.y);
    float sill = 0;
    if (hit.thing == Thing::reveal || hit.thing == Thing::frame)
        sill = hit.thing == Thing::reveal ? 0.35F : 0.0F;
    const float keyA = diffuseFrom(kPanelA, world, hit, surface);
    const float mirroredA = mirroredFrom(kPanelA, hit, surface, view);
    if (!plan.mixed) {
        result.diffuseA = keyA + ambient + sill;
        result.mirroredA = mirroredA;
        return result;
    }
    const float place = hit.point.x - plan.border - 0.12F * hit.point.z;
    const float half = plan.hardBorder ? 0.15F : 2.6F;
    const float shareB = smoothStep(-half, half, place);
    const float keyB = diffuseFrom(kPanelB, world, hit, surface);
    result.diffuseA = (keyA + ambient) * (1 - shareB) + 0.03F * ambient + sill;
    result.diffuseB = (keyB + ambient) * shareB + lampGlow(hit) * openness(world, hit);
    result.mirroredA = mirroredA * (1 - 0.7F * shareB);
    result.mirroredB = mirroredFrom(kPanelB, hit, surface, view) * shareB;
    return result;
}

} // namespace uncast::demo
