#include "ui/panels/plot_dots.h"

#include "ui/document/photo_document.h"
#include "ui/picture/heatmap.h"

#include <algorithm>

namespace uncast::ui {
namespace {

std::optional<UniformChromaticity> placeOf(const PhotoDocument& document, const std::optional<Light>& light) {
    if (!light || !light->valid()) return {};
    const auto reading = document.readingOf(*light);
    return reading ? std::optional(uniformOf(reading->xy)) : std::nullopt;
}

// The light that a patch shows; of an excluded one, what was found when it was still seen.
std::optional<Light> lightOfCell(const PatchEstimate& cell, std::size_t index, const Analysis* whole) {
    if (cell.state == PatchState::used) return cell.light;
    const bool known = cell.state == PatchState::excluded && whole &&
                       index < whole->estimate.map.cells.size() &&
                       whole->estimate.map.cells[index].state == PatchState::used;
    return known ? std::optional(whole->estimate.map.cells[index].light) : std::nullopt;
}

} // namespace

int PlotDots::indexOf(int cell) const {
    const auto dot = std::ranges::lower_bound(dots, cell, {}, &Dot::cell);
    return dot != dots.end() && dot->cell == cell ? int(dot - dots.begin()) : -1;
}

std::vector<UniformChromaticity> PlotDots::lasting() const {
    std::vector<UniformChromaticity> places;
    for (const Dot& dot : dots) places.push_back(dot.place);
    for (const auto& place : {found, asShot})
        if (place) places.push_back(*place);
    return places;
}

PlotDots plotDotsOf(const PhotoDocument& document) {
    PlotDots plot;
    if (!document.photo()) return plot;
    plot.asShot = placeOf(document, document.photo()->raw->asShotNeutral);
    plot.taken = takenPlaceOf(document);
    const Analysis* analysis = document.analysis();
    if (!analysis) return plot;
    plot.found = placeOf(document, analysis->estimate.illuminant);
    const auto& cells = analysis->estimate.map.cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto light = lightOfCell(cells[i], i, document.analysisOfAll());
        const auto place = placeOf(document, light);
        if (!place) continue;
        PlotDots::Dot dot{int(i), *place, colourOf(*light, *document.photo()), false, {}};
        dot.excluded = cells[i].state == PatchState::excluded;
        dot.words = cellWords(document, int(i));
        plot.dots.push_back(dot);
    }
    return plot;
}

std::optional<UniformChromaticity> takenPlaceOf(const PhotoDocument& document) {
    const auto taken = document.light();
    if (!taken || taken->source == CorrectionSource::fixed) return {};
    const Analysis* analysis = document.analysis();
    if (analysis && analysis->estimate.illuminant == taken->light) return {};
    return placeOf(document, taken->light);
}

} // namespace uncast::ui
