#include "core/files/demo_scene.h"

#include "core/files/demo_render.h"

#include <cmath>
#include <ctime>

namespace uncast {
namespace {

MaskedBorder borderOf(const demo::Rendering& rendering) {
    MaskedBorder border;
    std::array<double, 4> sum{};
    std::array<double, 4> squares{};
    for (int y = 0; y < rendering.height; ++y)
        for (int x = 0; x < demo::kCoveredColumns; ++x) {
            const auto channel = std::size_t((x + y) % 2 == 1 ? 1 : y % 2 == 0 ? 0 : 2);
            const double value =
                rendering.sensor[std::size_t(y) * std::size_t(rendering.width) + std::size_t(x)];
            sum[channel] += value;
            squares[channel] += value * value;
            ++border.samples[channel];
        }
    for (std::size_t c = 0; c < 4; ++c) {
        if (border.samples[c] == 0) continue;
        const auto count = double(border.samples[c]);
        border.mean[c] = sum[c] / count;
        border.deviation[c] = std::sqrt(std::max(0.0, squares[c] / count - border.mean[c] * border.mean[c]));
    }
    return border;
}

// Noon of 1 January 2026, by the camera's clock: in local time, as it is read from the file.
std::int64_t moment() {
    std::tm time{};
    time.tm_year = 126;
    time.tm_mday = 1;
    time.tm_hour = 12;
    time.tm_isdst = -1;
    return std::mktime(&time);
}

} // namespace

DemoScene demo::sceneOf(Rendering rendering, const DemoOptions& options) {
    DemoScene scene;
    scene.light = rendering.light;
    scene.neutralPatches = rendering.neutralPatches;
    scene.lightMap = std::move(rendering.lightMap);

    RawPicture& raw = scene.raw;
    raw.shot.make = "Uncast";
    raw.shot.model = "Synthetic";
    raw.shot.iso = 200;
    raw.shot.exposureSeconds = 1.0 / 60;
    raw.shot.aperture = 5.6;
    raw.shot.focalLengthMm = 43;
    raw.shot.timestamp = moment();
    raw.width = options.width;
    raw.height = options.height;
    raw.crop = {0, 0, raw.width, raw.height};
    raw.cfa = {2, 2, {0, 1, 1, 2}};
    raw.black.level = {float(options.declaredBlack > 0 ? options.declaredBlack : demo::kBlack)};
    raw.white.fill(float(demo::kWhite));
    raw.maskedBorder = borderOf(rendering);
    raw.asShotNeutral = demo::simpleGuess(rendering.light);
    raw.color = demo::demoCamera();
    raw.samples.reserve(std::size_t(raw.width) * std::size_t(raw.height));
    for (int y = 0; y < raw.height; ++y) {
        const auto row =
            rendering.sensor.begin() + std::ptrdiff_t(y) * rendering.width + demo::kCoveredColumns;
        raw.samples.insert(raw.samples.end(), row, row + raw.width);
    }
    return scene;
}

DemoScene renderDemoScene(const DemoOptions& options) {
    return demo::sceneOf(demo::render(options), options);
}

} // namespace uncast
