#include "core/color/temperature.h"
#include "core/develop/paste.h"
#include "tests/support/support.h"
#include "tests/support/synthetic.h"

#include <QtTest>

using namespace uncast;
using namespace uncast::test;

namespace {

PhotoLights lightsOf(const std::string& camera, double first) {
    PhotoLights all;
    all.asShot = Light(0.6, 1, 0.5);
    all.estimated = Light(0.5, 1, 0.7);
    all.color = syntheticCamera();
    for (CalibratedMatrix& matrix : all.color.matrices)
        for (int c = 0; c < 3; ++c) matrix.xyzToCamera(0, c) *= first;
    all.fixed = all.color.lightOf(kD65).greenOne();
    all.camera = camera;
    return all;
}

LightChoice byHand(const Light& light) {
    LightChoice choice;
    choice.mode = LightMode::manual;
    choice.light = light;
    return choice;
}

} // namespace

class TestPaste : public QObject {
    Q_OBJECT
private slots:
    void aModeIsEvaluatedAnew() {
        const PhotoLights here = lightsOf("One", 1);
        PhotoLights there = lightsOf("One", 1);
        there.asShot = Light(0.9, 1, 0.3);
        LightChoice choice;
        choice.mode = LightMode::asShot;
        choice.strength = 0.5;
        const auto pasted = copiedChoice(choice, here, PasteAs::mode);
        QCOMPARE(pasted, std::optional(choice));
        choice.strength = 1;
        QCOMPARE(resolvedLight(there, *copiedChoice(choice, here, PasteAs::mode)).light, *there.asShot);
    }

    void gainsAreTheSameOnOneCameraAndTheSameColourOnAnother() {
        const PhotoLights here = lightsOf("One", 1);
        const auto pasted = copiedChoice({}, here, PasteAs::gains);
        QVERIFY(pasted);
        QCOMPARE(resolvedLight(lightsOf("One", 1), *pasted).light, *here.estimated);
        const PhotoLights there = lightsOf("Two", 1.4);
        const Light seen = resolvedLight(there, *pasted).light;
        QVERIFY(recoveryAngle(seen, *here.estimated) > 3);
        const auto a = here.color.chromaticityOf(*here.estimated);
        const auto b = there.color.chromaticityOf(seen);
        QVERIFY(a && b && std::abs(a->x - b->x) < 1e-4 && std::abs(a->y - b->y) < 1e-4);
    }

    void gainsHoldTheStrengthWithinThem() {
        const PhotoLights here = lightsOf("One", 1);
        LightChoice choice = byHand(Light(0.4, 1, 0.8));
        choice.strength = 0.5;
        const auto pasted = copiedChoice(choice, here, PasteAs::gains);
        QVERIFY(pasted);
        QCOMPARE(pasted->strength, 1.0);
        QCOMPARE(resolvedLight(here, *pasted).light, resolvedLight(here, choice).light);
    }

    void temperatureAndTintGoThroughEveryCamerasMatrices() {
        const PhotoLights here = lightsOf("One", 1);
        const PhotoLights there = lightsOf("One", 1.1); // the same name, another body's matrices
        const auto pasted = copiedChoice({}, here, PasteAs::temperatureTint);
        QVERIFY(pasted);
        const auto from = readingOf(*here.estimated, here.color);
        const auto to = readingOf(resolvedLight(there, *pasted).light, there.color);
        QVERIFY(from && to);
        QVERIFY(std::abs(from->kelvin - to->kelvin) < 5);
        QVERIFY(std::abs(from->tint - to->tint) < 0.2);
        PhotoLights unknown = here;
        unknown.color.matrices.clear();
        QVERIFY(!copiedChoice({}, unknown, PasteAs::temperatureTint));
    }

    void anOffsetIsAddedToTheEstimateOfEachPhoto() {
        const PhotoLights here = lightsOf("One", 1);
        const auto warmer = offsetLight(*here.estimated, 25, 6, here.color);
        QVERIFY(warmer);
        const auto pasted = copiedChoice(byHand(*warmer), here, PasteAs::offset);
        QVERIFY(pasted);
        QCOMPARE(pasted->mode, LightMode::automatic);
        QVERIFY(std::abs(pasted->miredOffset - 25) < 0.1);
        QVERIFY(std::abs(pasted->tintOffset - 6) < 0.1);
        PhotoLights there = lightsOf("Two", 1.2);
        there.estimated = Light(0.7, 1, 0.45);
        const auto before = readingOf(*there.estimated, there.color);
        const auto after = readingOf(resolvedLight(there, *pasted).light, there.color);
        QVERIFY(std::abs(1e6 / after->kelvin - 1e6 / before->kelvin - 25) < 0.3);
        PhotoLights unasked = here;
        unasked.estimated.reset();
        QVERIFY(!copiedChoice(byHand(*warmer), unasked, PasteAs::offset));
    }
};

QTEST_GUILESS_MAIN(TestPaste)
#include "test_paste.moc"
