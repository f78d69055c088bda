#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace uncast {

/// An sRGB profile (ICC version 4, matrix and curve), as bytes to embed in a file.
[[nodiscard]] Result<std::vector<std::uint8_t>> srgbProfile();

/// The description text of a profile; an error where the bytes are no profile.
[[nodiscard]] Result<std::string> profileDescription(const std::vector<std::uint8_t>& profile);

} // namespace uncast
