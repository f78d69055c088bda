#include "tests/ui/window_fixture.h"
#include "ui/library/filmstrip.h"
#include "ui/library/folder_listing.h"
#include "ui/library/photo_library.h"

#include <QElapsedTimer>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

// Files that are named like photos: nothing of them is read until they are seen.
QStringList namesOnly(const QDir& folder, int count) {
    QStringList paths;
    for (int i = 1; i <= count; ++i) {
        paths << folder.filePath(QStringLiteral("IMG_%1.CR2").arg(i));
        QFile file(paths.back());
        if (!file.open(QIODevice::WriteOnly)) return {};
    }
    return paths;
}

bool openAndWait(PhotoLibrary& library, const QString& folder) {
    QSignalSpy opened(&library, &PhotoLibrary::opened);
    library.open(folder);
    return QTest::qWaitFor([&] { return !opened.isEmpty(); }, 120000);
}

} // namespace

class TestPhotoLibrary : public QObject {
    Q_OBJECT

private slots:
    void photosComeInTheOrderOfTheirNumbers();
    void aFolderThatIsGoneSaysSo();
    void marksAreSavedAndTakenBack();
    void marksOfOthersLeaveSettingsAlone();
    void picturesComeWhenTheyAreAskedFor();
    void keysMarkTheSelection();
    void thousandsOfPhotosStaySmooth();
};

void TestPhotoLibrary::photosComeInTheOrderOfTheirNumbers() {
    QTemporaryDir folder;
    const QStringList made = namesOnly(QDir(folder.path()), 12);
    QVERIFY(QFile::copy(made.first(), folder.filePath(QStringLiteral("IMG_1.tif"))));
    QVERIFY(QFile::copy(made.first(), folder.filePath(QStringLiteral("IMG_1.CR2.uncast.json"))));
    const auto listed = listPhotos(folder.path(), {});
    QVERIFY(listed);
    QCOMPARE(*listed, made); // 2 before 10, nothing but RAW files
}

void TestPhotoLibrary::aFolderThatIsGoneSaysSo() {
    SidecarStore store{QString()};
    PhotoLibrary library(store);
    QSignalSpy failed(&library, &PhotoLibrary::failed);
    library.open(QStringLiteral("/not/there"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(library.folder().isEmpty());
}

void TestPhotoLibrary::marksAreSavedAndTakenBack() {
    QTemporaryDir folder;
    const QStringList photos = namesOnly(QDir(folder.path()), 3);
    {
        SidecarStore store(folder.filePath(QStringLiteral("user")));
        PhotoLibrary library(store);
        QVERIFY(openAndWait(library, folder.path()));
        library.setStars({photos[0], photos[2]}, 4);
        library.setRejected({photos[1]}, true);
        QCOMPARE(library.index(2).data(PhotoLibrary::starsRole).toInt(), 4);
        QVERIFY(library.index(1).data(PhotoLibrary::rejectedRole).toBool());
        library.setStars({photos[0]}, 2);
        library.history().undo();
        QCOMPARE(library.index(0).data(PhotoLibrary::starsRole).toInt(), 4);
        library.setStars({photos[0]}, 4); // as it is: no step
        QCOMPARE(library.history().count(), 3);
        library.history().undo();
        library.history().undo();
        QVERIFY(!library.index(1).data(PhotoLibrary::rejectedRole).toBool());
        library.history().redo();
    }
    SidecarStore store(folder.filePath(QStringLiteral("user")));
    PhotoLibrary library(store);
    QVERIFY(openAndWait(library, folder.path()));
    QCOMPARE(library.index(0).data(PhotoLibrary::starsRole).toInt(), 4);
    QVERIFY(!library.index(0).data(PhotoLibrary::editedRole).toBool()); // marks are no edits
    QVERIFY(!QFile::exists(photos[1] + QStringLiteral(".uncast.json")));
}

void TestPhotoLibrary::marksOfOthersLeaveSettingsAlone() {
    QTemporaryDir folder;
    const QStringList photos = namesOnly(QDir(folder.path()), 2);
    SidecarStore store(folder.filePath(QStringLiteral("user")));
    PhotoLibrary library(store);
    QVERIFY(openAndWait(library, folder.path()));
    library.setStars(photos, 3);
    Sidecar edited = store.known(photos[0]);
    edited.settings = PhotoSettings{};
    edited.settings->estimator = "grey-world";
    store.write(photos[0], edited); // the photo was opened and changed meanwhile
    QVERIFY(library.index(0).data(PhotoLibrary::editedRole).toBool());
    library.history().undo();
    QCOMPARE(store.known(photos[0]).stars, 0);
    QVERIFY(store.known(photos[0]).settings);
}

void TestPhotoLibrary::picturesComeWhenTheyAreAskedFor() {
    Workshop shop;
    const QString photo = shop.demo();
    const QString broken = shop.broken();
    SidecarStore store(shop.folder.filePath(QStringLiteral("user")));
    PhotoLibrary library(store);
    QVERIFY(openAndWait(library, shop.folder.path()));
    QCOMPARE(library.rowCount(), 2);
    const QModelIndex good = library.index(library.rowOf(photo));
    const QModelIndex bad = library.index(library.rowOf(broken));
    QVERIFY(good.data(PhotoLibrary::imageRole).value<QImage>().isNull());
    QVERIFY(bad.data(PhotoLibrary::imageRole).value<QImage>().isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!good.data(PhotoLibrary::imageRole).value<QImage>().isNull(), kWindowPatience);
    const QImage image = good.data(PhotoLibrary::imageRole).value<QImage>();
    QVERIFY(image.width() > 64 && image.width() <= kFilmSide);
    QTRY_VERIFY_WITH_TIMEOUT(bad.data(PhotoLibrary::failedRole).toBool(), kWindowPatience);
}

void TestPhotoLibrary::keysMarkTheSelection() {
    QTemporaryDir folder;
    const QStringList photos = namesOnly(QDir(folder.path()), 4);
    SidecarStore store(folder.filePath(QStringLiteral("user")));
    PhotoLibrary library(store);
    Filmstrip strip(library);
    QSignalSpy asked(&strip, &Filmstrip::photoAsked);
    QSignalSpy stars(&strip, &Filmstrip::starsAsked);
    QSignalSpy rejected(&strip, &Filmstrip::rejectAsked);
    strip.resize(800, strip.height());
    strip.show();
    QVERIFY(openAndWait(library, folder.path()));
    QVERIFY(
        QTest::qWaitForWindowActive(&strip)); // a list without a current photo takes its first with the focus
    asked.clear();
    strip.setOpenPhoto(photos[0]);
    QVERIFY(asked.isEmpty()); // it follows
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.last()[0].toString(), photos[1]);
    QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(strip.selectedPhotos(), (QStringList{photos[1], photos[2]}));
    QTest::keyClick(&strip, Qt::Key_4);
    QCOMPARE(stars.last()[0].toInt(), 4);
    QTest::keyClick(&strip, Qt::Key_X);
    QVERIFY(rejected.last()[0].toBool());
    library.setRejected(strip.selectedPhotos(), true);
    QTest::keyClick(&strip, Qt::Key_X);
    QVERIFY(!rejected.last()[0].toBool()); // once more: no longer
    strip.step(10);
    QCOMPARE(asked.last()[0].toString(), photos[3]);
}

void TestPhotoLibrary::thousandsOfPhotosStaySmooth() {
    QTemporaryDir folder;
    constexpr int kMany = 5000;
    const QStringList photos = namesOnly(QDir(folder.path()), kMany);
    QCOMPARE(photos.size(), kMany);
    SidecarStore store(folder.filePath(QStringLiteral("user")));
    PhotoLibrary library(store);
    Filmstrip strip(library);
    strip.resize(1400, strip.height());
    strip.show();
    QElapsedTimer time;
    time.start();
    QVERIFY(openAndWait(library, folder.path()));
    const qint64 listed = time.restart();
    QCOMPARE(library.rowCount(), kMany);
    strip.grab();
    const qint64 painted = time.restart();
    for (int step = 0; step < 100; ++step) {
        strip.setOpenPhoto(photos[step * 50]);
        strip.grab();
    }
    const double frame = double(time.elapsed()) / 100;
    qInfo("%d photos: listed in %lld ms, first painted in %lld ms, %.1f ms for each place scrolled to", kMany,
          static_cast<long long>(listed), static_cast<long long>(painted), frame);
    QVERIFY2(frame < 100, "a machine that is ten times slower than ours may take so long");
}

QTEST_MAIN(TestPhotoLibrary)
#include "test_photo_library.moc"
