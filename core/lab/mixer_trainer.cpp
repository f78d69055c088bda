#include "core/lab/mixer_trainer.h"

#include "core/base/text.h"
#include "core/lab/benchmark.h"
#include "core/lab/error_statistics.h"
#include "core/lab/recipe.h"
#include "core/lab/sharpness.h"
#include "core/network/evidence.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <opencv2/core.hpp>
#include <set>

namespace uncast {
namespace {

/// Share of the variants that are blurred.
constexpr double kSoftShare = 0.5;

/// One picture, or a variant of it, as the mixer sees it.
struct Sample {
    std::vector<float> input;
    Vector3 light;
    const TrainingPicture* picture = nullptr;
};

struct Samples {
    std::vector<Sample> training;
    std::vector<Sample> validation; ///< pictures as they are
};

WorkingPicture cropped(const WorkingPicture& whole, std::mt19937_64& random) {
    const double side = uniform(random, 0.5, 1);
    const int width = std::max(16, int(side * whole.width()));
    const int height = std::max(16, int(side * whole.height()));
    if (width >= whole.width() || height >= whole.height()) return whole;
    const int left = int(uniform(random, 0, whole.width() - width));
    const int top = int(uniform(random, 0, whole.height() - height));
    const PixelRect area{left, top, width, height};
    WorkingPicture part = whole;
    part.camera = pixelsUnder(whole.camera, area);
    part.valid = pixelsUnder(whole.valid, area);
    part.clipped = pixelsUnder(whole.clipped, area);
    return part;
}

CommonSpace spaceOf(const TrainingPicture& picture, const Matrix3& variant) {
    CommonSpace space;
    const Matrix3 to = variant * Matrix3(cv::Matx<double, 3, 3>(picture.toCommon));
    const Matrix3 back = to.inv();
    space.fromCamera = Matrix34::zeros();
    space.toCamera = Matrix43::zeros();
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c) {
            space.fromCamera(r, c) = to(r, c);
            space.toCamera(r, c) = back(r, c);
        }
    return space;
}

class MixerFit {
public:
    MixerFit(const MixerTraining& plan, const TrainingSet& set, std::shared_ptr<const NetworkRuntime> runtime)
        : m_plan(plan), m_set(set), m_runtime(std::move(runtime)) {}

    Result<MixerOutcome> run(const JobContext& job, const std::function<void(const std::string&)>& tell);

private:
    Result<void> loadMembers();
    Result<void> gather(const JobContext& job, const std::function<void(const std::string&)>& tell);
    Result<void> addSample(const TrainingPicture& picture, std::uint64_t number, bool plain,
                           std::vector<Sample>& to, const JobContext& job) const;
    Matrix3 variantOf(const TrainingPicture& picture, std::mt19937_64& random) const;
    Result<MixerOutcome> judge(const PatchNetwork& mixer) const;
    Result<void> keep(const NetworkWeights& weights, const MixerOutcome& outcome);
    /// Judges the weights as they are, and keeps them where they are the best so far.
    Result<MixerOutcome> look(const Trainee& trainee, MixerOutcome& best);
    void weighSamples();
    void drawBatch(int step, std::vector<float>& inputs, std::vector<float>& lights) const;

    const MixerTraining& m_plan;
    const TrainingSet& m_set;
    std::shared_ptr<const NetworkRuntime> m_runtime;
    std::shared_ptr<const LoadedNetworks> m_networks;
    Samples m_samples;
    std::vector<double> m_cumulative; ///< sums of the weights with which training samples are drawn
};

Result<void> MixerFit::loadMembers() {
    WeightsFile file;
    file.name = m_plan.estimator;
    std::vector<std::unique_ptr<PatchNetwork>> networks;
    std::set<std::uint64_t> pictures;
    std::set<std::uint64_t> scenes;
    for (const auto& path : m_plan.members) {
        const auto one = readWeights(path);
        if (!one) return tl::unexpected(one.error());
        for (const auto& member : one->members) {
            auto network = buildMember(m_runtime->backend(), member);
            if (!network) return tl::unexpected(network.error());
            networks.push_back(std::move(*network));
            file.members.push_back(member);
        }
        for (const auto& [key, text] : one->card)
            file.card.emplace_back(path.stem().string() + ": " + key, text);
        pictures.insert(one->trainedOn.begin(), one->trainedOn.end());
        scenes.insert(one->trainedScenes.begin(), one->trainedScenes.end());
    }
    file.trainedOn.assign(pictures.begin(), pictures.end());
    file.trainedScenes.assign(scenes.begin(), scenes.end());
    for (const auto& picture : m_set.heldOut)
        if (pictures.contains(picture.stored.hash))
            return fail("leak", "A member was trained on pictures that the mixer would be fitted on.");
    m_networks = std::make_shared<const LoadedNetworks>(m_runtime, std::move(file), std::move(networks));
    return {};
}

Matrix3 MixerFit::variantOf(const TrainingPicture& picture, std::mt19937_64& random) const {
    const Recipe recipe; // the same camera jitter and relighting as the members were trained with
    const Matrix3 jitter = cameraJitter(random, recipe.cameraSpread);
    if (uniform(random) > recipe.relightShare) return jitter;
    const auto& other = m_set.heldOut[std::size_t(uniform(random) * double(m_set.heldOut.size()))];
    const Vector3 target = lightNear(other.light, recipe.relightSpread, random);
    Vector3 gains;
    for (int c = 0; c < 3; ++c) gains[c] = target[c] / picture.light[c];
    return jitter * Matrix3::diag(gains);
}

Result<void> MixerFit::addSample(const TrainingPicture& picture, std::uint64_t number, bool plain,
                                 std::vector<Sample>& to, const JobContext& job) const {
    auto random = generatorFor(m_plan.seed, std::int64_t(number));
    const WorkingPicture whole = workingPictureOf(picture.stored, picture.encoding, {});
    const bool crop = !plain && uniform(random) < 0.5;
    const Matrix3 variant = plain ? Matrix3::eye() : variantOf(picture, random);
    const Vector3 light = variant * picture.light;
    if (!(light[0] > 0 && light[1] > 0 && light[2] > 0)) return {};
    WorkingPicture part = crop ? cropped(whole, random) : whole;
    // Members and statistics bear softness unequally well; the mixer must know them sharp and soft.
    if (!plain && uniform(random) < kSoftShare) {
        SharpnessVariant softer;
        softer.blur = uniform(random, 0.3, 1.5);
        part = sharpnessVariantOf(part, softer);
    }
    const auto evidence = gatherEvidence(PatchCutter(part), usableWindows(part), spaceOf(picture, variant),
                                         *m_networks, {job.stop, {}});
    if (!evidence) return tl::unexpected(evidence.error());
    to.push_back({mixerInput(*evidence), light / cv::norm(light), &picture});
    return {};
}

Result<void> MixerFit::gather(const JobContext& job, const std::function<void(const std::string&)>& tell) {
    const std::size_t count = m_set.heldOut.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto& picture = m_set.heldOut[i];
        const bool validation = inShare("mixer/" + picture.scene, m_plan.validationShare);
        for (int v = 0; v < (validation ? 1 : m_plan.variants); ++v)
            if (const auto added =
                    addSample(picture, i * std::uint64_t(m_plan.variants) + std::uint64_t(v), v == 0,
                              validation ? m_samples.validation : m_samples.training, job);
                !added)
                return added;
        if (tell && (i + 1) % 100 == 0)
            tell("evidence of " + std::to_string(i + 1) + " of " + std::to_string(count) + " pictures");
    }
    if (m_samples.training.empty() || m_samples.validation.empty())
        return fail("nothing-to-train", "Too few held-out pictures to fit a mixer on.");
    return {};
}

Result<MixerOutcome> MixerFit::judge(const PatchNetwork& mixer) const {
    std::vector<float> inputs;
    for (const auto& sample : m_samples.validation)
        inputs.insert(inputs.end(), sample.input.begin(), sample.input.end());
    const auto answers = mixer.predict(inputs, int(m_samples.validation.size()), {});
    if (!answers) return tl::unexpected(answers.error());
    std::vector<double> degrees;
    std::vector<std::vector<double>> ofMembers(kCandidates);
    double predicted = 0;
    const auto angle = [](const Sample& sample, const Vector3& light) {
        const auto camera = [&](const Vector3& v) {
            const Vector3 c = sample.picture->toCamera * v;
            return Light(c[0], c[1], c[2]);
        };
        return recoveryAngle(camera(light), camera(sample.light));
    };
    for (std::size_t i = 0; i < m_samples.validation.size(); ++i) {
        const auto& sample = m_samples.validation[i];
        const Light mixed = weighedAnswer(sample.input, std::span(*answers).subspan(4 * i, 4)).common;
        degrees.push_back(angle(sample, {mixed[0], mixed[1], mixed[2]}));
        predicted += std::exp(double((*answers)[4 * i + 3]));
        for (std::size_t k = 0; k < kCandidates; ++k)
            ofMembers[k].push_back(
                angle(sample, Vector3(double(sample.input[3 * k]), double(sample.input[3 * k + 1]),
                                      double(sample.input[3 * k + 2]))));
    }
    const auto figures = errorStatistics(degrees);
    MixerOutcome outcome{figures.mean, figures.median, 1e9, figures.count};
    outcome.calibration = figures.mean * double(figures.count) / std::max(1e-9, predicted);
    for (const auto& member : ofMembers)
        outcome.bestMember = std::min(outcome.bestMember, errorStatistics(member).mean);
    return outcome;
}

Result<void> MixerFit::keep(const NetworkWeights& weights, const MixerOutcome& outcome) {
    WeightsFile file = m_networks->file();
    WeightsMember mixer{weights, {}, outcome.calibration};
    const auto network = m_runtime->backend().load(weights);
    if (!network) return tl::unexpected(network.error());
    auto vectors = recordVectors(**network, weights.architecture, m_plan.seed);
    if (!vectors) return tl::unexpected(vectors.error());
    mixer.vectors = std::move(*vectors);
    file.members.push_back(std::move(mixer));
    file.card.emplace_back("mixer", std::to_string(m_samples.training.size()) +
                                        " samples of held-out scenes, seed " + std::to_string(m_plan.seed));
    file.card.emplace_back("mixer, scenes kept for validation",
                           "mean " + fixed(outcome.mean, 3) + ", median " + fixed(outcome.median, 3) +
                               " degrees, " + std::to_string(outcome.pictures) + " pictures; best member " +
                               fixed(outcome.bestMember, 3));
    std::set<std::uint64_t> scenes(file.trainedScenes.begin(), file.trainedScenes.end());
    for (const auto& picture : m_set.heldOut) {
        file.trainedOn.push_back(picture.stored.hash);
        scenes.insert(sceneHash(picture.scene));
    }
    file.trainedScenes.assign(scenes.begin(), scenes.end());
    return writeWeights(m_plan.out, file);
}

void MixerFit::weighSamples() {
    // Small cameras count, as in the training of the members.
    const double power = Recipe().cameraPower;
    std::map<std::string, double> counts;
    for (const auto& sample : m_samples.training) counts[sample.picture->set + sample.picture->camera] += 1;
    double sum = 0;
    for (const auto& sample : m_samples.training)
        m_cumulative.push_back(sum += std::pow(counts[sample.picture->set + sample.picture->camera], power));
}

void MixerFit::drawBatch(int step, std::vector<float>& inputs, std::vector<float>& lights) const {
    auto random = generatorFor(m_plan.seed + 1, step);
    inputs.clear();
    lights.clear();
    for (int i = 0; i < m_plan.batch; ++i) {
        const auto place = std::ranges::upper_bound(m_cumulative, uniform(random, 0, m_cumulative.back()));
        const auto at = std::min(std::size_t(place - m_cumulative.begin()), m_samples.training.size() - 1);
        const auto& sample = m_samples.training[at];
        inputs.insert(inputs.end(), sample.input.begin(), sample.input.end());
        for (int c = 0; c < 3; ++c) lights.push_back(float(sample.light[c]));
    }
}

Result<MixerOutcome> MixerFit::look(const Trainee& trainee, MixerOutcome& best) {
    const NetworkWeights weights = trainee.averagedWeights();
    const auto network = m_runtime->backend().load(weights);
    if (!network) return tl::unexpected(network.error());
    const auto outcome = judge(**network);
    if (!outcome || outcome->mean >= best.mean) return outcome;
    best = *outcome;
    if (const auto kept = keep(weights, best); !kept) return tl::unexpected(kept.error());
    return outcome;
}

Result<MixerOutcome> MixerFit::run(const JobContext& job,
                                   const std::function<void(const std::string&)>& tell) {
    if (const auto loaded = loadMembers(); !loaded) return tl::unexpected(loaded.error());
    if (const auto gathered = gather(job, tell); !gathered) return tl::unexpected(gathered.error());
    auto trainee = m_runtime->backend().createTrainee(mixerPlan(), m_plan.seed);
    if (!trainee) return tl::unexpected(trainee.error());
    weighSamples();
    StepOptions options;
    options.weightDecay = m_plan.weightDecay;
    Recipe schedule;
    schedule.steps = m_plan.steps;
    schedule.learningRate = m_plan.learningRate;
    constexpr int kLookEvery = 250;
    MixerOutcome best;
    best.mean = std::numeric_limits<double>::infinity();
    std::vector<float> inputs;
    std::vector<float> lights;
    for (int step = 0; step < m_plan.steps; ++step) {
        if (job.stopped()) return fail("cancelled", "The training was stopped.");
        drawBatch(step, inputs, lights);
        options.learningRate = learningRateAt(schedule, step);
        const auto loss = (*trainee)->step(inputs, lights, m_plan.batch, options);
        if (!loss) return tl::unexpected(loss.error());
        if ((step + 1) % kLookEvery != 0 && step + 1 != m_plan.steps) continue;
        const auto outcome = look(**trainee, best);
        if (!outcome) return outcome;
        if (tell)
            tell("step " + std::to_string(step + 1) + "  loss " + fixed(*loss, 3) + "  validation: mean " +
                 fixed(outcome->mean, 3) + ", median " + fixed(outcome->median, 3) + ", best member " +
                 fixed(outcome->bestMember, 3));
    }
    return best;
}

} // namespace

Result<MixerOutcome> trainMixer(const MixerTraining& plan, const TrainingSet& set,
                                std::shared_ptr<const NetworkRuntime> runtime, const JobContext& job,
                                const std::function<void(const std::string&)>& tell) {
    return MixerFit(plan, set, std::move(runtime)).run(job, tell);
}

} // namespace uncast
