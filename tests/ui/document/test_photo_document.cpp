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
    void whatTheUserChoosesIsTakenOut();
    void strengthLeavesAPartOfTheMood();
    void everyChangeCanBeTakenBack();
    void oneGestureIsOneStep();
    void stoppingTakesTheStepBack();
    void anEstimatorIsAskedOnce();
    void aPhotoStartsAfresh();
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
    QCOMPARE(document.correction()->taken.light, fakes.second->light);
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
    const Light light = document.correction()->taken.light;
    fakes.second->held = true;
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(fakes.second->running, kPatience);
    QTRY_COMPARE(document.progressWords(), QStringLiteral("Asking 24 patches"));
    document.cancel();
    QVERIFY(!document.busy());
    QCOMPARE(document.stage(), Stage::ready);
    QCOMPARE(document.estimator(), std::string("first"));
    QCOMPARE(document.correction()->taken.light, light);
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
    QCOMPARE(document.correction()->taken.source, CorrectionSource::asShot);
    QCOMPARE(document.correction()->taken.light, *document.photo()->raw->asShotNeutral);
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
    QCOMPARE(document.correction()->taken.source, CorrectionSource::fixed);
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

void TestPhotoDocument::whatTheUserChoosesIsTakenOut() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    const DecodedPhoto& photo = *document.photo();
    const auto developed = [&](const Light& light) {
        return document.correction()->taken.light == light &&
               document.correction()->picture.full() == imageOf(developPreview(*photo.display, {light, 0}));
    };
    document.chooseLight({LightMode::asShot, {}, {}, 1});
    QTRY_VERIFY_WITH_TIMEOUT(developed(*photo.raw->asShotNeutral), kPatience);
    document.chooseLight({LightMode::preset, "shade", {}, 1});
    QTRY_VERIFY_WITH_TIMEOUT(developed(*lightOf({7500, 10}, photo.raw->color)), kPatience);
    const Light own(0.7, 1, 0.6);
    document.chooseLight({LightMode::manual, {}, own, 1}, document.newGesture()); // quick first, then in full
    QCOMPARE(document.light()->light, own);
    QTRY_VERIFY_WITH_TIMEOUT(developed(own), kPatience);
    // Whom the light was asked of does not matter to one's own; an estimator that is chosen takes over.
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(developed(fakes.second->light), kPatience);
    // A light that is none changes nothing for the worse.
    document.chooseLight({LightMode::preset, "moon", {}, 1});
    QVERIFY(document.light()->light.valid());
}

void TestPhotoDocument::strengthLeavesAPartOfTheMood() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    const Light asShot = *document.photo()->raw->asShotNeutral;
    LightChoice choice;
    choice.strength = 0;
    document.chooseLight(choice);
    QVERIFY(recoveryAngle(document.light()->light, asShot) < 1e-9);
    choice.strength = 0.5;
    document.chooseLight(choice);
    QVERIFY(recoveryAngle(document.light()->light, between(asShot, fakes.first->light, 0.5)) < 1e-9);
    choice.strength = 1;
    document.chooseLight(choice);
    QCOMPARE(document.light()->light, fakes.first->light);
}

void TestPhotoDocument::everyChangeCanBeTakenBack() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    QVector<PhotoSettings> seen{document.settings()};
    const auto changed = [&] {
        QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
        seen << document.settings();
    };
    document.setEstimator("second");
    changed();
    document.chooseLight({LightMode::asShot, {}, {}, 1});
    changed();
    document.setBlackLevel(500);
    changed();
    document.chooseLight({LightMode::manual, {}, Light(0.7, 1, 0.6), 0.8});
    changed();
    QCOMPARE(document.history().count(), 4);
    QCOMPARE(document.history().text(0), QStringLiteral("second"));
    QCOMPARE(document.history().text(1), QStringLiteral("As shot"));
    for (int i = int(seen.size()) - 1; i >= 0; --i) {
        QCOMPARE(document.settings(), seen[i]);
        document.history().undo();
        QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    }
    QCOMPARE(document.photo()->raw->black.mean(), 512.0F);
    QTRY_COMPARE_WITH_TIMEOUT(document.correction()->taken.light, fakes.first->light, kPatience);
    document.history().setIndex(4); // all at once
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.settings(), seen.last());
    QCOMPARE(document.photo()->raw->black.mean(), 500.0F);
    document.restore(seen[1], QStringLiteral("Snapshot A"));
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.settings(), seen[1]);
    QCOMPARE(document.history().undoText(), QStringLiteral("Snapshot A"));
}

void TestPhotoDocument::oneGestureIsOneStep() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    const Gesture drag = document.newGesture();
    for (const double red : {0.6, 0.7, 0.8})
        document.chooseLight({LightMode::manual, {}, Light(red, 1, 0.6), 1}, drag);
    QCOMPARE(document.history().count(), 1);
    document.chooseLight({LightMode::manual, {}, Light(0.9, 1, 0.6), 1}, document.newGesture());
    QCOMPARE(document.history().count(), 2);
    document.history().undo();
    QCOMPARE(document.light()->light, Light(0.8, 1, 0.6));
    document.history().undo();
    QCOMPARE(document.light()->light, fakes.first->light);
    // There and back is no step at all.
    const Gesture back = document.newGesture();
    document.chooseLight({LightMode::manual, {}, Light(0.9, 1, 0.6), 1}, back);
    document.chooseLight({}, back);
    QVERIFY(!document.history().canUndo());
}

void TestPhotoDocument::stoppingTakesTheStepBack() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    document.chooseLight({LightMode::asShot, {}, {}, 1});
    fakes.second->held = true;
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(fakes.second->running, kPatience);
    document.cancel();
    QCOMPARE(document.history().index(), 1);
    QCOMPARE(document.settings().light.mode, LightMode::asShot);
    QVERIFY(document.history().canRedo());
    fakes.second->held = false;
    document.history().redo();
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.light()->light, fakes.second->light);
    document.setBlackLevel(500);
    document.history().undo(); // while the photo is being read with it
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QCOMPARE(document.photo()->raw->black.mean(), 512.0F);
    QCOMPARE(document.light()->light, fakes.second->light);
}

void TestPhotoDocument::anEstimatorIsAskedOnce() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    document.setEstimator("first");
    QVERIFY(!document.busy());
    QCOMPARE(document.analysis()->estimate.estimator, std::string("first"));
    QTRY_COMPARE_WITH_TIMEOUT(document.correction()->taken.light, fakes.first->light, kPatience);
    QCOMPARE(fakes.first->calls.load(), 1);
}

void TestPhotoDocument::aPhotoStartsAfresh() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    QVERIFY(openAndWait(document, shop.demo()));
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    document.chooseLight({LightMode::asShot, {}, {}, 0.5});
    QVERIFY(openAndWait(document, shop.demo(true)));
    QCOMPARE(document.history().count(), 0);
    QCOMPARE(document.settings(), document.defaultSettings());
    QCOMPARE(document.estimator(), std::string("first")); // another's choice is not this one's
    document.chooseLight({LightMode::manual, {}, Light(0.6, 1, 0.6), 1}, document.newGesture());
    document.close(); // while its picture is being developed
    QVERIFY(!document.correction());
    QTest::qWait(300);
    QVERIFY(!document.correction());
}

QTEST_GUILESS_MAIN(TestPhotoDocument)
#include "test_photo_document.moc"
