#include "core/files/demo_surface.h"

#include "core/color/srgb.h"

#include <numbers>

namespace uncast::demo {
namespace {

Vec fromSrgb(const std::array<int, 3>& rgb) {
    return {decodeSrgb(float(rgb[0]) / 255), decodeSrgb(float(rgb[1]) / 255),
            decodeSrgb(float(rgb[2]) / 255)};
}

// Tilts a normal by the slope of a height field that `height(a, b)` gives over two tangents.
template<class Height>
Vec bumped(Vec normal, Vec tangent, float a, float b, float step, float depth, Height height) {
    const Vec other = cross(normal, tangent);
    const float h = height(a, b);
    const float slopeA = (height(a + step, b) - h) / step;
    const float slopeB = (height(a, b + step) - h) / step;
    return normalized(normal - tangent * (depth * slopeA) - other * (depth * slopeB));
}

Surface wall(const Hit& hit, float footprint, int variant) {
    constexpr std::array<Vec, 5> kPaint{{{0.47F, 0.50F, 0.46F},
                                         {0.55F, 0.50F, 0.42F},
                                         {0.42F, 0.48F, 0.53F},
                                         {0.56F, 0.47F, 0.43F},
                                         {0.50F, 0.50F, 0.49F}}};
    Surface s;
    const float stain = layeredNoise(hit.point.x * 0.6F, hit.point.y * 0.6F, 3, footprint, footprint) - 0.5F;
    const float grain =
        layeredNoise(hit.point.x * 14, hit.point.y * 14, 3, 14 * footprint, 14 * footprint) - 0.5F;
    s.reflectance = kPaint[std::size_t(variant) % kPaint.size()] * (1 + 0.10F * stain + 0.07F * grain);
    s.normal = hit.normal;
    return s;
}

Surface outdoors(const Hit& hit) {
    // A garden out of focus: sky above, soft round crowns below.
    const float x = hit.point.x;
    const float y = hit.point.y;
    const Vec sky = mix(Vec{0.92F, 0.96F, 1.0F}, Vec{0.55F, 0.74F, 1.0F}, smoothStep(2.6F, 6.5F, y));
    const float crown =
        3.1F + 1.5F * (noise(x * 0.55F + 3.1F, 1.5F) - 0.5F) + 0.7F * (noise(x * 1.7F, 7.5F) - 0.5F);
    const float leafy = noise(x * 2.1F, y * 2.1F) * 0.6F + noise(x * 4.7F + 5, y * 4.7F) * 0.4F;
    const Vec green = mix(Vec{0.05F, 0.12F, 0.03F}, Vec{0.30F, 0.42F, 0.12F}, smoothStep(0.25F, 0.8F, leafy));
    const float above = smoothStep(crown - 0.45F, crown + 0.45F, y + 0.5F * (leafy - 0.5F));
    Surface s;
    s.reflectance = mix(green, sky, above);
    const float meadow = smoothStep(2.25F, 1.75F, y);
    s.reflectance = mix(s.reflectance, Vec{0.24F, 0.34F, 0.10F}, meadow * 0.8F);
    s.normal = {0, 0, 1};
    return s;
}

Surface wood(Vec p, Vec normal, float footprint) {
    // Boards along x, each with its own figure: long soft flames, fine pores.
    constexpr Vec kDark{0.135F, 0.066F, 0.028F};
    constexpr Vec kLight{0.36F, 0.205F, 0.098F};
    constexpr float kBoard = 1.3F;
    const float place = (p.z + 20.35F) / kBoard;
    const int board = int(std::floor(place));
    const float shift = 31 * hashed(board, 11);
    const float wave = 0.9F * layeredNoise(p.x * 0.22F + shift, p.z * 0.5F, 2, footprint * 0.3F, footprint);
    const float across = (p.z + wave) * 2.6F + shift;
    const float flames = layeredNoise(p.x * 0.13F + shift, across, 4, 0.13F * footprint, 2.6F * footprint);
    const float pores = layeredNoise(p.x * 1.1F + shift, p.z * 34, 3, 1.1F * footprint, 34 * footprint);
    const float tone =
        0.5F + 1.25F * (flames - 0.5F) + 0.35F * (pores - 0.5F) + 0.22F * (hashed(board, 5) - 0.5F);
    Surface s;
    s.reflectance = mix(kDark, kLight, unitClamp(tone));
    const float edge = std::min(place - float(board), float(board + 1) - place) * kBoard;
    const float gap = 0.012F;
    s.reflectance = s.reflectance * mix(0.45F, 1.0F, smoothStep(gap * 0.3F, gap + footprint, edge));
    s.normal = normalized(normal + Vec{0, 0, 0.02F * (pores - 0.5F) + 0.012F * (flames - 0.5F)});
    s.sheen = 0.3F;
    return s;
}

Surface print(const Hit& hit) {
    // A framed print: oak frame, white mount, hills in four flat colours.
    Surface s;
    s.normal = hit.normal;
    if (hit.part == 0) {
        s.reflectance = {0.30F, 0.19F, 0.10F};
        s.sheen = 0.3F;
        return s;
    }
    s.reflectance = {0.82F, 0.81F, 0.78F};
    if (hit.part == 1) return s;
    const float x = hit.point.x - 0.62F;
    const float y = hit.point.y - 4.15F;
    const auto hill = [&](float base, float swing, float pace, float phase) {
        return smoothStep(-0.012F, 0.012F, base + swing * std::sin(pace * x + phase) - y);
    };
    Vec colour = mix(Vec{0.86F, 0.66F, 0.45F}, Vec{0.80F, 0.78F, 0.70F}, smoothStep(-0.2F, 0.5F, y));
    const float sun = smoothStep(0.15F, 0.135F, length(x - 0.32F, y - 0.24F));
    colour = mix(colour, {0.78F, 0.25F, 0.10F}, sun);
    colour = mix(colour, {0.32F, 0.44F, 0.46F}, hill(0.06F, 0.11F, 3.2F, 0.4F));
    colour = mix(colour, {0.13F, 0.27F, 0.31F}, hill(-0.13F, 0.10F, 2.6F, 2.3F));
    colour = mix(colour, {0.05F, 0.11F, 0.15F}, hill(-0.36F, 0.08F, 3.9F, 4.4F));
    s.reflectance = colour;
    return s;
}

Surface chart(const Hit& hit) {
    Surface s;
    s.normal = hit.normal;
    s.reflectance =
        hit.part > 0 ? fromSrgb(chartColours()[std::size_t(hit.part - 1)]) : Vec{0.028F, 0.028F, 0.028F};
    return s;
}

Surface vase(const Hit& hit, float footprint, int variant) {
    constexpr std::array<Vec, 4> kGlaze{
        {{0.035F, 0.16F, 0.20F}, {0.20F, 0.07F, 0.05F}, {0.05F, 0.09F, 0.24F}, {0.12F, 0.16F, 0.07F}}};
    const float around = std::atan2(hit.local.z, hit.local.x) * 2;
    const float y = hit.local.y;
    const float run = layeredNoise(around * 1.2F, y * 1.1F, 4, footprint, footprint);
    const float band = smoothStep(
        1.52F, 1.66F, y + 0.30F * (layeredNoise(around * 2.3F, 2.5F, 3, footprint, footprint) - 0.5F));
    Surface s;
    const Vec body = kGlaze[std::size_t(variant) % kGlaze.size()] * (0.55F + 1.0F * run);
    s.reflectance = mix(body, Vec{0.62F, 0.58F, 0.50F} * (0.85F + 0.3F * run), band);
    if (y > 2.2F && length(hit.local.x, hit.local.z) < 0.3F) s.reflectance = {0.02F, 0.02F, 0.02F};
    s.normal = hit.normal;
    s.glaze = 1;
    return s;
}

Surface leaf(const Hit& hit) {
    Surface s;
    s.normal = hit.normal;
    if (hit.part == 1) {
        s.reflectance = {0.13F, 0.14F, 0.05F};
        return s;
    }
    const float u = hit.local.x;
    const float v = hit.local.y;
    const float rib = smoothStep(0.10F, 0.02F, std::abs(v));
    const float side = 0.5F + 0.5F * std::sin(18 * (u + 0.5F * std::abs(v)));
    const Vec green = mix(Vec{0.030F, 0.085F, 0.026F}, Vec{0.115F, 0.21F, 0.05F}, hit.local.z);
    s.reflectance = mix(green * (0.9F + 0.18F * side), Vec{0.22F, 0.30F, 0.11F}, 0.6F * rib);
    s.sheen = 0.45F;
    s.glaze = 0.12F;
    s.throughput = 0.45F;
    return s;
}

Surface mug(const Hit& hit) {
    Surface s;
    s.normal = hit.normal;
    const float y = hit.local.y;
    const float rho = length(hit.local.x, hit.local.z);
    const bool outside = rho > 0.45F;
    const float band = smoothStep(0.20F, 0.215F, y) * smoothStep(0.44F, 0.425F, y);
    const float line = smoothStep(0.50F, 0.51F, y) * smoothStep(0.535F, 0.525F, y);
    s.reflectance = {0.80F, 0.79F, 0.75F};
    if (outside && rho < 0.51F)
        s.reflectance = mix(s.reflectance, {0.05F, 0.10F, 0.27F}, std::max(band, line));
    if (!outside && y < 0.78F) s.reflectance = y < 0.12F ? Vec{0.03F, 0.015F, 0.008F} : s.reflectance * 0.75F;
    s.glaze = 0.9F;
    return s;
}

Surface citrus(const Hit& hit, float footprint, bool lemon) {
    Surface s;
    const Vec n = normalized(hit.local);
    const float a = std::atan2(n.z, n.x) * 6;
    const float b = n.y * 8;
    const auto peel = [&](float u, float v) {
        return layeredNoise(u * 4, v * 4, 2, footprint * 45, footprint * 45);
    };
    const Vec tangent = normalized(cross({0, 1, 0.01F}, hit.normal));
    s.normal = bumped(hit.normal, tangent, a, b, 0.03F, lemon ? 0.035F : 0.05F, peel);
    const float spot = layeredNoise(a, b, 3, footprint * 10, footprint * 10);
    s.reflectance = lemon ? mix(Vec{0.72F, 0.46F, 0.02F}, Vec{0.82F, 0.62F, 0.07F}, spot)
                          : mix(Vec{0.62F, 0.19F, 0.008F}, Vec{0.78F, 0.29F, 0.02F}, spot);
    if (!lemon && n.y > 0.975F) s.reflectance = {0.16F, 0.17F, 0.05F};
    s.sheen = 0.8F;
    s.glaze = 0.12F;
    return s;
}

Surface apple(const Hit& hit, float footprint) {
    Surface s;
    s.normal = hit.normal;
    const float around = std::atan2(hit.local.z, hit.local.x);
    const float rho = length(hit.local.x, hit.local.z);
    const float streak = layeredNoise(around * 9, hit.local.y * 1.5F, 3, footprint * 18, footprint * 3);
    const float blush =
        unitClamp(0.62F + 0.55F * std::sin(around + (hit.part == 0 ? 0.6F : 3.6F)) + 1.3F * (streak - 0.5F));
    s.reflectance = mix(Vec{0.55F, 0.42F, 0.06F}, Vec{0.40F, 0.022F, 0.018F}, blush);
    s.reflectance = mix(Vec{0.30F, 0.28F, 0.06F}, s.reflectance, smoothStep(0.05F, 0.2F, rho));
    s.glaze = 0.55F;
    s.sheen = 0.3F;
    return s;
}

Surface pear(const Hit& hit, float footprint) {
    Surface s;
    s.normal = hit.normal;
    const float around = std::atan2(hit.local.z, hit.local.x);
    const float freckle = layeredNoise(around * 14, hit.local.y * 22, 3, footprint * 30, footprint * 25);
    const float blush = smoothStep(0.2F, 1.1F, std::sin(around + 0.6F) + 0.6F * hit.local.y);
    s.reflectance =
        mix(Vec{0.36F, 0.42F, 0.07F}, Vec{0.52F, 0.25F, 0.06F}, 0.7F * blush) * (0.82F + 0.36F * freckle);
    s.sheen = 0.6F;
    s.glaze = 0.1F;
    return s;
}

Surface book(const Hit& hit, float footprint) {
    constexpr std::array<Vec, 3> kCloth{
        {{0.045F, 0.085F, 0.20F}, {0.34F, 0.06F, 0.04F}, {0.60F, 0.50F, 0.30F}}};
    constexpr std::array<Vec, 3> kHalf{{{1.2F, 0.2F, 0.82F}, {1.05F, 0.17F, 0.74F}, {0.9F, 0.13F, 0.64F}}};
    const auto book = std::size_t(hit.part);
    const Vec half = kHalf[book];
    Surface s;
    s.normal = hit.normal;
    const Vec p = hit.local;
    const float weave = layeredNoise(p.x * 40, (p.y + p.z) * 40, 2, footprint * 40, footprint * 40);
    s.reflectance = kCloth[book] * (0.8F + 0.4F * weave);
    const bool shortSide = std::abs(p.x) > half.x - 0.02F;
    if (shortSide && std::abs(p.y) < half.y - 0.035F) {
        const float sheet = layeredNoise(p.z * 2, p.y * 120, 2, footprint * 2, footprint * 120);
        s.reflectance = Vec{0.72F, 0.66F, 0.54F} * (0.75F + 0.4F * sheet);
    } else if (p.z > half.z - 0.03F) {
        // Spine: two bands and a title of short strokes.
        const float x = p.x / half.x;
        const Vec gold = book == 2 ? Vec{0.22F, 0.10F, 0.05F} : Vec{0.66F, 0.47F, 0.17F};
        const float bands = smoothStep(0.018F, 0.012F, std::abs(std::abs(x) - 0.82F)) +
                            smoothStep(0.010F, 0.005F, std::abs(std::abs(x) - 0.77F));
        const float letter =
            hashed(int(std::floor(x * 24)), int(book)) > 0.3F && std::abs(x - 0.05F) < 0.46F ? 1.0F : 0.0F;
        const float stroke = letter * smoothStep(0.46F, 0.40F, std::abs(x * 24 - std::floor(x * 24) - 0.5F)) *
                             smoothStep(0.36F, 0.32F, std::abs(p.y / half.y));
        s.reflectance = mix(s.reflectance, gold, unitClamp(std::max(bands, stroke)));
    }
    s.sheen = 0.2F;
    return s;
}

Surface block(const Hit& hit, float footprint) {
    constexpr std::array<Vec, 3> kPaint{
        {{0.045F, 0.13F, 0.42F}, {0.05F, 0.27F, 0.10F}, {0.62F, 0.07F, 0.03F}}};
    Surface s;
    s.normal = hit.normal;
    const float worn =
        layeredNoise(hit.local.x * 6 + hit.local.z * 3, hit.local.y * 6, 4, footprint * 6, footprint * 6);
    // Paint wears off at the edges first.
    const Vec fromEdge{0.3F - std::abs(hit.local.x), 0.3F - std::abs(hit.local.y),
                       0.3F - std::abs(hit.local.z)};
    const float inner =
        std::max(std::min(fromEdge.x, fromEdge.y), std::min(std::max(fromEdge.x, fromEdge.y), fromEdge.z));
    const float edge = smoothStep(0, 0.1F, inner) * 4 - 1;
    const float fresh = smoothStep(0.20F, 0.235F, worn + 0.1F * edge);
    s.reflectance =
        mix(Vec{0.52F, 0.36F, 0.20F}, kPaint[std::size_t(hit.part)] * (0.85F + 0.3F * worn), fresh);
    s.glaze = 0.25F * fresh;
    s.sheen = 0.4F;
    return s;
}

Surface lamp(const Hit& hit, float footprint) {
    Surface s;
    s.normal = hit.normal;
    if (hit.thing == Thing::lampFoot) {
        s.reflectance = hit.local.y < 0.16F || length(hit.local.x, hit.local.z) < 0.08F
                            ? Vec{0.16F, 0.10F, 0.045F}
                            : Vec{0.50F, 0.49F, 0.46F};
        s.glaze = 0.8F;
        return s;
    }
    const float around = std::atan2(hit.local.z, hit.local.x);
    const float weave = 0.5F * layeredNoise(around * 60, hit.local.y * 6, 2, footprint * 60, footprint * 6) +
                        0.5F * layeredNoise(around * 8, hit.local.y * 70, 2, footprint * 8, footprint * 70);
    s.reflectance = Vec{0.76F, 0.72F, 0.64F} * (0.86F + 0.28F * weave);
    s.throughput = 1;
    return s;
}

} // namespace

const std::array<std::array<int, 3>, 24>& chartColours() {
    static constexpr std::array<std::array<int, 3>, 24> kColours{
        {{115, 82, 68},   {194, 150, 130}, {98, 122, 157},  {87, 108, 67},   {133, 128, 177}, {103, 189, 170},
         {214, 126, 44},  {80, 91, 166},   {193, 90, 99},   {94, 60, 108},   {157, 188, 64},  {224, 163, 46},
         {56, 61, 150},   {70, 148, 73},   {175, 54, 60},   {231, 199, 31},  {187, 86, 149},  {8, 133, 161},
         {243, 243, 243}, {200, 200, 200}, {160, 160, 160}, {122, 122, 122}, {85, 85, 85},    {52, 52, 52}}};
    return kColours;
}

Surface surfaceAt(const Hit& hit, float footprint, int variant) {
    switch (hit.thing) {
    case Thing::wall:
        return wall(hit, footprint, variant);
    case Thing::reveal:
    case Thing::frame: {
        Surface s;
        s.reflectance = {0.74F, 0.73F, 0.70F};
        s.normal = hit.normal;
        s.sheen = 0.3F;
        return s;
    }
    case Thing::outdoors:
        return outdoors(hit);
    case Thing::table:
        return wood(hit.point, hit.normal, footprint);
    case Thing::print:
        return print(hit);
    case Thing::chart:
        return chart(hit);
    case Thing::vase:
        return vase(hit, footprint, variant);
    case Thing::leaf:
        return leaf(hit);
    case Thing::mug:
        return mug(hit);
    case Thing::orange:
        return citrus(hit, footprint, false);
    case Thing::lemon:
        return citrus(hit, footprint, true);
    case Thing::apple:
        return apple(hit, footprint);
    case Thing::pear:
        return pear(hit, footprint);
    case Thing::stem: {
        Surface s;
        s.reflectance = {0.10F, 0.06F, 0.025F};
        s.normal = hit.normal;
        return s;
    }
    case Thing::book:
        return book(hit, footprint);
    case Thing::block:
        return block(hit, footprint);
    case Thing::lampFoot:
    case Thing::lampShade:
        return lamp(hit, footprint);
    }
    return {};
}

} // namespace uncast::demo
