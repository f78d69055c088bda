#include "ui/document/photo_document.h"

#include "core/develop/develop.h"
#include "tests/ui/window_fixture.h"

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;
using Stage = PhotoDocument::Stage;

namespace {

constexpr int kPatience = 120000; // milliseconds; only a hanging job reaches it

QImage imageOf(const Rgb8Picture& picture) {
    return QImage(picture.samples.data(), picture.width, picture.height, picture.width * 3,
                  QImage::Format_RGB888)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

class TestPhotoDocument : public QObject {
    Q_OBJECT

private slots:
    void opensAPhotoAndFindsTheLight();
    void theEmbeddedPreviewComesFirst();
    void anotherEstimatorDoesNotDecodeAgain();
    void anotherBlackLevelDecodesAgain();
    void cancelKeepsWhatWasThere();
    void cancelWhileLoadingClosesThePhoto();
    void aNewPhotoTakesTheOldOnesPlace();
    void whereNoLightCanBeToldTheCamerasOwnStands();
    void anEstimatorThatCannotBeMadeSaysWhy();
    void whatCannotBeReadSaysWhy();
    void closingWhileBusyIsSafe();
    void exportTellsHowItEnded();
};

void TestPhotoDocument::opensAPhotoAndFindsTheLight() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QCOMPARE(document.stage(), Stage::empty);
    QSignalSpy progress(&document, &PhotoDocument::progressChanged);
    QVERIFY(openAndWait(document, shop.demo()));
    QCOMPARE(document.stage(), Stage::ready);
    QVERIFY(!progress.isEmpty());
    QVERIFY(document.analysis());
    QCOMPARE(document.fullSize(), QSize(384, 256));
    QCOMPARE(document.analysis()->estimate.estimator, std::string("first"));
    // The left picture is core's with daylight gains, the right one core's with the light found.
    const DecodedPhoto& photo = *document.photo();
    QCOMPARE(photo.uncorrected.full(), imageOf(developPreview(*photo.display, {photo.fixed.light, 0})));
    QCOMPARE(document.correction()->picture.full(),
             imageOf(developPreview(*photo.display, {fakes.first->light, 0})));
    QVERIFY(photo.uncorrected.full() != document.correction()->picture.full());
}

void TestPhotoDocument::theEmbeddedPreviewComesFirst() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QStringList seen;
    connect(&document, &PhotoDocument::picturesChanged, this, [&] {
        const QString now = document.photo()              ? QStringLiteral("photo")
                            : !document.preview().empty() ? QStringLiteral("preview")
                                                          : QStringLiteral("nothing");
        if (seen.isEmpty() || seen.last() != now) seen << now;
    });
    QVERIFY(openAndWait(document, shop.demo()));
    QCOMPARE(seen,
             (QStringList{QStringLiteral("nothing"), QStringLiteral("preview"), QStringLiteral("photo")}));
    QVERIFY(document.preview().empty()); // has given way
}

void TestPhotoDocument::anotherEstimatorDoesNotDecodeAgain() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    const auto* raw = document.photo()->raw.get();
    const auto* working = document.analysis()->working.get();
    QSignalSpy pictures(&document, &PhotoDocument::picturesChanged);
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.photo()->raw.get(), raw);
    QCOMPARE(document.analysis()->working.get(), working);
    QCOMPARE(document.analysis()->estimate.estimator, std::string("second"));
    QCOMPARE(document.correction()->light, fakes.second->light);
    QVERIFY(!pictures.isEmpty());
    QCOMPARE(fakes.first->calls.load(), 1);
    QCOMPARE(fakes.second->calls.load(), 1);
}

void TestPhotoDocument::anotherBlackLevelDecodesAgain() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo(false, 480)));
    QCOMPARE(document.photo()->raw->black.mean(), 480.0F);
    QVERIFY(document.measuredBlack());
    QVERIFY(std::abs(*document.measuredBlack() - 512) < 2);
    document.setBlackLevel(512);
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.photo()->raw->black.mean(), 512.0F);
    QCOMPARE(document.blackLevel(), std::optional(512.0));
    QCOMPARE(fakes.first->calls.load(), 2);
    document.setBlackLevel({});
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.photo()->raw->black.mean(), 480.0F);
}

void TestPhotoDocument::cancelKeepsWhatWasThere() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    const Light light = document.correction()->light;
    fakes.second->held = true;
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(fakes.second->running, kPatience);
    QTRY_COMPARE(document.progressWords(), QStringLiteral("Asking 24 patches"));
    document.cancel();
    QVERIFY(!document.busy());
    QCOMPARE(document.stage(), Stage::ready);
    QCOMPARE(document.estimator(), std::string("first"));
    QCOMPARE(document.correction()->light, light);
    QTRY_VERIFY_WITH_TIMEOUT(!fakes.second->running, kPatience); // the job was told, though nobody let it go
}

void TestPhotoDocument::cancelWhileLoadingClosesThePhoto() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    document.open(shop.demo());
    QCOMPARE(document.stage(), Stage::loading);
    document.cancel();
    QCOMPARE(document.stage(), Stage::empty);
    QVERIFY(openAndWait(document,
                        shop.demo(true))); // the lane is free again, and nothing of the first came through
    QVERIFY(document.path().endsWith(QStringLiteral("demo10.dng")));
    QCOMPARE(fakes.first->calls.load(), 1);
}

void TestPhotoDocument::aNewPhotoTakesTheOldOnesPlace() {
    Workshop shop;
    FakeEstimators fakes;
    const QString one = shop.demo();
    const QString two = shop.demo(true);
    PhotoDocument document(fakes.store);
    fakes.first->held = true;
    document.open(one);
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kPatience);
    document.open(two);
    QVERIFY(!document.photo());
    QVERIFY(!document.analysis());
    QTRY_COMPARE_WITH_TIMEOUT(fakes.first->stopped.load(), 1, kPatience);
    fakes.first->held = false;
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kPatience);
    QCOMPARE(QString::fromStdString(document.photo()->raw->path.string()), two);
}

void TestPhotoDocument::whereNoLightCanBeToldTheCamerasOwnStands() {
    Workshop shop;
    FakeEstimators fakes;
    fakes.first->none = true;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    QVERIFY(!document.analysis()->estimate.illuminant);
    QVERIFY(document.photo()->raw->asShotNeutral);
    QCOMPARE(document.correction()->source, CorrectionSource::asShot);
    QCOMPARE(document.correction()->light, *document.photo()->raw->asShotNeutral);
}

void TestPhotoDocument::anEstimatorThatCannotBeMadeSaysWhy() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    document.setEstimator("broken");
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QVERIFY(document.analysisError());
    QCOMPARE(document.analysisError()->code, std::string("weights-missing"));
    QVERIFY(!document.analysis());
    QCOMPARE(document.correction()->source, CorrectionSource::fixed);
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kPatience);
    QVERIFY(!document.analysisError());
}

void TestPhotoDocument::whatCannotBeReadSaysWhy() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.broken()));
    QCOMPARE(document.stage(), Stage::failed);
    QCOMPARE(QString::fromStdString(document.error().code), QStringLiteral("unsupported"));
    QVERIFY(!document.error().message.empty());
    QVERIFY(openAndWait(document, shop.folder.filePath(QStringLiteral("nowhere.dng"))));
    QCOMPARE(QString::fromStdString(document.error().code), QStringLiteral("not-found"));
    QVERIFY(openAndWait(document, shop.demo())); // and the next photo opens
    QCOMPARE(document.stage(), Stage::ready);
}

void TestPhotoDocument::closingWhileBusyIsSafe() {
    Workshop shop;
    FakeEstimators fakes;
    fakes.first->held = true;
    const QString path = shop.demo();
    {
        PhotoDocument document(fakes.store);
        document.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kPatience);
        document.close();
        QCOMPARE(document.stage(), Stage::empty);
        document.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running && fakes.first->calls == 2, kPatience);
    } // ends only if the held job is told to stop
    QVERIFY(!fakes.first->running);
}

void TestPhotoDocument::exportTellsHowItEnded() {
    using ExportStage = PhotoDocument::ExportStage;
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    const QString target = shop.folder.filePath(QStringLiteral("out.tif"));
    document.exportTiff(target, false);
    QCOMPARE(document.exporting().stage, ExportStage::none); // nothing to export
    QVERIFY(openAndWait(document, shop.demo()));
    document.exportTiff(target, false);
    QCOMPARE(document.exporting().stage, ExportStage::running);
    QTRY_VERIFY_WITH_TIMEOUT(document.exporting().stage != ExportStage::running, kPatience);
    QCOMPARE(document.exporting().stage, ExportStage::done);
    QVERIFY(QFile::exists(target));
    document.dismissExport();
    document.exportTiff(target, false);
    QTRY_VERIFY_WITH_TIMEOUT(document.exporting().stage != ExportStage::running, kPatience);
    QCOMPARE(document.exporting().stage, ExportStage::failed);
    QCOMPARE(document.exporting().error.code, std::string("exists"));
    document.dismissExport();
    const QString other = shop.folder.filePath(QStringLiteral("other.tif"));
    document.exportTiff(other, false);
    document.cancelExport();
    QCOMPARE(document.exporting().stage, ExportStage::none);
}

QTEST_GUILESS_MAIN(TestPhotoDocument)
#include "test_photo_document.moc"
