#pragma once

#include "core/illuminant/illuminant_map.h"
#include "core/raw/working_picture.h"

#include <span>

namespace uncast {

/// Whether a cell belongs to one of the areas: whether its middle lies there.
[[nodiscard]] bool isExcluded(const UnitRect& cell, std::span<const UnitRect> areas);

/// The picture with these areas (shares of its sides) kept from every estimator: their pixels are not valid,
/// and the cells of a map that belong to them are excluded.
[[nodiscard]] WorkingPicture without(const WorkingPicture& picture, std::span<const UnitRect> areas);

/// What an estimate becomes without these areas, told at once from its map alone: the cells there are
/// excluded, and the light moves by as much as the pool of the map's cells moves - from what all of them said
/// to what the others say. For an estimator that takes the median of its map this is the median of the other
/// cells; for others it is what they may be expected to say until they have been asked. No light where no
/// used cell is left. An error that is expected of the global light stays.
[[nodiscard]] Estimate withoutAreas(const Estimate& estimate, std::span<const UnitRect> areas);

} // namespace uncast
