#include "core/illuminant/estimator.h"
#include "core/illuminant/patches.h"
#include "core/illuminant/pooling.h"
#include "core/illuminant/regional_statistics.h"

#include <algorithm>
#include <array>
#include <functional>

namespace uncast {
namespace {

using Prepare = std::function<std::unique_ptr<RegionalStatistic>(const WorkingPicture&)>;

// A statistic of the pixels, once over the whole picture and once over the window of every cell.
class StatisticalEstimator : public Estimator {
public:
    StatisticalEstimator(std::string name, Prepare prepare)
        : m_name(std::move(name)), m_prepare(std::move(prepare)) {}
    std::string name() const override { return m_name; }

    Result<Estimate> estimate(const WorkingPicture& picture, const MapGrid& grid,
                              const JobContext& job) const override {
        Estimate result;
        result.estimator = m_name;
        result.map = emptyMap(picture, grid);
        if (const auto reason = whyNoLight(picture)) {
            result.reason = *reason;
            judge(result);
            return result;
        }
        const auto statistic = m_prepare(picture);
        result.illuminant = statistic->lightOf({0, 0, picture.width(), picture.height()});
        if (!result.illuminant)
            result.reason = {"too-few-pixels", "Too few usable pixels are left to tell a light."};
        for (PatchEstimate& patch : result.map.cells) {
            if (job.stopped()) return fail("cancelled", "Cancelled.");
            if (patch.state != PatchState::used) continue;
            const auto light = statistic->lightOf(
                pixelsOf(grown(patch.area, kWindowFactor), picture.width(), picture.height()));
            if (light)
                patch.light = light->unit();
            else
                patch.state = PatchState::flat;
        }
        judge(result);
        return result;
    }

private:
    std::string m_name;
    Prepare m_prepare;
};

// A light that is known without looking at the pixels. They are asked all the same whether they show any:
// a black frame was taken in no light, whatever the camera stored.
class GivenLight : public Estimator {
public:
    using Source = std::function<std::optional<Light>(const WorkingPicture&)>;
    GivenLight(std::string name, Source source, Notice whenAbsent)
        : m_name(std::move(name)), m_source(std::move(source)), m_whenAbsent(std::move(whenAbsent)) {}
    std::string name() const override { return m_name; }

    Result<Estimate> estimate(const WorkingPicture& picture, const MapGrid& grid,
                              const JobContext&) const override {
        Estimate result;
        result.estimator = m_name;
        result.map = emptyMap(picture, grid);
        if (const auto reason = whyNoLight(picture))
            result.reason = *reason;
        else if (const auto light = m_source(picture); light && light->valid())
            result.illuminant = light->greenOne();
        else
            result.reason = m_whenAbsent;
        if (result.illuminant)
            for (PatchEstimate& patch : result.map.cells) patch.light = result.illuminant->unit();
        judge(result);
        return result;
    }

private:
    std::string m_name;
    Source m_source;
    Notice m_whenAbsent;
};

} // namespace

std::vector<std::string> statisticalEstimatorNames() {
    return {"grey-world",  "white-patch",         "shades-of-grey", "grey-edge-1",
            "grey-edge-2", "bright-and-dark-pca", "as-shot",        "daylight"};
}

std::unique_ptr<Estimator> makeStatisticalEstimator(const std::string& name) {
    const auto make = [&](Prepare prepare) {
        return std::make_unique<StatisticalEstimator>(name, std::move(prepare));
    };
    if (name == "grey-world") return make([](const auto& p) { return minkowskiMean(p, 1); });
    if (name == "white-patch") return make([](const auto& p) { return channelQuantile(p, 0.995); });
    if (name == "shades-of-grey") return make([](const auto& p) { return minkowskiMean(p, 6); });
    if (name == "grey-edge-1") return make([](const auto& p) { return greyEdge(p, 1, 6, 1); });
    if (name == "grey-edge-2") return make([](const auto& p) { return greyEdge(p, 2, 6, 1); });
    if (name == "bright-and-dark-pca") return make([](const auto& p) { return brightAndDarkPca(p, 0.035); });
    if (name == "as-shot")
        return std::make_unique<GivenLight>(
            name, [](const auto& p) { return p.asShotNeutral; },
            Notice{"no-as-shot", "The camera stored no usable white balance of its own."});
    if (name == "daylight")
        return std::make_unique<GivenLight>(
            name,
            [](const auto& p) {
                return p.color.known() ? std::optional(p.color.lightOf(kD65)) : std::nullopt;
            },
            Notice{"no-matrix",
                   "No colour matrix is known for this camera: what it makes of daylight cannot be told."});
    return nullptr;
}

} // namespace uncast
