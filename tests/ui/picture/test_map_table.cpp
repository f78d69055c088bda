#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/picture/map_table.h"
#include "ui/picture/map_view.h"
#include "ui/picture/picture_pair.h"

#include <QClipboard>
#include <QTableView>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

struct Shown {
    Workshop shop;
    PhotoDocument document{EstimatorStore::standard()};
    PatchSelection selection{document};
    MapTable window{document, selection, nullptr};

    bool show() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        document.setEstimator("grey-world");
        window.show();
        return QTest::qWaitForWindowExposed(&window) && openAndWait(document, shop.demo(true));
    }
    [[nodiscard]] const IlluminantMap& map() const { return document.analysis()->estimate.map; }
    QTableView& table() { return window.table(); }
    [[nodiscard]] QString at(int row, int column) {
        return table().model()->index(row, column).data().toString();
    }
};

} // namespace

class TestMapTable : public QObject {
    Q_OBJECT

private slots:
    void rowsHoldTheFiguresOfTheMap();
    void columnsSortByTheirNumbers();
    void rowsAndPatchesAreChosenTogether();
    void chosenRowsAreCopied();
    void excludingKeepsWhatIsChosen();
    void theWindowOpensIt();
};

void TestMapTable::rowsHoldTheFiguresOfTheMap() {
    Shown shown;
    QVERIFY(shown.show());
    const IlluminantMap& map = shown.map();
    QCOMPARE(shown.table().model()->rowCount(), int(map.cells.size()));
    for (int i = 0; i < int(map.cells.size()); ++i) {
        const PatchEstimate& cell = map.cells[std::size_t(i)];
        QCOMPARE(shown.at(i, MapTableModel::row), QString::number(i / map.columns + 1));
        QCOMPARE(shown.at(i, MapTableModel::column), QString::number(i % map.columns + 1));
        const auto reading = shown.document.readingOf(cell.light);
        const bool used = cell.state == PatchState::used;
        QCOMPARE(shown.at(i, MapTableModel::temperature), used ? kelvinText(reading->kelvin) : QString());
        QCOMPARE(shown.at(i, MapTableModel::duv), used ? duvText(reading->duv) : QString());
        QCOMPARE(shown.at(i, MapTableModel::distance),
                 used ? degreesText(cell.degreesFromGlobal) : QString());
        QCOMPARE(shown.at(i, MapTableModel::error), QString()); // a statistic does not say
        QCOMPARE(shown.at(i, MapTableModel::state), used ? QStringLiteral("used") : patchReason(cell.state));
    }
    keepPicture(shown.window, QStringLiteral("map-table"));
    shown.document.close();
    QCOMPARE(shown.table().model()->rowCount(), 0);
}

void TestMapTable::columnsSortByTheirNumbers() {
    Shown shown;
    QVERIFY(shown.show());
    shown.table().sortByColumn(MapTableModel::temperature, Qt::AscendingOrder);
    double last = 0;
    for (int i = 0; i < shown.map().usedCount(); ++i) {
        const double kelvin = *numberIn(shown.at(i, MapTableModel::temperature));
        QVERIFY(kelvin >= last);
        last = kelvin;
    }
}

void TestMapTable::rowsAndPatchesAreChosenTogether() {
    Shown shown;
    QVERIFY(shown.show());
    shown.table().sortByColumn(MapTableModel::temperature, Qt::DescendingOrder);
    shown.table().selectRow(2);
    const int cell = (shown.at(2, MapTableModel::row).toInt() - 1) * shown.map().columns +
                     shown.at(2, MapTableModel::column).toInt() - 1;
    QCOMPARE(shown.selection.cells(), Cells{cell});
    QCOMPARE(shown.selection.current(), cell);
    shown.selection.select({4, 9});
    Cells chosen;
    for (const QModelIndex& row : shown.table().selectionModel()->selectedRows())
        chosen.insert((shown.at(row.row(), MapTableModel::row).toInt() - 1) * shown.map().columns +
                      shown.at(row.row(), MapTableModel::column).toInt() - 1);
    QCOMPARE(chosen, (Cells{4, 9}));
    QCOMPARE(shown.selection.cells(), (Cells{4, 9}));
}

void TestMapTable::chosenRowsAreCopied() {
    Shown shown;
    QVERIFY(shown.show());
    const auto lines = [&] { return shown.window.copiedText().split(QLatin1Char('\n'), Qt::SkipEmptyParts); };
    QCOMPARE(lines().size(), qsizetype(shown.map().cells.size() + 1));
    shown.selection.select({14, 15});
    QCOMPARE(lines().size(), 3);
    QCOMPARE(lines()[0].split(QLatin1Char('\t')).mid(0, 8).join(QLatin1Char(' ')),
             QStringLiteral("Row Column Temperature Tint Duv r g b"));
    QStringList expected;
    for (int i = 0; i < MapTableModel::columns; ++i) expected << shown.at(14, i);
    QCOMPARE(lines()[1], expected.join(QLatin1Char('\t')));
    QGuiApplication::clipboard()->clear();
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), shown.window.copiedText());
}

void TestMapTable::excludingKeepsWhatIsChosen() {
    Shown shown;
    QVERIFY(shown.show());
    shown.selection.select({14});
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QCOMPARE(shown.document.settings().excluded.size(), std::size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.document.busy(), 120000);
    QCOMPARE(shown.at(14, MapTableModel::state), patchReason(PatchState::excluded));
    QVERIFY(shown.at(14, MapTableModel::temperature).isEmpty());
    QCOMPARE(shown.table().selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QVERIFY(shown.document.settings().excluded.empty());
}

void TestMapTable::theWindowOpensIt() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    window.show();
    QAction* action = actionOf(window, Qt::SHIFT | Qt::Key_M);
    QVERIFY(action && !action->isEnabled());
    QVERIFY(openAndWait(document, shop.demo()));
    QVERIFY(action->isEnabled());
    action->trigger();
    auto* table = window.findChild<MapTable*>();
    QVERIFY(table && table->isVisible() && !table->isModal());
    // What is chosen there is chosen on the map.
    table->table().selectRow(3);
    QCOMPARE(window.pictures().left().selectedCells(), Cells{3});
    action->trigger();
    QCOMPARE(window.findChildren<MapTable*>().size(), 1);
}

QTEST_MAIN(TestMapTable)
#include "test_map_table.moc"
