#include "ui/main/panel_layout.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace uncast::ui {
namespace {

const auto kGroup = QStringLiteral("panels");
constexpr std::array<const char*, 3> kPlaces{"left", "right", "window"}; // in the order of PanelPlace

auto findKey(auto& layout, const QString& key) {
    return std::find_if(layout.begin(), layout.end(),
                        [&key](const PanelState& state) { return state.key == key; });
}

} // namespace

PanelLayout mergedLayout(const PanelLayout& standard, const PanelLayout& saved) {
    PanelLayout merged;
    for (const PanelState& state : saved)
        if (findKey(standard, state.key) != standard.end() && findKey(merged, state.key) == merged.end())
            merged.push_back(state);
    QString before; // the panel that stands before it in the standard layout
    for (const PanelState& state : standard) {
        if (findKey(merged, state.key) == merged.end()) {
            const auto after = findKey(merged, before);
            merged.insert(after == merged.end() ? merged.begin() : after + 1, state);
        }
        before = state.key;
    }
    return merged;
}

PanelLayout withMoved(const PanelLayout& layout, const QString& key, PanelPlace place, int index) {
    PanelLayout moved = layout;
    const auto found = findKey(moved, key);
    if (found == moved.end()) return moved;
    PanelState state = *found;
    moved.erase(found);
    state.place = place;
    state.shown = true;
    int there = 0;
    const auto before = std::find_if(moved.begin(), moved.end(), [&](const PanelState& other) {
        return other.shown && other.place == place && there++ == index;
    });
    moved.insert(before, state);
    return moved;
}

std::vector<QString> keysIn(const PanelLayout& layout, PanelPlace place) {
    std::vector<QString> keys;
    for (const PanelState& state : layout)
        if (state.shown && state.place == place) keys.push_back(state.key);
    return keys;
}

PanelLayout readLayout(QSettings& settings) {
    PanelLayout layout;
    const int count = settings.beginReadArray(kGroup);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        PanelState state;
        state.key = settings.value(QStringLiteral("key")).toString();
        const QString place = settings.value(QStringLiteral("place")).toString();
        for (std::size_t p = 0; p < kPlaces.size(); ++p)
            if (place == QLatin1String(kPlaces[p])) state.place = PanelPlace(p);
        state.shown = settings.value(QStringLiteral("shown"), true).toBool();
        state.folded = settings.value(QStringLiteral("folded"), false).toBool();
        state.window = settings.value(QStringLiteral("window")).toRect();
        layout.push_back(state);
    }
    settings.endArray();
    return layout;
}

void writeLayout(QSettings& settings, const PanelLayout& layout) {
    settings.remove(kGroup);
    settings.beginWriteArray(kGroup, int(layout.size()));
    for (std::size_t i = 0; i < layout.size(); ++i) {
        const PanelState& state = layout[i];
        settings.setArrayIndex(int(i));
        settings.setValue(QStringLiteral("key"), state.key);
        settings.setValue(QStringLiteral("place"), QLatin1String(kPlaces[std::size_t(state.place)]));
        settings.setValue(QStringLiteral("shown"), state.shown);
        settings.setValue(QStringLiteral("folded"), state.folded);
        if (state.window.isValid()) settings.setValue(QStringLiteral("window"), state.window);
    }
    settings.endArray();
}

} // namespace uncast::ui
