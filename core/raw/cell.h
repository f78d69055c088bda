#pragma once

#include "core/raw/raw_picture.h"

namespace uncast {

/// The smallest block of samples that holds every colour of a pattern, wherever the block begins.
struct CellSize {
    int width = 1;
    int height = 1;
};

/// Cells of X-Trans sensors differ in how many samples of red and blue they hold.
[[nodiscard]] CellSize cellOf(const RawPicture& raw);

} // namespace uncast
