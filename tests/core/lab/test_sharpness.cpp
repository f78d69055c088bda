#include "core/lab/sharpness.h"

#include "tests/core/lab/lab_fixture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace uncast;
using namespace uncast::test;

namespace {

WorkingPicture checkered(int side) {
    WorkingPicture picture;
    picture.camera = Picture(side, side, 3);
    picture.valid = Picture(side, side, 1);
    picture.clipped = Picture(side, side, 1);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            picture.valid.row(0, y)[std::size_t(x)] = 1;
            for (int c = 0; c < 3; ++c) picture.camera.row(c, y)[std::size_t(x)] = (x + y) % 2 ? 0.8F : 0.2F;
        }
    return picture;
}

} // namespace

class TestSharpness : public QObject {
    Q_OBJECT
private slots:
    void blurKeepsTheMeanAndLosesTheContrast() {
        const WorkingPicture soft = sharpnessVariantOf(checkered(32), {"", 1.2});
        QVERIFY(std::abs(soft.camera.at(0, 16, 16) - 0.5F) < 0.01F);
        QCOMPARE(soft.width(), 32);
    }

    void maskedPixelsAreNoPartOfAnyMean() {
        WorkingPicture picture = checkered(32);
        for (int y = 10; y < 20; ++y)
            for (int x = 0; x < 32; ++x) {
                picture.valid.row(0, y)[std::size_t(x)] = 0;
                for (int c = 0; c < 3; ++c) picture.camera.row(c, y)[std::size_t(x)] = 100;
            }
        const WorkingPicture soft = sharpnessVariantOf(picture, {"", 1.2});
        QCOMPARE(soft.valid.at(0, 5, 15), 0.0F);
        for (int y = 0; y < 10; ++y) QVERIFY(soft.camera.at(1, 16, y) < 1);
        const WorkingPicture small = sharpnessVariantOf(picture, {"", 0, 16, false});
        QCOMPARE(small.width(), 16);
        QVERIFY(small.camera.at(1, 8, 2) < 1);
        QCOMPARE(small.valid.at(0, 8, 7), 0.0F);
    }

    void pointsAreThePicturesOwnPixels() {
        const WorkingPicture small = sharpnessVariantOf(checkered(32), {"", 0, 16, true});
        for (const float v : small.camera.samples()) QVERIFY(v == 0.2F || v == 0.8F);
    }

    void greyWorldDoesNotMindAndTheListIsWhole() {
        QTemporaryDir folder;
        const LabFixture fixture(folder.path().toStdString());
        const auto pictures = readManifest(fixture.manifest).value();
        const auto cameras = readCameraTable(fixture.cameras).value();
        std::vector<std::unique_ptr<Estimator>> estimators;
        estimators.push_back(makeStatisticalEstimator("grey-world"));
        estimators.push_back(makeStatisticalEstimator("white-patch"));
        std::vector<Error> failures;
        const auto drifts =
            measureSharpnessDrift(pictures, cameras, estimators, {2, 2}, {}, failures).value();
        QVERIFY(failures.empty());
        QCOMPARE(drifts.size(), estimators.size() * sharpnessVariants().size());
        double greyWorld = 0;
        double whitePatch = 0;
        for (const auto& one : drifts) {
            QCOMPARE(one.drift.count, int(pictures.size()));
            if (one.variant == "blur 1.2")
                (one.estimator == "grey-world" ? greyWorld : whitePatch) = one.drift.mean;
        }
        QVERIFY2(greyWorld < 0.3, qPrintable(QString::number(greyWorld)));
        QVERIFY2(whitePatch > greyWorld, qPrintable(QString::number(whitePatch)));
    }
};

QTEST_APPLESS_MAIN(TestSharpness)
#include "test_sharpness.moc"
