#include "core/base/file_bytes.h"
#include "core/lab/mixer_trainer.h"
#include "core/lab/trainer.h"
#include "core/lab/training_log.h"
#include "core/network/network_runtime.h"
#include "core/network/tensor_file.h"
#include "tests/core/lab/lab_fixture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <nlohmann/json.hpp>

using namespace uncast;

namespace {

Recipe tinyRecipe() {
    Recipe recipe = recipeNamed("uncast").value();
    recipe.architecture.modules = 1;
    recipe.architecture.patchSide = 16;
    recipe.steps = 12;
    recipe.batch = 8;
    recipe.warmUp = 3;
    return recipe;
}

double chromaDistance(const Crop& crop, std::size_t i, const Vector3& reference) {
    // pixel / light, as chroma: what relighting must leave alone
    const double r = crop.patch.plane(0)[i] / crop.light[0];
    const double g = crop.patch.plane(1)[i] / crop.light[1];
    const double b = crop.patch.plane(2)[i] / crop.light[2];
    return std::abs(r / g - reference[0]) + std::abs(b / g - reference[2]);
}

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_runtime = NetworkRuntime::load().value();
        SetChoice choice;
        choice.heldOutShare = 0.2;
        m_set = TrainingSet::load({m_fixture.manifest}, readCameraTable(m_fixture.cameras).value(), choice)
                    .value();
        QVERIFY(!m_set.heldOut.empty());
        QVERIFY(m_set.training.size() > 10);
    }

    void relightingKeepsPatchAndLabelTogether() {
        const Recipe recipe = tinyRecipe();
        auto random = generatorFor(1, 1);
        const CropMaker maker(m_set.training, recipe);
        for (int round = 0; round < 20; ++round) {
            Crop crop = maker.draw(random);
            std::vector<Vector3> before;
            const auto n = crop.patch.pixels();
            for (std::size_t i = 0; i < n; ++i) {
                const double g = crop.patch.plane(1)[i] / crop.light[1];
                before.push_back({crop.patch.plane(0)[i] / crop.light[0] / g, 1,
                                  crop.patch.plane(2)[i] / crop.light[2] / g});
            }
            relight(crop, {0.9, 0.7, 0.3});
            QVERIFY(std::abs(cv::norm(crop.light) - 1) < 1e-9);
            QVERIFY(std::abs(crop.light[0] / crop.light[2] - 3) < 1e-9);
            for (std::size_t i = 0; i < n; ++i)
                if (crop.patch.plane(1)[i] > 1e-3F) QVERIFY(chromaDistance(crop, i, before[i]) < 1e-3);
        }
    }

    void aGreySurfaceStaysTheLabelsColourInEveryView() {
        Crop crop{Picture(4, 4, 3), Vector3(0.5, 0.7, 0.4)};
        crop.light /= cv::norm(crop.light);
        for (int c = 0; c < 3; ++c)
            for (float& v : crop.patch.plane(c)) v = float(0.3 * crop.light[c]);
        seenThrough(crop, {0.95, 0.03, 0.02, -0.02, 1.04, -0.02, 0.01, 0.05, 0.94});
        relight(crop, {0.4, 0.8, 0.6});
        for (std::size_t i = 0; i < 16; ++i) {
            QVERIFY(std::abs(crop.patch.plane(0)[i] / crop.patch.plane(1)[i] -
                             crop.light[0] / crop.light[1]) < 1e-5);
            QVERIFY(std::abs(crop.patch.plane(2)[i] / crop.patch.plane(1)[i] -
                             crop.light[2] / crop.light[1]) < 1e-5);
        }
    }

    void cropsAreReadyForTheNetwork() {
        for (const char* name : {"uncast", "histogram", "plain"}) {
            Recipe recipe = recipeNamed(name).value();
            recipe.architecture.patchSide = 16;
            const CropMaker maker(m_set.training, recipe);
            std::vector<float> patches;
            std::vector<float> lights;
            auto random = generatorFor(3, 7);
            maker.fill(random, 200, patches, lights);
            QCOMPARE(patches.size(), std::size_t(200 * 3 * 16 * 16));
            QCOMPARE(lights.size(), std::size_t(600));
            for (const float v : patches) QVERIFY(std::isfinite(v) && v >= 0);
            for (std::size_t i = 0; i < lights.size(); i += 3) {
                QVERIFY(lights[i] > 0 && lights[i + 1] > 0 && lights[i + 2] > 0);
                QVERIFY(std::abs(std::hypot(lights[i], lights[i + 1], lights[i + 2]) - 1) < 1e-5F);
            }
        }
        QCOMPARE(QString::fromStdString(recipeNamed("other").error().code), QString("unknown-recipe"));
    }

    void theSameSeedAndStepGiveTheSameCrops() {
        const Recipe recipe = tinyRecipe();
        const CropMaker maker(m_set.training, recipe);
        std::vector<float> a, b, c, lights;
        auto first = generatorFor(3, 7);
        maker.fill(first, 20, a, lights);
        auto second = generatorFor(3, 7);
        maker.fill(second, 20, b, lights);
        auto third = generatorFor(3, 8);
        maker.fill(third, 20, c, lights);
        QVERIFY(a == b);
        QVERIFY(a != c);
    }

    void theLearningRateRisesAndFalls() {
        const Recipe recipe = recipeNamed("uncast").value();
        QVERIFY(learningRateAt(recipe, 0) < 2e-5);
        QVERIFY(std::abs(learningRateAt(recipe, 200) - 2e-3) < 1e-9);
        for (int step = 200; step < recipe.steps; step += 100)
            QVERIFY(learningRateAt(recipe, step + 100) < learningRateAt(recipe, step));
        QVERIFY(learningRateAt(recipe, recipe.steps - 1) < 1e-8);
    }

    void scenesAreNotDivided() {
        const auto manifest = readManifest(m_fixture.manifest).value();
        QCOMPARE(m_set.training.size() + m_set.heldOut.size(), manifest.size());
        SetChoice choice;
        choice.excludedCameras = {"CamA"};
        const auto cameras = readCameraTable(m_fixture.cameras).value();
        const auto half = TrainingSet::load({m_fixture.manifest}, cameras, choice).value();
        QCOMPARE(half.training.size() + half.heldOut.size(), manifest.size() / 2);
        choice.excludedSets = {"made"};
        QCOMPARE(
            QString::fromStdString(TrainingSet::load({m_fixture.manifest}, cameras, choice).error().code),
            QString("nothing-to-train"));
        const auto unknown = TrainingSet::load({m_fixture.manifest}, {}, {});
        QCOMPARE(QString::fromStdString(unknown.error().code), QString("no-matrix"));
    }

    void aResumedTrainingEndsWithTheSameBits() {
        TrainingPlan whole = plan("whole");
        QVERIFY(run(whole).has_value());
        TrainingPlan halves = plan("halves");
        halves.checkpointEvery = 1;
        std::stop_source stop;
        int told = 0;
        // Evaluated after every 5 steps; stopped there, the step after it is the last.
        const auto first =
            train(halves, m_set, m_runtime->backend(), {stop.get_token(), {}}, [&](const TrainingStatus&) {
                ++told;
                stop.request_stop();
            });
        QCOMPARE(QString::fromStdString(first.error().code), QString("cancelled"));
        QCOMPARE(told, 1);
        halves.resume = true;
        QVERIFY(run(halves).has_value());
        const auto a = readTensorFile(whole.checkpointFolder / "tiny.checkpoint").value();
        const auto b = readTensorFile(halves.checkpointFolder / "tiny.checkpoint").value();
        QCOMPARE(a.header, b.header);
        QCOMPARE(a.tensors.size(), b.tensors.size());
        for (std::size_t i = 0; i < a.tensors.size(); ++i)
            QVERIFY(a.tensors[i].values == b.tensors[i].values);
        const auto x = readWeights(whole.out).value();
        const auto y = readWeights(halves.out).value();
        QVERIFY(x.members[0].vectors.answers == y.members[0].vectors.answers);
    }

    void aTrainingGoesOnFromOtherWeightsAndRemembersWhatTheyKnow() {
        const TrainingPlan first = plan("first");
        QVERIFY(run(first).has_value());
        TrainingPlan second = plan("second");
        second.startFrom = first.out;
        second.recipe.steps = 1;
        SetChoice choice;
        choice.heldOutShare = 0.2;
        choice.excludedCameras = {"CamA"};
        const auto half =
            TrainingSet::load({m_fixture.manifest}, readCameraTable(m_fixture.cameras).value(), choice)
                .value();
        QVERIFY(train(second, half, m_runtime->backend(), {}, {}).has_value());
        const auto file = readWeights(second.out).value();
        QCOMPARE(file.trainedOn.size(), m_set.training.size());
        QVERIFY(!file.trainedScenes.empty());
    }

    void aTrainingGoesOnFromTheMemberOfItsPlan() {
        const TrainingPlan first = plan("member");
        QVERIFY(run(first).has_value());
        auto file = readWeights(first.out).value();
        Architecture other = first.recipe.architecture;
        other.modules = 2;
        const auto stranger = m_runtime->backend().createTrainee(other, 1).value()->averagedWeights();
        file.members.insert(file.members.begin(), {stranger, file.members.front().vectors, 1});
        TrainingPlan second = plan("goes-on");
        second.startFrom = second.checkpointFolder / "several.uncast";
        QVERIFY(writeWeights(second.startFrom, file).has_value());
        second.recipe.steps = 1;
        second.recipe.learningRate = 1e-12;
        QVERIFY(run(second).has_value());
        // A step too small to see: the member's kernels are found again.
        const auto a = readWeights(second.out).value().members.front().weights.tensors;
        const auto& b = file.members[1].weights.tensors;
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            for (std::size_t k = 0; k < a[i].values.size() && a[i].shape.size() == 4; ++k)
                QVERIFY(std::abs(a[i].values[k] - b[i].values[k]) < 1e-5F);
        file.members.pop_back();
        QVERIFY(writeWeights(second.startFrom, file).has_value());
        QCOMPARE(QString::fromStdString(run(second).error().code), QString("wrong-weights"));
    }

    void theLogIsThatOfAnUndisturbedTrainingAlsoFromAnOldCheckpoint() {
        TrainingPlan whole = plan("log-whole");
        whole.log = whole.checkpointFolder / "log.csv";
        QVERIFY(run(whole).has_value());
        const auto rows = readTrainingLog(whole.log, 12);
        QCOMPARE(rows.size(), std::size_t(3)); // steps 5, 10, 12
        TrainingPlan halves = plan("log-halves");
        halves.log = halves.checkpointFolder / "log.csv";
        std::stop_source stop;
        (void)train(halves, m_set, m_runtime->backend(), {stop.get_token(), {}},
                    [&](const TrainingStatus&) { stop.request_stop(); });
        // What a killed training wrote after its checkpoint, and how old checkpoints were: without rows.
        auto ahead = readTrainingLog(halves.log, 12);
        QCOMPARE(ahead.size(), std::size_t(1));
        ahead.push_back({10, 1, 1, 1, 1});
        QVERIFY(writeTrainingLog(halves.log, ahead).has_value());
        const auto checkpoint = halves.checkpointFolder / "tiny.checkpoint";
        auto file = readTensorFile(checkpoint).value();
        auto header = nlohmann::json::parse(file.header);
        header.erase("rows");
        file.header = header.dump();
        QVERIFY(writeTensorFile(checkpoint, file).has_value());
        halves.resume = true;
        QVERIFY(run(halves).has_value());
        QCOMPARE(readText(halves.log).value(), readText(whole.log).value());
        // Begun anew, the log is begun anew too.
        halves.resume = false;
        QVERIFY(run(halves).has_value());
        QCOMPARE(readText(halves.log).value(), readText(whole.log).value());
    }

    void aMixerIsFittedOnHeldOutScenesOnly() {
        TrainingPlan patches = plan("patches");
        patches.recipe.architecture.patchSide = 64;
        TrainingPlan histogram = plan("histogram");
        histogram.recipe = recipeNamed("histogram").value();
        for (TrainingPlan* one : {&patches, &histogram}) {
            one->recipe.steps = 2;
            one->recipe.batch = 2;
            QVERIFY(run(*one).has_value());
        }
        MixerTraining mixer;
        mixer.members = {patches.out, histogram.out};
        mixer.out = patches.out.parent_path() / "mixed.uncast";
        mixer.variants = 2;
        mixer.steps = 20;
        mixer.batch = 8;
        mixer.validationShare = 0.5;
        const auto outcome = trainMixer(mixer, m_set, m_runtime, {}, {});
        QVERIFY2(outcome || outcome.error().code == "nothing-to-train",
                 outcome ? "" : outcome.error().message.c_str());
        if (!outcome) QSKIP("the few made-up scenes fell on one side");
        const auto file = readWeights(mixer.out).value();
        QCOMPARE(file.members.size(), std::size_t(3));
        QCOMPARE(file.trainedOn.size(), m_set.training.size() + m_set.heldOut.size());
        TrainingSet known = m_set;
        known.heldOut = m_set.training;
        QCOMPARE(QString::fromStdString(trainMixer(mixer, known, m_runtime, {}, {}).error().code),
                 QString("leak"));
    }

    void anotherTrainingsCheckpointIsRefused() {
        TrainingPlan one = plan("one");
        QVERIFY(run(one).has_value());
        one.resume = true;
        std::filesystem::remove(one.out);
        QCOMPARE(run(one).value().step, std::int64_t(12)); // resumed after its end: written anew
        QVERIFY(readWeights(one.out).has_value());
        const auto refused = [&](const TrainingPlan& other) {
            const auto outcome = run(other);
            return !outcome && outcome.error().code == "other-training";
        };
        TrainingPlan other = one;
        other.seed = 2;
        QVERIFY(refused(other));
        other = one;
        other.recipe.learningRate *= 2;
        QVERIFY(refused(other));
        other = one;
        other.startFrom = one.out;
        QVERIFY(refused(other));
        QVERIFY(run(one).has_value());
    }

    void theWeightsSayWhereTheyComeFrom() {
        const TrainingPlan one = plan("card");
        const auto status = run(one).value();
        QCOMPARE(status.step, std::int64_t(12));
        QVERIFY(std::isfinite(status.heldOutMean));
        const auto file = readWeights(one.out).value();
        QCOMPARE(file.name, std::string("tiny"));
        QCOMPARE(file.trainedOn.size(), m_set.training.size());
        QVERIFY(buildMember(m_runtime->backend(), file.members.front()).has_value());
        QVERIFY(std::ranges::any_of(file.card, [](const auto& line) { return line.first == "recipe"; }));
        QVERIFY(file.members.front().errorCalibration > 0);
    }

private:
    TrainingPlan plan(const char* name) const {
        const std::filesystem::path folder = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::filesystem::create_directories(folder);
        TrainingPlan plan;
        plan.recipe = tinyRecipe();
        plan.estimator = "tiny";
        plan.out = folder / "tiny.uncast";
        plan.checkpointFolder = folder;
        plan.evaluateEvery = 5;
        return plan;
    }
    Result<TrainingStatus> run(const TrainingPlan& plan) const {
        return train(plan, m_set, m_runtime->backend(), {}, {});
    }

    QTemporaryDir m_folder;
    test::LabFixture m_fixture{m_folder.path().toStdString()};
    std::shared_ptr<const NetworkRuntime> m_runtime;
    TrainingSet m_set;
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
