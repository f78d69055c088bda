#include "ui/main/panel_layout.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace uncast::ui;

namespace {

PanelLayout standard() {
    return {{"a"}, {"b"}, {"c"}, {"d"}};
}

QString orderOf(const PanelLayout& layout) {
    QString order;
    for (const PanelState& state : layout) order += state.key;
    return order;
}

QString namesIn(const PanelLayout& layout, PanelPlace place) {
    QString names;
    for (const QString& key : keysIn(layout, place)) names += key;
    return names;
}

} // namespace

class TestPanelLayout : public QObject {
    Q_OBJECT

private slots:
    void whatWasSavedIsKept();
    void aPanelOfANewerVersionComesWhereItBelongs();
    void panelsThatAreGoneAreForgotten();
    void movingCountsWithoutThePanelItself();
    void hiddenPanelsKeepTheirPlace();
    void settingsHoldEverything();
};

void TestPanelLayout::whatWasSavedIsKept() {
    const PanelLayout saved{{"d", PanelPlace::left}, {"b", PanelPlace::right, true, true}, {"a"}, {"c"}};
    QCOMPARE(orderOf(mergedLayout(standard(), saved)), QStringLiteral("dbac"));
    QVERIFY(mergedLayout(standard(), saved) == saved);
    QVERIFY(mergedLayout(standard(), {}) == standard());
}

void TestPanelLayout::aPanelOfANewerVersionComesWhereItBelongs() {
    QCOMPARE(orderOf(mergedLayout(standard(), {{"d"}, {"b"}, {"a"}})), QStringLiteral("dbca"));
    QCOMPARE(orderOf(mergedLayout(standard(), {{"d"}, {"c"}})), QStringLiteral("abdc"));
}

void TestPanelLayout::panelsThatAreGoneAreForgotten() {
    QCOMPARE(orderOf(mergedLayout(standard(), {{"x"}, {"b"}, {"a"}, {"b"}, {"c"}, {"d"}})),
             QStringLiteral("bacd"));
}

void TestPanelLayout::movingCountsWithoutThePanelItself() {
    PanelLayout layout = standard();
    QCOMPARE(orderOf(withMoved(layout, "a", PanelPlace::right, 1)), QStringLiteral("bacd"));
    QCOMPARE(orderOf(withMoved(layout, "a", PanelPlace::right, 9)), QStringLiteral("bcda"));
    QCOMPARE(orderOf(withMoved(layout, "c", PanelPlace::right, 0)), QStringLiteral("cabd"));
    layout = withMoved(layout, "b", PanelPlace::left, 0);
    layout = withMoved(layout, "d", PanelPlace::left, 0);
    QCOMPARE(namesIn(layout, PanelPlace::left), QStringLiteral("db"));
    QCOMPARE(namesIn(layout, PanelPlace::right), QStringLiteral("ac"));
    QVERIFY(withMoved(layout, "nobody", PanelPlace::left, 0) == layout);
}

void TestPanelLayout::hiddenPanelsKeepTheirPlace() {
    PanelLayout layout = standard();
    layout[1].shown = false;
    QCOMPARE(namesIn(layout, PanelPlace::right), QStringLiteral("acd"));
    layout = withMoved(layout, "d", PanelPlace::right, 1); // counted among those that are seen
    layout[1].shown = true;
    QCOMPARE(namesIn(layout, PanelPlace::right), QStringLiteral("abdc"));
}

void TestPanelLayout::settingsHoldEverything() {
    QTemporaryDir folder;
    const PanelLayout layout{{"a", PanelPlace::left, false, true},
                             {"b", PanelPlace::window, true, false, QRect(-20, 40, 333, 444)},
                             {"c", PanelPlace::right, true, true}};
    {
        QSettings settings(folder.filePath("s.ini"), QSettings::IniFormat);
        writeLayout(settings, standard());
        writeLayout(settings, layout); // nothing of the longer one stays
    }
    QSettings settings(folder.filePath("s.ini"), QSettings::IniFormat);
    QVERIFY(readLayout(settings) == layout);
}

QTEST_GUILESS_MAIN(TestPanelLayout)
#include "test_panel_layout.moc"
