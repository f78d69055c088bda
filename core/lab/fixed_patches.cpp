#include "core/lab/fixed_patches.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace uncast {
namespace {

constexpr std::size_t kMemory = std::size_t{512} << 20; ///< for pictures in the common space, bytes
constexpr int kTries = 1000;

// A whole number below `count`; the same on every machine.
std::size_t below(std::mt19937_64& random, std::size_t count) {
    return std::min(count - 1, std::size_t(uniform(random) * double(count)));
}

} // namespace

FixedPatches::FixedPatches(const std::vector<TrainingPicture>& pictures, const Recipe& recipe,
                           std::uint64_t seed)
    : m_pictures(&pictures), m_course(*recipe.course), m_side(recipe.architecture.patchSide), m_seed(seed) {
    std::size_t bytes = 0;
    for (const auto& picture : pictures) {
        bytes += 3 * sizeof(float) * std::size_t(picture.stored.width) * std::size_t(picture.stored.height);
        if (bytes > kMemory) break;
        m_common.push_back(commonPicture(picture, Clipped::masked));
    }
}

Result<FixedPatches> FixedPatches::draw(const std::vector<TrainingPicture>& pictures, const Recipe& recipe,
                                        std::uint64_t seed) {
    FixedPatches patches(pictures, recipe, seed);
    const int side = patches.m_side;
    for (const auto& picture : pictures)
        if (patches.m_course.nativePixels && std::min(picture.stored.width, picture.stored.height) < side)
            return fail("too-small", "A picture of " + picture.set + " " + picture.camera + " has " +
                                         std::to_string(picture.stored.width) + " x " +
                                         std::to_string(picture.stored.height) +
                                         " pixels, too few for patches of " + std::to_string(side) + " x " +
                                         std::to_string(side) + " of its own pixels.");
    for (int i = 0; i < patches.m_course.patches; ++i) {
        auto random = generatorFor(seed, i);
        Place place = patches.anyPlace(random);
        for (int tries = 1; !showsEnough(patches.cut(place)); ++tries) {
            if (tries == kTries) return fail("nothing-to-train", "The pictures show next to nothing.");
            place = patches.anyPlace(random);
        }
        patches.m_places.push_back(place);
    }
    return patches;
}

FixedPatches::Place FixedPatches::anyPlace(std::mt19937_64& random) const {
    const std::size_t index = below(random, m_pictures->size());
    const auto& stored = (*m_pictures)[index].stored;
    if (m_course.nativePixels) {
        const auto left = double(below(random, std::size_t(stored.width - m_side + 1)));
        const auto top = double(below(random, std::size_t(stored.height - m_side + 1)));
        return {index, {left, top, double(m_side), double(m_side)}};
    }
    const double side = uniform(random, m_course.smallestShare, m_course.largestShare) *
                        std::min(stored.width, stored.height);
    const double left = uniform(random, 0, stored.width - side);
    const double top = uniform(random, 0, stored.height - side);
    return {index, {left, top, side, side}};
}

Picture FixedPatches::cut(const Place& place) const {
    const auto cutFrom = [&](const Picture& whole) {
        return m_course.nativePixels
                   ? pixelsUnder(whole, {int(place.area.x), int(place.area.y), m_side, m_side})
                   : resizedPart(whole, place.area, m_side, m_side);
    };
    if (place.picture < m_common.size()) return cutFrom(m_common[place.picture]);
    return cutFrom(commonPicture((*m_pictures)[place.picture], Clipped::masked));
}

Picture FixedPatches::patch(int i) const {
    return cut(m_places[std::size_t(i)]);
}

int FixedPatches::distinct() const {
    std::set<std::tuple<std::size_t, double, double, double>> places;
    for (const Place& place : m_places)
        places.emplace(place.picture, place.area.x, place.area.y, place.area.width);
    return int(places.size());
}

std::vector<int> FixedPatches::order(int epoch) const {
    std::vector<int> order(std::size_t(learnedPatches(m_course)));
    std::iota(order.begin(), order.end(), 0);
    // Numbers below 0: no patch was drawn with one of these.
    auto random = generatorFor(m_seed, -1 - std::int64_t(epoch));
    // Not std::shuffle: its order may differ between standard libraries.
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[below(random, i)]);
    return order;
}

} // namespace uncast
