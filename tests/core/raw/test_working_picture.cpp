#include "core/raw/working_picture.h"

#include "core/raw/decode.h"
#include "tests/support/support.h"
#include "tests/support/synthetic.h"

#include <QtTest>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kLight(0.52, 1, 0.71);

WorkingPicture working(const RawPicture& raw, int side = kWorkingSide) {
    std::vector<Notice> notices;
    auto result = makeWorkingPicture(raw, side, notices);
    if (!result) qFatal("%s", result.error().message.c_str());
    return *result;
}

// The mean of each channel over valid pixels.
Light meanLight(const WorkingPicture& picture) {
    Light light;
    light.channels = picture.channels;
    for (int c = 0; c < picture.channels; ++c) {
        double sum = 0;
        for (const float v : picture.camera.plane(c)) sum += v;
        light.value[std::size_t(c)] = sum;
    }
    return light;
}

} // namespace

class TestWorkingPicture : public QObject {
    Q_OBJECT
private slots:
    void everySensorGivesTheLightOfAGreyScene_data() {
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("phase");
        for (int phase = 0; phase < 4; ++phase)
            QTest::addRow("Bayer phase %d", phase) << int(SensorLayout::bayer) << phase;
        for (int phase = 0; phase < 36; ++phase)
            QTest::addRow("X-Trans phase %d", phase) << int(SensorLayout::xtrans) << phase;
        QTest::newRow("four colours") << int(SensorLayout::fourColour) << 0;
        QTest::newRow("linear") << int(SensorLayout::linear) << 0;
    }
    void everySensorGivesTheLightOfAGreyScene() {
        QFETCH(int, layout);
        QFETCH(int, phase);
        Light light = kLight;
        if (SensorLayout(layout) == SensorLayout::fourColour)
            light = Light::fromChannels(std::array{1.0, 0.49, 0.76, 0.8});
        const RawPicture raw = syntheticRaw({SensorLayout(layout), 192, 144, phase}, greyScene(light));
        const WorkingPicture picture = working(raw);
        QVERIFY2(recoveryAngle(meanLight(picture), light) < 0.02,
                 qPrintable(QString::number(recoveryAngle(meanLight(picture), light))));
        QVERIFY(!picture.monochrome);
        for (const float share : picture.valid.plane(0)) QCOMPARE(share, 1.0F);
    }

    void blackIsSubtractedPerCfaPosition() {
        RawPicture raw = syntheticRaw({}, greyScene(kLight));
        // The same scene on a sensor whose four positions have levels of their own, with fractions.
        raw.black = {2, 2, {512.0F, 552.5F, 592.25F, 632.75F}, 1};
        for (int y = 0; y < raw.height; ++y)
            for (int x = 0; x < raw.width; ++x)
                raw.samples[std::size_t(y * raw.width + x)] =
                    std::uint16_t(raw.samples[std::size_t(y * raw.width + x)] + raw.black.at(x, y) - 512.0F);
        QVERIFY(recoveryAngle(meanLight(working(raw)), kLight) < 0.02);
    }

    void smallNegativesAreKept() {
        const RawPicture raw = syntheticRaw({}, [](int, int) {
            return std::array{-0.001, -0.001, -0.001, 0.0};
        });
        QVERIFY(working(raw).camera.at(1, 3, 3) < -0.0005F);
    }

    void saturatedCellsAreLeftOutWhole() {
        const RawPicture raw = syntheticRaw({}, [](int x, int) {
            return x < 96 ? std::array{0.25, 0.5, 0.4, 0.0} : std::array{0.6, 1.0, 0.9, 0.0};
        });
        const WorkingPicture picture = working(raw);
        QCOMPARE(picture.valid.at(0, 10, 10), 1.0F);
        QCOMPARE(picture.valid.at(0, picture.width() - 10, 10), 0.0F);
        QCOMPARE(picture.clipped.at(0, picture.width() - 10, 10), 1.0F);
        QCOMPARE(picture.camera.at(0, picture.width() - 10, 10), 0.0F);
        std::vector<Notice> notices;
        const auto display = makeDisplayPicture(raw, kWorkingSide, notices);
        QVERIFY(display);
        QVERIFY(display->camera.at(1, picture.width() - 10, 10) > 0.99F);
    }

    void aClippedFrameIsNotOneBand() {
        const RawPicture raw = syntheticRaw({}, [](int, int) { return std::array{1.2, 1.2, 1.2, 0.0}; });
        std::vector<Notice> notices;
        QVERIFY(makeDisplayPicture(raw, kWorkingSide, notices).has_value());
        QVERIFY(notices.empty());
    }

    // A grey ramp has no colour anywhere, though red, green and blue are sampled at different places.
    void theDisplayPictureHasNoColouredRims_data() {
        QTest::addColumn<int>("phase");
        for (int phase = 0; phase < 4; ++phase) QTest::addRow("Bayer phase %d", phase) << phase;
    }
    void theDisplayPictureHasNoColouredRims() {
        QFETCH(int, phase);
        const RawPicture raw = syntheticRaw({SensorLayout::bayer, 192, 128, phase}, [](int x, int y) {
            const double v = 0.1 + 0.003 * x + 0.002 * y;
            return std::array{v, v, v, v};
        });
        std::vector<Notice> notices;
        const auto picture = makeDisplayPicture(raw, kWorkingSide, notices);
        QVERIFY(picture);
        for (int y = 2; y < picture->height() - 2; ++y)
            for (int x = 2; x < picture->width() - 2; ++x)
                for (int c = 0; c < picture->channels; ++c)
                    QVERIFY(std::abs(picture->camera.at(c, x, y) - picture->camera.at(1, x, y)) < 3e-4F);
    }

    void theLongerSideIsKeptAndTheMeanWithIt_data() {
        QTest::addColumn<int>("side");
        for (const int side : {200, 128, 96, 61, 40, 17}) QTest::addRow("%d", side) << side;
    }
    void theLongerSideIsKeptAndTheMeanWithIt() {
        QFETCH(int, side);
        const RawPicture raw = syntheticRaw({SensorLayout::bayer, 384, 256}, greyScene(kLight));
        const WorkingPicture full = working(raw);
        const WorkingPicture small = working(raw, side);
        QCOMPARE(small.width(), std::min(side, 192));
        const auto mean = [](const WorkingPicture& p) {
            double sum = 0;
            for (const float v : p.camera.plane(1)) sum += v;
            return sum / double(p.camera.pixels());
        };
        QVERIFY(std::abs(mean(small) / mean(full) - 1) < 0.01);
    }

    void orientationTurnsTheWorkingPicture() {
        RawPicture raw = syntheticRaw({SensorLayout::bayer, 192, 128}, [](int x, int y) {
            return x < 96 && y < 64 ? std::array{0.3, 0.6, 0.4, 0.0} : std::array{0.1, 0.2, 0.15, 0.0};
        });
        raw.orientation = Orientation::rotated90;
        const WorkingPicture picture = working(raw);
        QCOMPARE(picture.width(), 64);
        QCOMPARE(picture.height(), 96);
        // The stored upper left corner is the upper right one of the upright picture.
        QVERIFY(picture.camera.at(1, 60, 3) > 0.5F);
        QVERIFY(picture.camera.at(1, 3, 3) < 0.3F);
    }

    void cropIsCutOut() {
        RawPicture raw = syntheticRaw({}, [](int x, int y) {
            return x >= 20 && y >= 10 && x < 120 && y < 90 ? std::array{0.26, 0.5, 0.355, 0.0}
                                                           : std::array{0.9, 0.1, 0.1, 0.0};
        });
        raw.crop = {20, 10, 100, 80};
        const WorkingPicture picture = working(raw);
        QCOMPARE(picture.width(), 50);
        QCOMPARE(picture.height(), 40);
        QVERIFY(recoveryAngle(meanLight(picture), kLight) < 0.05);
    }

    void nonSquarePixelsBecomeSquare() {
        RawPicture raw = syntheticRaw({SensorLayout::bayer, 200, 200}, greyScene(kLight));
        raw.pixelAspect = 1.5;
        const WorkingPicture picture = working(raw);
        QVERIFY(std::abs(double(picture.width()) / picture.height() - 1.5) < 0.03);
    }

    void oneBandWrittenAsColourIsRecognised() {
        const Scene one = greyScene(Light(1, 1, 1));
        std::vector<Notice> notices;
        const auto picture = makeWorkingPicture(syntheticRaw({}, one), kWorkingSide, notices);
        QVERIFY(picture && picture->monochrome);
        QCOMPARE(notices.front().code, std::string("monochrome"));
    }

    void oneBandFilesOfRealCamerasAreRecognised_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"parrot_sequoia_field_rededge_mono.tif", "dji_p4m_palms_green_mono.tif",
                                 "flir_vuepro_solar_panels_thermal.tif"})
            QTest::newRow(file) << file;
    }
    void oneBandFilesOfRealCamerasAreRecognised() {
        UNCAST_NEED_SHARED(shared);
        QFETCH(QString, file);
        const auto raw = decodeRaw(shared / "raws" / file.toStdString());
        QVERIFY(raw);
        QCOMPARE(raw->channels, 3);
        QVERIFY(working(*raw).monochrome);
    }

    void aGreySceneOfACameraThatSeesDaylightAsGreyIsNotOneBand() {
        RawPicture raw = syntheticRaw({}, greyScene(Light(1, 1, 1)));
        const Matrix3 toGrey = Matrix3::diag({1 / 0.95047, 1.0, 1 / 1.08883});
        CalibratedMatrix matrix{Matrix43::zeros(), 6504};
        for (int r = 0; r < 3; ++r)
            for (int c = 0; c < 3; ++c) matrix.xyzToCamera(r, c) = toGrey(r, c);
        raw.color.matrices = {matrix};
        QVERIFY(!working(raw).monochrome);
        raw.color = syntheticCamera();
        QVERIFY(working(raw).monochrome);
    }

    void theBalanceOfAnOrdinaryLightIsNotTakenForOneBand() {
        QVERIFY(!working(syntheticRaw({}, greyScene(Light(0.95, 1, 1)))).monochrome);
    }

    void blackAboveWhiteIsAnError() {
        RawPicture raw = syntheticRaw({}, greyScene(kLight));
        raw.black.level = {17000.0F};
        std::vector<Notice> notices;
        const auto picture = makeWorkingPicture(raw, kWorkingSide, notices);
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, std::string("black-above-white"));
    }

    void aStoppedJobIsCancelled() {
        std::stop_source stop;
        stop.request_stop();
        std::vector<Notice> notices;
        const auto picture = makeWorkingPicture(syntheticRaw({}, greyScene(kLight)), kWorkingSide, notices,
                                                {stop.get_token(), {}});
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, std::string("cancelled"));
    }
};

QTEST_APPLESS_MAIN(TestWorkingPicture)
#include "test_working_picture.moc"
