#include "core/color/light.h"
#include "core/color/light_average.h"

#include <QtTest>

#include <limits>
#include <random>

using namespace uncast;

namespace {

Light fourLight(double g, double m, double c, double y) {
    const std::array<double, 4> values{g, m, c, y};
    return Light::fromChannels(values);
}

Light scaled(Light light, double factor) {
    for (double& v : light.value) v *= factor;
    return light;
}

/// Positive lights as cameras see them, three or four channels.
std::vector<Light> randomLights(int count) {
    std::mt19937 random(5);
    const auto next = [&] { return 0.05 + double(random() % 100000) / 50000; };
    std::vector<Light> lights;
    for (int i = 0; i < count; ++i)
        lights.push_back(i % 3 == 2 ? fourLight(next(), next(), next(), next())
                                    : Light(next(), next(), next()));
    return lights;
}

} // namespace

class TestLight : public QObject {
    Q_OBJECT
private slots:
    void aLightBetweenTwoLiesOnTheirWay() {
        const Light warm(2, 2, 0.6);
        const Light cold(0.4, 1, 0.9);
        QVERIFY(recoveryAngle(between(warm, cold, 0), warm) < 1e-9);
        QVERIFY(recoveryAngle(between(warm, cold, 1), cold) < 1e-9);
        QCOMPARE(between(warm, cold, 0.5)[1], 1.0);
        QCOMPARE(between(warm, cold, 0.5)[0], std::sqrt(1.0 * 0.4)); // the geometric mean
        double before = -1;
        for (double share = 0; share <= 1; share += 0.125) {
            const double angle = recoveryAngle(between(warm, cold, share), warm);
            QVERIFY(angle > before);
            before = angle;
        }
        const Light four = between(fourLight(1, 0.5, 0.5, 0.25), fourLight(2, 1, 1, 1), 0.5);
        QCOMPARE(four.channels, 4);
        QCOMPARE(four[0], 1.0);
    }

    void anglesAreSymmetricAndIndifferentToScale() {
        const auto lights = randomLights(60);
        for (std::size_t i = 3; i < lights.size(); ++i) {
            const Light& a = lights[i];
            const Light& b = lights[i - 3];
            if (a.channels != b.channels) continue;
            const double angle = recoveryAngle(a, b);
            QVERIFY(angle >= 0 && angle <= 90);
            QVERIFY(std::abs(recoveryAngle(b, a) - angle) < 1e-9);
            QVERIFY(std::abs(recoveryAngle(scaled(a, 12.5), scaled(b, 0.01)) - angle) < 1e-9);
            QVERIFY(std::abs(reproductionAngle(scaled(a, 3), scaled(b, 7)) - reproductionAngle(a, b)) < 1e-9);
            QVERIFY(recoveryAngle(a, a) < 1e-9);
            QVERIFY(reproductionAngle(a, a) < 1e-6);
        }
    }

    void knownAngles() {
        QVERIFY(std::abs(recoveryAngle(Light(1, 1, 1), Light(1, 1, 0)) - 35.26438968) < 1e-7);
        QVERIFY(std::abs(recoveryAngle(Light(1, 0, 0), Light(0, 1, 0)) - 90) < 1e-9);
        QVERIFY(std::abs(recoveryAngle(Light(1, 0, 0), Light(-1, 0, 0)) - 180) < 1e-9);
        QVERIFY(std::abs(recoveryAngle(fourLight(1, 1, 1, 1), fourLight(1, 1, 1, 0)) - 30) < 1e-7);
        // actual / estimated = (2, 1, 1): its angle to grey.
        QVERIFY(std::abs(reproductionAngle(Light(0.5, 1, 2), Light(1, 1, 2)) - 19.47122063) < 1e-7);
    }

    void smallAnglesKeepTheirPrecision() {
        const double tiny = 1e-9;
        const double expected = tiny / std::sqrt(3.0) * std::sqrt(2.0 / 3) * 180 / 3.14159265358979;
        const double angle = recoveryAngle(Light(1, 1, 1), Light(1 + tiny, 1, 1));
        QVERIFY2(std::abs(angle / expected - 1) < 1e-4, qPrintable(QString::number(angle / expected)));
    }

    void gainsTakeTheLightOut() {
        for (const Light& light : randomLights(30)) {
            const auto gains = light.gains();
            QVERIFY(std::abs(gains[std::size_t(light.greenIndex())] - 1) < 1e-12);
            for (int c = 0; c < light.channels; ++c)
                QVERIFY(std::abs(light[c] * gains[std::size_t(c)] - light[light.greenIndex()]) < 1e-12);
        }
        QVERIFY(Light(0.5, 1, 0.25).gains() == (std::array<double, 4>{2, 1, 4, 1}));
    }

    void scalingKeepsTheDirection() {
        for (const Light& light : randomLights(30)) {
            QVERIFY(recoveryAngle(light.greenOne(), light) < 1e-6);
            QVERIFY(recoveryAngle(light.unit(), light) < 1e-6);
            QCOMPARE(light.greenOne()[light.greenIndex()], 1.0);
            double square = 0;
            for (int c = 0; c < light.channels; ++c) square += light.unit()[c] * light.unit()[c];
            QVERIFY(std::abs(square - 1) < 1e-12);
            QCOMPARE(light.unit().channels, light.channels);
        }
    }

    void anAverageLiesInTheMiddleWhateverTheScale() {
        const Light a(0.4, 1, 0.9);
        const Light b(0.9, 1, 0.4);
        const Light brightB(1.8, 2, 0.8);
        const Light average = averageOf(std::array{a, brightB});
        for (int c = 0; c < 3; ++c) QVERIFY(std::abs(average[c] - between(a, b, 0.5)[c]) < 1e-12);
        QVERIFY(recoveryAngle(averageOf(std::array{a, a, a}), a) < 1e-6);
        QVERIFY(std::abs(averageOf(std::array{a, a, b})[0] - std::cbrt(0.4 * 0.4 * 0.9)) < 1e-12);
    }

    void greenIsTheSecondOfThreeAndTheFirstOfFour() {
        QCOMPARE(Light(1, 2, 3).greenIndex(), 1);
        QCOMPARE(fourLight(1, 2, 3, 4).greenIndex(), 0);
        QCOMPARE(fourLight(2, 2, 3, 4).greenOne()[3], 2.0);
    }

    void onlyPositiveFiniteChannelsAreValid() {
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        constexpr double kInfinite = std::numeric_limits<double>::infinity();
        QVERIFY(Light(0.1, 1, 2).valid());
        QVERIFY(!Light(0, 1, 2).valid());
        QVERIFY(!Light(1, -1, 2).valid());
        QVERIFY(!Light(1, kNan, 2).valid());
        QVERIFY(!Light(1, 1, kInfinite).valid());
        QVERIFY(!fourLight(1, 1, 1, 0).valid());
        QVERIFY(fourLight(1, 1, 1, 1e-6).valid());
    }
};

QTEST_APPLESS_MAIN(TestLight)
#include "test_light.moc"
