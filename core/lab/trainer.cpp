#include "core/lab/trainer.h"

#include "core/base/text.h"
#include "core/illuminant/illuminant_map.h"
#include "core/network/tensor_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <numeric>
#include <set>

namespace uncast {
namespace {

using Json = nlohmann::json;
using Clock = std::chrono::steady_clock;

constexpr int kMissesAllowed = 5;

struct HeldOutFigures {
    double mean = kNotKnown;
    double median = kNotKnown;
    double calibration = 1;
};

Light lightOf(const Vector3& v) {
    return {v[0], v[1], v[2]};
}

class Training {
public:
    Training(const TrainingPlan& plan, const TrainingSet& set, const NetworkBackend& backend)
        : m_plan(plan), m_set(set), m_backend(backend), m_crops(set.training, plan.recipe) {}

    Result<TrainingStatus> run(const JobContext& job, const std::function<void(const TrainingStatus&)>& tell);

private:
    std::filesystem::path checkpointPath() const {
        return m_plan.checkpointFolder / (m_plan.estimator + ".checkpoint");
    }
    std::string signature() const;
    Result<void> begin();
    Result<void> saveCheckpoint() const;
    Result<void> loadCheckpoint();
    Result<double> stepOnce(std::int64_t step);
    Result<HeldOutFigures> evaluate(const PatchNetwork& network) const;
    Result<void> look();
    Result<void> writeBest(const PatchNetwork& network, const NetworkWeights& weights,
                           const HeldOutFigures& figures);
    void writeLog(double loss) const;

    const TrainingPlan& m_plan;
    const TrainingSet& m_set;
    const NetworkBackend& m_backend;
    CropMaker m_crops;
    std::unique_ptr<Trainee> m_trainee;
    std::int64_t m_step = 0; ///< steps done
    HeldOutFigures m_figures;
    double m_best = kNotKnown;
    std::vector<float> m_patches;
    std::vector<float> m_lights;
    std::vector<std::uint64_t> m_inherited; ///< pictures that the weights started from were trained on
    std::vector<std::uint64_t> m_inheritedScenes;
};

std::string Training::signature() const {
    std::uint64_t hash = 0;
    for (const auto& picture : m_set.training) hash = hash * 31 + picture.stored.hash;
    const auto& r = m_plan.recipe;
    return r.name + " seed " + std::to_string(m_plan.seed) + " steps " + std::to_string(r.steps) + " batch " +
           std::to_string(r.batch) + " data " + std::to_string(hash);
}

Result<void> Training::begin() {
    auto trainee = m_backend.createTrainee(m_plan.recipe.architecture, m_plan.seed);
    if (!trainee) return tl::unexpected(trainee.error());
    m_trainee = std::move(*trainee);
    if (!m_plan.startFrom.empty()) {
        const auto file = readWeights(m_plan.startFrom);
        if (!file) return tl::unexpected(file.error());
        if (const auto started = m_trainee->startFrom(file->members.front().weights); !started)
            return started;
        m_inherited = file->trainedOn;
        m_inheritedScenes = file->trainedScenes;
    }
    if (m_plan.checkpointFolder.empty()) return {};
    std::error_code error;
    std::filesystem::create_directories(m_plan.checkpointFolder, error);
    if (m_plan.resume && std::filesystem::exists(checkpointPath(), error)) return loadCheckpoint();
    return {};
}

Result<void> Training::saveCheckpoint() const {
    if (m_plan.checkpointFolder.empty()) return {};
    const TraineeState state = m_trainee->state();
    const auto number = [](double v) { return std::isfinite(v) ? Json(v) : Json(); };
    const Json header{{"signature", signature()},       {"step", m_step},
                      {"adam_step", state.step},        {"best", number(m_best)},
                      {"mean", number(m_figures.mean)}, {"median", number(m_figures.median)}};
    return writeTensorFile(checkpointPath(), {"checkpoint", header.dump(), state.tensors});
}

Result<void> Training::loadCheckpoint() {
    auto file = readTensorFile(checkpointPath());
    if (!file) return tl::unexpected(file.error());
    try {
        const Json header = Json::parse(file->header);
        if (file->kind != "checkpoint" || header.at("signature").get<std::string>() != signature())
            return fail("other-training",
                        "The checkpoint belongs to a training with another recipe, seed or data.",
                        checkpointPath());
        const auto number = [](const Json& json) { return json.is_null() ? kNotKnown : json.get<double>(); };
        m_step = header.at("step").get<std::int64_t>();
        m_best = number(header.at("best"));
        m_figures.mean = number(header.at("mean"));
        m_figures.median = number(header.at("median"));
        return m_trainee->restore({m_plan.recipe.architecture, header.at("adam_step").get<std::int64_t>(),
                                   std::move(file->tensors)});
    } catch (const Json::exception&) {
        return fail("weights-damaged", "The checkpoint cannot be read.", checkpointPath());
    }
}

Result<double> Training::stepOnce(std::int64_t step) {
    auto random = generatorFor(m_plan.seed, step);
    m_crops.fill(random, m_plan.recipe.batch, m_patches, m_lights);
    StepOptions options = m_plan.recipe.step;
    options.learningRate = learningRateAt(m_plan.recipe, step);
    return m_trainee->step(m_patches, m_lights, m_plan.recipe.batch, options);
}

Result<HeldOutFigures> Training::evaluate(const PatchNetwork& network) const {
    HeldOutFigures figures;
    const auto& architecture = m_plan.recipe.architecture;
    const auto outputs = std::size_t(architecture.outputs);
    std::vector<double> degrees;
    double predicted = 0;
    constexpr std::size_t kChunk = 64;
    for (std::size_t first = 0; first < m_set.heldOut.size(); first += kChunk) {
        const std::size_t here = std::min(kChunk, m_set.heldOut.size() - first);
        std::vector<float> patches;
        for (std::size_t i = first; i < first + here; ++i) {
            const Picture patch = resized(commonPicture(m_set.heldOut[i], Clipped::masked),
                                          architecture.patchSide, architecture.patchSide);
            patches.insert(patches.end(), patch.samples().begin(), patch.samples().end());
        }
        const auto answers = network.predict(patches, int(here), {});
        if (!answers) return tl::unexpected(answers.error());
        for (std::size_t i = 0; i < here; ++i) {
            const float* a = answers->data() + i * outputs;
            // In camera RGB, as errors are reported everywhere; the common space spreads lights further
            // apart.
            const auto& picture = m_set.heldOut[first + i];
            degrees.push_back(
                recoveryAngle(lightOf(picture.toCamera * Vector3(double(a[0]), double(a[1]), double(a[2]))),
                              lightOf(picture.toCamera * picture.light)));
            predicted += outputs == 4 ? std::exp(double(a[3])) : degrees.back();
        }
    }
    if (degrees.empty()) return figures;
    const double sum = std::accumulate(degrees.begin(), degrees.end(), 0.0);
    figures.mean = sum / double(degrees.size());
    figures.calibration = sum / std::max(1e-9, predicted);
    std::ranges::sort(degrees);
    figures.median = degrees[degrees.size() / 2];
    return figures;
}

Result<void> Training::writeBest(const PatchNetwork& network, const NetworkWeights& weights,
                                 const HeldOutFigures& figures) {
    WeightsFile file;
    file.name = m_plan.estimator;
    auto vectors = recordVectors(network, weights.architecture, m_plan.seed);
    if (!vectors) return tl::unexpected(vectors.error());
    file.members.push_back({weights, std::move(*vectors), figures.calibration});
    const auto& r = m_plan.recipe;
    file.card = {{"recipe", r.name},
                 {"seed", std::to_string(m_plan.seed)},
                 {"steps", std::to_string(m_step) + " of " + std::to_string(r.steps) + ", " +
                               std::to_string(r.batch) + " crops each"},
                 {"held-out scenes, whole picture as one patch",
                  "mean " + fixed(figures.mean, 3) + ", median " + fixed(figures.median, 3) + " degrees, " +
                      std::to_string(m_set.heldOut.size()) + " pictures"}};
    for (const auto& line : m_set.summary) file.card.emplace_back("data", line);
    std::set<std::uint64_t> known(m_inherited.begin(), m_inherited.end());
    for (const auto& picture : m_set.training) known.insert(picture.stored.hash);
    file.trainedOn.assign(known.begin(), known.end());
    std::set<std::uint64_t> scenes(m_inheritedScenes.begin(), m_inheritedScenes.end());
    for (const auto& picture : m_set.training) scenes.insert(sceneHash(picture.scene));
    file.trainedScenes.assign(scenes.begin(), scenes.end());
    if (!m_plan.startFrom.empty())
        file.card.emplace_back("started from", m_plan.startFrom.filename().string());
    return writeWeights(m_plan.out, file);
}

Result<void> Training::look() {
    const NetworkWeights weights = m_trainee->averagedWeights();
    const auto network = m_backend.load(weights);
    if (!network) return tl::unexpected(network.error());
    auto figures = evaluate(**network);
    if (!figures) return tl::unexpected(figures.error());
    m_figures = *figures;
    // Without held-out pictures the latest weights are the best known.
    if (std::isfinite(m_best) && m_figures.mean >= m_best) return {};
    m_best = m_figures.mean;
    return writeBest(**network, weights, m_figures);
}

void Training::writeLog(double loss) const {
    if (m_plan.log.empty()) return;
    const bool fresh = !std::filesystem::exists(m_plan.log);
    std::ofstream out(m_plan.log, std::ios::app);
    if (fresh) out << "step,loss,held_out_mean,held_out_median,best_mean\n";
    out << m_step << ',' << fixed(loss, 5) << ',' << fixed(m_figures.mean, 5) << ','
        << fixed(m_figures.median, 5) << ',' << fixed(m_best, 5) << '\n';
}

Result<TrainingStatus> Training::run(const JobContext& job,
                                     const std::function<void(const TrainingStatus&)>& tell) {
    if (const auto begun = begin(); !begun) return tl::unexpected(begun.error());
    const auto start = Clock::now();
    const std::int64_t first = m_step;
    TrainingStatus status;
    double lossSum = 0;
    int lossCount = 0;
    int misses = 0;
    // Resumed after its end: the weights are judged, and written should they be missing.
    if (m_step >= m_plan.recipe.steps) {
        std::error_code ignored;
        if (!std::filesystem::exists(m_plan.out, ignored)) m_best = kNotKnown;
        if (const auto looked = look(); !looked) return tl::unexpected(looked.error());
        status = {m_step, m_plan.recipe.steps, kNotKnown, m_figures.mean, m_figures.median, m_best, 0, true};
        if (tell) tell(status);
    }
    while (m_step < m_plan.recipe.steps) {
        const auto loss = stepOnce(m_step);
        if (!loss && (loss.error().code != "not-finite" || ++misses >= kMissesAllowed))
            return fail(misses ? "no-progress" : loss.error().code, loss.error().message);
        if (loss) {
            misses = 0;
            lossSum += *loss;
            ++lossCount;
        }
        ++m_step;
        const bool last = m_step == m_plan.recipe.steps;
        const bool evaluates = last || m_step % m_plan.evaluateEvery == 0;
        if (evaluates)
            if (const auto looked = look(); !looked) return tl::unexpected(looked.error());
        const bool stopped = job.stopped();
        if (stopped || last || m_step % m_plan.checkpointEvery == 0)
            if (const auto saved = saveCheckpoint(); !saved) return tl::unexpected(saved.error());
        if (stopped)
            return fail("cancelled", "The training was stopped; it can be resumed from its checkpoint.");
        if (evaluates || m_step % 50 == 0) {
            const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
            const double left = seconds / double(m_step - first) * double(m_plan.recipe.steps - m_step);
            status = {m_step,
                      m_plan.recipe.steps,
                      lossSum / std::max(1, lossCount),
                      m_figures.mean,
                      m_figures.median,
                      m_best,
                      left,
                      evaluates};
            if (evaluates) writeLog(status.loss);
            if (tell) tell(status);
            lossSum = 0;
            lossCount = 0;
        }
    }
    return status;
}

} // namespace

Result<TrainingStatus> train(const TrainingPlan& plan, const TrainingSet& set, const NetworkBackend& backend,
                             const JobContext& job, const std::function<void(const TrainingStatus&)>& tell) {
    return Training(plan, set, backend).run(job, tell);
}

} // namespace uncast
