#include "tests/support/support.h"
#include "tests/support/synthetic.h"
#include "ui/document/detail_tiles.h"
#include "ui/document/photo_facts.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace uncast;
using namespace uncast::test;
using namespace uncast::ui;

namespace {

constexpr int kPatience = 120000;
const Light kLight(0.52, 1, 0.71);

std::array<double, 4> detailed(int x, int y) {
    const double edge = ((x / 37 + y / 23) % 2) == 0 ? 0.6 : 0.15;
    const double wave = 0.1 + 0.1 * std::sin(0.9 * x + 0.4 * y);
    return {0.6 * edge + wave, edge + wave, 0.8 * edge, edge};
}

std::shared_ptr<const DecodedPhoto> photoOf(RawPicture raw) {
    auto photo = std::make_shared<DecodedPhoto>();
    photo->raw = std::make_shared<const RawPicture>(std::move(raw));
    photo->display = std::make_shared<const WorkingPicture>(
        *makeDisplayPicture(*photo->raw, kDisplaySide, photo->notices));
    return photo;
}

std::shared_ptr<const DecodedPhoto> photo(int width, int height) {
    SyntheticOptions options;
    options.width = width;
    options.height = height;
    return photoOf(syntheticRaw(options, detailed));
}

// Steps of 8 bit between what the tiles show and what an export would write.
double differenceFromExport(const DetailTiles& tiles, const QRect& part, const Rgb16Picture& exported) {
    double most = 0;
    const QRect places = tiles.tilesUnder(part);
    for (int ty = places.top(); ty <= places.bottom(); ++ty)
        for (int tx = places.left(); tx <= places.right(); ++tx) {
            const QImage* image = tiles.imageOf({tx, ty});
            const QRect rect = tiles.rectOf({tx, ty});
            if (!image || image->size() != rect.size()) return 999;
            for (int y = 0; y < rect.height(); ++y)
                for (int x = 0; x < rect.width(); ++x) {
                    const QRgb seen = image->pixel(x, y);
                    const auto at = std::size_t(3 * ((rect.y() + y) * exported.width + rect.x() + x));
                    for (std::size_t c = 0; c < 3; ++c) {
                        const int shown = c == 0 ? qRed(seen) : c == 1 ? qGreen(seen) : qBlue(seen);
                        most = std::max(most, std::abs(shown - exported.samples[at + c] / 257.0));
                    }
                }
        }
    return most;
}

} // namespace

class TestDetailTiles : public QObject {
    Q_OBJECT

private slots:
    void tilesCoverThePhotoOnce();
    void theyAreTheExportsPixels();
    void theyAreTheExportsPixelsOfRealPhotos_data();
    void theyAreTheExportsPixelsOfRealPhotos();
    void onlyWhatIsLookedAtIsDeveloped();
    void theMiddleComesFirst();
    void lookingElsewhereStopsWhatIsNoLongerSeen();
    void aNewLightDropsTheOldOneAndUndoIsSharpAtOnce();
    void theyAreShownAsThePreviewIs();
    void whileLightsFollowEachOtherNothingIsDeveloped();
    void anotherPhotoForgetsTheFirst();
    void memoryIsBounded();
    void moreThanCanBeKeptIsNotBegun();
    void whatCannotBeDevelopedIsAskedOnce();
    void theyCanGoWhileAJobRuns();
};

void TestDetailTiles::tilesCoverThePhotoOnce() {
    Worker worker;
    DetailTiles tiles(worker);
    QVERIFY(tiles.tilesUnder({0, 0, 10, 10}).isEmpty());
    tiles.setPicture(photo(1300, 700), kLight);
    QCOMPARE(tiles.tilesUnder({-50, -50, 5000, 5000}), QRect(0, 0, 3, 2));
    QCOMPARE(tiles.tilesUnder({511, 0, 2, 1}), QRect(0, 0, 2, 1));
    QVERIFY(tiles.tilesUnder({1300, 0, 5, 5}).isEmpty());
    qint64 area = 0;
    for (int y = 0; y < 2; ++y)
        for (int x = 0; x < 3; ++x) {
            const QRect rect = tiles.rectOf({x, y});
            area += qint64(rect.width()) * rect.height();
        }
    QCOMPARE(area, qint64(1300) * 700);
    QCOMPARE(tiles.rectOf({2, 1}), QRect(1024, 512, 276, 188));
    const int coarse = 650; // the mosaic's cells
    QVERIFY(!tiles.neededFor(coarse));
    QVERIFY(tiles.neededFor(coarse + 1));
    tiles.setPicture(photo(1300, 700), std::nullopt);
    QVERIFY(!tiles.neededFor(5000));
}

void TestDetailTiles::theyAreTheExportsPixels() {
    Worker worker;
    DetailTiles tiles(worker);
    for (int orientation = 1; orientation <= 8; ++orientation) {
        SyntheticOptions options;
        options.width = 700;
        options.height = 620;
        RawPicture raw = syntheticRaw(options, detailed);
        raw.crop = {9, 5, 680, 530}; // not square, begins within a cell of the mosaic
        raw.orientation = Orientation(orientation);
        const auto shown = photoOf(std::move(raw));
        const auto exported = developFull(*shown->raw, {kLight, 0});
        QVERIFY(exported);
        const QRect all(QPoint(), fullSizeOf(*shown->raw));
        QCOMPARE(all.size(), QSize(exported->width, exported->height));
        tiles.setPicture(shown, kLight);
        tiles.want(all);
        QTRY_VERIFY_WITH_TIMEOUT(tiles.covers(all), kPatience);
        QVERIFY(differenceFromExport(tiles, all, *exported) <= 0.51); // the rounding to 8 bit: no seam
    }
}

void TestDetailTiles::theyAreTheExportsPixelsOfRealPhotos_data() {
    QTest::addColumn<double>("bar");
    // LibRaw interpolates X-Trans in squares that do not fit together exactly: single pixels differ.
    QTest::newRow("synth_xtrans_mural.dng") << 12.0;
    QTest::newRow("nikon_dsc1339_wrap_orient6_rot90cw.dng") << 0.51;
    QTest::newRow("nikon_dsc1339_wrap_orient8_rot90ccw.dng") << 0.51;
    QTest::newRow("gopro_hero7_colorchecker_crop_mirror.dng") << 0.51;
    QTest::newRow("synth_active_area_odd_offset.dng") << 0.51;
    QTest::newRow("synth_odd_size_385x257.dng") << 0.51;
    QTest::newRow("synth_cmyg_bay.dng") << 0.51;
    QTest::newRow("synth_mono_bay.dng") << 0.51;
    QTest::newRow("canon_6d_monitor_neon_lossy_linear.dng") << 0.51;
    QTest::newRow("canon_s40_colorchecker_indoor.crw") << 0.51;
}

void TestDetailTiles::theyAreTheExportsPixelsOfRealPhotos() {
    UNCAST_NEED_SHARED(shared);
    QFETCH(double, bar);
    const auto decoded = decodePhoto(shared / "raws" / QTest::currentDataTag(), {}, {});
    QVERIFY2(decoded, decoded ? "" : decoded.error().message.c_str());
    const auto shown = std::make_shared<const DecodedPhoto>(*decoded);
    const Light light = shown->fixed.light;
    const auto exported = developFull(*shown->raw, {light, 0});
    QVERIFY(exported);
    Worker worker;
    DetailTiles tiles(worker);
    tiles.setPicture(shown, light);
    const QRect all(0, 0, exported->width, exported->height);
    QCOMPARE(fullSizeOf(*shown->raw), all.size());
    tiles.want(all);
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers(all), kPatience);
    const double most = differenceFromExport(tiles, all, *exported);
    QVERIFY2(most <= bar, qPrintable(QString::number(most)));
}

void TestDetailTiles::onlyWhatIsLookedAtIsDeveloped() {
    Worker worker;
    DetailTiles tiles(worker);
    tiles.setPicture(photo(1300, 700), kLight);
    QTest::qWait(50);
    QVERIFY(worker.idle());
    tiles.want({10, 10, 100, 100});
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers({10, 10, 100, 100}), kPatience);
    QTRY_VERIFY(worker.idle());
    QVERIFY(!tiles.covers({500, 10, 100, 100}));
    QCOMPARE(tiles.bytes(), qsizetype(512) * 512 * 4);
}

void TestDetailTiles::theMiddleComesFirst() {
    Worker worker;
    DetailTiles tiles(worker);
    tiles.setPicture(photo(1536, 1536), kLight);
    QSignalSpy changed(&tiles, &DetailTiles::changed);
    tiles.want({0, 0, 1536, 1536});
    QVERIFY(changed.wait(kPatience));
    QVERIFY(tiles.imageOf({1, 1}));
    QVERIFY(!tiles.imageOf({0, 0}));
}

void TestDetailTiles::lookingElsewhereStopsWhatIsNoLongerSeen() {
    Worker worker;
    DetailTiles tiles(worker);
    const auto shown = photo(1536, 512);
    tiles.setPicture(shown, kLight);
    tiles.want({0, 0, 20, 20});
    QVERIFY(!tiles.idle());
    tiles.want({1500, 0, 20, 20});
    QVERIFY(!tiles.idle());
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers({1500, 0, 20, 20}), kPatience);
    QTRY_VERIFY(tiles.idle());
    QVERIFY(!tiles.imageOf({0, 0}));
    tiles.want({0, 0, 20, 20});
    tiles.want({}); // and away
    QVERIFY(tiles.idle());
    tiles.setPicture(shown, Light(0.7, 1, 0.7), {}); // a slider at rest develops nothing that is not seen
    QTRY_VERIFY(tiles.idle());
    QVERIFY(worker.idle());
}

void TestDetailTiles::aNewLightDropsTheOldOneAndUndoIsSharpAtOnce() {
    Worker worker;
    DetailTiles tiles(worker);
    const auto shown = photo(700, 500);
    const QRect all(0, 0, 700, 500);
    tiles.setPicture(shown, kLight);
    tiles.want(all);
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers(all), kPatience);
    const QRgb first = tiles.imageOf({0, 0})->pixel(9, 9);
    const Light other(0.9, 1, 0.4);
    tiles.setPicture(shown, other);
    QVERIFY(!tiles.covers(all)); // never a tile of a light that is gone
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers(all), kPatience);
    QVERIFY(tiles.imageOf({0, 0})->pixel(9, 9) != first);
    tiles.setPicture(shown, kLight);
    QVERIFY(tiles.covers(all));
    QCOMPARE(tiles.imageOf({0, 0})->pixel(9, 9), first);
}

void TestDetailTiles::theyAreShownAsThePreviewIs() {
    Worker worker;
    DetailTiles tiles(worker);
    const auto shown = photo(700, 500);
    const QRect all(0, 0, 700, 500);
    const ScreenSettings brighter{{1, Tone::plain}};
    tiles.setPicture(shown, kLight);
    tiles.want(all);
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers(all), kPatience);
    tiles.setPicture(shown, kLight, brighter);
    QVERIFY(!tiles.covers(all)); // never a tile that is shown in another way
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers(all), kPatience);
    const auto expected = developPart(*shown->raw, kLight, brighter, {0, 0, 512, 500});
    QVERIFY(expected);
    QCOMPARE(tiles.imageOf({0, 0})->convertToFormat(QImage::Format_RGB32),
             PictureLevels(*expected).full().convertToFormat(QImage::Format_RGB32));
    tiles.setPicture(shown, kLight);
    QVERIFY(tiles.covers(all));
}

void TestDetailTiles::whileLightsFollowEachOtherNothingIsDeveloped() {
    Worker worker;
    DetailTiles tiles(worker);
    const auto shown = photo(700, 500);
    tiles.setPicture(shown, kLight);
    for (int i = 0; i < 20; ++i) { // a hand on a slider
        tiles.setPicture(shown, Light(0.5 + 0.01 * i, 1, 0.7));
        tiles.want({0, 0, 700, 500});
        QVERIFY(worker.idle());
    }
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers({0, 0, 700, 500}), kPatience);
    QCOMPARE(tiles.bytes(), qsizetype(700) * 500 * 4); // of the last light alone
}

void TestDetailTiles::anotherPhotoForgetsTheFirst() {
    Worker worker;
    DetailTiles tiles(worker);
    tiles.setPicture(photo(700, 500), kLight);
    tiles.want({0, 0, 700, 500});
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers({0, 0, 700, 500}), kPatience);
    tiles.want({0, 0, 10, 10});
    tiles.setPicture(photo(700, 500), kLight);
    QCOMPARE(tiles.bytes(), qsizetype(0));
    QTest::qWait(300);
    QVERIFY(worker.idle()); // nothing of the new one has been looked at
    tiles.setPicture(nullptr, std::nullopt);
    tiles.want({0, 0, 10, 10});
    QVERIFY(worker.idle());
}

void TestDetailTiles::memoryIsBounded() {
    Worker worker;
    DetailTiles tiles(worker);
    const auto shown = photo(4096, 512);
    const QRect all(0, 0, 4096, 512); // 8 MB
    tiles.setPicture(shown, kLight);
    tiles.want(all);
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers(all), kPatience);
    const int lights = int(DetailTiles::kBudget / tiles.bytes()) + 2;
    for (int i = 0; i < lights; ++i) {
        tiles.setPicture(shown, Light(0.5 + 0.01 * i, 1, 0.6));
        tiles.want(all);
        QTRY_VERIFY_WITH_TIMEOUT(tiles.covers(all), kPatience);
        QVERIFY(tiles.bytes() <= DetailTiles::kBudget);
    }
    tiles.setPicture(shown, kLight); // looked at longest ago: gone
    QVERIFY(!tiles.covers({0, 0, 10, 10}));
    tiles.setPicture(shown, Light(0.5 + 0.01 * (lights - 2), 1, 0.6)); // the last but one is still there
    QVERIFY(tiles.covers(all));
}

void TestDetailTiles::moreThanCanBeKeptIsNotBegun() {
    Worker worker;
    DetailTiles tiles(worker);
    tiles.setPicture(photo(7200, 5200), kLight);
    tiles.want({0, 0, 7200, 5200}); // 150 MB of the 160
    QVERIFY(tiles.idle());
    tiles.want({0, 0, 100, 100});
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers({0, 0, 100, 100}), kPatience);
}

void TestDetailTiles::whatCannotBeDevelopedIsAskedOnce() {
    Worker worker;
    DetailTiles tiles(worker);
    const auto shown = photo(700, 500);
    tiles.setPicture(shown, Light(0, 1, 1)); // no light
    tiles.want({0, 0, 700, 500});
    QTRY_VERIFY(tiles.idle());
    tiles.want({0, 0, 600, 400});
    QVERIFY(tiles.idle());
    tiles.setPicture(shown, kLight); // another light may do
    tiles.want({0, 0, 700, 500});
    QTRY_VERIFY_WITH_TIMEOUT(tiles.covers({0, 0, 700, 500}), kPatience);
}

void TestDetailTiles::theyCanGoWhileAJobRuns() {
    Worker worker;
    {
        DetailTiles tiles(worker);
        tiles.setPicture(photo(2048, 1024), kLight);
        tiles.want({0, 0, 2048, 1024});
        QVERIFY(!tiles.idle());
    }
    QTRY_VERIFY(worker.idle());
}

QTEST_GUILESS_MAIN(TestDetailTiles)
#include "test_detail_tiles.moc"
