#include "tests/ui/window_fixture.h"
#include "ui/document/comparison.h"
#include "ui/document/snapshots.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/navigator.h"
#include "ui/picture/picture_pair.h"

#include <QWheelEvent>

#include <cmath>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

// The photo's own pixels on a screen whose density is no whole number: this program runs at 150 %.

namespace {

/// A pair on a photo whose preview has half its pixels.
struct Shown {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    Snapshots snapshots{document};
    Comparison comparison{document, snapshots};
    PicturePair pair{document, comparison};

    bool show() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        pair.resize(901, 500);
        pair.show();
        const QString path = shop.folder.filePath(QStringLiteral("large.dng"));
        return QTest::qWaitForWindowExposed(&pair) &&
               writeDemoDng(QFile::encodeName(path).toStdString(), {}, true) && openAndWait(document, path);
    }
    // Both pictures are seen in the photo's own pixels.
    bool sharpen() {
        return QTest::qWaitFor(
            [this] {
                pair.grab();
                return pair.left().shownCaption() == pair.left().caption() &&
                       pair.right().shownCaption() == pair.right().caption();
            },
            kWindowPatience);
    }
    [[nodiscard]] Rgb16Picture exported(const Light& light) const {
        return *developFull(*document.photo()->raw, {light, 0});
    }
};

// Steps of 8 bit between a picture of a view and an export at `zoom` pixels of the screen for each of the
// photo, over the middle half of the view (no plates there). `origin`: where the view begins in the picture.
double difference(const QImage& seen, QPoint origin, QSize view, const QRectF& photo, int zoom,
                  const Rgb16Picture& exported) {
    double most = 0;
    for (int y = view.height() / 4; y < view.height() * 3 / 4; ++y)
        for (int x = view.width() / 4; x < view.width() * 3 / 4; ++x) {
            const int px = int(std::floor((x - photo.x()) / zoom));
            const int py = int(std::floor((y - photo.y()) / zoom));
            const QRgb shown = seen.pixel(origin + QPoint(x, y));
            const auto at = std::size_t(3 * (py * exported.width + px));
            const std::array<int, 3> rgb{qRed(shown), qGreen(shown), qBlue(shown)};
            for (std::size_t c = 0; c < 3; ++c)
                most = std::max(most, std::abs(rgb[c] - exported.samples[at + c] / 257.0));
        }
    return most;
}

void scroll(QWidget& view, QPoint at, QPoint pixels, QPoint angle, Qt::KeyboardModifiers keys = {}) {
    QWheelEvent event(at, view.mapToGlobal(at), pixels, angle, Qt::NoButton, keys, Qt::ScrollUpdate, false);
    QCoreApplication::sendEvent(&view, &event);
}

void gesture(QWidget& view, Qt::NativeGestureType type, QPointF at, double value, QPointF delta) {
    QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at, view.mapToGlobal(at),
                              value, delta);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

class TestDetail : public QObject {
    Q_OBJECT

private slots:
    void onePixelOfTheScreenIsOneOfTheExport_data();
    void onePixelOfTheScreenIsOneOfTheExport();
    void thePreviewIsShownUntilThePixelsArrive();
    void nothingIsDevelopedThatIsNotSeen();
    void theLeftPictureIsSharpInItsOwnLight();
    void aSplitViewIsSharpOnBothSides();
    void twoFingersPanAndPinch();
    void pageKeysWalkOverAllOfThePhoto();
};

void TestDetail::onePixelOfTheScreenIsOneOfTheExport_data() {
    QTest::addColumn<int>("zoom");
    QTest::newRow("1:1") << 1;
    QTest::newRow("2:1") << 2;
}

void TestDetail::onePixelOfTheScreenIsOneOfTheExport() {
    QFETCH(int, zoom);
    Shown shown;
    QVERIFY(shown.show());
    QCOMPARE(shown.pair.devicePixelRatioF(), 1.5);
    Viewport& viewport = shown.pair.viewport();
    viewport.zoomTo(zoom);
    viewport.pan({7.3, -13.7}); // tiles end within the view, the photo begins within a pixel
    QVERIFY(shown.sharpen());
    const Rgb16Picture exported = shown.exported(shown.document.correction()->taken.light);
    ComparedView& view = shown.pair.right();
    const QImage alone = view.grab().toImage();
    QVERIFY(difference(alone, {}, alone.size(), viewport.photoRect(), zoom, exported) <= 0.51);
    // Beside the other one it begins within a pixel of the screen.
    keepPicture(shown.pair, QStringLiteral("detail-%1").arg(zoom));
    shown.pair.navigator().setOn(false); // it would stand over the picture
    const QImage both = shown.pair.grab().toImage();
    const double begins = view.x() * 1.5;
    QVERIFY(begins != std::floor(begins));
    QVERIFY(difference(both, {int(std::round(begins)), 0}, alone.size(), viewport.photoRect(), zoom,
                       exported) <= 0.51);
}

void TestDetail::thePreviewIsShownUntilThePixelsArrive() {
    Shown shown;
    QVERIFY(shown.show());
    shown.pair.viewport().zoomTo(1);
    ComparedView& view = shown.pair.right();
    const QImage coarse = view.grab().toImage();
    QVERIFY(view.shownCaption().endsWith(QStringLiteral("preview, enlarged")));
    QVERIFY(shown.sharpen());
    const QImage sharp = view.grab().toImage();
    // The same picture in colour and place, with more in it.
    double sum = 0;
    int unlike = 0;
    const QRect middle(sharp.width() / 4, sharp.height() / 4, sharp.width() / 2, sharp.height() / 2);
    for (int y = middle.top(); y < middle.bottom(); ++y)
        for (int x = middle.left(); x < middle.right(); ++x) {
            const int step = qGreen(sharp.pixel(x, y)) - qGreen(coarse.pixel(x, y));
            sum += step;
            unlike += step != 0;
        }
    QVERIFY(unlike > 0);
    QVERIFY(std::abs(sum / (middle.width() * middle.height())) < 2);
}

void TestDetail::nothingIsDevelopedThatIsNotSeen() {
    Shown shown;
    QVERIFY(shown.show());
    shown.pair.grab();
    QTRY_VERIFY(shown.pair.correctedDetail()
                    .idle()); // once the light rests: the preview has all that this size can show
    shown.pair.viewport().zoomTo(1);
    shown.pair.grab();
    QVERIFY(!shown.pair.correctedDetail().idle());
    QVERIFY(!shown.pair.beforeDetail().idle());
    shown.pair.setViewMode(ViewMode::single);
    QVERIFY(shown.pair.beforeDetail().idle());
    shown.pair.viewport().fit();
    shown.pair.grab();
    QVERIFY(shown.pair.correctedDetail().idle());
}

void TestDetail::theLeftPictureIsSharpInItsOwnLight() {
    Shown shown;
    QVERIFY(shown.show());
    shown.pair.setMapVisible(false);
    shown.pair.viewport().zoomTo(1);
    QVERIFY(shown.sharpen());
    const auto matches = [&](const Light& light) {
        const QImage seen = shown.pair.left().grab().toImage();
        return difference(seen, {}, seen.size(), shown.pair.viewport().photoRect(), 1,
                          shown.exported(light)) <= 0.51;
    };
    QVERIFY(matches(shown.document.photo()->fixed.light));
    shown.comparison.choose({ComparisonChoice::Kind::asShot, {}, 0});
    const Light asShot = *shown.document.photo()->raw->asShotNeutral;
    QTRY_COMPARE_WITH_TIMEOUT(shown.comparison.light(), std::optional(asShot), kWindowPatience);
    QVERIFY(shown.sharpen());
    QVERIFY(matches(asShot));
}

void TestDetail::aSplitViewIsSharpOnBothSides() {
    Shown shown;
    QVERIFY(shown.show());
    shown.pair.setViewMode(ViewMode::split);
    QCoreApplication::processEvents();
    shown.pair.viewport().zoomTo(2);
    QVERIFY(shown.sharpen());
    const QImage seen = shown.pair.right().grab().toImage();
    const QRectF photo = shown.pair.viewport().photoRect();
    const Rgb16Picture before = shown.exported(shown.document.photo()->fixed.light);
    const Rgb16Picture after = shown.exported(shown.document.correction()->taken.light);
    const QSize half(seen.width() / 2 - 40, seen.height() * 4 / 5);
    QVERIFY(difference(seen, {}, half, photo, 2, before) <= 0.51);
    const QPoint right(seen.width() / 2 + 40, 0);
    QVERIFY(difference(seen, right, half, photo.translated(-right), 2, after) <= 0.51);
}

void TestDetail::twoFingersPanAndPinch() {
    Shown shown;
    QVERIFY(shown.show());
    Viewport& viewport = shown.pair.viewport();
    ComparedView& view = shown.pair.right();
    const QPoint at(view.width() / 3, view.height() / 3);
    scroll(view, at, {0, 30}, {0, 120}); // all of it is seen: nothing to pan, it zooms
    QVERIFY(!viewport.isFit());
    viewport.zoomTo(2);
    const QPointF before = viewport.photoRect().topLeft();
    scroll(view, at, {-20, 30}, {-40, 60});
    QCOMPARE(viewport.scale(), 2.0);
    QCOMPARE(viewport.photoRect().topLeft() - before, QPointF(-30, 45)); // device pixels
    const QPointF place = viewport.toPhoto(QPointF(at) * 1.5);
    const auto stays = [&] {
        const QPointF now = viewport.toPhoto(QPointF(at) * 1.5);
        return std::abs(now.x() - place.x()) < 0.002 && std::abs(now.y() - place.y()) < 0.002;
    };
    scroll(view, at, {0, 30}, {0, 120}, Qt::ControlModifier);
    QVERIFY(viewport.scale() > 2 && stays());
    viewport.zoomTo(2, QPointF(at) * 1.5);
    gesture(view, Qt::ZoomNativeGesture, at, 0.25, {});
    QCOMPARE(viewport.scale(), 2.5);
    QVERIFY(stays());
    const QPointF moved = viewport.photoRect().topLeft();
    gesture(view, Qt::PanNativeGesture, at, 0, {-8, 4});
    QCOMPARE(viewport.photoRect().topLeft() - moved, QPointF(-12, 6));
    gesture(view, Qt::ZoomNativeGesture, at, -0.99, {});
    QVERIFY(viewport.isFit());
}

void TestDetail::pageKeysWalkOverAllOfThePhoto() {
    Shown shown;
    QVERIFY(shown.show());
    Viewport& viewport = shown.pair.viewport();
    ComparedView& view = shown.pair.right();
    viewport.zoomTo(2);
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(viewport.visible().x() < 0.001 && viewport.visible().y() < 0.001);
    // Every place of a grid is seen on the way.
    QSet<QPair<int, int>> met;
    for (int i = 0; i < 40; ++i) {
        const QRectF seen = viewport.visible();
        for (int row = 0; row < 20; ++row)
            for (int column = 0; column < 20; ++column)
                if (seen.contains(QPointF((column + 0.5) / 20, (row + 0.5) / 20))) met.insert({row, column});
        QTest::keyClick(&view, Qt::Key_PageDown);
    }
    QCOMPARE(met.size(), 400);
    QVERIFY(viewport.visible().right() > 0.999 && viewport.visible().bottom() > 0.999);
    for (int i = 0; i < 40; ++i) QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(viewport.visible().x() < 0.001 && viewport.visible().y() < 0.001);
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(viewport.visible().right() > 0.999);
}

int main(int argc, char** argv) {
    qputenv("QT_SCALE_FACTOR", "1.5");
    QApplication app(argc, argv);
    TestDetail test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_detail.moc"
