#include "tests/ui/window_fixture.h"
#include "ui/main/panel_column.h"
#include "ui/main/panel_dock.h"
#include "ui/main/panel_window.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/panel_heading.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/white_balance_panel.h"

#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

struct Room {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    std::unique_ptr<MainWindow> window;

    Room() { open(); }
    // As if the program was started again.
    void open() {
        if (window) window->close();
        window = std::make_unique<MainWindow>(document, shop.settings);
        resizeTo(*window, QSize(1366, 768));
        window->show();
    }
    [[nodiscard]] bool ready() {
        return QTest::qWaitForWindowExposed(window.get()) && openAndWait(document, shop.demo()) &&
               QTest::qWaitFor([this] { return panel("verdict").isVisible(); });
    }
    [[nodiscard]] PanelDock& dock() const { return window->panels(); }
    [[nodiscard]] Panel& panel(const char* key) const { return dock().panel(QLatin1String(key)); }
    [[nodiscard]] PanelHeading& heading(const char* key) const { return panel(key).heading(); }
    [[nodiscard]] QStringList in(PanelPlace place) const {
        QStringList keys;
        for (const QString& key : keysIn(dock().layout(), place)) keys << key;
        return keys;
    }
};

QAction* actionNamed(QMenu& menu, const QString& part) {
    for (QAction* action : menu.actions()) {
        if (action->text().remove('&').contains(part)) return action;
        if (QMenu* inner = action->menu())
            if (QAction* found = actionNamed(*inner, part)) return found;
    }
    return nullptr;
}

QAction* actionNamed(const MainWindow& window, const QString& part) {
    for (QAction* menu : window.menuBar()->actions())
        if (QAction* found = actionNamed(*menu->menu(), part)) return found;
    return nullptr;
}

// Takes a panel by its heading and lets go of it there.
void drag(PanelHeading& heading, QPoint global) {
    const QPoint from(30, heading.height() / 2);
    const auto move = [&](QPoint local) {
        QMouseEvent event(QEvent::MouseMove, local, heading.mapToGlobal(local), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&heading, &event);
    };
    QTest::mousePress(&heading, Qt::LeftButton, {}, from);
    move(from + QPoint(0, 30));
    move(heading.mapFromGlobal(global));
    QTest::mouseRelease(&heading, Qt::LeftButton, {}, heading.mapFromGlobal(global));
}

} // namespace

class TestPanelDock : public QObject {
    Q_OBJECT

private slots:
    void aHeadingFoldsByClickAndKeys();
    void aFoldedPanelSaysWhatMatters();
    void whatIsFoldedAndMovedSurvivesARestart();
    void headingsAreWalkedFromTopToBottom();
    void altArrowsMoveAPanelAndKeepTheFocus();
    void draggingPutsAPanelBetweenOthers();
    void draggingToTheLeftEdgeOpensAColumn();
    void draggingIntoThePicturesTearsOff();
    void escapeTakesADragBack();
    void theViewMenuShowsHidesAndResets();
    void theMenuOffersWhatIsPossible();
    void nothingScrollsSideways();
};

void TestPanelDock::aHeadingFoldsByClickAndKeys() {
    Room room;
    QVERIFY(room.ready());
    PanelHeading& heading = room.heading("whiteBalance");
    const int open = room.panel("whiteBalance").height();
    QTest::mouseClick(&heading, Qt::LeftButton, {}, QPoint(30, 10));
    QVERIFY(room.panel("whiteBalance").folded());
    QTRY_VERIFY(room.panel("whiteBalance").height() <= heading.height() + 1);
    heading.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&heading, Qt::Key_Space);
    QVERIFY(!room.panel("whiteBalance").folded());
    QTRY_COMPARE(room.panel("whiteBalance").height(), open);
    QTest::keyClick(&heading, Qt::Key_Left);
    QVERIFY(room.panel("whiteBalance").folded());
    QTest::keyClick(&heading, Qt::Key_Left);
    QVERIFY(room.panel("whiteBalance").folded()); // not there and back
    QTest::keyClick(&heading, Qt::Key_Right);
    QVERIFY(!room.panel("whiteBalance").folded());
    QTest::keyClick(&heading, Qt::Key_Return);
    QVERIFY(room.panel("whiteBalance").folded());
    QVERIFY(heading.isEnabled());
}

void TestPanelDock::aFoldedPanelSaysWhatMatters() {
    Room room;
    QVERIFY(room.ready());
    QCOMPARE(room.heading("verdict").summary(), room.window->findChild<VerdictPanel*>()->headline());
    room.panel("verdict").setFolded(true);
    QVERIFY(room.heading("verdict").accessibleDescription().contains(room.heading("verdict").summary()));
    QVERIFY(room.heading("whiteBalance").summary().contains(QLatin1Char('K')));
    keepPicture(*room.window, QStringLiteral("panels-folded"));
}

void TestPanelDock::whatIsFoldedAndMovedSurvivesARestart() {
    Room room;
    QVERIFY(room.ready());
    room.panel("estimators").setFolded(true);
    room.dock().move("history", PanelPlace::left, 0);
    room.dock().move("whiteBalance", PanelPlace::right, 0);
    room.dock().move("sensor", PanelPlace::window, 0);
    room.dock().setShown("verdict", false);
    const PanelLayout before = room.dock().layout();
    room.open();
    QVERIFY(room.ready() || !room.dock().shown("verdict"));
    QCOMPARE(room.in(PanelPlace::left), QStringList{"history"});
    QCOMPARE(room.in(PanelPlace::right).first(), QStringLiteral("whiteBalance"));
    QVERIFY(room.panel("estimators").folded());
    QVERIFY(room.dock().windowOf("sensor"));
    QVERIFY(!room.panel("verdict").isVisible());
    for (std::size_t i = 0; i < before.size(); ++i) QCOMPARE(room.dock().layout()[i].key, before[i].key);
}

void TestPanelDock::headingsAreWalkedFromTopToBottom() {
    Room room;
    QVERIFY(room.ready());
    room.dock().move("history", PanelPlace::right, 0);
    QList<QWidget*> headings;
    QWidget* w = &room.heading("history");
    do {
        if (qobject_cast<PanelHeading*>(w) && w->isVisible()) headings << w;
        w = w->nextInFocusChain();
    } while (w != &room.heading("history"));
    QList<QWidget*> expected;
    for (const QString& key : room.in(PanelPlace::right)) expected << &room.dock().panel(key).heading();
    QCOMPARE(headings, expected);
}

void TestPanelDock::altArrowsMoveAPanelAndKeepTheFocus() {
    Room room;
    QVERIFY(room.ready());
    const QStringList before = room.in(PanelPlace::right);
    PanelHeading& heading = room.heading("whiteBalance");
    QApplication::setActiveWindow(room.window.get());
    heading.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&heading, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(room.in(PanelPlace::right).indexOf("whiteBalance"), before.indexOf("whiteBalance") - 1);
    QTest::keyClick(&heading, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(room.in(PanelPlace::right), before);
    QTest::keyClick(&heading, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(room.in(PanelPlace::left), QStringList{"whiteBalance"});
    QVERIFY(room.dock().left().isVisible());
    QVERIFY(heading.hasFocus());
    QTest::keyClick(&heading, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(!room.dock().left().isVisible());
    QVERIFY(heading.hasFocus());
}

void TestPanelDock::draggingPutsAPanelBetweenOthers() {
    Room room;
    QVERIFY(room.ready());
    const QStringList before = room.in(PanelPlace::right);
    QVERIFY(before.size() >= 4);
    // The first one goes between the second and the third, and back up again.
    Panel& second = room.dock().panel(before[1]);
    drag(room.dock().panel(before[0]).heading(), second.mapToGlobal(QPoint(50, second.height() - 10)));
    QCOMPARE(room.in(PanelPlace::right).mid(0, 2), (QStringList{before[1], before[0]}));
    QTRY_VERIFY(second.y() < room.dock().panel(before[0]).y()); // laid out
    drag(room.dock().panel(before[0]).heading(), second.mapToGlobal(QPoint(50, 10)));
    QCOMPARE(room.in(PanelPlace::right), before);
    QVERIFY(!room.dock().panel(before[0]).folded()); // a drag is no click
}

void TestPanelDock::draggingToTheLeftEdgeOpensAColumn() {
    Room room;
    QVERIFY(room.ready());
    QVERIFY(!room.dock().left().isVisible());
    drag(room.heading("history"), room.window->centralWidget()->mapToGlobal(QPoint(10, 300)));
    QCOMPARE(room.in(PanelPlace::left), QStringList{"history"});
    QVERIFY(room.dock().left().isVisible());
    keepPicture(*room.window, QStringLiteral("panels-left"));
    const Panel& history = room.panel("history");
    drag(room.heading("estimators"), history.mapToGlobal(QPoint(50, history.height() + 100)));
    QCOMPARE(room.in(PanelPlace::left), (QStringList{"history", "estimators"}));
}

void TestPanelDock::draggingIntoThePicturesTearsOff() {
    Room room;
    QVERIFY(room.ready());
    const QPoint there = room.window->mapToGlobal(QPoint(500, 300));
    drag(room.heading("history"), there);
    PanelWindow* window = room.dock().windowOf("history");
    QVERIFY(window && window->isVisible());
    QVERIFY(window->findChild<HistoryPanel*>());
    QVERIFY(!room.in(PanelPlace::right).contains("history"));
    emit window->closed(); // by the user
    QVERIFY(!room.dock().windowOf("history"));
    QVERIFY(room.in(PanelPlace::right).contains("history"));
    QTRY_VERIFY(room.panel("history").isVisible());
}

void TestPanelDock::escapeTakesADragBack() {
    Room room;
    QVERIFY(room.ready());
    const PanelLayout before = room.dock().layout();
    PanelHeading& heading = room.heading("history");
    QTest::mousePress(&heading, Qt::LeftButton, {}, QPoint(30, 10));
    QMouseEvent event(QEvent::MouseMove, QPoint(-300, 10), heading.mapToGlobal(QPoint(-300, 10)),
                      Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&heading, &event);
    QTest::keyClick(&heading, Qt::Key_Escape);
    QTest::mouseRelease(&heading, Qt::LeftButton, {}, QPoint(-300, 10));
    QVERIFY(room.dock().layout() == before);
}

void TestPanelDock::theViewMenuShowsHidesAndResets() {
    Room room;
    QVERIFY(room.ready());
    const PanelLayout standard = room.dock().layout();
    for (const QString& key : room.dock().keys())
        QVERIFY2(actionNamed(*room.window, room.dock().panel(key).title()), qPrintable(key));
    QAction* history = actionNamed(*room.window, room.panel("history").title());
    QVERIFY(history->isChecked());
    history->trigger();
    QVERIFY(!room.panel("history").isVisible());
    QVERIFY(!room.in(PanelPlace::right).contains("history"));
    history->trigger();
    QTRY_VERIFY(room.panel("history").isVisible());
    room.dock().move("verdict", PanelPlace::window, 0);
    room.dock().move("whiteBalance", PanelPlace::left, 0);
    room.panel("estimators").setFolded(true);
    room.dock().setShown("history", false);
    actionNamed(*room.window, QStringLiteral("Reset layout"))->trigger();
    QVERIFY(room.dock().layout() == standard);
    QVERIFY(history->isChecked());
    QVERIFY(!room.dock().windowOf("verdict"));
}

void TestPanelDock::theMenuOffersWhatIsPossible() {
    Room room;
    QVERIFY(room.ready());
    const std::unique_ptr<QMenu> first(room.dock().newMenu(room.in(PanelPlace::right).first()));
    QVERIFY(!actionNamed(*first, "Move up")->isEnabled());
    QVERIFY(actionNamed(*first, "Move down")->isEnabled());
    QVERIFY(!actionNamed(*first, "right column")->isEnabled());
    actionNamed(*first, "window of its own")->trigger();
    QCOMPARE(room.in(PanelPlace::window).size(), 1);
    const QString torn = room.in(PanelPlace::window).first();
    const std::unique_ptr<QMenu> second(room.dock().newMenu(torn));
    QVERIFY(!actionNamed(*second, "Move down")->isEnabled());
    actionNamed(*second, "right column")->trigger();
    QCOMPARE(room.in(PanelPlace::right).first(), torn);
    const std::unique_ptr<QMenu> third(room.dock().newMenu(torn));
    actionNamed(*third, "Hide")->trigger();
    QVERIFY(!room.dock().shown(torn));
}

void TestPanelDock::nothingScrollsSideways() {
    Room room;
    QVERIFY(room.ready());
    for (const QString& key : room.dock().keys()) {
        const Panel& panel = room.dock().panel(key);
        QVERIFY2(panel.minimumSizeHint().width() <= PanelColumn::kLeast, qPrintable(key));
    }
    QCOMPARE(room.dock().right().area().horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestPanelDock)
#include "test_panel_dock.moc"
