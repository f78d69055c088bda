#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/panels/history_panel.h"

#include <QMenu>
#include <QToolButton>
#include <QUndoView>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

const Light kOwn(0.7, 1, 0.6);

struct Shown {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    Snapshots snapshots{document};
    HistoryPanel panel{document, snapshots};

    [[nodiscard]] bool show() {
        panel.resize(320, 300);
        panel.show();
        return QTest::qWaitForWindowExposed(&panel) && openAndWait(document, shop.demo());
    }
};

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyStepHasItsNameAndIsAClickAway();
    void aSnapshotComesBackAsAStep();
    void snapshotsAreReplacedAndForgotten();
    void anotherPhotoHasNone();
};

void TestHistory::everyStepHasItsNameAndIsAClickAway() {
    Shown shown;
    QVERIFY(!shown.panel.contentEnabled());
    QVERIFY(shown.show());
    const int low = shown.panel.steps().height();
    shown.document.chooseLight({LightMode::asShot, {}, {}, 1});
    shown.document.chooseLight({LightMode::preset, "shade", {}, 1});
    LightChoice half{LightMode::preset, "shade", {}, 0.5};
    shown.document.chooseLight(half);
    const QAbstractItemModel& model = *shown.panel.steps().model();
    QCOMPARE(model.rowCount(), 4);
    const auto text = [&](int row) { return model.index(row, 0).data().toString(); };
    QCOMPARE(text(0), QStringLiteral("As opened"));
    QCOMPARE(text(1), QStringLiteral("As shot"));
    QCOMPARE(text(2), QStringLiteral("Shade"));
    QCOMPARE(text(3), QStringLiteral("Strength 50 %"));
    QVERIFY(shown.panel.steps().height() > low); // as high as it needs
    QCoreApplication::processEvents();
    QTest::mouseClick(shown.panel.steps().viewport(), Qt::LeftButton, {},
                      shown.panel.steps().visualRect(model.index(1, 0)).center());
    QCOMPARE(shown.document.settings().light.mode, LightMode::asShot);
    QCOMPARE(shown.document.history().index(), 1);
}

void TestHistory::aSnapshotComesBackAsAStep() {
    Shown shown;
    QVERIFY(shown.show());
    QToolButton& a = shown.panel.snapshot(0);
    QCOMPARE(a.text(), QStringLiteral("Keep A"));
    shown.document.chooseLight({LightMode::manual, {}, kOwn, 1});
    a.click();
    QVERIFY(shown.snapshots.at(0));
    QCOMPARE(a.text(), QStringLiteral("A: %1").arg(kelvinText(shown.document.readingOf(kOwn)->kelvin)));
    shown.document.chooseLight({});
    QCOMPARE(shown.document.light()->light, shown.fakes.first->light);
    a.click();
    QCOMPARE(shown.document.light()->light, kOwn);
    QCOMPARE(shown.document.history().undoText(), QStringLiteral("Snapshot A"));
    shown.document.history().undo();
    QCOMPARE(shown.document.light()->light, shown.fakes.first->light);
}

void TestHistory::snapshotsAreReplacedAndForgotten() {
    Shown shown;
    QVERIFY(shown.show());
    QToolButton& b = shown.panel.snapshot(1);
    b.click();
    shown.document.chooseLight({LightMode::manual, {}, kOwn, 1});
    b.menu()->actions().first()->trigger(); // keep the present state
    QCOMPARE(shown.snapshots.at(1)->light, kOwn);
    b.menu()->actions().last()->trigger();
    QVERIFY(!shown.snapshots.at(1));
    QVERIFY(!b.menu()->actions().last()->isEnabled());
    QCOMPARE(b.text(), QStringLiteral("Keep B"));
    shown.snapshots.show(1); // nothing there, nothing done
    QCOMPARE(shown.document.light()->light, kOwn);
}

void TestHistory::anotherPhotoHasNone() {
    Shown shown;
    QVERIFY(shown.show());
    shown.snapshots.keep(2);
    QVERIFY(openAndWait(shown.document, shown.shop.demo(true)));
    QVERIFY(!shown.snapshots.at(2));
    QCOMPARE(shown.panel.steps().model()->rowCount(), 1);
}

QTEST_MAIN(TestHistory)
#include "test_history.moc"
