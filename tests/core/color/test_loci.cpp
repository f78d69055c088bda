#include "core/color/loci.h"
#include "core/color/temperature.h"

#include <QtTest>

#include <cmath>

using namespace uncast;

namespace {

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestLoci : public QObject {
    Q_OBJECT

private slots:
    void uniformChromaticitiesAreThoseOfTheTables_data() {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("u");
        QTest::addColumn<double>("v");
        // CIE 15:2004, table T.3: x, y and u', v' of illuminants.
        QTest::newRow("A") << 0.44758 << 0.40745 << 0.25597 << 0.52430;
        QTest::newRow("D65") << 0.31272 << 0.32903 << 0.19783 << 0.46834;
        QTest::newRow("D50") << 0.34567 << 0.35851 << 0.20916 << 0.48808;
    }
    void uniformChromaticitiesAreThoseOfTheTables() {
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, u);
        QFETCH(double, v);
        const UniformChromaticity found = uniformOf({x, y});
        QVERIFY(near(found.u, u, 1e-5));
        QVERIFY(near(found.v, v, 1e-5));
    }

    void daylightGoesThroughTheStandardIlluminants_data() {
        QTest::addColumn<double>("kelvin");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        // CIE 15:2004, table T.3; temperatures by the c2 of today, 1.4388 over 1.4380 of the names.
        QTest::newRow("D50") << 5000 * 1.4388 / 1.4380 << 0.34567 << 0.35851;
        QTest::newRow("D55") << 5500 * 1.4388 / 1.4380 << 0.33243 << 0.34744;
        QTest::newRow("D65") << 6500 * 1.4388 / 1.4380 << 0.31272 << 0.32903;
        QTest::newRow("D75") << 7500 * 1.4388 / 1.4380 << 0.29903 << 0.31488;
    }
    void daylightGoesThroughTheStandardIlluminants() {
        QFETCH(double, kelvin);
        QFETCH(double, x);
        QFETCH(double, y);
        // The tables are of the spectra, which keep to the curve to a unit in the fourth place.
        QVERIFY(near(daylightOf(kelvin).x, x, 2e-4));
        QVERIFY(near(daylightOf(kelvin).y, y, 2e-4));
    }

    void bothBranchesOfDaylightMeet() {
        QVERIFY(near(daylightOf(6999.9).x, daylightOf(7000.1).x, 1e-4));
        QVERIFY(near(daylightOf(1000).x, daylightOf(4000).x, 1e-12));
        QVERIFY(near(daylightOf(1e6).x, daylightOf(25000).x, 1e-12));
    }

    void glowingBodiesRunFromWarmToColdAndHaveTheirTemperature() {
        const auto points = planckianLocus(60);
        QCOMPARE(points.size(), std::size_t(60));
        for (std::size_t i = 1; i < points.size(); ++i) QVERIFY(points[i].u < points[i - 1].u);
        // Illuminant A is a glowing body of 2,856 K.
        const UniformChromaticity a = uniformOf({0.44758, 0.40745});
        const auto nearest = std::ranges::min_element(
            points, {}, [&](const auto& p) { return std::hypot(p.u - a.u, p.v - a.v); });
        QVERIFY(std::hypot(nearest->u - a.u, nearest->v - a.v) < 0.004);
    }

    void daylightLiesAboveGlowingBodies() {
        for (const double kelvin : {4500.0, 5500.0, 6500.0, 10000.0})
            QVERIFY(duvOf(daylightOf(kelvin)) > 0.001);
        const auto points = daylightLocus(30);
        QCOMPARE(points.front(), uniformOf(daylightOf(4000)));
        QVERIFY(near(points.back().u, uniformOf(daylightOf(25000)).u, 1e-9));
    }
};

QTEST_APPLESS_MAIN(TestLoci)
#include "test_loci.moc"
