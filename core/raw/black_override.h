#pragma once

#include "core/raw/raw_picture.h"

#include <optional>
#include <string_view>

namespace uncast {

/// A fact about a camera that its files do not tell.
struct BlackOverride {
    double level; ///< raw counts, every channel
    std::string_view source;
};

/// Nothing for cameras whose files may be believed.
[[nodiscard]] std::optional<BlackOverride> blackOverrideFor(std::string_view make, std::string_view model);

/// Puts the user's level, or else the table's, in place of what the file says. What comes from the table is
/// told in the warnings where it differs by more than two counts.
void settleBlack(RawPicture& picture, std::optional<double> usersLevel);

} // namespace uncast
