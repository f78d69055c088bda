#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace uncast {

/// A CSV file (RFC 4180) in memory; the first row names the columns.
class CsvTable {
public:
    /// Errors: "not-found", "not-csv" (broken quoting, no header, a row with too few fields).
    [[nodiscard]] static Result<CsvTable> read(const std::filesystem::path& path);

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] bool has(std::string_view column) const { return indexOf(column).has_value(); }
    /// The field, or nothing of the kind ("") where the file has no such column.
    [[nodiscard]] std::string_view text(std::size_t row, std::string_view column) const;
    /// Nothing where the field is empty, absent or no number.
    [[nodiscard]] std::optional<double> number(std::size_t row, std::string_view column) const;

private:
    [[nodiscard]] std::optional<std::size_t> indexOf(std::string_view column) const;

    std::vector<std::string> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace uncast
