#include "core/illuminant/patches.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

// Below this share of usable pixels a patch says nothing of its own.
constexpr double kLeastValid = 0.25;
// Below this mean (1 = white) a black level wrong by one count already turns the colour.
constexpr double kDarkest = 8e-4;
// Longer side of the map in cells.
constexpr int kCells = 12;

struct PatchSums {
    double pixels = 0;
    double valid = 0;
    double clipped = 0;
    std::array<double, 4> mean{};
    std::array<double, 4> deviation{};
};

PatchSums sumsOf(const WorkingPicture& picture, const PixelRect& rect) {
    PatchSums sums;
    for (int y = rect.y; y < rect.y + rect.height; ++y) {
        const auto valid = picture.valid.row(0, y);
        const auto clipped = picture.clipped.row(0, y);
        for (int x = rect.x; x < rect.x + rect.width; ++x) {
            const double share = valid[std::size_t(x)];
            sums.pixels += 1;
            sums.valid += share;
            sums.clipped += clipped[std::size_t(x)];
            for (int c = 0; c < picture.channels; ++c) {
                const double v = picture.camera.at(c, x, y);
                sums.mean[std::size_t(c)] += share * v;
                sums.deviation[std::size_t(c)] += share * v * v;
            }
        }
    }
    for (std::size_t c = 0; c < std::size_t(picture.channels); ++c) {
        if (sums.valid <= 0) break;
        sums.mean[c] /= sums.valid;
        sums.deviation[c] =
            std::sqrt(std::max(0.0, sums.deviation[c] / sums.valid - sums.mean[c] * sums.mean[c]));
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
    // No two pixels differ: a hole in the file, not a scene.
    bool constant = true;
    for (std::size_t c = 0; c < std::size_t(channels); ++c)
        constant = constant && sums.deviation[c] < 1e-6 * sums.mean[c];
    return constant && sums.pixels > 1 ? PatchState::flat : PatchState::used;
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
        patch.state = stateOf(picture, grown(cell, kWindowFactor));
        map.cells.push_back(patch);
    }
    return map;
}

Picture cutPatch(const WorkingPicture& picture, const UnitRect& area) {
    const FloatRect exact{area.x * picture.width(), area.y * picture.height(), area.width * picture.width(),
                          area.height * picture.height()};
    const PixelRect rect = pixelsOf(area, picture.width(), picture.height());
    const int channels = picture.channels;
    Picture part(rect.width, rect.height, channels + 1); // colours weighted by validity, then validity itself
    for (int y = 0; y < rect.height; ++y) {
        const auto valid =
            picture.valid.row(0, rect.y + y).subspan(std::size_t(rect.x), std::size_t(rect.width));
        std::copy(valid.begin(), valid.end(), part.row(channels, y).begin());
        for (int c = 0; c < channels; ++c) {
            const auto source =
                picture.camera.row(c, rect.y + y).subspan(std::size_t(rect.x), std::size_t(rect.width));
            std::transform(source.begin(), source.end(), valid.begin(), part.row(c, y).begin(),
                           std::multiplies<>());
        }
    }
    const Picture shrunk = resizedPart(part, {exact.x - rect.x, exact.y - rect.y, exact.width, exact.height},
                                       kPatchSide, kPatchSide);
    Picture patch(kPatchSide, kPatchSide, channels);
    const auto weight = shrunk.plane(channels);
    for (int c = 0; c < channels; ++c) {
        const auto source = shrunk.plane(c);
        auto target = patch.plane(c);
        for (std::size_t i = 0; i < target.size(); ++i)
            target[i] = weight[i] >= 0.5F ? source[i] / weight[i] : 0;
    }
    return patch;
}

} // namespace uncast
