#include "core/files/demo_scene.h"

#include "core/color/temperature.h"
#include "core/raw/decode.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>

using namespace uncast;

namespace {

DemoOptions smallScene(std::uint32_t seed, bool mixed = false) {
    return {384, 256, mixed, seed, 0};
}

struct Mean {
    double value = 0;
    double error = 0; ///< standard error
};

// The mean of one channel above black over a rectangle.
Mean channelMean(const RawPicture& raw, const PixelRect& rect, int channel) {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int y = rect.y; y < rect.y + rect.height; ++y)
        for (int x = rect.x; x < rect.x + rect.width; ++x) {
            if (raw.cfa.at(x, y) != channel) continue;
            const double value = raw.samples[std::size_t(y * raw.width + x)] - double(raw.black.at(x, y));
            sum += value;
            squares += value * value;
            ++count;
        }
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean) / count)};
}

Light mapLight(const DemoScene& scene, const PixelRect& rect) {
    const int x = (rect.x + rect.width / 2) / 4;
    const int y = (rect.y + rect.height / 2) / 4;
    const Picture& map = scene.lightMap;
    return Light(double(map.at(0, x, y)), double(map.at(1, x, y)), double(map.at(2, x, y)));
}

} // namespace

class TestDemoScene : public QObject {
    Q_OBJECT
private slots:
    void sameSeedGivesTheSameBits() {
        for (const bool mixed : {false, true}) {
            const DemoScene one = renderDemoScene(smallScene(3, mixed));
            const DemoScene two = renderDemoScene(smallScene(3, mixed));
            QVERIFY(one.raw.samples == two.raw.samples);
            QVERIFY(std::ranges::equal(one.lightMap.samples(), two.lightMap.samples()));
            QVERIFY(one.light == two.light);
        }
    }

    void theFileHoldsASmallPreview() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("demo.dng")).toStdString();
        QVERIFY(writeDemoDng(path, {1200, 800, false, 1, 0}, false));
        const auto preview = readEmbeddedPreview(path);
        QVERIFY2(preview, preview ? "" : preview.error().message.c_str());
        QVERIFY(preview->orientation == Orientation::upright);
        QCOMPARE(preview->bitmap.width, 480);
        QCOMPARE(preview->bitmap.height, 320);
        const auto [least, most] = std::ranges::minmax(preview->bitmap.samples);
        QVERIFY(least < 40 && most > 200); // a picture, not a flat field
    }

    void anotherSeedGivesAnotherLightAndOtherNoise() {
        const DemoScene one = renderDemoScene(smallScene(1));
        const DemoScene two = renderDemoScene(smallScene(2));
        QVERIFY(recoveryAngle(one.light, two.light) > 1);
        QVERIFY(one.raw.samples != two.raw.samples);
    }

    void neutralPatchesShowTheLightOfTheirPlace_data() {
        QTest::addColumn<bool>("mixed");
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3, 4, 5}) {
            QTest::addRow("single %d", seed) << false << seed;
            QTest::addRow("mixed %d", seed) << true << seed;
        }
    }
    void neutralPatchesShowTheLightOfTheirPlace() {
        QFETCH(bool, mixed);
        QFETCH(int, seed);
        DemoOptions options = smallScene(std::uint32_t(seed), mixed);
        options.width = 768;
        options.height = 512;
        const DemoScene scene = renderDemoScene(options);
        QCOMPARE(scene.neutralPatches.size(), std::size_t(6));
        for (const PixelRect& patch : scene.neutralPatches) {
            QVERIFY(patch.width >= 8 && patch.height >= 8);
            const Mean r = channelMean(scene.raw, patch, 0);
            const Mean g = channelMean(scene.raw, patch, 1);
            const Mean b = channelMean(scene.raw, patch, 2);
            const Light truth = mapLight(scene, patch);
            // Within four standard errors; the second light's gradient over a patch adds a little.
            const double slack = mixed ? 0.02 : 0.002;
            const auto close = [&](const Mean& channel, double ratio) {
                const double measured = channel.value / g.value;
                const double error = measured * std::hypot(channel.error / channel.value, g.error / g.value);
                return std::abs(measured - ratio) < 4 * error + slack * ratio;
            };
            QVERIFY2(close(r, truth[0]), qPrintable(QString("%1 %2").arg(r.value / g.value).arg(truth[0])));
            QVERIFY2(close(b, truth[2]), qPrintable(QString("%1 %2").arg(b.value / g.value).arg(truth[2])));
        }
    }

    void neutralPatchesGrowDarkerInStepsOfTheChart() {
        const DemoScene scene = renderDemoScene({768, 512, false, 1, 0});
        const double white = channelMean(scene.raw, scene.neutralPatches[0], 1).value;
        const std::array<double, 6> luminance{0.9, 0.578, 0.352, 0.195, 0.091, 0.0343};
        for (std::size_t i = 0; i < 6; ++i) {
            const double grey = channelMean(scene.raw, scene.neutralPatches[i], 1).value;
            QVERIFY2(std::abs(grey / white - luminance[i] / luminance[0]) < 0.35 * luminance[i],
                     qPrintable(QString::number(grey / white)));
        }
    }

    void oneLightFillsTheMapOfASingleScene() {
        const DemoScene scene = renderDemoScene(smallScene(5));
        for (int y = 0; y < scene.lightMap.height(); ++y)
            for (int x = 0; x < scene.lightMap.width(); ++x) {
                const Light here(double(scene.lightMap.at(0, x, y)), 1, double(scene.lightMap.at(2, x, y)));
                QVERIFY(recoveryAngle(here, scene.light) < 1e-4);
            }
        const auto reading = readingOf(scene.light, scene.raw.color);
        QVERIFY(reading && reading->kelvin > 2600 && reading->kelvin < 7700);
        QVERIFY(std::abs(reading->duv) < 0.01);
    }

    void mixedScenesAreWarmOnTheLampsSideAndCoolByTheWindow() {
        const DemoScene scene = renderDemoScene(smallScene(1, true));
        const auto kelvinAt = [&](int x, int y) {
            return readingOf(mapLight(scene, {4 * x, 4 * y, 1, 1}), scene.raw.color)->kelvin;
        };
        const int right = scene.lightMap.width() - 4;
        const int low = scene.lightMap.height() - 4;
        QVERIFY(kelvinAt(2, low) > 5000);
        QVERIFY(kelvinAt(right, low) < 3500);
    }

    void tenSeedsSpreadOverTheTemperatures() {
        double coolest = 0;
        double warmest = 1e9;
        for (std::uint32_t seed = 1; seed <= 10; ++seed) {
            const DemoScene scene = renderDemoScene({96, 64, false, seed, 0});
            const double kelvin = readingOf(scene.light, scene.raw.color)->kelvin;
            coolest = std::max(coolest, kelvin);
            warmest = std::min(warmest, kelvin);
        }
        QVERIFY2(warmest < 3100 && coolest > 6000, qPrintable(QString("%1 %2").arg(warmest).arg(coolest)));
    }

    void someHighlightsClipAndMostOfThePictureDoesNot() {
        for (const bool mixed : {false, true}) {
            const DemoScene scene = renderDemoScene({768, 512, mixed, 1, 0});
            const auto clipped =
                double(std::ranges::count(scene.raw.samples, std::uint16_t(scene.raw.white[0])));
            const double share = clipped / double(scene.raw.samples.size());
            QVERIFY2(share > 1e-5 && share < 0.03, qPrintable(QString::number(share)));
        }
    }

    void theCoveredBorderMeasuresTheTrueBlack() {
        DemoOptions options = smallScene(1);
        options.declaredBlack = 540;
        const DemoScene scene = renderDemoScene(options);
        QCOMPARE(scene.raw.black.at(0, 0), 540.0F);
        QVERIFY(scene.raw.maskedBorder);
        for (std::size_t c = 0; c < 3; ++c) {
            QVERIFY(scene.raw.maskedBorder->samples[c] > 1000);
            QVERIFY(std::abs(scene.raw.maskedBorder->mean[c] - 512) < 0.5);
        }
    }

    void theFileHoldsThePictureInMemory_data() {
        QTest::addColumn<bool>("mixed");
        QTest::addColumn<double>("declaredBlack");
        QTest::newRow("single") << false << 0.0;
        QTest::newRow("mixed") << true << 0.0;
        QTest::newRow("wrong black") << false << 537.5;
    }
    void theFileHoldsThePictureInMemory() {
        QFETCH(bool, mixed);
        QFETCH(double, declaredBlack);
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.filePath("scene.dng").toStdString());
        DemoOptions options = smallScene(2, mixed);
        options.declaredBlack = declaredBlack;
        const auto scene = writeDemoDng(path, options, false);
        QVERIFY2(scene.has_value(), scene ? "" : scene.error().message.c_str());
        const auto read = decodeRaw(path);
        QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
        const RawPicture& made = scene->raw;
        QCOMPARE(read->width, made.width);
        QCOMPARE(read->height, made.height);
        QVERIFY(read->samples == made.samples);
        QVERIFY(read->layout == made.layout);
        QCOMPARE(read->channels, made.channels);
        QCOMPARE(read->channelNames, made.channelNames);
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 2; ++x) {
                QCOMPARE(read->cfa.at(x, y), made.cfa.at(x, y));
                QCOMPARE(read->black.at(x, y), made.black.at(x, y));
            }
        for (std::size_t c = 0; c < 3; ++c) QCOMPARE(read->white[c], made.white[c]);
        QVERIFY(read->maskedBorder);
        for (std::size_t c = 0; c < 3; ++c) {
            QCOMPARE(read->maskedBorder->samples[c], made.maskedBorder->samples[c]);
            QVERIFY(std::abs(read->maskedBorder->mean[c] - made.maskedBorder->mean[c]) < 1e-6);
            QVERIFY(std::abs(read->maskedBorder->deviation[c] - made.maskedBorder->deviation[c]) < 1e-3);
        }
        QVERIFY(read->asShotNeutral);
        QVERIFY(recoveryAngle(*read->asShotNeutral, *made.asShotNeutral) < 1e-3);
        QCOMPARE(read->color.matrices.size(), made.color.matrices.size());
        for (std::size_t i = 0; i < made.color.matrices.size(); ++i) {
            QCOMPARE(read->color.matrices[i].kelvin, made.color.matrices[i].kelvin);
            QVERIFY(cv::norm(read->color.matrices[i].xyzToCamera - made.color.matrices[i].xyzToCamera) <
                    1e-7);
        }
        QCOMPARE(read->color.source, made.color.source);
        QVERIFY(read->orientation == made.orientation);
        QCOMPARE(read->pixelAspect, made.pixelAspect);
        QCOMPARE(read->crop, made.crop);
        QCOMPARE(read->shot.make, made.shot.make);
        QCOMPARE(read->shot.model, made.shot.model);
        QVERIFY(std::abs(read->shot.iso - made.shot.iso) < 1e-3);
        QVERIFY(std::abs(read->shot.exposureSeconds - made.shot.exposureSeconds) < 1e-6);
        QVERIFY(std::abs(read->shot.aperture - made.shot.aperture) < 1e-4);
        QVERIFY(std::abs(read->shot.focalLengthMm - made.shot.focalLengthMm) < 1e-3);
        QCOMPARE(read->shot.timestamp, made.shot.timestamp);
        QCOMPARE(read->warnings.empty(), declaredBlack == 0);
    }

    void anExistingFileIsLeftAlone() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.filePath("scene.dng").toStdString());
        std::ofstream(path) << "mine";
        const auto written = writeDemoDng(path, {96, 64, false, 1, 0}, false);
        QVERIFY(!written);
        QCOMPARE(written.error().code, std::string("exists"));
        QCOMPARE(std::filesystem::file_size(path), std::uintmax_t(4));
        QVERIFY(writeDemoDng(path, {96, 64, false, 1, 0}, true).has_value());
        QVERIFY(std::filesystem::file_size(path) > 96 * 64 * 2);
    }

    void theLightsLieBesideTheFile() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.filePath("a.b.dng").toStdString());
        const DemoScene scene = renderDemoScene(smallScene(1, true));
        QVERIFY(writeDemoLights(path, scene).has_value());
        QVERIFY(std::filesystem::exists(folder.filePath("a.b.lights.png").toStdString()));
        std::ifstream table(folder.filePath("a.b.lights.csv").toStdString());
        std::string line;
        std::getline(table, line);
        QCOMPARE(line, std::string("row,column,x,y,width,height,r,g,b,kelvin,tint,duv"));
        int rows = 0;
        while (std::getline(table, line)) {
            const auto fields = QString::fromStdString(line).split(',');
            QCOMPARE(fields.size(), 12);
            const int x = int((fields[2].toDouble() + 0.5 / 24) * scene.lightMap.width());
            const int y = int((fields[3].toDouble() + 0.5 / 16) * scene.lightMap.height());
            const Light cell(fields[6].toDouble(), fields[7].toDouble(), fields[8].toDouble());
            QVERIFY(recoveryAngle(cell, mapLight(scene, {4 * x, 4 * y, 1, 1})) < 12);
            ++rows;
        }
        QCOMPARE(rows, 24 * 16);
    }
};

QTEST_APPLESS_MAIN(TestDemoScene)
#include "test_demo_scene.moc"
