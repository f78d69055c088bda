#include "ui/document/chart_watch.h"

#include "core/develop/chart_finder.h"
#include "ui/document/photo_document.h"

#include <algorithm>
#include <utility>

namespace uncast::ui {

ChartWatch::ChartWatch(PhotoDocument& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &PhotoDocument::picturesChanged, this, &ChartWatch::follow);
    connect(&document, &PhotoDocument::settingsChanged, this, &ChartWatch::read);
    follow();
}

ChartWatch::~ChartWatch() {
    if (m_job) m_document.worker().cancel(m_job);
}

std::optional<ChartCorners> ChartWatch::corners() const {
    if (!m_document.photo()) return {};
    return placed() ? m_document.settings().chart : m_found;
}

bool ChartWatch::placed() const {
    return m_document.settings().chart.has_value();
}

std::optional<Light> ChartWatch::light() const {
    return m_reading ? m_reading->light : std::nullopt;
}

void ChartWatch::follow() {
    if (m_document.sharedPhoto() == m_photo) return;
    m_photo = m_document.sharedPhoto();
    if (m_job) m_document.worker().cancel(std::exchange(m_job, 0));
    m_found.reset();
    m_readAt.reset();
    m_reading.reset();
    if (m_photo && !m_photo->display->monochrome) look();
    read();
    emit changed();
}

void ChartWatch::look() {
    m_job = m_document.worker().submit(
        Request{0, Request::kNeverStale, Lane::background, 0},
        [photo = m_photo](const JobContext& job) -> Result<std::optional<ChartCorners>> {
            return findChart(*photo->raw, *photo->display, job);
        },
        [this](Result<std::optional<ChartCorners>> found) {
            m_job = 0;
            if (found) m_found = *found;
            read();
            emit changed();
        });
}

void ChartWatch::read() {
    const auto at = corners();
    if (at == m_readAt) return;
    m_readAt = at;
    m_reading = at ? std::optional(readChart(*m_photo->raw, *at)) : std::nullopt;
    emit changed();
}

void ChartWatch::place(const ChartCorners& corners, Gesture gesture) {
    if (m_photo && corners.valid()) m_document.placeChart(corners, gesture);
}

void ChartWatch::placeInTheMiddle() {
    const QSize size = m_document.fullSize();
    if (size.isEmpty()) return;
    // Six to four, half as wide as the photo allows.
    const double width = std::min(0.5 * size.width(), 0.75 * size.height());
    const double x = width / 2 / size.width();
    const double y = width / 3 / size.height();
    place({{{{0.5 - x, 0.5 - y}, {0.5 + x, 0.5 - y}, {0.5 + x, 0.5 + y}, {0.5 - x, 0.5 + y}}}});
}

void ChartWatch::takeBack() {
    m_document.placeChart({}, 0);
}

void ChartWatch::useLight() {
    if (!light()) return;
    LightChoice choice;
    choice.mode = LightMode::manual;
    choice.preset = "ColorChecker"; // a name like a preset's
    choice.light = *light();
    m_document.chooseLight(choice);
}

} // namespace uncast::ui
