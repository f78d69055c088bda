#include "core/color/temperature.h"
#include "core/illuminant/series.h"

#include <QElapsedTimer>
#include <QtTest>

#include <random>

using namespace uncast;

namespace {

using Lights = std::vector<std::optional<Chromaticity>>;

std::optional<Chromaticity> light(double kelvin, double tint = 0) {
    return chromaticityOf(TemperatureTint{kelvin, tint});
}

} // namespace

class TestSeries : public QObject {
    Q_OBJECT
private slots:
    void photosOfOneLightAreOneGroup() {
        const Lights lights{light(5400),     light(2900),    light(5500, 2), light(2950),
                            light(5450, -2), light(2880, 2), light(5420),    {}};
        const Series series = groupSeries(lights);
        QCOMPARE(series.groups.size(), std::size_t(2));
        QCOMPARE(series.groups[0].photos, (std::vector<int>{0, 2, 4, 6}));
        QCOMPARE(series.groups[1].photos, (std::vector<int>{1, 3, 5}));
        QVERIFY(series.outliers.empty());
        QVERIFY(std::abs(temperatureTintOf(series.groups[0].light).kelvin - 5440) < 60);
        QVERIFY(std::abs(temperatureTintOf(series.groups[1].light).kelvin - 2900) < 60);
    }

    void aLightOfItsOwnIsAnOutlier() {
        const Lights lights{light(5400), light(5450), light(5400, 60), light(5420), light(5430)};
        const Series series = groupSeries(lights);
        QCOMPARE(series.groups.size(), std::size_t(1));
        QCOMPARE(series.outliers, std::vector<int>{2});
    }

    void aLightThatDriftsStaysOneGroup() {
        Lights lights;
        for (int i = 0; i < 60; ++i) lights.push_back(light(1e6 / (180 + i * 2.5)));
        const Series series = groupSeries(lights);
        QCOMPARE(series.groups.size(), std::size_t(1));
        QVERIFY(series.outliers.empty());
    }

    void aFewPhotosSayNothing() {
        const Series series = groupSeries(Lights{light(5400), {}, light(2900)});
        QVERIFY(series.groups.empty());
        QVERIFY(series.outliers.empty());
        QVERIFY(groupSeries({}).groups.empty());
    }

    void theOrderOfPhotosDoesNotMatter() {
        Lights lights;
        std::mt19937 random(7);
        std::normal_distribution<double> spread(0, 40);
        for (int i = 0; i < 40; ++i) lights.push_back(light((i % 2 ? 3200 : 6000) + spread(random)));
        const Series forth = groupSeries(lights);
        std::reverse(lights.begin(), lights.end());
        const Series back = groupSeries(lights);
        QCOMPARE(forth.groups.size(), back.groups.size());
        for (std::size_t g = 0; g < forth.groups.size(); ++g)
            QCOMPARE(forth.groups[g].photos.size(), back.groups[g].photos.size());
        QCOMPARE(forth.outliers.size(), back.outliers.size());
    }

    void thousandsAreQuick() {
        Lights lights;
        std::mt19937 random(7);
        std::uniform_real_distribution<double> kelvin(2500, 9000);
        for (int i = 0; i < 5000; ++i) lights.push_back(light(kelvin(random)));
        QElapsedTimer time;
        time.start();
        (void)groupSeries(lights);
        qInfo("5000 lights: %lld ms", static_cast<long long>(time.elapsed()));
        QVERIFY(time.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "test_series.moc"
