#include "tests/support/synthetic.h"

#include <algorithm>
#include <cmath>

namespace uncast::test {
namespace {

Cfa cfaFor(const SyntheticOptions& options) {
    switch (options.layout) {
    case SensorLayout::bayer: {
        static const std::array<std::vector<std::uint8_t>, 4> phases{
            std::vector<std::uint8_t>{0, 1, 1, 2}, {1, 0, 2, 1}, {1, 2, 0, 1}, {2, 1, 1, 0}};
        return {2, 2, phases[std::size_t(options.phase)]};
    }
    case SensorLayout::fourColour:
        return {2, 8, {0, 1, 2, 3, 1, 0, 2, 3, 0, 1, 2, 3, 1, 0, 2, 3}};
    case SensorLayout::xtrans: {
        const Cfa first{6, 6, {1, 0, 1, 1, 2, 1, 2, 1, 2, 0, 1, 0, 1, 0, 1, 1, 2, 1,
                               1, 2, 1, 1, 0, 1, 0, 1, 0, 2, 1, 2, 1, 2, 1, 1, 0, 1}};
        Cfa moved = first;
        for (int y = 0; y < 6; ++y)
            for (int x = 0; x < 6; ++x)
                moved.channel[std::size_t(6 * y + x)] =
                    std::uint8_t(first.at(x + options.phase % 6, y + options.phase / 6));
        return moved;
    }
    default:
        return {};
    }
}

} // namespace

RawPicture syntheticRaw(const SyntheticOptions& options, const Scene& scene) {
    RawPicture raw;
    raw.layout = options.layout;
    const bool mono = options.layout == SensorLayout::monochrome;
    raw.channels = mono ? 1 : options.layout == SensorLayout::fourColour ? 4 : 3;
    raw.channelNames = mono ? "Y" : raw.channels == 4 ? "GMCY" : "RGB";
    raw.width = options.width;
    raw.height = options.height;
    raw.crop = {0, 0, options.width, options.height};
    raw.cfa = cfaFor(options);
    raw.white.fill(options.white);
    raw.color.channels = raw.channels;
    const int perPixel = raw.samplesPerPixel();
    raw.black.samplesPerPixel = perPixel;
    raw.black.level.assign(std::size_t(perPixel), options.black);
    for (int y = 0; y < raw.height; ++y)
        for (int x = 0; x < raw.width; ++x) {
            const auto colour = scene(x, y);
            for (int s = 0; s < perPixel; ++s) {
                const int channel = perPixel > 1 ? s : raw.cfa.at(x, y);
                const double value =
                    options.black + colour[std::size_t(channel)] * double(options.white - options.black);
                raw.samples.push_back(std::uint16_t(std::lround(std::clamp(value, 0.0, 65535.0))));
            }
        }
    return raw;
}

Scene greyScene(const Light& light) {
    const double largest = *std::max_element(light.value.begin(), light.value.begin() + light.channels);
    return [light, largest](int x, int y) {
        // 8-pixel surfaces whose order looks random; whole cells of every pattern lie within one.
        const unsigned surface = unsigned(x / 12) * 73U + unsigned(y / 12) * 151U;
        const double reflectance = 0.05 + 0.55 * double(surface * 2654435761U >> 8U & 0xFFFFU) / 65535.0;
        std::array<double, 4> colour{};
        for (int c = 0; c < light.channels; ++c) colour[std::size_t(c)] = reflectance * light[c] / largest;
        return colour;
    };
}

CameraColor syntheticCamera() {
    CameraColor color;
    color.source = "made up";
    color.matrices.push_back(
        {Matrix43(0.90, -0.36, -0.05, -0.41, 1.25, 0.18, -0.04, 0.16, 0.62, 0, 0, 0), 2850});
    color.matrices.push_back(
        {Matrix43(0.78, -0.24, -0.07, -0.43, 1.24, 0.20, -0.09, 0.20, 0.60, 0, 0, 0), 6500});
    return color;
}

} // namespace uncast::test
