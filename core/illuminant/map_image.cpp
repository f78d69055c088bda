#include "core/illuminant/map_image.h"

#include "core/base/text.h"
#include "core/color/light_color.h"
#include "core/color/srgb.h"
#include "core/color/temperature.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace uncast {
namespace {

/// Nine stops of cividis (Nunez, Anderton & Renslow, PLoS ONE 13, 2018), equally far apart.
constexpr std::array<Rgb8, 9> kCividis{{{0, 34, 78},
                                        {18, 53, 112},
                                        {59, 73, 108},
                                        {87, 93, 109},
                                        {112, 113, 115},
                                        {138, 134, 120},
                                        {165, 156, 116},
                                        {195, 179, 105},
                                        {254, 232, 56}}};
constexpr std::array<Rgb8, 3> kDiverging{{{58, 110, 190}, {150, 150, 150}, {214, 120, 30}}};

Rgb8 between(std::span<const Rgb8> stops, double share) {
    const double place = std::clamp(share, 0.0, 1.0) * double(stops.size() - 1);
    const auto first = std::min(std::size_t(place), stops.size() - 2);
    Rgb8 mixed{};
    for (std::size_t c = 0; c < 3; ++c) {
        const double from = stops[first][c];
        mixed[c] = std::uint8_t(std::lround(from + (stops[first + 1][c] - from) * (place - double(first))));
    }
    return mixed;
}

Rgb8 colourOfLight(const Light& light, const CameraColor& color, const MapImageOptions& options) {
    constexpr std::array<double, 4> kEqual{1, 1, 1, 1};
    const Light equal = Light::fromChannels(std::span(kEqual).first(std::size_t(light.channels)));
    Vector3 rgb =
        lightAsLinearSrgb(light, color, options.fallbackDaylight.value_or(equal), options.saturation);
    // Equal lightness, so that only the colour differs from cell to cell.
    constexpr double kLuminance = 0.55;
    const double luminance = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    rgb *= std::min(kLuminance / luminance, 1 / std::max({rgb[0], rgb[1], rgb[2]}));
    Rgb8 colour{};
    for (int c = 0; c < 3; ++c)
        colour[std::size_t(c)] = std::uint8_t(std::lround(encodeSrgb(float(rgb[c])) * 255));
    return colour;
}

// Grey with stripes from the lower left to the upper right.
Rgb8 hatched(int x, int y) {
    constexpr Rgb8 kGround{96, 96, 96};
    constexpr Rgb8 kStripe{140, 140, 140};
    return (x + y) % 8 < 3 ? kStripe : kGround;
}

struct Span {
    int from;
    int to;
};

/// The pixels of a cell along one side, without the gap to its neighbours.
Span pixelsOf(double start, double size, int side) {
    const int from = std::clamp(int(std::lround(start * side)), 0, side);
    const int to = std::clamp(int(std::lround((start + size) * side)), from, side);
    return {from, to - from > 3 && to < side ? to - 1 : to};
}

void paint(Rgb8Picture& picture, const IlluminantMap& map, const CameraColor& color,
           const MapImageOptions& options, double opacity) {
    for (const PatchEstimate& cell : map.cells) {
        const auto colour = cellColour(cell, color, options);
        const Span columns = pixelsOf(cell.area.x, cell.area.width, picture.width);
        const Span rows = pixelsOf(cell.area.y, cell.area.height, picture.height);
        for (int y = rows.from; y < rows.to; ++y)
            for (int x = columns.from; x < columns.to; ++x) {
                const Rgb8 over = colour ? *colour : hatched(x, y);
                auto* pixel = picture.samples.data() +
                              (std::size_t(y) * std::size_t(picture.width) + std::size_t(x)) * 3;
                for (std::size_t c = 0; c < 3; ++c)
                    pixel[c] = std::uint8_t(std::lround(pixel[c] + opacity * (double(over[c]) - pixel[c])));
            }
    }
}

std::string optionalNumber(double value, int decimals) {
    return std::isfinite(value) ? ',' + fixed(value, decimals) : ",";
}

} // namespace

std::optional<Rgb8> cellColour(const PatchEstimate& cell, const CameraColor& color,
                               const MapImageOptions& options) {
    if (cell.state != PatchState::used || !cell.light.valid()) return std::nullopt;
    const auto scaled = [](double degrees) -> std::optional<Rgb8> {
        if (!std::isfinite(degrees)) return std::nullopt;
        return between(kCividis, degrees / kMapDegrees);
    };
    switch (options.colours) {
    case MapColours::light:
        return colourOfLight(cell.light, color, options);
    case MapColours::degrees:
        return scaled(cell.degreesFromGlobal);
    case MapColours::error:
        return scaled(cell.predictedErrorDegrees);
    case MapColours::duv: {
        const auto reading = readingOf(cell.light, color);
        if (!reading) return std::nullopt;
        return between(kDiverging, 0.5 + 0.5 * reading->duv / kMapDuv);
    }
    case MapColours::temperature: {
        const auto reading = readingOf(cell.light, color);
        if (!reading || !reading->meaningful) return std::nullopt;
        return between(kCividis,
                       (1e6 / reading->kelvin - options.coldMired) / (options.warmMired - options.coldMired));
    }
    }
    return std::nullopt;
}

std::vector<Rgb8> mapScale(MapColours colours, int count) {
    std::vector<Rgb8> scale;
    if (colours == MapColours::light) return scale;
    for (int i = 0; i < count; ++i) {
        const double share = double(i) / (count - 1);
        scale.push_back(colours == MapColours::duv ? between(kDiverging, share) : between(kCividis, share));
    }
    return scale;
}

Rgb8Picture renderMap(const IlluminantMap& map, const CameraColor& color, const MapImageOptions& options) {
    const int side = std::clamp(options.cellPixels, 2, 512);
    Rgb8Picture picture{map.columns * side, map.rows * side, {}};
    constexpr std::uint8_t kGap = 32;
    picture.samples.assign(std::size_t(picture.width) * std::size_t(picture.height) * 3, kGap);
    paint(picture, map, color, options, 1);
    return picture;
}

Rgb8Picture renderMapOver(const IlluminantMap& map, const CameraColor& color, Rgb8Picture picture,
                          const MapImageOptions& options) {
    paint(picture, map, color, options, std::clamp(options.opacity, 0.0, 1.0));
    return picture;
}

std::string mapCsv(const IlluminantMap& map, const CameraColor& color) {
    const bool four = color.channels == 4;
    std::string text = "row,column,x,y,width,height,state,";
    text += four ? "g,m,c,y" : "r,g,b";
    text += ",kelvin,tint,duv,degrees_from_global,predicted_error_degrees\n";
    for (std::size_t i = 0; i < map.cells.size(); ++i) {
        const PatchEstimate& cell = map.cells[i];
        text += std::to_string(int(i) / map.columns) + ',' + std::to_string(int(i) % map.columns);
        for (const double share : {cell.area.x, cell.area.y, cell.area.width, cell.area.height})
            text += ',' + fixed(share, 6);
        text += ',' + std::string(nameOf(cell.state));
        const bool told = cell.state == PatchState::used && cell.light.valid();
        const Light light = cell.light.greenOne();
        auto reading = told ? readingOf(cell.light, color) : std::nullopt;
        if (reading && !reading->meaningful) reading.reset();
        for (int c = 0; c < (four ? 4 : 3); ++c) text += told ? ',' + fixed(light[c], 6) : ",";
        text += optionalNumber(reading ? reading->kelvin : kNotKnown, 1);
        text += optionalNumber(reading ? reading->tint : kNotKnown, 2);
        text += optionalNumber(reading ? reading->duv : kNotKnown, 6);
        text += optionalNumber(told ? cell.degreesFromGlobal : kNotKnown, 4);
        text += optionalNumber(told ? cell.predictedErrorDegrees : kNotKnown, 4);
        text += '\n';
    }
    return text;
}

} // namespace uncast
