#include "core/raw/spot.h"

#include "core/color/light_average.h"
#include "core/raw/cell.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace uncast {
namespace {

// Beyond this share of cells with saturated samples the rest is the dark side of something too bright.
constexpr double kMostClipped = 0.5;
// Shares of a channel's range. A black level that is wrong by half a count turns the colour of a brightest
// channel this near to black by degrees, and the weakest one is then little but noise.
constexpr double kLeastLevel = 5e-3;
constexpr double kLeastOfAnyChannel = 5e-4;

/// A place of the upright picture as shares of the stored one.
std::array<double, 2> stored(double x, double y, Orientation orientation) {
    switch (orientation) {
    case Orientation::upright:
        break;
    case Orientation::mirrored:
        return {1 - x, y};
    case Orientation::rotated180:
        return {1 - x, 1 - y};
    case Orientation::flipped:
        return {x, 1 - y};
    case Orientation::transposed:
        return {y, x};
    case Orientation::rotated90:
        return {y, 1 - x};
    case Orientation::transversed:
        return {1 - y, 1 - x};
    case Orientation::rotated270:
        return {1 - y, x};
    }
    return {x, y};
}

struct Range {
    int from = 0;
    int to = 0; ///< one behind the last
};

struct Block {
    Range columns;
    Range rows;
};

/// The samples between two shares of a side as whole cells, inside the crop; empty where the share is not in
/// it.
Range cellsBetween(double a, double b, int start, int length, int cell) {
    const double low = std::min(a, b) * length;
    const double high = std::max(a, b) * length;
    if (high < 0 || low > length || length < cell) return {start, start};
    const int touched = int(std::ceil(high - 1e-6)) - int(std::floor(low + 1e-6));
    int from = int(std::floor(low + 1e-6));
    int size = (std::max(1, touched) + cell - 1) / cell * cell;
    if (from < 0) { // the part outside is left out
        size = std::max(cell, (size + from) / cell * cell);
        from = 0;
    }
    if (from + size > length) {
        size = std::max(cell, (length - from) / cell * cell);
        from = std::min(from, length - size);
    }
    return {start + from, start + from + size};
}

Block blockOf(const RawPicture& raw, const UnitRect& area, CellSize cell) {
    const auto a = stored(area.x, area.y, raw.orientation);
    const auto b = stored(area.x + area.width, area.y + area.height, raw.orientation);
    return {cellsBetween(a[0], b[0], raw.crop.x, raw.crop.width, cell.width),
            cellsBetween(a[1], b[1], raw.crop.y, raw.crop.height, cell.height)};
}

// The means of some samples, channel by channel.
struct Means {
    std::array<double, 4> value{}; ///< counts above black
    std::array<int, 4> samples{};
    int saturated = 0;
    int all = 0;
};

Means meansOf(const RawPicture& raw, const Block& block) {
    Means means;
    const int perPixel = raw.samplesPerPixel();
    for (int y = block.rows.from; y < block.rows.to; ++y)
        for (int x = block.columns.from; x < block.columns.to; ++x)
            for (int s = 0; s < perPixel; ++s) {
                const auto at =
                    (std::size_t(y) * std::size_t(raw.width) + std::size_t(x)) * std::size_t(perPixel) +
                    std::size_t(s);
                const auto channel = std::size_t(perPixel > 1 ? s : raw.cfa.at(x, y));
                const float black = raw.black.at(x, y, s);
                const float value = float(raw.samples[at]);
                means.value[channel] += double(value) - double(black);
                ++means.samples[channel];
                ++means.all;
                if (value >= black + kSaturation * (raw.white[channel] - black)) ++means.saturated;
            }
    for (std::size_t c = 0; c < means.value.size(); ++c)
        if (means.samples[c] > 0) means.value[c] /= means.samples[c];
    return means;
}

// What the cells of a place add up to.
struct Sums {
    std::array<double, 4> all{};
    std::array<double, 4> kept{};                    ///< without the cells that hold a saturated sample
    std::array<std::array<double, 4>, 4> products{}; ///< of the kept
    int cells = 0;
    int keptCells = 0;

    void add(const Means& cell) {
        ++cells;
        for (std::size_t c = 0; c < all.size(); ++c) all[c] += cell.value[c];
        // The other channels of a saturated cell alone would lie.
        if (cell.saturated > 0) return;
        ++keptCells;
        for (std::size_t c = 0; c < kept.size(); ++c) {
            kept[c] += cell.value[c];
            for (std::size_t d = 0; d < kept.size(); ++d) products[c][d] += cell.value[c] * cell.value[d];
        }
    }
};

// The part of the cells' scatter that lies across the light's direction, as the angle by which it may turn
// the mean.
double noiseDegreesOf(const Sums& sums) {
    const int n = sums.keptCells;
    double length = 0;
    for (const double v : sums.kept) length += v * v;
    if (n < 2 || length <= 0) return std::numeric_limits<double>::quiet_NaN();
    double across = 0;
    for (std::size_t c = 0; c < 4; ++c) {
        across += sums.products[c][c];
        for (std::size_t d = 0; d < 4; ++d)
            across -= sums.products[c][d] * sums.kept[c] * sums.kept[d] / length;
    }
    const double error = std::sqrt(std::max(0.0, across) / (double(n) * (n - 1)));
    return std::atan2(error, std::sqrt(length) / n) * 180 / std::numbers::pi;
}

SpotState stateOf(const RawPicture& raw, const Spot& spot, const std::array<double, 4>& kept) {
    if (raw.channels == 1) return SpotState::oneBand;
    if (spot.clippedShare > kMostClipped) return SpotState::clipped;
    double brightest = 0;
    double weakest = 1;
    for (std::size_t c = 0; c < std::size_t(raw.channels); ++c) {
        const double share = kept[c] / double(raw.range(int(c)));
        brightest = std::max(brightest, share);
        weakest = std::min(weakest, share);
    }
    return brightest < kLeastLevel || weakest < kLeastOfAnyChannel ? SpotState::dark : SpotState::usable;
}

} // namespace

Spot measureSpot(const RawPicture& raw, const UnitRect& area) {
    const CellSize cell = cellOf(raw);
    const Block block = blockOf(raw, area, cell);
    Sums sums;
    for (int y = block.rows.from; y < block.rows.to; y += cell.height)
        for (int x = block.columns.from; x < block.columns.to; x += cell.width)
            sums.add(meansOf(raw, {{x, x + cell.width}, {y, y + cell.height}}));
    Spot spot;
    if (sums.cells == 0) return spot;
    spot.clippedShare = 1 - double(sums.keptCells) / sums.cells;
    for (std::size_t c = 0; c < std::size_t(raw.channels); ++c) {
        spot.mean[c] = sums.all[c] / sums.cells;
        spot.level = std::max(spot.level, spot.mean[c] / double(raw.range(int(c))));
        if (sums.keptCells > 0) sums.kept[c] /= sums.keptCells;
    }
    spot.state = stateOf(raw, spot, sums.kept);
    if (spot.state != SpotState::usable) return spot;
    spot.light = Light::fromChannels(std::span(sums.kept).first(std::size_t(raw.channels))).greenOne();
    for (double& v : sums.kept) v *= sums.keptCells;
    spot.noiseDegrees = noiseDegreesOf(sums);
    return spot;
}

UnitRect areaOf(const SpotPlace& place, const RawPicture& raw) {
    const bool turned = int(raw.orientation) >= 5;
    const double width = double(place.side) / (turned ? raw.crop.height : raw.crop.width);
    const double height = double(place.side) / (turned ? raw.crop.width : raw.crop.height);
    return {place.x - width / 2, place.y - height / 2, width, height};
}

std::optional<Light> lightOf(std::span<const SpotPlace> places, const RawPicture& raw) {
    std::vector<Light> lights;
    for (const SpotPlace& place : places)
        if (const Spot spot = measureSpot(raw, areaOf(place, raw)); spot.light) lights.push_back(*spot.light);
    if (lights.empty()) return {};
    return averageOf(lights);
}

WorkingPicture closeUp(const RawPicture& raw, const UnitRect& area, int columns, int rows) {
    WorkingPicture picture;
    picture.camera = Picture(columns, rows, raw.channels);
    picture.valid = Picture(columns, rows, 1);
    picture.clipped = Picture(columns, rows, 1);
    picture.channels = raw.channels;
    picture.channelNames = raw.channelNames;
    picture.monochrome = raw.channels == 1;
    picture.color = raw.color;
    picture.asShotNeutral = raw.asShotNeutral;
    const float green = raw.range(raw.channels == 3 ? 1 : 0);
    for (int c = 0; c < raw.channels; ++c) picture.clipLevel[std::size_t(c)] = raw.range(c) / green;
    const CellSize cell = cellOf(raw);
    // Around a sample this many to each side hold every colour.
    const int reach = std::max(cell.width, cell.height) / 2;
    const PixelRect& crop = raw.crop;
    const auto around = [reach](double from, double to, int start, int length) {
        const double middle = (from + to) / 2 * length;
        if (middle < 0 || middle >= length) return Range{};
        const int least = int(std::floor(middle));
        return Range{
            start +
                std::clamp(std::min(int(std::lround(std::min(from, to) * length)), least - reach), 0, length),
            start + std::clamp(std::max(int(std::lround(std::max(from, to) * length)), least + reach + 1), 0,
                               length)};
    };
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x) {
            const auto a =
                stored(area.x + area.width * x / columns, area.y + area.height * y / rows, raw.orientation);
            const auto b = stored(area.x + area.width * (x + 1) / columns,
                                  area.y + area.height * (y + 1) / rows, raw.orientation);
            const Block block{around(a[0], b[0], crop.x, crop.width),
                              around(a[1], b[1], crop.y, crop.height)};
            const Means means = meansOf(raw, block);
            if (means.all == 0) continue;
            picture.valid.at(0, x, y) = 1;
            picture.clipped.at(0, x, y) = float(means.saturated) / float(means.all);
            for (int c = 0; c < raw.channels; ++c)
                picture.camera.at(c, x, y) = float(means.value[std::size_t(c)]) / green;
        }
    return picture;
}

} // namespace uncast
