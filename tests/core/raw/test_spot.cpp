#include "core/color/light_average.h"
#include "core/raw/spot.h"
#include "core/raw/working_picture.h"
#include "tests/support/synthetic.h"

#include <QtTest>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kLight(0.5, 1, 0.7);

/// A third of the picture, x from 0: grey under kLight; then a saturated part; then a black one.
RawPicture threeParts(SensorLayout layout, int phase = 0) {
    SyntheticOptions options;
    options.layout = layout;
    options.phase = phase;
    return syntheticRaw(options, [](int x, int) -> std::array<double, 4> {
        if (x < 64) return {0.2, 0.4, 0.28, 0};
        if (x < 128) return {1, 1, 1, 0};
        return {0, 0, 0, 0};
    });
}

} // namespace

class TestSpot : public QObject {
    Q_OBJECT

private slots:
    void aGreySurfaceTellsItsLight() {
        for (const SensorLayout layout : {SensorLayout::bayer, SensorLayout::xtrans, SensorLayout::linear}) {
            for (const int phase : {0, 1, 3}) {
                const RawPicture raw = threeParts(layout, phase);
                for (const double side : {0.0, 0.01, 0.1}) {
                    const Spot spot = measureSpot(raw, {0.15, 0.4, side, side});
                    QVERIFY(spot.state == SpotState::usable);
                    QVERIFY(spot.light);
                    QVERIFY2(recoveryAngle(*spot.light, kLight) < 0.05,
                             qPrintable(QString::number(recoveryAngle(*spot.light, kLight))));
                    QCOMPARE(spot.clippedShare, 0.0);
                    QVERIFY(std::abs(spot.level - 0.4) < 0.001);
                    QVERIFY(std::abs(spot.mean[1] - 0.4 * (16383 - 512)) < 1);
                }
            }
        }
    }

    void clippedAndDarkPlacesTellNothing() {
        const RawPicture raw = threeParts(SensorLayout::bayer);
        const Spot clipped = measureSpot(raw, {0.4, 0.4, 0.1, 0.1});
        QVERIFY(clipped.state == SpotState::clipped);
        QVERIFY(!clipped.light);
        QCOMPARE(clipped.clippedShare, 1.0);
        QVERIFY(std::abs(clipped.mean[0] - (16383 - 512)) < 1); // still read out
        const Spot black = measureSpot(raw, {0.8, 0.4, 0.1, 0.1});
        QVERIFY(black.state == SpotState::dark);
        QVERIFY(!black.light);
        QCOMPARE(black.level, 0.0);
        // A little more grey than saturated: the grey part tells.
        const Spot both = measureSpot(raw, {1 / 3.0 - 0.12, 0.4, 0.2, 0.1});
        QVERIFY(both.light);
        QVERIFY(recoveryAngle(*both.light, kLight) < 0.05);
        QVERIFY(std::abs(both.clippedShare - 0.4) < 0.1);
    }

    void aCellWithOneSaturatedSampleIsLeftOutWhole() {
        // Red is saturated in every other column of cells: there the other channels are twice as bright.
        SyntheticOptions options;
        const RawPicture raw = syntheticRaw(options, [](int x, int) -> std::array<double, 4> {
            return x / 2 % 5 == 0 ? std::array<double, 4>{1, 0.4, 0.9, 0}
                                  : std::array<double, 4>{0.2, 0.4, 0.28, 0};
        });
        const Spot spot = measureSpot(raw, {0.2, 0.2, 0.5, 0.5});
        QVERIFY(spot.light);
        QVERIFY(std::abs(spot.clippedShare - 0.2) < 0.03);
        QVERIFY(recoveryAngle(*spot.light, kLight) < 0.05);
    }

    void noiseAcrossTheLightIsToldAndTextureIsNot() {
        SyntheticOptions options;
        const auto texture = [](int x, int y) { return 0.5 + 0.5 * ((x / 2 * 7 + y / 2 * 13) % 11) / 11.0; };
        const RawPicture textured = syntheticRaw(options, [&](int x, int y) -> std::array<double, 4> {
            return {0.2 * texture(x, y), 0.4 * texture(x, y), 0.28 * texture(x, y), 0};
        });
        QVERIFY(measureSpot(textured, {0.25, 0.25, 0.25, 0.25}).noiseDegrees < 0.01);
        // Red flickers by 20 % from cell to cell.
        const RawPicture noisy = syntheticRaw(options, [&](int x, int y) -> std::array<double, 4> {
            return {(x / 2 * 7 + y / 2 * 13) % 2 ? 0.24 : 0.16, 0.4, 0.28, 0};
        });
        const Spot small = measureSpot(noisy, {0.25, 0.25, 0.0625, 0.0625});
        const Spot large = measureSpot(noisy, {0.25, 0.25, 0.25, 0.25});
        QVERIFY(small.noiseDegrees > 0.3);
        QVERIFY(std::abs(small.noiseDegrees / large.noiseDegrees - 4) < 0.6); // as the root of the cells
        QVERIFY(std::isnan(measureSpot(noisy, {0.3, 0.3, 0, 0}).noiseDegrees));
    }

    void theUprightPictureIsMeasured() {
        // One bright quarter tells where a place of the upright picture lies in the stored one.
        for (int orientation = 1; orientation <= 8; ++orientation) {
            SyntheticOptions options;
            RawPicture raw = syntheticRaw(options, [&](int x, int y) -> std::array<double, 4> {
                const double v = x < options.width / 2 && y < options.height / 2 ? 0.6 : 0.1;
                return {v, v, v, 0};
            });
            raw.orientation = Orientation(orientation);
            Picture quarter(2, 2, 1);
            quarter.at(0, 0, 0) = 1;
            const Picture upright = oriented(quarter, raw.orientation);
            for (int y = 0; y < 2; ++y)
                for (int x = 0; x < 2; ++x) {
                    const Spot spot = measureSpot(raw, {0.5 * x + 0.2, 0.5 * y + 0.2, 0.1, 0.1});
                    QVERIFY2(std::abs(spot.level - (upright.at(0, x, y) > 0 ? 0.6 : 0.1)) < 0.001,
                             qPrintable(QString("orientation %1").arg(orientation)));
                }
        }
    }

    void whatLiesOutsideIsLeftOut() {
        const RawPicture raw = threeParts(SensorLayout::bayer);
        QVERIFY(measureSpot(raw, {-0.1, 0.4, 0.2, 0.1}).light);
        QVERIFY(!measureSpot(raw, {-0.5, 0.4, 0.1, 0.1}).light);
        const Spot beyond = measureSpot(raw, {2, 2, 0.1, 0.1});
        QVERIFY(beyond.state == SpotState::outside);
        QCOMPARE(beyond.clippedShare, 0.0);
    }

    void oneBandTellsNoLight() {
        const RawPicture raw = threeParts(SensorLayout::monochrome);
        QVERIFY(!measureSpot(raw, {0.1, 0.4, 0.1, 0.1}).light);
        QVERIFY(measureSpot(raw, {0.1, 0.4, 0.1, 0.1}).state == SpotState::oneBand);
    }

    void placesAreSquaresOfTheSensorHoweverItWasHeld() {
        RawPicture raw = threeParts(SensorLayout::bayer); // 192 x 128
        QCOMPARE(areaOf({0.5, 0.5, 32}, raw),
                 (UnitRect{0.5 - 16.0 / 192, 0.5 - 16.0 / 128, 32.0 / 192, 0.25}));
        raw.orientation = Orientation::rotated90;
        QCOMPARE(areaOf({0.5, 0.5, 32}, raw),
                 (UnitRect{0.5 - 16.0 / 128, 0.5 - 16.0 / 192, 0.25, 32.0 / 192}));
    }

    void severalPlacesAreAveragedAndUselessOnesLeftOut() {
        SyntheticOptions options;
        const Light other(0.8, 1, 0.4);
        const RawPicture raw = syntheticRaw(options, [&](int x, int) -> std::array<double, 4> {
            if (x < 64) return {0.2, 0.4, 0.28, 0};
            if (x < 128) return {0.32, 0.4, 0.16, 0};
            return {1, 1, 1, 0};
        });
        const SpotPlace left{0.15, 0.5, 11};
        const SpotPlace middle{0.5, 0.5, 11};
        const SpotPlace clipped{0.85, 0.5, 11};
        QVERIFY(recoveryAngle(*lightOf(std::array{left}, raw), kLight) < 0.05);
        const Light average = averageOf(std::array{kLight, other});
        QVERIFY(recoveryAngle(*lightOf(std::array{left, middle, clipped}, raw), average) < 0.05);
        QVERIFY(!lightOf(std::array{clipped}, raw));
        QVERIFY(!lightOf({}, raw));
    }

    void aCloseUpShowsWhatIsThere() {
        for (const SensorLayout layout : {SensorLayout::bayer, SensorLayout::xtrans, SensorLayout::linear}) {
            const RawPicture raw = threeParts(layout);
            // Eight pixels of one sample each about the border of grey and saturated at x = 64.
            const WorkingPicture near = closeUp(raw, {60 / 192.0, 0.5, 8 / 192.0, 2 / 128.0}, 8, 2);
            QVERIFY(std::abs(near.camera.at(1, 0, 0) - 0.4F) < 0.001F);
            QVERIFY(std::abs(near.camera.at(0, 0, 0) / near.camera.at(1, 0, 0) - 0.5F) < 0.002F);
            QVERIFY(std::abs(near.camera.at(1, 7, 0) - 1) < 0.001F);
            QCOMPARE(near.clipped.at(0, 0, 0), 0.0F);
            QCOMPARE(near.clipped.at(0, 7, 0), 1.0F);
            // What lies outside is nothing.
            const WorkingPicture edge = closeUp(raw, {-0.05, 0.5, 0.1, 0.1}, 10, 10);
            QCOMPARE(edge.valid.at(0, 0, 0), 0.0F);
            QCOMPARE(edge.valid.at(0, 9, 0), 1.0F);
        }
    }

    void aCloseUpIsUpright() {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            SyntheticOptions options;
            RawPicture raw = syntheticRaw(options, [&](int x, int y) -> std::array<double, 4> {
                const double v = x < options.width / 2 && y < options.height / 2 ? 0.6 : 0.1;
                return {v, v, v, 0};
            });
            raw.orientation = Orientation(orientation);
            Picture quarter(2, 2, 1);
            quarter.at(0, 0, 0) = 1;
            const Picture upright = oriented(quarter, raw.orientation);
            const WorkingPicture near = closeUp(raw, {}, 2, 2);
            for (int y = 0; y < 2; ++y)
                for (int x = 0; x < 2; ++x)
                    QVERIFY(std::abs(near.camera.at(1, x, y) - (upright.at(0, x, y) > 0 ? 0.6F : 0.1F)) <
                            0.02F);
        }
    }
};

QTEST_APPLESS_MAIN(TestSpot)
#include "test_spot.moc"
