#include "core/files/export_tiff.h"
#include "core/network/estimators.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/main/export_bar.h"
#include "ui/main/pages.h"
#include "ui/main/placement.h"
#include "ui/panels/light_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/picture/map_view.h"
#include "ui/picture/picture_pair.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSlider>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;
using Stage = PhotoDocument::Stage;
using ExportStage = PhotoDocument::ExportStage;

namespace {

constexpr int kPatience = 300000; // milliseconds; only a hanging job reaches it

QAction* actionOf(const MainWindow& window, const QKeySequence& keys) {
    for (QAction* action : window.actions()) {
        if (action->shortcut() == keys) return action;
    }
    return nullptr;
}

// Presses a button of the next message box, once its default button has been found to be the one that is
// expected. No box: the button is never pressed, and what the test looks for does not come.
void answerNext(QWidget& window, const QString& button, const QString& expectedDefault) {
    auto* poll = new QTimer(&window);
    QObject::connect(poll, &QTimer::timeout, &window, [poll, button, expectedDefault] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box) return;
        poll->stop();
        poll->deleteLater();
        const auto plain = [](const QAbstractButton* of) { return of->text().remove(QLatin1Char('&')); };
        QVERIFY(box->defaultButton());
        QCOMPARE(plain(box->defaultButton()), expectedDefault);
        for (QAbstractButton* candidate : box->buttons())
            if (plain(candidate) == button) candidate->click();
    });
    poll->start(10);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(uncast::ui::ThemeName)

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void openWaitForTheMapChangeEstimatorExportCompare();
    void everyStateHasItsPage();
    void recentPhotosAreRememberedInOwnSettings();
    void aDroppedPhotoIsOpened();
    void escapeStopsTheJob();
    void whatIsUnderWayHasAStopButtonBesideIt();
    void escapeStopsAnExportWhenNothingElseIsUnderWay();
    void anExistingFileIsReplacedOnlyWhenAsked();
    void quittingDoesNotDropAnExportInSilence();
    void openReopenQuitWhileBusy();
    void everyStatePaints_data();
    void everyStatePaints();
    void verdictAndLightNeedNoScrollingOnASmallScreen();
    void theWindowFitsItsScreen();
    void opacityAndSurroundAreRemembered();
    void anEnlargedPreviewIsCalledOne();
    void themesAreNeutral();
    void theStatusBarTellsCameraAndLevels();
};

void TestMainWindow::openWaitForTheMapChangeEstimatorExportCompare() {
    Workshop shop;
    const QString photoPath = shop.demo(true);
    PhotoDocument document(EstimatorStore::standard());
    MainWindow window(document, shop.settings);
    window.show();
    window.openPhoto(photoPath);
    QCOMPARE(document.estimator(), std::string(kDefaultEstimator));
    QTRY_VERIFY_WITH_TIMEOUT(!window.pictures().left().heatmap().empty(), kPatience);
    QVERIFY2(document.analysis()->estimate.illuminant, document.analysis()->estimate.reason.message.c_str());

    auto* list = window.panels().findChild<LightPanel*>();
    QVERIFY(list);
    const int index = list->estimators().findData(QStringLiteral("shades-of-grey"));
    QVERIFY(index >= 0);
    list->estimators().setCurrentIndex(index);
    emit list->estimators().activated(index);
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);

    // What core gives for the same settings.
    const std::filesystem::path file = QFile::encodeName(photoPath).toStdString();
    const auto raw = decodeRaw(file);
    QVERIFY(raw);
    std::vector<Notice> notices;
    const auto working = makeWorkingPicture(*raw, kWorkingSide, notices);
    QVERIFY(working);
    const auto estimate = makeStatisticalEstimator("shades-of-grey")->estimate(*working, {}, {});
    QVERIFY(estimate && estimate->illuminant);
    QCOMPARE(document.correction()->light, *estimate->illuminant);
    QCOMPARE(int(window.pictures().left().heatmap().cells.size()),
             estimate->map.rows * estimate->map.columns);

    const QString target = shop.folder.filePath(QStringLiteral("window.tif"));
    window.exportTo(target);
    QTRY_VERIFY_WITH_TIMEOUT(document.exporting().stage != ExportStage::running, kPatience);
    QCOMPARE(document.exporting().stage, ExportStage::done);
    QVERIFY2(document.exporting().error.code.empty(), document.exporting().error.message.c_str());
    QVERIFY(window.exportBar().isVisible());
    QVERIFY(window.exportBar().text().contains(QStringLiteral("window.tif")));

    const std::filesystem::path expected =
        QFile::encodeName(shop.folder.filePath(QStringLiteral("core.tif"))).toStdString();
    QVERIFY(exportTiff(*raw, {*estimate->illuminant, 0}, expected, false)); // as the command line does
    const QByteArray ours = bytesOf(target);
    QVERIFY(ours.size() > 100000);
    QCOMPARE(ours, bytesOf(QString::fromStdString(expected.string())));
}

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
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kPatience);
    QTRY_VERIFY(window.statusText(QStringLiteral("job")).contains(QStringLiteral("Asking 24 patches")));
    fakes.first->held = false;
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kPatience);
    QVERIFY(window.statusText(QStringLiteral("job")).isEmpty());
    QVERIFY(actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_E))->isEnabled());
    window.openPhoto(shop.broken());
    QTRY_VERIFY_WITH_TIMEOUT(document.stage() == Stage::failed, kPatience);
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
        window.openPhoto(one);
        window.openPhoto(two);
        window.openPhoto(one);
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
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kPatience);
    QAction* stop = actionOf(window, QKeySequence(Qt::Key_Escape));
    QVERIFY(stop->isEnabled());
    stop->trigger();
    QVERIFY(!document.busy());
    QCOMPARE(document.stage(), Stage::ready); // the photo stays, without a light
    QVERIFY(!stop->isEnabled());
    auto* verdict = window.panels().findChild<VerdictPanel*>();
    QCOMPARE(verdict->headline(), QStringLiteral("Not corrected yet."));
    QTRY_VERIFY_WITH_TIMEOUT(!fakes.first->running, kPatience);
    fakes.first->held = false;
    verdict->findChild<QPushButton*>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kPatience);
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
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kPatience);
    QVERIFY(stop->isVisible());
    // Pointing at a menu hides neither the words nor the button.
    QStatusTipEvent tip(actionOf(window, QKeySequence::Open)->statusTip());
    QCoreApplication::sendEvent(&window, &tip);
    QVERIFY(stop->isVisible());
    stop->click();
    QVERIFY(!document.busy());
    QVERIFY(!stop->isVisible());
}

void TestMainWindow::escapeStopsAnExportWhenNothingElseIsUnderWay() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    QVERIFY(openAndWait(document, shop.demo()));
    fakes.second->held = true;
    document.setEstimator("second");
    document.exportTiff(shop.folder.filePath(QStringLiteral("demo.tif")), false);
    QCOMPARE(document.exporting().stage, ExportStage::running);
    QAction* stop = actionOf(window, QKeySequence(Qt::Key_Escape));
    stop->trigger();
    QVERIFY(!document.busy());
    QCOMPARE(document.exporting().stage, ExportStage::running);
    QVERIFY(stop->isEnabled());
    stop->trigger();
    QCOMPARE(document.exporting().stage, ExportStage::none);
    QVERIFY(!stop->isEnabled());
}

void TestMainWindow::anExistingFileIsReplacedOnlyWhenAsked() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    QVERIFY(openAndWait(document, shop.demo()));
    const QString target = shop.folder.filePath(QStringLiteral("mine.tif"));
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const auto answer = [&](const QString& button) {
        answerNext(window, button, QStringLiteral("Cancel"));
        window.exportTo(target);
    };
    answer(QStringLiteral("Cancel"));
    QCOMPARE(document.exporting().stage, ExportStage::none);
    QCOMPARE(bytesOf(target), QByteArray("precious"));
    answer(QStringLiteral("Replace"));
    QTRY_VERIFY_WITH_TIMEOUT(document.exporting().stage == ExportStage::done, kPatience);
    QVERIFY(bytesOf(target).startsWith("II*"));
}

void TestMainWindow::quittingDoesNotDropAnExportInSilence() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    QVERIFY(openAndWait(document, shop.demo()));
    const QString target = shop.folder.filePath(QStringLiteral("mine.tif"));
    const auto closeWith = [&](const QString& button) {
        document.exportTiff(target, true);
        answerNext(window, button, QStringLiteral("Finish, then quit"));
        return window.close();
    };
    QVERIFY(!closeWith(QStringLiteral("Cancel")));
    QVERIFY(window.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(document.exporting().stage == ExportStage::done, kPatience);
    QVERIFY(window.isVisible());
    QVERIFY(QFile::remove(target));

    closeWith(QStringLiteral("Finish, then quit"));
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), kPatience);
    QCOMPARE(document.exporting().stage, ExportStage::done);
    QVERIFY(QFile::exists(target));
    QVERIFY(QFile::remove(target));

    window.show();
    QVERIFY(closeWith(QStringLiteral("Discard and quit")));
    QTest::qWait(100);
    QVERIFY(!QFile::exists(target));
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
        if (round == 1) QVERIFY(QTest::qWaitFor([&] { return document.photo() != nullptr; }, kPatience));
        if (round == 2) {
            fakes.first->held = true;
            QVERIFY(QTest::qWaitFor([&] { return fakes.first->running.load(); }, kPatience));
        }
        QCOMPARE(document.path(), one);
        QVERIFY(window.close());
    }
    QVERIFY(!fakes.first->running);
}

void TestMainWindow::everyStatePaints_data() {
    QTest::addColumn<ThemeName>("theme");
    QTest::newRow("dark") << ThemeName::dark;
    QTest::newRow("light") << ThemeName::light;
}

void TestMainWindow::everyStatePaints() {
    QFETCH(ThemeName, theme);
    const QPalette before = QApplication::palette();
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.setTheme(theme);
    window.resize(1366, 768);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QList<QImage> pictures;
    const auto keep = [&](const QString& state) {
        pictures << keepPicture(window,
                                state + QLatin1Char('-') + QString::fromLatin1(QTest::currentDataTag()));
    };
    const QString photo = shop.demo(true, 480);
    QVERIFY(openAndWait(document, shop.demo()));
    window.openPhoto(shop.broken());
    QTRY_COMPARE_WITH_TIMEOUT(document.stage(), Stage::failed, kPatience);
    keep(QStringLiteral("failed"));
    document.close();
    keep(QStringLiteral("empty"));
    fakes.first->held = true;
    window.openPhoto(photo);
    QTRY_VERIFY_WITH_TIMEOUT(fakes.first->running, kPatience);
    QTRY_VERIFY(window.statusText(QStringLiteral("job")).contains(QStringLiteral("Asking")));
    keep(QStringLiteral("loading"));
    fakes.first->held = false;
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kPatience);
    window.pictures().left().setCurrentCell(8);
    keep(QStringLiteral("ready"));
    document.exportTiff(shop.folder.filePath(QStringLiteral("demo.tif")), false);
    keep(QStringLiteral("exporting"));
    QTRY_COMPARE_WITH_TIMEOUT(document.exporting().stage, ExportStage::done, kPatience);
    keep(QStringLiteral("exported"));
    document.exportTiff(QStringLiteral("/nowhere/demo.tif"), false);
    QTRY_COMPARE_WITH_TIMEOUT(document.exporting().stage, ExportStage::failed, kPatience);
    keep(QStringLiteral("not-exported"));
    document.dismissExport();
    document.setEstimator("broken");
    QTRY_VERIFY_WITH_TIMEOUT(document.analysisError(), kPatience);
    keep(QStringLiteral("estimator-failed"));
    fakes.second->none = true;
    document.setEstimator("second");
    QTRY_VERIFY_WITH_TIMEOUT(document.analysis(), kPatience);
    keep(QStringLiteral("no-light"));
    // Each state looks different from all the others.
    for (int i = 0; i < pictures.size(); ++i) {
        for (int k = 0; k < i; ++k)
            QVERIFY2(pictures[i] != pictures[k], qPrintable(QStringLiteral("%1, %2").arg(i).arg(k)));
    }
    QApplication::setPalette(before);
}

void TestMainWindow::verdictAndLightNeedNoScrollingOnASmallScreen() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.resize(1366, 768);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(openAndWait(document, shop.demo(false, 480))); // with a warning between the two
    QCoreApplication::processEvents();
    auto* column = window.findChild<QScrollArea*>();
    const QRect seen(QPoint(), column->viewport()->size());
    for (QWidget* panel : {static_cast<QWidget*>(window.panels().findChild<VerdictPanel*>()),
                           static_cast<QWidget*>(window.panels().findChild<LightPanel*>())}) {
        const QRect place(panel->mapTo(column->viewport(), QPoint()), panel->size());
        QVERIFY2(seen.contains(place), panel->metaObject()->className());
    }
    QVERIFY(window.panels().minimumSizeHint().width() <= 280); // nothing scrolls sideways
}

void TestMainWindow::theWindowFitsItsScreen() {
    const QRect laptop(0, 24, 1366, 744);
    QCOMPARE(placedOn(laptop, QRect(10, 80, 1200, 600)).rect, QRect(10, 80, 1200, 600));
    QVERIFY(!placedOn(laptop, QRect(10, 80, 1200, 600)).maximised);
    const QRect moved = placedOn(laptop, QRect(1900, -50, 1200, 600)).rect; // as on a screen that is gone
    QVERIFY(laptop.contains(moved));
    QCOMPARE(moved.size(), QSize(1200, 600));
    QVERIFY(placedOn(laptop, QRect(0, 0, 1440, 900)).maximised);
    QCOMPARE(placedOn(laptop, QRect(0, 0, 1440, 900)).rect, laptop);

    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
    const auto fits = [&](const QWidget& window) {
        return window.width() <= available.width() && window.height() <= available.height();
    };
    QVERIFY2(available.width() < 1440, "this screen is smaller than the window would like to be");
    {
        MainWindow first(document, shop.settings);
        first.show();
        QVERIFY(fits(first));
        QVERIFY(first.isMaximized());
        first.showNormal();
        first.setGeometry(0, 0, 3000, 2000); // closed on a large screen
        first.close();
    }
    MainWindow second(document, shop.settings);
    second.show();
    QVERIFY(fits(second));
}

void TestMainWindow::opacityAndSurroundAreRemembered() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    const auto surround = [](MainWindow& window) {
        return window.pictures().right().grab().toImage().pixelColor(2, 2);
    };
    QColor before;
    {
        MainWindow window(document, shop.settings);
        before = surround(window);
        window.findChild<QSlider*>()->setValue(0);
        for (QAction* action : window.actions())
            if (action->text().contains(QStringLiteral("surround"))) action->setChecked(true);
        QVERIFY(surround(window) != before);
        window.close();
    }
    MainWindow window(document, shop.settings);
    QCOMPARE(window.findChild<QSlider*>()->value(), 0);
    QCOMPARE(window.pictures().left().mapOpacity(), 0.0);
    QVERIFY(surround(window) != before);
}

void TestMainWindow::themesAreNeutral() {
    for (const ThemeName theme : {ThemeName::dark, ThemeName::light}) {
        const QPalette palette = paletteOf(theme);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::Highlight || role == QPalette::Link || role == QPalette::LinkVisited)
                continue; // the accent
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                const QColor colour = palette.color(group, QPalette::ColorRole(role));
                QVERIFY2(colour.red() == colour.green() && colour.green() == colour.blue(),
                         qPrintable(colour.name()));
            }
        }
    }
    QCOMPARE(surroundColour(paletteOf(ThemeName::dark), Surround::theme), QColor(0x3b, 0x3b, 0x3b));
    QCOMPARE(surroundColour(paletteOf(ThemeName::light), Surround::theme), QColor(0xa0, 0xa0, 0xa0));
    QCOMPARE(surroundColour(paletteOf(ThemeName::light), Surround::midGrey), QColor(0x77, 0x77, 0x77));
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
    QTRY_COMPARE(window.statusText(QStringLiteral("zoom")), QStringLiteral("100 %, preview enlarged"));
}

void TestMainWindow::anEnlargedPreviewIsCalledOne() {
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
    viewport.zoomTo(0.75);
    QTRY_COMPARE(window.statusText(QStringLiteral("zoom")), QStringLiteral("75 %, preview enlarged"));
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
