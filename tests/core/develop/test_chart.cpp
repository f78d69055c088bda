#include "core/color/srgb.h"
#include "core/develop/chart_finder.h"
#include "core/develop/develop.h"
#include "core/raw/decode.h"
#include "tests/support/support.h"
#include "tests/support/synthetic.h"

#include <QtTest>
#include <opencv2/core.hpp>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kLight(0.5, 1, 0.7);
constexpr int kWidth = 720;
constexpr int kHeight = 480;
constexpr int kCell = 90; // the chart: 540 x 360 in the middle
constexpr int kLeft = 90;
constexpr int kTop = 60;

/// The corners of the chart in the upright picture, dark skin first.
const ChartCorners kCorners{{{{kLeft / double(kWidth), kTop / double(kHeight)},
                              {1 - kLeft / double(kWidth), kTop / double(kHeight)},
                              {1 - kLeft / double(kWidth), 1 - kTop / double(kHeight)},
                              {kLeft / double(kWidth), 1 - kTop / double(kHeight)}}}};

// What the camera makes of the patches: the way back from what they should be.
std::array<std::array<double, 4>, kChartPatches> patchesSeen(const CameraColor& color, double brightness) {
    const Matrix34 forward = balancedToLinearSrgb(color, kLight);
    Matrix3 matrix;
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c) matrix(r, c) = forward(r, c);
    const Matrix3 back = matrix.inv();
    std::array<std::array<double, 4>, kChartPatches> seen{};
    const ChartReading nothing;
    const auto colours = chartColours(nothing, color, kLight);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const Vector3 camera = back * colours[i].wanted;
        for (int c = 0; c < 3; ++c)
            seen[i][std::size_t(c)] = std::max(0.0, brightness * kLight[c] * camera[c]);
    }
    return seen;
}

RawPicture chartPicture(double brightness = 0.8) {
    SyntheticOptions options;
    options.width = kWidth;
    options.height = kHeight;
    const CameraColor color = syntheticCamera();
    const auto seen = patchesSeen(color, brightness);
    RawPicture raw = syntheticRaw(options, [&](int x, int y) -> std::array<double, 4> {
        const int column = (x - kLeft) / kCell;
        const int row = (y - kTop) / kCell;
        const int inX = (x - kLeft) % kCell;
        const int inY = (y - kTop) % kCell;
        const bool outside = x < kLeft || y < kTop || column > 5 || row > 3;
        // A sheet of grey around the black frame of the chart.
        if (outside) {
            const bool frame =
                x > kLeft - 12 && y > kTop - 12 && x < kWidth - kLeft + 12 && y < kHeight - kTop + 12;
            const double v = frame ? 0.02 : 0.35;
            return {v * kLight[0], v * kLight[1], v * kLight[2], 0};
        }
        if (inX < 7 || inY < 7 || inX >= kCell - 7 || inY >= kCell - 7)
            return {0.02 * kLight[0], 0.02 * kLight[1], 0.02 * kLight[2], 0};
        return seen[std::size_t(row * 6 + column)];
    });
    raw.color = color;
    return raw;
}

} // namespace

class TestChart : public QObject {
    Q_OBJECT

private slots:
    void placesFollowThePerspective();
    void cornersThatCrossAreNone();
    void theGreysTellTheLight();
    void patchesComeOutAsTheyShould();
    void aWrongLightShowsInTheDifferences();
    void clippedPatchesAreLeftOut();
    void patchesLieUprightHoweverTheCameraWasHeld();
    void aChartIsFoundWhicheverWayItLies();
    void whatIsNoChartIsNotFound();
    void realChartsAreFoundAndTheirLightIsRight_data();
    void realChartsAreFoundAndTheirLightIsRight();
};

void TestChart::placesFollowThePerspective() {
    const ChartCorners corners{{{{0.1, 0.1}, {0.9, 0.2}, {0.8, 0.7}, {0.2, 0.9}}}};
    const std::array<std::array<double, 2>, 4> at{{{0, 0}, {6, 0}, {6, 4}, {0, 4}}};
    for (std::size_t i = 0; i < at.size(); ++i) {
        const ChartPoint place = placeOf(corners, at[i][0], at[i][1]);
        QVERIFY(std::hypot(place.x - corners.at[i].x, place.y - corners.at[i].y) < 1e-6);
    }
    // Lines stay lines: the middle of the chart is where the diagonals cross.
    const ChartPoint middle = placeOf(corners, 3, 2);
    const auto onLine = [&](const ChartPoint& a, const ChartPoint& b) {
        return std::abs((b.x - a.x) * (middle.y - a.y) - (b.y - a.y) * (middle.x - a.x)) < 1e-6;
    };
    QVERIFY(onLine(corners.at[0], corners.at[2]));
    QVERIFY(onLine(corners.at[1], corners.at[3]));
}

void TestChart::cornersThatCrossAreNone() {
    QVERIFY(kCorners.valid());
    QVERIFY((ChartCorners{{{{0.9, 0.1}, {0.1, 0.1}, {0.1, 0.9}, {0.9, 0.9}}}}.valid())); // mirrored
    QVERIFY(!(ChartCorners{{{{0.1, 0.1}, {0.9, 0.9}, {0.9, 0.1}, {0.1, 0.9}}}}.valid()));
    QVERIFY(!(ChartCorners{{{{0.1, 0.1}, {0.5, 0.5}, {0.9, 0.9}, {0.1, 0.9}}}}.valid()));
    QVERIFY(!ChartCorners{}.valid());
    QVERIFY(!readChart(chartPicture(), ChartCorners{}).light);
}

void TestChart::theGreysTellTheLight() {
    const ChartReading reading = readChart(chartPicture(), kCorners);
    QVERIFY(reading.light);
    // Published greys are not quite grey; the mean of the three is, to a third of a degree.
    QVERIFY2(recoveryAngle(*reading.light, kLight) < 0.5,
             qPrintable(QString::number(recoveryAngle(*reading.light, kLight))));
    QVERIFY(reading.inLight[18] && reading.inLight[19] && reading.inLight[20]);
    QVERIFY(!reading.inLight[21] && !reading.inLight[0]);
    for (const UnitRect& area : reading.areas)
        QVERIFY(std::abs(area.width * kWidth - kCell / 2.0) < 0.01 &&
                std::abs(area.height * kHeight - kCell / 2.0) < 0.01);
}

void TestChart::patchesComeOutAsTheyShould() {
    const RawPicture raw = chartPicture();
    const ChartReading reading = readChart(raw, kCorners);
    const ChartDifferences differences = chartDifferences(reading, raw.color, kLight);
    for (int i = 0; i < kChartPatches; ++i) {
        QVERIFY2(differences[std::size_t(i)], patchName(i).data());
        // Cyan lies outside sRGB and, as a camera's samples, below 0: it is cut there.
        if (patchName(i) != "cyan") QVERIFY2(*differences[std::size_t(i)] < 0.3, patchName(i).data());
    }
    QVERIFY(meanDifference(differences) < 0.3);
    const auto colours = chartColours(reading, raw.color, kLight);
    for (const std::size_t patch : {0U, 8U, 18U})
        for (int c = 0; c < 3; ++c)
            QVERIFY(std::abs(colours[patch].seen[c] - colours[patch].wanted[c]) < 0.01);
}

void TestChart::aWrongLightShowsInTheDifferences() {
    const RawPicture raw = chartPicture();
    const ChartReading reading = readChart(raw, kCorners);
    const double right = meanDifference(chartDifferences(reading, raw.color, kLight));
    const double near = meanDifference(chartDifferences(reading, raw.color, Light(0.55, 1, 0.66)));
    const double far = meanDifference(chartDifferences(reading, raw.color, Light(0.8, 1, 0.45)));
    QVERIFY(right < near && near < far);
    QVERIFY(far > 10);
    QVERIFY(std::isnan(meanDifference({})));
}

void TestChart::clippedPatchesAreLeftOut() {
    const RawPicture raw = chartPicture(1.3); // white is beyond the range
    const ChartReading reading = readChart(raw, kCorners);
    QVERIFY(reading.patches[18].state == SpotState::clipped);
    QVERIFY(!reading.inLight[18]);
    QVERIFY(reading.inLight[19] && reading.inLight[20] && reading.inLight[21]);
    QVERIFY(recoveryAngle(*reading.light, kLight) < 0.5);
    const ChartDifferences differences = chartDifferences(reading, raw.color, kLight);
    QVERIFY(!differences[18]);
    QVERIFY(differences[19]);
    QVERIFY(looksLikeChart(reading, raw.color)); // all the same
}

void TestChart::patchesLieUprightHoweverTheCameraWasHeld() {
    RawPicture raw = chartPicture();
    raw.orientation = Orientation::rotated90; // clockwise: dark skin is at the upper right
    const double x = kTop / double(kHeight);
    const double y = kLeft / double(kWidth);
    const ChartReading reading =
        readChart(raw, ChartCorners{{{{1 - x, y}, {1 - x, 1 - y}, {x, 1 - y}, {x, y}}}});
    QVERIFY(reading.light);
    QVERIFY(recoveryAngle(*reading.light, kLight) < 0.5);
    QVERIFY(meanDifference(chartDifferences(reading, raw.color, kLight)) < 0.3);
    QVERIFY(looksLikeChart(reading, raw.color));
    // The wrong way round it is none.
    const ChartReading turned =
        readChart(raw, ChartCorners{{{{x, 1 - y}, {x, y}, {1 - x, y}, {1 - x, 1 - y}}}});
    QVERIFY(!looksLikeChart(turned, raw.color));
}

void TestChart::aChartIsFoundWhicheverWayItLies() {
    for (const Orientation orientation :
         {Orientation::upright, Orientation::rotated90, Orientation::rotated180, Orientation::rotated270}) {
        RawPicture raw = chartPicture();
        raw.orientation = orientation;
        std::vector<Notice> notices;
        const auto picture = makeDisplayPicture(raw, 2048, notices, {});
        QVERIFY(picture);
        const auto corners = findChart(raw, *picture);
        QVERIFY2(corners, qPrintable(QString::number(int(orientation))));
        const ChartReading reading = readChart(raw, *corners);
        QVERIFY(recoveryAngle(*reading.light, kLight) < 0.5);
        QVERIFY(meanDifference(chartDifferences(reading, raw.color, *reading.light)) < 1.5);
    }
}

void TestChart::whatIsNoChartIsNotFound() {
    SyntheticOptions options;
    options.width = kWidth;
    options.height = kHeight;
    RawPicture raw = syntheticRaw(options, [](int x, int y) -> std::array<double, 4> { // a chequered wall
        const double v = (x / 40 + y / 40) % 2 ? 0.6 : 0.2;
        return {v * 0.5, v, v * 0.7, 0};
    });
    raw.color = syntheticCamera();
    std::vector<Notice> notices;
    const auto picture = makeDisplayPicture(raw, 2048, notices, {});
    QVERIFY(picture);
    QVERIFY(!findChart(raw, *picture));
    std::stop_source stop;
    stop.request_stop();
    JobContext stopped;
    stopped.stop = stop.get_token();
    const RawPicture chart = chartPicture();
    const auto shown = makeDisplayPicture(chart, 2048, notices, {});
    QVERIFY(!findChart(chart, *shown, stopped));
}

// Lights measured by hand from the same patches (INDEX.tsv of the RAW files).
void TestChart::realChartsAreFoundAndTheirLightIsRight_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("red");
    QTest::addColumn<double>("blue");
    QTest::newRow("flat") << "canon_s40_colorchecker_indoor.crw" << 0.6688 << 0.6190;
    QTest::newRow("standing") << "canon_x4_ml_colorchecker_mixed.dng" << 0.6829 << 0.4394;
}

void TestChart::realChartsAreFoundAndTheirLightIsRight() {
    UNCAST_NEED_SHARED(shared);
    QFETCH(QString, file);
    QFETCH(double, red);
    QFETCH(double, blue);
    const auto raw = decodeRaw(shared / "raws" / file.toStdString(), {}, {});
    QVERIFY(raw);
    std::vector<Notice> notices;
    const auto picture = makeDisplayPicture(*raw, 2048, notices, {});
    QVERIFY(picture);
    const auto corners = findChart(*raw, *picture);
    QVERIFY(corners);
    const ChartReading reading = readChart(*raw, *corners);
    QVERIFY(reading.light);
    const double degrees = recoveryAngle(*reading.light, Light(red, 1, blue));
    QVERIFY2(degrees < 0.3, qPrintable(QString::number(degrees)));
    const double difference = meanDifference(chartDifferences(reading, raw->color, *reading.light));
    QVERIFY2(difference < 6, qPrintable(QString::number(difference)));
}

QTEST_APPLESS_MAIN(TestChart)
#include "test_chart.moc"
