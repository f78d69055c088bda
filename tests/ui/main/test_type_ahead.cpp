#include "ui/main/type_ahead.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QMainWindow>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace uncast::ui;

namespace {

/// A window whose letters C and Y are commands, with a list and a box.
struct Room {
    QMainWindow window;
    QListWidget* list = new QListWidget;
    QComboBox* box = new QComboBox;
    QAction* c = new QAction(&window);
    QAction* y = new QAction(&window);

    Room() {
        auto* middle = new QWidget;
        auto* column = new QVBoxLayout(middle);
        column->addWidget(list);
        column->addWidget(box);
        window.setCentralWidget(middle);
        list->addItems({QStringLiteral("Auto"), QStringLiteral("Cloudy"), QStringLiteral("Shade")});
        box->addItems({QStringLiteral("Auto"), QStringLiteral("Cloudy"), QStringLiteral("Shade")});
        c->setShortcut(Qt::Key_C);
        y->setShortcut(Qt::Key_Y);
        window.addActions({c, y});
        new TypeAhead(window);
        window.show();
        window.activateWindow();
    }
    [[nodiscard]] bool ready() { return QTest::qWaitForWindowActive(&window); }
};

} // namespace

class TestTypeAhead : public QObject {
    Q_OBJECT

private slots:
    void aLetterOfAnEntryGoesToTheListWithTheFocus() {
        Room room;
        QVERIFY(room.ready());
        QSignalSpy command(room.c, &QAction::triggered);
        room.list->setFocus();
        QTest::keyClick(room.list, Qt::Key_C);
        QCOMPARE(room.list->currentItem()->text(), QStringLiteral("Cloudy"));
        QCOMPARE(command.count(), 0);
        room.box->setFocus();
        QTest::keyClick(room.box, Qt::Key_C);
        QCOMPARE(room.box->currentText(), QStringLiteral("Cloudy"));
        QCOMPARE(command.count(), 0);
    }
    void otherLettersStayCommands() {
        Room room;
        QVERIFY(room.ready());
        QSignalSpy c(room.c, &QAction::triggered);
        QSignalSpy y(room.y, &QAction::triggered);
        room.list->setFocus();
        QTest::keyClick(room.list, Qt::Key_Y); // no entry begins so
        QCOMPARE(y.count(), 1);
        room.window.setFocus();
        QTest::keyClick(&room.window, Qt::Key_C); // no list
        QCOMPARE(c.count(), 1);
    }
    void keysWithModifiersAreNeverTyped() {
        Room room;
        QVERIFY(room.ready());
        room.c->setShortcut(Qt::CTRL | Qt::Key_C);
        QSignalSpy c(room.c, &QAction::triggered);
        room.list->setFocus();
        QTest::keyClick(room.list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(c.count(), 1);
    }
};

QTEST_MAIN(TestTypeAhead)
#include "test_type_ahead.moc"
