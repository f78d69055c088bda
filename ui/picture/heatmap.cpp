#include "ui/picture/heatmap.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

QString words(const char* text, const char* note = nullptr) {
    return QCoreApplication::translate("Heatmap", text, note);
}

// The legend: all lights of the map from warm to cold, by temperature where that is known, else by red over
// blue.
void addLegend(Heatmap& map, const PhotoDocument& document) {
    struct Entry {
        double order;
        QColor colour;
    };
    const IlluminantMap& found = document.analysis()->estimate.map;
    const bool byKelvin = document.photo()->raw->color.known();
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < found.cells.size(); ++i) {
        const Light& light = found.cells[i].light;
        if (map.cells[i].hatched) continue;
        if (byKelvin) {
            const auto reading = document.readingOf(light);
            if (reading) entries.push_back({reading->kelvin, map.cells[i].colour});
        } else if (light.channels == 3) {
            entries.push_back({-light[0] / light[2], map.cells[i].colour});
        }
    }
    if (entries.empty()) return;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.order < b.order; });
    for (const Entry& entry : entries) map.ramp.push_back(entry.colour);
    const auto text = [byKelvin](const Entry& entry) {
        return byKelvin ? kelvinText(entry.order)
                        : words("r/b %1", "red over blue").arg(ratioText(-entry.order));
    };
    map.low = text(entries.front());
    map.middle = text(entries[entries.size() / 2]);
    map.high = text(entries.back());
    if (map.low == map.high) map.low = map.high = QString();
}

// Why a cell tells no light; empty where it does.
QString hatchReason(const Estimate& estimate, const PatchEstimate& cell) {
    if (cell.state != PatchState::used) return patchReason(cell.state);
    return estimate.illuminant ? QString() : words("no light can be told", "why a patch is not used");
}

using Parts = std::vector<std::pair<QString, QString>>; // what, and its figures

CellText joined(const Parts& parts, const QColor& secondary) {
    CellText text;
    for (const auto& [name, value] : parts) {
        if (!text.plain.isEmpty()) {
            text.plain += QLatin1Char(' ');
            text.rich += QStringLiteral("&nbsp;&nbsp; "); // a line may end here, and nowhere else
        }
        if (!name.isEmpty()) {
            text.plain += name + QLatin1Char(' ');
            text.rich += QStringLiteral("<span style='color:%1'>%2</span>&nbsp;")
                             .arg(secondary.name(),
                                  name.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
        }
        text.plain += value;
        text.rich += QString(value).toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;"));
    }
    return text;
}

} // namespace

int Heatmap::cellAt(QPointF place) const {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QRectF& area = cells[i].area;
        if (place.x() >= area.left() && place.x() < area.right() && place.y() >= area.top() &&
            place.y() < area.bottom()) {
            return int(i);
        }
    }
    return -1;
}

Heatmap heatmapOf(const PhotoDocument& document) {
    Heatmap map;
    const Analysis* analysis = document.analysis();
    if (!analysis) return map;
    const IlluminantMap& found = analysis->estimate.map;
    map.rows = found.rows;
    map.columns = found.columns;
    for (std::size_t i = 0; i < found.cells.size(); ++i) {
        const PatchEstimate& cell = found.cells[i];
        const bool hatched = !hatchReason(analysis->estimate, cell).isEmpty();
        const QRectF area(cell.area.x, cell.area.y, cell.area.width, cell.area.height);
        map.cells.push_back({area, hatched, hatched ? QColor() : analysis->cellColours[i]});
        map.hatched |= hatched;
    }
    addLegend(map, document);
    return map;
}

CellText cellText(const PhotoDocument& document, int index, const QColor& secondary) {
    const Analysis* analysis = document.analysis();
    if (!analysis || index < 0 || index >= int(analysis->estimate.map.cells.size())) return {};
    const IlluminantMap& map = analysis->estimate.map;
    const PatchEstimate& cell = map.cells[std::size_t(index)];

    Parts parts;
    parts.emplace_back(words("Row"), QString::number(index / map.columns + 1));
    parts.emplace_back(words("column"), QString::number(index % map.columns + 1));
    if (const QString reason = hatchReason(analysis->estimate, cell); !reason.isEmpty()) {
        parts.emplace_back(words("not used:"), reason);
    } else {
        const Light unit = cell.light.unit();
        const char* const names = unit.channels == 4 ? "gmcy" : "rgb";
        for (int c = 0; c < unit.channels; ++c)
            parts.emplace_back(QString(QLatin1Char(names[c])), gainText(unit[c]));
        if (const auto reading = document.readingOf(cell.light)) {
            parts.emplace_back(QString(), kelvinText(reading->kelvin));
            parts.emplace_back(words("tint"), tintText(reading->tint));
            parts.emplace_back(words("Duv"), duvText(reading->duv));
        }
        if (std::isfinite(cell.degreesFromGlobal)) {
            parts.emplace_back(distanceText(analysis->estimate.estimator),
                               degreesText(cell.degreesFromGlobal));
        }
    }
    return joined(parts, secondary);
}

CellText longestCellText() {
    Parts parts{{words("Row"), QStringLiteral("12")}, {words("column"), QStringLiteral("12")}};
    for (const char* name : {"r", "g", "b"}) parts.emplace_back(QLatin1String(name), gainText(0.888));
    parts.emplace_back(QString(), kelvinText(88880));
    parts.emplace_back(words("tint"), tintText(-188));
    parts.emplace_back(words("Duv"), duvText(-0.0888));
    parts.emplace_back(distanceText("dscnn-paper"), degreesText(88.8));
    return joined(parts, Qt::black);
}

} // namespace uncast::ui
