#pragma once

#include "core/lab/training_set.h"
#include "core/network/network_api.h"

#include <optional>
#include <random>

namespace uncast {

/// The paper's way (Wang & Shang 2019): patches drawn once, two thirds to learn from and one third to judge
/// by, every one of the former seen once an epoch. Both come from the same pictures: what is judged is known
/// in part, a leak.
struct EpochCourse {
    int epochs = 200;
    int patches = 20000;
    /// Patches are patchSide x patchSide pixels of the picture as they are; else squares of its side, as
    /// below, resized.
    bool nativePixels = false;
    double smallestShare = 0.25; ///< of the side
    double largestShare = 0.60;
    bool cosine = false; ///< the learning rate falls along a cosine to 0, not in the paper's three levels
};

/// How crops are made from pictures and how the network is fitted to them.
struct Recipe {
    std::string name;
    Architecture architecture;
    /// Where it is set, patches, steps and learning rate go by it, and of what follows only batch, largest
    /// learning rate and `step` count: no relighting, no jitter, no noise.
    std::optional<EpochCourse> course;
    int steps = 9000;
    int batch = 64;
    double learningRate = 2e-3; ///< largest; rises over `warmUp` steps, then falls to 0 along a cosine
    int warmUp = 200;
    StepOptions step;

    double wholeShare = 0.35;    ///< crops that are the whole picture
    double smallShare = 0.10;    ///< crops of 15-30 % of the side, as the cells of a map are
    double smallestCrop = 0.25;  ///< of the side, for all other crops
    double squashShare = 0.15;   ///< crops whose sides differ, 2:3 to 3:2
    double relightShare = 0.6;   ///< crops put under another picture's light
    double relightSpread = 0.05; ///< standard deviation of the logarithm of each channel of that light
    double cameraSpread = 0.04;  ///< standard deviation of the entries of the camera jitter
    double blurShare = 0.1;
    double noiseShare = 0.1;
    double maskShare = 0.1;
    double clipShare = 0.5; ///< pictures whose clipped pixels are masked, as the program does with RAW files
    double cameraPower =
        -0.4; ///< a picture is drawn with weight n^cameraPower, n being the pictures of its camera
    /// Further factors on the weight of a set's pictures.
    std::map<std::string, double, std::less<>> setWeights;
};

/// "uncast": the patch network of `dscnn`; "histogram": its histogram network; "paper": network and training
/// of Wang & Shang 2019; "plain": the paper's network trained our way, as `dscnn-paper` is. Error
/// "unknown-recipe".
[[nodiscard]] Result<Recipe> recipeNamed(const std::string& name);

/// Patches of a course that are learned from; the rest of them judges.
[[nodiscard]] int learnedPatches(const EpochCourse& course);
/// Batches in which all learned patches are seen once; the last may be smaller. A recipe with a course only.
[[nodiscard]] int stepsAnEpoch(const Recipe& recipe);
/// Steps from start to finish.
[[nodiscard]] std::int64_t stepsOf(const Recipe& recipe);

/// A patch and its label, both in the common space.
struct Crop {
    Picture patch; ///< linear, 3 planes, patchSide x patchSide
    Vector3 light; ///< unit length
};

/// The pixels under `area`, which must lie inside the picture.
[[nodiscard]] Picture pixelsUnder(const Picture& picture, const PixelRect& area);

/// Whether enough of a patch is lit to learn from; one that is nearly all mask teaches nothing.
[[nodiscard]] bool showsEnough(const Picture& patch);

/// Gains put patch and label under `target` (common space): patch / light and target / light stay as they
/// were.
void relight(Crop& crop, const Vector3& target);

/// Another camera's view: pixels (clamped at 0 afterwards) and label through a matrix whose rows sum to 1.
void seenThrough(Crop& crop, const Matrix3& matrix);

/// Learning rate of a step (from 0): linear rise, then half a cosine to 0. By epochs: the largest for a
/// quarter of them, a tenth of it to three quarters, a twentieth to the end (the paper's 1e-3 for 50 epochs
/// of 200, 1e-4 to 150, 5e-5), or, where the course says so, half a cosine without a rise.
[[nodiscard]] double learningRateAt(const Recipe& recipe, std::int64_t step);

/// A random number generator that gives the same numbers for the same seed and step, whatever came before.
[[nodiscard]] std::mt19937_64 generatorFor(std::uint64_t seed, std::int64_t step);

/// Uniform between two numbers; the same on every machine.
[[nodiscard]] double uniform(std::mt19937_64& random, double low = 0, double high = 1);

/// I + normal numbers of this deviation, rows summing to 1: another camera of the same neutral.
[[nodiscard]] Matrix3 cameraJitter(std::mt19937_64& random, double deviation);

/// The light of another picture, each channel off by exp(normal of this deviation).
[[nodiscard]] Vector3 lightNear(const Vector3& light, double deviation, std::mt19937_64& random);

/// Draws crops from a training set.
class CropMaker {
public:
    /// Both must outlive it.
    CropMaker(const std::vector<TrainingPicture>& pictures, const Recipe& recipe);

    [[nodiscard]] Crop draw(std::mt19937_64& random) const;
    /// `count` crops as Trainee::step takes them.
    void fill(std::mt19937_64& random, int count, std::vector<float>& patches,
              std::vector<float>& lights) const;

private:
    [[nodiscard]] std::size_t pick(std::mt19937_64& random) const;
    [[nodiscard]] Picture cut(const Picture& whole, std::mt19937_64& random) const;

    const std::vector<TrainingPicture>& m_pictures;
    const Recipe& m_recipe;
    std::vector<double> m_cumulative;
};

} // namespace uncast
