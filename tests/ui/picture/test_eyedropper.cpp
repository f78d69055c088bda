#include "core/color/light_average.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/wording.h"
#include "ui/main/picker_commands.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/loupe.h"
#include "ui/picture/picker_bar.h"
#include "ui/picture/picker_layer.h"
#include "ui/picture/picture_pair.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

constexpr int kPatience = 120000;

/// A window on a photo with the eyedropper in the hand.
struct Picking {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    MainWindow window{document, shop.settings};

    [[nodiscard]] bool show(const QString& path = {}) {
        resizeTo(window, QSize(1440, 900));
        window.show();
        if (!QTest::qWaitForWindowExposed(&window) ||
            !openAndWait(document, path.isEmpty() ? shop.demo() : path))
            return false;
        actionOf(window, QKeySequence(Qt::Key_W))->trigger();
        return tool().active();
    }
    [[nodiscard]] Eyedropper& tool() { return window.picker().eyedropper(); }
    [[nodiscard]] PickerLayer& left() { return window.picker().left(); }
    [[nodiscard]] PickerLayer& right() { return window.picker().right(); }
    [[nodiscard]] PickerBar& bar() { return window.picker().bar(); }
    /// Where a place of the photo stands in a layer.
    [[nodiscard]] QPoint at(const PickerLayer& layer, QPointF place) {
        const double ratio = layer.devicePixelRatioF();
        const QRectF photo = window.pictures().viewport().photoRect();
        return (QPointF(photo.x() + place.x() * photo.width(), photo.y() + place.y() * photo.height()) /
                ratio)
            .toPoint();
    }
    void click(PickerLayer& layer, QPointF place, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(&layer, Qt::LeftButton, modifiers, at(layer, place));
    }
    /// Moves the pointer there, wherever the one of the test before was.
    void hover(PickerLayer& layer, QPointF place) {
        const QPointF to = at(layer, place);
        QMouseEvent move(QEvent::MouseMove, to, layer.mapToGlobal(to), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&layer, &move);
    }
    /// What the sensor says at a place, measured past the window.
    [[nodiscard]] Light truth(const SpotPlace& place) const {
        const RawPicture& raw = *document.photo()->raw;
        return *measureSpot(raw, areaOf(place, raw)).light;
    }
    [[nodiscard]] double degreesTaken(const Light& light) const {
        return recoveryAngle(document.light()->light, light);
    }
};

// Whether the widget took it; what it leaves goes to those below.
bool turnWheel(QWidget& widget, QPoint at, int notches, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent turn(at, widget.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &turn);
    return turn.isAccepted();
}

} // namespace

class TestEyedropper : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aClickTakesTheLightOfThePlaceInOneStep();
    void itMeasuresTheSensorWhateverLiesOverThePicture();
    void hoveringTriesTheLightAndLeavesTheSettings();
    void shiftAddsPlacesAndTheListRemovesThem();
    void wheelBracketsAndFieldSetTheArea();
    void aDragPansAndPicksNothing();
    void keysWalkPickAndLeave();
    void itLeavesAfterAPickWhereAskedTo();
    void placesThatTellNoLightAreNotTaken();
    void theLoupeStaysInTheView();
    void optionsAreKept();
    void itLooksRight_data();
    void itLooksRight();
};

void TestEyedropper::aClickTakesTheLightOfThePlaceInOneStep() {
    Picking picking;
    QVERIFY(picking.show());
    const int before = picking.document.history().count();
    const PhotoSettings automatic = picking.document.settings();
    for (PickerLayer* layer : {&picking.left(), &picking.right()}) {
        const QPointF where = layer == &picking.left() ? QPointF(0.3, 0.6) : QPointF(0.6, 0.4);
        picking.click(*layer, where);
        QCOMPARE(picking.tool().picked().size(), 1U);
        const SpotPlace& place = picking.tool().picked().front();
        QVERIFY(std::abs(place.x - where.x()) < 0.01 && std::abs(place.y - where.y()) < 0.01);
        QVERIFY(picking.degreesTaken(picking.truth(place)) < 1e-6);
        QVERIFY(picking.document.settings().light.mode == LightMode::manual);
    }
    QCOMPARE(picking.document.history().count(), before + 2);
    QVERIFY(picking.document.history().undoText().startsWith(QStringLiteral("Picked ")));
    QVERIFY(picking.tool().active());
    picking.document.history().undo();
    QVERIFY(std::abs(picking.tool().picked().front().x - 0.3) < 0.01);
    picking.document.history().undo();
    QVERIFY(picking.document.settings() == automatic);
}

void TestEyedropper::itMeasuresTheSensorWhateverLiesOverThePicture() {
    Picking picking;
    QVERIFY(picking.show());
    QVERIFY(picking.window.pictures().mapVisible()); // for when the tool is gone
    const QPointF where(0.4, 0.5);
    picking.tool().pointAt(where, false);
    const Light seen = *picking.tool().wouldBe();
    picking.window.pictures().setMapVisible(false);
    picking.window.pictures().setMapOpacity(1);
    picking.tool().pointAt(where, false);
    QVERIFY(recoveryAngle(seen, *picking.tool().wouldBe()) < 1e-9);
    QVERIFY(recoveryAngle(seen, picking.truth({0.4, 0.5, 11})) < 1e-9);
}

void TestEyedropper::hoveringTriesTheLightAndLeavesTheSettings() {
    Picking picking;
    QVERIFY(picking.show());
    const PhotoSettings before = picking.document.settings();
    const ResolvedLight taken = *picking.document.light();
    picking.hover(picking.right(), {0.3, 0.6});
    QVERIFY(picking.tool().place());
    const Light light = *picking.tool().wouldBe();
    QVERIFY(recoveryAngle(light, taken.light) > 0.1);
    QTRY_VERIFY_WITH_TIMEOUT(picking.document.correction()->taken.light == light, kPatience);
    QVERIFY(picking.document.settings() == before);
    QVERIFY(*picking.document.light() == taken);
    QVERIFY(picking.window.pictures().right().caption().startsWith(QStringLiteral("W = I / L, tried: ")));
    QTest::keyClick(&picking.right(), Qt::Key_Escape);
    QVERIFY(!picking.tool().active());
    QTRY_VERIFY_WITH_TIMEOUT(picking.document.correction()->taken == taken, kPatience);
    QCOMPARE(picking.window.pictures().right().caption(), QStringLiteral("W = I / L, first"));
}

void TestEyedropper::shiftAddsPlacesAndTheListRemovesThem() {
    Picking picking;
    QVERIFY(picking.show());
    const int before = picking.document.history().count();
    picking.click(picking.left(), {0.3, 0.6});
    picking.click(picking.left(), {0.6, 0.4}, Qt::ShiftModifier);
    picking.click(picking.left(), {0.5, 0.7}, Qt::ShiftModifier);
    QCOMPARE(picking.document.history().count(), before + 3);
    const auto places = picking.tool().picked();
    QCOMPARE(places.size(), 3U);
    const Light all =
        averageOf(std::array{picking.truth(places[0]), picking.truth(places[1]), picking.truth(places[2])});
    QVERIFY(picking.degreesTaken(all) < 1e-6);
    QCOMPARE(picking.bar().places().count(), 3);
    QVERIFY(picking.bar().places().item(0)->text().endsWith(QStringLiteral(" K")));
    picking.bar().places().setCurrentRow(1);
    picking.bar().remove().click();
    QVERIFY((picking.tool().picked() == std::vector<SpotPlace>{places[0], places[2]}));
    const Light two = averageOf(std::array{picking.truth(places[0]), picking.truth(places[2])});
    QVERIFY(picking.degreesTaken(two) < 1e-6);
    picking.document.history().undo();
    QVERIFY(picking.tool().picked() == places);
    // The last one gone, the light is automatic again.
    for (int i = 0; i < 3; ++i) QTest::keyClick(&picking.left(), Qt::Key_Delete);
    QVERIFY(picking.document.settings().light == LightChoice{});
    QVERIFY(picking.bar().places().isHidden());
    // A plain click starts anew.
    picking.click(picking.left(), {0.3, 0.6});
    picking.click(picking.left(), {0.6, 0.4});
    QCOMPARE(picking.tool().picked().size(), 1U);
}

void TestEyedropper::wheelBracketsAndFieldSetTheArea() {
    Picking picking;
    QVERIFY(picking.show());
    const QPoint middle = picking.at(picking.left(), {0.5, 0.5});
    const double scale = picking.window.pictures().viewport().scale();
    QCOMPARE(picking.tool().side(), 11);
    QVERIFY(turnWheel(picking.left(), middle, 1));
    QCOMPARE(picking.tool().side(), 13);
    QCOMPARE(picking.bar().side().value(), 13);
    turnWheel(picking.left(), middle, -1);
    QCOMPARE(picking.tool().side(), 11);
    QCOMPARE(picking.window.pictures().viewport().scale(), scale);
    for (int i = 0; i < 60; ++i) QTest::keyClick(&picking.left(), Qt::Key_BracketRight);
    QCOMPARE(picking.tool().side(), 201);
    for (int i = 0; i < 60; ++i) QTest::keyClick(&picking.left(), Qt::Key_BracketLeft);
    QCOMPARE(picking.tool().side(), 1);
    picking.bar().side().setValue(50);
    QCOMPARE(picking.tool().side(), 51 - 2);                             // odd
    QVERIFY(!turnWheel(picking.left(), middle, 1, Qt::ControlModifier)); // the view zooms
    QCOMPARE(picking.tool().side(), 49);
}

void TestEyedropper::aDragPansAndPicksNothing() {
    Picking picking;
    QVERIFY(picking.show());
    Viewport& viewport = picking.window.pictures().viewport();
    viewport.zoomTo(4);
    const QPointF corner = viewport.photoRect().topLeft();
    PickerLayer& layer = picking.left();
    QTest::mousePress(&layer, Qt::LeftButton, {}, {200, 200});
    QMouseEvent move(QEvent::MouseMove, QPointF(150, 170), layer.mapToGlobal(QPointF(150, 170)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(&layer, &move);
    QTest::mouseRelease(&layer, Qt::LeftButton, {}, {150, 170});
    QCOMPARE(viewport.photoRect().topLeft(), corner + QPointF(-50, -30) * layer.devicePixelRatioF());
    QVERIFY(picking.tool().picked().empty());
    QTest::mouseClick(&layer, Qt::RightButton, {}, {150, 170});
    QVERIFY(!picking.tool().active());
}

void TestEyedropper::keysWalkPickAndLeave() {
    Picking picking;
    QVERIFY(picking.show());
    PickerLayer& layer = picking.left();
    const QSize size = picking.document.fullSize();
    picking.tool().pointAt({}, false);       // wherever the pointer of the test before was
    QTest::keyClick(&layer, Qt::Key_Return); // shows the place first
    QVERIFY(picking.tool().place());
    QVERIFY(picking.tool().picked().empty());
    QTest::keyClick(&layer, Qt::Key_Right);
    QTest::keyClick(&layer, Qt::Key_Down);
    QTest::keyClick(&layer, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(std::abs(picking.tool().place()->x - (0.5 + 1.0 / size.width())) < 1e-9);
    QVERIFY(std::abs(picking.tool().place()->y - (0.5 + 12.0 / size.height())) < 1e-9);
    QVERIFY(layer.accessibleDescription().contains(QStringLiteral("11 \u00d7 11 px")));
    QVERIFY(!layer.loupePlace().isEmpty());
    QVERIFY(picking.right().loupePlace().isEmpty());
    QTest::keyClick(&layer, Qt::Key_Return);
    QCOMPARE(picking.tool().picked().size(), 1U);
    for (int i = 0; i < 20; ++i) QTest::keyClick(&layer, Qt::Key_Left);
    QTest::keyClick(&layer, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(picking.tool().picked().size(), 2U);
    picking.bar().leaving().setFocus();
    QTest::keyClick(&picking.bar().leaving(), Qt::Key_Escape); // wherever the focus is
    QVERIFY(!picking.tool().active());
    QVERIFY(!layer.isVisible());
    QVERIFY(!picking.bar().isVisible());
}

void TestEyedropper::itLeavesAfterAPickWhereAskedTo() {
    Picking picking;
    QVERIFY(picking.show());
    picking.bar().leaving().setChecked(true);
    picking.click(picking.left(), {0.3, 0.6}, Qt::ShiftModifier);
    QVERIFY(picking.tool().active()); // more are to come
    picking.click(picking.left(), {0.3, 0.6});
    QVERIFY(!picking.tool().active());
    QVERIFY(!actionOf(picking.window, QKeySequence(Qt::Key_W))->isChecked());
    // Gone with the photo, too.
    actionOf(picking.window, QKeySequence(Qt::Key_W))->trigger();
    QVERIFY(picking.tool().active());
    picking.document.close();
    QVERIFY(!picking.tool().active());
    QVERIFY(!actionOf(picking.window, QKeySequence(Qt::Key_W))->isEnabled());
}

void TestEyedropper::placesThatTellNoLightAreNotTaken() {
    Picking picking;
    // Black where everything is below the level.
    QVERIFY(picking.show());
    picking.document.setBlackLevel(15500);
    QTRY_VERIFY_WITH_TIMEOUT(!picking.document.busy(), kPatience);
    const int before = picking.document.history().count();
    picking.tool().pointAt(QPointF(0.3, 0.6), false);
    QVERIFY(!picking.tool().wouldBe());
    QVERIFY(picking.tool().spot().state == SpotState::dark);
    const Loupe loupe = loupeWords(picking.tool(), picking.document);
    QCOMPARE(loupe.light, QStringLiteral("Too dark to tell a light"));
    QVERIFY(loupe.warns);
    picking.tool().pick(false);
    QCOMPARE(picking.document.history().count(), before);
    picking.tool().pointAt(QPointF(1.2, 0.6), false);
    QVERIFY(!picking.tool().place());
}

void TestEyedropper::theLoupeStaysInTheView() {
    Picking picking;
    QVERIFY(picking.show());
    for (const QPointF place : {QPointF(0.01, 0.01), QPointF(0.99, 0.01), QPointF(0.01, 0.99),
                                QPointF(0.99, 0.99), QPointF(0.5, 0.5)}) {
        picking.hover(picking.left(), place);
        QVERIFY(picking.tool().place() && std::abs(picking.tool().place()->x - place.x()) < 0.01 &&
                std::abs(picking.tool().place()->y - place.y()) < 0.01);
        const QRectF room = picking.left().loupePlace();
        QVERIFY(QRectF(picking.left().rect()).contains(room));
        QVERIFY(!room.contains(picking.at(picking.left(), place)));
    }
}

void TestEyedropper::optionsAreKept() {
    Workshop shop;
    FakeEstimators fakes;
    for (const bool first : {true, false}) {
        PhotoDocument document(fakes.store);
        MainWindow window(document, shop.settings);
        Eyedropper& tool = window.picker().eyedropper();
        QCOMPARE(tool.side(), first ? 11 : 31);
        QCOMPARE(tool.leaving(), !first);
        tool.setSide(31);
        tool.setLeaving(true);
    }
}

void TestEyedropper::itLooksRight_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

// Every part of loupe and bar is painted; kept for people to look at where UNCAST_SCREENSHOTS says so.
void TestEyedropper::itLooksRight() {
    QFETCH(bool, dark);
    Picking picking;
    applyTheme(*qApp, dark ? ThemeName::dark : ThemeName::light);
    QVERIFY(picking.show());
    picking.click(picking.left(), {0.3, 0.6});
    picking.click(picking.left(), {0.6, 0.4}, Qt::ShiftModifier);
    picking.hover(picking.left(), {0.45, 0.3});
    QVERIFY(picking.tool().place() && picking.tool().place()->y < 0.32);
    QTest::qWait(400); // the picture follows
    const QImage image = keepPicture(picking.window, QStringLiteral("eyedropper-") + QTest::currentDataTag());
    const QRectF room = picking.left().loupePlace();
    const QPoint corner = picking.left().mapTo(&picking.window, room.topLeft().toPoint());
    const double ratio = image.devicePixelRatio();
    // The ground of the loupe is the window's, so that the picture in it is judged on grey.
    QCOMPARE(image.pixelColor(((corner + QPoint(4, 4)) * ratio)),
             picking.window.palette().color(QPalette::Window));
    QVERIFY(picking.bar().isVisible());
    for (QWidget* part : std::initializer_list<QWidget*>{&picking.bar().side(), &picking.bar().places(),
                                                         &picking.bar().leaving(), &picking.bar().remove()})
        QVERIFY(part->isVisible() && part->width() >= part->minimumSizeHint().width());
}

QTEST_MAIN(TestEyedropper)
#include "test_eyedropper.moc"
