#include "core/network/dscnn_estimator.h"

#include "core/color/common_space.h"
#include "core/illuminant/patches.h"
#include "core/illuminant/pooling.h"
#include "core/illuminant/regional_statistics.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

/// Without a matrix the common space is a guess; so much larger is the error to be expected where the camera
/// says at least what it took for neutral, and where even that is taken from the picture (on labelled
/// pictures held out from the training: 3.9 degrees on the mean, against 2.2 with the matrix).
constexpr double kNoMatrixFactor = 1.5;
constexpr double kNoNeutralFactor = 2;
/// How strongly confidence counts in the pyramid: weights are softmax(-kSharpness c).
constexpr double kSharpness = 2;
/// Patches cut before they are handed to the network: bounds the memory of fine maps.
constexpr std::size_t kChunk = 64;

/// What the network says of one window.
struct Answer {
    Light common; ///< unit length
    double c = 0; ///< log of the expected error in degrees; 0 where the network does not tell
};

bool hasNeutral(const WorkingPicture& picture) {
    return picture.asShotNeutral && picture.asShotNeutral->valid();
}

Light fallbackNeutral(const WorkingPicture& picture) {
    if (hasNeutral(picture)) return *picture.asShotNeutral;
    const auto grey = minkowskiMean(picture, 1)->lightOf({0, 0, picture.width(), picture.height()});
    if (grey) return *grey;
    return Light::fromChannels(std::vector<double>(std::size_t(picture.channels), 1.0));
}

// Camera channels -> three planes of the common space, clamped at 0; pixels without any signal stay 0.
void appendCommon(const Picture& patch, const CommonSpace& space, std::vector<float>& patches) {
    const std::size_t start = patches.size();
    const std::size_t pixels = patch.pixels();
    patches.resize(start + 3 * pixels);
    for (std::size_t r = 0; r < 3; ++r) {
        const auto target = std::span(patches).subspan(start + r * pixels, pixels);
        for (int c = 0; c < patch.channels(); ++c) {
            const auto share = float(space.fromCamera(int(r), c));
            const auto source = patch.plane(c);
            for (std::size_t i = 0; i < pixels; ++i) target[i] += share * source[i];
        }
        for (float& v : target) v = std::max(0.0F, v);
    }
}

class DscnnEstimator final : public Estimator {
public:
    DscnnEstimator(std::shared_ptr<const LoadedNetworks> networks, PatchPooling pooling)
        : m_networks(std::move(networks)), m_pooling(pooling) {}

    std::string name() const override { return m_networks->file().name; }

    Result<Estimate> estimate(const WorkingPicture& picture, const MapGrid& grid,
                              const JobContext& job) const override {
        Estimate result;
        result.estimator = name();
        result.map = emptyMap(picture, grid);
        if (const auto reason = whyNoLight(picture)) {
            result.reason = *reason;
            judge(result);
            return result;
        }
        const CommonSpace space = CommonSpace::of(picture.color, fallbackNeutral(picture));
        if (!space.calibrated)
            result.warnings.push_back(
                {"no-matrix", "No colour matrix is known for this camera: the light found is less certain."});
        std::vector<UnitRect> windows;
        if (m_pooling == PatchPooling::pyramid)
            for (const UnitRect& window : pyramidWindows())
                if (stateOf(picture, window) == PatchState::used) windows.push_back(window);
        const std::size_t pooled = windows.size();
        for (const PatchEstimate& cell : result.map.cells)
            if (cell.state == PatchState::used) windows.push_back(grown(cell.area, kWindowFactor));
        auto answers = answersTo(picture, space, windows, job);
        if (!answers) return tl::unexpected(answers.error());
        const double factor = errorFactor(space, picture);
        fillMap(result.map, std::span(*answers).subspan(pooled), space, factor);
        if (m_pooling == PatchPooling::mapMedian)
            poolMap(result);
        else
            poolPyramid(result, pooled > 0 ? std::span(*answers).first(pooled) : std::span(*answers), space,
                        factor);
        if (!result.illuminant)
            result.reason = {"too-few-pixels", "Too few usable pixels are left to tell a light."};
        judge(result);
        // In a space that is only guessed neither one light nor several are to be relied on: the spread of
        // the map may be the network's own confusion. As everywhere, uncertain comes before mixed.
        if (!space.calibrated && result.illuminant) result.verdict = Verdict::uncertain;
        return result;
    }

private:
    double errorFactor(const CommonSpace& space, const WorkingPicture& picture) const {
        const double guessed = hasNeutral(picture) ? kNoMatrixFactor : kNoNeutralFactor;
        return m_networks->file().errorCalibration * (space.calibrated ? 1 : guessed);
    }
    bool tellsError() const { return m_networks->architecture().outputs == 4; }

    Result<std::vector<Answer>> answersTo(const WorkingPicture& picture, const CommonSpace& space,
                                          std::span<const UnitRect> windows, const JobContext& job) const {
        std::vector<Answer> answers;
        std::vector<float> patches;
        const auto outputs = std::size_t(m_networks->architecture().outputs);
        for (std::size_t first = 0; first < windows.size(); first += kChunk) {
            const auto chunk = windows.subspan(first, std::min(kChunk, windows.size() - first));
            patches.clear();
            for (const UnitRect& window : chunk) {
                if (job.stopped()) return fail("cancelled", "Cancelled.");
                appendCommon(cutPatch(picture, window), space, patches);
            }
            const auto numbers = m_networks->predict(0, patches, int(chunk.size()), {job.stop, {}});
            if (!numbers) return tl::unexpected(numbers.error());
            for (std::size_t i = 0; i < chunk.size(); ++i) {
                const float* n = numbers->data() + i * outputs;
                answers.push_back(
                    {Light(double(n[0]), double(n[1]), double(n[2])), outputs == 4 ? double(n[3]) : 0.0});
            }
            job.report(double(first + chunk.size()) / double(windows.size()), "Looking at patches");
        }
        return answers;
    }

    void fillMap(IlluminantMap& map, std::span<const Answer> answers, const CommonSpace& space,
                 double factor) const {
        std::size_t next = 0;
        for (PatchEstimate& cell : map.cells) {
            if (cell.state != PatchState::used) continue;
            const Answer& answer = answers[next++];
            const Light light = space.lightToCamera({answer.common[0], answer.common[1], answer.common[2]});
            if (!light.valid()) {
                cell.state = PatchState::flat;
                continue;
            }
            cell.light = light.unit();
            if (tellsError()) cell.predictedErrorDegrees = std::exp(answer.c) * factor;
        }
    }

    static void poolMap(Estimate& result) {
        std::vector<Light> lights;
        for (const PatchEstimate& cell : result.map.cells)
            if (cell.state == PatchState::used) lights.push_back(cell.light);
        if (!lights.empty()) result.illuminant = medianLight(lights).greenOne();
    }

    void poolPyramid(Estimate& result, std::span<const Answer> answers, const CommonSpace& space,
                     double factor) const {
        if (answers.empty()) return;
        const double least =
            std::ranges::min_element(answers, {}, [](const Answer& answer) { return answer.c; })->c;
        std::vector<Light> lights;
        std::vector<double> weights;
        double weightSum = 0;
        double errorSum = 0;
        for (const Answer& answer : answers) {
            lights.push_back(answer.common);
            weights.push_back(std::exp(-kSharpness * (answer.c - least)));
            weightSum += weights.back();
            errorSum += weights.back() * std::exp(answer.c);
        }
        const Light common = geometricMedian(lights, weights);
        const Light camera = space.lightToCamera({common[0], common[1], common[2]});
        if (!camera.valid()) return;
        result.illuminant = camera;
        if (tellsError()) result.predictedErrorDegrees = errorSum / weightSum * factor;
    }

    std::shared_ptr<const LoadedNetworks> m_networks;
    PatchPooling m_pooling;
};

} // namespace

std::vector<UnitRect> pyramidWindows() {
    std::vector<UnitRect> windows{{0, 0, 1, 1}};
    const auto add = [&](int count, double side) {
        const double step = (1 - side) / (count - 1);
        for (int row = 0; row < count; ++row)
            for (int column = 0; column < count; ++column)
                windows.push_back({column * step, row * step, side, side});
    };
    add(2, 0.625);
    add(3, 0.4375);
    return windows;
}

std::unique_ptr<Estimator> makeDscnnEstimator(std::shared_ptr<const LoadedNetworks> networks,
                                              PatchPooling pooling) {
    return std::make_unique<DscnnEstimator>(std::move(networks), pooling);
}

} // namespace uncast
