#include "core/network/dscnn_estimator.h"

#include "core/illuminant/pooling.h"
#include "core/network/evidence.h"

#include <cmath>
#include <optional>

namespace uncast {
namespace {

/// Without a matrix the common space is a guess; so much larger is the error to be expected where the camera
/// says at least what it took for neutral, and where even that is taken from the picture (on labelled
/// pictures held out from the training: 3.9 degrees on the mean, against 2.2 with the matrix).
constexpr double kNoMatrixFactor = 1.5;
constexpr double kNoNeutralFactor = 2;

class DscnnEstimator final : public Estimator {
public:
    DscnnEstimator(std::shared_ptr<const LoadedNetworks> networks, PatchPooling pooling)
        : m_networks(std::move(networks)), m_pooling(pooling) {
        const auto patches = m_networks->members(NetworkKind::dscnn);
        const auto histograms = m_networks->members(NetworkKind::histogram);
        m_seer = patches.empty() ? histograms.front() : patches.front();
        if (const auto mixers = m_networks->members(NetworkKind::mixer); !mixers.empty())
            m_mixer = mixers.front();
        m_name = m_networks->file().name;
    }

    /// One member alone.
    DscnnEstimator(std::shared_ptr<const LoadedNetworks> networks, std::size_t member)
        : m_networks(std::move(networks)), m_seer(member) {
        const bool patches = m_networks->architecture(member).kind == NetworkKind::dscnn;
        m_name = m_networks->file().name + (patches ? "/patches" : "/histogram") + std::to_string(member + 1);
    }

    std::string name() const override { return m_name; }

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
        const Scene scene = sceneOf(picture);
        if (!scene.space.calibrated)
            result.warnings.push_back(
                {"no-matrix", "No colour matrix is known for this camera: the light found is less certain."});
        std::vector<UnitRect> windows;
        for (const PatchEstimate& cell : result.map.cells)
            if (cell.state == PatchState::used) windows.push_back(grown(cell.area, kWindowFactor));
        const auto answers = answersTo(scene.cutter, scene.space, *m_networks, m_seer, windows, job);
        if (!answers) return tl::unexpected(answers.error());
        fillMap(result.map, *answers, scene);
        if (m_pooling == PatchPooling::mapMedian)
            poolMap(result);
        else if (const auto found = poolPyramid(result, scene, *answers, job); !found)
            return tl::unexpected(found.error());
        if (!result.illuminant)
            result.reason = {"too-few-pixels", "Too few usable pixels are left to tell a light."};
        judge(result);
        // In a space that is only guessed neither one light nor several are to be relied on: the spread of
        // the map may be the network's own confusion. As everywhere, uncertain comes before mixed.
        if (!scene.space.calibrated && result.illuminant) result.verdict = Verdict::uncertain;
        return result;
    }

private:
    /// A picture, what cuts it, its way to the common space, and how much less its answers are worth for a
    /// guessed one.
    struct Scene {
        const WorkingPicture& picture;
        PatchCutter cutter;
        CommonSpace space;
        double errorFactor = 1;
    };

    static Scene sceneOf(const WorkingPicture& picture) {
        Scene scene{picture, PatchCutter(picture), CommonSpace::of(picture.color, fallbackNeutral(picture))};
        const bool hasNeutral = picture.asShotNeutral && picture.asShotNeutral->valid();
        if (!scene.space.calibrated) scene.errorFactor = hasNeutral ? kNoMatrixFactor : kNoNeutralFactor;
        return scene;
    }

    // The recovery error that a member's c stands for.
    double degreesOf(const PatchAnswer& answer, std::size_t member, const Scene& scene) const {
        if (m_networks->architecture(member).outputs != 4) return kNotKnown;
        return std::exp(answer.c) * m_networks->file().members[member].errorCalibration * scene.errorFactor;
    }

    static Light cameraLight(const PatchAnswer& answer, const Scene& scene) {
        return scene.space.lightToCamera({answer.common[0], answer.common[1], answer.common[2]});
    }

    void fillMap(IlluminantMap& map, std::span<const PatchAnswer> answers, const Scene& scene) const {
        std::size_t next = 0;
        for (PatchEstimate& cell : map.cells) {
            if (cell.state != PatchState::used) continue;
            const PatchAnswer& answer = answers[next++];
            const Light light = cameraLight(answer, scene);
            if (!light.valid()) {
                cell.state = PatchState::flat;
                continue;
            }
            cell.light = light.unit();
            cell.predictedErrorDegrees = degreesOf(answer, m_seer, scene);
        }
    }

    static void poolMap(Estimate& result) {
        std::vector<Light> lights;
        for (const PatchEstimate& cell : result.map.cells)
            if (cell.state == PatchState::used) lights.push_back(cell.light);
        if (!lights.empty()) result.illuminant = medianLight(lights).greenOne();
    }

    // By the mixer where the weights have one, else by the pyramid of patches; no light where no window is
    // usable.
    Result<void> poolPyramid(Estimate& result, const Scene& scene, std::span<const PatchAnswer> ofCells,
                             const JobContext& job) const {
        const PyramidWindows windows = usableWindows(scene.picture);
        if (windows.areas.empty()) {
            if (!ofCells.empty()) take(pooled(ofCells), m_seer, scene, result);
            return {};
        }
        if (m_mixer) {
            const auto evidence =
                gatherEvidence(scene.cutter, windows, scene.space, *m_networks, {job.stop, {}});
            if (!evidence) return tl::unexpected(evidence.error());
            const auto input = mixerInput(*evidence);
            const auto answer = m_networks->predict(*m_mixer, input, 1, {job.stop, {}});
            if (!answer) return tl::unexpected(answer.error());
            take(weighedAnswer(input, *answer), *m_mixer, scene, result);
            return {};
        }
        const auto answers =
            answersTo(scene.cutter, scene.space, *m_networks, m_seer, windows.areas, {job.stop, {}});
        if (!answers) return tl::unexpected(answers.error());
        take(pooled(*answers), m_seer, scene, result);
        return {};
    }

    void take(const PatchAnswer& answer, std::size_t member, const Scene& scene, Estimate& result) const {
        const Light camera = cameraLight(answer, scene);
        if (!camera.valid()) return;
        result.illuminant = camera;
        result.predictedErrorDegrees = degreesOf(answer, member, scene);
    }

    std::shared_ptr<const LoadedNetworks> m_networks;
    PatchPooling m_pooling = PatchPooling::pyramid;
    std::size_t m_seer = 0;             ///< the member that sees the windows of the map
    std::optional<std::size_t> m_mixer; ///< the member that weighs what all found
    std::string m_name;
};

} // namespace

std::unique_ptr<Estimator> makeDscnnEstimator(std::shared_ptr<const LoadedNetworks> networks,
                                              PatchPooling pooling) {
    return std::make_unique<DscnnEstimator>(std::move(networks), pooling);
}

std::unique_ptr<Estimator> makeMemberEstimator(std::shared_ptr<const LoadedNetworks> networks,
                                               std::size_t member) {
    return std::make_unique<DscnnEstimator>(std::move(networks), member);
}

} // namespace uncast
