#include "tests/ui/window_fixture.h"
#include "ui/help/key_hints.h"
#include "ui/help/shortcut_sheet.h"

#include <QLineEdit>
#include <QMenuBar>

using namespace uncast::ui;
using namespace uncast::ui::test;

class TestShortcuts : public QObject {
    Q_OBJECT

private slots:
    void everyKeyOfTheMenusStandsOnTheSheet();
    void widgetsTellTheirOwnKeysOnce();
    void theSearchKeepsRowsThatHoldEveryWord();
    void f1OpensTheSheetAndEscLeavesIt();
};

void TestShortcuts::everyKeyOfTheMenusStandsOnTheSheet() {
    Workshop workshop;
    PhotoDocument document(FakeEstimators().store);
    MainWindow window(document, workshop.settings);
    const auto groups = shortcutsOf(window);
    QStringList keys;
    for (const auto& group : groups)
        for (const auto& row : group.rows) keys << row.keys.split(QStringLiteral(", "));
    int withKeys = 0;
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        for (const QAction* action : menu->actions()) {
            if (action->shortcut().isEmpty()) continue;
            ++withKeys;
            QVERIFY2(keys.contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
        }
    QVERIFY(withKeys > 10);
}

void TestShortcuts::widgetsTellTheirOwnKeysOnce() {
    QMainWindow window;
    auto* centre = new QWidget;
    window.setCentralWidget(centre);
    for (int i = 0; i < 2; ++i) setKeyHints(*new QWidget(centre), {"Sliders", {{"Home", "To the end"}}});
    const auto groups = shortcutsOf(window);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().rows.size(), 1);
    QCOMPARE(groups.first().rows.first().does, QStringLiteral("To the end"));
    QVERIFY(!keyHintsOf(window));
}

void TestShortcuts::theSearchKeepsRowsThatHoldEveryWord() {
    const QList<ShortcutGroup> groups{{"File", {{"Ctrl+O", "Open"}, {"Ctrl+E", "Export TIFF"}}},
                                      {"Map", {{"M", "Map"}}}};
    QCOMPARE(matching(groups, "export").size(), 1);
    QCOMPARE(matching(groups, "ctrl exp").first().rows.first().does, QStringLiteral("Export TIFF"));
    QVERIFY(matching(groups, "ctrl map").isEmpty());
    QCOMPARE(matching(groups, "").size(), 2);
    ShortcutSheet sheet(groups);
    QVERIFY(sheet.text().contains("Export TIFF"));
    sheet.search().setText("map");
    QVERIFY(!sheet.text().contains("Export TIFF"));
    QVERIFY(sheet.text().contains("Map"));
}

void TestShortcuts::f1OpensTheSheetAndEscLeavesIt() {
    Workshop workshop;
    PhotoDocument document(FakeEstimators().store);
    MainWindow window(document, workshop.settings);
    window.show();
    bool seen = false;
    QTimer poll;
    connect(&poll, &QTimer::timeout, &window, [&] {
        auto* sheet = qobject_cast<ShortcutSheet*>(QApplication::activeModalWidget());
        if (!sheet) return;
        seen = sheet->text().contains("F1");
        keepPicture(*sheet, "shortcuts");
        QTest::keyClick(sheet, Qt::Key_Escape);
    });
    poll.start(10);
    QAction* open = actionOf(window, Qt::Key_F1);
    QVERIFY(open);
    open->trigger(); // comes back once the sheet is left
    QVERIFY(seen);
}

QTEST_MAIN(TestShortcuts)
#include "test_shortcuts.moc"
