#include "core/color/srgb.h"
#include "core/color/temperature.h"
#include "core/develop/color_path.h"
#include "core/develop/develop.h"
#include "core/files/demo_scene.h"
#include "core/raw/decode.h"
#include "tests/support/support.h"
#include "tests/support/synthetic.h"

#include <QtTest>
#include <cmath>
#include <opencv2/core.hpp>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kLight(0.52, 1, 0.71);

// Chroma in CIELAB of an encoded sRGB colour, 0-1 a channel.
double chromaOf(double r, double g, double b) {
    const Vector3 linear(decodeSrgb(float(r)), decodeSrgb(float(g)), decodeSrgb(float(b)));
    const Matrix3 toXyz = [] {
        Matrix3 inverse;
        const Matrix3 m = xyzToLinearSrgb();
        cv::invert(m, inverse);
        return inverse;
    }();
    const Vector3 lab = labOf(toXyz * linear, toXyz * Vector3(1, 1, 1));
    return std::hypot(lab[1], lab[2]);
}

// The same of the mean of a part of a picture.
double chromaOf(const Rgb16Picture& picture, const PixelRect& part) {
    std::array<double, 3> sum{};
    for (int y = part.y; y < part.y + part.height; ++y)
        for (int x = part.x; x < part.x + part.width; ++x)
            for (int c = 0; c < 3; ++c)
                sum[std::size_t(c)] += picture.samples[std::size_t(3 * (y * picture.width + x) + c)];
    const double n = 65535.0 * part.width * part.height;
    return chromaOf(sum[0] / n, sum[1] / n, sum[2] / n);
}

} // namespace

class TestDevelop : public QObject {
    Q_OBJECT
private slots:
    void neutralsStayNeutralUnderEveryLight() {
        const CameraColor camera = syntheticCamera();
        for (const Light& light :
             {kLight, Light(0.9, 1, 0.3), Light(0.3, 1, 1.2), Light(5, 1, 0.01), camera.lightOf(kD65)}) {
            const Matrix34 matrix = balancedToLinearSrgb(camera, light);
            for (int r = 0; r < 3; ++r) {
                QVERIFY(std::abs(matrix(r, 0) + matrix(r, 1) + matrix(r, 2) - 1) < 1e-9);
                for (int c = 0; c < 4; ++c) QVERIFY(std::isfinite(matrix(r, c)));
            }
        }
    }

    void daylightColoursComeOutAsTheyAre() {
        // Linear sRGB surfaces under D65 through the camera and back.
        const CameraColor camera = syntheticCamera();
        const Light light = camera.lightOf(kD65);
        const Matrix34 path = balancedToLinearSrgb(camera, light);
        Matrix3 toXyz;
        cv::invert(xyzToLinearSrgb(), toXyz);
        for (const Vector3& srgb :
             {Vector3(0.5, 0.2, 0.1), Vector3(0.1, 0.4, 0.2), Vector3(0.05, 0.1, 0.6)}) {
            const Vector4 seen = camera.interpolated(6503) * (toXyz * srgb);
            Vector4 balanced;
            for (int c = 0; c < 3; ++c) balanced[c] = seen[c] / light[c];
            const Vector3 back = path * balanced;
            for (int c = 0; c < 3; ++c) QVERIFY(std::abs(back[c] / back[1] - srgb[c] / srgb[1]) < 2e-3);
        }
    }

    void aCameraWithoutMatrixKeepsItsChannels() {
        const Matrix34 matrix = balancedToLinearSrgb({}, kLight);
        QCOMPARE(matrix(0, 0), 1.0);
        QCOMPARE(matrix(1, 1), 1.0);
        QCOMPARE(matrix(2, 2), 1.0);
        QCOMPARE(matrix(0, 1), 0.0);
    }

    void theChannelThatClipsFirstReachesOne() {
        const Balance balance = balanceFor(kLight, {1, 1, 1, 1}, 3);
        // Green is the strongest channel of this light: it clips first.
        QVERIFY(std::abs(balance.gain[1] - 1) < 1e-12);
        QVERIFY(balance.gain[0] > 1.9 && balance.gain[2] > 1.4);
        const Balance other = balanceFor(Light(1.2, 1, 0.5), {1, 1, 1, 1}, 3);
        QVERIFY(std::abs(other.gain[0] - 1) < 1e-12 && other.gain[1] > 1);
    }

    void clippedHighlightsAreNeutralAtAnyGain_data() {
        QTest::addColumn<double>("r");
        QTest::addColumn<double>("b");
        for (const double r : {0.3, 0.6, 1.4})
            for (const double b : {0.2, 0.7, 1.6}) QTest::addRow("%.1f 1 %.1f", r, b) << r << b;
    }
    void clippedHighlightsAreNeutralAtAnyGain() {
        QFETCH(double, r);
        QFETCH(double, b);
        RawPicture raw = syntheticRaw({}, [](int x, int) {
            return x > 90 ? std::array{1.0, 1.0, 1.0, 0.0} : std::array{0.1, 0.2, 0.15, 0.0};
        });
        raw.color = syntheticCamera();
        const auto picture = developFull(raw, {Light(r, 1, b), 0});
        QVERIFY(picture);
        const auto* pixel = picture->samples.data() + 3 * (64 * picture->width + 150);
        QVERIFY(pixel[0] > 65000 && pixel[1] > 65000 && pixel[2] > 65000);
        std::vector<Notice> notices;
        const auto display = makeDisplayPicture(raw, 512, notices);
        const Rgb8Picture preview = developPreview(*display, {Light(r, 1, b), 0});
        const auto* shown = preview.samples.data() + 3 * (32 * preview.width + 80);
        QVERIFY(shown[0] == 255 && shown[1] == 255 && shown[2] == 255);
    }

    void previewAndExportAgree() {
        RawPicture raw = syntheticRaw({SensorLayout::bayer, 192, 128}, [](int, int) {
            return std::array{0.15, 0.4, 0.2, 0.0};
        });
        raw.color = syntheticCamera();
        const auto full = developFull(raw, {kLight, 0});
        std::vector<Notice> notices;
        const auto display = makeDisplayPicture(raw, 512, notices);
        QVERIFY(full && display);
        const Rgb8Picture preview = developPreview(*display, {kLight, 0});
        for (int c = 0; c < 3; ++c) {
            const double a = full->samples[std::size_t(3 * (64 * full->width + 96) + c)] / 65535.0;
            const double b = preview.samples[std::size_t(3 * (32 * preview.width + 48) + c)] / 255.0;
            QVERIFY(std::abs(a - b) < 0.004);
        }
    }

    void everySensorDevelops_data() {
        QTest::addColumn<int>("layout");
        QTest::newRow("Bayer") << int(SensorLayout::bayer);
        QTest::newRow("X-Trans") << int(SensorLayout::xtrans);
        QTest::newRow("four colours") << int(SensorLayout::fourColour);
        QTest::newRow("linear") << int(SensorLayout::linear);
        QTest::newRow("monochrome") << int(SensorLayout::monochrome);
    }
    void everySensorDevelops() {
        QFETCH(int, layout);
        const bool four = SensorLayout(layout) == SensorLayout::fourColour;
        const Light light = four ? Light::fromChannels(std::array{1.0, 0.49, 0.76, 0.8}) : kLight;
        const RawPicture raw = syntheticRaw({SensorLayout(layout), 120, 96}, [&](int, int) {
            std::array<double, 4> grey{};
            for (int c = 0; c < 4; ++c) grey[std::size_t(c)] = 0.4 * light.value[std::size_t(c)];
            return grey;
        });
        const auto picture = developFull(raw, {light, 0});
        QVERIFY2(picture, picture ? "" : picture.error().message.c_str());
        QCOMPARE(picture->width, 120);
        QCOMPARE(picture->height, 96);
        const auto* pixel = picture->samples.data() + 3 * (40 * 120 + 60);
        QVERIFY2(std::abs(int(pixel[0]) - int(pixel[1])) < 300 &&
                     std::abs(int(pixel[2]) - int(pixel[1])) < 300,
                 qPrintable(QString("%1 %2 %3").arg(pixel[0]).arg(pixel[1]).arg(pixel[2])));
    }

    void orientationCropAndAspectShapeTheExport() {
        RawPicture raw = syntheticRaw({SensorLayout::bayer, 192, 128}, greyScene(kLight));
        raw.crop = {10, 6, 160, 100};
        raw.pixelAspect = 1.5;
        raw.orientation = Orientation::rotated90;
        const auto picture = developFull(raw, {kLight, 0});
        QVERIFY(picture);
        QCOMPARE(picture->width, 100);
        QCOMPARE(picture->height, 240);
    }

    void theDemoChartComesOutNeutral() {
        DemoOptions options;
        options.width = 768;
        options.height = 512;
        const DemoScene scene = renderDemoScene(options);
        const auto picture = developFull(scene.raw, {scene.light, 0});
        QVERIFY(picture);
        for (const PixelRect& patch : scene.neutralPatches) {
            const double chroma = chromaOf(*picture, patch);
            QVERIFY2(chroma < 2, qPrintable(QString::number(chroma)));
        }
    }

    void aRealChartComesOutNeutralUnderItsMeasuredLight() {
        UNCAST_NEED_SHARED(shared);
        const auto raw = decodeRaw(shared / "raws" / "canon_s40_colorchecker_indoor.crw");
        QVERIFY(raw);
        const auto picture = developFull(*raw, {Light(0.6688, 1, 0.6190), 0});
        QVERIFY(picture);
        for (const int x : {270, 570, 890}) {
            const double chroma = chromaOf(*picture, {x, 1160, 180, 180});
            QVERIFY2(chroma < 2, qPrintable(QString::number(chroma)));
        }
    }

    void greyShowsWhatIsTakenOutTooMuch() {
        const CameraColor camera = syntheticCamera();
        const Light actual = *lightOf({5000, 0}, camera);
        const Vector3 same = greySurface(camera, actual, actual);
        for (int c = 0; c < 3; ++c) QVERIFY(std::abs(same[c] - 1) < 1e-9);
        // A light said to be colder than it is leaves a warm picture, one said to be greener a magenta one.
        const Vector3 warm = greySurface(camera, actual, *lightOf({7000, 0}, camera));
        QVERIFY(warm[0] > warm[1] && warm[1] > warm[2]);
        const Vector3 cold = greySurface(camera, actual, *lightOf({3500, 0}, camera));
        QVERIFY(cold[0] < cold[1] && cold[1] < cold[2]);
        const Vector3 magenta = greySurface(camera, actual, *lightOf({5000, 40}, camera));
        QVERIFY(magenta[1] < magenta[0] && magenta[1] < magenta[2]);
        const Vector3 plain = greySurface(CameraColor{}, Light(0.5, 1, 0.5), Light(0.25, 1, 0.5));
        QCOMPARE(plain, Vector3(1, 0.5, 0.5));
    }

    void badLightsAreRefused() {
        const RawPicture raw = syntheticRaw({}, greyScene(kLight));
        QCOMPARE(developFull(raw, {Light(0, 1, 1), 0}).error().code, std::string("bad-light"));
        QCOMPARE(developFull(raw, {Light::fromChannels(std::array{1.0, 1.0, 1.0, 1.0}), 0}).error().code,
                 std::string("bad-light"));
    }

    void aStoppedJobIsCancelled() {
        std::stop_source stop;
        stop.request_stop();
        const auto picture =
            developFull(syntheticRaw({}, greyScene(kLight)), {kLight, 0}, {stop.get_token(), {}});
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, std::string("cancelled"));
    }
};

QTEST_APPLESS_MAIN(TestDevelop)
#include "test_develop.moc"
