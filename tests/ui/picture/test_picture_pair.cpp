#include "tests/support/support.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/comparison.h"
#include "ui/document/snapshots.h"
#include "ui/document/wording.h"
#include "ui/picture/captions.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QLabel>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

// A pair on a shown photo, ready to be pointed at.
struct Shown {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    Snapshots snapshots{document};
    Comparison comparison{document, snapshots};
    PicturePair pair{document, comparison};

    bool show() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        pair.resize(1000, 500);
        pair.show();
        return QTest::qWaitForWindowExposed(&pair) && openAndWait(document, shop.demo());
    }
    // Where a place of the photo is in a view, logical pixels.
    QPoint at(double x, double y) {
        const QRectF photo = pair.viewport().photoRect();
        const double ratio = pair.devicePixelRatioF();
        return QPointF((photo.x() + x * photo.width()) / ratio, (photo.y() + y * photo.height()) / ratio)
            .toPoint();
    }
    QPoint cell(int row, int column) { return at((column + 0.5) / 6, (row + 0.5) / 4); }
};

void wheel(QWidget& view, QPoint at, int steps) {
    QWheelEvent event(at, view.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

class TestPicturePair : public QObject {
    Q_OBJECT

private slots:
    void captionsNameWhatIsSeen();
    void captionsNameTheGainsOfCamerasThatAreNotKnown();
    void realCamerasWithoutMatrixAndColourAreCaptionedTruly();
    void wheelAndDragMoveBothPictures();
    void hoverReadsOutTheCell();
    void arrowKeysWalkTheCells();
    void theMapIsPaintedAndCanBeHidden();
    void whereNoLightCanBeToldTheWholeMapIsHatched();
    void theLegendHasThreeNumbers();
    void platesKeepToThePhotoAndTheView_data();
    void platesKeepToThePhotoAndTheView();
    void bothViewsAgreeOnTheViewport();
    void theReadOutIsNeverCut();
};

void TestPicturePair::captionsNameWhatIsSeen() {
    Shown shown;
    QVERIFY(shown.show());
    QCOMPARE(shown.pair.left().caption(), QStringLiteral("As the camera saw it (daylight gains)"));
    QCOMPARE(shown.pair.right().caption(), QStringLiteral("W = I / L, first"));
    shown.document.setEstimator("second");
    QTRY_COMPARE(shown.pair.right().caption(), QStringLiteral("W = I / L, second"));
    QCOMPARE(shown.pair.right().accessibleName(), shown.pair.right().caption());
}

void TestPicturePair::captionsNameTheGainsOfCamerasThatAreNotKnown() {
    auto display = std::make_shared<WorkingPicture>();
    DecodedPhoto photo;
    photo.display = display;
    const auto caption = [&] {
        photo.fixed = uncorrectedLight(*display);
        return uncorrectedCaption(photo);
    };
    QCOMPARE(caption(), QStringLiteral("As the camera saw it (no gains)"));
    QCOMPARE(photo.fixed.light, Light(1, 1, 1));
    display->asShotNeutral = Light(0.5, 1, 0.6);
    QCOMPARE(caption(), QStringLiteral("As the camera saw it (camera's own gains)"));
    QCOMPARE(photo.fixed.light, *display->asShotNeutral);
    display->monochrome = true;
    QCOMPARE(caption(), QStringLiteral("As the camera saw it"));
    QCOMPARE(photo.fixed.light, Light(1, 1, 1)); // one band stays grey
}

void TestPicturePair::realCamerasWithoutMatrixAndColourAreCaptionedTruly() {
    UNCAST_NEED_SHARED(shared);
    Shown shown;
    QVERIFY(shown.show());
    const auto open = [&](const char* name) {
        return openAndWait(shown.document, QString::fromStdString((shared / "raws" / name).string()));
    };
    QVERIFY(open("nikon_dsc1339_wrap_orient6_rot90cw.dng"));
    QCOMPARE(shown.pair.left().caption(), QStringLiteral("As the camera saw it (camera's own gains)"));
    shown.fakes.first->none = true;
    QVERIFY(open("synth_mono_bay.dng"));
    QCOMPARE(shown.pair.left().caption(), QStringLiteral("As the camera saw it"));
    QCOMPARE(shown.pair.right().caption(), QStringLiteral("As the camera saw it"));
}

void TestPicturePair::wheelAndDragMoveBothPictures() {
    Shown shown;
    QVERIFY(shown.show());
    const QImage leftBefore = shown.pair.left().grab().toImage();
    const QImage rightBefore = shown.pair.right().grab().toImage();
    const QPointF place(0.3, 0.4);
    const QPoint at = shown.at(place.x(), place.y());
    wheel(shown.pair.right(), at, 4);
    const double ratio = shown.pair.devicePixelRatioF();
    const QPointF still = shown.pair.viewport().toPhoto(QPointF(at) * ratio);
    QVERIFY(std::abs(still.x() - place.x()) < 0.01 && std::abs(still.y() - place.y()) < 0.01);
    QVERIFY(shown.pair.left().grab().toImage() != leftBefore);
    QVERIFY(shown.pair.right().grab().toImage() != rightBefore);

    const QRectF before = shown.pair.viewport().photoRect();
    QTest::mousePress(&shown.pair.left(), Qt::LeftButton, {}, at);
    QTest::mouseMove(&shown.pair.left(), at + QPoint(-20, -10));
    QTest::mouseRelease(&shown.pair.left(), Qt::LeftButton, {}, at + QPoint(-20, -10));
    const QPointF moved = shown.pair.viewport().photoRect().topLeft() - before.topLeft();
    QCOMPARE(moved, QPointF(-20, -10) * ratio);

    wheel(shown.pair.left(), at, -20);
    QVERIFY(shown.pair.viewport().isFit());
}

void TestPicturePair::hoverReadsOutTheCell() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(shown.pair.readOut().startsWith(QStringLiteral("Point at the picture")));
    QTest::mouseMove(&shown.pair.left(), shown.cell(1, 2)); // cell 8: used, the first light
    QTRY_COMPARE(shown.pair.left().currentCell(), 8);
    const Light unit = shown.fakes.first->light.unit();
    const auto reading = shown.document.readingOf(unit);
    QVERIFY(reading);
    const QString text = shown.pair.readOut();
    for (const QString& part :
         {QStringLiteral("Row 2"), QStringLiteral("column 3"), QStringLiteral("r ") + gainText(unit[0]),
          QStringLiteral("g ") + gainText(unit[1]), QStringLiteral("b ") + gainText(unit[2]),
          kelvinText(reading->kelvin), QStringLiteral("tint ") + tintText(reading->tint),
          QStringLiteral("Duv ") + duvText(reading->duv), QStringLiteral("from the light found 0.0\u00b0")}) {
        QVERIFY2(text.contains(part), qPrintable(text + QStringLiteral(" lacks ") + part));
    }
    QTest::mouseMove(&shown.pair.right(), shown.cell(0, 3)); // the same map from the right: cell 3, too dark
    QTRY_COMPARE(shown.pair.left().currentCell(), 3);
    QVERIFY(shown.pair.readOut().contains(QStringLiteral("not used: too dark")));
    QVERIFY(!shown.pair.readOut().contains(QStringLiteral("Duv")));
}

void TestPicturePair::arrowKeysWalkTheCells() {
    Shown shown;
    QVERIFY(shown.show());
    MapView& view = shown.pair.left();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentCell(), 2 * 6 + 3); // the first key enters in the middle
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentCell(), 1 * 6 + 2);
    for (int i = 0; i < 10; ++i) QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentCell(), 3 * 6 + 2);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Row 4")));
}

void TestPicturePair::theMapIsPaintedAndCanBeHidden() {
    Shown shown;
    QVERIFY(shown.show());
    MapView& view = shown.pair.left();
    view.setMapOpacity(1);
    const double ratio = view.devicePixelRatioF();
    const auto pixel = [&](QPoint at) {
        return view.grab().toImage().pixelColor((QPointF(at) * ratio).toPoint());
    };
    const QPoint used = shown.at(2.2 / 6, 1.2 / 4); // beside the number in its middle
    QCOMPARE(pixel(used).rgb(), shown.document.analysis()->cellColours[8].rgb());
    view.setMapVisible(false);
    QVERIFY(pixel(used).rgb() != shown.document.analysis()->cellColours[8].rgb());
    view.setMapVisible(true);
    view.setMapOpacity(0);
    const QColor through = pixel(used);
    view.setMapVisible(false);
    QCOMPARE(pixel(used), through);
}

void TestPicturePair::whereNoLightCanBeToldTheWholeMapIsHatched() {
    Shown shown;
    shown.fakes.first->none = true;
    QVERIFY(shown.show());
    const Heatmap& map = shown.pair.left().heatmap();
    QCOMPARE(map.cells.size(), std::size_t(24));
    for (const Heatmap::Cell& cell : map.cells) QVERIFY(cell.hatched);
    QVERIFY(map.ramp.empty());
    shown.pair.left().setCurrentCell(0);
    QVERIFY(shown.pair.readOut().contains(QStringLiteral("no light can be told")));
}

void TestPicturePair::theLegendHasThreeNumbers() {
    Shown shown;
    QVERIFY(shown.show());
    const Heatmap& map = shown.pair.left().heatmap();
    QCOMPARE(map.hatchMeaning, QStringLiteral("no light found here"));
    const auto kelvin = [&](const Light& light) {
        return kelvinText(shown.document.readingOf(light)->kelvin);
    };
    const QString one = kelvin(shown.fakes.first->light);
    const QString two = kelvin(Light(0.6, 1, 0.6));
    QVERIFY(one != two);
    QCOMPARE((QSet<QString>{map.low, map.high}), (QSet<QString>{one, two}));
    QVERIFY(map.middle == one || map.middle == two);
    QCOMPARE(map.ramp.size(), std::size_t(18));
}

void TestPicturePair::platesKeepToThePhotoAndTheView_data() {
    QTest::addColumn<QSizeF>("view");
    QTest::addColumn<QRectF>("photo");
    QTest::newRow("1366 x 768, landscape") << QSizeF(522, 640) << QRectF(16, 160, 490, 326);
    QTest::newRow("1366 x 768, portrait") << QSizeF(522, 640) << QRectF(59, 16, 404, 608);
    QTest::newRow("1000 x 700") << QSizeF(340, 598) << QRectF(16, 196, 306, 205);
    QTest::newRow("least") << QSizeF(216, 480) << QRectF(16, 180, 184, 123);
    QTest::newRow("least, portrait") << QSizeF(216, 300) << QRectF(48, 16, 120, 268);
    QTest::newRow("little room below") << QSizeF(522, 400) << QRectF(16, 16, 490, 326);
    QTest::newRow("zoomed in") << QSizeF(522, 640) << QRectF(-300, -200, 2000, 1400);
}

void TestPicturePair::platesKeepToThePhotoAndTheView() {
    QFETCH(QSizeF, view);
    QFETCH(QRectF, photo);
    const QRectF whole(QPointF(), view);
    const Plates plates = layPlates(view, photo, {230, 24}, {192, 60});
    QVERIFY(whole.contains(plates.caption));
    QVERIFY(whole.contains(plates.legend));
    QVERIFY(!plates.caption.intersects(plates.legend));
    // Each lies on the photo, right under it, or next to the other one.
    const QRectF near = photo.adjusted(-9, -9, 9, 9);
    QVERIFY(near.intersects(plates.caption));
    QVERIFY(near.intersects(plates.legend) ||
            plates.caption.adjusted(-9, -9, 9, 9).intersects(plates.legend));
    // Without a legend the caption stands where it stood: both pictures are captioned at one height.
    QCOMPARE(layPlates(view, photo, {230, 24}, {}).caption, plates.caption);
}

void TestPicturePair::bothViewsAgreeOnTheViewport() {
    Shown shown;
    QVERIFY(shown.show());
    for (const int width : {1000, 1001}) {
        shown.pair.resize(width, 500);
        QCoreApplication::processEvents();
        QCOMPARE(shown.pair.left().size(), shown.pair.right().size());
        QSignalSpy changes(&shown.pair.viewport(), &Viewport::changed);
        shown.pair.left().grab();
        shown.pair.right().grab();
        QCOMPARE(changes.size(), 0); // nothing is painted again and again
    }
}

void TestPicturePair::theReadOutIsNeverCut() {
    Shown shown;
    QVERIFY(shown.show());
    auto* line = shown.pair.findChild<QLabel*>();
    QVERIFY(line);
    shown.pair.left().setCurrentCell(8);
    const QRectF before = shown.pair.viewport().photoRect();
    for (const int width : {1000, 480, 433}) {
        shown.pair.resize(width, 500);
        QVERIFY2(line->heightForWidth(line->width()) <= line->height(), qPrintable(QString::number(width)));
        const int height = line->height();
        shown.pair.left().setCurrentCell(-1); // the pictures stay where they are from cell to cell
        QCOMPARE(line->height(), height);
        shown.pair.left().setCurrentCell(8);
    }
    QVERIFY(before != shown.pair.viewport().photoRect());
}

QTEST_MAIN(TestPicturePair)
#include "test_picture_pair.moc"
