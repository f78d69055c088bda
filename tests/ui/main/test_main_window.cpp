#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/main/drop_hint.h"
#include "ui/main/pages.h"
#include "ui/main/recent_files.h"
#include "ui/panels/verdict_panel.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QToolButton>
#include <QUrl>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;
using Stage = PhotoDocument::Stage;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyStateHasItsPage();
    void recentPhotosAreRememberedInOwnSettings();
    void aDroppedPhotoIsOpened();
    void escapeStopsTheJob();
    void whatIsUnderWayHasAStopButtonBesideIt();
    void openReopenQuitWhileBusy();
    void theStatusBarTellsCameraAndLevels();
    void anEnlargedPreviewIsCalledOneUntilThePhotosPixelsAreThere();
};

void TestMainWindow::everyStateHasItsPage() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    auto* welcome = window.findChild<WelcomePage*>();
    QVERIFY(welcome->isVisible());
    QVERIFY(!actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_E))->isEnabled());
    fakes.first->held = true;
    window.openPhoto(shop.demo());
    QVERIFY(window.pictures().isVisible()); // loading
    QVERIFY(!window.statusText(QStringLiteral("job")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kWindowPatience);
    QTRY_VERIFY(window.statusText(QStringLiteral("job")).contains(QStringLiteral("Asking 24 patches")));
    fakes.first->held = false;
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kWindowPatience);
    QVERIFY(window.statusText(QStringLiteral("job")).isEmpty());
    QVERIFY(actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_E))->isEnabled());
    window.openPhoto(shop.broken());
    QTRY_VERIFY_WITH_TIMEOUT(document.stage() == Stage::failed, kWindowPatience);
    QVERIFY(window.errorPage().isVisible());
    QCOMPARE(window.errorPage().heading(), QStringLiteral("This is no RAW photo that can be read"));
    QVERIFY(window.errorPage().details().contains(QStringLiteral("broken.nef")));
    QVERIFY(window.errorPage().details().contains(QStringLiteral("unsupported")));
    const QString sentence = QString::fromStdString(document.error().message);
    QVERIFY(!window.errorPage().details().contains(sentence)); // it stands above already
    QVERIFY(adviceFor(document.error()).contains(QStringLiteral("copy it again")));
    for (QPushButton* button : window.errorPage().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Copy details")) button->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(sentence));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("broken.nef")));
    actionOf(window, QKeySequence::Close)->trigger();
    QVERIFY(welcome->isVisible());
}

void TestMainWindow::recentPhotosAreRememberedInOwnSettings() {
    Workshop shop;
    FakeEstimators fakes;
    const QString one = shop.demo();
    const QString two = shop.demo(true);
    {
        PhotoDocument document(fakes.store);
        MainWindow window(document, shop.settings);
        for (const QString& path : {one, two, one, shop.broken()}) {
            window.openPhoto(path);
            QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kWindowPatience);
        }
        QCOMPARE(document.stage(), Stage::failed); // the last one cannot be read, and is not offered again
    }
    RecentFiles recent(shop.settings);
    QCOMPARE(recent.paths(), (QStringList{one, two}));
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    auto* welcome = window.findChild<WelcomePage*>();
    QPushButton* button = nullptr;
    for (QPushButton* candidate : welcome->findChildren<QPushButton*>()) {
        if (candidate->text() == QFileInfo(two).fileName()) button = candidate;
    }
    QVERIFY(button);
    button->click();
    QCOMPARE(document.path(), two);
    QVERIFY(QFile::remove(one)); // what is gone is not offered
    QCOMPARE(recent.paths(), (QStringList{two}));
}

void TestMainWindow::aDroppedPhotoIsOpened() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    const QString path = shop.demo();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QCOMPARE(document.path(), path);
    // Over an open photo the drop is announced, too.
    auto* hint = window.findChild<DropHint*>();
    QVERIFY(!hint->isVisible());
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(hint->isVisible());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&window, &leave);
    QVERIFY(!hint->isVisible());

    QMimeData words;
    words.setText(QStringLiteral("no file"));
    QDragEnterEvent other({50, 50}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(&window, &other);
    QVERIFY(!other.isAccepted());
}

void TestMainWindow::escapeStopsTheJob() {
    Workshop shop;
    FakeEstimators fakes;
    fakes.first->held = true;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    window.openPhoto(shop.demo());
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kWindowPatience);
    QAction* stop = actionOf(window, QKeySequence(Qt::Key_Escape));
    QVERIFY(stop->isEnabled());
    stop->trigger();
    QVERIFY(!document.busy());
    QCOMPARE(document.stage(), Stage::ready); // the photo stays, without a light
    QVERIFY(!stop->isEnabled());
    auto* verdict = window.findChild<VerdictPanel*>();
    QCOMPARE(verdict->headline(), QStringLiteral("Not corrected yet."));
    QTRY_VERIFY_WITH_TIMEOUT(!fakes.first->running, kWindowPatience);
    fakes.first->held = false;
    verdict->findChild<QPushButton*>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kWindowPatience);
}

void TestMainWindow::whatIsUnderWayHasAStopButtonBesideIt() {
    Workshop shop;
    FakeEstimators fakes;
    fakes.first->held = true;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    auto* stop = window.statusBar()->findChild<QToolButton*>();
    QVERIFY(stop);
    QVERIFY(!stop->isVisible());
    window.openPhoto(shop.demo());
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kWindowPatience);
    QVERIFY(stop->isVisible());
    // Pointing at a menu hides neither the words nor the button.
    QStatusTipEvent tip(actionOf(window, QKeySequence::Open)->statusTip());
    QCoreApplication::sendEvent(&window, &tip);
    QVERIFY(stop->isVisible());
    stop->click();
    QVERIFY(!document.busy());
    QVERIFY(!stop->isVisible());
}

void TestMainWindow::openReopenQuitWhileBusy() {
    Workshop shop;
    FakeEstimators fakes;
    const QString one = shop.demo();
    const QString two = shop.demo(true);
    for (int round = 0; round < 3; ++round) {
        PhotoDocument document(fakes.store);
        MainWindow window(document, shop.settings);
        window.show();
        window.openPhoto(one);
        window.openPhoto(two);
        window.openSample(false);
        window.openPhoto(one);
        if (round == 1)
            QVERIFY(QTest::qWaitFor([&] { return document.photo() != nullptr; }, kWindowPatience));
        if (round == 2) {
            fakes.first->held = true;
            QVERIFY(QTest::qWaitFor([&] { return fakes.first->running.load(); }, kWindowPatience));
        }
        QCOMPARE(document.path(), one);
        QVERIFY(window.close());
    }
    QVERIFY(!fakes.first->running);
}

void TestMainWindow::theStatusBarTellsCameraAndLevels() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    QVERIFY(openAndWait(document, shop.demo()));
    QVERIFY(window.statusText(QStringLiteral("camera"))
                .contains(QString::fromStdString(document.photo()->raw->shot.model)));
    QVERIFY(window.statusText(QStringLiteral("levels")).startsWith(QStringLiteral("black 512, white")));
    QCOMPARE(window.statusText(QStringLiteral("display")), QStringLiteral("sRGB"));
    actionOf(window, QKeySequence(Qt::Key_1))->trigger();
    QTRY_COMPARE(window.statusText(QStringLiteral("zoom")), QStringLiteral("100 %"));
}

void TestMainWindow::anEnlargedPreviewIsCalledOneUntilThePhotosPixelsAreThere() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    const QString path = shop.folder.filePath(QStringLiteral("large.dng"));
    QVERIFY(writeDemoDng(QFile::encodeName(path).toStdString(), {}, true));
    QVERIFY(openAndWait(document, path));
    // A preview bins the cells of the mosaic: half the sides of the photo.
    QCOMPARE(document.photo()->uncorrected.size() * 2, document.fullSize());
    Viewport& viewport = window.pictures().viewport();
    viewport.zoomTo(0.5);
    QTRY_COMPARE(window.statusText(QStringLiteral("zoom")), QStringLiteral("50 %"));
    ComparedView& view = window.pictures().right();
    const QString caption = view.caption();
    QCOMPARE(view.shownCaption(), caption);
    viewport.zoomTo(0.75);
    QCOMPARE(view.shownCaption(), caption + QStringLiteral(" \u00b7 preview, enlarged"));
    QTRY_COMPARE_WITH_TIMEOUT(view.shownCaption(), caption,
                              kWindowPatience); // the photo's own pixels are there
    QCOMPARE(window.statusText(QStringLiteral("zoom")), QStringLiteral("75 %"));
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
