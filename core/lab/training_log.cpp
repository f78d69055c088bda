#include "core/lab/training_log.h"

#include "core/base/file_bytes.h"
#include "core/base/text.h"
#include "core/illuminant/illuminant_map.h"
#include "core/lab/csv_table.h"
#include "core/lab/plots.h"

#include <array>
#include <cmath>

namespace uncast {

Result<void> writeTrainingLog(const std::filesystem::path& path, std::span<const TrainingRow> rows) {
    std::string text = "step,loss,held_out_mean,held_out_median,best_mean\n";
    for (const TrainingRow& row : rows) {
        text += std::to_string(row.step);
        for (const double value : {row.loss, row.heldOutMean, row.heldOutMedian, row.bestMean})
            text.append(",").append(fixed(value, 5));
        text += "\n";
    }
    if (!replaceFile(path, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}))
        return fail("not-writable", "The log of the training could not be written.", path);
    return {};
}

std::vector<TrainingRow> readTrainingLog(const std::filesystem::path& path, std::int64_t lastStep) {
    std::vector<TrainingRow> rows;
    const auto table = CsvTable::read(path);
    if (!table) return rows;
    for (std::size_t i = 0; i < table->rows(); ++i) {
        const auto number = [&](const char* column) { return table->number(i, column).value_or(kNotKnown); };
        const double step = number("step");
        if (!(step <= double(lastStep))) continue;
        rows.push_back({std::int64_t(step), number("loss"), number("held_out_mean"),
                        number("held_out_median"), number("best_mean")});
    }
    return rows;
}

Result<void> drawTraining(const std::filesystem::path& path, const std::string& title,
                          std::span<const TrainingRow> rows) {
    Curve loss{"training loss", {}, {}};
    Curve heldOut{"held out, mean angle", {}, {}};
    const auto add = [](Curve& curve, std::int64_t step, double value) {
        if (!std::isfinite(value)) return;
        curve.x.push_back(double(step));
        curve.y.push_back(value);
    };
    bool positive = true;
    for (const TrainingRow& row : rows) {
        positive = positive && !(row.loss <= 0) && !(row.heldOutMean <= 0);
        add(loss, row.step, row.loss);
        add(heldOut, row.step, row.heldOutMean);
    }
    std::vector<Curve> curves;
    for (Curve* curve : {&loss, &heldOut})
        if (!curve->x.empty()) curves.push_back(std::move(*curve));
    ChartText text{title, "step", "loss; angle in degrees", false};
    text.logX = true;
    text.logY = positive;
    text.marks = true;
    return drawChart(path, text, curves);
}

} // namespace uncast
