#include "tests/ui/window_fixture.h"
#include "ui/document/patch_selection.h"
#include "ui/library/export_window.h"
#include "ui/library/filmstrip.h"
#include "ui/main/batch_commands.h"
#include "ui/main/notice_bar.h"
#include "ui/main/paste_commands.h"
#include "ui/main/picker_commands.h"
#include "ui/picture/picture_pair.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

// A folder of five photos.
struct Folder {
    Workshop shop;
    QDir photos{shop.folder.filePath(QStringLiteral("photos"))};
    QStringList paths;

    Folder() {
        QDir().mkpath(photos.path());
        for (int i = 1; i <= 5; ++i) {
            paths << photos.filePath(QStringLiteral("P%1.dng").arg(i));
            QFile::copy(shop.demo(i % 2 == 0), paths.back());
        }
    }
};

constexpr int kPatience = 60000;

bool settled(PhotoDocument& document, const QString& path) {
    return QTest::qWaitFor(
        [&] {
            return document.path() == path && document.stage() == PhotoDocument::Stage::ready &&
                   !document.busy();
        },
        kPatience);
}

LightChoice byHand(double red) {
    LightChoice choice;
    choice.mode = LightMode::manual;
    choice.light = Light(red, 1, 0.5);
    return choice;
}

void select(Filmstrip& strip, const QList<int>& rows) {
    strip.selectionModel()->clearSelection();
    for (const int row : rows)
        strip.selectionModel()->select(strip.model()->index(row, 0), QItemSelectionModel::Select);
}

} // namespace

class TestManyPhotos : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aDroppedFolderShowsItsFilmstrip();
    void nextAndPreviousKeepTheZoom();
    void theNeighboursAreReadAhead();
    void pastingToSeveralIsOneStep();
    void aSeriesTakesTheLightOfItsReference();
    void fromFolderToExportAndBackAgain();
};

void TestManyPhotos::aDroppedFolderShowsItsFilmstrip() {
    Folder folder;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, folder.shop.settings);
    window.show();
    QVERIFY(!window.filmstrip().isVisible());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.photos.path())});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QVERIFY(settled(document, folder.paths[0]));
    QVERIFY(window.filmstrip().isVisible());
    QCOMPARE(window.library().rowCount(), 5);
    QTRY_VERIFY(window.library().factsOf(folder.paths[0]).has_value());
    resizeTo(window, {1440, 900});
    QTest::qWait(500);
    keepPicture(window, QStringLiteral("filmstrip"));
    // Gone with its folder, and back by the keys of the menu.
    QAction* strip = actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_F));
    QVERIFY(strip);
    strip->trigger();
    QVERIFY(!window.filmstrip().isVisible());
    strip->trigger();
    window.library().close();
    QVERIFY(!window.filmstrip().isVisible());
}

void TestManyPhotos::nextAndPreviousKeepTheZoom() {
    Folder folder;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, folder.shop.settings);
    window.show();
    window.openPhoto(folder.photos.path());
    QVERIFY(settled(document, folder.paths[0]));
    Viewport& viewport = window.pictures().viewport();
    viewport.zoomTo(4);
    const QRectF seen = viewport.photoRect();
    QAction* next = actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_Right));
    QVERIFY(next);
    next->trigger();
    QVERIFY(settled(document, folder.paths[1]));
    QVERIFY(!viewport.isFit());
    QVERIFY(std::abs(viewport.photoRect().x() - seen.x()) < 1);
    QCOMPARE(viewport.scale(), 4.0);
    actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_Left))->trigger();
    QVERIFY(settled(document, folder.paths[0]));
    QCOMPARE(viewport.scale(), 4.0);
    window.openPhoto(folder.shop.demo()); // chosen anew: seen as a whole
    QVERIFY(settled(document, folder.shop.demo()));
    QVERIFY(viewport.isFit());
}

void TestManyPhotos::theNeighboursAreReadAhead() {
    Folder folder;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, folder.shop.settings);
    window.show();
    window.openPhoto(folder.photos.path());
    QVERIFY(settled(document, folder.paths[0]));
    QTRY_VERIFY_WITH_TIMEOUT(window.library().factsOf(folder.paths[1]).has_value(), kPatience);
    QTest::qWait(50);
    const int calls = fakes.first->calls;
    window.filmstrip().step(1);
    QCOMPARE(document.stage(), PhotoDocument::Stage::ready); // there at once
    QVERIFY(document.analysis());
    QCOMPARE(document.correction()->taken.light, fakes.first->light.greenOne());
    QCOMPARE(fakes.first->calls.load(), calls);
}

void TestManyPhotos::pastingToSeveralIsOneStep() {
    Folder folder;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, folder.shop.settings);
    window.show();
    window.openPhoto(folder.photos.path());
    QVERIFY(settled(document, folder.paths[0]));
    document.chooseLight(byHand(0.4));
    window.pasting().copy();
    window.filmstrip().step(1);
    QVERIFY(settled(document, folder.paths[1]));
    document.chooseLight(byHand(0.9));
    select(window.filmstrip(), {1, 2, 3});
    window.pasting().paste(PasteAs::gains);
    QCOMPARE(document.settings().light.light, Light(0.4, 1, 0.5)); // the open one among them
    for (const int row : {1, 2, 3})
        QVERIFY(window.library().index(row).data(PhotoLibrary::editedRole).toBool());
    QVERIFY(!window.library().index(4).data(PhotoLibrary::editedRole).toBool());
    QAction* undo = actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_Z));
    undo->trigger();
    QCOMPARE(document.settings().light, byHand(0.9));
    QVERIFY(!window.library().index(2).data(PhotoLibrary::editedRole).toBool());
    undo->trigger(); // and what was done to the photo before
    QCOMPARE(document.settings(), document.defaultSettings());
}

void TestManyPhotos::aSeriesTakesTheLightOfItsReference() {
    Folder folder;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, folder.shop.settings);
    window.show();
    window.openPhoto(folder.photos.path());
    QVERIFY(settled(document, folder.paths[0]));
    window.filmstrip().selectAll();
    window.pasting().giveToSelection();
    QVERIFY(!window.library().index(0).data(PhotoLibrary::editedRole).toBool()); // it is the reference
    QVERIFY(window.library().index(4).data(PhotoLibrary::editedRole).toBool());
    fakes.first->light = Light(0.9, 1, 0.2); // what the others would have got by themselves
    window.filmstrip().step(4);
    QVERIFY(settled(document, folder.paths[4]));
    QVERIFY(recoveryAngle(document.light()->light, Light(0.5, 1, 0.7)) < 0.01);
}

void TestManyPhotos::fromFolderToExportAndBackAgain() {
    Folder folder;
    QTemporaryDir out;
    const QString open = folder.paths[2];
    std::vector<UnitRect> excluded;
    {
        FakeEstimators fakes;
        PhotoDocument document(fakes.store);
        MainWindow window(document, folder.shop.settings);
        resizeTo(window, {1440, 900});
        window.show();
        window.openPhoto(folder.photos.path());
        QVERIFY(settled(document, folder.paths[0]));
        Eyedropper& eyedropper = window.picker().eyedropper();
        eyedropper.setActive(true);
        eyedropper.pointAt(QPointF(0.5, 0.5), false);
        eyedropper.pick(false);
        eyedropper.setActive(false);
        QCOMPARE(document.settings().light.picked.size(), std::size_t(1));
        PatchSelection& patches = window.pictures().selection();
        patches.select({0, 1});
        patches.exclude();
        QVERIFY(settled(document, folder.paths[0]));
        QVERIFY(!document.settings().excluded.empty());
        document.chooseLight({});
        document.setEstimator("second"); // compared ...
        QVERIFY(settled(document, folder.paths[0]));
        QCOMPARE(document.light()->light, fakes.second->light);
        QAction* undo = actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_Z));
        while (undo->isEnabled()) undo->trigger(); // ... and all taken back
        QCOMPARE(document.settings(), document.defaultSettings());
        document.chooseLight(byHand(0.4));
        window.pasting().copy();
        select(window.filmstrip(), {1, 2, 3});
        window.pasting().paste(PasteAs::mode);
        window.library().setStars({folder.paths[3]}, 5);
        select(window.filmstrip(), {0, 1, 2, 3});
        window.batch().exportSelected(out.path());
        QTRY_VERIFY_WITH_TIMEOUT(!window.batch().queue().busy(), kPatience);
        QCOMPARE(window.batch().queue().count(ExportQueue::State::done), 4);
        window.filmstrip().step(2);
        QVERIFY(settled(document, open));
        patches.select({3});
        patches.exclude();
        excluded = document.settings().excluded;
        QVERIFY(!excluded.empty());
        QVERIFY(settled(document, open));
        window.pictures().setViewMode(ViewMode::split);
        window.pictures().viewport().zoomTo(3);
        QVERIFY(window.close());
    }
    QCOMPARE(QDir(out.path()).entryList(QDir::Files).size(), 4);
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, folder.shop.settings);
    resizeTo(window, {1440, 900});
    window.show();
    window.restoreSession();
    QVERIFY(settled(document, open));
    QTRY_COMPARE(window.library().rowCount(), 5);
    QCOMPARE(document.settings().excluded, excluded);
    QCOMPARE(document.settings().light, byHand(0.4)); // pasted, then read from its sidecar
    QCOMPARE(window.pictures().viewMode(), ViewMode::split);
    QCOMPARE(window.pictures().viewport().scale(), 3.0);
    QCOMPARE(window.library().index(3).data(PhotoLibrary::starsRole).toInt(), 5);
    QCOMPARE(window.filmstrip().selectedPhotos(), QStringList{open});
    QVERIFY(window.notices().text().isEmpty());
}

QTEST_MAIN(TestManyPhotos)
#include "test_many_photos.moc"
