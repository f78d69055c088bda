#include "core/files/export_tiff.h"
#include "core/network/estimators.h"
#include "tests/ui/window_fixture.h"
#include "ui/main/export_bar.h"
#include "ui/panels/estimators_panel.h"
#include "ui/picture/map_view.h"
#include "ui/picture/picture_pair.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;
using ExportStage = PhotoDocument::ExportStage;

namespace {

// Types a name into the next file dialog and presses Save.
void nameNextFile(QWidget& window, const QString& fileName) {
    auto* poll = new QTimer(&window);
    QObject::connect(poll, &QTimer::timeout, &window, [poll, fileName] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        poll->stop();
        poll->deleteLater();
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setCompleter(nullptr);                                       // its popup would take the click
        QCOMPARE(QFileInfo(name->text()).suffix(), QStringLiteral("tif")); // a name is proposed
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, fileName);
        auto* buttons = dialog->findChild<QDialogButtonBox*>();
        QVERIFY(buttons && buttons->button(QDialogButtonBox::Save));
        QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
        if (!dialog->isVisible()) return;
        dialog->reject(); // else the failure would wait for ever
        QFAIL("the dialog did not take the name");
    });
    poll->start(10);
}

} // namespace

class TestWindowExport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void openWaitForTheMapChangeEstimatorExportCompare();
    void escapeStopsAnExportWhenNothingElseIsUnderWay();
    void thePicturesStayWhereTheyAre();
    void anExportIsToldWhenItsPhotoIsClosed();
    void anExistingFileIsReplacedOnlyWhenAsked();
    void quittingDoesNotDropAnExportInSilence();
};

void TestWindowExport::openWaitForTheMapChangeEstimatorExportCompare() {
    Workshop shop;
    const QString photoPath = shop.demo(true);
    PhotoDocument document(EstimatorStore::standard());
    MainWindow window(document, shop.settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openPhoto(photoPath);
    QCOMPARE(document.estimator(), std::string(kDefaultEstimator));
    QTRY_VERIFY_WITH_TIMEOUT(!window.pictures().left().heatmap().empty(), kWindowPatience);
    QVERIFY2(document.analysis()->estimate.illuminant, document.analysis()->estimate.reason.message.c_str());

    auto* panel = window.findChild<EstimatorsPanel*>();
    QVERIFY(panel);
    panel->list().setFocus();
    QTest::keyClicks(&panel->list(), QStringLiteral("Sh")); // Shades of grey
    QTest::keyClick(&panel->list(), Qt::Key_Return);
    QCOMPARE(document.estimator(), std::string("shades-of-grey"));
    QTRY_VERIFY_WITH_TIMEOUT(!document.busy(), kWindowPatience);

    // What core gives for the same settings.
    const std::filesystem::path file = QFile::encodeName(photoPath).toStdString();
    const auto raw = decodeRaw(file);
    QVERIFY(raw);
    std::vector<Notice> notices;
    const auto working = makeWorkingPicture(*raw, kWorkingSide, notices);
    QVERIFY(working);
    const auto estimate = makeStatisticalEstimator("shades-of-grey")->estimate(*working, {}, {});
    QVERIFY(estimate && estimate->illuminant);
    QTRY_COMPARE_WITH_TIMEOUT(document.correction()->taken.light, *estimate->illuminant, kWindowPatience);
    QCOMPARE(int(window.pictures().left().heatmap().cells.size()),
             estimate->map.rows * estimate->map.columns);

    const QString target = shop.folder.filePath(QStringLiteral("window.tif"));
    nameNextFile(window, QStringLiteral("window.tif")); // in the photo's folder
    QTest::keySequence(&window, QKeySequence(Qt::CTRL | Qt::Key_E));
    QTRY_VERIFY_WITH_TIMEOUT(document.exporting().stage == ExportStage::done, kWindowPatience);
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

void TestWindowExport::escapeStopsAnExportWhenNothingElseIsUnderWay() {
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

void TestWindowExport::thePicturesStayWhereTheyAre() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(openAndWait(document, shop.demo()));
    const QRectF before = window.pictures().viewport().photoRect();
    document.exportTiff(shop.folder.filePath(QString(100, QLatin1Char('w')) + QStringLiteral(".tif")), false);
    QCoreApplication::processEvents();
    QVERIFY(window.exportBar().isVisible());
    QCOMPARE(window.pictures().viewport().photoRect(), before);
    QTRY_VERIFY_WITH_TIMEOUT(document.exporting().stage == ExportStage::done, kWindowPatience);
    QCoreApplication::processEvents();
    QCOMPARE(window.pictures().viewport().photoRect(), before);
}

void TestWindowExport::anExportIsToldWhenItsPhotoIsClosed() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    QVERIFY(openAndWait(document, shop.demo()));
    document.exportTiff(shop.folder.filePath(QStringLiteral("mine.tif")), false);
    QCOMPARE(window.statusText(QStringLiteral("job")), QString()); // the bar tells it
    document.close();
    QCOMPARE(window.statusText(QStringLiteral("job")), QStringLiteral("Exporting mine.tif\u2026"));
    QTRY_COMPARE_WITH_TIMEOUT(window.statusText(QStringLiteral("job")), QString(), kWindowPatience);
}

void TestWindowExport::anExistingFileIsReplacedOnlyWhenAsked() {
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
    QTRY_VERIFY_WITH_TIMEOUT(document.exporting().stage == ExportStage::done, kWindowPatience);
    QVERIFY(bytesOf(target).startsWith("II*"));
}

void TestWindowExport::quittingDoesNotDropAnExportInSilence() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    // Large enough to be still under way when the question is answered.
    const QString photo = shop.folder.filePath(QStringLiteral("large.dng"));
    QVERIFY(writeDemoDng(QFile::encodeName(photo).toStdString(), {2400, 1600}, true));
    QVERIFY(openAndWait(document, photo));
    const QString target = shop.folder.filePath(QStringLiteral("mine.tif"));
    const auto closeWith = [&](const QString& button) {
        document.exportTiff(target, true);
        answerNext(window, button, QStringLiteral("Finish, then quit"));
        return window.close();
    };
    QVERIFY(!closeWith(QStringLiteral("Cancel")));
    QVERIFY(window.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(document.exporting().stage == ExportStage::done, kWindowPatience);
    QVERIFY(window.isVisible());
    QVERIFY(QFile::remove(target));

    closeWith(QStringLiteral("Finish, then quit"));
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), kWindowPatience);
    QCOMPARE(document.exporting().stage, ExportStage::done);
    QVERIFY(QFile::exists(target));
    QVERIFY(QFile::remove(target));

    window.show();
    QVERIFY(closeWith(QStringLiteral("Discard and quit")));
    QTest::qWait(100);
    QVERIFY(!QFile::exists(target));
}

QTEST_MAIN(TestWindowExport)
#include "test_window_export.moc"
