#include "core/files/demo_world.h"

namespace uncast::demo {
namespace {

float boxDistance(Vec p, Vec half, float round) {
    const Vec q{std::abs(p.x) - half.x + round, std::abs(p.y) - half.y + round,
                std::abs(p.z) - half.z + round};
    const Vec outside{std::max(q.x, 0.0F), std::max(q.y, 0.0F), std::max(q.z, 0.0F)};
    return length(outside) + std::min(std::max(q.x, std::max(q.y, q.z)), 0.0F) - round;
}

float ballDistance(Vec p, Vec half) {
    const float k0 = length({p.x / half.x, p.y / half.y, p.z / half.z});
    const float k1 = length({p.x / (half.x * half.x), p.y / (half.y * half.y), p.z / (half.z * half.z)});
    return k1 > 1e-6F ? k0 * (k0 - 1) / k1 : -std::min(half.x, half.y);
}

// Upright cylinder between y = low and y = high.
float cylinderDistance(float rho, float y, float radius, float low, float high) {
    const float dr = rho - radius;
    const float dy = std::max(low - y, y - high);
    return length(std::max(dr, 0.0F), std::max(dy, 0.0F)) + std::min(std::max(dr, dy), 0.0F);
}

constexpr float kVaseHeight = 2.25F;

float vaseRadius(float y) {
    // Radii at equal steps of height: foot, belly, shoulder, neck, lip.
    constexpr std::array<float, 9> k{0.42F, 0.62F, 0.78F, 0.85F, 0.80F, 0.62F, 0.40F, 0.33F, 0.42F};
    const float place = unitClamp(y / kVaseHeight) * float(k.size() - 1);
    const int i = std::min(int(place), int(k.size()) - 2);
    const float t = place - float(i);
    const float a = k[std::size_t(std::max(i - 1, 0))];
    const float b = k[std::size_t(i)];
    const float c = k[std::size_t(i + 1)];
    const float d = k[std::size_t(std::min(i + 2, int(k.size()) - 1))];
    // Catmull-Rom, so that the glaze shows no rings.
    return b + 0.5F * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

float vaseDistance(Vec p) {
    const float rho = length(p.x, p.z);
    const float side = (rho - vaseRadius(p.y)) * 0.75F;
    const float ends = std::max(-p.y, p.y - kVaseHeight);
    const float hollow = std::max(rho - vaseRadius(p.y) + 0.06F, 0.25F - (p.y - kVaseHeight + 0.5F));
    return std::max(std::max(side, ends), -hollow * 0.75F);
}

float mugDistance(Vec p) {
    const float rho = length(p.x, p.z);
    const float outer = cylinderDistance(rho, p.y, 0.46F, 0.03F, 1.0F) - 0.03F;
    const float inner = cylinderDistance(rho, p.y, 0.42F, 0.1F, 2.0F);
    const float ring = length(p.x - 0.5F, (p.y - 0.53F) * 0.85F) - 0.29F;
    const float handle = std::max(length(ring, p.z) - 0.065F, 0.42F - rho);
    return std::min(std::max(outer, -inner), handle);
}

float appleDistance(Vec p) {
    // A ring without a hole: dimples above and below.
    const float rho = length(p.x, p.z);
    const float narrowing = 1 + 0.18F * p.y;
    return (length(rho / narrowing - 0.2F, p.y * 1.02F) - 0.3F) * 0.85F;
}

float pearDistance(Vec p) {
    const float belly = length(p - Vec{0, -0.12F, 0}) - 0.45F;
    const float neck = length(p - Vec{0.05F, 0.5F, 0}) - 0.2F;
    const float h = unitClamp(0.5F + 0.5F * (neck - belly) / 0.45F);
    return (mix(neck, belly, h) - 0.45F * h * (1 - h)) * 0.9F;
}

float stemDistance(Vec p) {
    const float t = unitClamp(p.y / 0.3F);
    return length(p - Vec{0.1F * t * t, 0.3F * t, 0}) - 0.022F - 0.015F * t;
}

float lampFootDistance(Vec p) {
    const float rho = length(p.x, p.z);
    const float foot = cylinderDistance(rho, p.y, 0.62F, 0, 0.1F) - 0.03F;
    const float pole = cylinderDistance(rho, p.y, 0.055F, 0, 3.1F);
    const float knob = ballDistance(p - Vec{0, 0.95F, 0}, {0.36F, 0.5F, 0.36F});
    return std::min(std::min(foot, pole), knob * 0.8F);
}

float lampShadeDistance(Vec p) {
    const float radius = mix(1.18F, 0.78F, unitClamp((p.y + 0.85F) / 1.7F));
    const float wall = std::abs(length(p.x, p.z) - radius) - 0.02F;
    return std::max(wall, std::abs(p.y) - 0.85F) * 0.9F;
}

void offer(Hit& best, const Hit& candidate) {
    if (candidate.distance < best.distance) best = candidate;
}

// The part of a ray within a box; false where it passes by.
bool meetsBox(Vec origin, Vec direction, Vec half, float& from, float& to) {
    from = 0;
    to = 1e9F;
    const auto slab = [&](float start, float slope, float reach) {
        const float inverse = 1 / (std::abs(slope) < 1e-6F ? 1e-6F : slope);
        const float middle = -start * inverse;
        const float span = std::abs(inverse) * reach;
        from = std::max(from, middle - span);
        to = std::min(to, middle + span);
    };
    slab(origin.x, direction.x, half.x);
    slab(origin.y, direction.y, half.y);
    slab(origin.z, direction.z, half.z);
    return from < to;
}

Vec normalOf(const Solid& solid, Vec p) {
    constexpr float e = 0.0015F;
    const float a = solid.distance({p.x + e, p.y - e, p.z - e});
    const float b = solid.distance({p.x - e, p.y - e, p.z + e});
    const float c = solid.distance({p.x - e, p.y + e, p.z - e});
    const float d = solid.distance({p.x + e, p.y + e, p.z + e});
    return normalized({a - b - c + d, -a - b + c + d, -a + b - c + d});
}

// 1-24 on a patch of the chart, 0 on its board.
int patchAt(Vec p, Vec half) {
    if (p.z < half.z - 1e-3F) return 0;
    const float x = (p.x / half.x + 1) / 2;
    const float y = (1 - p.y / half.y) / 2;
    for (int i = 0; i < 24; ++i) {
        const PatchBox patch = chartPatch(i);
        if (x > patch.x && x < patch.x + patch.width && y > patch.y && y < patch.y + patch.height)
            return i + 1;
    }
    return 0;
}

void traceSolid(const Solid& solid, int index, Vec origin, Vec direction, Hit& best) {
    const Vec from = solid.toLocal(origin);
    const Vec along = solid.turnedIn(direction);
    float t = 0;
    float end = 0;
    if (!meetsBox(from - solid.boxCentre, along, solid.boxHalf, t, end)) return;
    end = std::min(end, best.distance);
    for (int step = 0; step < 96 && t < end; ++step) {
        const Vec p = from + along * t;
        const float d = solid.distance(p);
        if (d < 1e-4F * t) {
            Hit hit;
            hit.distance = t;
            hit.point = origin + direction * t;
            hit.normal = solid.turnedOut(normalOf(solid, p));
            hit.local = p;
            hit.thing = solid.thing;
            hit.part = solid.thing == Thing::chart ? patchAt(p, solid.half) : solid.part;
            hit.solid = index;
            offer(best, hit);
            return;
        }
        t += d;
    }
}

void traceLeaf(const Leaf& leaf, Vec origin, Vec direction, Hit& best) {
    const float slope = dot(direction, leaf.normal);
    if (std::abs(slope) < 1e-5F) return;
    const float t = dot(leaf.centre - origin, leaf.normal) / slope;
    if (t <= 0 || t >= best.distance) return;
    const Vec point = origin + direction * t;
    const float u = dot(point - leaf.centre, leaf.along) / leaf.halfLength;
    const float v = dot(point - leaf.centre, leaf.across) / leaf.halfWidth;
    if (std::abs(u) >= 1) return;
    // Pointed at the tip, round at the stalk.
    const float outline = leaf.stalk ? 1 : std::sqrt(1 - u * u) * (1 - 0.35F * u);
    if (std::abs(v) >= outline) return;
    Hit hit;
    hit.distance = t;
    hit.point = point;
    // Leaves are folded along the middle rib.
    const Vec facing = slope > 0 ? leaf.normal * -1 : leaf.normal;
    hit.normal =
        normalized(facing + leaf.across * (leaf.stalk ? 0.8F * v : 0.45F * v) - leaf.along * (0.35F * u));
    hit.local = {u, v, leaf.shade};
    hit.thing = Thing::leaf;
    hit.part = leaf.stalk ? 1 : 0;
    best = hit;
}

void traceTable(Vec origin, Vec direction, Hit& best) {
    if (direction.y >= 0 || origin.y <= 0) return;
    Hit hit;
    hit.distance = -origin.y / direction.y;
    hit.point = origin + direction * hit.distance;
    hit.normal = {0, 1, 0};
    hit.local = hit.point;
    hit.thing = Thing::table;
    if (hit.point.z > kWallZ) offer(best, hit);
}

// The wall with its window: the opening is a box whose far side is the pane.
void traceWall(Vec origin, Vec direction, Hit& best) {
    if (direction.z >= 0) return;
    const auto at = [&](float z) { return origin + direction * ((z - origin.z) / direction.z); };
    const auto inOpening = [](Vec p) {
        return p.x > kWindowLeft && p.x < kWindowRight && p.y > kWindowBottom && p.y < kWindowTop;
    };
    Hit hit;
    hit.point = at(kWallZ);
    hit.normal = {0, 0, 1};
    hit.thing = Thing::wall;
    if (inOpening(hit.point)) {
        hit.point = at(kPaneZ);
        hit.thing = Thing::outdoors;
        if (hit.point.x > kWindowRight || hit.point.y < kWindowBottom) {
            const float toSide = direction.x > 0 ? (kWindowRight - origin.x) / direction.x : 1e9F;
            const float toSill = direction.y < 0 ? (kWindowBottom - origin.y) / direction.y : 1e9F;
            hit.thing = Thing::reveal;
            hit.part = toSide < toSill ? 0 : 1;
            hit.point = origin + direction * std::min(toSide, toSill);
            hit.normal = toSide < toSill ? Vec{-1, 0, 0} : Vec{0, 1, 0};
        }
    } else if (std::abs(hit.point.x - 0.62F) < 1.12F && std::abs(hit.point.y - 4.15F) < 0.92F) {
        hit.thing = Thing::print;
        const float edge =
            std::max(std::abs(hit.point.x - 0.62F) - 1.12F, std::abs(hit.point.y - 4.15F) - 0.92F);
        hit.part = edge > -0.09F ? 0 : edge > -0.34F ? 1 : 2;
    }
    if (hit.thing == Thing::outdoors) {
        const float x = std::abs(hit.point.x + 4.98F);
        const float y = std::abs(hit.point.y - 4.4F);
        const bool border = kWindowRight - hit.point.x < 0.22F || hit.point.y - kWindowBottom < 0.22F;
        if (x < 0.09F || y < 0.07F || border) hit.thing = Thing::frame;
    }
    hit.local = hit.point;
    hit.distance = dot(hit.point - origin, direction);
    offer(best, hit);
}

} // namespace

Vec Solid::turnedIn(Vec d) const {
    const Vec yawed{yawCos * d.x - yawSin * d.z, d.y, yawSin * d.x + yawCos * d.z};
    return {yawed.x, tiltCos * yawed.y - tiltSin * yawed.z, tiltSin * yawed.y + tiltCos * yawed.z};
}

Vec Solid::turnedOut(Vec d) const {
    const Vec level{d.x, tiltCos * d.y + tiltSin * d.z, -tiltSin * d.y + tiltCos * d.z};
    return {yawCos * level.x + yawSin * level.z, level.y, -yawSin * level.x + yawCos * level.z};
}

float Solid::distance(Vec p) const {
    switch (shape) {
    case Shape::box:
        return boxDistance(p, half, round);
    case Shape::ball:
        return ballDistance(p, half);
    case Shape::vase:
        return vaseDistance(p);
    case Shape::mug:
        return mugDistance(p);
    case Shape::apple:
        return appleDistance(p);
    case Shape::pear:
        return pearDistance(p);
    case Shape::stem:
        return stemDistance(p);
    case Shape::lampFoot:
        return lampFootDistance(p);
    case Shape::lampShade:
        return lampShadeDistance(p);
    }
    return 1e9F;
}

Candidates World::inCone(Vec eye, Vec axis, float halfAngle) const {
    const auto seen = [&](Vec centre, float radius) {
        const Vec offset = centre - eye;
        const float distance = length(offset);
        if (distance <= radius) return true;
        const float angle = std::acos(std::clamp(dot(offset, axis) / distance, -1.0F, 1.0F));
        return angle < halfAngle + std::asin(radius / distance);
    };
    Candidates found;
    for (std::size_t i = 0; i < solids.size(); ++i)
        if (seen(solids[i].boundCentre, solids[i].boundRadius)) found.solids.push_back(int(i));
    for (std::size_t i = 0; i < leaves.size(); ++i)
        if (seen(leaves[i].centre, length(leaves[i].halfLength, leaves[i].halfWidth)))
            found.leaves.push_back(int(i));
    return found;
}

Hit World::trace(Vec origin, Vec direction, const Candidates& candidates) const {
    Hit best;
    traceTable(origin, direction, best);
    traceWall(origin, direction, best);
    for (const int i : candidates.solids) traceSolid(solids[std::size_t(i)], i, origin, direction, best);
    for (const int i : candidates.leaves) traceLeaf(leaves[std::size_t(i)], origin, direction, best);
    return best;
}

} // namespace uncast::demo
