#include "tests/ui/window_fixture.h"
#include "ui/help/tour.h"
#include "ui/main/help_commands.h"
#include "ui/main/panel_dock.h"
#include "ui/panels/panel.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QFrame>

using namespace uncast::ui;
using namespace uncast::ui::test;

class TestTour : public QObject {
    Q_OBJECT

private slots:
    void theWelcomePageLeadsThroughTheSampleScene();
    void theKeyboardGoesOnBackAndAway();
    void itCanBeTakenAgainWithThePhotoThatIsOpen();
    void whatIsSpokenOfStaysFreeAndHiddenPartsAreLeftOut();
    void closingThePhotoEndsIt();
};

void TestTour::theWelcomePageLeadsThroughTheSampleScene() {
    Workshop workshop;
    qputenv("XDG_CACHE_HOME", workshop.folder.path().toUtf8());
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    MainWindow window(document, workshop.settings);
    resizeTo(window, {1440, 900});
    window.show();
    QPushButton* start = nullptr;
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Two-minute tour")) start = button;
    QVERIFY(start);
    QVERIFY(start->isVisible());
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.help().tour(), kWindowPatience);
    QVERIFY(document.isSample());
    QVERIFY(document.analysis());
    Tour& tour = *window.help().tour();
    QVERIFY(tour.count() >= 8);
    for (int i = 0; i < tour.count(); ++i) {
        QCOMPARE(tour.step(), i);
        QVERIFY2(!tour.bright().isEmpty(), qPrintable(tour.at(i).title));
        QVERIFY2(window.rect().contains(tour.bubble().geometry()), qPrintable(tour.at(i).title));
        keepPicture(window, QStringLiteral("tour-%1").arg(i + 1));
        tour.next();
    }
    QTRY_VERIFY(!window.help().tour());
}

void TestTour::theKeyboardGoesOnBackAndAway() {
    Workshop workshop;
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    MainWindow window(document, workshop.settings);
    resizeTo(window, {1440, 900});
    window.show();
    QVERIFY(openAndWait(document, workshop.demo()));
    window.help().startTour();
    QVERIFY(window.help().tour());
    Tour& tour = *window.help().tour();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key);
    };
    press(Qt::Key_Right);
    QCOMPARE(tour.step(), 1);
    press(Qt::Key_Return);
    QCOMPARE(tour.step(), 2);
    press(Qt::Key_Left);
    QCOMPARE(tour.step(), 1);
    QVERIFY(!tour.bubble().accessibleName().isEmpty());
    QCOMPARE(tour.bubble().accessibleDescription(), tour.at(1).text);
    // Also where the focus went to the part that is tried.
    window.pictures().left().setFocus();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!window.help().tour());
    QCOMPARE(document.stage(), PhotoDocument::Stage::ready);
}

void TestTour::itCanBeTakenAgainWithThePhotoThatIsOpen() {
    Workshop workshop;
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    MainWindow window(document, workshop.settings);
    window.show();
    const QString path = workshop.demo();
    QVERIFY(openAndWait(document, path));
    QAction* again = nullptr;
    for (QAction* action : window.actions())
        if (action->text() == QLatin1String("Guided &tour")) again = action;
    QVERIFY(again);
    for (int i = 0; i < 2; ++i) {
        again->trigger();
        QVERIFY(window.help().tour());
        QCOMPARE(document.path(), path);
        window.help().tour()->leave();
        QTRY_VERIFY(!window.help().tour());
    }
}

void TestTour::whatIsSpokenOfStaysFreeAndHiddenPartsAreLeftOut() {
    QWidget window;
    window.resize(800, 600);
    auto* seen = new QPushButton("Press me", &window);
    seen->setGeometry(100, 100, 200, 40);
    auto* hidden = new QPushButton(&window);
    hidden->hide();
    window.show();
    QSignalSpy pressed(seen, &QPushButton::clicked);
    auto* tour =
        new Tour({{seen, "Seen", "It can be pressed."}, {hidden, "Hidden", "Nobody sees it."}}, window);
    QCOMPARE(tour->count(), 1);
    QCOMPARE(window.childAt(seen->geometry().center()), seen);
    QVERIFY(window.childAt(QPoint(700, 500)) != nullptr); // dimmed: the tour itself
    QVERIFY(!tour->bubble().geometry().intersects(tour->bright()));
    seen->move(400, 300);
    QTRY_VERIFY(tour->bright().contains(seen->geometry()));
    tour->leave();
}

void TestTour::closingThePhotoEndsIt() {
    Workshop workshop;
    FakeEstimators estimators;
    PhotoDocument document(estimators.store);
    MainWindow window(document, workshop.settings);
    window.show();
    QVERIFY(openAndWait(document, workshop.demo()));
    window.help().startTour();
    QVERIFY(window.help().tour());
    document.close();
    QTRY_VERIFY(!window.help().tour());
}

QTEST_MAIN(TestTour)
#include "test_tour.moc"
