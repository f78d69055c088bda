#include "core/color/common_space.h"

#include "core/color/light_color.h"
#include "core/color/temperature.h"
#include "tests/core/color/test_cameras.h"

#include <QtTest>

#include <opencv2/core.hpp>

using namespace uncast;

namespace {

Light fourLight(double g, double m, double c, double y) {
    const std::array<double, 4> values{g, m, c, y};
    return Light::fromChannels(values);
}

Vector3 direction(const Vector3& v) {
    return v * (1 / cv::norm(v));
}

} // namespace

class TestCommonSpace : public QObject {
    Q_OBJECT
private slots:
    void daylightIsWhite() {
        for (const auto& camera : test::madeUpCameras()) {
            const CommonSpace space = CommonSpace::of(camera.color, Light());
            QVERIFY(space.calibrated);
            QCOMPARE(space.channels, camera.color.channels);
            const Vector4 daylightSeen = camera.color.daylight().xyzToCamera * Vector3(0.95047, 1.0, 1.08883);
            const Vector3 common = space.fromCamera * daylightSeen;
            QVERIFY2(cv::norm(direction(common) - direction(Vector3(1, 1, 1))) < 1e-6, camera.name.c_str());
        }
    }

    void lightsGoThereAndBack() {
        for (const auto& camera : test::madeUpCameras()) {
            const CommonSpace space = CommonSpace::of(camera.color, Light());
            for (const double kelvin : {2500.0, 4000.0, 6504.0, 10000.0})
                for (const double tint : {-30.0, 0.0, 30.0}) {
                    // What a four-channel camera sees of a real light lies in the three dimensions of its
                    // matrix.
                    const Vector4 seen = camera.color.daylight().xyzToCamera *
                                         xyzOf(chromaticityOf(TemperatureTint{kelvin, tint}));
                    const Light light =
                        Light::fromChannels(std::span(seen.val, std::size_t(camera.color.channels)))
                            .greenOne();
                    const Light back = space.lightToCamera(space.lightFromCamera(light));
                    QCOMPARE(back.channels, camera.color.channels);
                    QVERIFY2(recoveryAngle(back, light) < 1e-7, camera.name.c_str());
                    QVERIFY(std::abs(back[back.greenIndex()] - 1) < 1e-12);
                }
        }
    }

    void camerasAgreeOnALightThere() {
        // The same light, seen by different cameras through one calibration, has one place in the common
        // space.
        const auto cameras = test::madeUpCameras();
        for (const double kelvin : {2500.0, 5000.0, 9000.0}) {
            const Vector3 xyz = xyzOf(chromaticityOf(TemperatureTint{kelvin, 0}));
            std::vector<Vector3> places;
            for (const auto& camera : cameras) {
                const CommonSpace space = CommonSpace::of(camera.color, Light());
                places.push_back(direction(space.fromCamera * (camera.color.daylight().xyzToCamera * xyz)));
            }
            for (const Vector3& place : places) QVERIFY(cv::norm(place - places[0]) < 1e-9);
        }
    }

    void warmLightsAreRedThereAndColdOnesBlue() {
        const CameraColor color = test::madeUpCameras()[0].color;
        const CommonSpace space = CommonSpace::of(color, Light());
        const auto at = [&](double kelvin) {
            return space.lightFromCamera(color.lightOf(chromaticityOf(TemperatureTint{kelvin, 0})));
        };
        QVERIFY(at(2800)[0] > at(2800)[1] && at(2800)[1] > at(2800)[2]);
        QVERIFY(at(15000)[0] < at(15000)[1] && at(15000)[1] < at(15000)[2]);
    }

    void theAverageCameraIsBalancedForDaylight() {
        const Vector3 white = averageCameraMatrix() * Vector3(0.95047, 1.0, 1.08883);
        for (int c = 0; c < 3; ++c)
            QVERIFY2(std::abs(white[c] - 1) < 5e-3, qPrintable(QString::number(white[c])));
    }

    void withoutAMatrixTheFallbackIsWhite() {
        const CommonSpace space = CommonSpace::of(CameraColor{}, Light(0.5, 1, 0.7));
        QVERIFY(!space.calibrated);
        QVERIFY(cv::norm(space.lightFromCamera(Light(0.5, 1, 0.7)) - Vector3(1, 1, 1)) < 1e-12);
        const Light light(0.9, 1, 0.3);
        QVERIFY(recoveryAngle(space.lightToCamera(space.lightFromCamera(light)), light) < 1e-7);
    }

    void fourChannelsWithoutAMatrixComeBackToo() {
        CameraColor color;
        color.channels = 4;
        const Light neutral = fourLight(1, 0.8, 0.9, 1.3);
        const CommonSpace space = CommonSpace::of(color, neutral);
        QVERIFY(!space.calibrated);
        QVERIFY(cv::norm(space.lightFromCamera(neutral) - Vector3(1, 1, 1)) < 1e-12);
        const Vector3 common(1.4, 1, 0.5);
        QVERIFY(cv::norm(direction(space.lightFromCamera(space.lightToCamera(common))) - direction(common)) <
                1e-9);
    }

    void uselessMatricesFallBack() {
        for (const Matrix43& matrix : {Matrix43::zeros(), Matrix43(1, 2, 3, 1, 2, 3, 0, 1, 0, 0, 0, 0)}) {
            const CommonSpace space = CommonSpace::of({3, {{matrix, 6504}}, "useless"}, Light(0.4, 1, 0.6));
            QVERIFY(!space.calibrated);
            QVERIFY(cv::norm(space.lightFromCamera(Light(0.4, 1, 0.6)) - Vector3(1, 1, 1)) < 1e-12);
        }
    }

    void lightsHaveTheColourTheEyeExpects() {
        const Light anything(1, 1, 1);
        for (const auto& camera : test::madeUpCameras()) {
            const auto colour = [&](double kelvin) {
                return lightAsLinearSrgb(camera.color.lightOf(chromaticityOf(TemperatureTint{kelvin, 0})),
                                         camera.color, anything);
            };
            const Vector3 warm = colour(2800);
            QVERIFY2(warm[0] == 1 && warm[0] > warm[1] && warm[1] > warm[2] && warm[2] > 0,
                     camera.name.c_str());
            const Vector3 cold = colour(12000);
            QVERIFY2(cold[2] == 1 && cold[2] > cold[1] && cold[1] > cold[0], camera.name.c_str());
            const Vector3 white = lightAsLinearSrgb(camera.color.lightOf(kD65), camera.color, anything);
            QVERIFY2(cv::norm(white - Vector3(1, 1, 1)) < 2e-3, camera.name.c_str());
        }
    }

    void coloursOfLightsAreIndifferentToScaleAndNeverFail() {
        const CameraColor color = test::madeUpCameras()[0].color;
        const Light light(0.8, 1, 0.4);
        const Light bright(8, 10, 4);
        const Light daylightSeen(0.5, 1, 0.7);
        QVERIFY(cv::norm(lightAsLinearSrgb(light, color, daylightSeen) -
                         lightAsLinearSrgb(bright, color, daylightSeen)) < 1e-9);
        // Saturation: none is white, more is farther from white.
        QVERIFY(cv::norm(lightAsLinearSrgb(light, color, daylightSeen, 0) - Vector3(1, 1, 1)) < 1e-12);
        QVERIFY(lightAsLinearSrgb(light, color, daylightSeen, 2)[2] <
                lightAsLinearSrgb(light, color, daylightSeen)[2]);
        for (const Light& odd : {Light(1, 0, 0), Light(0, 0, 1), Light(0, 0, 0), Light(-1, -1, -1)})
            for (const CameraColor& camera : {color, CameraColor{}}) {
                const Vector3 rgb = lightAsLinearSrgb(odd, camera, daylightSeen);
                for (int c = 0; c < 3; ++c) QVERIFY(rgb[c] >= 0 && rgb[c] <= 1);
                QCOMPARE(std::max({rgb[0], rgb[1], rgb[2]}), 1.0);
            }
        QVERIFY(cv::norm(lightAsLinearSrgb(daylightSeen, CameraColor{}, daylightSeen) - Vector3(1, 1, 1)) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestCommonSpace)
#include "test_common_space.moc"
