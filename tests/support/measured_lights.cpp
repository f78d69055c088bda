#include "tests/support/measured_lights.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace uncast::test {

std::vector<MeasuredLight> measuredLights(const std::filesystem::path& shared) {
    QFile index(QString::fromStdString((shared / "raws" / "INDEX.tsv").string()));
    if (!index.open(QIODevice::ReadOnly)) return {};
    std::vector<MeasuredLight> measured;
    qsizetype column = -1;
    for (const QString& line : QString::fromUtf8(index.readAll()).split('\n')) {
        const QStringList fields = line.split('\t');
        if (column < 0) column = fields.indexOf("measured_light");
        const QString text = fields.value(column);
        const QStringList numbers = text.section(" = mean of ", 0, 0).split(',');
        if (!text.contains(" = mean of ") || numbers.size() != 3) continue;
        MeasuredLight row{shared / "raws" / fields[0].toStdString(),
                          fields[0],
                          {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble()},
                          {}};
        // What follows "not clipped" are other surfaces: darker patches, a second light.
        static const QRegularExpression box(R"(\[(\d+),(\d+),(\d+),(\d+)\])");
        for (const auto& found : box.globalMatch(text.section("not clipped", 0, 0)))
            row.patches.push_back({found.captured(1).toInt(), found.captured(2).toInt(),
                                   found.captured(3).toInt(), found.captured(4).toInt()});
        if (row.light.valid()) measured.push_back(std::move(row));
    }
    return measured;
}

} // namespace uncast::test
