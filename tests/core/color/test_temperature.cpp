#include "core/color/light_presets.h"
#include "core/color/temperature.h"
#include "tests/support/synthetic.h"

#include <QtTest>

using namespace uncast;
using namespace uncast::test;

class TestTemperature : public QObject {
    Q_OBJECT
private slots:
    void knownLightsHaveKnownTemperatures_data() {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("kelvin");
        QTest::addColumn<double>("tint");
        QTest::newRow("A") << 0.44758 << 0.40745 << 2856.0 << 0.0;
        QTest::newRow("D50") << 0.34567 << 0.35850 << 5002.0 << 9.6;
        QTest::newRow("D55") << 0.33242 << 0.34743 << 5501.0 << 10.0;
        QTest::newRow("D65") << 0.31271 << 0.32902 << 6503.0 << 9.8;
        QTest::newRow("D75") << 0.29902 << 0.31485 << 7506.0 << 9.6;
    }
    void knownLightsHaveKnownTemperatures() {
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, kelvin);
        QFETCH(double, tint);
        const auto value = temperatureTintOf({x, y});
        QVERIFY2(std::abs(value.kelvin - kelvin) < 1.0, qPrintable(QString::number(value.kelvin)));
        QVERIFY2(std::abs(value.tint - tint) < 0.06, qPrintable(QString::number(value.tint)));
    }

    void adobesVectorsComeOut_data() {
        QTest::addColumn<double>("kelvin");
        QTest::addColumn<double>("tint");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("2850") << 2850.0 << 0.0 << 0.44799 << 0.40755;
        QTest::newRow("3200") << 3200.0 << 0.0 << 0.42270 << 0.39895;
        QTest::newRow("4000") << 4000.0 << 0.0 << 0.38045 << 0.37676;
        QTest::newRow("6500 +10") << 6500.0 << 10.0 << 0.31274 << 0.32919;
        QTest::newRow("6500 -50") << 6500.0 << -50.0 << 0.31721 << 0.29703;
        QTest::newRow("20000 -150") << 20000.0 << -150.0 << 0.29288 << 0.22070;
    }
    void adobesVectorsComeOut() {
        QFETCH(double, kelvin);
        QFETCH(double, tint);
        QFETCH(double, x);
        QFETCH(double, y);
        const Chromaticity xy = chromaticityOf(TemperatureTint{kelvin, tint});
        QVERIFY2(std::abs(xy.x - x) < 1e-5 && std::abs(xy.y - y) < 1e-5,
                 qPrintable(QString("%1 %2").arg(xy.x, 0, 'f', 6).arg(xy.y, 0, 'f', 6)));
        const auto back = temperatureTintOf(xy);
        QVERIFY(std::abs(back.kelvin - kelvin) < 0.3);
        QVERIFY(std::abs(back.tint - tint) < 0.01);
    }

    void duvIsZeroOnTheLocusAndPositiveAboveIt() {
        for (const double kelvin : {2700.0, 4000.0, 6500.0, 9000.0})
            QVERIFY(std::abs(duvOf(chromaticityOf(TemperatureTint{kelvin, 0}))) < 3e-4);
        QVERIFY(std::abs(duvOf(kD65) - 0.0032) < 2e-4);
        QVERIFY(duvOf(chromaticityOf(TemperatureTint{5000, 60})) > 0.015);
    }

    void whatIsSetReadsBack() {
        const CameraColor camera = syntheticCamera();
        for (double kelvin = 2000; kelvin < 25000; kelvin *= 1.07) {
            for (const double tint : {-60.0, -10.0, 0.0, 10.0, 45.0}) {
                if (kelvin < 2700 && tint != 0) continue; // near the edge of the real colours
                const auto light = lightOf({kelvin, tint}, camera);
                QVERIFY(light);
                const auto reading = readingOf(*light, camera);
                QVERIFY(reading);
                QVERIFY2(std::abs(1e6 / reading->kelvin - 1e6 / kelvin) < 0.1,
                         qPrintable(QString("%1 %2").arg(kelvin).arg(reading->kelvin)));
                QVERIFY(std::abs(reading->tint - tint) < 0.1);
            }
        }
    }

    void lightsThatAreNoColoursAreRefused() {
        const CameraColor camera = syntheticCamera();
        QVERIFY(!lightOf({2500, 100}, camera)); // x + y > 1
        QVERIFY(!lightOf({0, 0}, camera));
        QVERIFY(!lightOf({5000, 0}, CameraColor{}));
    }

    void presetsAreLightsOfTheirNames() {
        for (const LightPreset& preset : lightPresets()) {
            QCOMPARE(findLightPreset(preset.name), &preset);
            QVERIFY(lightOf(preset.value, syntheticCamera()));
        }
        QVERIFY(findLightPreset("tungsten")->value.kelvin < findLightPreset("daylight")->value.kelvin);
        QVERIFY(findLightPreset("daylight")->value.kelvin < findLightPreset("shade")->value.kelvin);
        QVERIFY(!findLightPreset("moon"));
    }
};

QTEST_APPLESS_MAIN(TestTemperature)
#include "test_temperature.moc"
