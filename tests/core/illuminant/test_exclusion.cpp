#include "core/illuminant/exclusion.h"
#include "core/illuminant/patches.h"
#include "core/illuminant/pooling.h"
#include "tests/support/synthetic.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kDay(0.5, 1, 0.7);
const Light kLamp(1.1, 1, 0.35);

// Grey surfaces, daylight on the left and a lamp on the right third.
WorkingPicture twoLights() {
    const Scene day = greyScene(kDay);
    const Scene lamp = greyScene(kLamp);
    const SyntheticOptions options{.width = 384, .height = 256};
    const RawPicture raw =
        syntheticRaw(options, [=](int x, int y) { return x < 256 ? day(x, y) : lamp(x, y); });
    std::vector<Notice> notices;
    return makeWorkingPicture(raw, kWorkingSide, notices).value();
}

constexpr UnitRect kRightThird{2.0 / 3, 0, 1.0 / 3, 1};

// A map of one row whose patches have these lights and expect these errors.
Estimate estimateOf(const std::vector<Light>& lights, const std::vector<double>& errors = {}) {
    Estimate estimate;
    estimate.map.rows = 1;
    estimate.map.columns = int(lights.size());
    for (std::size_t i = 0; i < lights.size(); ++i) {
        PatchEstimate cell;
        const double width = 1.0 / double(lights.size());
        cell.area = {double(i) * width, 0, width, 1};
        cell.light = lights[i].unit();
        if (!errors.empty()) cell.predictedErrorDegrees = errors[i];
        estimate.map.cells.push_back(cell);
    }
    estimate.illuminant = *pooledCells(estimate.map);
    judge(estimate);
    return estimate;
}

} // namespace

class TestExclusion : public QObject {
    Q_OBJECT

private slots:
    void aCellBelongsToTheAreaOfItsMiddle() {
        const std::vector<UnitRect> areas{{0.25, 0, 0.25, 0.5}};
        QVERIFY(isExcluded({0.25, 0, 0.25, 0.5}, areas));
        QVERIFY(isExcluded({0.3, 0.1, 0.1, 0.1}, areas));
        QVERIFY(!isExcluded({0.5, 0, 0.25, 0.5}, areas)); // shares an edge
        QVERIFY(!isExcluded({0.25, 0.5, 0.25, 0.5}, areas));
        QVERIFY(!isExcluded({0, 0, 1, 1}, {}));
    }

    void neighboursShareNoPixel() {
        const WorkingPicture picture = twoLights();
        const auto hidden = [&](const std::vector<UnitRect>& areas) {
            const WorkingPicture rest = without(picture, areas);
            return std::ranges::count(rest.valid.plane(0), 0.0F);
        };
        const auto cells = gridCells({7, 5}); // no cell ends at a pixel's edge
        std::ptrdiff_t sum = 0;
        for (const UnitRect& cell : cells) sum += hidden({cell});
        QCOMPARE(sum, std::ptrdiff_t(picture.valid.pixels()));
        QCOMPARE(hidden(cells), std::ptrdiff_t(picture.valid.pixels()));
        QCOMPARE(hidden({}), std::ptrdiff_t(0));
    }

    void noEstimatorSeesWhatIsLeftOut_data() {
        QTest::addColumn<QString>("name");
        for (const std::string& name : statisticalEstimatorNames())
            if (name != "as-shot" && name != "daylight")
                QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void noEstimatorSeesWhatIsLeftOut() {
        QFETCH(QString, name);
        const auto estimator = makeStatisticalEstimator(name.toStdString());
        const WorkingPicture picture = twoLights();
        const WorkingPicture rest = without(picture, std::vector{kRightThird});
        const Estimate all = estimator->estimate(picture, {6, 4}, {}).value();
        const Estimate part = estimator->estimate(rest, {6, 4}, {}).value();
        QVERIFY(recoveryAngle(*all.illuminant, kDay) > 2);
        QVERIFY2(recoveryAngle(*part.illuminant, kDay) < 0.5,
                 qPrintable(QString::number(recoveryAngle(*part.illuminant, kDay))));
        for (int row = 0; row < 4; ++row)
            for (int column = 0; column < 6; ++column)
                QCOMPARE(part.map.at(row, column).state,
                         column >= 4 ? PatchState::excluded : PatchState::used);
        // Whatever stood in the hidden part: the very same answer.
        WorkingPicture other = rest;
        for (int c = 0; c < 3; ++c)
            for (int y = 0; y < other.height(); ++y)
                for (int x = other.width() * 2 / 3 + 6; x < other.width(); ++x)
                    other.camera.at(c, x, y) = 0.9F;
        const Estimate again = estimator->estimate(other, {6, 4}, {}).value();
        QVERIFY(recoveryAngle(*again.illuminant, *part.illuminant) < 1e-9);
    }

    void leavingOutEverythingIsSaid() {
        const auto estimator = makeStatisticalEstimator("grey-world");
        const WorkingPicture rest = without(twoLights(), std::vector{UnitRect{}});
        const Estimate none = estimator->estimate(rest, {6, 4}, {}).value();
        QVERIFY(!none.illuminant);
        QCOMPARE(none.reason.code, std::string("excluded"));
        for (const PatchEstimate& cell : none.map.cells) QCOMPARE(cell.state, PatchState::excluded);
    }

    void theMedianOfTheMapFollowsAtOnce() {
        std::vector<Light> lights;
        for (int i = 0; i < 7; ++i) lights.emplace_back(0.5 + 0.02 * i, 1, 0.7 - 0.01 * i);
        for (int i = 0; i < 5; ++i) lights.emplace_back(1.1, 1, 0.35);
        const Estimate all = estimateOf(lights);
        const std::vector<UnitRect> lamps{{7.0 / 12, 0, 5.0 / 12, 1}};
        const Estimate rest = withoutAreas(all, lamps);
        QVERIFY(recoveryAngle(*rest.illuminant, medianLight(std::span(lights).first(7))) < 1e-9);
        QCOMPARE(rest.map.usedCount(), 7);
        QCOMPARE(rest.map.cells[7].state, PatchState::excluded);
        QVERIFY(std::isnan(rest.map.cells[7].degreesFromGlobal));
        QVERIFY(rest.spreadDegrees < all.spreadDegrees);
    }

    void aLightThatIsNotThePoolMovesAsThePoolDoes() {
        std::vector<Light> lights(6, kDay);
        lights.insert(lights.end(), 8, kLamp);
        Estimate all = estimateOf(lights, std::vector<double>(14, 1.5));
        all.illuminant = Light(1.0, 1, 0.4); // by something else than the map
        judge(all);
        const std::vector<UnitRect> lamps{{6.0 / 14, 0, 8.0 / 14, 1}};
        const Estimate rest = withoutAreas(all, lamps);
        const Light pool = *pooledCells(all.map);
        for (int c = 0; c < 3; ++c)
            QVERIFY(std::abs((*rest.illuminant)[c] - (*all.illuminant)[c] * kDay[c] / pool[c]) < 1e-6);
        QCOMPARE((*rest.illuminant)[1], 1.0);
        // Nothing left out, nothing changed.
        QVERIFY(recoveryAngle(*withoutAreas(all, {}).illuminant, *all.illuminant) < 1e-9);
        const Estimate none = withoutAreas(all, std::vector{UnitRect{}});
        QVERIFY(!none.illuminant);
        QCOMPARE(none.verdict, Verdict::noLight);
        QCOMPARE(none.map.cells.front().state, PatchState::excluded);
    }
};

QTEST_APPLESS_MAIN(TestExclusion)
#include "test_exclusion.moc"
