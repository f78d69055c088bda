#include "core/illuminant/pooling.h"

#include <QtTest>

using namespace uncast;

class TestPooling : public QObject {
    Q_OBJECT
private slots:
    void theMedianOfOneIsItself() {
        const Light light(0.5, 1, 0.7);
        const std::vector<Light> one{light};
        const std::vector<double> weight{3.0};
        QVERIFY(recoveryAngle(medianLight(one), light) < 1e-9);
        QVERIFY(recoveryAngle(geometricMedian(one, weight), light) < 1e-6);
    }

    void outliersDoNotMoveTheMedians() {
        std::vector<Light> lights(7, Light(0.5, 1, 0.7));
        lights.emplace_back(2, 1, 0.1);
        lights.emplace_back(0.1, 1, 3);
        const std::vector<double> weights(lights.size(), 1.0);
        QVERIFY(recoveryAngle(medianLight(lights), lights[0]) < 0.01);
        QVERIFY(recoveryAngle(geometricMedian(lights, weights), lights[0]) < 0.01);
    }

    void weightsDecideBetweenTwo() {
        const std::vector<Light> lights{Light(0.5, 1, 0.7), Light(0.9, 1, 0.4)};
        QVERIFY(recoveryAngle(geometricMedian(lights, std::vector{3.0, 1.0}), lights[0]) < 0.05);
        QVERIFY(recoveryAngle(geometricMedian(lights, std::vector{1.0, 3.0}), lights[1]) < 0.05);
    }

    void theScaleOfALightDoesNotCount() {
        const std::vector<Light> small{Light(0.5, 1, 0.7), Light(0.6, 1, 0.6), Light(0.7, 1, 0.5)};
        std::vector<Light> large = small;
        for (double& v : large[2].value) v *= 50;
        QVERIFY(recoveryAngle(medianLight(small), medianLight(large)) < 1e-9);
        const std::vector<double> weights{1, 1, 1};
        QVERIFY(recoveryAngle(geometricMedian(small, weights), geometricMedian(large, weights)) < 1e-9);
    }

    void judgingFillsAnglesSpreadAndVerdict() {
        Estimate estimate;
        estimate.illuminant = Light(0.5, 1, 0.7);
        estimate.map.rows = 1;
        estimate.map.columns = 10;
        for (int i = 0; i < 10; ++i) {
            PatchEstimate patch;
            patch.light = Light(0.5 + 0.004 * i, 1, 0.7);
            estimate.map.cells.push_back(patch);
        }
        judge(estimate);
        QCOMPARE(estimate.verdict, Verdict::single);
        QVERIFY(estimate.spreadDegrees > 0.2 && estimate.spreadDegrees < 1.5);
        QVERIFY(estimate.map.cells[0].degreesFromGlobal < 1e-9);
        for (int i = 5; i < 10; ++i) estimate.map.cells[std::size_t(i)].light = Light(1.1, 1, 0.3);
        judge(estimate);
        // An estimator that does not know its own error cannot tell lights from surfaces.
        QCOMPARE(estimate.verdict, Verdict::uncertain);
        estimate.predictedErrorDegrees = 2;
        for (PatchEstimate& patch : estimate.map.cells) patch.predictedErrorDegrees = 3;
        judge(estimate);
        QCOMPARE(estimate.verdict, Verdict::mixed);
        for (PatchEstimate& patch : estimate.map.cells) patch.predictedErrorDegrees = 15;
        judge(estimate);
        QCOMPARE(estimate.verdict, Verdict::single);
        estimate.predictedErrorDegrees = 9;
        judge(estimate);
        QCOMPARE(estimate.verdict, Verdict::uncertain);
        estimate.illuminant.reset();
        judge(estimate);
        QCOMPARE(estimate.verdict, Verdict::noLight);
    }

    void withoutALightNoPatchIsUsed_data() {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("state");
        QTest::newRow("dark") << "dark" << int(PatchState::dark);
        QTest::newRow("clipped") << "clipped" << int(PatchState::clipped);
        QTest::newRow("masked") << "masked" << int(PatchState::masked);
        QTest::newRow("one band") << "monochrome" << int(PatchState::flat);
        QTest::newRow("nothing stored") << "no-as-shot" << int(PatchState::flat);
    }
    void withoutALightNoPatchIsUsed() {
        QFETCH(QString, reason);
        QFETCH(int, state);
        Estimate estimate;
        estimate.reason.code = reason.toStdString();
        estimate.map.rows = 1;
        estimate.map.columns = 3;
        estimate.map.cells.resize(3);
        estimate.map.cells[1].state = PatchState::clipped;
        judge(estimate);
        QCOMPARE(estimate.map.usedCount(), 0);
        QCOMPARE(int(estimate.map.cells[0].state), state);
        QCOMPARE(estimate.map.cells[1].state, PatchState::clipped); // what the cell itself said stays
        QVERIFY(std::isnan(estimate.map.cells[0].degreesFromGlobal));
    }

    void unusablePatchesDoNotCount() {
        Estimate estimate;
        estimate.illuminant = Light(0.5, 1, 0.7);
        estimate.map.rows = 1;
        estimate.map.columns = 2;
        PatchEstimate good;
        good.light = Light(0.5, 1, 0.7);
        PatchEstimate clipped;
        clipped.state = PatchState::clipped;
        clipped.light = Light(5, 1, 0.1);
        estimate.map.cells = {good, clipped};
        judge(estimate);
        QVERIFY(estimate.spreadDegrees < 1e-9);
        QCOMPARE(estimate.map.usedCount(), 1);
        QVERIFY(std::isnan(estimate.map.cells[1].degreesFromGlobal));
    }
};

QTEST_APPLESS_MAIN(TestPooling)
#include "test_pooling.moc"
