#include "tests/support/support.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/main/chart_commands.h"
#include "ui/main/panel_dock.h"
#include "ui/panels/chart_panel.h"
#include "ui/panels/estimator_list.h"
#include "ui/panels/estimators_panel.h"
#include "ui/picture/chart_layer.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QListView>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

constexpr int kPatience = 120000;

/// A window on a photo whose chart has been looked for.
struct Open {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    MainWindow window{document, shop.settings};

    [[nodiscard]] bool show(const QString& path = {}) {
        resizeTo(window, QSize(1440, 1000));
        window.show();
        return QTest::qWaitForWindowExposed(&window) &&
               openAndWait(document, path.isEmpty() ? shop.demo() : path) &&
               QTest::qWaitFor([&] { return !watch().looking() && document.othersLeft() == 0; }, kPatience);
    }
    [[nodiscard]] ChartWatch& watch() { return window.chart(); }
    [[nodiscard]] ChartPanel& panel() {
        return static_cast<ChartPanel&>(window.panels().panel(QStringLiteral("chart")));
    }
    [[nodiscard]] ChartLayer& layer() { return window.chartCommands().left(); }
    [[nodiscard]] QString degreesOfFirst() {
        auto& panelOfAll = static_cast<EstimatorsPanel&>(window.panels().panel(QStringLiteral("estimators")));
        return panelOfAll.list().model()->index(0, 0).data(EstimatorList::chartRole).toString();
    }
};

// Somewhere on the picture; what matters is that it is there.
const ChartCorners kPlace{{{{0.2, 0.2}, {0.8, 0.25}, {0.75, 0.8}, {0.2, 0.7}}}};

} // namespace

class TestChartPanel : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cornersAreAStepOfTheHistory();
    void aCornerIsDraggedInOneStep();
    void keysGoFromCornerToCorner();
    void theLightOfAChartThatIsFoundIsOneClick();
    void estimatorsAreMeasuredAgainstTheChart();
};

void TestChartPanel::cornersAreAStepOfTheHistory() {
    Open open;
    QVERIFY(open.show());
    open.watch().place(kPlace);
    QVERIFY(open.watch().placed());
    QVERIFY(open.watch().reading());
    QCOMPARE(open.document.history().undoText(), QStringLiteral("Chart placed"));
    QCOMPARE(open.panel().state(), QStringLiteral("The corners were placed by hand."));
    open.watch().place(ChartCorners{}); // corners that enclose nothing
    QVERIFY(*open.watch().corners() == kPlace);
    open.document.history().undo();
    QVERIFY(!open.watch().placed());
    open.document.history().redo();
    QVERIFY(open.watch().placed());
    open.panel().backButton().click();
    QVERIFY(!open.watch().placed());
    open.document.close();
    QVERIFY(!open.watch().corners() && !open.watch().reading());
}

void TestChartPanel::aCornerIsDraggedInOneStep() {
    Open open;
    QVERIFY(open.show());
    open.panel().cornersButton().click();
    QVERIFY(open.window.chartCommands().placing());
    QVERIFY(open.layer().isVisible());
    QVERIFY(open.watch().corners()); // in the middle, where none was found
    open.watch().place(kPlace);
    const int before = open.document.history().count();
    ChartLayer& layer = open.layer();
    const QPoint from = layer.cornerPlace(2).toPoint();
    QTest::mousePress(&layer, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 5; ++i) {
        const QPointF to = from - QPointF(4 * i, 2 * i);
        QMouseEvent move(QEvent::MouseMove, to, layer.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&layer, &move);
    }
    QTest::mouseRelease(&layer, Qt::LeftButton, {}, from - QPoint(20, 10));
    QCOMPARE(open.document.history().count(), before + 1);
    const QPointF moved = layer.cornerPlace(2) - from;
    QVERIFY(std::abs(moved.x() + 20) <= 1 && std::abs(moved.y() + 10) <= 1);
    QVERIFY(open.watch().corners()->at[0] == kPlace.at[0]);
    // A press beside the corners is the view's.
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(3, 3), layer.mapToGlobal(QPointF(3, 3)),
                      Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&layer, &press);
    QTest::mouseRelease(&layer, Qt::LeftButton, {}, QPoint(30, 30));
    QCOMPARE(open.document.history().count(), before + 1);
    open.document.history().undo();
    QVERIFY(*open.watch().corners() == kPlace);
}

void TestChartPanel::keysGoFromCornerToCorner() {
    Open open;
    QVERIFY(open.show());
    open.panel().cornersButton().click();
    open.watch().place(kPlace);
    ChartLayer& layer = open.layer();
    QTest::keyClick(&layer, Qt::Key_Space);
    QCOMPARE(layer.corner(), 1);
    QVERIFY(layer.accessibleDescription().contains(QStringLiteral("Bluish green")));
    QTest::keyClick(&layer, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&layer, Qt::Key_Down);
    const QSize size = open.document.fullSize();
    const ChartPoint at = open.watch().corners()->at[1];
    QVERIFY(std::abs(at.x - (kPlace.at[1].x - 10.0 / size.width())) < 1e-9);
    QVERIFY(std::abs(at.y - (kPlace.at[1].y + 1.0 / size.height())) < 1e-9);
    QTest::keyClick(&layer, Qt::Key_Escape);
    QVERIFY(!layer.isVisible());
    QVERIFY(!open.panel().cornersButton().isChecked());
    QVERIFY(open.watch().placed()); // stays
}

void TestChartPanel::theLightOfAChartThatIsFoundIsOneClick() {
    UNCAST_NEED_SHARED(shared);
    Open open;
    // A copy: what is set of a photo is saved beside it.
    const QString photo = open.shop.folder.filePath(QStringLiteral("chart.crw"));
    QVERIFY(QFile::copy(QString::fromStdString((shared / "raws/canon_s40_colorchecker_indoor.crw").string()),
                        photo));
    QVERIFY(open.show(photo));
    QVERIFY(open.watch().corners());
    QVERIFY(!open.watch().placed());
    QCOMPARE(open.panel().state(), QStringLiteral("A chart was found."));
    QVERIFY(open.panel().lightWords().contains(QStringLiteral(" K")));
    open.panel().setFolded(false);
    const Light chart = *open.watch().light();
    QVERIFY(recoveryAngle(open.document.light()->light, chart) > 1);
    const QString before = open.panel().differenceWords();
    open.panel().useButton().click();
    QVERIFY(recoveryAngle(open.document.light()->light, chart) < 1e-6);
    QCOMPARE(open.document.history().undoText(), QStringLiteral("ColorChecker"));
    QVERIFY(open.panel().differenceWords() != before);
    for (const ThemeName theme : {ThemeName::dark, ThemeName::light}) {
        applyTheme(*qApp, theme);
        open.window.chartCommands().setPlacing(true);
        keepPicture(open.window,
                    theme == ThemeName::dark ? QStringLiteral("chart-dark") : QStringLiteral("chart-light"));
    }
    applyTheme(*qApp, ThemeName::dark);
}

void TestChartPanel::estimatorsAreMeasuredAgainstTheChart() {
    UNCAST_NEED_SHARED(shared);
    Open open;
    QVERIFY(open.show());
    QVERIFY(open.degreesOfFirst().isEmpty() || open.watch().light());
    QVERIFY(openAndWait(
        open.document, QString::fromStdString((shared / "raws/canon_s40_colorchecker_indoor.crw").string())));
    QTRY_VERIFY_WITH_TIMEOUT(!open.watch().looking() && open.document.othersLeft() == 0, kPatience);
    const Light chart = *open.watch().light();
    const Light first = open.fakes.first->light;
    QCOMPARE(open.degreesOfFirst(), degreesText(recoveryAngle(first, chart)));
    const QTableWidget& table = open.panel().errors();
    QCOMPARE(table.item(0, 0)->text(), QStringLiteral("first"));
    QCOMPARE(table.item(0, 1)->text(), degreesText(recoveryAngle(first, chart)));
    QCOMPARE(table.item(0, 2)->text(), degreesText(reproductionAngle(first, chart)));
    QCOMPARE(table.rowCount(), 3); // two that answered, and what is taken out
}

QTEST_MAIN(TestChartPanel)
#include "test_chart.moc"
