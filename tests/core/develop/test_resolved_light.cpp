#include "core/color/light_presets.h"
#include "core/color/temperature.h"
#include "core/develop/resolved_light.h"
#include "tests/support/support.h"
#include "tests/support/synthetic.h"

#include <QtTest>

using namespace uncast;
using namespace uncast::test;

namespace {

PhotoLights lights() {
    PhotoLights all;
    all.asShot = Light(0.6, 1, 0.5);
    all.estimated = Light(0.5, 1, 0.7);
    all.color = syntheticCamera();
    all.fixed = all.color.lightOf(kD65).greenOne();
    all.camera = "Maker One";
    return all;
}

CameraColor otherCamera() {
    CameraColor color = syntheticCamera();
    for (CalibratedMatrix& matrix : color.matrices)
        for (int c = 0; c < 3; ++c) matrix.xyzToCamera(0, c) *= 1.4;
    return color;
}

LightChoice from(const std::string& camera, const Light& light, std::optional<Chromaticity> xy) {
    LightChoice choice;
    choice.mode = LightMode::manual;
    choice.light = light;
    choice.camera = camera;
    choice.chromaticity = xy;
    return choice;
}

} // namespace

class TestResolvedLight : public QObject {
    Q_OBJECT
private slots:
    void automaticTakesTheEstimateElseTheCamerasElseTheFixedLight() {
        PhotoLights all = lights();
        QCOMPARE(resolvedLight(all, {}), (ResolvedLight{CorrectionSource::estimate, *all.estimated}));
        all.estimated.reset();
        QCOMPARE(resolvedLight(all, {}), (ResolvedLight{CorrectionSource::asShot, *all.asShot}));
        all.asShot = Light(0, 1, 0);
        QCOMPARE(resolvedLight(all, {}), (ResolvedLight{CorrectionSource::fixed, all.fixed}));
    }

    void aMonochromePictureKeepsTheFixedLight() {
        PhotoLights all = lights();
        all.monochrome = true;
        QCOMPARE(resolvedLight(all, from("", Light(0.3, 1, 0.3), {})),
                 (ResolvedLight{CorrectionSource::fixed, all.fixed}));
    }

    void aPresetGoesThroughTheMatrices() {
        LightChoice choice;
        choice.mode = LightMode::preset;
        choice.preset = "tungsten";
        const ResolvedLight resolved = resolvedLight(lights(), choice);
        QCOMPARE(resolved.source, CorrectionSource::chosen);
        QVERIFY(std::abs(readingOf(resolved.light, lights().color)->kelvin - 2850) < 1);
        choice.preset = "moonlight";
        QCOMPARE(resolvedLight(lights(), choice).source, CorrectionSource::asShot);
    }

    void aLightOfTheSameCameraKeepsItsNumbers() {
        const Light own(0.41, 1, 0.83);
        const auto xy = lights().color.chromaticityOf(Light(0.9, 1, 0.3)); // says something else
        for (const char* camera : {"", "Maker One"})
            QCOMPARE(resolvedLight(lights(), from(camera, own, xy)),
                     (ResolvedLight{CorrectionSource::chosen, own}));
    }

    void aLightOfAnotherCameraComesByItsChromaticity() {
        const Light theirs(0.8, 1, 0.6);
        const auto xy = otherCamera().chromaticityOf(theirs);
        QVERIFY(xy);
        const ResolvedLight resolved = resolvedLight(lights(), from("Maker Two", theirs, xy));
        QCOMPARE(resolved.source, CorrectionSource::chosen);
        QVERIFY(recoveryAngle(resolved.light, theirs) > 3); // the numbers are not the light
        const auto back = lights().color.chromaticityOf(resolved.light);
        QVERIFY(back && std::abs(back->x - xy->x) < 1e-4 && std::abs(back->y - xy->y) < 1e-4);
    }

    void aLightTravelsToAnotherCameraAndBack() {
        const PhotoLights here = lights();
        PhotoLights there = lights();
        there.color = otherCamera();
        there.camera = "Maker Two";
        const LightChoice packed = travelling(from("", Light(0.41, 1, 0.83), {}), here);
        QCOMPARE(packed.camera, here.camera);
        QVERIFY(packed.chromaticity.has_value());
        const LightChoice own = localised(packed, there);
        QCOMPARE(own.camera, std::string());
        QVERIFY(!own.chromaticity);
        QVERIFY(recoveryAngle(own.light, packed.light) > 3);
        const Light back = localised(travelling(own, there), here).light;
        QVERIFY(recoveryAngle(back, packed.light) < 0.01);
        LightChoice preset;
        preset.mode = LightMode::preset;
        preset.preset = "flash";
        QCOMPARE(travelling(preset, here), preset); // means the same everywhere
    }

    void withoutMatricesTheNumbersAreAllThereIs() {
        PhotoLights all = lights();
        all.color.matrices.clear();
        const Light theirs(0.8, 1, 0.6);
        QCOMPARE(resolvedLight(all, from("Maker Two", theirs, Chromaticity{0.35, 0.36})).light, theirs);
        LightChoice fourColours = from("Maker Two", theirs, {});
        fourColours.light.channels = 4;
        fourColours.light.value[3] = 1;
        QCOMPARE(resolvedLight(all, fourColours).source, CorrectionSource::asShot); // has no meaning here
    }

    void anOffsetMovesTheEstimateByMiredAndTint() {
        LightChoice choice;
        choice.miredOffset = 20;
        choice.tintOffset = -4;
        const ResolvedLight moved = resolvedLight(lights(), choice);
        QCOMPARE(moved.source, CorrectionSource::estimate);
        const auto before = readingOf(*lights().estimated, lights().color);
        const auto after = readingOf(moved.light, lights().color);
        QVERIFY(before && after);
        QVERIFY(std::abs(1e6 / after->kelvin - 1e6 / before->kelvin - 20) < 0.1);
        QVERIFY(std::abs(after->tint - before->tint + 4) < 0.1);
        PhotoLights unknown = lights();
        unknown.color.matrices.clear();
        QCOMPARE(resolvedLight(unknown, choice).light, *unknown.estimated);
    }

    void strengthLiesBetweenTheCamerasLightAndTheChosenOne() {
        LightChoice choice;
        choice.strength = 0;
        QVERIFY(recoveryAngle(resolvedLight(lights(), choice).light, *lights().asShot) < 1e-9);
        choice.strength = 0.5;
        const Light half = resolvedLight(lights(), choice).light;
        QVERIFY(std::abs(recoveryAngle(half, between(*lights().asShot, *lights().estimated, 0.5))) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestResolvedLight)
#include "test_resolved_light.moc"
