#include "core/illuminant/light_groups.h"
#include "core/illuminant/pooling.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace uncast;

namespace {

const Light kDay(0.5, 1, 0.75);
const Light kLamp(1.1, 1, 0.35);

// A map of `day` patches in daylight, `mixed` between both lights, and `lamp` under the lamp, all scattered
// by about `scatter` degrees and expecting an error of 1.5.
Estimate mapOf(int day, int mixed, int lamp, double scatter = 1) {
    Estimate estimate;
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0, scatter * 0.017);
    const auto add = [&](const Light& light) {
        PatchEstimate cell;
        cell.light = Light(light[0] * std::exp(noise(random)), 1, light[2] * std::exp(noise(random))).unit();
        cell.predictedErrorDegrees = 1.5;
        estimate.map.cells.push_back(cell);
    };
    for (int i = 0; i < day; ++i) add(kDay);
    for (int i = 0; i < mixed; ++i) add(between(kDay, kLamp, (i + 1.0) / (mixed + 1)));
    for (int i = 0; i < lamp; ++i) add(kLamp);
    estimate.map.rows = 1;
    estimate.map.columns = int(estimate.map.cells.size());
    estimate.illuminant = kDay;
    estimate.predictedErrorDegrees = 1.5;
    judge(estimate);
    return estimate;
}

} // namespace

class TestLightGroups : public QObject {
    Q_OBJECT

private slots:
    void bothLightsAreFoundWhateverLiesBetween() {
        for (const int mixed : {0, 10, 20}) {
            const Estimate estimate = mapOf(60, mixed, 30);
            QCOMPARE(estimate.verdict, Verdict::mixed);
            const auto groups = lightGroups(estimate);
            QCOMPARE(groups.size(), std::size_t(2));
            QVERIFY(recoveryAngle(groups[0].light, kDay) < 1.5);
            QVERIFY(recoveryAngle(groups[1].light, kLamp) < 1.5);
            QVERIFY(groups[0].share > groups[1].share);
            QVERIFY(std::abs(groups[0].share + groups[1].share - 1) < 1e-9);
            QVERIFY(std::ranges::is_sorted(groups[1].cells));
            QCOMPARE((groups[1].light)[1], 1.0);
        }
    }

    void theOtherLightIsTheOneNotTakenOut() {
        Estimate estimate = mapOf(60, 6, 30);
        auto others = otherLights(estimate);
        QCOMPARE(others.size(), std::size_t(1));
        QVERIFY(recoveryAngle(others[0].light, kLamp) < 1.5);
        QCOMPARE(others[0].degreesFromGlobal, recoveryAngle(others[0].light, kDay));
        // The larger one, where the estimator chose the smaller.
        estimate.illuminant = kLamp;
        judge(estimate);
        others = otherLights(estimate);
        QCOMPARE(others.size(), std::size_t(1));
        QVERIFY(recoveryAngle(others[0].light, kDay) < 1.5);
        // Both, where it lies between them.
        estimate.illuminant = between(kDay, kLamp, 0.5);
        judge(estimate);
        QCOMPARE(otherLights(estimate).size(), std::size_t(2));
    }

    void wildPatchesMoveNeitherLight() {
        Estimate estimate = mapOf(60, 0, 30);
        for (const int i : {0, 1, 2, 61, 62}) {
            PatchEstimate& cell = estimate.map.cells[std::size_t(i)];
            cell.light = Light(0.3, 1, 2).unit();
            cell.predictedErrorDegrees = 6;
        }
        judge(estimate);
        const auto groups = lightGroups(estimate);
        QCOMPARE(groups.size(), std::size_t(2));
        QVERIFY(recoveryAngle(groups[0].light, kDay) < 1.5);
        QVERIFY(recoveryAngle(groups[1].light, kLamp) < 1.5);
    }

    void oneLightHasNoSecond() {
        Estimate estimate = mapOf(90, 0, 0);
        QCOMPARE(estimate.verdict, Verdict::single);
        QVERIFY(lightGroups(estimate).empty());
        // Nor a picture of which nothing is told, whatever its map holds.
        estimate = mapOf(60, 0, 30);
        estimate.illuminant.reset();
        judge(estimate);
        QVERIFY(otherLights(estimate).empty());
    }

    void unusedPatchesBelongToNoLight() {
        Estimate estimate = mapOf(60, 0, 40);
        for (int i = 60; i < 70; ++i) {
            estimate.map.cells[std::size_t(i)].state = PatchState::excluded;
            estimate.map.cells[std::size_t(i)].light = Light(1, 1, 1);
        }
        judge(estimate);
        const auto groups = lightGroups(estimate);
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[1].cells.size(), std::size_t(30));
        QCOMPARE(groups[1].cells.front(), 70);
    }

    void similarCellsAreThoseWithinTheReach() {
        Estimate estimate = mapOf(5, 3, 4);
        estimate.map.cells[1].state = PatchState::excluded;
        const auto& cells = estimate.map.cells;
        for (const double degrees : {0.0, 2.0, 8.0, 40.0}) {
            std::vector<int> expected;
            for (int i = 0; i < int(cells.size()); ++i) {
                const double away = recoveryAngle(cells[std::size_t(i)].light, cells[9].light);
                if (i != 1 && (i == 9 || away <= degrees)) expected.push_back(i);
            }
            QCOMPARE(similarCells(estimate.map, 9, degrees), expected);
        }
        QCOMPARE(similarCells(estimate.map, 9, 0), std::vector<int>{9});
        QCOMPARE(similarCells(estimate.map, 9, 180).size(), cells.size() - 1);
        QVERIFY(similarCells(estimate.map, 1, 180).empty());
    }

    void fourChannelsAreSplitToo() {
        Estimate estimate = mapOf(60, 0, 30);
        const auto four = [](const Light& light) {
            return Light::fromChannels(
                std::array{light[1], light[0] + light[2], 0.6 * light[1] + light[2], light[0] + light[1]});
        };
        for (PatchEstimate& cell : estimate.map.cells) cell.light = four(cell.light).unit();
        estimate.illuminant = four(kDay).greenOne();
        for (PatchEstimate& cell : estimate.map.cells) cell.predictedErrorDegrees = 0.5;
        judge(estimate);
        const auto groups = lightGroups(estimate);
        QCOMPARE(groups.size(), std::size_t(2));
        QVERIFY(recoveryAngle(groups[1].light, four(kLamp)) < 1.5);
    }
};

QTEST_APPLESS_MAIN(TestLightGroups)
#include "test_light_groups.moc"
