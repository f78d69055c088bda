#pragma once

#include "core/raw/raw_picture.h"

namespace uncast {

/// A part of the active area as a picture of its own: the same levels, patterns in their phase, no warnings.
/// The part begins where the colour pattern does and covers `wanted` (samples of the active area, within it)
/// with at least `margin` more on each side, as far as there is something; its crop is `wanted`.
[[nodiscard]] RawPicture cutOut(const RawPicture& raw, const PixelRect& wanted, int margin);

} // namespace uncast
