#include "ui/picture/map_legend.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr int kStops = 17;
constexpr double kLeastSpan = 80; // mired: smaller differences are not to look like large ones

/// Where translators find the words of this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Heatmap)
};

// All lights of the map from warm to cold, by temperature where that is known, else by red over blue.
void addLights(Heatmap& map, const PhotoDocument& document) {
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
                        : Words::tr("r/b %1", "red over blue").arg(ratioText(-entry.order));
    };
    map.low = text(entries.front());
    map.middle = text(entries[entries.size() / 2]);
    map.high = text(entries.back());
    if (map.low == map.high) map.low = map.high = QString();
}

} // namespace

QString mapModeTitle(MapColours mode) {
    switch (mode) {
    case MapColours::light:
        return Words::tr("Colour of the light", "what the map shows");
    case MapColours::temperature:
        return Words::tr("Temperature", "what the map shows");
    case MapColours::duv:
        return Words::tr("Duv: magenta to green", "what the map shows");
    case MapColours::degrees:
        return Words::tr("Degrees from the light found", "what the map shows");
    case MapColours::error:
        return Words::tr("Expected error", "what the map shows");
    }
    return {};
}

QString mapModeHint(MapColours mode) {
    switch (mode) {
    case MapColours::light:
        return Words::tr("Each patch in the colour of its light, as daylight-adapted eyes would see it");
    case MapColours::temperature:
        return Words::tr("Correlated colour temperature, even in mired: cold lights dark, warm ones bright");
    case MapColours::duv:
        return Words::tr(
            "Distance from a glowing body's colours: blue is magenta light, orange greenish light");
    case MapColours::degrees:
        return Words::tr("How far the light of each patch lies from the one that is taken out");
    case MapColours::error:
        return Words::tr("How far off the estimator expects to be in each patch: dark is sure");
    }
    return {};
}

MapImageOptions mapOptions(const PhotoDocument& document, MapColours mode) {
    MapImageOptions options;
    options.colours = mode;
    if (document.photo()) options.fallbackDaylight = document.photo()->fixed.light;
    const Analysis* analysis = document.analysis();
    if (!analysis || mode != MapColours::temperature) return options;
    double cold = 1e9;
    double warm = 0;
    for (const PatchEstimate& cell : analysis->estimate.map.cells) {
        if (cell.state != PatchState::used) continue;
        const auto reading = document.readingOf(cell.light);
        if (!reading || !reading->meaningful) continue;
        cold = std::min(cold, 1e6 / reading->kelvin);
        warm = std::max(warm, 1e6 / reading->kelvin);
    }
    if (warm <= 0) return options;
    const double missing = std::max(0.0, kLeastSpan - (warm - cold));
    options.coldMired = std::max(1.0, cold - missing / 2);
    options.warmMired = options.coldMired + std::max(kLeastSpan, warm - cold);
    return options;
}

void addLegend(Heatmap& map, const PhotoDocument& document, MapColours mode, const MapImageOptions& options) {
    map.title = mapModeTitle(mode);
    const bool some =
        std::any_of(map.cells.begin(), map.cells.end(), [](const auto& cell) { return !cell.hatched; });
    if (!some) return;
    if (mode == MapColours::light) {
        addLights(map, document);
        return;
    }
    for (const Rgb8& colour : mapScale(mode, kStops)) map.ramp.emplace_back(colour[0], colour[1], colour[2]);
    switch (mode) {
    case MapColours::temperature:
        std::reverse(map.ramp.begin(), map.ramp.end()); // warm lights left, as on the slider
        map.low = kelvinText(1e6 / options.warmMired);
        map.middle = kelvinText(2e6 / (options.warmMired + options.coldMired));
        map.high = kelvinText(1e6 / options.coldMired);
        break;
    case MapColours::duv:
        map.low = duvText(-kMapDuv);
        map.middle = duvText(0);
        map.high = duvText(kMapDuv);
        break;
    default:
        map.low = degreesText(0);
        map.middle = degreesText(kMapDegrees / 2);
        map.high = degreesText(kMapDegrees);
    }
}

QString cellNumber(const PhotoDocument& document, const PatchEstimate& cell, MapColours mode) {
    const auto degrees = [](double value) { return std::isfinite(value) ? degreesText(value) : QString(); };
    if (mode == MapColours::degrees) return degrees(cell.degreesFromGlobal);
    if (mode == MapColours::error) return degrees(cell.predictedErrorDegrees);
    const auto reading = document.readingOf(cell.light);
    if (!reading) return {};
    return mode == MapColours::duv ? duvText(reading->duv) : kelvinText(reading->kelvin);
}

} // namespace uncast::ui
