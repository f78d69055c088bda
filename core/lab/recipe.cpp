#include "core/lab/recipe.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace uncast {
namespace {

/// The paper names an L2 penalty but not its strength; the one of most Keras examples.
constexpr double kPaperL2 = 1e-4;

/// What makes the shipped networks indifferent to sharpness: on scenes held out from training a histogram of
/// smoothed patches errs 2.06 degrees after 1,000 steps, of patches as they are 2.17, of a box of five 2.07.
constexpr int kSmoothing = 3;
constexpr double kBlurShare = 0.3;

double normal(std::mt19937_64& random, double deviation) {
    return std::normal_distribution<double>(0, deviation)(random);
}

void mirror(Picture& picture) {
    for (int c = 0; c < picture.channels(); ++c)
        for (int y = 0; y < picture.height(); ++y) std::ranges::reverse(picture.row(c, y));
}

void blur(Picture& picture, double sigma) {
    for (int c = 0; c < picture.channels(); ++c) {
        cv::Mat plane(picture.height(), picture.width(), CV_32F, picture.plane(c).data());
        cv::GaussianBlur(plane, plane, {0, 0}, sigma, sigma, cv::BORDER_REPLICATE);
    }
}

// Noise as a sensor has it: the variance grows with the value. Masked pixels stay masked.
void addNoise(Picture& picture, double strength, std::mt19937_64& random) {
    const auto samples = picture.samples();
    const double mean = std::accumulate(samples.begin(), samples.end(), 0.0) / double(samples.size());
    for (float& v : samples)
        if (v > 0) v = std::max(0.0F, v + float(normal(random, strength * std::sqrt(mean * double(v)))));
}

void maskBox(Picture& picture, std::mt19937_64& random) {
    const int width = int(uniform(random, 0.1, 0.45) * picture.width());
    const int height = int(uniform(random, 0.1, 0.45) * picture.height());
    const int left = int(uniform(random, 0, picture.width() - width));
    const int top = int(uniform(random, 0, picture.height() - height));
    for (int c = 0; c < picture.channels(); ++c)
        for (int y = top; y < top + height; ++y)
            std::ranges::fill(picture.row(c, y).subspan(std::size_t(left), std::size_t(width)), 0.0F);
}

bool usable(const Vector3& light) {
    return light[0] > 0 && light[1] > 0 && light[2] > 0 && std::isfinite(cv::norm(light));
}

} // namespace

double uniform(std::mt19937_64& random, double low, double high) {
    return low + (high - low) * double(random() >> 11) * 0x1.0p-53;
}

Matrix3 cameraJitter(std::mt19937_64& random, double deviation) {
    Matrix3 matrix = Matrix3::eye();
    for (int r = 0; r < 3; ++r) {
        double sum = 0;
        for (int c = 0; c < 3; ++c) sum += matrix(r, c) += normal(random, deviation);
        for (int c = 0; c < 3; ++c) matrix(r, c) -= (sum - 1) / 3;
    }
    return matrix;
}

Vector3 lightNear(const Vector3& light, double deviation, std::mt19937_64& random) {
    Vector3 near = light;
    for (int c = 0; c < 3; ++c) near[c] *= std::exp(normal(random, deviation));
    return near;
}

Result<Recipe> recipeNamed(const std::string& name) {
    Recipe recipe;
    recipe.name = name;
    recipe.setWeights = {{"rpi", 0.3}};
    if (name == "uncast") {
        recipe.architecture.outputs = 4;
        recipe.architecture.smoothing = kSmoothing;
        recipe.blurShare = kBlurShare;
        return recipe;
    }
    if (name == "paper" || name == "plain") {
        recipe.architecture.squareRootInput = false;
        recipe.architecture.gamma = false;
        recipe.step.loss = Loss::angle;
    }
    if (name == "paper") {
        recipe.course = EpochCourse{};
        recipe.batch = 128;
        recipe.learningRate = 1e-3;
        recipe.step.weightDecay = 0;
        recipe.step.l2 = kPaperL2;
        // The gradient of the angle is bounded: nothing to clip.
        recipe.step.gradientClip = std::numeric_limits<double>::infinity();
        recipe.step.averageDecay = 0;
        return recipe;
    }
    if (name == "plain") {
        recipe.steps = 3000;
        // It only ever sees the cells of a map: small parts of a picture.
        recipe.wholeShare = 0.15;
        recipe.smallShare = 0.45;
        return recipe;
    }
    if (name == "histogram") {
        recipe.architecture.kind = NetworkKind::histogram;
        recipe.architecture.outputs = 4;
        recipe.architecture.smoothing = kSmoothing;
        recipe.blurShare = kBlurShare;
        recipe.steps = 4000;
        recipe.batch = 48;
        recipe.wholeShare = 0.5;
        recipe.smallShare = 0;
        recipe.smallestCrop = 0.5;
        return recipe;
    }
    return fail("unknown-recipe", "There is no recipe \"" + name +
                                      "\"; \"uncast\", \"histogram\", \"paper\" and \"plain\" are known.");
}

Picture pixelsUnder(const Picture& picture, const PixelRect& area) {
    Picture part(area.width, area.height, picture.channels());
    for (int c = 0; c < picture.channels(); ++c)
        for (int y = 0; y < area.height; ++y)
            std::ranges::copy(
                picture.row(c, area.y + y).subspan(std::size_t(area.x), std::size_t(area.width)),
                part.row(c, y).begin());
    return part;
}

bool showsEnough(const Picture& patch) {
    const auto samples = patch.samples();
    const auto lit = std::ranges::count_if(samples, [](float v) { return v > 0; });
    return lit * 4 > std::ptrdiff_t(samples.size());
}

void relight(Crop& crop, const Vector3& target) {
    const Vector3 unit = target / cv::norm(target);
    for (int c = 0; c < 3; ++c) {
        const auto gain = float(unit[c] / crop.light[c]);
        for (float& v : crop.patch.plane(c)) v *= gain;
    }
    crop.light = unit;
}

void seenThrough(Crop& crop, const Matrix3& matrix) {
    const cv::Matx33f m(matrix);
    auto r = crop.patch.plane(0);
    auto g = crop.patch.plane(1);
    auto b = crop.patch.plane(2);
    for (std::size_t i = 0; i < r.size(); ++i) {
        const cv::Vec3f value = m * cv::Vec3f(r[i], g[i], b[i]);
        r[i] = std::max(0.0F, value[0]);
        g[i] = std::max(0.0F, value[1]);
        b[i] = std::max(0.0F, value[2]);
    }
    crop.light = matrix * crop.light;
    crop.light /= cv::norm(crop.light);
}

int learnedPatches(const EpochCourse& course) {
    return int(std::int64_t(course.patches) * 2 / 3);
}

int stepsAnEpoch(const Recipe& recipe) {
    const int patches = learnedPatches(*recipe.course);
    // BatchNorm needs company: a last batch of one patch is left out.
    return patches / recipe.batch + (patches % recipe.batch > 1 ? 1 : 0);
}

std::int64_t stepsOf(const Recipe& recipe) {
    return recipe.course ? std::int64_t(recipe.course->epochs) * stepsAnEpoch(recipe) : recipe.steps;
}

double learningRateAt(const Recipe& recipe, std::int64_t step) {
    if (recipe.course && recipe.course->cosine)
        return recipe.learningRate * 0.5 *
               (1 + std::cos(std::numbers::pi * double(step) / double(stepsOf(recipe))));
    if (recipe.course) {
        const std::int64_t quarters = 4 * (step / stepsAnEpoch(recipe));
        if (quarters < recipe.course->epochs) return recipe.learningRate;
        return recipe.learningRate * (quarters < 3 * std::int64_t(recipe.course->epochs) ? 0.1 : 0.05);
    }
    if (step < recipe.warmUp) return recipe.learningRate * double(step + 1) / recipe.warmUp;
    const double share = double(step - recipe.warmUp) / std::max(1, recipe.steps - recipe.warmUp);
    return recipe.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * share));
}

std::mt19937_64 generatorFor(std::uint64_t seed, std::int64_t step) {
    std::seed_seq sequence{std::uint32_t(seed), std::uint32_t(seed >> 32), std::uint32_t(step), 0x5eedU};
    return std::mt19937_64(sequence);
}

CropMaker::CropMaker(const std::vector<TrainingPicture>& pictures, const Recipe& recipe)
    : m_pictures(pictures), m_recipe(recipe) {
    std::map<std::string, double> counts;
    for (const auto& picture : pictures) counts[picture.set + "/" + picture.camera] += 1;
    double sum = 0;
    for (const auto& picture : pictures) {
        const auto extra = recipe.setWeights.find(picture.set);
        sum += std::pow(counts[picture.set + "/" + picture.camera], recipe.cameraPower) *
               (extra == recipe.setWeights.end() ? 1.0 : extra->second);
        m_cumulative.push_back(sum);
    }
}

std::size_t CropMaker::pick(std::mt19937_64& random) const {
    const double at = uniform(random, 0, m_cumulative.back());
    const auto found = std::ranges::upper_bound(m_cumulative, at);
    return std::min(std::size_t(found - m_cumulative.begin()), m_pictures.size() - 1);
}

Picture CropMaker::cut(const Picture& whole, std::mt19937_64& random) const {
    const int side = m_recipe.architecture.patchSide;
    const double choice = uniform(random);
    if (choice < m_recipe.wholeShare) return resized(whole, side, side);
    const bool small = choice < m_recipe.wholeShare + m_recipe.smallShare;
    const double share = small ? uniform(random, 0.15, 0.30) : uniform(random, m_recipe.smallestCrop, 1.0);
    double width = share * whole.width();
    double height = share * whole.height();
    if (uniform(random) < m_recipe.squashShare) {
        const double aspect = std::exp(uniform(random, -0.5, 0.5) * std::log(2.25));
        width = std::min(double(whole.width()), width * std::sqrt(aspect));
        height = std::min(double(whole.height()), height / std::sqrt(aspect));
    }
    const double left = uniform(random, 0, whole.width() - width);
    const double top = uniform(random, 0, whole.height() - height);
    return resizedPart(whole, {left, top, width, height}, side, side);
}

Crop CropMaker::draw(std::mt19937_64& random) const {
    while (true) {
        const auto& source = m_pictures[pick(random)];
        const bool clip = uniform(random) < m_recipe.clipShare;
        Crop crop{cut(commonPicture(source, clip ? Clipped::masked : Clipped::kept), random), source.light};
        if (uniform(random) < 0.5) mirror(crop.patch);
        if (uniform(random) < m_recipe.blurShare) blur(crop.patch, uniform(random, 0.4, 1.2));
        if (uniform(random) < m_recipe.relightShare) {
            const auto& other = m_pictures[pick(random)];
            relight(crop, lightNear(other.light, m_recipe.relightSpread, random));
        }
        seenThrough(crop, cameraJitter(random, m_recipe.cameraSpread));
        if (uniform(random) < m_recipe.noiseShare) addNoise(crop.patch, uniform(random, 0.02, 0.12), random);
        if (uniform(random) < m_recipe.maskShare) maskBox(crop.patch, random);
        if (usable(crop.light) && showsEnough(crop.patch)) return crop;
    }
}

void CropMaker::fill(std::mt19937_64& random, int count, std::vector<float>& patches,
                     std::vector<float>& lights) const {
    patches.clear();
    lights.clear();
    for (int i = 0; i < count; ++i) {
        const Crop crop = draw(random);
        patches.insert(patches.end(), crop.patch.samples().begin(), crop.patch.samples().end());
        for (int c = 0; c < 3; ++c) lights.push_back(float(crop.light[c]));
    }
}

} // namespace uncast
