#include "ui/picture/navigator.h"
#include "ui/picture/viewport.h"

#include <QWheelEvent>
#include <QtTest>

#include <memory>

using namespace uncast::ui;

namespace {

constexpr double kTiny = 0.01;

/// A navigator of a photo of 6000 x 4000 in a view of 900 x 600.
struct Seen {
    QWidget ground;
    Viewport viewport;
    Navigator navigator{viewport, &ground};

    Seen() {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(QColor(90, 90, 90));
        ground.resize(900, 600);
        viewport.setViewSize({900, 600});
        viewport.setPhotoSize({6000, 4000});
        navigator.setPicture(PictureLevels(image));
        navigator.stand(QRect(0, 0, 900, 600));
        ground.show();
    }
    [[nodiscard]] QPointF middle() const { return viewport.visible().center(); }
    [[nodiscard]] QPoint at(double x, double y) const {
        return {qRound(1 + x * (navigator.width() - 2)), qRound(1 + y * (navigator.height() - 2))};
    }
};

bool near(QPointF a, QPointF b, double tolerance) {
    return std::abs(a.x() - b.x()) < tolerance && std::abs(a.y() - b.y()) < tolerance;
}

} // namespace

class TestNavigator : public QObject {
    Q_OBJECT

private slots:
    void itIsThereWhileAPartOfThePhotoIsNot() {
        Seen seen;
        QVERIFY(!seen.navigator.isVisible());
        seen.viewport.zoomTo(1);
        QVERIFY(seen.navigator.isVisible());
        seen.navigator.setOn(false);
        QVERIFY(!seen.navigator.isVisible());
        seen.navigator.setOn(true);
        QVERIFY(seen.navigator.isVisible());
        seen.navigator.setPicture({});
        QVERIFY(!seen.navigator.isVisible());
        seen.navigator.setPicture(PictureLevels(QImage(30, 20, QImage::Format_RGB32)));
        seen.viewport.fit();
        QVERIFY(!seen.navigator.isVisible());
    }

    void itStandsInTheUpperRightCornerInTheShapeOfThePhoto() {
        Seen seen;
        const QRect place = seen.navigator.geometry();
        QCOMPARE(place.size(), QSize(168 + 2, 112 + 2));
        QCOMPARE(place.topRight(), QPoint(899 - 12, 12));
        seen.viewport.setPhotoSize({3000, 4000});
        QCOMPARE(seen.navigator.size(), QSize(126 + 2, 168 + 2));
    }

    void itsFrameIsWhatIsSeen() {
        Seen seen;
        seen.viewport.zoomTo(1);
        seen.viewport.centreOn({0.273, 0.512});
        const QRectF frame = seen.navigator.frame();
        QVERIFY(near(frame.center(), {1 + 0.273 * 168, 1 + 0.512 * 112}, 0.5));
        QVERIFY(std::abs(frame.width() - 168 * 0.15) < 0.1);
        QVERIFY(std::abs(frame.height() - 112 * 0.15) < 0.1);
        QCOMPARE(seen.navigator.accessibleDescription(),
                 QStringLiteral("From 20 % to 35 % of the width, from 44 % to 59 % of the height"));
        // Bright in the frame, dim outside.
        const QImage image = seen.navigator.grab().toImage();
        QCOMPARE(image.pixelColor(frame.center().toPoint()), QColor(90, 90, 90));
        QVERIFY(image.pixelColor(seen.at(0.8, 0.5)).red() < 60);
    }

    void theFrameIsDraggedByWhereItWasTaken() {
        Seen seen;
        seen.viewport.zoomTo(1);
        const QPoint grip = seen.at(0.5, 0.5) + QPoint(8, 5);
        QTest::mousePress(&seen.navigator, Qt::LeftButton, {}, grip);
        QVERIFY(near(seen.middle(), {0.5, 0.5}, kTiny)); // no jump
        QTest::mouseMove(&seen.navigator, grip + QPoint(42, -28));
        QVERIFY(near(seen.middle(), {0.75, 0.25}, kTiny));
        QTest::mouseMove(&seen.navigator, grip + QPoint(900, 900)); // held at the edge
        QVERIFY(near(seen.viewport.visible().bottomRight(), {1, 1}, kTiny));
        QTest::mouseRelease(&seen.navigator, Qt::LeftButton, {}, grip);
        QTest::mouseMove(&seen.navigator, seen.at(0.2, 0.2));
        QVERIFY(near(seen.viewport.visible().bottomRight(), {1, 1}, kTiny));
    }

    void aClickBesideTheFrameBringsItThere() {
        Seen seen;
        seen.viewport.zoomTo(1);
        QTest::mouseClick(&seen.navigator, Qt::LeftButton, {}, seen.at(0.2, 0.7));
        QVERIFY(near(seen.middle(), {0.2, 0.7}, kTiny));
        QCOMPARE(seen.viewport.scale(), 1.0);
    }

    void keysAndWheelMoveAndZoom() {
        Seen seen;
        seen.viewport.zoomTo(1);
        const double step = 0.2 * 0.15;
        QTest::keyClick(&seen.navigator, Qt::Key_Right);
        QTest::keyClick(&seen.navigator, Qt::Key_Up);
        QVERIFY(near(seen.middle(), {0.5 + step, 0.5 - step}, 0.001));
        QTest::keyClick(&seen.navigator, Qt::Key_Left);
        QTest::keyClick(&seen.navigator, Qt::Key_Down);
        QVERIFY(near(seen.middle(), {0.5, 0.5}, 0.001));
        const auto wheel = [&](int notches) {
            QWheelEvent event(seen.at(0.5, 0.5), seen.navigator.mapToGlobal(seen.at(0.5, 0.5)), {},
                              {0, 120 * notches}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&seen.navigator, &event);
        };
        wheel(1);
        QCOMPARE(seen.viewport.scale(), 1.25);
        wheel(-20);
        QVERIFY(seen.viewport.isFit());
    }
};

QTEST_MAIN(TestNavigator)
#include "test_navigator.moc"
