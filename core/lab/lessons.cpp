#include "core/lab/lessons.h"

#include "core/base/text.h"
#include "core/lab/fixed_patches.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace uncast {
namespace {

Lessons randomCrops(const TrainingSet& set, const Recipe& recipe, std::uint64_t seed) {
    Lessons lessons;
    const auto crops = std::make_shared<const CropMaker>(set.training, recipe);
    lessons.fill = [crops, &recipe, seed](std::int64_t step, Batch& batch) {
        auto random = generatorFor(seed, step);
        batch.count = recipe.batch;
        crops->fill(random, batch.count, batch.patches, batch.lights);
    };
    for (const auto& picture : set.heldOut) lessons.judges.push_back(&picture);
    const int side = recipe.architecture.patchSide;
    lessons.judgingPatch = [&set, side](std::size_t i) {
        return resized(commonPicture(set.heldOut[i], Clipped::masked), side, side);
    };
    lessons.heading = "held-out scenes, whole picture as one patch";
    return lessons;
}

/// The patches of a course in the order of its epochs.
class Epochs {
public:
    Epochs(FixedPatches patches, const Recipe& recipe)
        : m_patches(std::move(patches)), m_batch(recipe.batch), m_steps(stepsAnEpoch(recipe)) {}

    const FixedPatches& patches() const { return m_patches; }

    void fill(std::int64_t step, Batch& batch) {
        const int epoch = int(step / m_steps);
        if (epoch != m_epoch) m_order = m_patches.order(epoch);
        m_epoch = epoch;
        const std::size_t first = std::size_t(step % m_steps) * std::size_t(m_batch);
        const std::size_t last = std::min(m_order.size(), first + std::size_t(m_batch));
        batch.count = int(last - first);
        batch.patches.clear();
        batch.lights.clear();
        for (std::size_t k = first; k < last; ++k) {
            const Picture patch = m_patches.patch(m_order[k]);
            batch.patches.insert(batch.patches.end(), patch.samples().begin(), patch.samples().end());
            const Vector3& light = m_patches.picture(m_order[k]).light;
            for (int c = 0; c < 3; ++c) batch.lights.push_back(float(light[c]));
        }
    }

private:
    FixedPatches m_patches;
    int m_batch;
    int m_steps;
    int m_epoch = -1; ///< whose order m_order is
    std::vector<int> m_order;
};

std::string inWords(const EpochCourse& course, int side) {
    const std::string sides = std::to_string(side) + " x " + std::to_string(side);
    if (course.nativePixels) return sides + " pixels of the pictures as they are";
    const auto percent = [](double share) { return std::to_string(int(std::lround(100 * share))); };
    return "squares of " + percent(course.smallestShare) + "-" + percent(course.largestShare) +
           " % of the side, resized to " + sides;
}

Lessons byEpochs(FixedPatches patches, const Recipe& recipe) {
    Lessons lessons;
    const auto& course = *recipe.course;
    const auto epochs = std::make_shared<Epochs>(std::move(patches), recipe);
    const FixedPatches& all = epochs->patches();
    lessons.fill = [epochs](std::int64_t step, Batch& batch) { epochs->fill(step, batch); };
    const int learned = learnedPatches(course);
    for (int i = learned; i < all.count(); ++i) lessons.judges.push_back(&all.picture(i));
    lessons.judgingPatch = [epochs, learned](std::size_t i) {
        return epochs->patches().patch(learned + int(i));
    };
    lessons.heading = "leaking: validation patches come from the training pictures";
    lessons.remark = {{"patches", std::to_string(all.count()) + " (" + std::to_string(all.distinct()) +
                                      " different ones), " + inWords(course, recipe.architecture.patchSide) +
                                      "; " + std::to_string(learned) + " learned from, " +
                                      std::to_string(all.count() - learned) + " for validation"},
                      {"schedule", std::to_string(course.epochs) + " epochs, learning rate " +
                                       shortest(recipe.learningRate) +
                                       ", a tenth from the first quarter, a twentieth "
                                       "from the third; L2 " +
                                       shortest(recipe.step.l2) + " on all convolution kernels"}};
    return lessons;
}

} // namespace

Result<Lessons> lessonsOf(const TrainingSet& set, const Recipe& recipe, std::uint64_t seed) {
    if (!recipe.course) return randomCrops(set, recipe, seed);
    if (stepsAnEpoch(recipe) < 1) return fail("nothing-to-train", "There are too few patches for a batch.");
    auto patches = FixedPatches::draw(set.training, recipe, seed);
    if (!patches) return tl::unexpected(patches.error());
    return byEpochs(std::move(*patches), recipe);
}

} // namespace uncast
