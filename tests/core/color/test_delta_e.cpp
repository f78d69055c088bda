#include "core/color/delta_e.h"

#include <QtTest>

using namespace uncast;

class TestDeltaE : public QObject {
    Q_OBJECT

private slots:
    void itGivesThePapersFigures_data();
    void itGivesThePapersFigures();
    void itIsTheSameBothWays();
};

// Pairs of Sharma, Wu and Dalal (2005), table 1, that reach every branch: hues around 0 and 180 degrees,
// greys, the blue region's rotation.
void TestDeltaE::itGivesThePapersFigures_data() {
    QTest::addColumn<QList<double>>("lab");
    QTest::addColumn<double>("difference");
    using Row = QList<double>;
    const auto add = [](const char* name, const Row& lab, double difference) {
        QTest::newRow(name) << lab << difference;
    };
    add("1", {50, 2.6772, -79.7751, 50, 0, -82.7485}, 2.0425);
    add("4", {50, -1.3802, -84.2814, 50, 0, -82.7485}, 1.0000);
    add("7", {50, 0, 0, 50, -1, 2}, 2.3669);
    add("9", {50, 2.49, -0.001, 50, -2.49, 0.0009}, 7.1792);
    add("12", {50, 2.49, -0.001, 50, -2.49, 0.0012}, 7.2195);
    add("13", {50, -0.001, 2.49, 50, 0.0009, -2.49}, 4.8045);
    add("16", {50, 2.5, 0, 50, 0, -2.5}, 4.3065);
    add("17", {50, 2.5, 0, 73, 25, -18}, 27.1492);
    add("20", {50, 2.5, 0, 58, 24, 15}, 19.4535);
    add("25", {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387}, 1.2644);
    add("30", {22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619}, 2.0373);
    add("33", {6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286}, 0.6377);
    add("34", {2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514}, 0.9082);
}

void TestDeltaE::itGivesThePapersFigures() {
    QFETCH(QList<double>, lab);
    QFETCH(double, difference);
    const double found = deltaE2000({lab[0], lab[1], lab[2]}, {lab[3], lab[4], lab[5]});
    QVERIFY2(std::abs(found - difference) < 6e-5, qPrintable(QString::number(found, 'f', 5)));
}

void TestDeltaE::itIsTheSameBothWays() {
    const Vector3 one(40, 20, -30);
    const Vector3 other(45, -10, 25);
    QVERIFY(std::abs(deltaE2000(one, other) - deltaE2000(other, one)) < 1e-9);
    QCOMPARE(deltaE2000(one, one), 0.0);
}

QTEST_APPLESS_MAIN(TestDeltaE)
#include "test_delta_e.moc"
