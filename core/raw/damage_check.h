#pragma once

#include "core/raw/level_check.h"
#include "core/raw/raw_picture.h"

namespace uncast {

/// Looks for damage that a decoder passes over in silence. Codes: "rows-missing" (flat or repeated rows at
/// the end), "dead-pixels" (lone samples far from all their neighbours), "impossible-samples" (beyond what
/// the sensor can write), "no-signal" (nothing above black).
[[nodiscard]] std::vector<Notice> checkSamples(const RawPicture& raw, const SampleStatistics& statistics);

/// How many rows at the lower end repeat the row one CFA period above them, sample by sample.
[[nodiscard]] int repeatedTailRows(const RawPicture& raw);

} // namespace uncast
