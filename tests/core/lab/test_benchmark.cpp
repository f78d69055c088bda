#include "core/base/locations.h"
#include "core/base/memory.h"
#include "core/lab/benchmark.h"
#include "core/network/estimators.h"
#include "tests/core/lab/lab_fixture.h"
#include "tests/support/support.h"

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
        std::vector<std::uint64_t> hashes;
        const auto rows = runBenchmark(pictures, cameras, estimators, {2, 2}, {}, &hashes).value();
        QCOMPARE(rows.size(), std::size_t(12));
        QCOMPARE(std::set<std::uint64_t>(hashes.begin(), hashes.end()).size(), std::size_t(6));
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
        const auto stopped = runBenchmark(pictures, cameras, estimators, {2, 2}, {stop.get_token(), {}});
        QCOMPARE(QString::fromStdString(stopped.error().code), QString("cancelled"));
    }

    void aMissingPictureIsNamed() {
        std::vector<LabelledPicture> pictures(1);
        pictures[0].file = "/nowhere/at/all.webp";
        const auto rows = runBenchmark(pictures, {}, {}, {1, 1}, {});
        QCOMPARE(QString::fromStdString(rows.error().code), QString("not-found"));
    }

    // On scenes kept out of the training the shipped networks must be worth their weight.
    void theNetworksBeatTheStatisticsOnUnseenScenes() {
        UNCAST_NEED_SHARED(shared);
        const auto cameras = readCameraTable(shared / "data" / "cameras.csv").value();
        std::vector<LabelledPicture> unseen;
        int met = 0;
        auto all = readManifest(shared / "data" / "thumbs.csv").value();
        for (auto& picture : all)
            if (picture.set == "inteltau" && heldOut(picture, 0.1) && met++ % 5 == 0)
                unseen.push_back(std::move(picture));
        QVERIFY(unseen.size() > 100);

        NetworkShelf shelf;
        std::vector<std::unique_ptr<Estimator>> estimators;
        for (const char* name : {"dscnn", "dscnn-paper", "grey-world", "shades-of-grey", "white-patch"})
            estimators.push_back(makeEstimator(name, shelf).value());
        std::vector<std::uint64_t> hashes;
        const auto rows = runBenchmark(unseen, cameras, estimators, {4, 4}, {}, &hashes).value();
        for (const char* name : {"dscnn", "dscnn-paper"}) {
            const auto& known = shelf.named(name).value()->file().trainedOn;
            for (const auto hash : hashes) QVERIFY(!std::ranges::count(known, hash));
        }
        std::map<std::string, double> mean;
        for (const auto& summary : summarise(rows))
            if (summary.camera.empty()) mean[summary.estimator] = summary.recovery.mean;
        for (const char* name : {"grey-world", "shades-of-grey", "white-patch"}) {
            QVERIFY2(mean["dscnn"] < mean[name], name);
            QVERIFY2(mean["dscnn-paper"] < mean[name], name);
        }
        QVERIFY2(mean["dscnn"] < 0.7 * mean["grey-world"], qPrintable(QString::number(mean["dscnn"])));
    }

    void shippedWeightsAreSmall() {
        for (const char* name : {"dscnn.uncast", "dscnn-paper.uncast"})
            QVERIFY(std::filesystem::file_size(dataDirectory() / "weights" / name) < 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestBenchmark)
#include "test_benchmark.moc"
