#pragma once

#include "core/lab/recipe.h"

#include <functional>

namespace uncast {

/// What one step of a training takes, as Trainee::step takes it.
struct Batch {
    int count = 0;
    std::vector<float> patches;
    std::vector<float> lights;
};

/// What a training is given: batches to learn from, and patches to be judged by.
struct Lessons {
    /// The batch of a step (from 0): the same for the same step, whatever came before.
    std::function<void(std::int64_t step, Batch& batch)> fill;
    /// The picture behind each patch to be judged by.
    std::vector<const TrainingPicture*> judges;
    std::function<Picture(std::size_t judge)> judgingPatch;
    std::string heading;                                     ///< of the figures found with them, for the card
    std::vector<std::pair<std::string, std::string>> remark; ///< further lines of the card
};

/// The lessons of a recipe: crops without end and the held-out pictures, each as one patch; or, where it has
/// a course by epochs, the two parts of its patches. Set and recipe must outlive them. Errors: as
/// FixedPatches::draw.
[[nodiscard]] Result<Lessons> lessonsOf(const TrainingSet& set, const Recipe& recipe, std::uint64_t seed);

} // namespace uncast
