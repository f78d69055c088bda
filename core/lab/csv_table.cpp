#include "core/lab/csv_table.h"

#include "core/base/file_bytes.h"
#include "core/base/text.h"

#include <csv.h>

#include <algorithm>

namespace uncast {
namespace {

struct Collector {
    std::vector<std::vector<std::string>> rows{{}};
};

void endField(void* text, std::size_t length, void* data) {
    static_cast<Collector*>(data)->rows.back().emplace_back(static_cast<const char*>(text), length);
}

void endRow(int, void* data) {
    static_cast<Collector*>(data)->rows.emplace_back();
}

} // namespace

Result<CsvTable> CsvTable::read(const std::filesystem::path& path) {
    auto read = readText(path);
    if (!read) return fail("not-found", "The table cannot be read.", path);
    std::string& bytes = *read;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);

    csv_parser parser{};
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return fail("not-csv", "The table cannot be read.", path);
    Collector collector;
    const bool parsed =
        csv_parse(&parser, bytes.data(), bytes.size(), endField, endRow, &collector) == bytes.size() &&
        csv_fini(&parser, endField, endRow, &collector) == 0;
    csv_free(&parser);
    if (!parsed)
        return fail("not-csv", "The table is not valid CSV: a quotation mark is out of place.", path);
    if (collector.rows.back().empty()) collector.rows.pop_back();
    if (collector.rows.empty()) return fail("not-csv", "The table is empty.", path);

    CsvTable table;
    table.m_columns = std::move(collector.rows.front());
    collector.rows.erase(collector.rows.begin());
    table.m_rows = std::move(collector.rows);
    for (std::size_t i = 0; i < table.m_rows.size(); ++i)
        if (table.m_rows[i].size() < table.m_columns.size())
            return fail("not-csv", "Row " + std::to_string(i + 2) + " of the table has too few fields.",
                        path);
    return table;
}

std::optional<std::size_t> CsvTable::indexOf(std::string_view column) const {
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    if (found == m_columns.end()) return std::nullopt;
    return std::size_t(found - m_columns.begin());
}

std::string_view CsvTable::text(std::size_t row, std::string_view column) const {
    const auto index = indexOf(column);
    return index ? std::string_view(m_rows[row][*index]) : std::string_view();
}

std::optional<double> CsvTable::number(std::size_t row, std::string_view column) const {
    double value = 0;
    if (!parseNumber(text(row, column), value)) return std::nullopt;
    return value;
}

} // namespace uncast
