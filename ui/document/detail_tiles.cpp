#include "ui/document/detail_tiles.h"

#include "core/develop/develop_screen.h"
#include "ui/document/photo_facts.h"

#include <algorithm>
#include <utility>

namespace uncast::ui {
namespace {

constexpr int kRestMilliseconds = 150; // longer than a hand on a slider pauses

} // namespace

DetailTiles::DetailTiles(Worker& worker, QObject* parent) : QObject(parent), m_worker(worker) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &DetailTiles::fill);
}

DetailTiles::~DetailTiles() {
    stopJob();
}

void DetailTiles::setPicture(std::shared_ptr<const DecodedPhoto> photo, const std::optional<Light>& light,
                             const ScreenSettings& screen) {
    if (photo == m_photo && light == m_light && screen == m_screen) return;
    stopJob();
    if (photo != m_photo) {
        m_tiles.clear();
        m_wanted = {};
        m_size = photo ? fullSizeOf(*photo->raw) : QSize();
    } else if (m_light) {
        m_rest.start();
    }
    m_photo = std::move(photo);
    m_light = light;
    m_screen = screen;
    m_failed = false;
    emit changed();
}

bool DetailTiles::neededFor(double width) const {
    if (!m_photo || !m_light) return false;
    const int known = m_photo->display->width();
    return known < m_size.width() && width > known + 0.5;
}

QRect DetailTiles::tilesUnder(const QRect& part) const {
    const QRect inside = part & QRect(QPoint(), m_size);
    if (inside.isEmpty()) return {};
    return {QPoint(inside.left() / kSide, inside.top() / kSide),
            QPoint(inside.right() / kSide, inside.bottom() / kSide)};
}

QRect DetailTiles::rectOf(QPoint tile) const {
    return QRect(tile * kSide, QSize(kSide, kSide)) & QRect(QPoint(), m_size);
}

bool DetailTiles::current(const Tile& tile) const {
    return m_light && tile.light == *m_light && tile.screen == m_screen;
}

const DetailTiles::Tile* DetailTiles::find(QPoint place) const {
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(),
                                    [&](const Tile& tile) { return tile.place == place && current(tile); });
    return found == m_tiles.end() ? nullptr : &*found;
}

const QImage* DetailTiles::imageOf(QPoint tile) const {
    const Tile* found = find(tile);
    return found ? &found->image : nullptr;
}

bool DetailTiles::covers(const QRect& part) const {
    const QRect tiles = tilesUnder(part);
    for (int y = tiles.top(); y <= tiles.bottom(); ++y)
        for (int x = tiles.left(); x <= tiles.right(); ++x)
            if (!find({x, y})) return false;
    return !tiles.isEmpty();
}

qsizetype DetailTiles::bytes() const {
    qsizetype sum = 0;
    for (const Tile& tile : m_tiles) sum += tile.image.sizeInBytes();
    return sum;
}

void DetailTiles::want(const QRect& part) {
    ++m_looks;
    const QRect tiles = tilesUnder(part);
    for (Tile& tile : m_tiles)
        if (tiles.contains(tile.place) && current(tile)) tile.looked = m_looks;
    if (part == m_wanted && m_job) return;
    m_wanted = part;
    fill();
}

// From the middle outwards: that is where one looks.
std::vector<QPoint> DetailTiles::missing() const {
    std::vector<QPoint> places;
    const QRect tiles = tilesUnder(m_wanted);
    for (int y = tiles.top(); y <= tiles.bottom(); ++y)
        for (int x = tiles.left(); x <= tiles.right(); ++x)
            if (!find({x, y})) places.emplace_back(x, y);
    const auto distance = [middle = m_wanted.center()](QPoint place) {
        const QPoint away = place * kSide + QPoint(kSide / 2, kSide / 2) - middle;
        return QPoint::dotProduct(away, away);
    };
    std::stable_sort(places.begin(), places.end(),
                     [&](QPoint a, QPoint b) { return distance(a) < distance(b); });
    return places;
}

void DetailTiles::stopJob() {
    m_rest.stop();
    if (m_job) m_worker.cancel(std::exchange(m_job, 0));
}

void DetailTiles::fill() {
    if (!m_photo || !m_light || m_failed || m_rest.isActive()) return;
    const QRect tiles = tilesUnder(m_wanted);
    // A quarter of the memory stays for what was looked at before.
    constexpr qsizetype kMost = kBudget / 4 * 3 / (qsizetype(kSide) * kSide * 4);
    const bool tooMany = qsizetype(tiles.width()) * tiles.height() > kMost;
    const std::vector<QPoint> places = tooMany ? std::vector<QPoint>() : missing();
    if (m_job && std::find(places.begin(), places.end(), m_jobPlace) == places.end()) stopJob();
    if (!m_job && !places.empty()) submit(places.front());
}

void DetailTiles::submit(QPoint place) {
    const QRect rect = rectOf(place);
    m_jobPlace = place;
    m_job = m_worker.submit(
        Request{0, Request::kNeverStale, Lane::detail, 0},
        [photo = m_photo, light = *m_light, screen = m_screen,
         rect](const JobContext& job) -> Result<QImage> {
            const auto part = developPart(*photo->raw, light, screen,
                                          {rect.x(), rect.y(), rect.width(), rect.height()}, job);
            if (!part) return tl::unexpected(part.error());
            return imageFrom(*part);
        },
        [this, place, light = *m_light, screen = m_screen](Result<QImage> done) {
            m_job = 0;
            m_failed = !done;
            if (done) keep({light, screen, place, std::move(*done), m_looks});
            fill();
        });
}

void DetailTiles::keep(Tile tile) {
    m_tiles.push_back(std::move(tile));
    qsizetype total = bytes();
    while (total > kBudget) {
        const auto oldest = std::min_element(
            m_tiles.begin(), m_tiles.end(), [](const Tile& a, const Tile& b) { return a.looked < b.looked; });
        total -= oldest->image.sizeInBytes();
        m_tiles.erase(oldest);
    }
    emit changed();
}

} // namespace uncast::ui
