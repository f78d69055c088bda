#include "tests/ui/window_fixture.h"
#include "ui/library/export_queue.h"
#include "ui/library/export_window.h"

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;
using State = ExportQueue::State;

namespace {

struct Queue {
    FakeEstimators fakes;
    ExportQueue queue{fakes.store, [](const QString&) {
                          PhotoSettings settings;
                          settings.estimator = "first";
                          return settings;
                      }};

    [[nodiscard]] State state(int row) const { return State(data(row, ExportQueue::stateRole).toInt()); }
    [[nodiscard]] QVariant data(int row, int role) const { return queue.index(row).data(role); }
    [[nodiscard]] QString words(int row) const { return data(row, ExportQueue::wordsRole).toString(); }
    [[nodiscard]] bool ends() const {
        return QTest::qWaitFor([this] { return !queue.busy(); }, kWindowPatience);
    }
};

} // namespace

class TestExportQueue : public QObject {
    Q_OBJECT

private slots:
    void everyPhotoIsSavedAsFromTheWindow();
    void nothingIsWrittenOver();
    void whatFailsSaysWhyAndCanBeTriedAgain();
    void oneCanBeCancelledAndAllCanWait();
    void theWindowTellsHowFarItIs();
};

void TestExportQueue::everyPhotoIsSavedAsFromTheWindow() {
    Workshop shop;
    QTemporaryDir out;
    Queue made;
    const QString one = shop.demo();
    made.queue.add({one, shop.demo(true)}, out.path(), ExportQueue::Existing::keepBoth);
    QVERIFY(made.ends());
    QCOMPARE(made.queue.count(State::done), 2);
    PhotoDocument document(made.fakes.store);
    QVERIFY(openAndWait(document, one));
    const QString target = out.filePath(QStringLiteral("window.tif"));
    document.exportTiff(target, false);
    QTRY_COMPARE_WITH_TIMEOUT(document.exporting().stage, PhotoDocument::ExportStage::done, kWindowPatience);
    const QByteArray bytes = bytesOf(target);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(bytesOf(ExportQueue::targetOf(one, out.path())), bytes);
    QCOMPARE(QDir(out.path()).entryList(QDir::Files).size(), 3); // and nothing half done
}

void TestExportQueue::nothingIsWrittenOver() {
    Workshop shop;
    QTemporaryDir out;
    Queue made;
    const QString photo = shop.demo();
    const QString target = ExportQueue::targetOf(photo, out.path());
    QFile mine(target);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    made.queue.add({photo, photo}, out.path(), ExportQueue::Existing::keepBoth);
    QVERIFY(made.ends());
    QCOMPARE(made.queue.count(State::done), 2);
    QCOMPARE(bytesOf(target), QByteArray("mine"));
    QCOMPARE(QDir(out.path()).entryList(QDir::Files).size(), 3);
    made.queue.add({photo}, out.path(), ExportQueue::Existing::replace);
    QVERIFY(made.ends());
    QVERIFY(bytesOf(target).size() > 1000);
}

void TestExportQueue::whatFailsSaysWhyAndCanBeTriedAgain() {
    Workshop shop;
    QTemporaryDir out;
    Queue made;
    const QString later = shop.folder.filePath(QStringLiteral("later.dng"));
    made.queue.add({later, shop.broken(), shop.demo()}, out.path(), ExportQueue::Existing::keepBoth);
    QVERIFY(made.ends());
    QCOMPARE(made.state(0), State::failed);
    QVERIFY(!made.words(0).isEmpty());
    QCOMPARE(made.state(1), State::failed);
    QCOMPARE(made.state(2), State::done); // the others go on
    QVERIFY(QFile::copy(shop.demo(), later));
    made.queue.retryAll();
    QVERIFY(made.ends());
    QCOMPARE(made.state(0), State::done);
    QCOMPARE(made.state(1), State::failed);
    made.queue.clearDone();
    QCOMPARE(made.queue.rowCount(), 1); // what failed stays to be read
}

void TestExportQueue::oneCanBeCancelledAndAllCanWait() {
    Workshop shop;
    QTemporaryDir out;
    Queue made;
    made.fakes.first->held = true;
    const QString photo = shop.demo();
    made.queue.add({photo, photo, photo}, out.path(), ExportQueue::Existing::keepBoth);
    QTRY_VERIFY_WITH_TIMEOUT(made.fakes.first->running, kWindowPatience);
    made.queue.setPaused(true);
    made.queue.cancel(0);
    QCOMPARE(made.state(0), State::cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(made.fakes.first->stopped.load(), 1, kWindowPatience);
    QCOMPARE(made.queue.count(State::waiting), 2);
    QTest::qWait(100);
    QCOMPARE(made.queue.count(State::running), 0); // it waits
    made.queue.cancel(1);
    made.fakes.first->held = false;
    made.queue.setPaused(false);
    QVERIFY(made.ends());
    QCOMPARE(made.state(2), State::done);
    QCOMPARE(QDir(out.path()).entryList(QDir::Files).size(), 1);
    made.queue.retry(0);
    QVERIFY(made.ends());
    QCOMPARE(made.state(0), State::done);
}

void TestExportQueue::theWindowTellsHowFarItIs() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Workshop shop;
    QTemporaryDir out;
    Queue made;
    ExportWindow window(made.queue);
    window.show();
    QCOMPARE(window.summary(), QStringLiteral("Nothing to export."));
    made.queue.add({shop.demo(), shop.broken()}, out.path(), ExportQueue::Existing::keepBoth);
    QVERIFY(made.ends());
    QVERIFY(window.summary().startsWith(QStringLiteral("1 of 2")));
    keepPicture(window, QStringLiteral("export-queue"));
}

QTEST_MAIN(TestExportQueue)
#include "test_export_queue.moc"
