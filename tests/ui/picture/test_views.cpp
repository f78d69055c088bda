#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/main/comparison_menu.h"
#include "ui/main/map_commands.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QMenu>
#include <QMouseEvent>
#include <QSlider>

#include <cmath>

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

void drag(QWidget& view, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
    QTest::mousePress(&view, Qt::LeftButton, keys, from);
    QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, keys, to);
}

} // namespace

class TestViews : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void keysChangeTheView();
    void theMapIsRememberedForEachView();
    void backslashGivesAGlanceAtThePictureBefore();
    void aGlanceEndsWhereTheWindowLosesTheKeyboard();
    void theDividerIsDraggedTurnedAndWalked();
    void theDividerIsTurnedToAnyAngle();
    void theDividerIsRemembered();
    void theDividerStandsOutFromEveryPicture();
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
             QStringLiteral("Left: As the camera saw it (daylight gains)    Right: W = I / L, first"));
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
    // What the menu switched on, no key switches off.
    QAction* before = nullptr;
    for (QAction* action : open.window.actions())
        if (action->text() == QStringLiteral("&Before")) before = action;
    QVERIFY(before);
    before->trigger();
    QTest::keyClick(&view, Qt::Key_Backslash);
    QCOMPARE(view.shown(), Shown::before);
    before->trigger();
    QCOMPARE(view.shown(), Shown::corrected);
}

void TestViews::aGlanceEndsWhereTheWindowLosesTheKeyboard() {
    Open open;
    QVERIFY(open.show());
    ComparedView& view = open.pair().right();
    view.setFocus();
    open.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    QTest::keyPress(&view, Qt::Key_Backslash);
    QCOMPARE(view.shown(), Shown::before);
    QWidget other; // as a panel in a window of its own, or another program
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_COMPARE(view.shown(), Shown::corrected);
    QVERIFY(!open.pair().beforeHeld());
    // The key is let go of while a menu is open: the window does not hear of it.
    open.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    QTest::keyPress(&view, Qt::Key_Backslash);
    QCOMPARE(view.shown(), Shown::before);
    QMenu menu;
    menu.addAction(QStringLiteral("entry"));
    menu.popup(QPoint(10, 10));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::keyRelease(&menu, Qt::Key_Backslash);
    menu.close();
    QCOMPARE(view.shown(), Shown::corrected);
}

void TestViews::theDividerIsDraggedTurnedAndWalked() {
    Open open;
    QVERIFY(open.show());
    open.press(QKeySequence(Qt::SHIFT | Qt::Key_Y));
    QCoreApplication::processEvents();
    ComparedView& view = open.pair().right();
    const auto x = [&] { return view.divider().place.x(); };
    const QPoint middle(view.width() / 2, view.height() / 2);
    drag(view, middle, QPoint(view.width() / 4, middle.y()));
    QVERIFY(std::abs(x() - 0.25) < 0.01);
    QCOMPARE(view.divider().degrees, 0.0);
    // By its line it moves across only.
    drag(view, QPoint(view.width() / 4, middle.y() - 90), QPoint(view.width() / 2, middle.y() + 5));
    QVERIFY(std::abs(x() - 0.5) < 0.01);
    QVERIFY(std::abs(view.divider().place.y() - 0.5) < 0.01);
    view.setFocus();
    const double before = x();
    QTest::keyClick(&view, Qt::Key_BracketRight);
    QVERIFY(x() > before);
    QTest::keyClick(&view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(x(), before);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.divider().handle(view.size()).toPoint());
    QCOMPARE(view.divider().degrees, 90.0);
    QVERIFY(view.caption().startsWith(QStringLiteral("Above: As the camera")));
    drag(view, middle, QPoint(view.width() * 9, middle.y()));
    QVERIFY(x() < 1); // its handle stays in reach
    QTest::mouseDClick(&view, Qt::LeftButton, {}, view.divider().handle(view.size()).toPoint());
    QCOMPARE(view.divider(), Divider());
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("50 %")));
}

void TestViews::theDividerIsTurnedToAnyAngle() {
    Open open;
    QVERIFY(open.show());
    open.press(QKeySequence(Qt::SHIFT | Qt::Key_Y));
    QCoreApplication::processEvents();
    ComparedView& view = open.pair().right();
    const QPointF middle(view.width() / 2.0, view.height() / 2.0);
    const auto towards = [&](double degrees) {
        const double angle = degrees * M_PI / 180;
        return (middle + QPointF(std::sin(angle), -std::cos(angle)) * 150).toPoint();
    };
    const QPointF knob = view.divider().knobs(view.size())[0];
    QMouseEvent over(QEvent::MouseMove, knob, view.mapToGlobal(knob), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&view, &over);
    QVERIFY(view.toolTip().contains(QStringLiteral("Shift"))); // says how
    drag(view, view.divider().knobs(view.size())[0].toPoint(), towards(37));
    QVERIFY(std::abs(view.divider().degrees - 37) < 0.7);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("turned by 37")));
    // Left above of it the picture before, right below the corrected one.
    open.document.chooseLight({LightMode::manual, {}, Light(0.9, 1, 0.4), 1}); // nothing like daylight
    QTRY_COMPARE_WITH_TIMEOUT(open.document.correction()->taken.light, Light(0.9, 1, 0.4), kPatience);
    const auto differs = [&](QPointF at) {
        const QRect around(((at - QPointF(4, 4)) * view.devicePixelRatioF()).toPoint(), QSize(8, 8));
        const QImage split = view.grab().toImage().copy(around);
        open.pair().setBeforeHeld(true);
        const QImage before = view.grab().toImage().copy(around);
        open.pair().setBeforeHeld(false);
        return split != before;
    };
    // Both in their own pixels, so that neither changes any more.
    QTRY_VERIFY_WITH_TIMEOUT((view.grab(), view.shownCaption() == view.caption()), kPatience);
    const QPointF across = view.divider().across();
    QVERIFY(!differs(middle - across * 60));
    QVERIFY(differs(middle + across * 60));
    QVERIFY(!differs(middle - across * 20 + QPointF(across.y(), -across.x()) * 80));
    QVERIFY(differs(middle + across * 20 - QPointF(across.y(), -across.x()) * 80));
    keepPicture(open.window, QStringLiteral("divider-37"));
    drag(view, view.divider().knobs(view.size())[1].toPoint(), towards(180 + 52), Qt::ShiftModifier);
    QCOMPARE(view.divider().degrees, 45.0);
    open.press(QKeySequence(Qt::Key_R));
    QCOMPARE(view.divider().degrees, 60.0);
    open.press(QKeySequence(Qt::SHIFT | Qt::Key_R));
    open.press(QKeySequence(Qt::SHIFT | Qt::Key_R));
    QCOMPARE(view.divider().degrees, 30.0);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_BraceRight);
    QCOMPARE(view.divider().degrees, 31.0);
    open.press(QKeySequence(Qt::Key_R)); // to the next step, not by one
    QCOMPARE(view.divider().degrees, 45.0);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, (middle + QPointF(60, -60)).toPoint()); // on its line
    QCOMPARE(view.divider(), Divider());
    view.setDivider(Divider{{0.5, 0.5}, 180});
    QVERIFY(view.caption().startsWith(QStringLiteral("Left: W = I / L")));
}

void TestViews::theDividerIsRemembered() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    {
        MainWindow window(document, shop.settings);
        window.pictures().right().setDivider(Divider{{0.3, 0.6}, -75});
        window.close();
    }
    MainWindow window(document, shop.settings);
    QCOMPARE(window.pictures().right().divider(), (Divider{{0.3, 0.6}, -75}));
}

void TestViews::theDividerStandsOutFromEveryPicture() {
    Viewport viewport;
    ComparedView view(&viewport);
    view.resize(300, 200);
    viewport.setPhotoSize({600, 400});
    view.setShown(Shown::split);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    viewport.zoomTo(2);
    const auto luminance = [](QRgb colour) { // WCAG 2.1, relative luminance
        const double level = qGreen(colour) / 255.0;
        return level <= 0.04045 ? level / 12.92 : std::pow((level + 0.055) / 1.055, 2.4);
    };
    for (const double degrees : {0.0, 33.0, 90.0})
        for (int grey = 0; grey < 256; grey += 5) {
            QImage image(600, 400, QImage::Format_RGB32);
            image.fill(QColor(grey, grey, grey));
            view.setCorrected(PictureLevels(image), {});
            view.setBefore(PictureLevels(image), {});
            view.setDivider(Divider{{0.5, 0.5}, degrees});
            const QImage seen = view.grab().toImage();
            const double ground = luminance(qRgb(grey, grey, grey));
            const QPointF at =
                QPointF(150, 100) + QPointF(view.divider().across().y(), -view.divider().across().x()) * 40;
            double most = 1;
            for (double away = -3; away <= 3; away += 0.5) {
                const QPointF place = (at + view.divider().across() * away) * view.devicePixelRatioF();
                const double line = luminance(seen.pixel(int(place.x()), int(place.y())));
                most = std::max(most, (std::max(line, ground) + 0.05) / (std::min(line, ground) + 0.05));
            }
            QVERIFY2(most >= 3, qPrintable(QStringLiteral("%1 at grey %2").arg(most).arg(grey)));
        }
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
