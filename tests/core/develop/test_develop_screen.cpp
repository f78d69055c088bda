#include "core/develop/develop.h"
#include "core/develop/develop_screen.h"
#include "tests/support/synthetic.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kLight(0.52, 1, 0.71);

WorkingPicture displayOf(const RawPicture& raw) {
    std::vector<Notice> notices;
    return *makeDisplayPicture(raw, 512, notices);
}

int marked(const ClipMarks& marks, std::uint16_t mark) {
    return int(std::count_if(marks.marks.begin(), marks.marks.end(),
                             [mark](std::uint16_t own) { return own & mark; }));
}

} // namespace

class TestDevelopScreen : public QObject {
    Q_OBJECT
private slots:
    void histogramCountsEveryPixelOfThePicture() {
        RawPicture raw = syntheticRaw({}, greyScene(kLight));
        raw.color = syntheticCamera();
        const auto shown = developForScreen(displayOf(raw), kLight, {}, nullptr);
        std::array<std::array<std::uint32_t, 256>, 3> expected{};
        for (std::size_t i = 0; i < shown.picture.samples.size(); ++i)
            ++expected[i % 3][shown.picture.samples[i]];
        for (std::size_t c = 0; c < 3; ++c) QCOMPARE(shown.histogram.counts[c], expected[c]);
        QCOMPARE(shown.histogram.pixels(), std::uint64_t(shown.clipping.marks.size()));
        // A grey has the luminance of its channels.
        QVERIFY(std::abs(shown.histogram.median(LevelHistogram::kLuminance) -
                         shown.histogram.median(LevelHistogram::kGreen)) <= 1);
    }

    void shownAsExportedItIsThePreview() {
        RawPicture raw = syntheticRaw({}, greyScene(kLight));
        raw.color = syntheticCamera();
        const WorkingPicture display = displayOf(raw);
        QCOMPARE(developForScreen(display, kLight, {}, nullptr).picture.samples,
                 developPreview(display, {kLight, 0}).samples);
    }

    void viewingChangesThePictureAndNoCount_data() {
        QTest::addColumn<double>("stops");
        QTest::addColumn<bool>("filmic");
        QTest::newRow("brighter") << 1.5 << false;
        QTest::newRow("darker") << -2.0 << false;
        QTest::newRow("filmic") << 0.0 << true;
        QTest::newRow("filmic, brighter") << 3.0 << true;
    }
    void viewingChangesThePictureAndNoCount() {
        QFETCH(double, stops);
        QFETCH(bool, filmic);
        const WorkingPicture display = displayOf(syntheticRaw({}, greyScene(kLight)));
        const auto plain = developForScreen(display, kLight, {}, nullptr);
        const auto viewed = developForScreen(
            display, kLight, {{stops, filmic ? Tone::filmic : Tone::plain}, nullptr}, nullptr);
        QVERIFY(viewed.picture.samples != plain.picture.samples);
        QCOMPARE(viewed.histogram.counts, plain.histogram.counts);
        QCOMPARE(viewed.clipping.marks, plain.clipping.marks);
    }

    void viewCurvesRiseAndFilmicCutsNothing() {
        for (const double stops : {-3.0, 0.0, 3.0}) {
            const ViewCurve film(Viewing{stops, Tone::filmic});
            QCOMPARE(film(0), 0.0F);
            for (int i = 1; i <= 100; ++i) QVERIFY(film(float(i) / 100) > film(float(i - 1) / 100));
        }
        QCOMPARE(ViewCurve(Viewing{})(0.3F), 0.3F);
        QCOMPARE(ViewCurve(Viewing{1, Tone::plain})(0.3F), 0.6F);
        QCOMPARE(ViewCurve(Viewing{1, Tone::plain})(0.7F), 1.0F);
    }

    void oneSaturatedSampleMarksItsPixelWhateverTheOrientation() {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            RawPicture raw = syntheticRaw({SensorLayout::bayer, 64, 32}, [](int x, int y) {
                return x == 12 && y == 6 ? std::array{1.0, 1.0, 1.0, 0.0} : std::array{0.1, 0.1, 0.1, 0.0};
            });
            raw.orientation = Orientation(orientation);
            const bool swaps = orientation >= 5;
            const int width = swaps ? 16 : 32;
            const int height = swaps ? 32 : 16;
            const ClipMarks marks = sensorMarksOf(raw, width, height);
            QCOMPARE(marked(marks, 0xFFFF), 1);
            Picture place(32, 16, 1); // the sample's place, turned by the code that turns pictures
            place.at(0, 6, 3) = 1;
            place = oriented(std::move(place), raw.orientation);
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x)
                    QCOMPARE(marks.at(x, y), place.at(0, x, y) > 0 ? sensorMark(0) : std::uint16_t(0));
        }
    }

    void reducedMarksKeepEverySpeck() {
        ClipMarks marks{37, 21, std::vector<std::uint16_t>(37 * 21)};
        marks.marks.back() = highMark(2);
        ClipMarks level = marks;
        while (level.width > 1) level = halved(level);
        QCOMPARE(marked(level, highMark(2)), 1);
        QCOMPARE(marked(reduced(marks, 5, 4), highMark(2)), 1);
    }

    void kindsTellTheSensorFromTheOutput() {
        const auto any = clipKinds(ClipChannel::any, 3);
        QVERIFY(any[sensorMark(0)] == ClipKind::sensorHighlight);
        QVERIFY(any[sensorMark(0) | highMark(0)] == ClipKind::sensorHighlight);
        QVERIFY(any[highMark(2)] == ClipKind::outputHighlight);
        QVERIFY(any[lowMark(0) | lowMark(1)] == ClipKind::none); // a deep blue is no black
        QVERIFY(any[lowMark(0) | lowMark(1) | lowMark(2)] == ClipKind::shadow);
        const auto red = clipKinds(ClipChannel::red, 3);
        QVERIFY(red[lowMark(0)] == ClipKind::shadow);
        QVERIFY(red[highMark(1) | sensorMark(1)] == ClipKind::none);
        QVERIFY(clipKinds(ClipChannel::red, 4)[sensorMark(3)] == ClipKind::sensorHighlight);
    }

    void sharesAreThoseOfTheMarks() {
        ClipMarks marks{
            4, 1, {sensorMark(1), highMark(0), 0, std::uint16_t(lowMark(0) | lowMark(1) | lowMark(2))}};
        const auto shares = countsOf(marks).shares(ClipChannel::any, 3);
        for (const double share : shares) QCOMPARE(share, 0.25);
    }
};

QTEST_APPLESS_MAIN(TestDevelopScreen)
#include "test_develop_screen.moc"
