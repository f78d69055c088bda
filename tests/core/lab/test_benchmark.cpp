#include "core/base/locations.h"
#include "core/base/memory.h"
#include "core/files/demo_scene.h"
#include "core/lab/benchmark.h"
#include "core/lab/leaks.h"
#include "core/lab/plots.h"
#include "core/network/estimators.h"
#include "tests/core/lab/lab_fixture.h"
#include "tests/support/support.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace uncast;

class TestBenchmark : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { tuneAllocatorForInference(); }

    void everyPictureMeetsEveryEstimator() {
        QTemporaryDir folder;
        const test::LabFixture fixture(folder.path().toStdString(), 6);
        const auto pictures = readManifest(fixture.manifest).value();
        const auto cameras = readCameraTable(fixture.cameras).value();
        std::vector<std::unique_ptr<Estimator>> estimators;
        estimators.push_back(makeStatisticalEstimator("grey-world"));
        estimators.push_back(makeStatisticalEstimator("daylight"));
        std::vector<Error> failures;
        const auto rows = runBenchmark(pictures, cameras, estimators, {2, 2}, {}, failures).value();
        QVERIFY(failures.empty());
        QCOMPARE(rows.size(), std::size_t(12));
        std::set<std::uint64_t> hashes;
        for (const auto& row : rows) hashes.insert(row.hash);
        QCOMPARE(hashes.size(), std::size_t(6));
        for (const auto& row : rows) {
            QVERIFY(row.estimate.has_value());
            QVERIFY(std::abs(row.recovery - recoveryAngle(*row.estimate, row.picture->light)) < 1e-12);
            // Surfaces of these pictures are grey on average: grey-world is nearly right, unless brightest
            // pixels are left out of it.
            if (row.estimator == "grey-world")
                QVERIFY2(row.recovery < 3, qPrintable(QString::number(row.recovery)));
        }
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            runBenchmark(pictures, cameras, estimators, {2, 2}, {stop.get_token(), {}}, failures);
        QCOMPARE(QString::fromStdString(stopped.error().code), QString("cancelled"));
    }

    void aMissingPictureIsNamedAndTheOthersAreDone() {
        QTemporaryDir folder;
        const test::LabFixture fixture(folder.path().toStdString(), 3);
        auto pictures = readManifest(fixture.manifest).value();
        pictures[1].file = "/nowhere/at/all.webp";
        std::vector<std::unique_ptr<Estimator>> estimators;
        estimators.push_back(makeStatisticalEstimator("grey-world"));
        std::vector<Error> failures;
        const auto rows = runBenchmark(pictures, {}, estimators, {1, 1}, {}, failures).value();
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(failures.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(failures[0].code), QString("not-found"));
        QCOMPARE(failures[0].path, pictures[1].file);
    }

    void rawFilesOfAManifestAreMeasured() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("scene.dng").toStdString();
        DemoOptions options;
        options.width = 384;
        options.height = 256;
        const auto scene = writeDemoDng(path, options, false).value();
        LabelledPicture picture;
        picture.set = "mine";
        picture.file = path;
        picture.light = scene.light;
        std::vector<std::unique_ptr<Estimator>> estimators;
        estimators.push_back(makeStatisticalEstimator("shades-of-grey"));
        std::vector<Error> failures;
        const auto rows = runBenchmark({picture}, {}, estimators, {1, 1}, {}, failures).value();
        QVERIFY(failures.empty());
        QVERIFY(rows.front().recovery < 10);
        QVERIFY(!rows.front().camera.empty());
    }

    void leaksAreCountedByPictureAndByScene() {
        std::vector<LabelledPicture> pictures(3);
        for (auto& picture : pictures) picture.set = "s";
        pictures[0].group = "known picture";
        pictures[1].group = "known scene";
        pictures[2].group = "new";
        std::vector<BenchmarkRow> rows(3);
        for (std::size_t i = 0; i < 3; ++i) {
            rows[i].picture = &pictures[i];
            rows[i].estimator = "net";
            rows[i].hash = 100 + i;
        }
        WeightsFile file;
        file.trainedOn = {100};
        file.trainedScenes = {sceneHash("s/known scene")};
        QVERIFY(leakWarnings(leaksOf(rows)).empty());
        markLeaks(rows, {{"net", TrainedOn(file)}});
        const auto leaks = leaksOf(rows);
        QCOMPARE(leaks.size(), std::size_t(1));
        QCOMPARE(leaks[0].leaked, 2);
        QCOMPARE(leaks[0].of, 3);
        QCOMPARE(leakWarnings(leaks).size(), std::size_t(1));
    }

    void aSummaryTellsLightsApartAndWhatConfidenceIsWorth() {
        LabelledPicture picture;
        picture.set = "s";
        std::vector<BenchmarkRow> rows(8);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].picture = &picture;
            rows[i].estimator = "net";
            rows[i].camera = "c";
            rows[i].estimate = Light(1, 1, 1);
            rows[i].recovery = double(i + 1);
            rows[i].reproduction = double(i + 1);
            rows[i].predicted = 0.5 * double(i + 1);
            rows[i].kelvin = i < 2 ? 2800 : 6000;
        }
        rows[7].kelvin = kNotKnown;
        const auto summaries = summarise(rows);
        QCOMPARE(summaries.size(), std::size_t(4)); // the set, its camera, two kinds of light
        QVERIFY(summaries[0].whole());
        QCOMPARE(summaries[0].confidence.expected, 2.25);
        QCOMPARE(summaries[0].confidence.surerHalf, 2.5);        // 1 to 4
        QCOMPARE(summaries[0].confidence.leastSureQuarter, 7.5); // 7 and 8
        QCOMPARE(summaries[1].camera, std::string("c"));
        QCOMPARE(summaries[2].light, lightClassOf(2800));
        QCOMPARE(summaries[2].recovery.mean, 1.5);
        QCOMPARE(summaries[3].light, lightClassOf(6000));
        QCOMPARE(summaries[3].recovery.count, 5);
    }

    void chartsAreDrawn() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("it's a chart.png").toStdString();
        const Curve curve{"one", {1, 2, 3}, {1, 4, 9}};
        const auto drawn = drawChart(path, {"title", "x", "y"}, std::span(&curve, 1));
        if (!drawn && drawn.error().code == "no-gnuplot") QSKIP("gnuplot is not on this machine");
        QVERIFY(drawn.has_value());
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8) == QByteArray::fromHex("89504e470d0a1a0a") && file.size() > 2000);
        const auto nowhere = drawChart("/nowhere/x.png", {"title", "x", "y"}, std::span(&curve, 1));
        QCOMPARE(QString::fromStdString(nowhere.error().code), QString("not-writable"));
    }

    // On a set and cameras that the shipped networks have never seen they must be worth their weight.
    void everyEstimatorGetsItsCharts() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        LabelledPicture picture;
        picture.set = "s";
        picture.light = Light(0.5, 1, 0.7);
        std::vector<BenchmarkRow> rows(12);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].picture = &picture;
            rows[i].estimator = "net/patches1";
            rows[i].estimate = Light(0.5 + 0.01 * double(i), 1, 0.7);
            rows[i].recovery = 0.3 * double(i);
            rows[i].predicted = 0.2 * double(i + 1);
        }
        const auto drawn = plotBenchmark(path, rows);
        if (!drawn && drawn.error().code == "no-gnuplot") QSKIP("gnuplot is not on this machine");
        QVERIFY2(drawn.has_value(), drawn ? "" : qPrintable(QString::fromStdString(drawn.error().message)));
        for (const char* name : {"s-errors", "s-net-patches1-chromaticity", "s-net-patches1-reliability"})
            for (const char* extension : {".png", ".svg"})
                QVERIFY2(std::filesystem::file_size(path / (std::string(name) + extension)) > 1000, name);
    }

    void theNetworksBeatTheStatisticsOnUnseenScenes() {
        UNCAST_NEED_SHARED(shared);
        const auto cameras = readCameraTable(shared / "data" / "cameras.csv").value();
        std::vector<LabelledPicture> unseen;
        int met = 0;
        auto all = readManifest(shared / "data" / "thumbs.csv").value();
        for (auto& picture : all)
            if (picture.set == "gehler" && met++ % 4 == 0) unseen.push_back(std::move(picture));
        QVERIFY(unseen.size() > 100);

        NetworkShelf shelf;
        std::vector<std::unique_ptr<Estimator>> estimators;
        for (const char* name : {"dscnn", "dscnn-paper", "grey-world", "shades-of-grey", "white-patch"})
            estimators.push_back(makeEstimator(name, shelf).value());
        std::vector<Error> failures;
        const auto rows = runBenchmark(unseen, cameras, estimators, {4, 4}, {}, failures).value();
        for (const char* name : {"dscnn", "dscnn-paper"}) {
            const auto& known = shelf.named(name).value()->file().trainedOn;
            for (const auto& row : rows) QVERIFY2(!std::ranges::count(known, row.hash), name);
        }
        std::map<std::string, double> mean;
        for (const auto& summary : summarise(rows))
            if (summary.whole()) mean[summary.estimator] = summary.recovery.mean;
        for (const char* name : {"grey-world", "shades-of-grey", "white-patch"}) {
            QVERIFY2(mean["dscnn"] < mean[name], name);
            QVERIFY2(mean["dscnn-paper"] < mean[name], name);
        }
        QVERIFY2(mean["dscnn"] < 0.6 * mean["grey-world"], qPrintable(QString::number(mean["dscnn"])));
    }

    void shippedWeightsAreSmall() {
        for (const char* name : {"dscnn.uncast", "dscnn-paper.uncast"})
            QVERIFY(std::filesystem::file_size(dataDirectory() / "weights" / name) < 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestBenchmark)
#include "test_benchmark.moc"
