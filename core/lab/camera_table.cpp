#include "core/lab/camera_table.h"

#include "core/lab/csv_table.h"

namespace uncast {
namespace {

constexpr double kKelvinA = 2856;
constexpr double kKelvinD65 = 6504;

std::optional<Matrix43> matrixOf(const CsvTable& table, std::size_t row, const std::string& prefix) {
    Matrix43 matrix = Matrix43::zeros();
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c) {
            const auto value = table.number(row, prefix + "_" + "rgb"[r] + "xyz"[c]);
            if (!value) return std::nullopt;
            matrix(r, c) = *value;
        }
    return matrix;
}

} // namespace

Result<CameraTable> readCameraTable(const std::filesystem::path& path) {
    const auto table = CsvTable::read(path);
    if (!table) return tl::unexpected(table.error());
    if (!table->has("camera") || !table->has("d65_rx"))
        return fail("not-camera-table",
                    "The table of cameras has no columns \"camera\" and \"d65_rx\" to \"d65_bz\".", path);
    CameraTable cameras;
    for (std::size_t i = 0; i < table->rows(); ++i) {
        const std::string name(table->text(i, "camera"));
        if (name.empty()) continue;
        CameraColor color;
        color.source = table->text(i, "source");
        if (const auto a = matrixOf(*table, i, "a")) color.matrices.push_back({*a, kKelvinA});
        if (const auto d65 = matrixOf(*table, i, "d65")) color.matrices.push_back({*d65, kKelvinD65});
        cameras.insert_or_assign(name, color);
    }
    return cameras;
}

} // namespace uncast
