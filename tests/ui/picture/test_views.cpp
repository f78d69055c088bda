#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/main/comparison_menu.h"
#include "ui/main/map_commands.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QSlider>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;
using Kind = ComparisonChoice::Kind;
using Shown = ComparedView::Shown;
using ExportStage = PhotoDocument::ExportStage;

namespace {

constexpr int kPatience = 120000;

/// A window on a photo.
struct Open {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    MainWindow window{document, shop.settings};

    [[nodiscard]] bool show() {
        resizeTo(window, QSize(1200, 700));
        window.show();
        return QTest::qWaitForWindowExposed(&window) && openAndWait(document, shop.demo()) &&
               QTest::qWaitFor([&] { return document.othersLeft() == 0; }, kPatience);
    }
    [[nodiscard]] PicturePair& pair() { return window.pictures(); }
    void press(const QKeySequence& keys) { actionOf(window, keys)->trigger(); }
    // The colour in a view at shares of its sides.
    static QRgb pixel(QWidget& view, double x, double y) {
        const QImage image = view.grab().toImage();
        return image.pixel(int(x * image.width()), int(y * image.height()));
    }
};

} // namespace

class TestViews : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void keysChangeTheView();
    void theMapIsRememberedForEachView();
    void backslashGivesAGlanceAtThePictureBefore();
    void theDividerIsDraggedTurnedAndWalked();
    void bothPicturesAreInASplitView();
    void theOtherPictureIsWhatWasChosen();
    void theMenuOffersWhatThereIs();
    void everyModeOfTheMapHasItsScale_data();
    void everyModeOfTheMapHasItsScale();
    void numbersStandInLargeCells();
    void aSmoothMapHasNoBlocks();
    void theMapIsExportedAsPictureAndTable();
};

void TestViews::keysChangeTheView() {
    Open open;
    QVERIFY(open.show());
    PicturePair& pair = open.pair();
    QCOMPARE(pair.viewMode(), ViewMode::sideBySide);
    QVERIFY(pair.left().isVisible());
    const int half = pair.right().width();
    open.press(QKeySequence(Qt::Key_C));
    QCOMPARE(pair.viewMode(), ViewMode::single);
    QCoreApplication::processEvents();
    QVERIFY(!pair.left().isVisible());
    QVERIFY(pair.right().width() > 1.9 * half);
    QCOMPARE(pair.right().caption(), QStringLiteral("W = I / L, first"));
    open.press(QKeySequence(Qt::SHIFT | Qt::Key_Y));
    QCOMPARE(pair.viewMode(), ViewMode::split);
    QCOMPARE(pair.right().caption(),
             QStringLiteral("Left: Camera as it saw it (daylight gains)    Right: W = I / L, first"));
    open.press(QKeySequence(Qt::SHIFT | Qt::Key_Y)); // once more
    QCOMPARE(pair.viewMode(), ViewMode::single);
    QVERIFY(actionOf(open.window, QKeySequence(Qt::Key_C))->isChecked());
    QVERIFY(!actionOf(open.window, QKeySequence(Qt::SHIFT | Qt::Key_Y))->isChecked());
    open.press(QKeySequence(Qt::Key_Y));
    QCOMPARE(pair.viewMode(), ViewMode::sideBySide);
    QVERIFY(pair.left().isVisible());
}

void TestViews::theMapIsRememberedForEachView() {
    Open open;
    QVERIFY(open.show());
    QAction* map = actionOf(open.window, QKeySequence(Qt::Key_M));
    QVERIFY(map->isChecked());
    open.press(QKeySequence(Qt::Key_C));
    QVERIFY(!map->isChecked()); // the corrected picture is seen as it is
    map->trigger();
    QVERIFY(open.pair().right().mapVisible());
    open.press(QKeySequence(Qt::Key_Y));
    QVERIFY(map->isChecked());
    map->trigger();
    QVERIFY(!open.pair().left().mapVisible());
    open.press(QKeySequence(Qt::Key_C));
    QVERIFY(map->isChecked());
}

void TestViews::backslashGivesAGlanceAtThePictureBefore() {
    Open open;
    QVERIFY(open.show());
    ComparedView& view = open.pair().right();
    const QRgb after = Open::pixel(view, 0.5, 0.5);
    view.setFocus();
    QTest::keyPress(&view, Qt::Key_Backslash);
    QCOMPARE(view.shown(), Shown::before);
    QCOMPARE(view.caption(), open.pair().left().caption());
    QVERIFY(Open::pixel(view, 0.5, 0.5) != after);
    QTest::keyRelease(&view, Qt::Key_Backslash);
    QCOMPARE(view.shown(), Shown::corrected);
    QCOMPARE(Open::pixel(view, 0.5, 0.5), after);
}

void TestViews::theDividerIsDraggedTurnedAndWalked() {
    Open open;
    QVERIFY(open.show());
    open.press(QKeySequence(Qt::SHIFT | Qt::Key_Y));
    QCoreApplication::processEvents();
    ComparedView& view = open.pair().right();
    const QPoint middle(view.width() / 2, view.height() / 2);
    QTest::mousePress(&view, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&view, QPoint(view.width() / 4, middle.y()));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(view.width() / 4, middle.y()));
    QVERIFY(std::abs(view.divider() - 0.25) < 0.01);
    QVERIFY(!view.dividerTurned());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_BracketRight);
    QVERIFY(std::abs(view.divider() - 0.27) < 0.01);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(int(view.divider() * view.width()), middle.y()));
    QVERIFY(view.dividerTurned());
    QVERIFY(view.caption().startsWith(QStringLiteral("Above: ")));
    view.setDivider(7);
    QVERIFY(view.divider() < 1); // its handle stays in reach
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("98 %")));
}

void TestViews::bothPicturesAreInASplitView() {
    Open open;
    QVERIFY(open.show());
    open.press(QKeySequence(Qt::Key_C));
    QCoreApplication::processEvents();
    ComparedView& view = open.pair().right();
    const QRgb after = Open::pixel(view, 0.6, 0.5);
    const QRgb afterLeft = Open::pixel(view, 0.4, 0.5);
    open.press(QKeySequence(Qt::SHIFT | Qt::Key_Y));
    QCoreApplication::processEvents();
    QCOMPARE(Open::pixel(view, 0.6, 0.5), after);
    QVERIFY(Open::pixel(view, 0.4, 0.5) != afterLeft);
    open.pair().setBeforeHeld(true);
    QVERIFY(Open::pixel(view, 0.6, 0.5) != after);
}

void TestViews::theOtherPictureIsWhatWasChosen() {
    Open open;
    QVERIFY(open.show());
    Comparison& comparison = open.window.comparison();
    const auto shows = [&](const Light& light) {
        return comparison.picture().full() ==
               PictureLevels(developPreview(*open.document.photo()->display, {light, 0})).full();
    };
    QVERIFY(shows(open.document.photo()->fixed.light));
    comparison.choose({Kind::asShot, {}, 0});
    QTRY_VERIFY_WITH_TIMEOUT(shows(*open.document.photo()->raw->asShotNeutral), kPatience);
    QCOMPARE(open.pair().left().caption(), QStringLiteral("As shot (the camera's own)"));
    comparison.choose({Kind::estimator, "second", 0});
    QTRY_VERIFY_WITH_TIMEOUT(shows(open.fakes.second->light), kPatience);
    QCOMPARE(open.pair().left().caption(), QStringLiteral("second"));
    // A snapshot stays what it was, whatever becomes of the corrected picture.
    const Light own(0.7, 1, 0.6);
    open.document.chooseLight({LightMode::manual, {}, own, 1});
    open.window.snapshots().keep(1);
    open.document.chooseLight({});
    comparison.choose({Kind::snapshot, {}, 1});
    QTRY_VERIFY_WITH_TIMEOUT(shows(own), kPatience);
    QCOMPARE(open.pair().left().caption(), QStringLiteral("Snapshot B"));
    open.window.snapshots().forget(1); // what is gone says so
    QVERIFY(open.pair().left().caption().contains(QStringLiteral("nothing to show yet")));
    QVERIFY(shows(open.document.photo()->fixed.light));
    QCOMPARE(open.document.history().count(), 2); // looking changes nothing
}

void TestViews::theMenuOffersWhatThereIs() {
    Open open;
    QVERIFY(open.show());
    auto* menu = open.window.findChild<ComparisonMenu*>();
    emit menu->aboutToShow();
    const auto entry = [&](const QString& text) -> QAction* {
        for (QAction* action : menu->actions())
            if (action->text() == text) return action;
        return nullptr;
    };
    QVERIFY(entry(QStringLiteral("As the camera saw it"))->isChecked());
    QVERIFY(entry(QStringLiteral("second"))->isEnabled());
    QVERIFY(!entry(QStringLiteral("broken"))->isEnabled());
    QVERIFY(!entry(QStringLiteral("Snapshot A"))->isEnabled());
    open.window.snapshots().keep(0);
    emit menu->aboutToShow();
    QVERIFY(entry(QStringLiteral("Snapshot A"))->isEnabled());
    entry(QStringLiteral("second"))->trigger();
    QCOMPARE(open.window.comparison().choice().estimator, std::string("second"));
}

void TestViews::everyModeOfTheMapHasItsScale_data() {
    QTest::addColumn<int>("mode");
    for (const MapColours mode : MapCommands::kModes)
        QTest::newRow(qPrintable(mapModeTitle(mode))) << int(mode);
}

void TestViews::everyModeOfTheMapHasItsScale() {
    QFETCH(int, mode);
    Open open;
    QVERIFY(open.show());
    open.pair().setMapMode(MapColours(mode));
    const Heatmap& map = open.pair().left().heatmap();
    QCOMPARE(map.title, mapModeTitle(MapColours(mode)));
    QVERIFY(!mapModeHint(MapColours(mode)).isEmpty());
    QVERIFY(map.cells[3].hatched); // too dark in every mode
    keepPicture(open.window, QStringLiteral("map-%1").arg(mode));
    const Estimate& estimate = open.document.analysis()->estimate;
    const PatchEstimate& cell = estimate.map.cells[1];
    if (MapColours(mode) == MapColours::error) { // this estimator does not say it
        QVERIFY(map.cells[1].hatched);
        QCOMPARE(map.hatchMeaning, QStringLiteral("not known here"));
        return;
    }
    QVERIFY(!map.cells[1].hatched);
    QVERIFY(!map.low.isEmpty() && !map.middle.isEmpty() && !map.high.isEmpty());
    const auto reading = open.document.readingOf(cell.light);
    const QString number = MapColours(mode) == MapColours::duv       ? duvText(reading->duv)
                           : MapColours(mode) == MapColours::degrees ? degreesText(cell.degreesFromGlobal)
                                                                     : kelvinText(reading->kelvin);
    QCOMPARE(map.cells[1].number, number);
    if (MapColours(mode) == MapColours::light) return;
    const auto expected =
        cellColour(cell, open.document.photo()->raw->color, mapOptions(open.document, MapColours(mode)));
    QCOMPARE(map.cells[1].colour, QColor((*expected)[0], (*expected)[1], (*expected)[2]));
}

void TestViews::numbersStandInLargeCells() {
    Open open;
    QVERIFY(open.show());
    MapView& view = open.pair().left();
    open.pair().viewport().zoomTo(0.2);
    QVERIFY(!view.showsNumbers());
    open.pair().viewport().zoomTo(6);
    QVERIFY(view.showsNumbers());
    keepPicture(open.window, QStringLiteral("map-numbers"));
    open.pair().setMapMode(MapColours::error); // has none
    QVERIFY(!view.showsNumbers());
}

void TestViews::aSmoothMapHasNoBlocks() {
    Open open;
    QVERIFY(open.show());
    open.pair().setMapOpacity(1);
    const auto colours = [&] { // along the middle of three used cells of the first row
        const QImage image = open.pair().left().grab().toImage();
        const QRectF photo = open.pair().viewport().photoRect();
        QSet<QRgb> seen;
        for (double x = 0.25; x < 2.75; x += 0.02)
            seen << image.pixel(int(photo.x() + x / 6 * photo.width()), int(photo.y() + photo.height() / 8));
        return seen.size();
    };
    const auto blocks = colours();
    open.pair().setMapSmooth(true);
    QVERIFY(colours() > 3 * blocks);
}

void TestViews::theMapIsExportedAsPictureAndTable() {
    Open open;
    QVERIFY(open.show());
    const auto saved = [&](const QString& name) {
        open.window.exportMapTo(open.shop.folder.filePath(name));
        const bool ended = QTest::qWaitFor(
            [&] { return open.document.exporting().stage != ExportStage::running; }, kPatience);
        return ended && open.document.exporting().stage == ExportStage::done;
    };
    QVERIFY(saved(QStringLiteral("map.csv")));
    const QByteArray table = bytesOf(open.shop.folder.filePath(QStringLiteral("map.csv")));
    QCOMPARE(QString::fromUtf8(table), QString::fromStdString(mapCsv(open.document.analysis()->estimate.map,
                                                                     open.document.photo()->raw->color)));
    open.pair().setMapMode(MapColours::duv);
    QVERIFY(saved(QStringLiteral("map.png")));
    const QImage picture(open.shop.folder.filePath(QStringLiteral("map.png")));
    QCOMPARE(picture.size(), open.document.photo()->uncorrected.size());
    QVERIFY(picture.convertToFormat(QImage::Format_RGB32) != open.document.photo()->uncorrected.full());
    open.window.exportMapTo(QStringLiteral("/nowhere/map.csv"));
    QTRY_COMPARE_WITH_TIMEOUT(open.document.exporting().stage, ExportStage::failed, kPatience);
    QCOMPARE(open.document.exporting().error.code, std::string("cannot-write"));
}

QTEST_MAIN(TestViews)
#include "test_views.moc"
