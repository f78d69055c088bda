#include "core/color/diagram_frame.h"
#include "core/color/temperature.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace uncast;

class TestDiagramFrame : public QObject {
    Q_OBJECT

private slots:
    void theFrameHoldsAllPlacesInTheShapeAskedFor() {
        const std::vector<UniformChromaticity> places{{0.19, 0.45}, {0.26, 0.52}, {0.21, 0.56}};
        for (const double aspect : {0.5, 1.0, 1.3, 3.0}) {
            const DiagramFrame frame = frameAround(places, aspect);
            for (const UniformChromaticity& place : places) QVERIFY(frame.contains(place));
            QVERIFY(std::abs(frame.width() / frame.height() - aspect) < 1e-9);
            // Not more than is needed: one side is filled but for some room.
            const double filled = std::max(0.07 / frame.width(), 0.11 / frame.height());
            QVERIFY(filled > 0.75 && filled < 0.9);
        }
    }

    void onePlaceIsSeenWithItsSurroundings() {
        const UniformChromaticity place{0.2, 0.47};
        const DiagramFrame frame = frameAround({&place, 1}, 1.25);
        QVERIFY(std::abs((frame.left + frame.right) / 2 - place.u) < 1e-12);
        QVERIFY(std::abs((frame.bottom + frame.top) / 2 - place.v) < 1e-12);
        QVERIFY(frame.height() > 0.03);
    }

    void withoutPlacesTheUsualTemperaturesAreSeen() {
        const DiagramFrame frame = frameAround({}, 1.25);
        for (const double kelvin : {3000.0, 5000.0, 7000.0})
            QVERIFY(frame.contains(uniformOf(chromaticityOf({kelvin, 0}))));
        const auto ticks = temperatureTicks(frame);
        QVERIFY(ticks.size() >= 5);
        QVERIFY(std::ranges::is_sorted(ticks, {}, &TemperatureTick::kelvin));
    }

    void ticksLieInTheFrameAndCrossTheLocus() {
        const DiagramFrame frame = frameAround({}, 1);
        for (const TemperatureTick& tick : temperatureTicks(frame)) {
            QVERIFY(frame.contains(tick.place));
            // Halfway along the tick the locus is crossed; greenish lights lie above it.
            QVERIFY(tick.above.v > tick.place.v && tick.place.v > tick.below.v);
            QVERIFY(std::abs((tick.above.u + tick.below.u) / 2 - tick.place.u) < 2e-4);
            QVERIFY(std::abs((tick.above.v + tick.below.v) / 2 - tick.place.v) < 2e-4);
        }
        QVERIFY(temperatureTicks({0.4, 0.5, 0.4, 0.5}).empty());
    }
};

QTEST_APPLESS_MAIN(TestDiagramFrame)
#include "test_diagram_frame.moc"
