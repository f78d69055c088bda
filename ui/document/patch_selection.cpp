#include "ui/document/patch_selection.h"

#include "core/illuminant/exclusion.h"
#include "core/illuminant/light_groups.h"
#include "core/illuminant/pooling.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr int kFarthestReach = 45; // degrees; lights are hardly ever so far from each other

} // namespace

PatchSelection::PatchSelection(PhotoDocument& document, QObject* parent)
    : QObject(parent), m_document(document) {
    connect(&document, &PhotoDocument::analysisChanged, this, &PatchSelection::adoptMap);
    connect(&document, &PhotoDocument::stageChanged, this, [this] {
        if (!m_document.photo()) clear();
    });
    adoptMap();
}

int PatchSelection::cellCount() const {
    const Analysis* analysis = m_document.analysis();
    return analysis ? int(analysis->estimate.map.cells.size()) : 0;
}

// Another estimator's map has the same cells; while one is awaited the choice stays.
void PatchSelection::adoptMap() {
    const int count = cellCount();
    if (count > 0 && count != m_cellCount) {
        m_cellCount = count;
        m_cells.clear();
        setCurrent(-1);
    }
    emit changed();
}

void PatchSelection::setCurrent(int cell) {
    if (cell == m_current) return;
    m_current = cell;
    m_reach = 0;
    emit currentChanged(cell);
}

void PatchSelection::selectSimilar(double degrees) {
    if (m_current < 0 || m_current >= cellCount()) return;
    const auto similar = similarCells(m_document.analysis()->estimate.map, m_current, degrees);
    select(Cells(similar.begin(), similar.end()));
}

void PatchSelection::reach(int steps) {
    m_reach = std::clamp(m_reach + steps, 0, kFarthestReach);
    selectSimilar(m_reach);
}

void PatchSelection::select(const Cells& cells) {
    Cells known;
    for (const int cell : cells)
        if (cell >= 0 && cell < cellCount()) known.insert(cell);
    if (known == m_cells) return;
    m_cells = std::move(known);
    emit changed();
}

int PatchSelection::usedCount() const {
    if (cellCount() == 0) return 0;
    const auto& cells = m_document.analysis()->estimate.map.cells;
    return int(std::ranges::count_if(
        m_cells, [&](int cell) { return cells[std::size_t(cell)].state == PatchState::used; }));
}

int PatchSelection::excludedCount() const {
    if (cellCount() == 0) return 0;
    const auto& cells = m_document.analysis()->estimate.map.cells;
    const auto& areas = m_document.settings().excluded;
    return int(std::ranges::count_if(
        m_cells, [&](int cell) { return isExcluded(cells[std::size_t(cell)].area, areas); }));
}

int PatchSelection::allExcludedCount() const {
    return int(m_document.settings().excluded.size());
}

std::optional<Light> PatchSelection::light() const {
    if (cellCount() == 0 || m_cells.empty()) return {};
    return pooledCells(m_document.analysis()->estimate.map, std::vector<int>(m_cells.begin(), m_cells.end()));
}

void PatchSelection::useLight() {
    if (const auto chosen = light())
        useLightOfMap(m_document, *chosen, tr("Light of %n patch(es)", "a step of the history", usedCount()));
}

void PatchSelection::exclude() {
    if (cellCount() == 0) return;
    PhotoSettings next = m_document.settings();
    int count = 0;
    for (const int cell : m_cells) {
        const UnitRect& area = m_document.analysis()->estimate.map.cells[std::size_t(cell)].area;
        if (isExcluded(area, next.excluded)) continue;
        next.excluded.push_back(area);
        ++count;
    }
    sortAreas(next.excluded);
    m_document.restore(next, tr("Exclude %n patch(es)", "a step of the history", count));
}

void PatchSelection::include() {
    if (cellCount() == 0) return;
    PhotoSettings next = m_document.settings();
    std::vector<UnitRect> chosen;
    for (const int cell : m_cells)
        chosen.push_back(m_document.analysis()->estimate.map.cells[std::size_t(cell)].area);
    const auto count =
        std::erase_if(next.excluded, [&](const UnitRect& area) { return isExcluded(area, chosen); });
    m_document.restore(next, tr("Include %n patch(es) again", "a step of the history", int(count)));
}

void PatchSelection::excludeOrInclude() {
    if (excludedCount() < int(m_cells.size()))
        exclude();
    else
        include();
}

void PatchSelection::includeAll() {
    PhotoSettings next = m_document.settings();
    next.excluded.clear();
    m_document.restore(next, tr("Include all patches again", "a step of the history"));
}

void useLightOfMap(PhotoDocument& document, const Light& light, const QString& step) {
    PhotoSettings next = document.settings();
    next.light = {LightMode::patches, {}, light.greenOne(), document.settings().light.strength};
    document.restore(next, step);
}

} // namespace uncast::ui
