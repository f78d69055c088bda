#include "ui/picture/viewport.h"

#include <QSignalSpy>
#include <QtTest>

using namespace uncast::ui;

namespace {

constexpr double kTiny = 1e-9;

bool near(QPointF a, QPointF b, double tolerance) {
    return std::abs(a.x() - b.x()) < tolerance && std::abs(a.y() - b.y()) < tolerance;
}

} // namespace

class TestViewport : public QObject {
    Q_OBJECT

private slots:
    void fitShowsAllWithAMargin();
    void zoomKeepsThePlaceUnderThePointer_data();
    void zoomKeepsThePlaceUnderThePointer();
    void panStopsAtTheEdge();
    void fitIsNotPanned();
    void aLargerCopyOfTheSamePhotoStaysInPlace();
    void anotherShapeStartsFitted();
    void animationEndsWhereAsked();
};

void TestViewport::fitShowsAllWithAMargin() {
    Viewport viewport;
    viewport.setViewSize({632, 432});
    viewport.setPhotoSize({6000, 4000});
    QVERIFY(viewport.isFit());
    const QRectF photo = viewport.photoRect();
    QVERIFY(QRectF(15, 15, 602, 402).contains(photo));
    QCOMPARE(photo.width(), 600.0);
    QVERIFY(near(viewport.toPhoto(photo.center()), {0.5, 0.5}, kTiny));
    QVERIFY(near(viewport.toPhoto(photo.topLeft()), {0, 0}, kTiny));
}

void TestViewport::zoomKeepsThePlaceUnderThePointer_data() {
    QTest::addColumn<double>("scale");
    QTest::addColumn<QPointF>("at");
    QTest::newRow("1:1 in the middle") << 1.0 << QPointF(316, 216);
    QTest::newRow("2:1 off the middle") << 2.0 << QPointF(200, 180);
    QTest::newRow("half, off the middle") << 0.5 << QPointF(420, 260);
}

void TestViewport::zoomKeepsThePlaceUnderThePointer() {
    QFETCH(double, scale);
    QFETCH(QPointF, at);
    Viewport viewport;
    viewport.setViewSize({632, 432});
    viewport.setPhotoSize({6000, 4000});
    const QPointF place = viewport.toPhoto(at);
    viewport.zoomTo(scale, at);
    QCOMPARE(viewport.scale(), scale);
    QVERIFY(!viewport.isFit());
    QVERIFY(near(viewport.toPhoto(at), place, 1e-6));
}

void TestViewport::panStopsAtTheEdge() {
    Viewport viewport;
    viewport.setViewSize({600, 400});
    viewport.setPhotoSize({6000, 4000});
    viewport.zoomTo(1, QPointF(300, 200));
    const QRectF before = viewport.photoRect();
    viewport.pan({-40, 25});
    QVERIFY(near(viewport.photoRect().topLeft(), before.topLeft() + QPointF(-40, 25), 1e-6));
    viewport.pan({1e6, 1e6});
    QVERIFY(near(viewport.photoRect().topLeft(), {0, 0}, 1e-6));
    viewport.pan({-1e6, -1e6});
    QVERIFY(near(viewport.photoRect().bottomRight(), {600, 400}, 1e-6));
}

void TestViewport::fitIsNotPanned() {
    Viewport viewport;
    viewport.setViewSize({600, 400});
    viewport.setPhotoSize({6000, 4000});
    const QRectF before = viewport.photoRect();
    viewport.pan({50, 50});
    QCOMPARE(viewport.photoRect(), before);
}

void TestViewport::aLargerCopyOfTheSamePhotoStaysInPlace() {
    Viewport viewport;
    viewport.setViewSize({600, 400});
    viewport.setPhotoSize({1500, 1000}); // the preview
    viewport.zoomTo(2, QPointF(100, 300));
    const QRectF before = viewport.photoRect();
    viewport.setPhotoSize({6000, 4000}); // the photo
    QCOMPARE(viewport.photoRect(), before);
    QCOMPARE(viewport.scale(), 0.5);
}

void TestViewport::anotherShapeStartsFitted() {
    Viewport viewport;
    viewport.setViewSize({600, 400});
    viewport.setPhotoSize({6000, 4000});
    viewport.zoomTo(1);
    viewport.setPhotoSize({4000, 6000});
    QVERIFY(viewport.isFit());
}

void TestViewport::animationEndsWhereAsked() {
    Viewport viewport;
    viewport.setViewSize({600, 400});
    viewport.setPhotoSize({6000, 4000});
    QSignalSpy changed(&viewport, &Viewport::changed);
    viewport.zoomTo(1, QPointF(300, 200), 20);
    QTRY_COMPARE(viewport.scale(), 1.0);
    viewport.fitAnimated(20);
    QTRY_VERIFY(viewport.isFit());
    QVERIFY(changed.size() >= 2);
}

QTEST_GUILESS_MAIN(TestViewport)
#include "test_viewport.moc"
