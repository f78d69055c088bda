#include "core/illuminant/patches.h"

#include "core/illuminant/exclusion.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace uncast {
namespace {

// Below this share of usable pixels a patch says nothing of its own.
constexpr double kLeastValid = 0.25;
// Below this mean (1 = white) a black level wrong by one count already turns the colour.
constexpr double kDarkest = 8e-4;
// Longer side of the map in cells.
constexpr int kCells = 12;
// Smaller reductions of the picture are not kept.
constexpr int kLeastLevel = 64;
// Pixels of a reduced picture that a pixel of a patch is averaged from along each side, at least.
constexpr double kLevelPixels = 3;

struct PatchSums {
    double pixels = 0;
    double valid = 0;
    double clipped = 0;
    std::array<double, 4> mean{};
    bool constant = true; ///< no two valid pixels differ
};

// Compilers make vector instructions of loops over so many independent lanes.
constexpr std::size_t kLanes = 16;

// Sums term(i) for every i below count, in single precision: a row is short enough for that.
template<class Term> double rowSum(std::size_t count, Term term) {
    std::array<float, kLanes> lanes{};
    std::size_t i = 0;
    for (; i + kLanes <= count; i += kLanes)
        for (std::size_t k = 0; k < kLanes; ++k) lanes[k] += term(i + k);
    for (; i < count; ++i) lanes[i % kLanes] += term(i);
    return std::accumulate(lanes.begin(), lanes.end(), 0.0);
}

/// Smallest and largest of the values with any validity.
struct Range {
    float least = std::numeric_limits<float>::max();
    float largest = std::numeric_limits<float>::lowest();
};

void widen(Range& range, const float* valid, const float* value, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        range.least = valid[i] > 0 ? std::min(range.least, value[i]) : range.least;
        range.largest = valid[i] > 0 ? std::max(range.largest, value[i]) : range.largest;
    }
}

PatchSums sumsOf(const WorkingPicture& picture, const PixelRect& rect) {
    PatchSums sums;
    const auto count = std::size_t(rect.width);
    sums.pixels = double(rect.width) * rect.height;
    std::array<Range, 4> ranges;
    for (int y = rect.y; y < rect.y + rect.height; ++y) {
        const auto part = [&](const Picture& from, int channel) {
            return from.row(channel, y).subspan(std::size_t(rect.x), count).data();
        };
        const float* valid = part(picture.valid, 0);
        const float* clipped = part(picture.clipped, 0);
        sums.valid += rowSum(count, [=](std::size_t i) { return valid[i]; });
        sums.clipped += rowSum(count, [=](std::size_t i) { return clipped[i]; });
        for (int c = 0; c < picture.channels; ++c) {
            const float* value = part(picture.camera, c);
            sums.mean[std::size_t(c)] += rowSum(count, [=](std::size_t i) { return valid[i] * value[i]; });
            Range& range = ranges[std::size_t(c)];
            // Once two pixels differ nothing more is to be learnt.
            if (!(range.largest > range.least)) widen(range, valid, value, count);
        }
    }
    for (std::size_t c = 0; c < std::size_t(picture.channels); ++c) {
        if (sums.valid <= 0) break;
        sums.mean[c] /= sums.valid;
        sums.constant = sums.constant && !(ranges[c].largest - ranges[c].least > 1e-6 * sums.mean[c]);
    }
    return sums;
}

PatchState stateOf(const PatchSums& sums, int channels) {
    const double valid = sums.valid / sums.pixels;
    if (valid < kLeastValid)
        return sums.clipped / sums.pixels > 0.5 * (1 - valid) ? PatchState::clipped : PatchState::masked;
    const auto first = sums.mean.begin();
    const double brightest = *std::max_element(first, first + channels);
    const double darkest = *std::min_element(first, first + channels);
    if (brightest < kDarkest || darkest <= 0) return PatchState::dark;
    // A hole in the file, not a scene.
    return sums.constant && sums.pixels > 1 ? PatchState::flat : PatchState::used;
}

} // namespace

PixelRect pixelsOf(const UnitRect& area, int width, int height) {
    const int left = std::clamp(int(std::floor(area.x * width)), 0, width - 1);
    const int top = std::clamp(int(std::floor(area.y * height)), 0, height - 1);
    const int right = std::clamp(int(std::ceil((area.x + area.width) * width)), left + 1, width);
    const int bottom = std::clamp(int(std::ceil((area.y + area.height) * height)), top + 1, height);
    return {left, top, right - left, bottom - top};
}

MapGrid chosenGrid(const MapGrid& asked, int width, int height) {
    if (asked.columns > 0 && asked.rows > 0) return asked;
    const double longer = std::max(width, height);
    const auto cells = [&](int side) { return std::max(1, int(std::lround(kCells * side / longer))); };
    return {cells(width), cells(height)};
}

std::vector<UnitRect> gridCells(const MapGrid& grid) {
    std::vector<UnitRect> cells;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            cells.push_back({double(column) / grid.columns, double(row) / grid.rows, 1.0 / grid.columns,
                             1.0 / grid.rows});
    return cells;
}

UnitRect grown(const UnitRect& rect, double factor) {
    UnitRect result;
    result.width = std::min(1.0, rect.width * factor);
    result.height = std::min(1.0, rect.height * factor);
    result.x = std::clamp(rect.x + 0.5 * (rect.width - result.width), 0.0, 1.0 - result.width);
    result.y = std::clamp(rect.y + 0.5 * (rect.height - result.height), 0.0, 1.0 - result.height);
    return result;
}

PatchState stateOf(const WorkingPicture& picture, const UnitRect& area) {
    return stateOf(sumsOf(picture, pixelsOf(area, picture.width(), picture.height())), picture.channels);
}

std::optional<Notice> whyNoLight(const WorkingPicture& picture) {
    if (picture.monochrome)
        return Notice{"monochrome", "The sensor sees one band only: there is no colour of light to find."};
    const PatchSums sums = sumsOf(picture, {0, 0, picture.width(), picture.height()});
    // The whole picture may be mostly clipped and still hold a corner that tells.
    if (sums.valid / sums.pixels < 0.02) {
        if (sums.clipped > 0.5 * sums.pixels)
            return Notice{"clipped", "Nearly every pixel is clipped: no light can be told."};
        if (!picture.excluded.empty())
            return Notice{"excluded", "Nearly every patch is left out: no light can be told."};
        return Notice{"masked", "Nearly every pixel is masked: no light can be told."};
    }
    PatchSums seen = sums;
    seen.pixels = seen.valid;
    switch (stateOf(seen, picture.channels)) {
    case PatchState::dark:
        return Notice{"dark", "The picture is black: no light can be told."};
    case PatchState::flat:
        return Notice{"flat", "Every pixel is the same: no light can be told."};
    default:
        return std::nullopt;
    }
}

IlluminantMap emptyMap(const WorkingPicture& picture, const MapGrid& grid) {
    IlluminantMap map;
    const MapGrid chosen = chosenGrid(grid, picture.width(), picture.height());
    map.rows = chosen.rows;
    map.columns = chosen.columns;
    for (const UnitRect& cell : gridCells(chosen)) {
        PatchEstimate patch;
        patch.area = cell;
        // A window reaches beyond its cell, and beyond what the user keeps from the estimate.
        patch.state = isExcluded(cell, picture.excluded) ? PatchState::excluded
                                                         : stateOf(picture, grown(cell, kWindowFactor));
        map.cells.push_back(patch);
    }
    return map;
}

PatchCutter::PatchCutter(const WorkingPicture& picture) {
    const int channels = picture.channels;
    Picture whole(picture.width(), picture.height(), channels + 1);
    const auto valid = picture.valid.plane(0);
    for (int c = 0; c < channels; ++c)
        std::transform(valid.begin(), valid.end(), picture.camera.plane(c).begin(), whole.plane(c).begin(),
                       std::multiplies<>());
    std::ranges::copy(valid, whole.plane(channels).begin());
    m_levels.push_back(std::move(whole));
    while (std::min(m_levels.back().width(), m_levels.back().height()) >= 2 * kLeastLevel) {
        const Picture& last = m_levels.back();
        m_levels.push_back(resized(last, last.width() / 2, last.height() / 2));
    }
}

Picture PatchCutter::cut(const UnitRect& area, int side) const {
    // The smallest level that still gives every pixel of the patch its own mean.
    std::size_t level = 0;
    const auto fine = [&](const Picture& picture) {
        return std::min(area.width * picture.width(), area.height * picture.height()) >= kLevelPixels * side;
    };
    while (level + 1 < m_levels.size() && fine(m_levels[level + 1])) ++level;
    const Picture& source = m_levels[level];
    const Picture shrunk = resizedPart(source,
                                       {area.x * source.width(), area.y * source.height(),
                                        area.width * source.width(), area.height * source.height()},
                                       side, side);
    const int channels = source.channels() - 1;
    Picture patch(side, side, channels);
    const auto weight = shrunk.plane(channels);
    for (int c = 0; c < channels; ++c) {
        const auto sums = shrunk.plane(c);
        auto target = patch.plane(c);
        for (std::size_t i = 0; i < target.size(); ++i)
            target[i] = weight[i] >= 0.5F ? sums[i] / weight[i] : 0;
    }
    return patch;
}

} // namespace uncast
