#include "core/illuminant/patches.h"

#include "tests/support/synthetic.h"

#include <QtTest>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kLight(0.52, 1, 0.71);

WorkingPicture working(const RawPicture& raw) {
    std::vector<Notice> notices;
    auto result = makeWorkingPicture(raw, kWorkingSide, notices);
    if (!result) qFatal("%s", result.error().message.c_str());
    return *result;
}

WorkingPicture plain(const std::array<double, 4>& colour) {
    return working(syntheticRaw({}, [colour](int, int) { return colour; }));
}

} // namespace

class TestPatches : public QObject {
    Q_OBJECT
private slots:
    void aThreeToTwoPictureHasAtLeastEightByFiveCells() {
        const MapGrid landscape = chosenGrid({}, 1024, 683);
        QVERIFY(landscape.columns >= 8 && landscape.rows >= 5);
        const MapGrid portrait = chosenGrid({}, 683, 1024);
        QVERIFY(portrait.rows >= 8 && portrait.columns >= 5);
        const MapGrid asked = chosenGrid({40, 30}, 1024, 683);
        QVERIFY(asked.columns == 40 && asked.rows == 30);
        const MapGrid strip = chosenGrid({}, 1000, 1);
        QVERIFY(strip.columns >= 1 && strip.rows == 1);
    }

    void cellsCoverThePictureOnce() {
        double area = 0;
        for (const UnitRect& cell : gridCells({7, 5})) area += cell.width * cell.height;
        QVERIFY(std::abs(area - 1) < 1e-12);
    }

    void grownWindowsStayInside() {
        for (const UnitRect& cell : gridCells({9, 6})) {
            const UnitRect window = grown(cell, kWindowFactor);
            QVERIFY(window.x >= 0 && window.y >= 0);
            QVERIFY(window.x + window.width <= 1 + 1e-12 && window.y + window.height <= 1 + 1e-12);
            QVERIFY(std::abs(window.width - 2 * cell.width) < 1e-12);
        }
    }

    void patchesAreTheAverageOfWhatTheyCover() {
        const WorkingPicture picture =
            working(syntheticRaw({SensorLayout::bayer, 512, 384}, greyScene(kLight)));
        const Picture patch = PatchCutter(picture).cut({0.25, 0.25, 0.5, 0.5});
        QCOMPARE(patch.width(), kPatchSide);
        QCOMPARE(patch.height(), kPatchSide);
        double sum = 0;
        for (const float v : patch.plane(1)) sum += v;
        double expected = 0;
        for (int y = 48; y < 144; ++y)
            for (int x = 64; x < 192; ++x) expected += picture.camera.at(1, x, y);
        QVERIFY(std::abs(sum / (64 * 64) / (expected / (96 * 128)) - 1) < 1e-4);
    }

    void clippedPixelsOfAPatchAreZero() {
        const WorkingPicture picture = working(syntheticRaw({}, [](int x, int) {
            return x < 96 ? std::array{0.25, 0.5, 0.4, 0.0} : std::array{0.6, 1.0, 0.9, 0.0};
        }));
        const Picture patch = PatchCutter(picture).cut({0, 0, 1, 1});
        QVERIFY(patch.at(1, 5, 20) > 0.49F);
        for (int c = 0; c < 3; ++c) QCOMPARE(patch.at(c, 60, 20), 0.0F);
    }

    void statesSayWhyAPatchIsOfNoUse() {
        const UnitRect all{0, 0, 1, 1};
        QCOMPARE(stateOf(working(syntheticRaw({}, greyScene(kLight))), all), PatchState::used);
        QCOMPARE(stateOf(plain({1.2, 1.2, 1.2, 0}), all), PatchState::clipped);
        QCOMPARE(stateOf(plain({0, 0, 0, 0}), all), PatchState::dark);
        QCOMPARE(stateOf(plain({0.2, 0.4, 0.3, 0}), all), PatchState::flat);
        WorkingPicture masked = working(syntheticRaw({}, greyScene(kLight)));
        for (float& v : masked.valid.plane(0)) v = 0;
        QCOMPARE(stateOf(masked, all), PatchState::masked);
    }

    void picturesWithoutALightAreNamed() {
        QVERIFY(!whyNoLight(working(syntheticRaw({}, greyScene(kLight)))));
        QCOMPARE(whyNoLight(plain({1.2, 1.2, 1.2, 0}))->code, std::string("clipped"));
        QCOMPARE(whyNoLight(plain({0, 0, 0, 0}))->code, std::string("dark"));
        const RawPicture mono = syntheticRaw({SensorLayout::monochrome}, [](int x, int) {
            return std::array{x / 400.0, 0.0, 0.0, 0.0};
        });
        QCOMPARE(whyNoLight(working(mono))->code, std::string("monochrome"));
    }
};

QTEST_APPLESS_MAIN(TestPatches)
#include "test_patches.moc"
