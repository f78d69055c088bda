#include "tests/ui/window_fixture.h"
#include "ui/picture/clip_overlay.h"
#include "ui/picture/compared_view.h"
#include "ui/picture/picture_pair.h"

#include <QPainter>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

constexpr int kPatience = 120000;
constexpr QRgb kGround = 0xff808080;

// A picture with these marks at these places, and none elsewhere.
std::shared_ptr<const PictureCounts> countsWith(QSize size,
                                                const std::vector<std::pair<QPoint, std::uint16_t>>& marks) {
    ClipMarks made{size.width(), size.height(),
                   std::vector<std::uint16_t>(std::size_t(size.width()) * std::size_t(size.height()))};
    for (const auto& [place, mark] : marks)
        made.marks[std::size_t(place.y()) * std::size_t(size.width()) + std::size_t(place.x())] = mark;
    auto counts = std::make_shared<PictureCounts>();
    counts->clipCounts = countsOf(made);
    counts->clipping = ClipLevels(std::move(made));
    return counts;
}

QImage painted(ClipOverlay& overlay, QSize view, const QRectF& photo, double ratio = 1) {
    QImage image(view, QImage::Format_RGB32);
    image.fill(kGround);
    QPainter painter(&image);
    overlay.paint(painter, photo, QRect(QPoint(), view), ratio);
    return image;
}

int touched(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != kGround) ++count;
    return count;
}

} // namespace

class TestClipOverlay : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aMarkCoversItsDevicePixelsAndNoOthers();
    void whatTheSensorLostIsSolidTheRestHatched();
    void noSpeckIsLostInASmallPicture();
    void onlyWhatIsAskedForIsMarked();
    void theMaskFollowsPictureAndPlace();
    void theLegendSaysWhatAndHowMuch();
    void theKeyMarksTheCorrectedPicture();
};

void TestClipOverlay::aMarkCoversItsDevicePixelsAndNoOthers() {
    ClipOverlay overlay;
    overlay.setChoice({true, true, ClipChannel::any});
    overlay.setCounts(countsWith({200, 150}, {{{20, 10}, sensorMark(0)}}), 3);
    const QRgb solid = clipLook(ClipKind::sensorHighlight).colour.rgb();
    for (const double scale : {1.0, 2.0, 3.0}) {
        const QPoint corner(7, 5);
        const QSize view(int(200 * scale) + 20, int(150 * scale) + 20);
        const QImage image = painted(overlay, view, QRectF(corner, QSizeF(200, 150) * scale), scale);
        QCOMPARE(touched(image), int(scale * scale));
        for (int y = 0; y < int(scale); ++y)
            for (int x = 0; x < int(scale); ++x)
                QCOMPARE(image.pixel(corner + QPoint(int(20 * scale) + x, int(10 * scale) + y)), solid);
    }
}

void TestClipOverlay::whatTheSensorLostIsSolidTheRestHatched() {
    std::vector<std::pair<QPoint, std::uint16_t>> marks;
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x) {
            marks.emplace_back(QPoint(x, y), std::uint16_t(sensorMark(1) | highMark(1)));
            marks.emplace_back(QPoint(40 + x, y), highMark(1));
            marks.emplace_back(QPoint(80 + x, y), std::uint16_t(lowMark(0) | lowMark(1) | lowMark(2)));
        }
    }
    ClipOverlay overlay;
    overlay.setChoice({true, true, ClipChannel::any});
    overlay.setCounts(countsWith({200, 150}, marks), 3);
    const QImage image = painted(overlay, {200, 150}, QRectF(0, 0, 200, 150));
    const auto colours = [&](int left) {
        std::map<QRgb, int> found;
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 20; ++x) ++found[image.pixel(left + x, y)];
        return found;
    };
    const QRgb vermilion = clipLook(ClipKind::outputHighlight).colour.rgb();
    QCOMPARE(colours(0), (std::map<QRgb, int>{{vermilion, 400}}));
    const auto hatched = colours(40);
    QCOMPARE(hatched.size(), std::size_t(2)); // stripes, and a veil between them
    QVERIFY(hatched.at(vermilion) > 100 && hatched.at(vermilion) < 300);
    QVERIFY(!hatched.contains(kGround));
    const auto shadow = colours(80);
    QVERIFY(shadow.contains(clipLook(ClipKind::shadow).colour.rgb()));
    QVERIFY(!shadow.contains(vermilion) && shadow.size() == 2);
}

void TestClipOverlay::noSpeckIsLostInASmallPicture() {
    ClipOverlay overlay;
    overlay.setChoice({false, true, ClipChannel::any});
    for (const QPoint place : {QPoint(3, 5), QPoint(1023, 681), QPoint(611, 77)}) {
        overlay.setCounts(countsWith({1024, 682}, {{place, sensorMark(2)}}), 3);
        for (const int width : {1024, 700, 512, 333, 130, 90})
            QVERIFY2(touched(painted(overlay, {width, width}, QRectF(0, 0, width, width * 682 / 1024.0))) > 0,
                     qPrintable(QString::number(width)));
    }
}

void TestClipOverlay::onlyWhatIsAskedForIsMarked() {
    ClipOverlay overlay;
    overlay.setCounts(countsWith({200, 150}, {{{1, 1}, highMark(0)},
                                              {{2, 2}, std::uint16_t(lowMark(0) | lowMark(1) | lowMark(2))},
                                              {{3, 3}, sensorMark(2)}}),
                      3);
    const auto count = [&](const ClipChoice& choice) {
        overlay.setChoice(choice);
        return touched(painted(overlay, {200, 150}, QRectF(0, 0, 200, 150)));
    };
    QCOMPARE(count({false, false, ClipChannel::any}), 0);
    QCOMPARE(count({true, false, ClipChannel::any}), 1);
    QCOMPARE(count({false, true, ClipChannel::any}), 2);
    QCOMPARE(count({true, true, ClipChannel::any}), 3);
    QCOMPARE(count({false, true, ClipChannel::red}), 1);
    QCOMPARE(count({false, true, ClipChannel::green}), 0);
    QCOMPARE(count({true, true, ClipChannel::blue}), 2);
}

void TestClipOverlay::theMaskFollowsPictureAndPlace() {
    ClipOverlay overlay;
    overlay.setChoice({false, true, ClipChannel::any});
    overlay.setCounts(countsWith({200, 150}, {{{50, 40}, sensorMark(0)}}), 3);
    QVERIFY(painted(overlay, {200, 150}, QRectF(0, 0, 200, 150)).pixel(50, 40) != kGround);
    QVERIFY(painted(overlay, {200, 150}, QRectF(10, 20, 200, 150)).pixel(60, 60) != kGround);
    overlay.setCounts(countsWith({200, 150}, {{{51, 40}, sensorMark(0)}}), 3);
    const QImage moved = painted(overlay, {200, 150}, QRectF(10, 20, 200, 150));
    QCOMPARE(moved.pixel(60, 60), kGround);
    QVERIFY(moved.pixel(61, 60) != kGround);
    overlay.setCounts(nullptr, 3);
    QCOMPARE(touched(painted(overlay, {200, 150}, QRectF(10, 20, 200, 150))), 0);
}

void TestClipOverlay::theLegendSaysWhatAndHowMuch() {
    ClipOverlay overlay;
    QVERIFY(overlay.legendText().isEmpty());
    overlay.setCounts(countsWith({10, 10}, {{{0, 0}, sensorMark(0)}, {{1, 0}, highMark(1)}}), 3);
    QVERIFY(overlay.legendSize(QFont(), nullptr, 300).isEmpty());
    overlay.setChoice({true, true, ClipChannel::any});
    QCOMPARE(overlay.legendText(),
             QStringLiteral("Clipped in any channel. Saturated on the sensor: 1.0 %. At white in the output "
                            "only: 1.0 %. At black in the output: 0 %"));
    overlay.setChoice({false, true, ClipChannel::red});
    QVERIFY(
        overlay.legendText().startsWith(QStringLiteral("Clipped in red. Saturated on the sensor: 1.0 %")));
    QVERIFY(!overlay.legendText().contains(QStringLiteral("black")));
}

void TestClipOverlay::theKeyMarksTheCorrectedPicture() {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document(fakes.store);
    MainWindow window(document, shop.settings);
    resizeTo(window, QSize(1200, 700));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QAction* key = actionOf(window, Qt::Key_J);
    QVERIFY(key && !key->isEnabled());
    QVERIFY(openAndWait(document, shop.demo()));
    QTRY_VERIFY_WITH_TIMEOUT(document.othersLeft() == 0, kPatience);
    QVERIFY(key->isEnabled() && !key->isChecked());
    ComparedView& right = window.pictures().right();
    const QImage before = right.grab().toImage();
    key->trigger();
    QVERIFY(window.clipping().choice().shadows && window.clipping().choice().highlights);
    QVERIFY(right.clipping().shown());
    QVERIFY(!right.plates().legend.isEmpty());
    QVERIFY(right.accessibleDescription().contains(QStringLiteral("Saturated on the sensor")));
    keepPicture(window, QStringLiteral("clipping"));
    QVERIFY(right.grab().toImage() != before);
    key->trigger();
    QCOMPARE(right.grab().toImage(), before);
    QCOMPARE(document.history().count(), 0); // looking changes nothing
}

QTEST_MAIN(TestClipOverlay)
#include "test_clip_overlay.moc"
