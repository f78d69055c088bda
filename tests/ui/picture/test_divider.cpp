#include "ui/picture/divider.h"

#include <QtTest>

#include <cmath>

using namespace uncast::ui;

namespace {

constexpr QSizeF kView(900, 600);

bool near(QPointF a, QPointF b, double tolerance = 1e-6) {
    return std::abs(a.x() - b.x()) < tolerance && std::abs(a.y() - b.y()) < tolerance;
}

double area(const QPolygonF& polygon) {
    double twice = 0;
    for (int i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

} // namespace

class TestDivider : public QObject {
    Q_OBJECT

private slots:
    void itStandsUprightInTheMiddle() {
        const Divider divider;
        QVERIFY(near(divider.handle(kView), {450, 300}));
        QVERIFY(near(divider.line(kView).p1(), {450, 0}));
        QVERIFY(near(divider.line(kView).p2(), {450, 600}));
        QCOMPARE(divider.share(kView), 0.5);
        QCOMPARE(divider.beforeSide(kView).boundingRect(), QRectF(0, 0, 450, 600));
        QCOMPARE(divider.correctedSide(kView).boundingRect(), QRectF(450, 0, 450, 600));
    }

    void bothSidesMakeTheViewAtEveryAngle() {
        for (double degrees = -179; degrees <= 180; degrees += 7)
            for (const QPointF place : {QPointF(0.5, 0.5), QPointF(0.02, 0.3), QPointF(0.9, 0.98)}) {
                const Divider divider{place, degrees};
                const QPolygonF before = divider.beforeSide(kView);
                const QPolygonF corrected = divider.correctedSide(kView);
                QVERIFY(std::abs(area(before) + area(corrected) - 900 * 600) < 1e-3);
                for (const QPointF corner : before) QVERIFY(divider.distance(corner, kView) < 1e-6);
                for (const QPointF corner : corrected) QVERIFY(divider.distance(corner, kView) > -1e-6);
                const QLineF line = divider.line(kView);
                for (const QPointF end : {line.p1(), line.p2()}) {
                    QVERIFY(std::abs(divider.distance(end, kView)) < 1e-6);
                    const double edge = std::min({std::abs(end.x()), std::abs(end.x() - 900),
                                                  std::abs(end.y()), std::abs(end.y() - 600)});
                    QVERIFY(edge < 1e-6); // it goes from edge to edge
                }
            }
    }

    void knobsLieOnTheLineWithinTheView() {
        for (double degrees = -179; degrees <= 180; degrees += 7)
            for (const QPointF place : {QPointF(0.5, 0.5), QPointF(0.02, 0.3), QPointF(0.9, 0.98)}) {
                const Divider divider{place, degrees};
                for (const QPointF knob : divider.knobs(kView)) {
                    QVERIFY(std::abs(divider.distance(knob, kView)) < 1e-6);
                    QVERIFY(QRectF(-1e-6, -1e-6, 900.001, 600.001).contains(knob));
                }
            }
        QVERIFY(near(Divider().knobs(kView)[0], {450, 26}));
        QVERIFY(near(Divider().knobs(kView)[1], {450, 574}));
    }

    void aKnobPointsToThePointer() {
        const Divider upright;
        QVERIFY(std::abs(upright.pointedAt({600, 150}, 0, kView, 0).degrees - 45) < 1e-9);
        QVERIFY(std::abs(upright.pointedAt({300, 450}, 1, kView, 0).degrees - 45) < 1e-9);
        QVERIFY(std::abs(upright.pointedAt({300, 150}, 0, kView, 0).degrees + 45) < 1e-9);
        QCOMPARE(upright.pointedAt({610, 150}, 0, kView, 15).degrees, 45.0);
        QCOMPARE(upright.pointedAt({451, 900}, 0, kView, 15).degrees, 180.0);
        QCOMPARE(upright.pointedAt({450, 300}, 0, kView, 0), upright); // on the handle: no direction
    }

    void stepsGoToTheNextMultiple() {
        QCOMPARE(Divider().stepped(1, 15).degrees, 15.0);
        QCOMPARE(Divider().turnedTo(31).stepped(1, 15).degrees, 45.0);
        QCOMPARE(Divider().turnedTo(31).stepped(-1, 15).degrees, 30.0);
        QCOMPARE(Divider().turnedTo(180).stepped(1, 15).degrees, -165.0);
        Divider round;
        for (int i = 0; i < 24; ++i) round = round.stepped(1, 15);
        QCOMPARE(round, Divider());
    }

    void movingKeepsTheHandleInReach() {
        const Divider right = Divider().movedTo({5000, -50}, kView);
        QVERIFY(right.place.x() < 1 && right.place.y() > 0);
        const Divider lying = Divider().turnedTo(90).movedAcross(60, kView);
        QVERIFY(near(lying.handle(kView), {450, 360}));
        QVERIFY(std::abs(lying.share(kView) - 0.6) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestDivider)
#include "test_divider.moc"
