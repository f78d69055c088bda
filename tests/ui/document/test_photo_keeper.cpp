#include "tests/ui/window_fixture.h"
#include "ui/document/photo_keeper.h"
#include "ui/main/notice_bar.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

// A document whose photo is remembered, as in the window.
struct Kept {
    explicit Kept(const QString& userFolder) : store(userFolder) {
        QObject::connect(&keeper, &PhotoKeeper::noticed, [this](const QString& text) { notices << text; });
    }
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    SidecarStore store;
    Snapshots snapshots{document};
    PhotoKeeper keeper{document, snapshots, store};
    QStringList notices;
};

std::filesystem::path sidecarOf(const QString& photo) {
    return sidecarPath(QFile::encodeName(photo).toStdString());
}

LightChoice byHand(double red) {
    LightChoice choice;
    choice.mode = LightMode::manual;
    choice.light = Light(red, 1, 0.5);
    return choice;
}

} // namespace

class TestPhotoKeeper : public QObject {
    Q_OBJECT

private slots:
    void whatIsSetIsThereAgain();
    void aPhotoThatIsOnlySeenLeavesNoFile();
    void aChangeIsSavedByItself();
    void theRawFileIsNeverWritten();
    void eachPhotoKeepsItsOwnEstimator();
    void aFolderThatCannotBeWrittenIsNoLoss();
    void aDamagedFileIsToldAndKept();
    void anotherProgramsChangeIsTakenOver();
    void bothChangesAreKept();
    void theSampleSceneIsNotRemembered();
};

void TestPhotoKeeper::whatIsSetIsThereAgain() {
    Workshop shop;
    const QString photo = shop.demo();
    {
        Kept kept(shop.folder.filePath(QStringLiteral("user")));
        QVERIFY(openAndWait(kept.document, photo));
        kept.document.chooseLight(byHand(0.4));
        kept.snapshots.keep(1);
        kept.document.chooseLight(byHand(0.6));
        kept.document.open(shop.demo(true));        // leaves it
        QVERIFY(openAndWait(kept.document, photo)); // at once, perhaps before the file is there
        QCOMPARE(kept.document.settings().light.light, Light(0.6, 1, 0.5));
        QVERIFY(!kept.keeper.unsaved());
        QCOMPARE(kept.document.history().count(), 0);
    }
    const auto read = readSidecar(sidecarOf(photo));
    QVERIFY(read);
    QVERIFY(read->notices.empty());
    QVERIFY(read->sidecar.result);
    QCOMPARE(read->sidecar.result->verdict, std::string("single"));
    QVERIFY(!read->sidecar.settings->light.camera.empty());
    Kept again(shop.folder.filePath(QStringLiteral("user")));
    QVERIFY(openAndWait(again.document, photo));
    QCOMPARE(again.document.settings().light, byHand(0.6));
    QCOMPARE(again.document.correction()->taken.light, Light(0.6, 1, 0.5));
    QVERIFY(again.snapshots.at(1));
    QCOMPARE(again.snapshots.at(1)->settings.light.light, Light(0.4, 1, 0.5));
    QVERIFY(!again.snapshots.at(0));
    QVERIFY(again.notices.isEmpty());
    // Back to the photo as it was opened first: nothing is left to remember but the snapshot.
    again.document.restore(again.document.defaultSettings(), QStringLiteral("Reset"));
    again.keeper.save();
    again.store.flush();
    QVERIFY(!readSidecar(sidecarOf(photo))->sidecar.settings);
}

void TestPhotoKeeper::aPhotoThatIsOnlySeenLeavesNoFile() {
    Workshop shop;
    const QString photo = shop.demo();
    Kept kept(shop.folder.filePath(QStringLiteral("user")));
    QVERIFY(openAndWait(kept.document, photo));
    kept.document.chooseLight(byHand(0.4));
    QVERIFY(kept.keeper.unsaved());
    kept.document.history().undo();
    QVERIFY(!kept.keeper.unsaved());
    kept.document.close();
    kept.store.flush();
    QVERIFY(!std::filesystem::exists(sidecarOf(photo)));
}

void TestPhotoKeeper::aChangeIsSavedByItself() {
    Workshop shop;
    const QString photo = shop.demo();
    Kept kept(shop.folder.filePath(QStringLiteral("user")));
    QVERIFY(openAndWait(kept.document, photo));
    kept.document.chooseLight(byHand(0.4));
    QVERIFY(!std::filesystem::exists(sidecarOf(photo)));
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(sidecarOf(photo)), 20000);
    QVERIFY(!kept.keeper.unsaved());
}

void TestPhotoKeeper::theRawFileIsNeverWritten() {
    Workshop shop;
    const QString photo = shop.demo();
    const QByteArray before = bytesOf(photo);
    const QDateTime time = QFileInfo(photo).lastModified();
    Kept kept(shop.folder.filePath(QStringLiteral("user")));
    QVERIFY(openAndWait(kept.document, photo));
    kept.document.chooseLight(byHand(0.4));
    kept.document.close();
    kept.store.flush();
    QVERIFY(std::filesystem::exists(sidecarOf(photo)));
    QCOMPARE(bytesOf(photo), before);
    QCOMPARE(QFileInfo(photo).lastModified(), time);
}

void TestPhotoKeeper::eachPhotoKeepsItsOwnEstimator() {
    Workshop shop;
    Kept kept(shop.folder.filePath(QStringLiteral("user")));
    QVERIFY(openAndWait(kept.document, shop.demo()));
    kept.document.setEstimator("second");
    QVERIFY(openAndWait(kept.document, shop.demo(true)));
    QCOMPARE(kept.document.estimator(), std::string("first"));
    QVERIFY(openAndWait(kept.document, shop.demo()));
    QCOMPARE(kept.document.estimator(), std::string("second"));
}

void TestPhotoKeeper::aFolderThatCannotBeWrittenIsNoLoss() {
    if (::geteuid() == 0) {
        // Root writes everywhere; a folder in the sidecar's place stands for one that cannot be written.
        Workshop shop;
        const QString photo = shop.demo();
        QVERIFY(std::filesystem::create_directories(sidecarOf(photo) / "in the way"));
        const QString user = shop.folder.filePath(QStringLiteral("user"));
        {
            Kept kept(user);
            QVERIFY(openAndWait(kept.document, photo));
            kept.document.chooseLight(byHand(0.4));
        }
        Kept again(user);
        QVERIFY(openAndWait(again.document, photo));
        QVERIFY(again.notices.isEmpty());
        QCOMPARE(again.document.settings().light, byHand(0.4));
        return;
    }
    Workshop shop;
    const QString photo = shop.demo();
    const QByteArray folder = QFile::encodeName(shop.folder.path());
    QTemporaryDir user;
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    {
        Kept kept(user.path());
        QVERIFY(openAndWait(kept.document, photo));
        kept.document.chooseLight(byHand(0.4));
    }
    {
        Kept again(user.path());
        QVERIFY(openAndWait(again.document, photo));
        QCOMPARE(again.document.settings().light, byHand(0.4));
        QVERIFY(again.notices.isEmpty());
    }
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QVERIFY(!std::filesystem::exists(sidecarOf(photo)));
}

void TestPhotoKeeper::aDamagedFileIsToldAndKept() {
    Workshop shop;
    const QString photo = shop.demo();
    const QString sidecar = photo + QStringLiteral(".uncast.json");
    QFile file(sidecar);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ half a fi") > 0);
    file.close();
    Kept kept(shop.folder.filePath(QStringLiteral("user")));
    QVERIFY(openAndWait(kept.document, photo));
    QCOMPARE(kept.notices.size(), 1);
    QVERIFY(kept.notices.first().contains(QStringLiteral("damaged")));
    QCOMPARE(bytesOf(sidecar), QByteArray("{ half a fi")); // untouched as long as nothing is saved
    kept.document.chooseLight(byHand(0.4));
    kept.keeper.save();
    kept.store.flush();
    QCOMPARE(bytesOf(sidecar + QStringLiteral(".damaged")), QByteArray("{ half a fi"));
    QVERIFY(readSidecar(sidecarOf(photo))->sidecar.settings);
    QTRY_VERIFY(kept.notices.last().contains(QStringLiteral(".damaged")));
}

void TestPhotoKeeper::anotherProgramsChangeIsTakenOver() {
    Workshop shop;
    const QString photo = shop.demo();
    Kept kept(shop.folder.filePath(QStringLiteral("user")));
    QVERIFY(openAndWait(kept.document, photo));
    kept.document.chooseLight(byHand(0.4));
    kept.keeper.save();
    kept.store.flush();
    kept.keeper.look();
    QVERIFY(kept.notices.isEmpty()); // it was ourselves
    Sidecar other = readSidecar(sidecarOf(photo))->sidecar;
    other.settings->light = byHand(0.123456);
    QVERIFY(writeSidecar(sidecarOf(photo), other));
    kept.keeper.look();
    QCOMPARE(kept.document.settings().light.light, Light(0.123456, 1, 0.5));
    QCOMPARE(kept.notices.size(), 1);
    kept.document.history().undo();
    QCOMPARE(kept.document.settings().light, byHand(0.4));
    QVERIFY(kept.keeper.unsaved());
}

void TestPhotoKeeper::bothChangesAreKept() {
    Workshop shop;
    const QString photo = shop.demo();
    Kept kept(shop.folder.filePath(QStringLiteral("user")));
    QVERIFY(openAndWait(kept.document, photo));
    Sidecar other;
    other.settings = kept.document.defaultSettings();
    other.settings->light = byHand(0.8);
    QVERIFY(writeSidecar(sidecarOf(photo), other));
    kept.document.chooseLight(byHand(0.4));
    kept.keeper.save();
    kept.store.flush();
    QCOMPARE(readSidecar(sidecarOf(photo))->sidecar.settings->light.light, Light(0.4, 1, 0.5));
    auto aside = sidecarOf(photo);
    aside += ".other";
    QCOMPARE(readSidecar(aside)->sidecar.settings->light.light, Light(0.8, 1, 0.5));
    QTRY_VERIFY(!kept.notices.isEmpty() && kept.notices.last().contains(QStringLiteral(".other")));
}

void TestPhotoKeeper::theSampleSceneIsNotRemembered() {
    Workshop shop;
    Kept kept(shop.folder.filePath(QStringLiteral("user")));
    kept.document.openSample(false, shop.folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(kept.document.stage() == PhotoDocument::Stage::ready && !kept.document.busy(),
                             kWindowPatience);
    kept.document.chooseLight(byHand(0.4));
    QVERIFY(!kept.keeper.unsaved());
    const QString path = kept.document.path();
    kept.document.close();
    kept.store.flush();
    QVERIFY(!std::filesystem::exists(sidecarOf(path)));
}

QTEST_MAIN(TestPhotoKeeper)
#include "test_photo_keeper.moc"
