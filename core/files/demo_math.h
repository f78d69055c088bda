#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

/// What the renderer of the sample scene counts with: short vectors and smooth noise, the same bits from the
/// same numbers.
namespace uncast::demo {

struct Vec {
    float x = 0;
    float y = 0;
    float z = 0;
};

constexpr Vec operator+(Vec a, Vec b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
constexpr Vec operator-(Vec a, Vec b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
constexpr Vec operator*(Vec a, Vec b) {
    return {a.x * b.x, a.y * b.y, a.z * b.z};
}
constexpr Vec operator*(Vec a, float s) {
    return {a.x * s, a.y * s, a.z * s};
}
constexpr Vec operator*(float s, Vec a) {
    return a * s;
}
constexpr float dot(Vec a, Vec b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
constexpr Vec cross(Vec a, Vec b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline float length(Vec a) {
    return std::sqrt(dot(a, a));
}
inline float length(float x, float y) {
    return std::sqrt(x * x + y * y);
}
inline Vec normalized(Vec a) {
    return a * (1 / length(a));
}
inline Vec reflected(Vec direction, Vec normal) {
    return direction - normal * (2 * dot(direction, normal));
}

constexpr float mix(float a, float b, float share) {
    return a + (b - a) * share;
}
constexpr Vec mix(Vec a, Vec b, float share) {
    return a + (b - a) * share;
}
constexpr float unitClamp(float v) {
    return std::clamp(v, 0.0F, 1.0F);
}

/// 0 below `from`, 1 above `to`, smooth between.
constexpr float smoothStep(float from, float to, float v) {
    const float t = unitClamp((v - from) / (to - from));
    return t * t * (3 - 2 * t);
}

/// A number of 0-1 that looks random (integer hash after Thomas Mueller, "lowbias32").
inline float hashed(std::uint32_t key) {
    key ^= key >> 16;
    key *= 0x7feb352dU;
    key ^= key >> 15;
    key *= 0x846ca68bU;
    key ^= key >> 16;
    return float(key >> 8) * (1.0F / 16777216.0F);
}

inline float hashed(int x, int y) {
    return hashed(std::uint32_t(x) * 0x9e3779b9U + std::uint32_t(y) * 0x85ebca6bU);
}

/// Smooth noise of 0-1 with features one unit wide.
inline float noise(float x, float y) {
    const float fx = std::floor(x);
    const float fy = std::floor(y);
    const int ix = int(fx);
    const int iy = int(fy);
    const float sx = (x - fx) * (x - fx) * (3 - 2 * (x - fx));
    const float sy = (y - fy) * (y - fy) * (3 - 2 * (y - fy));
    return mix(mix(hashed(ix, iy), hashed(ix + 1, iy), sx),
               mix(hashed(ix, iy + 1), hashed(ix + 1, iy + 1), sx), sy);
}

/// Noise of several scales, mean 0.5. Scales finer than two `footprint`s (size of a pixel there) are left
/// out, so that a small picture does not flicker.
inline float layeredNoise(float x, float y, int layers, float footprintX, float footprintY) {
    float sum = 0.5F;
    float weight = 0.5F;
    for (int i = 0; i < layers; ++i) {
        const float fade = 1 - smoothStep(0.25F, 0.6F, std::max(footprintX, footprintY));
        if (fade <= 0) break;
        sum += weight * fade * (noise(x, y) - 0.5F);
        x = 2 * x + 17.3F;
        y = 2 * y + 9.1F;
        footprintX *= 2;
        footprintY *= 2;
        weight *= 0.55F;
    }
    return sum;
}

} // namespace uncast::demo
