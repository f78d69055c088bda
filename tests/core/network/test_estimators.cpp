#include "core/base/locations.h"
#include "core/base/memory.h"
#include "core/color/common_space.h"
#include "core/illuminant/patches.h"
#include "core/network/estimators.h"
#include "core/network/evidence.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <cmath>
#include <thread>

using namespace uncast;

namespace {

// A scene of coloured blocks under one light, 96 x 64.
WorkingPicture scene(const Light& light, float exposure = 0.4F) {
    WorkingPicture picture;
    picture.camera = Picture(96, 64, 3);
    picture.valid = Picture(96, 64, 1);
    picture.clipped = Picture(96, 64, 1);
    for (float& v : picture.valid.samples()) v = 1;
    for (int c = 0; c < 3; ++c)
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 96; ++x) {
                const int block = (x / 8) * 5 + (y / 8) * 3;
                const float grey = 0.1F + 0.15F * float(block % 6);
                const float surface = grey * (0.8F + 0.1F * float((block * (c + 3) + c * c) % 5));
                picture.camera.at(c, x, y) = exposure * surface * float(light[c]);
            }
    CalibratedMatrix matrix;
    const Matrix3 average = averageCameraMatrix();
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c) matrix.xyzToCamera(r, c) = average(r, c);
    picture.color.matrices = {matrix};
    return picture;
}

QString codeOf(const Result<Estimate>& estimate) {
    return estimate ? QString("fine") : QString::fromStdString(estimate.error().code);
}

} // namespace

class TestEstimators : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        tuneAllocatorForInference();
        m_dscnn = makeEstimator("dscnn", m_shelf).value();
        m_paper = makeEstimator("dscnn-paper", m_shelf).value();
    }

    void theMixerHasAQuarterOfTheSay() {
        std::vector<float> input(std::size_t(3 * kCandidates + kFeatures), 0.0F);
        const auto put = [&](int candidate, const Light& light, float c) {
            for (int k = 0; k < 3; ++k) input[std::size_t(3 * candidate + k)] = float(light.unit()[k]);
            if (candidate < kNetworkCandidates) input[std::size_t(6 * kCandidates + candidate)] = c;
        };
        const auto chroma = [](double u, double v) { return Light(std::exp(u), 1, std::exp(v)); };
        for (int i = 0; i < kCandidates; ++i) put(i, chroma(0, 0), 0);
        const Light mixer = chroma(0.4, -0.8).unit();
        const std::array<float, 4> answer{float(mixer[0]), float(mixer[1]), float(mixer[2]), 0.7F};
        const PatchAnswer found = weighedAnswer(input, answer);
        QVERIFY(recoveryAngle(found.common, chroma(0.1, -0.2)) < 1e-3);
        QVERIFY(std::abs(found.c - 0.7) < 1e-6);
        // Equally sure, the histogram networks count twice.
        for (int i = 0; i < 3; ++i) put(i, chroma(0.3, 0), 0);
        QVERIFY(recoveryAngle(weighedAnswer(input, answer).common, chroma(0.075 + 0.1, -0.2)) < 1e-3);
        // A network that expects a large error has next to nothing to say.
        for (int i = 0; i < 3; ++i) put(i, chroma(0.3, 0), 4);
        QVERIFY(recoveryAngle(weighedAnswer(input, answer).common, chroma(0.1, -0.2)) < 0.01);
    }

    void aMemberAnswersAlone() {
        const auto networks = m_shelf.named("dscnn").value();
        for (const auto kind : {NetworkKind::dscnn, NetworkKind::histogram}) {
            const auto member = networks->members(kind).front();
            const auto alone = makeMemberEstimator(networks, member);
            QVERIFY(alone->name().starts_with("dscnn/"));
            const auto estimate = alone->estimate(scene({0.6, 1, 0.7}), {2, 2}, {}).value();
            QVERIFY(estimate.illuminant.has_value());
        }
    }

    void everyNameMakesAnEstimatorOfThatName() {
        QCOMPARE(estimatorNames().front(), std::string(kDefaultEstimator));
        for (const auto& name : estimatorNames())
            QCOMPARE(makeEstimator(name, m_shelf).value()->name(), name);
        QCOMPARE(QString::fromStdString(makeEstimator("nobody", m_shelf).error().code),
                 QString("unknown-estimator"));
    }

    void shippedWeightsAreSmallAndExplainThemselves() {
        for (const char* name : {"dscnn", "dscnn-paper"}) {
            const auto networks = m_shelf.named(name).value();
            QCOMPARE(networks->file().name, std::string(name));
            QVERIFY(!networks->file().card.empty());
            QVERIFY(!networks->file().trainedOn.empty());
        }
        QCOMPARE(m_shelf.named("dscnn").value()->architecture().outputs, 4);
        QCOMPARE(m_shelf.named("dscnn-paper").value()->architecture().outputs, 3);
        QVERIFY(!m_shelf.named("dscnn-paper").value()->architecture().squareRootInput);
    }

    void theMapHasTheGridAndUnitLights() {
        for (const Estimator* estimator : {m_dscnn.get(), m_paper.get()}) {
            const auto estimate = estimator->estimate(scene({0.5, 1, 0.7}), {}, {}).value();
            QVERIFY(estimate.illuminant.has_value());
            QVERIFY(estimate.illuminant->valid());
            QCOMPARE((*estimate.illuminant)[1], 1.0);
            QVERIFY(estimate.map.columns >= 8 && estimate.map.rows >= 5);
            QCOMPARE(estimate.map.usedCount(), estimate.map.rows * estimate.map.columns);
            for (const auto& cell : estimate.map.cells) {
                double squares = 0;
                for (int c = 0; c < 3; ++c) squares += cell.light[c] * cell.light[c];
                QVERIFY(std::abs(squares - 1) < 1e-9);
                QVERIFY(std::isfinite(cell.degreesFromGlobal));
            }
            QVERIFY(std::isfinite(estimate.spreadDegrees));
            QVERIFY(estimate.warnings.empty());
        }
        const auto estimate = m_dscnn->estimate(scene({0.5, 1, 0.7}), {7, 4}, {}).value();
        QCOMPARE(estimate.map.cells.size(), std::size_t(28));
        QVERIFY(estimate.predictedErrorDegrees > 0);
    }

    void exposureMakesNoDifference() {
        const auto a = m_dscnn->estimate(scene({0.6, 1, 0.6}, 0.1F), {2, 2}, {}).value();
        const auto b = m_dscnn->estimate(scene({0.6, 1, 0.6}, 0.8F), {2, 2}, {}).value();
        QVERIFY(recoveryAngle(*a.illuminant, *b.illuminant) < 1e-3);
    }

    void theEstimateFollowsTheLight() {
        const Light warm(1.7, 1, 0.45); // in the common space daylight is (1, 1, 1)
        const Light cool(0.85, 1, 1.2);
        for (const Estimator* estimator : {m_dscnn.get(), m_paper.get()}) {
            const auto a = estimator->estimate(scene(warm), {2, 2}, {}).value();
            const auto b = estimator->estimate(scene(cool), {2, 2}, {}).value();
            QVERIFY(recoveryAngle(*a.illuminant, warm) < recoveryAngle(*a.illuminant, cool));
            QVERIFY(recoveryAngle(*b.illuminant, cool) < recoveryAngle(*b.illuminant, warm));
        }
    }

    void thePapersLightIsTheMedianOfItsMap() {
        const auto estimate = m_paper->estimate(scene({0.7, 1, 0.6}), {5, 3}, {}).value();
        for (int c = 0; c < 3; c += 2) {
            std::vector<double> values;
            for (const auto& cell : estimate.map.cells) values.push_back(cell.light[c]);
            std::ranges::sort(values);
            std::vector<double> green;
            for (const auto& cell : estimate.map.cells) green.push_back(cell.light[1]);
            std::ranges::sort(green);
            QVERIFY(std::abs((*estimate.illuminant)[c] - values[7] / green[7]) < 1e-9);
        }
    }

    void aCameraWithoutMatrixIsLessCertain() {
        WorkingPicture unknown = scene({0.5, 1, 0.7});
        unknown.color.matrices.clear();
        unknown.asShotNeutral = Light(0.5, 1, 0.7);
        for (const Estimator* estimator : {m_dscnn.get(), m_paper.get()}) {
            const auto estimate = estimator->estimate(unknown, {2, 2}, {}).value();
            QCOMPARE(estimate.warnings.size(), std::size_t(1));
            QCOMPARE(estimate.warnings.front().code, std::string("no-matrix"));
            QVERIFY(estimate.illuminant.has_value());
            QCOMPARE(estimate.verdict, Verdict::uncertain);
        }
    }

    void withoutANeutralEitherMoreErrorIsToBeExpected() {
        // The picture's grey-world, which then stands in, is what the camera might have stored: the network
        // sees the same pixels, and only the trust in them differs.
        WorkingPicture picture = scene({0.5, 1, 0.7});
        picture.color.matrices.clear();
        picture.asShotNeutral =
            makeStatisticalEstimator("grey-world")->estimate(picture, {2, 2}, {}).value().illuminant;
        const auto stored = m_dscnn->estimate(picture, {2, 2}, {}).value();
        picture.asShotNeutral.reset();
        const auto guessed = m_dscnn->estimate(picture, {2, 2}, {}).value();
        QVERIFY(recoveryAngle(*stored.illuminant, *guessed.illuminant) < 1e-6);
        QVERIFY(guessed.predictedErrorDegrees > 1.2 * stored.predictedErrorDegrees);
        QVERIFY(guessed.map.cells[0].predictedErrorDegrees > 1.2 * stored.map.cells[0].predictedErrorDegrees);
        QCOMPARE(guessed.verdict, Verdict::uncertain);
        QCOMPARE(m_paper->estimate(picture, {2, 2}, {}).value().verdict, Verdict::uncertain);
    }

    void clippedPixelsSayNothing() {
        const WorkingPicture plain = scene({0.6, 1, 0.7});
        WorkingPicture burnt = plain;
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 20; ++x) {
                burnt.valid.at(0, x, y) = 0;
                burnt.clipped.at(0, x, y) = 1;
            }
        WorkingPicture other = burnt;
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 20; ++x) other.camera.at(0, x, y) = 5;
        const auto a = m_dscnn->estimate(burnt, {4, 3}, {}).value();
        const auto b = m_dscnn->estimate(other, {4, 3}, {}).value();
        QCOMPARE((*a.illuminant)[0], (*b.illuminant)[0]);
    }

    void picturesWithoutLightGiveAReason_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"monochrome", "dark", "clipped", "masked"})
            QTest::newRow(kind) << QString(kind);
    }
    void picturesWithoutLightGiveAReason() {
        QFETCH(QString, kind);
        WorkingPicture picture = scene({0.6, 1, 0.7});
        picture.monochrome = kind == "monochrome";
        if (kind == "dark")
            for (float& v : picture.camera.samples()) v *= 1e-6F;
        if (kind == "clipped" || kind == "masked")
            for (float& v : picture.valid.samples()) v = 0;
        if (kind == "clipped")
            for (float& v : picture.clipped.samples()) v = 1;
        for (const Estimator* estimator : {m_dscnn.get(), m_paper.get()}) {
            const auto estimate = estimator->estimate(picture, {}, {}).value();
            QVERIFY(!estimate.illuminant.has_value());
            QCOMPARE(QString::fromStdString(estimate.reason.code), kind);
            QCOMPARE(estimate.map.usedCount(), 0);
            QCOMPARE(estimate.verdict, Verdict::noLight);
        }
    }

    void fourColoursReachTheCommonSpace() {
        WorkingPicture picture = scene({0.6, 1, 0.7});
        const WorkingPicture rgb = picture;
        // G M C Y as sums of R G B: the light of the scene is known in them too.
        picture.channels = 4;
        picture.channelNames = "GMCY";
        picture.camera = Picture(96, 64, 4);
        const double mix[4][3] = {{0, 1, 0}, {0.5, 0, 0.5}, {0, 0.5, 0.5}, {0.5, 0.5, 0}};
        for (int c = 0; c < 4; ++c)
            for (int y = 0; y < 64; ++y)
                for (int x = 0; x < 96; ++x)
                    for (int k = 0; k < 3; ++k)
                        picture.camera.at(c, x, y) += float(mix[c][k]) * rgb.camera.at(k, x, y);
        picture.color.channels = 4;
        Matrix43 matrix = Matrix43::zeros();
        for (int c = 0; c < 4; ++c)
            for (int x = 0; x < 3; ++x)
                for (int k = 0; k < 3; ++k)
                    matrix(c, x) += mix[c][k] * rgb.color.matrices[0].xyzToCamera(k, x);
        picture.color.matrices[0].xyzToCamera = matrix;
        const auto four = m_dscnn->estimate(picture, {2, 2}, {}).value();
        const auto three = m_dscnn->estimate(rgb, {2, 2}, {}).value();
        QCOMPARE(four.illuminant->channels, 4);
        const Light& l = *three.illuminant;
        const Light expected = Light::fromChannels(
            std::vector<double>{l[1], 0.5 * (l[0] + l[2]), 0.5 * (l[1] + l[2]), 0.5 * (l[0] + l[1])});
        QVERIFY(recoveryAngle(*four.illuminant, expected) < 0.01);
    }

    void severalThreadsGetTheSameBits() {
        const WorkingPicture picture = scene({0.5, 1, 0.8});
        const auto alone = m_dscnn->estimate(picture, {4, 4}, {}).value();
        std::vector<Estimate> results(3);
        {
            std::vector<std::jthread> threads;
            for (auto& result : results)
                threads.emplace_back([&] { result = m_dscnn->estimate(picture, {4, 4}, {}).value(); });
        }
        for (const auto& result : results) {
            QVERIFY(*result.illuminant == *alone.illuminant);
            for (std::size_t i = 0; i < alone.map.cells.size(); ++i)
                QVERIFY(result.map.cells[i].light == alone.map.cells[i].light);
        }
    }

    // Members of one file may look at patches of different sides; each gets its own.
    void everyMemberGetsPatchesOfItsOwnSide() {
        const auto runtime = NetworkRuntime::load().value();
        const auto fresh = [&](const Architecture& plan) {
            const auto weights = runtime->backend().createTrainee(plan, 7).value()->averagedWeights();
            const auto network = runtime->backend().load(weights).value();
            return WeightsMember{weights, recordVectors(*network, plan, 1).value(), 1};
        };
        Architecture small;
        small.modules = 1;
        small.patchSide = 32;
        Architecture histogram;
        histogram.kind = NetworkKind::histogram;
        histogram.outputs = 4;
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const WorkingPicture picture = scene({0.5, 1, 0.8});
        for (const char* name : {"dscnn-paper", "other"}) {
            const auto file = path / (std::string(name) + ".uncast");
            QVERIFY(writeWeights(file, {name, {fresh(small)}, {}, {}, {}}).has_value());
            const auto found = makeEstimatorFromFile(file, m_shelf).value()->estimate(picture, {3, 3}, {});
            QVERIFY2(found && found->illuminant, codeOf(found).toUtf8().constData());
        }
        const auto file = path / "mixed.uncast";
        QVERIFY(
            writeWeights(file, {"mixed", {fresh(small), fresh(histogram), fresh(mixerPlan())}, {}, {}, {}})
                .has_value());
        const auto mixed = makeEstimatorFromFile(file, m_shelf).value()->estimate(picture, {3, 3}, {});
        QVERIFY2(mixed && mixed->illuminant, codeOf(mixed).toUtf8().constData());

        const auto networks = m_shelf.fromFile(file).value();
        const CommonSpace space = CommonSpace::of(picture.color, Light(1, 1, 1));
        const PatchCutter cutter(picture);
        const auto windows = usableWindows(picture);
        const auto evidence = gatherEvidence(cutter, windows, space, *networks, {}).value();
        std::vector<float> patch;
        appendCommon(cutter.cut({}, 32), space, patch);
        const auto whole = answersTo(patch, 1, *networks, 0, {}).value();
        QVERIFY(recoveryAngle(whole.front().common, evidence.candidates.front()) < 1e-3);
    }

    void aStoppedEstimateIsCancelled() {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(codeOf(m_dscnn->estimate(scene({0.6, 1, 0.7}), {}, {stop.get_token(), {}})),
                 QString("cancelled"));
        std::stop_source later;
        const JobContext job{later.get_token(), [&](double, std::string_view) { later.request_stop(); }};
        QCOMPARE(codeOf(m_dscnn->estimate(scene({0.6, 1, 0.7}), {20, 20}, job)), QString("cancelled"));
    }

    void withoutModuleTheStatisticsStillWork() {
        QTemporaryDir empty;
        const std::filesystem::path folder = empty.path().toStdString();
        NetworkShelf bare(folder, folder);
        QVERIFY(makeEstimator("grey-world", bare).has_value());
        QCOMPARE(QString::fromStdString(makeEstimator("dscnn", bare).error().code),
                 QString("weights-missing"));
        NetworkShelf noModule(folder, dataDirectory() / "weights");
        QCOMPARE(QString::fromStdString(makeEstimator("dscnn", noModule).error().code),
                 QString("module-missing"));
    }

    void theShelfKeepsWhatItLoaded() {
        QVERIFY(m_shelf.named("dscnn").value() == m_shelf.named("dscnn").value());
    }

private:
    NetworkShelf m_shelf;
    std::unique_ptr<Estimator> m_dscnn;
    std::unique_ptr<Estimator> m_paper;
};

QTEST_GUILESS_MAIN(TestEstimators)
#include "test_estimators.moc"
