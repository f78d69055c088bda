#include "core/files/demo_render.h"

#include "core/color/srgb.h"
#include "core/color/temperature.h"
#include "core/files/demo_light.h"

#include <opencv2/core.hpp>

#include <numbers>
#include <random>
#include <thread>

namespace uncast::demo {
namespace {

/// Counts a photon and noise of a pixel that sees nothing, in counts.
constexpr double kElectronsPerCount = 2.2;
constexpr double kReadNoise = 3.2;
/// How well the table's varnish mirrors, 0-1.
constexpr float kVarnish = 0.55F;
constexpr int kTile = 32;
/// What a white card in full light reaches, as a share of saturation.
constexpr float kExposure = 0.72F;

// The standard library's distributions differ between libraries; its generator does not.
class Noise {
public:
    explicit Noise(std::uint32_t seed) : m_bits(seed) {}

    double normal() {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        const double radius = std::sqrt(-2 * std::log(uniform()));
        const double angle = 2 * std::numbers::pi * uniform();
        m_spare = radius * std::sin(angle);
        m_hasSpare = true;
        return radius * std::cos(angle);
    }
    double uniform() { return (double(m_bits()) + 0.5) / 4294967296.0; }

private:
    std::mt19937 m_bits;
    double m_spare = 0;
    bool m_hasSpare = false;
};

struct Lens {
    Vec eye{0.42F, 3.35F, 12.6F};
    Vec right;
    Vec up;
    Vec forward;
    float width;
    float height;
    float tangent; ///< of half the horizontal angle

    Lens(int pixelsWide, int pixelsHigh) : width(float(pixelsWide)), height(float(pixelsHigh)) {
        forward = normalized(Vec{0.12F, 1.72F, 0} - eye);
        right = normalized(cross(forward, {0, 1, 0}));
        up = cross(right, forward);
        tangent = 0.402F * std::max(1.0F, width / height / 1.5F);
    }
    [[nodiscard]] Vec direction(float x, float y) const {
        const float u = (2 * x / width - 1) * tangent;
        const float v = (height - 2 * y) / width * tangent;
        return normalized(forward + right * u + up * v);
    }
    struct Spot {
        float x, y;
    };
    [[nodiscard]] Spot project(Vec point) const {
        const Vec offset = point - eye;
        const float depth = dot(offset, forward);
        return {(dot(offset, right) / depth / tangent + 1) * width / 2,
                height / 2 - dot(offset, up) / depth / tangent * width / 2};
    }
};

struct Mix {
    std::array<float, 9> toCamera; ///< linear sRGB reflectance -> camera RGB under this light
    Vec light;                     ///< camera RGB, green = 1
};

Vec times(const std::array<float, 9>& m, Vec v) {
    return {m[0] * v.x + m[1] * v.y + m[2] * v.z, m[3] * v.x + m[4] * v.y + m[5] * v.z,
            m[6] * v.x + m[7] * v.y + m[8] * v.z};
}

// Reflectances are taken as colours under D65, adapted to the light and seen by the camera; a neutral surface
// shows the light exactly.
Mix mixOf(const CameraColor& camera, Chromaticity xy) {
    const Matrix3 toXyz = xyzToLinearSrgb().inv();
    const Vector3 white = toXyz * Vector3(1, 1, 1);
    const double sum = white[0] + white[1] + white[2];
    const Matrix3 adapted = bradford({white[0] / sum, white[1] / sum}, xy) * toXyz;
    const Matrix43 colour = camera.interpolated(temperatureTintOf(xy).kelvin);
    Matrix3 full = colour.get_minor<3, 3>(0, 0) * adapted;
    const Vector3 neutral = full * Vector3(1, 1, 1);
    full = full * (1 / neutral[1]);
    Mix mix;
    for (int i = 0; i < 9; ++i) mix.toCamera[std::size_t(i)] = float(full.val[i]);
    mix.light = {float(neutral[0] / neutral[1]), 1, float(neutral[2] / neutral[1])};
    return mix;
}

struct Sample {
    Vec camera; ///< camera RGB, 1 = a white card in full light
    int edgeKey = 0;
};

class Renderer {
public:
    explicit Renderer(const DemoOptions& options)
        : m_options(options), m_world(buildWorld()), m_lens(options.width, options.height),
          m_variant(int((options.seed + 4) % 5)), m_lights(drawLights(options)) {
        const CameraColor camera = demoCamera();
        m_a = mixOf(camera, m_lights.a);
        m_b = mixOf(camera, m_lights.b);
        m_plan = {m_lights.mixed, m_lights.hardBorder, 0.6F};
        sortIntoTiles();
    }

    [[nodiscard]] Rendering run() const;

private:
    [[nodiscard]] Vec colourOf(const Hit& hit, const Surface& surface, Vec view, Lit& shares) const;
    [[nodiscard]] Vec mirrorImage(const Hit& hit, const Surface& surface, Vec view,
                                  const Candidates& candidates) const;
    [[nodiscard]] Sample sample(float x, float y, Lit* light = nullptr) const;
    void sortIntoTiles();
    void sampleRow(int y, std::vector<Sample>& row) const;
    void smoothEdges(int y, const std::vector<Sample>& above, std::vector<Sample> row,
                     const std::vector<Sample>& below, std::vector<Sample>& smooth) const;
    void renderRows(int from, int to, Rendering& out) const;
    void expose(int y, const std::vector<Sample>& row, Rendering& out) const;
    void mapLights(Rendering& out) const;
    [[nodiscard]] PixelRect patchRect(int index) const;
    [[nodiscard]] Light lightOf(const Lit& lit) const;

    DemoOptions m_options;
    World m_world;
    Lens m_lens;
    int m_variant;
    DemoLights m_lights;
    LightPlan m_plan;
    Mix m_a;
    Mix m_b;
    int m_tileColumns = 0;
    std::vector<Candidates> m_tiles;
    std::vector<Candidates> m_mirrorTiles;
};

// Which things can be seen in each tile of the picture, so that a ray need not ask all.
void Renderer::sortIntoTiles() {
    m_tileColumns = (m_options.width + kTile - 1) / kTile;
    const int tileRows = (m_options.height + kTile - 1) / kTile;
    for (int row = 0; row < tileRows; ++row)
        for (int column = 0; column < m_tileColumns; ++column) {
            const auto left = float(column * kTile);
            const auto top = float(row * kTile);
            const Vec axis = m_lens.direction(left + kTile / 2.0F, top + kTile / 2.0F);
            // A pixel more on each side: the rows above and below the picture take part in smoothing.
            const Vec corner = m_lens.direction(left - 1, top - 1);
            const Vec opposite = m_lens.direction(left + kTile + 1, top + kTile + 1);
            const float cosine = std::min(dot(axis, corner), dot(axis, opposite));
            const float halfAngle = 1.1F * std::acos(std::min(cosine, 1.0F)) + 1e-3F;
            m_tiles.push_back(m_world.inCone(m_lens.eye, axis, halfAngle));
            // In the table everything stands upside down; its fine waves turn the rays a little.
            const Vec eyeBelow{m_lens.eye.x, -m_lens.eye.y, m_lens.eye.z};
            constexpr float kWaves = 0.06F;
            Candidates mirrored = m_world.inCone(eyeBelow, {axis.x, -axis.y, axis.z}, halfAngle + kWaves);
            mirrored.leaves.clear();
            m_mirrorTiles.push_back(std::move(mirrored));
        }
}

Vec Renderer::colourOf(const Hit& hit, const Surface& surface, Vec view, Lit& shares) const {
    shares = lit(m_world, hit, surface, view, m_plan);
    Vec colour = times(m_a.toCamera, surface.reflectance) * shares.diffuseA + m_a.light * shares.mirroredA;
    if (m_plan.mixed)
        colour = colour + times(m_b.toCamera, surface.reflectance) * shares.diffuseB +
                 m_b.light * shares.mirroredB;
    return colour;
}

// The varnish of the table mirrors what stands near it; what is farther off is lost in its fine waves.
Vec Renderer::mirrorImage(const Hit& hit, const Surface& surface, Vec view,
                          const Candidates& candidates) const {
    const Vec bounce = reflected(view, surface.normal);
    const Hit seen = m_world.trace(hit.point + hit.normal * 1e-3F, bounce, candidates);
    const float grazing = 1 - unitClamp(-dot(view, surface.normal));
    const float fresnel = 0.04F + 0.96F * grazing * grazing * grazing * grazing * grazing;
    const float share = kVarnish * fresnel * (0.3F + 0.7F * std::exp(-0.9F * seen.distance));
    Lit shares;
    return colourOf(seen, surfaceAt(seen, 0.02F, m_variant), bounce, shares) * share;
}

Sample Renderer::sample(float x, float y, Lit* light) const {
    const Vec view = m_lens.direction(x, y);
    const int column = std::clamp(int(x), 0, m_options.width - 1) / kTile;
    const int row = std::clamp(int(y), 0, m_options.height - 1) / kTile;
    const auto tile = std::size_t(row * m_tileColumns + column);
    const Hit hit = m_world.trace(m_lens.eye, view, m_tiles[tile]);
    const float footprint = hit.distance * 2 * m_lens.tangent / m_lens.width;
    const Surface surface = surfaceAt(hit, footprint, m_variant);
    Lit shares;
    Sample made;
    made.edgeKey = hit.edgeKey();
    made.camera = colourOf(hit, surface, view, shares);
    if (light)
        *light = shares;
    else if (hit.thing == Thing::table)
        made.camera = made.camera + mirrorImage(hit, surface, view, m_mirrorTiles[tile]);
    return made;
}

void Renderer::sampleRow(int y, std::vector<Sample>& row) const {
    row.resize(std::size_t(m_options.width));
    for (int x = 0; x < m_options.width; ++x) row[std::size_t(x)] = sample(float(x) + 0.5F, float(y) + 0.5F);
}

void Renderer::smoothEdges(int y, const std::vector<Sample>& above, std::vector<Sample> row,
                           const std::vector<Sample>& below, std::vector<Sample>& smooth) const {
    smooth = row;
    const std::size_t last = row.size() - 1;
    for (std::size_t x = 0; x <= last; ++x) {
        const int key = row[x].edgeKey;
        const bool edge = key != above[x].edgeKey || key != below[x].edgeKey ||
                          key != row[x - (x > 0)].edgeKey || key != row[x + (x < last)].edgeKey;
        if (!edge) continue;
        // Five samples over the pixel, each in its own row and column.
        Vec sum = row[x].camera;
        constexpr std::array<std::array<float, 2>, 4> kPlaces{
            {{0.3F, 0.1F}, {0.9F, 0.3F}, {0.1F, 0.7F}, {0.7F, 0.9F}}};
        for (const auto& place : kPlaces) sum = sum + sample(float(x) + place[0], float(y) + place[1]).camera;
        smooth[x].camera = sum * 0.2F;
    }
}

void Renderer::expose(int y, const std::vector<Sample>& row, Rendering& out) const {
    Noise noise(m_options.seed * 2654435761U + std::uint32_t(y));
    const auto counts = [&](double signal) {
        const double deviation = std::sqrt(signal / kElectronsPerCount + kReadNoise * kReadNoise);
        const double value = std::round(kBlack + signal + deviation * noise.normal());
        return std::uint16_t(std::clamp(value, 0.0, double(kWhite)));
    };
    std::uint16_t* to = out.sensor.data() + std::size_t(y) * std::size_t(out.width);
    for (int x = 0; x < kCoveredColumns; ++x) *to++ = counts(0);
    for (int x = 0; x < m_options.width; ++x) {
        const Vec& camera = row[std::size_t(x)].camera;
        const float value = (x + y) % 2 == 1 ? camera.y : y % 2 == 0 ? camera.x : camera.z;
        // Corners of a lens see less light.
        const float dx = (2 * float(x) / m_lens.width - 1);
        const float dy = (2 * float(y) - m_lens.height) / m_lens.width;
        const float corner = 1 / (1 + 0.13F * (dx * dx + dy * dy));
        *to++ =
            counts(double(std::clamp(value * kExposure * corner * corner, 0.0F, 4.0F)) * (kWhite - kBlack));
    }
}

void Renderer::renderRows(int from, int to, Rendering& out) const {
    std::vector<Sample> above;
    std::vector<Sample> row;
    std::vector<Sample> below;
    std::vector<Sample> smooth;
    sampleRow(from - 1, above);
    sampleRow(from, row);
    for (int y = from; y < to; ++y) {
        sampleRow(y + 1, below);
        smoothEdges(y, above, row, below, smooth);
        expose(y, smooth, out);
        std::swap(above, row);
        std::swap(row, below);
    }
}

Light Renderer::lightOf(const Lit& shares) const {
    const Vec sum = m_a.light * shares.diffuseA + m_b.light * (m_plan.mixed ? shares.diffuseB : 0.0F);
    return Light(double(sum.x), double(sum.y), double(sum.z)).greenOne();
}

void Renderer::mapLights(Rendering& out) const {
    const int width = (m_options.width + 3) / 4;
    const int height = (m_options.height + 3) / 4;
    out.lightMap = Picture(width, height, 3);
    std::array<double, 3> sum{};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            Lit shares;
            (void)sample(float(4 * x + 2), float(4 * y + 2), &shares);
            const Light light = lightOf(shares);
            const Light unit = light.unit();
            for (int c = 0; c < 3; ++c) {
                out.lightMap.at(c, x, y) = float(light[c]);
                sum[std::size_t(c)] += unit[c];
            }
        }
    out.light = Light(sum[0], sum[1], sum[2]).greenOne();
    // The mean of equal lights, without the rounding of a long sum.
    if (!m_plan.mixed) out.light = lightOf({1, 0, 0, 0});
}

PixelRect Renderer::patchRect(int index) const {
    const Solid& board = m_world.chart();
    const PatchBox patch = chartPatch(index);
    constexpr float kInner = 0.2F; // cut off at each side
    const auto corner = [&](float u, float v) {
        const float x = (patch.x + patch.width * u) * 2 - 1;
        const float y = 1 - (patch.y + patch.height * v) * 2;
        return m_lens.project(board.place +
                              board.turnedOut({x * board.half.x, y * board.half.y, board.half.z}));
    };
    const auto ul = corner(kInner, kInner);
    const auto ur = corner(1 - kInner, kInner);
    const auto ll = corner(kInner, 1 - kInner);
    const auto lr = corner(1 - kInner, 1 - kInner);
    const int left = int(std::ceil(std::max(ul.x, ll.x)));
    const int top = int(std::ceil(std::max(ul.y, ur.y)));
    return {left, top, int(std::floor(std::min(ur.x, lr.x))) - left,
            int(std::floor(std::min(ll.y, lr.y))) - top};
}

Rendering Renderer::run() const {
    Rendering out;
    out.width = m_options.width + kCoveredColumns;
    out.height = m_options.height;
    out.sensor.resize(std::size_t(out.width) * std::size_t(out.height));
    const int workers = std::clamp(int(std::thread::hardware_concurrency()), 1, 16);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < workers; ++i)
            threads.emplace_back(
                [&, i] { renderRows(out.height * i / workers, out.height * (i + 1) / workers, out); });
    }
    mapLights(out);
    for (int i = 18; i < 24; ++i) out.neutralPatches.push_back(patchRect(i));
    return out;
}

} // namespace

CameraColor demoCamera() {
    // The file stores whole ten-thousandths and readers hold them as float: the same numbers here.
    const auto matrix = [](const std::array<int, 9>& tenThousandths) {
        Matrix43 m = Matrix43::zeros();
        for (int i = 0; i < 9; ++i) m(i / 3, i % 3) = double(float(tenThousandths[std::size_t(i)] / 10000.0));
        return m;
    };
    CameraColor color;
    color.source = "DNG ColorMatrix1 and 2";
    color.matrices.push_back({matrix({9870, -3960, -360, -4390, 1'1860, 2690, -520, 1620, 5830}), 2850});
    color.matrices.push_back({matrix({9210, -2850, -770, -4510, 1'2030, 2070, -940, 1980, 5430}), 6500});
    return color;
}

DemoLights drawLights(const DemoOptions& options) {
    Noise noise(options.seed);
    for (int i = 0; i < 8; ++i) (void)noise.uniform();
    // Off the Planckian locus by about as much as real lamps and skies are; daylight lies above it.
    const auto at = [&](double kelvin) {
        const double daylight = 10 * std::clamp((kelvin - 3500) / 1500, 0.0, 1.0);
        return chromaticityOf(TemperatureTint{kelvin, daylight + 6 * std::clamp(noise.normal(), -2.0, 2.0)});
    };
    DemoLights lights;
    lights.mixed = options.mixed;
    if (options.mixed) {
        lights.a = at(5600 + 1900 * noise.uniform());
        lights.b = at(2700 + 500 * noise.uniform());
        lights.hardBorder = options.seed % 3 == 0;
        return lights;
    }
    // Neighbouring seeds give lights far apart, and a handful of them covers 2,700 - 7,500 K evenly in mired.
    double whole = 0;
    const double share = std::modf(double(options.seed) * std::numbers::phi, &whole);
    lights.a = at(1e6 / (1e6 / 7500 + share * (1e6 / 2700 - 1e6 / 7500)));
    lights.b = lights.a;
    return lights;
}

Light simpleGuess(const Light& truth) {
    const Light daylight = demoCamera().lightOf(kD65).greenOne();
    return Light(std::sqrt(truth[0] * daylight[0]), 1, std::sqrt(truth[2] * daylight[2]));
}

Rendering render(const DemoOptions& options) {
    return Renderer(options).run();
}

} // namespace uncast::demo
