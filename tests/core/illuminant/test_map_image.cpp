#include "core/illuminant/map_image.h"

#include "core/color/light_color.h"
#include "core/color/temperature.h"

#include <QtTest>

#include <clocale>
#include <set>

using namespace uncast;

namespace {

CameraColor camera() {
    CameraColor color;
    color.source = "test";
    color.matrices.push_back(
        {Matrix43(0.92, -0.29, -0.08, -0.45, 1.2, 0.21, -0.09, 0.2, 0.54, 0, 0, 0), 6504});
    return color;
}

PatchEstimate cell(int row, int column, int rows, int columns, const Light& light) {
    PatchEstimate made;
    made.area = {double(column) / columns, double(row) / rows, 1.0 / columns, 1.0 / rows};
    made.light = light.unit();
    made.degreesFromGlobal = 2.5;
    made.predictedErrorDegrees = 1.25;
    return made;
}

/// Two rows: warm, daylight; cool, clipped.
IlluminantMap fourCells() {
    const CameraColor color = camera();
    IlluminantMap map{2, 2, {}};
    map.cells.push_back(cell(0, 0, 2, 2, color.lightOf(chromaticityOf(TemperatureTint{2800, 0}))));
    map.cells.push_back(cell(0, 1, 2, 2, color.lightOf(kD65)));
    map.cells.push_back(cell(1, 0, 2, 2, color.lightOf(chromaticityOf(TemperatureTint{12000, 0}))));
    map.cells.push_back(cell(1, 1, 2, 2, Light(0, 0, 0)));
    map.cells.back().state = PatchState::clipped;
    return map;
}

Rgb8 pixel(const Rgb8Picture& picture, int x, int y) {
    const auto* at = picture.samples.data() + std::size_t(y * picture.width + x) * 3;
    return {at[0], at[1], at[2]};
}

} // namespace

class TestMapImage : public QObject {
    Q_OBJECT
private slots:
    void cellsShowTheColourOfTheirLight() {
        MapImageOptions options;
        options.cellPixels = 20;
        const Rgb8Picture picture = renderMap(fourCells(), camera(), options);
        QCOMPARE(picture.width, 40);
        QCOMPARE(picture.height, 40);
        QCOMPARE(picture.samples.size(), std::size_t(40 * 40 * 3));
        const Rgb8 warm = pixel(picture, 10, 10);
        QVERIFY(warm[0] > warm[1] && warm[1] > warm[2]);
        const Rgb8 daylightSeen = pixel(picture, 30, 10);
        QVERIFY(std::abs(daylightSeen[0] - daylightSeen[1]) <= 1 &&
                std::abs(daylightSeen[2] - daylightSeen[1]) <= 1);
        const Rgb8 cool = pixel(picture, 10, 30);
        QVERIFY(cool[0] < cool[1] && cool[1] < cool[2]);
    }

    void unusableCellsAreHatchedInGrey() {
        MapImageOptions options;
        options.cellPixels = 20;
        const Rgb8Picture picture = renderMap(fourCells(), camera(), options);
        std::set<int> greys;
        for (int y = 20; y < 40; ++y)
            for (int x = 20; x < 40; ++x) {
                const Rgb8 colour = pixel(picture, x, y);
                QCOMPARE(colour[0], colour[1]);
                QCOMPARE(colour[1], colour[2]);
                greys.insert(colour[0]);
            }
        QCOMPARE(greys.size(), std::size_t(2));
        QVERIFY(!cellColour(fourCells().cells[3], camera()));
    }

    void aGapOfOnePixelPartsTheCells() {
        MapImageOptions options;
        options.cellPixels = 20;
        const Rgb8Picture picture = renderMap(fourCells(), camera(), options);
        QVERIFY(pixel(picture, 18, 5) == pixel(picture, 10, 5));
        QVERIFY(pixel(picture, 19, 5) == (Rgb8{32, 32, 32}));
    }

    void saturationExaggerates() {
        const auto spread = [](double saturation) {
            MapImageOptions options;
            options.saturation = saturation;
            const Rgb8 colour = *cellColour(fourCells().cells[0], camera(), options);
            return int(colour[0]) - int(colour[2]);
        };
        QVERIFY(spread(0.5) < spread(1));
        QVERIFY(spread(1) < spread(1.5));
        QCOMPARE(spread(0), 0);
    }

    void brightnessOfALightDoesNotMatter() {
        PatchEstimate one = fourCells().cells[0];
        PatchEstimate two = one;
        for (double& v : two.light.value) v *= 37;
        QVERIFY(*cellColour(one, camera()) == *cellColour(two, camera()));
    }

    void scalesGoFromDarkToLightAndKnowNothingOfWhatIsMissing() {
        MapImageOptions options;
        options.colours = MapColours::degrees;
        PatchEstimate patch = fourCells().cells[0];
        int last = -1;
        for (const double degrees : {0.0, 1.0, 2.5, 4.0, 6.0, 8.0, 10.0}) {
            patch.degreesFromGlobal = degrees;
            const Rgb8 colour = *cellColour(patch, camera(), options);
            QVERIFY(colour[1] > last);
            last = colour[1];
        }
        patch.degreesFromGlobal = 25;
        QCOMPARE(int((*cellColour(patch, camera(), options))[1]), last);
        patch.degreesFromGlobal = kNotKnown;
        QVERIFY(!cellColour(patch, camera(), options));
        options.colours = MapColours::error;
        QVERIFY(cellColour(patch, camera(), options));
        patch.predictedErrorDegrees = kNotKnown;
        QVERIFY(!cellColour(patch, camera(), options));
    }

    void temperatureIsEvenInMired() {
        MapImageOptions options;
        options.colours = MapColours::temperature;
        options.coldMired = 100;
        options.warmMired = 500;
        const auto scale = mapScale(MapColours::temperature, 401); // one a mired
        QCOMPARE(scale.size(), std::size_t(401));
        for (const double kelvin : {2100.0, 4000.0, 6500.0, 9500.0}) {
            const auto colour =
                cellColour(cell(0, 0, 1, 1, *lightOf({kelvin, 0}, camera())), camera(), options);
            QVERIFY(colour);
            const Rgb8 expected = scale[std::size_t(std::lround(1e6 / kelvin - 100))];
            for (std::size_t c = 0; c < 3; ++c) QVERIFY(std::abs(int((*colour)[c]) - int(expected[c])) <= 2);
        }
        // Beyond its ends the scale stays at them.
        const auto beyond = cellColour(cell(0, 0, 1, 1, *lightOf({15000, 0}, camera())), camera(), options);
        QCOMPARE(*beyond, scale.front());
        QVERIFY(!cellColour(cell(0, 0, 1, 1, Light(0.02, 1, 3)), camera(), options)); // says no temperature
    }

    void scalesRiseInLightness() {
        for (const MapColours colours : {MapColours::temperature, MapColours::degrees, MapColours::error}) {
            double before = -1;
            for (const Rgb8& colour : mapScale(colours, 9)) {
                const double lightness = 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
                QVERIFY(lightness > before);
                before = lightness;
            }
        }
        QVERIFY(mapScale(MapColours::light, 9).empty());
        const auto diverging = mapScale(MapColours::duv, 3);
        QVERIFY(diverging[1][0] == diverging[1][1] && diverging[1][1] == diverging[1][2]);
    }

    void duvIsGreyOnTheLocusOrangeAboveBlueBelow() {
        MapImageOptions options;
        options.colours = MapColours::duv;
        const auto at = [&](double tint) {
            return *cellColour(
                cell(0, 0, 1, 1, camera().lightOf(chromaticityOf(TemperatureTint{5000, tint}))), camera(),
                options);
        };
        const Rgb8 middle = at(0);
        QVERIFY(std::abs(middle[0] - middle[2]) < 8);
        QVERIFY(at(50)[0] > at(50)[2] + 40);
        QVERIFY(at(-50)[2] > at(-50)[0] + 40);
        QVERIFY(!cellColour(fourCells().cells[0], CameraColor{}, options));
    }

    void withoutAMatrixDaylightIsTakenFromTheCaller() {
        MapImageOptions options;
        options.fallbackDaylight = Light(0.5, 1, 0.7);
        const Rgb8 neutral = *cellColour(cell(0, 0, 1, 1, Light(0.5, 1, 0.7)), CameraColor{}, options);
        QCOMPARE(neutral[0], neutral[1]);
        QCOMPARE(neutral[1], neutral[2]);
        const Rgb8 warm = *cellColour(cell(0, 0, 1, 1, Light(0.9, 1, 0.4)), CameraColor{}, options);
        QVERIFY(warm[0] > warm[2]);
    }

    void overAPictureOpacityMixes() {
        Rgb8Picture grey{50, 30, std::vector<std::uint8_t>(50 * 30 * 3, 100)};
        MapImageOptions options;
        options.opacity = 0;
        QVERIFY(renderMapOver(fourCells(), camera(), grey, options).samples == grey.samples);
        options.opacity = 1;
        const Rgb8 full = pixel(renderMapOver(fourCells(), camera(), grey, options), 10, 5);
        options.opacity = 0.5;
        const Rgb8 half = pixel(renderMapOver(fourCells(), camera(), grey, options), 10, 5);
        for (std::size_t c = 0; c < 3; ++c) QVERIFY(std::abs(half[c] - (full[c] + 100) / 2) <= 1);
    }

    void anEmptyMapGivesAnEmptyPictureAndOnlyAHeading() {
        const Rgb8Picture picture = renderMap({}, camera());
        QCOMPARE(picture.width, 0);
        QVERIFY(picture.samples.empty());
        QCOMPARE(std::ranges::count(mapCsv({}, camera()), '\n'), 1);
    }

    void theTableHoldsEveryCellWhateverTheLocale() {
        // Where the system has it, a locale with decimal commas.
        std::setlocale(LC_ALL, "de_DE.UTF-8");
        const auto lines =
            QString::fromStdString(mapCsv(fourCells(), camera())).split('\n', Qt::SkipEmptyParts);
        std::setlocale(LC_ALL, "C");
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0],
                 QString("row,column,x,y,width,height,state,r,g,b,kelvin,tint,duv,degrees_from_global,"
                         "predicted_error_degrees"));
        const auto fields = lines[1].split(',');
        QCOMPARE(fields.size(), 15);
        QCOMPARE(fields[6], QString("used"));
        QCOMPARE(fields[8], QString("1.000000"));
        QVERIFY(std::abs(fields[10].toDouble() - 2800) < 2);
        QCOMPARE(fields[13], QString("2.5000"));
        QCOMPARE(fields[14], QString("1.2500"));
        QCOMPARE(lines[4], QString("1,1,0.500000,0.500000,0.500000,0.500000,clipped,,,,,,,,"));
    }

    void aLightFarFromAnyLampHasNoTemperature() {
        const Light green = camera().lightOf(chromaticityOf(TemperatureTint{5000, 250}));
        QVERIFY(readingOf(green, camera())); // there are numbers, but they say nothing
        const IlluminantMap map{1, 1, {cell(0, 0, 1, 1, green)}};
        const QStringList fields =
            QString::fromStdString(mapCsv(map, camera())).section('\n', 1, 1).split(',');
        QCOMPARE(fields[6], QString("used"));
        QCOMPARE(fields.mid(10, 3), QStringList({"", "", ""}));
    }

    void fourChannelsHaveFourColumns() {
        CameraColor color;
        color.channels = 4;
        constexpr std::array<double, 4> kValues{2, 1, 3, 4};
        IlluminantMap map{1, 1, {cell(0, 0, 1, 1, Light::fromChannels(kValues))}};
        const auto lines = QString::fromStdString(mapCsv(map, color)).split('\n');
        QVERIFY(lines[0].contains(",g,m,c,y,"));
        QVERIFY(lines[1].contains(",1.000000,0.500000,1.500000,2.000000,,,,"));
    }
};

QTEST_APPLESS_MAIN(TestMapImage)
#include "test_map_image.moc"
