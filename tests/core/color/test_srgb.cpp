#include "core/color/srgb.h"

#include "core/color/camera_color.h"

#include <QtTest>

#include <opencv2/core.hpp>

using namespace uncast;

namespace {

bool near(const Vector3& a, const Vector3& b, double tolerance) {
    return cv::norm(a - b) < tolerance;
}

QString text(const Vector3& v) {
    return QString("%1 %2 %3").arg(v[0]).arg(v[1]).arg(v[2]);
}

} // namespace

class TestSrgb : public QObject {
    Q_OBJECT
private slots:
    void encodingAndDecodingUndoEachOther() {
        for (int i = 0; i <= 4096; ++i) {
            const float linear = float(i) / 4096;
            QVERIFY(std::abs(decodeSrgb(encodeSrgb(linear)) - linear) < 2e-6F);
            QVERIFY(std::abs(encodeSrgb(decodeSrgb(linear)) - linear) < 2e-6F);
        }
    }

    void encodingRisesAndHasKnownValues() {
        float last = -1;
        for (int i = 0; i <= 10000; ++i) {
            const float encoded = encodeSrgb(float(i) / 10000);
            QVERIFY(encoded > last);
            last = encoded;
        }
        QCOMPARE(encodeSrgb(0), 0.0F);
        QVERIFY(std::abs(encodeSrgb(1) - 1) < 1e-6F);
        QVERIFY(std::abs(encodeSrgb(0.18F) - 0.46135613F) < 1e-5F);
        QVERIFY(std::abs(encodeSrgb(0.001F) - 0.01292F) < 1e-6F);
        QVERIFY(std::abs(decodeSrgb(0.5F) - 0.21404114F) < 1e-5F);
    }

    void valuesOutsideAreClamped() {
        QCOMPARE(encodeSrgb(-0.5F), 0.0F);
        QVERIFY(std::abs(encodeSrgb(7.0F) - 1) < 1e-6F);
        QCOMPARE(decodeSrgb(-1.0F), 0.0F);
        QVERIFY(std::abs(decodeSrgb(2.0F) - 1) < 1e-6F);
    }

    void whiteAndPrimariesOfTheStandard() {
        const Matrix3 toLinear = xyzToLinearSrgb();
        QVERIFY(near(toLinear * xyzOf({0.3127, 0.3290}), {1, 1, 1}, 2e-4));
        const Matrix3 toXyz = toLinear.inv();
        const auto chromaticity = [&](const Vector3& rgb) {
            const Vector3 xyz = toXyz * rgb;
            const double sum = xyz[0] + xyz[1] + xyz[2];
            return Chromaticity{xyz[0] / sum, xyz[1] / sum};
        };
        const auto close = [](Chromaticity a, Chromaticity b) {
            return std::abs(a.x - b.x) < 1e-4 && std::abs(a.y - b.y) < 1e-4;
        };
        QVERIFY(close(chromaticity({1, 0, 0}), {0.64, 0.33}));
        QVERIFY(close(chromaticity({0, 1, 0}), {0.30, 0.60}));
        QVERIFY(close(chromaticity({0, 0, 1}), {0.15, 0.06}));
    }

    void labHasKnownValues() {
        const Vector3 white = xyzOf({0.3127, 0.3290});
        QVERIFY(near(labOf(white, white), {100, 0, 0}, 1e-9));
        QVERIFY(near(labOf({0, 0, 0}, white), {0, 0, 0}, 1e-9));
        QVERIFY(near(labOf(white * 0.18418651851244416, white), {50, 0, 0}, 1e-6));
        // The sRGB primaries.
        const Matrix3 toXyz = xyzToLinearSrgb().inv();
        const auto lab = [&](const Vector3& rgb) { return labOf(toXyz * rgb, white); };
        QVERIFY2(near(lab({1, 0, 0}), {53.24, 80.09, 67.20}, 0.03), qPrintable(text(lab({1, 0, 0}))));
        QVERIFY2(near(lab({0, 1, 0}), {87.73, -86.18, 83.18}, 0.03), qPrintable(text(lab({0, 1, 0}))));
        QVERIFY2(near(lab({0, 0, 1}), {32.30, 79.19, -107.86}, 0.03), qPrintable(text(lab({0, 0, 1}))));
    }

    void labOfGreysIsNeutralUnderAnyWhite() {
        for (const Chromaticity xy : {kD50, kD65, Chromaticity{0.4476, 0.4074}})
            for (const double grey : {0.001, 0.02, 0.2, 0.9}) {
                const Vector3 lab = labOf(xyzOf(xy) * grey, xyzOf(xy));
                QVERIFY(std::abs(lab[1]) < 1e-9 && std::abs(lab[2]) < 1e-9);
                QVERIFY(lab[0] > 0 && lab[0] < 100);
            }
    }
};

QTEST_APPLESS_MAIN(TestSrgb)
#include "test_srgb.moc"
