#include "core/illuminant/exclusion.h"
#include "core/illuminant/pooling.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/comparison.h"
#include "ui/document/snapshots.h"
#include "ui/document/wording.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/patch_bar.h"
#include "ui/picture/picture_pair.h"

#include <QAccessible>
#include <QMenu>
#include <QToolButton>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

constexpr int kPatience = 120000;

/// The sample scene under two lights, looked at by a real estimator.
struct Shown {
    Workshop shop;
    PhotoDocument document{EstimatorStore::standard()};
    Snapshots snapshots{document};
    Comparison comparison{document, snapshots};
    PicturePair pair{document, comparison};

    bool show() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        document.setEstimator("grey-world");
        pair.resize(1200, 500);
        pair.show();
        return QTest::qWaitForWindowExposed(&pair) && openAndWait(document, shop.demo(true));
    }
    [[nodiscard]] const IlluminantMap& map() const { return document.analysis()->estimate.map; }
    [[nodiscard]] QPoint at(int cell) { return pair.left().cellPlace(cell).center().toPoint(); }
    [[nodiscard]] bool settled() {
        return QTest::qWaitFor([&] { return !document.busy(); }, kPatience);
    }
    PatchSelection& selection() { return pair.selection(); }
    PatchBar& bar() { return *pair.left().findChild<PatchBar*>(); }
};

} // namespace

class TestPatches : public QObject {
    Q_OBJECT

private slots:
    void clicksAndFramesChoosePatches();
    void keysChoosePatches();
    void aCellTheKeysWalkedToStaysWhenThePointerLeaves();
    void theMenuChoosesPatchesInSimilarLight();
    void theBarSaysWhatIsChosen();
    void thePatchesLightIsTakenOut();
    void excludingChangesTheEstimateForGood();
    void anAnswerStandsAtOnceAndGoesWithACancel();
    void everythingLeftOutIsSaid();
    void excludedCellsAreMarkedAndNamed();
    void theMapIsATableForScreenReaders();
};

void TestPatches::clicksAndFramesChoosePatches() {
    Shown shown;
    QVERIFY(shown.show());
    MapView& view = shown.pair.left();
    QTest::mouseClick(&view, Qt::LeftButton, {}, shown.at(14));
    QCOMPARE(shown.selection().cells(), Cells{14});
    QCOMPARE(shown.pair.right().selectedCells(), Cells{14});
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, shown.at(16));
    QCOMPARE(shown.selection().cells(), (Cells{14, 16}));
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, shown.at(14));
    QCOMPARE(shown.selection().cells(), Cells{16});
    QTest::mouseClick(&view, Qt::LeftButton, {}, shown.at(16)); // once more
    QVERIFY(shown.selection().cells().empty());
    const int below = shown.map().columns;
    QTest::mousePress(&view, Qt::LeftButton, {}, shown.at(14));
    QTest::mouseMove(&view, shown.at(15 + below) - QPoint(3, 3));
    QTest::mouseMove(&view, shown.at(15 + below));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, shown.at(15 + below));
    QCOMPARE(shown.selection().cells(), (Cells{14, 15, 14 + below, 15 + below}));
    QVERIFY(shown.pair.viewport().isFit());
    view.setMapVisible(false); // nothing to choose of
    shown.selection().clear();
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(view.width() / 2, view.height() / 2));
    QVERIFY(shown.selection().cells().empty());
}

void TestPatches::keysChoosePatches() {
    Shown shown;
    QVERIFY(shown.show());
    MapView& view = shown.pair.left();
    view.setCurrentCell(14);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(shown.selection().cells(), Cells{14});
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.selection().cells(), (Cells{14, 15, 16}));
    QSignalSpy asked(&view, &MapView::choicesAsked);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QMenu* menu = view.findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    menu->close();
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(shown.document.settings().excluded.size(), std::size_t(3));
    QTest::keyClick(&view, Qt::Key_Delete); // and back
    QVERIFY(shown.document.settings().excluded.empty());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(shown.selection().cells().empty());
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.selection().cells().size(), shown.map().cells.size());
}

void TestPatches::aCellTheKeysWalkedToStaysWhenThePointerLeaves() {
    Shown shown;
    QVERIFY(shown.show());
    MapView& view = shown.pair.left();
    QEvent leave(QEvent::Leave);
    QTest::mouseMove(&view, shown.at(20));
    QCOMPARE(view.currentCell(), 20);
    QCoreApplication::sendEvent(&view, &leave);
    QCOMPARE(view.currentCell(), -1);
    QTest::mouseMove(&view, shown.at(20) + QPoint(3, 3));
    QTest::keyClick(&view, Qt::Key_Right);
    QCoreApplication::sendEvent(&view, &leave);
    QCOMPARE(view.currentCell(), 21);
}

void TestPatches::theMenuChoosesPatchesInSimilarLight() {
    Shown shown;
    QVERIFY(shown.show());
    MapView& view = shown.pair.left();
    view.setCurrentCell(14);
    shown.selection().select({14});
    QTest::keyClick(&view, Qt::Key_Return);
    auto* menu = view.findChild<QMenu*>();
    QVERIFY(menu);
    QAction* similar = nullptr;
    for (QAction* action : menu->actions())
        if (action->text().remove(QLatin1Char('&')).contains(QStringLiteral("similar"))) similar = action;
    QVERIFY(similar && similar->isEnabled());
    similar->trigger();
    menu->close();
    const auto& cells = shown.map().cells;
    Cells expected;
    for (int i = 0; i < int(cells.size()); ++i)
        if (recoveryAngle(cells[std::size_t(i)].light, cells[14].light) <= 3) expected.insert(i);
    QVERIFY(expected.size() > 1 && expected.size() < cells.size());
    QCOMPARE(shown.selection().cells(), expected);
}

void TestPatches::theBarSaysWhatIsChosen() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(!shown.bar().isVisible());
    shown.selection().select({14, 15});
    QVERIFY(shown.bar().isVisible());
    const auto reading = shown.document.readingOf(*shown.selection().light());
    QVERIFY(shown.bar().words().contains(lightText(reading)));
    QVERIFY(shown.pair.left().rect().contains(shown.bar().geometry()));
    QVERIFY(!shown.bar().include().isVisible());
    shown.bar().exclude().click();
    QVERIFY(shown.settled());
    QVERIFY(shown.bar().include().isVisible());
    QVERIFY(!shown.bar().exclude().isVisible());
    QVERIFY(!shown.bar().use().isEnabled()); // they tell no light now
    shown.bar().include().click();
    QVERIFY(shown.settled());
    QVERIFY(shown.bar().use().isEnabled());
    shown.selection().clear();
    QVERIFY(!shown.bar().isVisible());
}

void TestPatches::thePatchesLightIsTakenOut() {
    Shown shown;
    QVERIFY(shown.show());
    const Light before = shown.document.light()->light;
    const std::vector<int> cells{0, 1, 2};
    const Light expected = *pooledCells(shown.map(), cells);
    shown.selection().select({0, 1, 2});
    shown.bar().use().click();
    QCOMPARE(shown.document.light()->light, expected);
    QTRY_VERIFY_WITH_TIMEOUT(shown.document.correction()->taken.light == expected, kPatience);
    QVERIFY(shown.pair.right().caption().contains(QStringLiteral("patches of the map")));
    QCOMPARE(shown.document.history().count(), 1);
    shown.document.history().undo();
    QCOMPARE(shown.document.light()->light, before);
}

void TestPatches::excludingChangesTheEstimateForGood() {
    Shown shown;
    QVERIFY(shown.show());
    const Light before = shown.document.light()->light;
    Cells right;
    for (int i = 0; i < int(shown.map().cells.size()); ++i)
        if (i % shown.map().columns >= shown.map().columns / 2) right.insert(i);
    shown.selection().select(right);
    shown.selection().exclude();
    QVERIFY(shown.settled());
    // What the estimator itself says of the picture without them.
    const auto& excluded = shown.document.settings().excluded;
    const auto expected = makeStatisticalEstimator("grey-world")
                              ->estimate(without(*shown.document.analysis()->working, excluded), {}, {})
                              .value();
    QCOMPARE(shown.document.light()->light, *expected.illuminant);
    QVERIFY(recoveryAngle(before, *expected.illuminant) > 1);
    QTRY_VERIFY_WITH_TIMEOUT(shown.document.correction()->taken.light == *expected.illuminant, kPatience);
    const int left = int(shown.map().cells.size() - right.size());
    QVERIFY(shown.map().usedCount() <= left);
    shown.document.history().undo();
    QVERIFY(!shown.document.busy()); // known
    QCOMPARE(shown.document.light()->light, before);
    shown.document.history().redo();
    QVERIFY(!shown.document.busy());
    QCOMPARE(shown.document.light()->light, *expected.illuminant);
    shown.selection().includeAll();
    QCOMPARE(shown.document.light()->light, before);
}

void TestPatches::anAnswerStandsAtOnceAndGoesWithACancel() {
    Shown shown;
    QVERIFY(shown.show());
    const Light before = shown.document.light()->light;
    const Estimate whole = shown.document.analysis()->estimate;
    shown.selection().select({0, 1, 2, 3, 12, 13, 14, 15});
    shown.selection().exclude();
    QVERIFY(shown.document.busy());
    QCOMPARE(shown.document.light()->light,
             *withoutAreas(whole, shown.document.settings().excluded).illuminant);
    QCOMPARE(shown.map().cells[0].state, PatchState::excluded);
    shown.document.cancel();
    QCOMPARE(shown.document.light()->light, before);
    QVERIFY(shown.document.settings().excluded.empty());
}

void TestPatches::everythingLeftOutIsSaid() {
    Shown shown;
    QVERIFY(shown.show());
    QTest::keyClick(&shown.pair.left(), Qt::Key_A, Qt::ControlModifier);
    shown.selection().exclude();
    QVERIFY(shown.settled());
    QCOMPARE(shown.document.analysis()->estimate.verdict, Verdict::noLight);
    QCOMPARE(shown.document.analysis()->estimate.reason.code, std::string("excluded"));
    shown.selection().includeAll();
    QVERIFY(shown.document.analysis()->estimate.illuminant);
}

void TestPatches::excludedCellsAreMarkedAndNamed() {
    Shown shown;
    QVERIFY(shown.show());
    MapView& view = shown.pair.left();
    const QImage before = view.grab().toImage();
    shown.selection().select({14});
    shown.selection().exclude();
    QVERIFY(shown.settled());
    shown.selection().clear();
    const Heatmap& map = view.heatmap();
    QVERIFY(map.cells[14].excluded && map.cells[14].hatched);
    QCOMPARE(map.excludedMeaning, QStringLiteral("excluded by you"));
    QVERIFY(view.grab().toImage() != before);
    view.setCurrentCell(14);
    QVERIFY(shown.pair.readOut().contains(QStringLiteral("not used: excluded by you")));
    keepPicture(shown.pair, QStringLiteral("map-excluded"));
}

void TestPatches::theMapIsATableForScreenReaders() {
    Shown shown;
    QVERIFY(shown.show());
    MapView& view = shown.pair.left();
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Table);
    QAccessibleTableInterface* table = accessible->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), shown.map().rows);
    QCOMPARE(table->columnCount(), shown.map().columns);
    QAccessibleInterface* cell = table->cellAt(1, 4);
    QVERIFY(cell);
    QCOMPARE(cell->role(), QAccessible::Cell);
    const int index = shown.map().columns + 4;
    const QString light = lightText(shown.document.readingOf(shown.map().cells[std::size_t(index)].light));
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("row 2, column 5: %1, used").arg(light));
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 4);
    QVERIFY(!cell->state().selected);
    shown.selection().select({index});
    QVERIFY(cell->state().selected);
    QCOMPARE(table->selectedCellCount(), 1);
    QVERIFY(table->selectRow(0));
    QCOMPARE(int(shown.selection().cells().size()), shown.map().columns + 1);
    QVERIFY(!table->cellAt(99, 0));
    view.setMapVisible(false);
    QCOMPARE(accessible->role(), QAccessible::Graphic);
    QVERIFY(!accessible->tableInterface());
}

QTEST_MAIN(TestPatches)
#include "test_patches.moc"
