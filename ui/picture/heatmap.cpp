#include "ui/picture/heatmap.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/picture/map_legend.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

/// Where translators find the words of this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Heatmap)
};

// Why a cell tells no light; empty where it does.
QString hatchReason(const Estimate& estimate, const PatchEstimate& cell) {
    if (cell.state != PatchState::used) return patchReason(cell.state);
    return estimate.illuminant ? QString() : Words::tr("no light can be told", "why a patch is not used");
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

Heatmap heatmapOf(const PhotoDocument& document, MapColours mode) {
    Heatmap map;
    const Analysis* analysis = document.analysis();
    if (!analysis) return map;
    const Estimate& estimate = analysis->estimate;
    const IlluminantMap& found = estimate.map;
    const MapImageOptions options = mapOptions(document, mode);
    map.rows = found.rows;
    map.columns = found.columns;
    bool hatched = false;
    bool lit = false; // some cell tells a light
    for (std::size_t i = 0; i < found.cells.size(); ++i) {
        const PatchEstimate& cell = found.cells[i];
        const bool tells = hatchReason(estimate, cell).isEmpty();
        const auto colour = tells ? cellColour(cell, document.photo()->raw->color, options) : std::nullopt;
        Heatmap::Cell shown;
        shown.area = {cell.area.x, cell.area.y, cell.area.width, cell.area.height};
        shown.excluded = cell.state == PatchState::excluded;
        shown.words = cellWords(document, int(i));
        // The colour of a light is the one that swatches and read-outs have, not evened out in brightness.
        if (mode == MapColours::light && tells)
            shown.colour = analysis->cellColours[i];
        else if (colour)
            shown.colour = QColor((*colour)[0], (*colour)[1], (*colour)[2]);
        shown.hatched = !shown.colour.isValid();
        if (!shown.hatched) shown.number = cellNumber(document, cell, mode);
        hatched |= shown.hatched && !shown.excluded;
        if (shown.excluded)
            map.excludedMeaning = Words::tr("excluded by you", "legend of cells that are left out");
        lit |= tells;
        map.cells.push_back(shown);
    }
    addLegend(map, document, mode, options);
    if (hatched) {
        map.hatchMeaning = mode == MapColours::light || !lit
                               ? Words::tr("no light found here", "legend of hatched cells")
                               : Words::tr("not known here", "legend of hatched cells");
    }
    return map;
}

QString cellWords(const PhotoDocument& document, int index) {
    const Estimate& estimate = document.analysis()->estimate;
    const PatchEstimate& cell = estimate.map.cells[std::size_t(index)];
    const QString place = Words::tr("row %1, column %2", "of the map")
                              .arg(index / estimate.map.columns + 1)
                              .arg(index % estimate.map.columns + 1);
    const QString reason = hatchReason(estimate, cell);
    QStringList found;
    if (reason.isEmpty()) {
        found << lightText(document.readingOf(cell.light));
        if (std::isfinite(cell.predictedErrorDegrees))
            found << Words::tr("sure to %1").arg(degreesText(cell.predictedErrorDegrees));
        found << Words::tr("used", "a patch of the map");
    } else {
        found << Words::tr("not used: %1", "%1 is why").arg(reason);
    }
    return Words::tr("%1: %2", "a place of the map and what is known of it")
        .arg(place, found.join(QStringLiteral(", ")));
}

CellText cellText(const PhotoDocument& document, int index, const QColor& secondary) {
    const Analysis* analysis = document.analysis();
    if (!analysis || index < 0 || index >= int(analysis->estimate.map.cells.size())) return {};
    const IlluminantMap& map = analysis->estimate.map;
    const PatchEstimate& cell = map.cells[std::size_t(index)];

    Parts parts;
    parts.emplace_back(Words::tr("Row"), QString::number(index / map.columns + 1));
    parts.emplace_back(Words::tr("column"), QString::number(index % map.columns + 1));
    if (const QString reason = hatchReason(analysis->estimate, cell); !reason.isEmpty()) {
        parts.emplace_back(Words::tr("not used:"), reason);
    } else {
        const Light unit = cell.light.unit();
        const char* const names = unit.channels == 4 ? "gmcy" : "rgb";
        for (int c = 0; c < unit.channels; ++c)
            parts.emplace_back(QString(QLatin1Char(names[c])), gainText(unit[c]));
        if (const auto reading = document.readingOf(cell.light)) {
            parts.emplace_back(QString(), kelvinText(reading->kelvin));
            parts.emplace_back(Words::tr("tint"), tintText(reading->tint));
            parts.emplace_back(Words::tr("Duv"), duvText(reading->duv));
        }
        if (std::isfinite(cell.degreesFromGlobal)) {
            parts.emplace_back(distanceText(analysis->estimate.estimator),
                               degreesText(cell.degreesFromGlobal));
        }
    }
    return joined(parts, secondary);
}

CellText longestCellText() {
    Parts parts{{Words::tr("Row"), QStringLiteral("12")}, {Words::tr("column"), QStringLiteral("12")}};
    for (const char* name : {"r", "g", "b"}) parts.emplace_back(QLatin1String(name), gainText(0.888));
    parts.emplace_back(QString(), kelvinText(88880));
    parts.emplace_back(Words::tr("tint"), tintText(-188));
    parts.emplace_back(Words::tr("Duv"), duvText(-0.0888));
    parts.emplace_back(distanceText("dscnn-paper"), degreesText(88.8));
    return joined(parts, Qt::black);
}

} // namespace uncast::ui
