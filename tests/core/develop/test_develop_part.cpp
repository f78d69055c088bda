#include "core/develop/develop.h"
#include "core/develop/develop_screen.h"
#include "core/raw/decode.h"
#include "tests/support/screen_profiles.h"
#include "tests/support/support.h"
#include "tests/support/synthetic.h"

#include <QtTest>

#include <cmath>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kLight(0.52, 1, 0.71);

// Edges in all directions, fine lines and grain: what interpolations treat unlike plain areas.
std::array<double, 4> detailed(int x, int y) {
    const double wave = 0.5 + 0.5 * std::sin(0.9 * x + 0.4 * y) * std::cos(0.013 * x * y / 40.0);
    const double edge = ((x / 37 + y / 23) % 2) == 0 ? 0.7 : 0.15;
    const unsigned hash = unsigned(x) * 2654435761U ^ unsigned(y) * 2246822519U;
    const double grain = double((hash >> 13) % 1000) / 1000.0;
    const double level = 0.5 * edge + 0.2 * wave + 0.06 * grain;
    return {0.6 * level, level, 0.8 * level + 0.05 * wave, 0.7 * level};
}

RawPicture photo(SensorLayout layout, int phase = 0, int width = 900, int height = 640) {
    SyntheticOptions options;
    options.layout = layout;
    options.phase = phase;
    options.width = width;
    options.height = height;
    RawPicture raw = syntheticRaw(options, detailed);
    raw.crop = {11, 7, width - 30, height - 19};
    return raw;
}

Light lightFor(const RawPicture& raw) {
    return raw.channels == 4 ? Light::fromChannels(std::array{0.8, 1.0, 0.9, 0.7}) : kLight;
}

// Parts in the corners, at the edges and in the middle of an upright picture.
std::vector<PixelRect> partsOf(int width, int height) {
    return {{0, 0, 64, 48},
            {width - 70, height - 50, 70, 50},
            {0, height - 33, 40, 33},
            {width / 2 - 61, height / 2 - 40, 133, 77},
            {width / 3, 5, 1, 1}};
}

struct Difference {
    double most = 0; ///< steps of 8 bit
    double mean = 0;
};

// Between a part and the whole.
Difference difference(const Rgb8Picture& part, const Rgb16Picture& whole, const PixelRect& where) {
    if (part.width != where.width || part.height != where.height) return {999, 999};
    Difference found;
    for (int y = 0; y < where.height; ++y)
        for (int i = 0; i < 3 * where.width; ++i) {
            const auto of = std::size_t(3 * ((where.y + y) * whole.width + where.x) + i);
            const auto here = std::size_t(3 * y * where.width + i);
            const double steps = std::abs(part.samples[here] - whole.samples[of] / 257.0);
            found.most = std::max(found.most, steps);
            found.mean += steps / (3.0 * where.width * where.height);
        }
    return found;
}

// 0.5 is the rounding to 8 bit.
constexpr Difference kSame{0.51, 0.51};
// LibRaw interpolates X-Trans in squares of 512 that do not fit together exactly.
constexpr Difference kXTrans{12, 0.3};

void compareParts(const RawPicture& raw, const Difference& bar) {
    const DevelopSettings settings{lightFor(raw), 0};
    const auto whole = developFull(raw, settings);
    QVERIFY2(whole, whole ? "" : whole.error().message.c_str());
    for (const PixelRect& where : partsOf(whole->width, whole->height)) {
        const auto part = developPart(raw, settings.light, {}, where);
        QVERIFY2(part, part ? "" : part.error().message.c_str());
        const auto [most, mean] = difference(*part, *whole, where);
        QVERIFY2(most <= bar.most && (mean <= bar.mean || where.width == 1),
                 qPrintable(
                     QStringLiteral("%1, %2 steps at %3, %4").arg(most).arg(mean).arg(where.x).arg(where.y)));
    }
}

Difference barOf(const RawPicture& raw) {
    return raw.layout == SensorLayout::xtrans ? kXTrans : kSame;
}

} // namespace

class TestDevelopPart : public QObject {
    Q_OBJECT

private slots:
    void aPartIsThePartOfTheWhole_data() {
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("phase");
        for (int phase = 0; phase < 4; ++phase)
            QTest::addRow("bayer %d", phase) << int(SensorLayout::bayer) << phase;
        QTest::newRow("x-trans") << int(SensorLayout::xtrans) << 0;
        QTest::newRow("x-trans, moved") << int(SensorLayout::xtrans) << 6 * 2 + 5;
        QTest::newRow("four colours") << int(SensorLayout::fourColour) << 0;
        QTest::newRow("monochrome") << int(SensorLayout::monochrome) << 0;
        QTest::newRow("linear") << int(SensorLayout::linear) << 0;
    }
    void aPartIsThePartOfTheWhole() {
        QFETCH(int, layout);
        QFETCH(int, phase);
        const RawPicture raw = photo(SensorLayout(layout), phase);
        compareParts(raw, barOf(raw));
    }

    void inEveryOrientation() {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            RawPicture raw = photo(SensorLayout::bayer, 1, 300, 220);
            raw.orientation = Orientation(orientation);
            compareParts(raw, kSame);
        }
    }

    void stretchedPixelsFitTogether() {
        for (const double aspect : {1.5, 0.6}) {
            RawPicture raw = photo(SensorLayout::bayer, 0, 400, 300);
            raw.pixelAspect = aspect;
            raw.orientation = Orientation::rotated90;
            compareParts(raw, {1.01, 1.01});
        }
    }

    void aPatternOfBlackKeepsItsPhase() {
        RawPicture raw = photo(SensorLayout::bayer, 0, 300, 220);
        raw.black.width = 6;
        raw.black.height = 10;
        raw.black.level.clear();
        for (int i = 0; i < 60; ++i) raw.black.level.push_back(400.0F + 7.0F * float(i));
        compareParts(raw, kSame);
    }

    void whatLiesOutsideIsRefused() {
        const RawPicture raw = photo(SensorLayout::bayer, 0, 300, 220);
        for (const PixelRect& part : {PixelRect{-1, 0, 10, 10}, PixelRect{0, 0, 0, 10},
                                      PixelRect{265, 0, 10, 10}, PixelRect{0, 200, 10, 10}})
            QCOMPARE(developPart(raw, kLight, {}, part).error().code, std::string("outside"));
        QCOMPARE(developPart(raw, Light(0, 1, 1), {}, {0, 0, 9, 9}).error().code, std::string("bad-light"));
    }

    // As the preview that it takes the place of: the same curve, and the colours of the same screen.
    void aPartIsShownLikeThePreview() {
        SyntheticOptions options;
        options.width = 128;
        options.height = 96;
        const RawPicture raw = syntheticRaw(options, [](int, int) {
            return std::array{0.11, 0.2, 0.13, 0.2};
        });
        std::vector<Notice> notices;
        const auto small = makeDisplayPicture(raw, 64, notices);
        QVERIFY(small);
        const auto made = DisplayTransform::fromProfile(wideProfile());
        QVERIFY(made);
        const auto display = std::make_shared<const DisplayTransform>(*made);
        for (const Viewing& viewing : {Viewing{1.5, Tone::plain}, Viewing{0.5, Tone::filmic}})
            for (const auto& transform : {std::shared_ptr<const DisplayTransform>(), display}) {
                const ScreenSettings screen{viewing, transform};
                const auto part = developPart(raw, kLight, screen, {40, 40, 8, 8});
                QVERIFY(part);
                const ScreenPicture preview = developForScreen(*small, kLight, screen, nullptr);
                for (std::size_t c = 0; c < 3; ++c)
                    QVERIFY(std::abs(int(part->samples[c]) - int(preview.picture.samples[c])) <= 1);
            }
    }

    void aPartCanBeStopped() {
        std::stop_source stop;
        stop.request_stop();
        const auto part =
            developPart(photo(SensorLayout::bayer), kLight, {}, {0, 0, 64, 64}, {stop.get_token(), {}});
        QCOMPARE(part.error().code, std::string("cancelled"));
    }

    void realPhotosFitTogether() {
        UNCAST_NEED_SHARED(shared);
        for (const char* file :
             {"canon_s40_colorchecker_indoor.crw", "synth_xtrans_mural.dng", "synth_cmyg_bay.dng"}) {
            const auto raw = decodeRaw(shared / "raws" / file);
            QVERIFY2(raw, file);
            compareParts(*raw, barOf(*raw));
        }
    }
};

QTEST_GUILESS_MAIN(TestDevelopPart)
#include "test_develop_part.moc"
