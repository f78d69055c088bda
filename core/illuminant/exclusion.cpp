#include "core/illuminant/exclusion.h"

#include "core/illuminant/pooling.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

bool holds(const UnitRect& area, double x, double y) {
    return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
}

// Neighbouring areas share an edge: a pixel belongs to the one that its middle lies in.
int edge(double share, int side) {
    return std::clamp(int(std::lround(share * side)), 0, side);
}

} // namespace

bool isExcluded(const UnitRect& cell, std::span<const UnitRect> areas) {
    const double x = cell.x + cell.width / 2;
    const double y = cell.y + cell.height / 2;
    return std::ranges::any_of(areas, [=](const UnitRect& area) { return holds(area, x, y); });
}

WorkingPicture without(const WorkingPicture& picture, std::span<const UnitRect> areas) {
    WorkingPicture rest = picture;
    rest.excluded.insert(rest.excluded.end(), areas.begin(), areas.end());
    for (const UnitRect& area : areas) {
        const int left = edge(area.x, rest.width());
        const int right = edge(area.x + area.width, rest.width());
        const int bottom = edge(area.y + area.height, rest.height());
        for (int y = edge(area.y, rest.height()); y < bottom; ++y) {
            // The colours stay: what smooths over them meets no edge that is not in the scene.
            for (Picture* plane : {&rest.valid, &rest.clipped}) {
                auto row = plane->row(0, y);
                std::fill(row.begin() + left, row.begin() + std::max(left, right), 0.0F);
            }
        }
    }
    return rest;
}

Estimate withoutAreas(const Estimate& estimate, std::span<const UnitRect> areas) {
    Estimate rest = estimate;
    const auto before = pooledCells(estimate.map);
    for (PatchEstimate& cell : rest.map.cells)
        if (isExcluded(cell.area, areas)) cell.state = PatchState::excluded;
    const auto after = pooledCells(rest.map);
    if (!after || !before || !rest.illuminant) {
        rest.illuminant.reset();
        rest.reason = {"excluded", "No usable patch is left: no light can be told."};
    } else {
        Light& light = *rest.illuminant;
        for (std::size_t c = 0; c < std::size_t(light.channels); ++c)
            light.value[c] *= after->value[c] / before->value[c];
        light = light.greenOne();
    }
    judge(rest);
    return rest;
}

} // namespace uncast
