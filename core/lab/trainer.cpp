#include "core/lab/trainer.h"

#include "core/base/file_bytes.h"
#include "core/base/text.h"
#include "core/illuminant/illuminant_map.h"
#include "core/lab/lessons.h"
#include "core/lab/training_log.h"
#include "core/network/patch_input.h"
#include "core/network/tensor_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <set>

namespace uncast {
namespace {

using Json = nlohmann::json;
using Clock = std::chrono::steady_clock;

constexpr int kMissesAllowed = 5;
constexpr int kTellEvery = 50;

struct HeldOutFigures {
    double mean = kNotKnown;
    double median = kNotKnown;
    double calibration = 1;
};

Light lightOf(const Vector3& v) {
    return {v[0], v[1], v[2]};
}

/// A mean in the making.
struct Mean {
    double sum = 0;
    int count = 0;
    void add(double value) {
        sum += value;
        ++count;
    }
    double value() const { return count ? sum / count : kNotKnown; }
};

Json jsonOf(double v) {
    return std::isfinite(v) ? Json(v) : Json();
}

double numberOf(const Json& json) {
    return json.is_null() ? kNotKnown : json.get<double>();
}

// What a plan leaves open.
TrainingPlan settled(TrainingPlan plan) {
    const int epoch = plan.recipe.course ? stepsAnEpoch(plan.recipe) : 0;
    if (plan.evaluateEvery == 0) plan.evaluateEvery = epoch ? epoch : 500;
    if (plan.checkpointEvery == 0) plan.checkpointEvery = epoch ? epoch : 250;
    return plan;
}

class Training {
public:
    Training(const TrainingPlan& plan, const TrainingSet& set, const NetworkBackend& backend)
        : m_plan(settled(plan)), m_set(set), m_backend(backend), m_steps(stepsOf(plan.recipe)) {}

    Result<TrainingStatus> run(const JobContext& job, const std::function<void(const TrainingStatus&)>& tell);

private:
    std::filesystem::path checkpointPath() const {
        return m_plan.checkpointFolder / (m_plan.estimator + ".checkpoint");
    }
    std::string signature() const;
    Result<void> begin();
    Result<void> startFromWeights();
    Result<void> saveCheckpoint() const;
    Result<void> loadCheckpoint();
    Result<double> stepOnce(std::int64_t step);
    Result<HeldOutFigures> evaluate(const PatchNetwork& network) const;
    Result<void> look();
    Result<void> writeBest(const PatchNetwork& network, const NetworkWeights& weights,
                           const HeldOutFigures& figures);
    Result<void> note();
    Result<void> advance();
    Result<TrainingStatus> judgeAgain();
    TrainingStatus status() const;

    const TrainingPlan m_plan;
    const TrainingSet& m_set;
    const NetworkBackend& m_backend;
    const std::int64_t m_steps;
    Lessons m_lessons;
    std::unique_ptr<Trainee> m_trainee;
    std::int64_t m_step = 0; ///< steps done
    HeldOutFigures m_figures;
    double m_best = kNotKnown;
    Batch m_batch;
    int m_misses = 0; ///< steps without a number in a row
    Mean m_told;      ///< loss since the last word
    Mean m_noted;     ///< loss since the last row
    std::vector<TrainingRow> m_rows;
    std::uint64_t m_startHash = 0;          ///< of the weights file started from
    std::vector<std::uint64_t> m_inherited; ///< pictures that the weights started from were trained on
    std::vector<std::uint64_t> m_inheritedScenes;
};

std::string Training::signature() const {
    std::uint64_t hash = 0;
    for (const auto& picture : m_set.training) hash = hash * 31 + picture.stored.hash;
    const auto& r = m_plan.recipe;
    std::string text = r.name + " seed " + std::to_string(m_plan.seed) + " steps " + std::to_string(m_steps) +
                       " batch " + std::to_string(r.batch) + " data " + std::to_string(hash);
    if (r.course)
        text += " epochs " + std::to_string(r.course->epochs) + " patches " +
                std::to_string(r.course->patches) + (r.course->nativePixels ? " native" : "");
    // Only what is not the recipe's own: checkpoints from before there was a choice stay good.
    const auto own = recipeNamed(r.name);
    if (!m_plan.startFrom.empty()) text += " from " + hexOf(m_startHash);
    if (own && own->learningRate != r.learningRate) text += " rate " + std::to_string(r.learningRate);
    if (own && own->step.l2 != r.step.l2) text += " l2 " + std::to_string(r.step.l2 * 1e6) + "e-6";
    if (own && r.course && own->course) {
        if (r.course->cosine) text += " cosine";
        if (r.course->smallestShare != own->course->smallestShare ||
            r.course->largestShare != own->course->largestShare)
            text += " shares " + std::to_string(r.course->smallestShare) + " " +
                    std::to_string(r.course->largestShare);
    }
    if (const auto& a = r.architecture; own && !(own->architecture == a))
        text += " modules " + std::to_string(a.modules) + " side " + std::to_string(a.patchSide) +
                (a.separable ? "" : " standard") + (a.skip ? " skip" : "");
    return text;
}

Result<void> Training::startFromWeights() {
    if (m_plan.startFrom.empty()) return {};
    const auto file = readWeights(m_plan.startFrom);
    if (!file) return tl::unexpected(file.error());
    m_startHash = fnv1a(readBytes(m_plan.startFrom).value_or(std::vector<std::uint8_t>{}));
    const auto& plan = m_plan.recipe.architecture;
    const auto member = std::ranges::find_if(
        file->members, [&](const WeightsMember& one) { return canGoOnFrom(plan, one.weights.architecture); });
    if (member == file->members.end())
        return fail("wrong-weights", "The weights to start from hold no network of this recipe's plan.",
                    m_plan.startFrom);
    m_inherited = file->trainedOn;
    m_inheritedScenes = file->trainedScenes;
    return m_trainee->startFrom(member->weights);
}

Result<void> Training::begin() {
    auto lessons = lessonsOf(m_set, m_plan.recipe, m_plan.seed);
    if (!lessons) return tl::unexpected(lessons.error());
    m_lessons = std::move(*lessons);
    auto trainee = m_backend.createTrainee(m_plan.recipe.architecture, m_plan.seed, m_plan.device);
    if (!trainee) return tl::unexpected(trainee.error());
    m_trainee = std::move(*trainee);
    if (const auto started = startFromWeights(); !started) return started;
    removeLeftovers(m_plan.out);
    if (!m_plan.log.empty()) removeLeftovers(m_plan.log);
    if (m_plan.checkpointFolder.empty()) return {};
    std::error_code error;
    std::filesystem::create_directories(m_plan.checkpointFolder, error);
    removeLeftovers(checkpointPath());
    if (!m_plan.resume || !std::filesystem::exists(checkpointPath(), error)) return {};
    if (const auto loaded = loadCheckpoint(); !loaded) return loaded;
    // Rows that a killed training wrote after its checkpoint come once more.
    return m_plan.log.empty() ? Result<void>() : writeTrainingLog(m_plan.log, m_rows);
}

Result<void> Training::saveCheckpoint() const {
    if (m_plan.checkpointFolder.empty()) return {};
    const TraineeState state = m_trainee->state();
    Json rows = Json::array();
    for (const TrainingRow& row : m_rows)
        rows.push_back({row.step, jsonOf(row.loss), jsonOf(row.heldOutMean), jsonOf(row.heldOutMedian),
                        jsonOf(row.bestMean)});
    const Json header{{"signature", signature()},
                      {"step", m_step},
                      {"adam_step", state.step},
                      {"best", jsonOf(m_best)},
                      {"mean", jsonOf(m_figures.mean)},
                      {"median", jsonOf(m_figures.median)},
                      {"misses", m_misses},
                      {"loss_sum", m_noted.sum},
                      {"loss_count", m_noted.count},
                      {"rows", rows}};
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
        m_step = header.at("step").get<std::int64_t>();
        m_best = numberOf(header.at("best"));
        m_figures.mean = numberOf(header.at("mean"));
        m_figures.median = numberOf(header.at("median"));
        m_misses = header.value("misses", 0);
        m_noted = {header.value("loss_sum", 0.0), header.value("loss_count", 0)};
        if (header.contains("rows"))
            for (const Json& row : header.at("rows"))
                m_rows.push_back({row.at(0).get<std::int64_t>(), numberOf(row.at(1)), numberOf(row.at(2)),
                                  numberOf(row.at(3)), numberOf(row.at(4))});
        else // Checkpoints once had none: the log has to tell.
            m_rows = readTrainingLog(m_plan.log, m_step);
        return m_trainee->restore({m_plan.recipe.architecture, header.at("adam_step").get<std::int64_t>(),
                                   std::move(file->tensors)});
    } catch (const Json::exception&) {
        return fail("weights-damaged", "The checkpoint cannot be read.", checkpointPath());
    }
}

Result<double> Training::stepOnce(std::int64_t step) {
    m_lessons.fill(step, m_batch);
    StepOptions options = m_plan.recipe.step;
    options.learningRate = learningRateAt(m_plan.recipe, step);
    return m_trainee->step(m_batch.patches, m_batch.lights, m_batch.count, options);
}

Result<HeldOutFigures> Training::evaluate(const PatchNetwork& network) const {
    HeldOutFigures figures;
    const auto outputs = std::size_t(m_plan.recipe.architecture.outputs);
    std::vector<double> degrees;
    double predicted = 0;
    constexpr std::size_t kChunk = 64;
    for (std::size_t first = 0; first < m_lessons.judges.size(); first += kChunk) {
        const std::size_t here = std::min(kChunk, m_lessons.judges.size() - first);
        std::vector<float> patches;
        for (std::size_t i = first; i < first + here; ++i) {
            const Picture patch = m_lessons.judgingPatch(i);
            patches.insert(patches.end(), patch.samples().begin(), patch.samples().end());
        }
        const auto answers = network.predict(patches, int(here), {});
        if (!answers) return tl::unexpected(answers.error());
        for (std::size_t i = 0; i < here; ++i) {
            const float* a = answers->data() + i * outputs;
            // In camera RGB, as errors are reported everywhere; the common space spreads lights further
            // apart.
            const auto& picture = *m_lessons.judges[first + i];
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
                 {"steps", std::to_string(m_step) + " of " + std::to_string(m_steps) + ", " +
                               std::to_string(r.batch) + (r.course ? " patches" : " crops") + " each"},
                 {m_lessons.heading,
                  "mean " + fixed(figures.mean, 3) + ", median " + fixed(figures.median, 3) + " degrees, " +
                      std::to_string(m_lessons.judges.size()) + (r.course ? " patches" : " pictures")}};
    file.card.insert(file.card.end(), m_lessons.remark.begin(), m_lessons.remark.end());
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

Result<void> Training::note() {
    m_rows.push_back({m_step, m_noted.value(), m_figures.mean, m_figures.median, m_best});
    m_noted = {};
    if (!m_plan.log.empty())
        if (const auto written = writeTrainingLog(m_plan.log, m_rows); !written) return written;
    return m_plan.plot.empty() ? Result<void>()
                               : drawTraining(m_plan.plot, "Training of " + m_plan.estimator, m_rows);
}

Result<void> Training::advance() {
    const auto loss = stepOnce(m_step);
    if (!loss && (loss.error().code != "not-finite" || ++m_misses >= kMissesAllowed))
        return fail(m_misses ? "no-progress" : loss.error().code, loss.error().message);
    if (loss) {
        m_misses = 0;
        m_told.add(*loss);
        m_noted.add(*loss);
    }
    ++m_step;
    return {};
}

TrainingStatus Training::status() const {
    TrainingStatus status{m_step,         m_steps,          0,      0, m_told.value(),
                          m_figures.mean, m_figures.median, m_best, 0, false};
    if (const auto& course = m_plan.recipe.course) {
        status.epochs = course->epochs;
        status.epoch = int((std::max<std::int64_t>(m_step, 1) - 1) / stepsAnEpoch(m_plan.recipe)) + 1;
    }
    return status;
}

// Resumed after its end: the weights are judged, and written should they be missing.
Result<TrainingStatus> Training::judgeAgain() {
    std::error_code ignored;
    if (!std::filesystem::exists(m_plan.out, ignored)) m_best = kNotKnown;
    if (const auto looked = look(); !looked) return tl::unexpected(looked.error());
    if (!m_plan.plot.empty())
        if (const auto drawn = drawTraining(m_plan.plot, "Training of " + m_plan.estimator, m_rows); !drawn)
            return tl::unexpected(drawn.error());
    TrainingStatus now = status();
    now.evaluated = true;
    return now;
}

Result<TrainingStatus> Training::run(const JobContext& job,
                                     const std::function<void(const TrainingStatus&)>& tell) {
    if (const auto begun = begin(); !begun) return tl::unexpected(begun.error());
    const auto start = Clock::now();
    const std::int64_t first = m_step;
    if (m_step >= m_steps) {
        const auto judged = judgeAgain();
        if (judged && tell) tell(*judged);
        return judged;
    }
    TrainingStatus last;
    while (m_step < m_steps) {
        if (const auto advanced = advance(); !advanced) return tl::unexpected(advanced.error());
        const bool ends = m_step == m_steps;
        const bool evaluates = ends || m_step % m_plan.evaluateEvery == 0;
        // Weights, row, checkpoint, in this order: whatever a kill leaves undone comes once more from the
        // checkpoint before.
        if (evaluates) {
            if (const auto looked = look(); !looked) return tl::unexpected(looked.error());
            if (const auto noted = note(); !noted) return tl::unexpected(noted.error());
        }
        const bool stopped = job.stopped();
        if (stopped || ends || m_step % m_plan.checkpointEvery == 0)
            if (const auto saved = saveCheckpoint(); !saved) return tl::unexpected(saved.error());
        if (evaluates || m_step % kTellEvery == 0) {
            last = status();
            const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
            last.secondsLeft = seconds / double(m_step - first) * double(m_steps - m_step);
            last.evaluated = evaluates;
            if (tell) tell(last);
            m_told = {};
        }
        if (stopped && !ends)
            return fail("cancelled", "The training was stopped; it can be resumed from its checkpoint.");
    }
    return last;
}

} // namespace

Result<TrainingStatus> train(const TrainingPlan& plan, const TrainingSet& set, const NetworkBackend& backend,
                             const JobContext& job, const std::function<void(const TrainingStatus&)>& tell) {
    return Training(plan, set, backend).run(job, tell);
}

} // namespace uncast
