#include "core/illuminant/estimator.h"

#include "core/color/temperature.h"
#include "core/lab/benchmark.h"
#include "tests/support/support.h"
#include "tests/support/synthetic.h"

#include <QtTest>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kLight(0.52, 1, 0.71);

WorkingPicture working(const RawPicture& raw) {
    std::vector<Notice> notices;
    auto result = makeWorkingPicture(raw, kWorkingSide, notices);
    if (!result) qFatal("%s", result.error().message.c_str());
    return *result;
}

Estimate estimated(const std::string& name, const WorkingPicture& picture) {
    const auto result = makeStatisticalEstimator(name)->estimate(picture, {}, {});
    if (!result) qFatal("%s", result.error().message.c_str());
    return *result;
}

const std::vector<std::string> kPixelEstimators{"grey-world",  "white-patch", "shades-of-grey",
                                                "grey-edge-1", "grey-edge-2", "bright-and-dark-pca"};

void addNames() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : kPixelEstimators)
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

} // namespace

class TestStatisticalEstimators : public QObject {
    Q_OBJECT
private slots:
    void everyNameMakesAnEstimatorOfThatName() {
        for (const std::string& name : statisticalEstimatorNames())
            QCOMPARE(makeStatisticalEstimator(name)->name(), name);
        QVERIFY(!makeStatisticalEstimator("magic"));
    }

    void aGreySceneGivesItsLightEverywhere_data() { addNames(); }
    void aGreySceneGivesItsLightEverywhere() {
        QFETCH(QString, name);
        const WorkingPicture picture =
            working(syntheticRaw({SensorLayout::bayer, 576, 384}, greyScene(kLight)));
        const Estimate estimate = estimated(name.toStdString(), picture);
        QVERIFY(estimate.illuminant);
        QVERIFY2(recoveryAngle(*estimate.illuminant, kLight) < 0.1,
                 qPrintable(QString::number(recoveryAngle(*estimate.illuminant, kLight))));
        QCOMPARE(estimate.verdict, Verdict::single);
        QCOMPARE(estimate.map.usedCount(), int(estimate.map.cells.size()));
        for (const PatchEstimate& patch : estimate.map.cells)
            QVERIFY(recoveryAngle(patch.light, kLight) < 0.2);
    }

    void fourColoursWorkLikeThree_data() { addNames(); }
    void fourColoursWorkLikeThree() {
        QFETCH(QString, name);
        const Light light = Light::fromChannels(std::array{1.0, 0.49, 0.76, 0.8});
        const WorkingPicture picture =
            working(syntheticRaw({SensorLayout::fourColour, 384, 256}, greyScene(light)));
        const Estimate estimate = estimated(name.toStdString(), picture);
        QVERIFY(estimate.illuminant && recoveryAngle(*estimate.illuminant, light) < 0.15);
    }

    void exposureDoesNotCount_data() { addNames(); }
    void exposureDoesNotCount() {
        QFETCH(QString, name);
        const Scene scene = [](int x, int y) {
            const unsigned s = unsigned(x / 9) * 37U + unsigned(y / 9) * 101U;
            return std::array{0.05 + s % 7 * 0.07, 0.05 + s % 11 * 0.07, 0.05 + s % 5 * 0.1, 0.0};
        };
        const Scene dim = [scene](int x, int y) {
            auto colour = scene(x, y);
            for (double& v : colour) v *= 0.25;
            return colour;
        };
        const auto bright = estimated(name.toStdString(), working(syntheticRaw({}, scene)));
        const auto dark = estimated(name.toStdString(), working(syntheticRaw({}, dim)));
        QVERIFY(recoveryAngle(*bright.illuminant, *dark.illuminant) < 0.1);
    }

    void turningThePictureDoesNotCount_data() { addNames(); }
    void turningThePictureDoesNotCount() {
        QFETCH(QString, name);
        RawPicture raw = syntheticRaw({SensorLayout::bayer, 192, 128}, [](int x, int y) {
            return std::array{0.1 + 0.002 * x, 0.2 + 0.003 * y, 0.3 + 0.001 * ((x * y) % 97), 0.0};
        });
        const auto upright = estimated(name.toStdString(), working(raw));
        for (const Orientation o : {Orientation::mirrored, Orientation::rotated180, Orientation::rotated90,
                                    Orientation::transposed}) {
            raw.orientation = o;
            const auto turned = estimated(name.toStdString(), working(raw));
            QVERIFY(recoveryAngle(*upright.illuminant, *turned.illuminant) < 0.01);
        }
    }

    void clippedPixelsDoNotCount_data() { addNames(); }
    void clippedPixelsDoNotCount() {
        QFETCH(QString, name);
        const Scene grey = greyScene(kLight);
        const WorkingPicture picture =
            working(syntheticRaw({SensorLayout::bayer, 384, 256}, [grey](int x, int y) {
                return x > 300 ? std::array{0.9, 1.1, 1.1, 0.0} : grey(x, y);
            }));
        QVERIFY(recoveryAngle(*estimated(name.toStdString(), picture).illuminant, kLight) < 0.1);
    }

    void picturesWithoutALightGiveAReason_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        for (const std::string& name : statisticalEstimatorNames())
            for (const char* reason : {"dark", "clipped", "monochrome"})
                QTest::addRow("%s, %s", name.c_str(), reason) << QString::fromStdString(name) << reason;
    }
    void picturesWithoutALightGiveAReason() {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        const double level = reason == "dark" ? 0.0 : reason == "clipped" ? 1.2 : 0.4;
        WorkingPicture picture = working(syntheticRaw({}, [level](int, int) {
            return std::array{level, level, level, 0.0};
        }));
        picture.monochrome = reason == "monochrome";
        // What the camera stored and what it makes of daylight are known; the picture shows no light all the
        // same.
        picture.asShotNeutral = Light(0.6, 1, 0.6);
        picture.color = syntheticCamera();
        const Estimate estimate = estimated(name.toStdString(), picture);
        QVERIFY(!estimate.illuminant);
        QCOMPARE(QString::fromStdString(estimate.reason.code), reason);
        QCOMPARE(estimate.verdict, Verdict::noLight);
        QCOMPARE(estimate.map.usedCount(), 0);
    }

    void asShotAndDaylightAreGivenOrSaidToBeMissing() {
        WorkingPicture picture = working(syntheticRaw({}, greyScene(kLight)));
        QCOMPARE(estimated("as-shot", picture).reason.code, std::string("no-as-shot"));
        QCOMPARE(estimated("daylight", picture).reason.code, std::string("no-matrix"));
        picture.asShotNeutral = Light(0.6, 1, 0.6);
        picture.color = syntheticCamera();
        QVERIFY(recoveryAngle(*estimated("as-shot", picture).illuminant, Light(0.6, 1, 0.6)) < 1e-9);
        const auto reading = readingOf(*estimated("daylight", picture).illuminant, picture.color);
        QVERIFY(reading && std::abs(reading->kelvin - 6503) < 2);
    }

    void aStoppedJobIsCancelled() {
        std::stop_source stop;
        stop.request_stop();
        const auto result =
            makeStatisticalEstimator("grey-world")
                ->estimate(working(syntheticRaw({}, greyScene(kLight))), {}, {stop.get_token(), {}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("cancelled"));
    }

    // Mean, median and mean of the worst quarter on the labelled sets, as an independent implementation
    // measured them.
    void theLabelledSetsGiveTheKnownFigures_data() {
        if (!uncast::test::sharedDir()) QSKIP("the labelled pictures (../shared) are not on this machine");
        QTest::addColumn<QString>("set");
        QTest::addColumn<QVector<double>>("figures");
        QTest::newRow("gehler") << "gehler"
                                << QVector<double>{4.73, 3.55, 10.4, 3.75, 2.34, 9.3,  4.15, 2.43, 10.6,
                                                   4.07, 2.54, 10.2, 4.34, 2.62, 10.8, 3.65, 2.20, 9.3};
        QTest::newRow("cubeplus") << "cubeplus"
                                  << QVector<double>{3.54, 2.51, 8.0, 2.55, 1.77, 6.0, 2.42, 1.52, 6.0,
                                                     2.82, 1.87, 6.7, 2.74, 1.81, 6.5, 2.38, 1.56, 5.8};
        QTest::newRow("nus") << "nus" << QVector<double>{4.36, 3.27, 9.6, 3.17, 2.42, 7.0, 3.63, 2.71, 8.1,
                                                         3.65, 2.85, 7.8, 3.65, 2.65, 8.2, 3.20, 2.37, 7.2};
        QTest::newRow("inteltau") << "inteltau"
                                  << QVector<double>{4.94, 3.81, 10.8, 3.65, 2.36, 8.8, 4.05, 2.81, 9.5,
                                                     4.22, 2.86, 9.9,  4.02, 2.69, 9.5, 3.75, 2.50, 9.1};
    }
    void theLabelledSetsGiveTheKnownFigures() {
        UNCAST_NEED_SHARED(shared);
        QFETCH(QString, set);
        QFETCH(QVector<double>, figures);
#ifdef __SANITIZE_ADDRESS__
        if (set != "gehler") QSKIP("one set is enough, and slow enough, under the sanitizers");
#endif
        const auto cameras = readCameraTable(shared / "data" / "cameras.csv");
        auto pictures = readManifest(shared / "data" / "thumbs.csv");
        QVERIFY(cameras && pictures);
        std::erase_if(*pictures, [&](const LabelledPicture& p) { return p.set != set.toStdString(); });
        std::vector<std::unique_ptr<Estimator>> estimators;
        for (const std::string& name : kPixelEstimators) estimators.push_back(makeStatisticalEstimator(name));
        std::vector<Error> failures;
        const auto rows = runBenchmark(*pictures, *cameras, estimators, {1, 1}, {}, failures);
        QVERIFY(rows && failures.empty());
        // The quarter's reference has one decimal only.
        constexpr std::array kTolerance{0.05, 0.05, 0.1};
        for (const BenchmarkSummary& summary : summarise(*rows)) {
            if (!summary.whole()) continue;
            const auto at = std::find(kPixelEstimators.begin(), kPixelEstimators.end(), summary.estimator) -
                            kPixelEstimators.begin();
            const auto& found = summary.recovery;
            const std::array values{found.mean, found.median, found.worstQuarter};
            for (int k = 0; k < 3; ++k)
                QVERIFY2(std::abs(values[std::size_t(k)] - figures[3 * int(at) + k]) <=
                             kTolerance[std::size_t(k)],
                         qPrintable(QString("%1 %2: %3")
                                        .arg(summary.estimator.c_str())
                                        .arg(k)
                                        .arg(values[std::size_t(k)])));
        }
    }
};

QTEST_APPLESS_MAIN(TestStatisticalEstimators)
#include "test_statistical_estimators.moc"
