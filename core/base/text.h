#pragma once

#include <string>
#include <string_view>

namespace uncast {

/// Fixed-point number with a full stop, whatever the locale. Not finite: "nan", "inf", "-inf".
[[nodiscard]] std::string fixed(double value, int decimals);

/// Shortest text that reads back to the same double, whatever the locale.
[[nodiscard]] std::string shortest(double value);

/// Reads a whole number or decimal with a full stop; false where anything is left over.
[[nodiscard]] bool parseNumber(std::string_view text, double& value);

} // namespace uncast
