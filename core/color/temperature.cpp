#include "core/color/temperature.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace uncast {
namespace {

struct Isotherm {
    double mired;
    double u;
    double v;
    double slope;
};

// Wyszecki & Stiles, table 1(3.11). The u of 325 mired is kept as printed (0.24702), as Adobe's programs have
// it.
constexpr std::array<Isotherm, 31> kIsotherms{{
    {0, 0.18006, 0.26352, -0.24341},   {10, 0.18066, 0.26589, -0.25479},  {20, 0.18133, 0.26846, -0.26876},
    {30, 0.18208, 0.27119, -0.28539},  {40, 0.18293, 0.27407, -0.30470},  {50, 0.18388, 0.27709, -0.32675},
    {60, 0.18494, 0.28021, -0.35156},  {70, 0.18611, 0.28342, -0.37915},  {80, 0.18740, 0.28668, -0.40955},
    {90, 0.18880, 0.28997, -0.44278},  {100, 0.19032, 0.29326, -0.47888}, {125, 0.19462, 0.30141, -0.58204},
    {150, 0.19962, 0.30921, -0.70471}, {175, 0.20525, 0.31647, -0.84901}, {200, 0.21142, 0.32312, -1.0182},
    {225, 0.21807, 0.32909, -1.2168},  {250, 0.22511, 0.33439, -1.4512},  {275, 0.23247, 0.33904, -1.7298},
    {300, 0.24010, 0.34308, -2.0637},  {325, 0.24702, 0.34655, -2.4681},  {350, 0.25591, 0.34951, -2.9641},
    {375, 0.26400, 0.35200, -3.5814},  {400, 0.27218, 0.35407, -4.3633},  {425, 0.28039, 0.35577, -5.3762},
    {450, 0.28863, 0.35714, -6.7262},  {475, 0.29685, 0.35823, -8.5955},  {500, 0.30505, 0.35907, -11.324},
    {525, 0.31320, 0.35968, -15.628},  {550, 0.32129, 0.36011, -23.325},  {575, 0.32931, 0.36038, -40.770},
    {600, 0.33724, 0.36051, -116.45},
}};

constexpr double kTintPerUv = -3000;

struct Uv {
    double u;
    double v;
};

Uv uvOf(Chromaticity xy) {
    const double scale = 1.5 - xy.x + 6 * xy.y;
    return {2 * xy.x / scale, 3 * xy.y / scale};
}

// Unit vector along an isotherm, toward larger u (downward in v).
Uv direction(const Isotherm& line) {
    const double length = std::hypot(1.0, line.slope);
    return {1 / length, line.slope / length};
}

// Signed distance of a point from an isotherm: positive on the warmer side.
double distanceBeyond(Uv point, const Isotherm& line) {
    const Uv along = direction(line);
    return (point.v - line.v) * along.u - (point.u - line.u) * along.v;
}

struct Between {
    Uv onLocus;
    Uv along;
};

Between between(const Isotherm& a, const Isotherm& b, double shareOfA) {
    const auto mix = [&](double va, double vb) { return shareOfA * va + (1 - shareOfA) * vb; };
    const Uv da = direction(a);
    const Uv db = direction(b);
    Uv along{mix(da.u, db.u), mix(da.v, db.v)};
    const double length = std::hypot(along.u, along.v);
    return {{mix(a.u, b.u), mix(a.v, b.v)}, {along.u / length, along.v / length}};
}

} // namespace

TemperatureTint temperatureTintOf(Chromaticity xy) {
    const Uv point = uvOf(xy);
    std::size_t next = 1;
    while (next + 1 < kIsotherms.size() && distanceBeyond(point, kIsotherms[next]) > 0) ++next;
    const Isotherm& a = kIsotherms[next - 1];
    const Isotherm& b = kIsotherms[next];
    const double behind = std::max(0.0, distanceBeyond(point, a));
    const double ahead = std::max(0.0, -distanceBeyond(point, b));
    const double sum = behind + ahead;
    const double shareOfA = sum > 0 ? ahead / sum : 0;
    const double mired = shareOfA * a.mired + (1 - shareOfA) * b.mired;
    const Between line = between(a, b, shareOfA);
    const double along =
        (point.u - line.onLocus.u) * line.along.u + (point.v - line.onLocus.v) * line.along.v;
    return {1e6 / std::max(mired, 0.01), along * kTintPerUv};
}

Chromaticity chromaticityOf(TemperatureTint value) {
    const double mired = 1e6 / value.kelvin;
    std::size_t next = 1;
    while (next + 1 < kIsotherms.size() && mired >= kIsotherms[next].mired) ++next;
    const Isotherm& a = kIsotherms[next - 1];
    const Isotherm& b = kIsotherms[next];
    const Between line = between(a, b, (b.mired - mired) / (b.mired - a.mired));
    const double u = line.onLocus.u + line.along.u * value.tint / kTintPerUv;
    const double v = line.onLocus.v + line.along.v * value.tint / kTintPerUv;
    const double scale = u - 4 * v + 2;
    return {1.5 * u / scale, v / scale};
}

std::optional<Light> lightOf(TemperatureTint value, const CameraColor& color) {
    if (!color.known() || !std::isfinite(value.kelvin) || value.kelvin <= 0 || !std::isfinite(value.tint))
        return std::nullopt;
    const Chromaticity xy = chromaticityOf(value);
    if (!(xy.x > 0) || !(xy.y > 0) || !(xy.x + xy.y < 1)) return std::nullopt;
    const Light light = color.lightOf(xy);
    return light.valid() ? std::optional(light.greenOne()) : std::nullopt;
}

double duvOf(Chromaticity xy) {
    const Uv point = uvOf(xy);
    const double du = point.u - 0.292;
    const double dv = point.v - 0.24;
    const double fromPole = std::hypot(du, dv);
    const double angle = std::acos(std::clamp(du / fromPole, -1.0, 1.0));
    constexpr std::array<double, 7> k{-0.471106,  1.925865,  -2.4243787, 1.5317403,
                                      -0.5179722, 0.0893944, -0.00616793};
    double locus = 0;
    for (std::size_t i = k.size(); i-- > 0;) locus = locus * angle + k[i];
    return fromPole - locus;
}

std::optional<LightReading> readingOf(const Light& light, const CameraColor& color) {
    if (!light.valid()) return std::nullopt;
    const auto xy = color.chromaticityOf(light);
    if (!xy) return std::nullopt;
    const TemperatureTint value = temperatureTintOf(*xy);
    LightReading reading{*xy, value.kelvin, value.tint, duvOf(*xy), true};
    reading.meaningful = std::abs(reading.duv) <= 0.05 && value.kelvin >= 1700 && value.kelvin <= 50000;
    return reading;
}

} // namespace uncast
