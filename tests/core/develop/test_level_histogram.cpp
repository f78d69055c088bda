#include "core/develop/level_histogram.h"

#include <QtTest>

#include <vector>

using namespace uncast;

class TestLevelHistogram : public QObject {
    Q_OBJECT
private slots:
    void clippedSamplesDoNotFlattenTheRest() {
        std::vector<double> counts(256, 0);
        for (std::size_t i = 80; i < 120; ++i) counts[i] = 10;
        counts[0] = 5000;
        counts[255] = 9000;
        QCOMPARE(curveTop(counts), 10.0);
        const auto heights = curveHeights(counts, curveTop(counts), false);
        QCOMPARE(heights[100], 1.0);
        QCOMPARE(heights[0], 1.0); // cut
        QCOMPARE(heights[50], 0.0);
    }
    void aCurveOfNothingButSpikesIsStillSeen() {
        std::vector<double> counts(256, 0);
        counts[40] = 7;
        QCOMPARE(curveTop(counts), 7.0);
        QCOMPARE(curveTop(std::vector<double>(8, 0)), 0.0);
        QCOMPARE(curveHeights(std::vector<double>(3, 0), 0, true), std::vector<double>(3, 0));
    }
    void logarithmsLiftWhatIsRare() {
        const std::vector<double> counts{0, 1, 100, 10000};
        const auto plain = curveHeights(counts, 10000, false);
        const auto lifted = curveHeights(counts, 10000, true);
        QCOMPARE(lifted[0], 0.0);
        QCOMPARE(lifted[3], 1.0);
        QVERIFY(lifted[1] > 500 * plain[1]);
        for (std::size_t i = 1; i < counts.size(); ++i) QVERIFY(lifted[i] > lifted[i - 1]);
    }
};

QTEST_APPLESS_MAIN(TestLevelHistogram)
#include "test_level_histogram.moc"
