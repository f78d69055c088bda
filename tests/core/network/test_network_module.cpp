#include "core/base/locations.h"
#include "core/base/matrix.h"
#include "core/base/memory.h"
#include "core/color/light.h"
#include "core/network/network_runtime.h"
#include "core/network/patch_input.h"
#include "core/network/weights_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <limits>

using namespace uncast;

namespace {

std::shared_ptr<const NetworkRuntime> runtime() {
    const auto loaded = NetworkRuntime::load();
    if (!loaded) qFatal("%s", loaded.error().message.c_str());
    return *loaded;
}

// A small plan keeps the tests quick.
Architecture smallPlan() {
    Architecture plan;
    plan.outputs = 4;
    plan.modules = 2;
    plan.patchSide = 24;
    return plan;
}

std::vector<float> lightsOf(int count, const Vector3& light) {
    std::vector<float> lights;
    const Vector3 unit = light / cv::norm(light);
    for (int i = 0; i < count; ++i)
        for (int c = 0; c < 3; ++c) lights.push_back(float(unit[c]));
    return lights;
}

std::span<const float> part(const std::vector<float>& patches, int side, int first, int count) {
    const std::size_t numbers = 3 * std::size_t(side) * std::size_t(side);
    return std::span(patches).subspan(std::size_t(first) * numbers, std::size_t(count) * numbers);
}

// The mean angle to a light of `count` answers of four numbers.
double meanAngle(const std::vector<float>& answers, int count, const Light& light) {
    double mean = 0;
    for (std::size_t i = 0; i < std::size_t(count); ++i)
        mean += recoveryAngle(
                    Light(double(answers[4 * i]), double(answers[4 * i + 1]), double(answers[4 * i + 2])),
                    light) /
                count;
    return mean;
}

// Weights with lively statistics: as fresh, then a few steps on random patches.
NetworkWeights trainedWeights(const NetworkBackend& backend, const Architecture& plan, int steps = 5) {
    const auto trainee = backend.createTrainee(plan, 3).value();
    for (int i = 0; i < steps; ++i)
        (void)trainee
            ->step(testPatches(std::uint64_t(i), 8, plan.patchSide), lightsOf(8, {0.5, 1, 0.7}), 8, {})
            .value();
    return trainee->averagedWeights();
}

} // namespace

class TestNetworkModule : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        tuneAllocatorForInference();
        m_runtime = runtime();
    }

    void thePapersTableComesOut() {
        const auto layers = backend().layers({}).value();
        const std::vector<std::pair<std::vector<std::int64_t>, std::int64_t>> table{
            {{62, 62, 8}, 248},  {{60, 60, 8}, 608},   {{60, 60, 16}, 264},  {{30, 30, 16}, 464},
            {{30, 30, 32}, 784}, {{15, 15, 32}, 1440}, {{15, 15, 64}, 2592}, {{8, 8, 64}, 4928},
            {{8, 8, 128}, 9280}, {{4, 4, 128}, 18048}, {{4, 4, 3}, 3459}};
        QCOMPARE(layers.size(), table.size() + 1);
        std::int64_t total = 0;
        for (std::size_t i = 0; i < table.size(); ++i) {
            QCOMPARE(layers[i].outputShape, table[i].first);
            QCOMPARE(layers[i].paperParameters, table[i].second);
            total += layers[i].paperParameters;
        }
        QCOMPARE(total, std::int64_t(42115));
        QCOMPARE(layers.back().outputShape, (std::vector<std::int64_t>{1, 1, 3}));
    }

    void thePaperCountsNoGamma() {
        Architecture without;
        without.gamma = false;
        std::int64_t numbers = 0;
        const auto trainee = backend().createTrainee(without, 1).value();
        for (const auto& tensor : trainee->averagedWeights().tensors)
            numbers += std::int64_t(tensor.values.size());
        QCOMPARE(numbers, std::int64_t(42115));
    }

    void whatThePaperVariesHasItsParameters_data() {
        QTest::addColumn<int>("modules");
        QTest::addColumn<bool>("separable");
        QTest::addColumn<bool>("skip");
        QTest::addColumn<int>("numbers");
        QTest::newRow("table 1") << 4 << true << false << 42115;
        QTest::newRow("one module") << 1 << true << false << 2019;
        QTest::newRow("five modules") << 5 << true << false << 149379;
        QTest::newRow("standard convolutions") << 4 << false << false << 299995;
        QTest::newRow("skip connections") << 4 << true << true << 42115 + 10880 + 3 * 240;
    }
    void whatThePaperVariesHasItsParameters() {
        QFETCH(int, modules);
        QFETCH(bool, separable);
        QFETCH(bool, skip);
        QFETCH(int, numbers);
        Architecture plan;
        plan.gamma = false;
        plan.modules = modules;
        plan.separable = separable;
        plan.skip = skip;
        int found = 0;
        for (const auto& tensor : backend().createTrainee(plan, 1).value()->averagedWeights().tensors)
            found += int(tensor.values.size());
        QCOMPARE(found, numbers);
    }

    // One step of Adam from fresh moments moves a weight by the learning rate against the sign of its
    // gradient. A patch without light leaves the kernels no gradient but the penalty's.
    void theCoupledPenaltyGoesThroughAdamAndTheDecoupledDecayDoesNot() {
        const Architecture plan = smallPlan();
        const std::vector<float> black(4 * inputNumbers(plan), 0.0F);
        const auto stepped = [&](double l2, double weightDecay) {
            const auto trainee = backend().createTrainee(plan, 6).value();
            StepOptions options;
            options.learningRate = 1e-3;
            options.l2 = l2;
            options.weightDecay = weightDecay;
            options.averageDecay = 0;
            options.gradientClip = std::numeric_limits<double>::infinity();
            options.loss = Loss::angle;
            (void)trainee->step(black, lightsOf(4, {1, 1, 1}), 4, options).value();
            return trainee->averagedWeights();
        };
        const auto plain = stepped(0, 0);
        const auto coupled = stepped(1e-2, 0);
        const auto decoupled = stepped(0, 1e-2);
        int kernels = 0;
        for (std::size_t i = 0; i < plain.tensors.size(); ++i) {
            const Tensor& tensor = plain.tensors[i];
            const bool kernel = tensor.shape.size() == 4 && !tensor.name.starts_with("last");
            kernels += kernel ? 1 : 0;
            for (std::size_t k = 0; kernel && k < tensor.values.size(); ++k) {
                const double weight = double(tensor.values[k]);
                if (std::abs(weight) < 2e-3) continue;
                const double moved = double(coupled.tensors[i].values[k]) - weight;
                QVERIFY2(std::abs(moved + std::copysign(1e-3, weight)) < 5e-5, tensor.name.c_str());
                const double shrunk = double(decoupled.tensors[i].values[k]) - weight * (1 - 1e-5);
                QVERIFY2(std::abs(shrunk) < 1e-6, tensor.name.c_str());
            }
            // Biases, gamma and beta are not punished.
            if (tensor.shape.size() != 4 && !tensor.name.starts_with("last"))
                QVERIFY2(coupled.tensors[i].values == tensor.values, tensor.name.c_str());
        }
        QCOMPARE(kernels, 2 + 2 * 4);
    }

    void aDeviceThatIsNotThereIsNamed() {
        if (backend().hasCuda()) QSKIP("this machine has CUDA");
        QCOMPARE(QString::fromStdString(backend().createTrainee({}, 1, Device::cuda).error().code),
                 QString("no-cuda"));
    }

    void everyPlanOfThePaperRuns_data() {
        QTest::addColumn<int>("modules");
        QTest::addColumn<int>("side");
        QTest::addColumn<bool>("separable");
        QTest::addColumn<bool>("skip");
        QTest::newRow("one module") << 1 << 64 << true << false;
        QTest::newRow("five modules") << 5 << 64 << true << false;
        QTest::newRow("patch 16") << 4 << 16 << true << false;
        QTest::newRow("patch 128") << 4 << 128 << true << false;
        QTest::newRow("standard") << 4 << 64 << false << false;
        QTest::newRow("skip") << 5 << 33 << true << true;
    }
    void everyPlanOfThePaperRuns() {
        QFETCH(int, modules);
        QFETCH(int, side);
        QFETCH(bool, separable);
        QFETCH(bool, skip);
        Architecture plan;
        plan.modules = modules;
        plan.patchSide = side;
        plan.separable = separable;
        plan.skip = skip;
        QCOMPARE(backend().layers(plan).value().size(), std::size_t(2 * modules + 4));
        const auto trainee = backend().createTrainee(plan, 1).value();
        StepOptions options;
        options.loss = Loss::angle;
        QVERIFY(trainee->step(testPatches(1, 4, side), lightsOf(4, {0.6, 1, 0.8}), 4, options).has_value());
        const auto network = backend().load(trainee->averagedWeights()).value();
        const auto answers = network->predict(testPatches(1, 4, side), 4, {}).value();
        QCOMPARE(answers.size(), std::size_t(12));
        for (std::size_t i = 0; i < 12; i += 3)
            QVERIFY(std::abs(std::hypot(answers[i], answers[i + 1], answers[i + 2]) - 1) < 1e-5F);
    }

    void plansOutOfRangeAreRefused() {
        Architecture plan;
        plan.modules = 6;
        QCOMPARE(QString::fromStdString(backend().createTrainee(plan, 1).error().code),
                 QString("wrong-plan"));
        plan = {};
        plan.patchSide = 8;
        QCOMPARE(QString::fromStdString(backend().layers(plan).error().code), QString("wrong-plan"));
    }

    void aPatchGivesTheSameBitsInAnyCompany() {
        const Architecture plan; // the real one: what must hold there
        const auto network = backend().load(trainedWeights(backend(), plan, 1)).value();
        constexpr int kCount = 35;
        const auto patches = testPatches(7, kCount, plan.patchSide);
        const auto together = network->predict(patches, kCount, {}).value();
        for (const int i : {0, 1, 15, 16, 17, 34}) {
            const auto alone = network->predict(part(patches, plan.patchSide, i, 1), 1, {}).value();
            for (int k = 0; k < 3; ++k) QCOMPARE(alone[std::size_t(k)], together[std::size_t(3 * i + k)]);
        }
        QVERIFY(network->predict(patches, kCount, {}).value() == together);
    }

    void exposureMakesNoDifference() {
        const Architecture plan = smallPlan();
        const auto network = backend().load(trainedWeights(backend(), plan)).value();
        const auto patches = testPatches(5, 3, plan.patchSide);
        auto brighter = patches;
        for (float& v : brighter) v *= 8;
        QVERIFY(network->predict(patches, 3, {}).value() == network->predict(brighter, 3, {}).value());
    }

    // With a learning rate of 0 the running statistics settle on those of the batch; evaluation with
    // everything folded must then say what the forward pass of training says.
    void foldingChangesNothing_data() {
        QTest::addColumn<bool>("skip");
        QTest::newRow("plain") << false;
        QTest::newRow("skip") << true;
    }
    void foldingChangesNothing() {
        QFETCH(bool, skip);
        Architecture plan = smallPlan();
        plan.skip = skip;
        constexpr int kCount = 24;
        const auto trainee = backend().createTrainee(plan, 9).value();
        const auto patches = testPatches(11, kCount, plan.patchSide);
        const auto lights = lightsOf(kCount, {0.4, 1, 0.9});
        StepOptions options;
        options.loss = Loss::angle;
        options.averageDecay = 0;
        for (int i = 0; i < 10; ++i) (void)trainee->step(patches, lights, kCount, options).value();
        options.learningRate = 0;
        double loss = 0;
        for (int i = 0; i < 160; ++i) loss = trainee->step(patches, lights, kCount, options).value();
        const auto network = backend().load(trainee->averagedWeights()).value();
        const auto answers = network->predict(patches, kCount, {}).value();
        const double mean = meanAngle(answers, kCount, Light(0.4, 1, 0.9));
        QVERIFY2(std::abs(mean - loss) < 0.02, qPrintable(QString("%1 %2").arg(mean).arg(loss)));
    }

    // A patch without light makes every layer 0, and the network's answer grey exactly.
    void theLossIsTheAngleAndItsGradientIsFiniteAtZero() {
        const Architecture plan = smallPlan();
        const std::vector<float> black(8 * 3 * 24 * 24, 0.0F);
        StepOptions options;
        options.loss = Loss::angle;
        const auto trainee = backend().createTrainee(plan, 1).value();
        const double atZero = trainee->step(black, lightsOf(8, {1, 1, 1}), 8, options).value();
        QVERIFY2(atZero < 0.01, qPrintable(QString::number(atZero)));
        for (const auto& tensor : trainee->averagedWeights().tensors)
            for (const float v : tensor.values) QVERIFY(std::isfinite(v));

        const Light label(0.5, 1, 0.7);
        const double expected = recoveryAngle(Light(1, 1, 1), label);
        const auto second = backend().createTrainee(plan, 1).value();
        const double angle = second->step(black, lightsOf(8, {0.5, 1, 0.7}), 8, options).value();
        QVERIFY(std::abs(angle - expected) < 1e-3);
        const auto third = backend().createTrainee(plan, 1).value();
        const double both = third->step(black, lightsOf(8, {0.5, 1, 0.7}), 8, {}).value();
        QVERIFY(std::abs(both - 1.5 * expected) < 1e-3); // c = 0: e + 0.5 e
    }

    void trainingLowersTheLoss() {
        const Architecture plan = smallPlan();
        const auto trainee = backend().createTrainee(plan, 2).value();
        const auto patches = testPatches(21, 16, plan.patchSide);
        StepOptions options;
        options.loss = Loss::angle;
        const double first = trainee->step(patches, lightsOf(16, {0.4, 1, 0.6}), 16, options).value();
        double last = first;
        for (int i = 0; i < 40; ++i)
            last = trainee->step(patches, lightsOf(16, {0.4, 1, 0.6}), 16, options).value();
        QVERIFY2(last < 0.2 * first, qPrintable(QString("%1 -> %2").arg(first).arg(last)));
    }

    // A histogram network must follow the light it was shown, folded as in training.
    void aHistogramNetworkLearnsAndFolds() {
        Architecture plan;
        plan.kind = NetworkKind::histogram;
        plan.outputs = 4;
        plan.patchSide = 24;
        constexpr int kCount = 8;
        const auto trainee = backend().createTrainee(plan, 5).value();
        const auto patches = testPatches(31, kCount, plan.patchSide);
        const auto lights = lightsOf(kCount, {0.6, 1, 0.7});
        StepOptions options;
        options.averageDecay = 0;
        const double first = trainee->step(patches, lights, kCount, options).value();
        double last = first;
        for (int i = 0; i < 60; ++i) last = trainee->step(patches, lights, kCount, options).value();
        QVERIFY2(last < 0.5 * first, qPrintable(QString("%1 -> %2").arg(first).arg(last)));
        options.learningRate = 0;
        options.loss = Loss::angle;
        for (int i = 0; i < 160; ++i) last = trainee->step(patches, lights, kCount, options).value();
        const auto network = backend().load(trainee->averagedWeights()).value();
        const auto answers = network->predict(patches, kCount, {}).value();
        const double mean = meanAngle(answers, kCount, Light(0.6, 1, 0.7));
        QVERIFY2(std::abs(mean - last) < 0.05, qPrintable(QString("%1 %2").arg(mean).arg(last)));
    }

    // Two candidates, one right, and a feature that tells which.
    void aMixerLearnsWhomToBelieve() {
        Architecture plan;
        plan.kind = NetworkKind::mixer;
        plan.outputs = 4;
        plan.candidates = 2;
        plan.features = 1;
        const auto trainee = backend().createTrainee(plan, 5).value();
        const Vector3 right = Vector3(0.5, 1, 0.7) / cv::norm(Vector3(0.5, 1, 0.7));
        const Vector3 wrong = Vector3(1.2, 1, 0.4) / cv::norm(Vector3(1.2, 1, 0.4));
        std::vector<float> inputs;
        constexpr int kCount = 16;
        for (int i = 0; i < kCount; ++i) {
            for (const Vector3& light : {i % 2 ? right : wrong, i % 2 ? wrong : right})
                for (int c = 0; c < 3; ++c) inputs.push_back(float(light[c]));
            inputs.push_back(i % 2 ? 1.0F : -1.0F);
        }
        StepOptions options;
        options.learningRate = 2e-2;
        options.averageDecay = 0;
        for (int i = 0; i < 300; ++i)
            (void)trainee->step(inputs, lightsOf(kCount, {0.5, 1, 0.7}), kCount, options).value();
        const auto network = backend().load(trainee->averagedWeights()).value();
        const auto answers = network->predict(inputs, kCount, {}).value();
        for (std::size_t i = 0; i < std::size_t(kCount); ++i)
            QVERIFY(recoveryAngle(
                        Light(double(answers[4 * i]), double(answers[4 * i + 1]), double(answers[4 * i + 2])),
                        Light(0.5, 1, 0.7)) < 1.5);
        plan.candidates = 0;
        QCOMPARE(QString::fromStdString(backend().createTrainee(plan, 1).error().code),
                 QString("wrong-plan"));
    }

    void aTraineeGoesOnFromOtherWeights() {
        const NetworkWeights weights = trainedWeights(backend(), smallPlan());
        const auto trainee = backend().createTrainee(smallPlan(), 77).value();
        QVERIFY(trainee->startFrom(weights).has_value());
        const auto same = trainee->averagedWeights();
        for (std::size_t i = 0; i < same.tensors.size(); ++i)
            QVERIFY(same.tensors[i].values == weights.tensors[i].values);
        Architecture other = smallPlan();
        other.modules = 1;
        const auto stranger = backend().createTrainee(other, 1).value();
        QCOMPARE(QString::fromStdString(stranger->startFrom(weights).error().code), QString("wrong-weights"));
    }

    void aRestoredTraineeGoesOnExactly() {
        const Architecture plan = smallPlan();
        const auto step = [&](Trainee& trainee, int i) {
            return trainee.step(testPatches(std::uint64_t(i), 6, 24), lightsOf(6, {0.5, 1, 0.8}), 6, {})
                .value();
        };
        const auto whole = backend().createTrainee(plan, 4).value();
        for (int i = 0; i < 3; ++i) step(*whole, i);
        const TraineeState state = whole->state();
        const auto resumed = backend().createTrainee(plan, 99).value();
        QVERIFY(resumed->restore(state).has_value());
        for (int i = 3; i < 6; ++i) QCOMPARE(step(*resumed, i), step(*whole, i));
        const auto a = whole->state();
        const auto b = resumed->state();
        QCOMPARE(a.step, b.step);
        for (std::size_t i = 0; i < a.tensors.size(); ++i)
            QVERIFY(a.tensors[i].values == b.tensors[i].values);

        Architecture other = plan;
        other.modules = 1;
        const auto stranger = backend().createTrainee(other, 1).value();
        QCOMPARE(QString::fromStdString(stranger->restore(state).error().code), QString("wrong-state"));
    }

    void aStepThatIsNoNumberLeavesTheWeightsAlone() {
        const Architecture plan = smallPlan();
        const auto trainee = backend().createTrainee(plan, 4).value();
        const auto before = trainee->state();
        std::vector<float> lights = lightsOf(4, {1, 1, 1});
        lights[0] = std::numeric_limits<float>::quiet_NaN();
        const auto outcome = trainee->step(testPatches(1, 4, 24), lights, 4, {});
        QCOMPARE(QString::fromStdString(outcome.error().code), QString("not-finite"));
        const auto after = trainee->state();
        for (std::size_t i = 0; i < before.tensors.size(); ++i)
            QVERIFY(before.tensors[i].values == after.tensors[i].values);
    }

    void theStopTokenIsPolledBetweenBatches() {
        const Architecture plan = smallPlan();
        const auto network = backend().load(trainedWeights(backend(), plan)).value();
        std::stop_source stop;
        int reports = 0;
        const JobContext job{stop.get_token(), [&](double, std::string_view) {
                                 ++reports;
                                 stop.request_stop();
                             }};
        const auto outcome = network->predict(testPatches(1, 40, 24), 40, job);
        QCOMPARE(QString::fromStdString(outcome.error().code), QString("cancelled"));
        QCOMPARE(reports, 1);
    }

    void wrongWeightsAreRefused() {
        NetworkWeights weights = trainedWeights(backend(), smallPlan(), 1);
        NetworkWeights lacking = weights;
        lacking.tensors.pop_back();
        QCOMPARE(QString::fromStdString(backend().load(lacking).error().code), QString("wrong-weights"));
        NetworkWeights bent = weights;
        bent.tensors.front().shape[0] += 1;
        QCOMPARE(QString::fromStdString(backend().load(bent).error().code), QString("wrong-weights"));
        NetworkWeights surplus = weights;
        surplus.tensors.push_back({"stranger", {1}, {0.0F}});
        QCOMPARE(QString::fromStdString(backend().load(surplus).error().code), QString("wrong-weights"));
        const auto network = backend().load(weights).value();
        QCOMPARE(QString::fromStdString(network->predict(testPatches(1, 1, 16), 1, {}).error().code),
                 QString("wrong-size"));
    }

    void aMissingOrForeignModuleIsNamed() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto missing = NetworkRuntime::load(path);
        QCOMPARE(QString::fromStdString(missing.error().code), QString("module-missing"));
        QVERIFY(!missing.error().message.empty());
        std::ofstream(path / "libuncast_network.so") << "no library";
        QCOMPARE(QString::fromStdString(NetworkRuntime::load(path).error().code), QString("module-broken"));
    }

    void smoothingAveragesWhatIsNotMasked() {
        constexpr int kSide = 16;
        constexpr std::size_t kPixels = kSide * kSide;
        std::vector<float> patch(3 * kPixels, 0.5F);
        const auto at = [](std::size_t c, int y, int x) { return c * kPixels + std::size_t(y * kSide + x); };
        patch[at(0, 5, 5)] = 0.5F + 9;
        for (std::size_t c = 0; c < 3; ++c) patch[at(c, 5, 6)] = 0;
        const auto smooth = smoothedPatch(patch, kSide, 3);
        QCOMPARE(smooth[at(0, 5, 6)], 0.0F);                                // masked pixels stay masked
        QVERIFY(std::abs(smooth[at(0, 5, 5)] - (0.5F + 9.0F / 8)) < 1e-5F); // eight of nine are left
        QVERIFY(std::abs(smooth[at(0, 4, 4)] - (0.5F + 9.0F / 9)) < 1e-5F);
        QVERIFY(std::abs(smooth[at(1, 5, 5)] - 0.5F) < 1e-6F);
        QVERIFY(std::abs(smooth[at(2, 0, 0)] - 0.5F) < 1e-6F); // nothing is lost at the border
    }

    void aBoxOfEvenSideIsNoPlan() {
        Architecture plan;
        plan.smoothing = 4;
        QCOMPARE(backend().createTrainee(plan, 1).error().code, std::string("wrong-plan"));
    }

    void inputIsBroughtToRange() {
        Architecture plan;
        plan.patchSide = 16;
        std::vector<float> patch(3 * 256, 0.5F);
        patch[3] = 40;
        std::vector<float> input(patch.size());
        normalisePatch(patch, plan, input);
        QVERIFY(std::abs(input[3] - std::sqrt(2.0F)) < 1e-6F);
        // Masked pixels take no part in the mean: half a patch masked leaves the rest as it was.
        std::vector<float> plain(3 * 256, 0.5F);
        std::vector<float> masked = plain;
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t i = 0; i < 128; ++i) masked[c * 256 + i] = 0;
        std::vector<float> a(plain.size());
        std::vector<float> b(plain.size());
        normalisePatch(plain, plan, a);
        normalisePatch(masked, plan, b);
        QCOMPARE(b[0], 0.0F);
        QCOMPARE(a[200], b[200]);
        QVERIFY(std::abs(a[200] - 0.5F) < 1e-6F); // square root of a quarter
    }

private:
    const NetworkBackend& backend() const { return m_runtime->backend(); }
    std::shared_ptr<const NetworkRuntime> m_runtime;
};

QTEST_GUILESS_MAIN(TestNetworkModule)
#include "test_network_module.moc"
