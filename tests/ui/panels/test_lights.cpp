#include "tests/ui/window_fixture.h"
#include "ui/document/comparison.h"
#include "ui/document/snapshots.h"
#include "ui/document/wording.h"
#include "ui/panels/chromaticity_plot.h"
#include "ui/panels/lights_panel.h"
#include "ui/picture/map_view.h"
#include "ui/picture/picture_pair.h"

#include <QAccessible>
#include <QMenu>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

constexpr int kPatience = 120000;

/// The sample scene under two lights, its map and its plot, looked at by a real estimator.
struct Shown {
    Workshop shop;
    PhotoDocument document{EstimatorStore::standard()};
    Snapshots snapshots{document};
    Comparison comparison{document, snapshots};
    PicturePair pair{document, comparison};
    LightsPanel panel{document, pair.selection()};

    bool show() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        document.setEstimator("grey-world");
        pair.setGeometry(0, 0, 700, 340);
        pair.show();
        panel.setGeometry(0, 360, 320, 420); // beside it: the pointer is over one of them
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel) || !openAndWait(document, shop.demo(true))) return false;
        QTest::qWait(1); // all is laid out
        return true;
    }
    [[nodiscard]] const IlluminantMap& map() const { return document.analysis()->estimate.map; }
    ChromaticityPlot& plot() { return panel.plot(); }
    [[nodiscard]] const std::vector<PlotDots::Dot>& dots() { return plot().dots().dots; }
    PatchSelection& selection() { return pair.selection(); }
    [[nodiscard]] QPoint at(const PlotDots::Dot& dot) { return plot().toView(dot.place).toPoint(); }
    [[nodiscard]] bool settled() {
        return QTest::qWaitFor([&] { return !document.busy(); }, kPatience);
    }
    /// A dot that no other one hides: what is pointed at there is itself.
    [[nodiscard]] const PlotDots::Dot& lonelyDot() {
        double most = -1;
        std::size_t found = 0;
        for (std::size_t i = 0; i < dots().size(); ++i) {
            double nearest = 1e9;
            for (std::size_t j = 0; j < dots().size(); ++j) {
                const QPointF away = plot().toView(dots()[i].place) - plot().toView(dots()[j].place);
                if (i != j) nearest = std::min(nearest, std::hypot(away.x(), away.y()));
            }
            if (nearest <= most) continue;
            most = nearest;
            found = i;
        }
        return dots()[found];
    }
};

} // namespace

class TestLights : public QObject {
    Q_OBJECT

private slots:
    void dotsStandWhereTheirLightsDo();
    void whatIsPointedAtHereIsSeenOnTheMap();
    void aLineAroundDotsChoosesTheirPatches();
    void keysDoWhatThePointerDoes();
    void excludedPatchesAreHollow();
    void theLightTakenOutHasItsOwnMark();
    void theDotsAreAListForScreenReaders();
    void aClosedPhotoLeavesNothing();
};

void TestLights::dotsStandWhereTheirLightsDo() {
    Shown shown;
    QVERIFY(shown.show());
    QCOMPARE(int(shown.dots().size()), shown.map().usedCount());
    const QRectF view = shown.plot().rect();
    for (const PlotDots::Dot& dot : shown.dots()) {
        const PatchEstimate& cell = shown.map().cells[std::size_t(dot.cell)];
        QCOMPARE(dot.place, uniformOf(shown.document.readingOf(cell.light)->xy));
        QVERIFY(view.contains(shown.plot().dotPlace(dot)));
        QVERIFY(!dot.excluded);
    }
    const auto found = shown.document.readingOf(*shown.document.analysis()->estimate.illuminant);
    QCOMPARE(*shown.plot().dots().found, uniformOf(found->xy));
    QVERIFY(!shown.plot().dots().taken); // the one found
    // Bluer lights to the left, as in every such diagram.
    QVERIFY(shown.plot().toView(uniformOf(kD65)).x() < shown.plot().toView(uniformOf(kD50)).x());
    keepPicture(shown.panel, QStringLiteral("lights"));
}

void TestLights::whatIsPointedAtHereIsSeenOnTheMap() {
    Shown shown;
    QVERIFY(shown.show());
    const PlotDots::Dot dot = shown.lonelyDot();
    QTest::mouseMove(&shown.plot(), shown.at(dot));
    QCOMPARE(shown.selection().current(), dot.cell);
    QCOMPARE(shown.pair.left().currentCell(), dot.cell);
    QVERIFY(shown.panel.readOut().contains(dot.words));
    QTest::mouseClick(&shown.plot(), Qt::LeftButton, {}, shown.at(dot));
    QCOMPARE(shown.pair.left().selectedCells(), Cells{dot.cell});
    QTest::mouseClick(&shown.plot(), Qt::LeftButton, {}, shown.at(dot)); // once more
    QVERIFY(shown.selection().cells().empty());
    // And the other way round.
    const PlotDots::Dot& other = shown.dots()[5];
    shown.pair.left().setCurrentCell(other.cell);
    QCOMPARE(shown.plot().currentCell(), other.cell);
    QVERIFY(shown.panel.readOut().contains(other.words));
    shown.selection().select({other.cell});
    QCOMPARE(shown.plot().selectedCells(), Cells{other.cell});
}

void TestLights::aLineAroundDotsChoosesTheirPatches() {
    Shown shown;
    QVERIFY(shown.show());
    const QRect left(1, 1, shown.plot().width() / 2, shown.plot().height() - 2);
    Cells expected;
    Cells others;
    for (const PlotDots::Dot& dot : shown.dots())
        (shown.plot().toView(dot.place).x() < left.right() ? expected : others).insert(dot.cell);
    QVERIFY(!expected.empty() && !others.empty());
    const auto draw = [&](const QRect& round, Qt::KeyboardModifiers keys) {
        QTest::mousePress(&shown.plot(), Qt::LeftButton, keys, round.topLeft());
        for (const QPoint& corner : {round.topRight(), round.bottomRight(), round.bottomLeft()})
            QTest::mouseMove(&shown.plot(), corner);
        keepPicture(shown.panel, QStringLiteral("lights-lasso"));
        QTest::mouseRelease(&shown.plot(), Qt::LeftButton, keys, round.bottomLeft());
    };
    draw(left, {});
    QCOMPARE(shown.selection().cells(), expected);
    draw(QRect(left.topRight(), shown.plot().rect().bottomRight()), Qt::ControlModifier);
    QCOMPARE(shown.selection().cells().size(), expected.size() + others.size());
    QTest::mouseClick(&shown.plot(), Qt::LeftButton, {}, QPoint(1, 1));
    QVERIFY(shown.selection().cells().empty());
}

void TestLights::keysDoWhatThePointerDoes() {
    Shown shown;
    QVERIFY(shown.show());
    QTest::keyClick(&shown.plot(), Qt::Key_Right);
    const int first = shown.selection().current();
    QVERIFY(first >= 0);
    const auto placeOf = [&](int cell) {
        return shown.plot().toView(shown.dots()[std::size_t(shown.plot().dots().indexOf(cell))].place);
    };
    QTest::keyClick(&shown.plot(), Qt::Key_Left);
    const int second = shown.selection().current();
    QVERIFY(placeOf(second).x() < placeOf(first).x());
    QTest::keyClick(&shown.plot(), Qt::Key_Space);
    QCOMPARE(shown.selection().cells(), Cells{second});
    QTest::keyClick(&shown.plot(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.selection().cells(), (Cells{second, shown.selection().current()}));
    // More and more patches like this one, and fewer again.
    std::size_t before = 0;
    for (int i = 0; i < 45; ++i) {
        QTest::keyClick(&shown.plot(), Qt::Key_Plus);
        QVERIFY(shown.selection().cells().contains(shown.selection().current()));
        QVERIFY(shown.selection().cells().size() >= before);
        before = shown.selection().cells().size();
    }
    QCOMPARE(int(before), shown.map().usedCount());
    for (int i = 0; i < 45; ++i) QTest::keyClick(&shown.plot(), Qt::Key_Minus);
    QCOMPARE(shown.selection().cells(), Cells{shown.selection().current()});
    // Every dot can be reached.
    Cells seen;
    for (std::size_t i = 0; i < shown.dots().size(); ++i) {
        QTest::keyClick(&shown.plot(), Qt::Key_PageDown);
        seen.insert(shown.selection().current());
    }
    QCOMPARE(int(seen.size()), shown.map().usedCount());
    QSignalSpy asked(&shown.plot(), &ChromaticityPlot::choicesAsked);
    QTest::keyClick(&shown.plot(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    auto* menu = shown.plot().findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    menu->close();
    QTest::keyClick(&shown.plot(), Qt::Key_Delete);
    QCOMPARE(shown.document.settings().excluded.size(), std::size_t(1));
    QTest::keyClick(&shown.plot(), Qt::Key_Escape);
    QVERIFY(shown.selection().cells().empty());
}

void TestLights::excludedPatchesAreHollow() {
    Shown shown;
    QVERIFY(shown.show());
    const PlotDots::Dot dot = shown.lonelyDot();
    const auto middle = [&](const PlotDots::Dot& of) {
        return shown.plot().grab().toImage().pixelColor(shown.at(of)).name();
    };
    QCOMPARE(middle(dot), dot.colour.name());
    shown.selection().select({dot.cell});
    shown.selection().exclude();
    QVERIFY(shown.settled());
    shown.selection().clear();
    const int index = shown.plot().dots().indexOf(dot.cell);
    QVERIFY(index >= 0);
    const PlotDots::Dot hollow = shown.dots()[std::size_t(index)];
    QVERIFY(hollow.excluded);
    QCOMPARE(hollow.place, dot.place);
    QVERIFY(hollow.words.contains(QStringLiteral("excluded by you")));
    // The ground is seen through it, and a locus that may run there.
    const QColor ground = shown.plot().palette().color(QPalette::Window);
    const QColor seen(middle(hollow));
    QVERIFY(std::abs(seen.lightness() - ground.lightness()) < 24 && seen.hslSaturation() < 10);
    keepPicture(shown.panel, QStringLiteral("lights-excluded"));
    shown.document.history().undo();
    QVERIFY(!shown.dots()[std::size_t(shown.plot().dots().indexOf(dot.cell))].excluded);
}

void TestLights::theLightTakenOutHasItsOwnMark() {
    Shown shown;
    QVERIFY(shown.show());
    shown.document.chooseLight({LightMode::preset, "shade", {}, 1});
    const auto taken = shown.document.readingOf(shown.document.light()->light);
    QVERIFY(shown.plot().dots().taken);
    QCOMPARE(*shown.plot().dots().taken, uniformOf(taken->xy));
    keepPicture(shown.panel, QStringLiteral("lights-taken"));
    shown.document.history().undo();
    QVERIFY(!shown.plot().dots().taken);
}

void TestLights::theDotsAreAListForScreenReaders() {
    Shown shown;
    QVERIFY(shown.show());
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.plot());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), int(shown.dots().size()));
    QAccessibleInterface* item = list->child(3);
    QVERIFY(item);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(item->text(QAccessible::Name), shown.dots()[3].words);
    QCOMPARE(list->indexOfChild(item), 3);
    QVERIFY(!item->state().selected);
    shown.selection().select({shown.dots()[3].cell});
    QVERIFY(item->state().selected);
    QVERIFY(!list->child(int(shown.dots().size())));
    shown.document.close();
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!item->isValid());
}

void TestLights::aClosedPhotoLeavesNothing() {
    Shown shown;
    QVERIFY(shown.show());
    shown.selection().select({shown.dots()[0].cell});
    shown.document.close();
    QVERIFY(shown.plot().dots().empty());
    QVERIFY(!shown.panel.contentEnabled());
    QVERIFY(shown.selection().cells().empty());
    QVERIFY(shown.panel.readOut().isEmpty());
    QTest::keyClick(&shown.plot(), Qt::Key_Right);
    QTest::keyClick(&shown.plot(), Qt::Key_PageDown);
    QCOMPARE(shown.plot().currentCell(), -1);
}

QTEST_MAIN(TestLights)
#include "test_lights.moc"
