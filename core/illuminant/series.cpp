#include "core/illuminant/series.h"

#include "core/color/loci.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

constexpr int kUnseen = -2;
constexpr int kNoise = -1;

struct Point {
    int photo = 0;
    UniformChromaticity at;
    int group = kUnseen;
};

class Scan {
public:
    explicit Scan(std::vector<Point>& points) : m_points(points) {
        // By u', so that neighbours are looked for in a strip only.
        std::ranges::sort(m_points, [](const Point& a, const Point& b) {
            return a.at.u != b.at.u ? a.at.u < b.at.u : a.photo < b.photo;
        });
    }

    int run() {
        int groups = 0;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (m_points[i].group != kUnseen) continue;
            const auto near = neighbours(i);
            if (int(near.size()) < kLeastGroup)
                m_points[i].group = kNoise;
            else
                grow(i, near, groups++);
        }
        return groups;
    }

private:
    [[nodiscard]] std::vector<std::size_t> neighbours(std::size_t of) const {
        const UniformChromaticity& at = m_points[of].at;
        auto from = std::ranges::lower_bound(m_points, at.u - kSameLight, {},
                                             [](const Point& point) { return point.at.u; });
        std::vector<std::size_t> near;
        for (; from != m_points.end() && from->at.u <= at.u + kSameLight; ++from)
            if (std::hypot(from->at.u - at.u, from->at.v - at.v) <= kSameLight)
                near.push_back(std::size_t(from - m_points.begin()));
        return near;
    }

    void grow(std::size_t seed, std::vector<std::size_t> open, int group) {
        m_points[seed].group = group;
        while (!open.empty()) {
            const std::size_t next = open.back();
            open.pop_back();
            Point& point = m_points[next];
            const bool unseen = point.group == kUnseen;
            if (unseen || point.group == kNoise)
                point.group = group; // noise at the edge joins, and ends there
            if (!unseen) continue;
            const auto near = neighbours(next);
            if (int(near.size()) >= kLeastGroup) open.insert(open.end(), near.begin(), near.end());
        }
    }

    std::vector<Point>& m_points;
};

double median(std::vector<double> values) {
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

// CIE 15:2004, 8.1, solved for x and y.
Chromaticity chromaticityOf(const UniformChromaticity& at) {
    const double sum = 6 * at.u - 16 * at.v + 12;
    return {9 * at.u / sum, 4 * at.v / sum};
}

Chromaticity medianLight(const std::vector<Point>& points, int group) {
    std::vector<double> u;
    std::vector<double> v;
    for (const Point& point : points) {
        if (point.group != group) continue;
        u.push_back(point.at.u);
        v.push_back(point.at.v);
    }
    return chromaticityOf({median(std::move(u)), median(std::move(v))});
}

} // namespace

Series groupSeries(std::span<const std::optional<Chromaticity>> lights) {
    std::vector<Point> points;
    for (std::size_t i = 0; i < lights.size(); ++i)
        if (lights[i]) points.push_back({int(i), uniformOf(*lights[i]), kUnseen});
    Series series;
    if (int(points.size()) < kLeastGroup) return series;
    const int groups = Scan(points).run();
    series.groups.resize(std::size_t(groups));
    for (int group = 0; group < groups; ++group)
        series.groups[std::size_t(group)].light = medianLight(points, group);
    for (const Point& point : points) {
        auto& list = point.group == kNoise ? series.outliers : series.groups[std::size_t(point.group)].photos;
        list.push_back(point.photo);
    }
    std::ranges::sort(series.outliers);
    for (SeriesGroup& group : series.groups) std::ranges::sort(group.photos);
    std::ranges::stable_sort(series.groups, [](const SeriesGroup& a, const SeriesGroup& b) {
        return a.photos.size() != b.photos.size() ? a.photos.size() > b.photos.size()
                                                  : a.photos.front() < b.photos.front();
    });
    return series;
}

} // namespace uncast
