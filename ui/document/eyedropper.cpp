#include "ui/document/eyedropper.h"

#include "ui/document/photo_document.h"

#include <algorithm>
#include <cmath>

namespace uncast::ui {

Eyedropper::Eyedropper(PhotoDocument& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &PhotoDocument::settingsChanged, this, [this] {
        if (!m_document.photo()) setActive(false); // it was closed
        if (m_active) measure();                   // another step of the history, or another black level
        emit pickedChanged();
    });
}

void Eyedropper::setActive(bool active) {
    active = active && m_document.photo() && !m_document.photo()->display->monochrome;
    if (active == m_active) return;
    m_active = active;
    m_place.reset();
    m_spot = {};
    if (!active) m_document.tryLight({});
    emit activeChanged();
}

void Eyedropper::setSide(int pixels) {
    pixels = std::clamp(pixels, kLeastSide, kMostSide);
    pixels -= 1 - pixels % 2;
    if (pixels == m_side) return;
    m_side = pixels;
    if (m_place) m_place->side = pixels;
    measure();
    emit optionsChanged();
}

void Eyedropper::stepSide(int steps) {
    int side = m_side;
    for (; steps > 0; --steps) side += std::max(2, side / 5 / 2 * 2);
    for (; steps < 0; ++steps) side -= std::max(2, side / 6 / 2 * 2);
    setSide(std::clamp(side, kLeastSide, kMostSide));
}

void Eyedropper::setLeaving(bool leaving) {
    if (leaving == m_leaving) return;
    m_leaving = leaving;
    emit optionsChanged();
}

void Eyedropper::pointAt(std::optional<QPointF> place, bool adding) {
    if (!m_active) return;
    const bool inside = place && QRectF(0, 0, 1, 1).contains(*place);
    m_place = inside ? std::optional(SpotPlace{place->x(), place->y(), m_side}) : std::nullopt;
    m_adding = adding;
    measure();
}

void Eyedropper::walk(int right, int down, bool adding) {
    const QSize size = m_document.fullSize();
    if (!m_active || size.isEmpty()) return;
    QPointF at(0.5, 0.5);
    if (m_place)
        at = {std::clamp(m_place->x + double(right) / size.width(), 0.0, 1.0),
              std::clamp(m_place->y + double(down) / size.height(), 0.0, 1.0)};
    m_place = SpotPlace{at.x(), at.y(), m_side};
    m_adding = adding;
    measure();
}

void Eyedropper::measure() {
    if (!m_document.photo()) return;
    m_spot = {};
    if (m_place) m_spot = measureSpot(*m_document.photo()->raw, areaOf(*m_place, *m_document.photo()->raw));
    m_document.tryLight(wouldBe());
    emit pointed();
}

std::vector<SpotPlace> Eyedropper::withPlace(bool adding) const {
    std::vector<SpotPlace> places;
    if (adding) places = picked();
    if (m_place && std::ranges::find(places, *m_place) == places.end()) places.push_back(*m_place);
    return places;
}

std::optional<Light> Eyedropper::wouldBe() const {
    if (!m_place || !m_spot.light) return {};
    return lightOf(withPlace(m_adding), *m_document.photo()->raw);
}

void Eyedropper::pick(bool adding) {
    if (!m_active || !m_place || !m_spot.light) return;
    choose(withPlace(adding));
    if (m_leaving && !adding) setActive(false);
}

const std::vector<SpotPlace>& Eyedropper::picked() const {
    return m_document.settings().light.picked;
}

void Eyedropper::choose(const std::vector<SpotPlace>& places) {
    LightChoice choice; // automatic
    if (const auto light = lightOf(places, *m_document.photo()->raw)) {
        choice.mode = LightMode::manual;
        choice.light = *light;
        choice.picked = places;
    }
    m_document.chooseLight(choice);
}

void Eyedropper::remove(int index) {
    std::vector<SpotPlace> places = picked();
    if (!m_document.photo() || index < 0 || index >= int(places.size())) return;
    places.erase(places.begin() + index);
    choose(places);
}

void Eyedropper::clear() {
    if (m_document.photo() && !picked().empty()) choose({});
}

} // namespace uncast::ui
