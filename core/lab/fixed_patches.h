#pragma once

#include "core/lab/recipe.h"

namespace uncast {

/// The patches of a course by epochs: drawn once from the seed, kept as places and cut anew each time, so
/// that 20,000 of them need no gigabyte.
class FixedPatches {
public:
    /// Draws them, each picture as likely as any other. Clipped pixels are masked, as they are wherever the
    /// network is asked later. The pictures must outlive it. Errors: "too-small" where a picture has fewer
    /// pixels than a patch of the picture's own pixels, "nothing-to-train" where the pictures show nothing.
    [[nodiscard]] static Result<FixedPatches> draw(const std::vector<TrainingPicture>& pictures,
                                                   const Recipe& recipe, std::uint64_t seed);

    [[nodiscard]] int count() const { return int(m_places.size()); }
    /// How many places are not the same as another one's.
    [[nodiscard]] int distinct() const;
    [[nodiscard]] const TrainingPicture& picture(int i) const {
        return (*m_pictures)[m_places[std::size_t(i)].picture];
    }
    [[nodiscard]] const FloatRect& area(int i) const { return m_places[std::size_t(i)].area; } ///< in pixels
    /// Linear, common space, patchSide x patchSide.
    [[nodiscard]] Picture patch(int i) const;

    /// Which patches are learned from in an epoch (from 0), in order: those below learnedPatches(), shuffled.
    [[nodiscard]] std::vector<int> order(int epoch) const;

private:
    struct Place {
        std::size_t picture = 0;
        FloatRect area;
    };

    FixedPatches(const std::vector<TrainingPicture>& pictures, const Recipe& recipe, std::uint64_t seed);
    [[nodiscard]] Place anyPlace(std::mt19937_64& random) const;
    [[nodiscard]] Picture cut(const Place& place) const;

    const std::vector<TrainingPicture>* m_pictures;
    EpochCourse m_course;
    int m_side = 0;
    std::uint64_t m_seed = 0;
    std::vector<Picture> m_common; ///< of the first pictures, as many as the memory set aside for them holds
    std::vector<Place> m_places;
};

} // namespace uncast
