#include "core/raw/raw_histogram.h"
#include "tests/support/synthetic.h"

#include <QtTest>

#include <numeric>

using namespace uncast;
using namespace uncast::test;

class TestRawHistogram : public QObject {
    Q_OBJECT
private slots:
    void samplesAreCountedByChannelAndOnlyInTheCrop() {
        RawPicture raw = syntheticRaw({SensorLayout::bayer, 64, 32, 0, 512, 4095}, [](int x, int) {
            return x < 32 ? std::array{0.25, 0.5, 0.125, 0.0} : std::array{0.0, 1.0, 0.0, 0.0};
        });
        raw.crop = {0, 0, 48, 32};
        const RawHistogram histogram = rawHistogramOf(raw);
        QCOMPARE(histogram.samples[0], 48U * 32 / 4);
        QCOMPARE(histogram.samples[1], 48U * 32 / 2);
        QCOMPARE(histogram.samples[2], 48U * 32 / 4);
        QCOMPARE(histogram.counts[1].size(), std::size_t(4096));
        QCOMPARE(histogram.counts[1][4095], 16U * 32 / 2);
        QCOMPARE(histogram.saturatedShare(1), 1.0 / 3);
        QCOMPARE(histogram.saturatedShare(0), 0.0);
        QCOMPARE(histogram.atBlackShare(0), 1.0 / 3);
        QCOMPARE(histogram.range(), 3583.0);
    }

    void aSampleJustUnderTheWhiteLevelCountsAsSaturated() {
        const auto shareAt = [](double level) {
            return rawHistogramOf(syntheticRaw({},
                                               [level](int, int) {
                                                   return std::array{level, level, level, 0.0};
                                               }))
                .saturatedShare(1);
        };
        QCOMPARE(shareAt(0.97), 0.0);
        QCOMPARE(shareAt(0.99), 1.0);
    }

    void binsLoseNoSampleOnEitherAxis() {
        const RawHistogram histogram = rawHistogramOf(syntheticRaw({}, greyScene(Light(0.5, 1, 0.7))));
        for (const RawAxis axis : {RawAxis::counts, RawAxis::stops})
            for (const int bins : {1, 61, 256, 5000}) {
                const auto binsOf = binned(histogram, 1, RawScale(axis, histogram.range()), bins);
                const double sum = std::accumulate(binsOf.begin(), binsOf.end(), 0.0);
                QVERIFY(std::abs(sum - double(histogram.samples[1])) < 1e-6 * sum);
            }
    }

    void theScalesReadBackAndStopsAreEven() {
        const RawScale counts(RawAxis::counts, 16000);
        const RawScale stops(RawAxis::stops, 16000);
        for (const double value : {1.0, 40.0, 900.0, 16000.0}) {
            QVERIFY(std::abs(counts.countsAt(counts.placeOf(value)) - value) < 1e-6);
            QVERIFY(std::abs(stops.countsAt(stops.placeOf(value)) - value) < 1e-6 * value);
        }
        const double stop = stops.placeOf(2000) - stops.placeOf(1000);
        QVERIFY(std::abs(stops.placeOf(64) - stops.placeOf(32) - stop) < 1e-9);
        QVERIFY(counts.placeOf(0) > 0); // black is seen inside the axis
        QVERIFY(counts.placeOf(16000) < 1);
    }
};

QTEST_APPLESS_MAIN(TestRawHistogram)
#include "test_raw_histogram.moc"
