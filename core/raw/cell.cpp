#include "core/raw/cell.h"

namespace uncast {

CellSize cellOf(const RawPicture& raw) {
    switch (raw.layout) {
    case SensorLayout::bayer:
        return {2, 2};
    case SensorLayout::xtrans:
        return {3, 3};
    case SensorLayout::fourColour: {
        unsigned seen = 0;
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 2; ++x) seen |= 1U << raw.cfa.at(x, y);
        return seen == 15U ? CellSize{2, 2} : CellSize{2, 4};
    }
    default:
        return {1, 1};
    }
}

} // namespace uncast
