#include "core/color/camera_color.h"

#include "core/color/temperature.h"
#include "tests/core/color/test_cameras.h"

#include <QtTest>

#include <opencv2/core.hpp>

using namespace uncast;

namespace {

Light scaled(Light light, double factor) {
    for (double& v : light.value) v *= factor;
    return light;
}

double apart(Chromaticity a, Chromaticity b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

class TestCameraColor : public QObject {
    Q_OBJECT
private slots:
    void lightsComeBackAsTheirChromaticity_data() {
        QTest::addColumn<int>("camera");
        QTest::addColumn<double>("kelvin");
        QTest::addColumn<double>("tint");
        const auto cameras = test::madeUpCameras();
        for (std::size_t i = 0; i < cameras.size(); ++i)
            for (const double kelvin : {2000.0, 2850.0, 3500.0, 5000.0, 6504.0, 9000.0, 15000.0})
                for (const double tint : {-40.0, 0.0, 20.0})
                    QTest::addRow("%s, %g K, %g", cameras[i].name.c_str(), kelvin, tint)
                        << int(i) << kelvin << tint;
    }
    void lightsComeBackAsTheirChromaticity() {
        QFETCH(int, camera);
        QFETCH(double, kelvin);
        QFETCH(double, tint);
        const CameraColor color = test::madeUpCameras()[std::size_t(camera)].color;
        const Chromaticity xy = chromaticityOf(TemperatureTint{kelvin, tint});
        const Light light = color.lightOf(xy);
        QCOMPARE(light.channels, color.channels);
        if (!light.valid()) QSKIP("this camera sees the light with a negative channel");
        const auto back = color.chromaticityOf(light);
        QVERIFY(back);
        QVERIFY2(apart(*back, xy) < 1e-6, qPrintable(QString::number(apart(*back, xy))));
        const auto again = color.chromaticityOf(scaled(light, 1234));
        QVERIFY(again && apart(*again, *back) < 1e-9);
    }

    void interpolationMeetsTheCalibrationsAndHoldsBeyond() {
        const CameraColor color = test::madeUpCameras()[0].color;
        const auto close = [](const Matrix43& a, const Matrix43& b) { return cv::norm(a - b) < 1e-12; };
        const Matrix43 lamp = color.matrices[0].xyzToCamera;
        const Matrix43 day = color.matrices[1].xyzToCamera;
        QVERIFY(close(color.interpolated(2850), lamp));
        QVERIFY(close(color.interpolated(1500), lamp));
        QVERIFY(close(color.interpolated(6504), day));
        QVERIFY(close(color.interpolated(25000), day));
        // Halfway in 1/T, not in T.
        const double middle = 2 / (1 / 2850.0 + 1 / 6504.0);
        QVERIFY(close(color.interpolated(middle), 0.5 * lamp + 0.5 * day));
    }

    void theCalibrationNearestToDaylightIsChosen() {
        CameraColor color = test::madeUpCameras()[0].color;
        QCOMPARE(color.daylight().kelvin, 6504.0);
        color.matrices.pop_back();
        QCOMPARE(color.daylight().kelvin, 2850.0);
    }

    void inversesUndoTheirMatrix() {
        for (const auto& camera : test::madeUpCameras()) {
            const Matrix43 matrix = camera.color.daylight().xyzToCamera;
            const auto inverse = inverted(matrix, camera.color.channels);
            QVERIFY(inverse);
            QVERIFY(cv::norm(*inverse * matrix - Matrix3::eye()) < 1e-12);
        }
    }

    void uselessMatricesHaveNoInverseAndNoChromaticity_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("zero") << 0;
        QTest::newRow("equal rows") << 1;
        QTest::newRow("not a number") << 2;
        QTest::newRow("infinite") << 3;
    }
    void uselessMatricesHaveNoInverseAndNoChromaticity() {
        QFETCH(int, kind);
        Matrix43 matrix = Matrix43::zeros();
        if (kind == 1) matrix = Matrix43(1, 2, 3, 1, 2, 3, 0, 1, 0, 0, 0, 0);
        if (kind >= 2) {
            matrix = test::madeUpCameras()[0].color.daylight().xyzToCamera;
            matrix(1, 1) = kind == 2 ? std::numeric_limits<double>::quiet_NaN()
                                     : std::numeric_limits<double>::infinity();
        }
        QVERIFY(!inverted(matrix, 3));
        const CameraColor color{3, {{matrix, 6504}}, "useless"};
        QVERIFY(!color.chromaticityOf(Light(0.5, 1, 0.7)));
        QVERIFY(!readingOf(Light(0.5, 1, 0.7), color));
    }

    void withoutAMatrixThereIsNoChromaticity() {
        QVERIFY(!CameraColor{}.known());
        QVERIFY(!CameraColor{}.chromaticityOf(Light(0.5, 1, 0.7)));
    }

    void lightsOfNoRealColourOrOfAnotherKindHaveNone() {
        const CameraColor color = test::madeUpCameras()[0].color;
        QVERIFY(!color.chromaticityOf(Light(1, 0, 0)));
        QVERIFY(!color.chromaticityOf(Light(0, 0, 1)));
        QVERIFY(!color.chromaticityOf(Light(0, 0, 0)));
        const std::array<double, 4> four{1, 1, 1, 1};
        QVERIFY(!color.chromaticityOf(Light::fromChannels(four)));
    }

    void adaptationTakesOneWhiteToTheOther() {
        const Chromaticity lamp{0.4476, 0.4074};
        for (const Chromaticity to : {kD50, kD65}) {
            QVERIFY(cv::norm(bradford(lamp, to) * xyzOf(lamp) - xyzOf(to)) < 1e-12);
            QVERIFY(cv::norm(bradford(to, lamp) * bradford(lamp, to) - Matrix3::eye()) < 1e-12);
            QVERIFY(cv::norm(bradford(to, to) - Matrix3::eye()) < 1e-12);
        }
        // D65 to D50, as ICC.1:2010 annex E and Lindbloom give it.
        const Matrix3 known(1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345,
                            0.0150436, 0.7521316);
        QVERIFY(cv::norm(bradford({0.31271, 0.32902}, {0.34567, 0.35850}) - known) < 1e-3);
    }

    void lightSourcesOfExifHaveTheTemperaturesOfTheSpecification() {
        QCOMPARE(kelvinOfLightSource(17), 2850.0);
        QCOMPARE(kelvinOfLightSource(21), 6500.0);
        QCOMPARE(kelvinOfLightSource(23), 5000.0);
        QCOMPARE(kelvinOfLightSource(20), 5500.0);
        QCOMPARE(kelvinOfLightSource(22), 7500.0);
    }
};

QTEST_APPLESS_MAIN(TestCameraColor)
#include "test_camera_color.moc"
