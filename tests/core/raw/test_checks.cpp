#include "core/raw/as_shot.h"
#include "core/raw/black_override.h"
#include "core/raw/damage_check.h"
#include "core/raw/level_check.h"
#include "core/raw/masked_border.h"

#include "tests/support/synthetic.h"

#include <QtTest>
#include <random>

using namespace uncast;
using namespace uncast::test;

namespace {

const Light kLight(0.52, 1, 0.71);

bool has(const std::vector<Notice>& notices, const char* code) {
    return std::any_of(notices.begin(), notices.end(), [&](const Notice& n) { return n.code == code; });
}

std::vector<Notice> allChecks(const RawPicture& raw) {
    const SampleStatistics statistics = statisticsOf(raw);
    std::vector<Notice> notices = checkLevels(raw, statistics);
    const auto more = checkSamples(raw, statistics);
    notices.insert(notices.end(), more.begin(), more.end());
    return notices;
}

// A scene with deep shadows and some noise, as photographs have.
RawPicture photo(float black = 512, float white = 16383) {
    auto engine = std::make_shared<std::mt19937>(7);
    const Scene grey = greyScene(kLight);
    return syntheticRaw({SensorLayout::bayer, 384, 256, 0, black, white}, [=](int x, int y) {
        auto colour = grey(x, y);
        const double depth = x % 96 < 12 ? 0.0 : 1.0;
        for (double& v : colour) v = v * depth + 0.0008 * (double((*engine)() % 2001) / 1000 - 1);
        return colour;
    });
}

MaskedBorder border(double mean) {
    MaskedBorder result;
    result.mean = {mean, mean, mean, 0};
    result.deviation = {8, 8, 8, 0};
    result.samples = {4000, 8000, 4000, 0};
    return result;
}

} // namespace

class TestChecks : public QObject {
    Q_OBJECT
private slots:
    void aSoundPictureHasNothingToReport() {
        RawPicture raw = photo();
        QVERIFY(allChecks(raw).empty());
        raw.maskedBorder = border(512.2);
        QVERIFY(allChecks(raw).empty());
    }

    void aBlackLevelOffTheMaskedBorderIsTold() {
        RawPicture raw = photo();
        raw.maskedBorder = border(512);
        raw.black.level = {512 * 1.05F};
        QVERIFY(has(allChecks(raw), "black-level-high"));
        raw.black.level = {512 * 0.95F};
        QVERIFY(has(allChecks(raw), "black-level-low"));
    }

    void oneChannelOffTheBorderIsToldByName() {
        RawPicture raw = photo();
        raw.maskedBorder = border(512);
        // Red too high and blue too low: the mean of all agrees with the border.
        raw.black = {2, 2, {572, 512, 512, 452}, 1};
        const auto notices = allChecks(raw);
        QVERIFY(std::ranges::any_of(
            notices, [](const Notice& n) { return n.message.find("of channel ") != std::string::npos; }));
    }

    void whoNamedTheBlackLevelIsSaid() {
        RawPicture raw = photo();
        raw.maskedBorder = border(512);
        settleBlack(raw, 400.0);
        const auto notices = allChecks(raw);
        QVERIFY(has(notices, "black-level-low"));
        QVERIFY(notices.front().message.find("you gave 400") != std::string::npos);
    }

    void theDarkestSamplesAreAskedBesideTheBorder() {
        RawPicture raw = photo(512);
        raw.black.level = {4000.0F};
        raw.maskedBorder = border(4000);
        QVERIFY(has(allChecks(raw), "black-level-high"));
    }

    void aMonochromeSensorsBorderIsAskedToo() {
        RawPicture raw = syntheticRaw({SensorLayout::monochrome}, greyScene(Light(1, 1, 1)));
        raw.maskedBorder = border(512);
        raw.maskedBorder->samples = {4000, 0, 0, 0};
        raw.black.level = {512 * 1.05F};
        QVERIFY(has(allChecks(raw), "black-level-high"));
    }

    void whatADeclaredBorderCannotTellIsSaid_data() {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("noise");
        QTest::newRow("never written") << 0 << 0;
        QTest::newRow("saw light") << 9000 << 0;
        QTest::newRow("wild") << 600 << 2000;
    }
    void whatADeclaredBorderCannotTellIsSaid() {
        QFETCH(int, level);
        QFETCH(int, noise);
        RawPicture raw = photo();
        std::vector<std::uint16_t> covered(64 * 64);
        for (std::size_t i = 0; i < covered.size(); ++i)
            covered[i] = std::uint16_t(level + (i * 7 % 5 < 2 ? noise : 0));
        const SensorFrame frame{covered, 64, 0, 0};
        // Where a border is only supposed, it may just be part of the picture: nothing is said.
        QVERIFY(!measureMaskedBorder(frame, {{0, 0, 64, 64}}, false, raw));
        raw.maskedBorder = measureMaskedBorder(frame, {{0, 0, 64, 64}}, true, raw);
        QVERIFY(raw.maskedBorder && !raw.maskedBorder->usable);
        QVERIFY(has(allChecks(raw), "masked-border-unusable"));
    }

    void aNoisyDeclaredBorderStillTells() {
        RawPicture raw = photo();
        std::vector<std::uint16_t> covered(64 * 64);
        std::mt19937 engine(3);
        for (auto& v : covered) v = std::uint16_t(512 + int(engine() % 801) - 400);
        raw.maskedBorder = measureMaskedBorder({covered, 64, 0, 0}, {{0, 0, 64, 64}}, true, raw);
        QVERIFY(raw.maskedBorder && raw.maskedBorder->usable);
        QVERIFY(!has(allChecks(raw), "black-level-high"));
        raw.black.level = {600.0F};
        QVERIFY(has(allChecks(raw), "black-level-high"));
    }

    void aWhitePointIsConvertedOrSaidToBeUseless() {
        AsShotTags tags;
        tags.whitePoint = Chromaticity{0.40, 0.39};
        std::vector<Notice> notices;
        const CameraColor camera = syntheticCamera();
        const auto light = asShotNeutralOf(tags, camera, notices);
        QVERIFY(light);
        const auto back = camera.chromaticityOf(*light);
        QVERIFY(back && std::abs(back->x - 0.40) < 1e-6 && std::abs(back->y - 0.39) < 1e-6);
        QCOMPARE(notices.size(), std::size_t(1));
        QVERIFY(!asShotNeutralOf(tags, CameraColor{}, notices));
        QCOMPARE(notices.back().code, std::string("as-shot-white-point"));
        QVERIFY(notices.back().message != notices.front().message);
        tags = {};
        QVERIFY(!asShotNeutralOf(tags, camera, notices));
        QCOMPARE(notices.back().code, std::string("no-as-shot"));
        tags.multiplier = {2, 1, 0, 0};
        tags.declared = true;
        QVERIFY(!asShotNeutralOf(tags, camera, notices));
        QCOMPARE(notices.back().code, std::string("as-shot-invalid"));
    }

    void aBlackLevelLeftInIsSeenInTheDarkestSamples() {
        RawPicture raw = photo(1200);
        raw.black.level = {0.0F};
        QVERIFY(has(allChecks(raw), "black-level-low"));
        raw.black.level = {4000.0F};
        QVERIFY(has(allChecks(raw), "black-level-high"));
    }

    void blackAboveWhiteIsTold() {
        RawPicture raw = photo();
        raw.black.level = {17000.0F};
        QVERIFY(has(allChecks(raw), "black-above-white"));
    }

    void wrongWhiteLevelsAreTold() {
        RawPicture raw = photo();
        raw.white.fill(4095);
        QVERIFY(has(allChecks(raw), "white-level-low"));
        RawPicture clipped = photo();
        for (auto& v : clipped.samples) v = std::min<std::uint16_t>(v, 6000);
        QVERIFY(has(allChecks(clipped), "white-level-high"));
    }

    void missingRowsAreTold() {
        RawPicture raw = photo();
        std::fill(raw.samples.begin() + 384 * 150, raw.samples.end(), std::uint16_t(0));
        QVERIFY(has(allChecks(raw), "rows-missing"));
        QCOMPARE(repeatedTailRows(raw), 256 - 152);
    }

    void clippedRowsAreNotMissing() {
        RawPicture raw = photo();
        std::fill(raw.samples.begin() + 384 * 150, raw.samples.end(), std::uint16_t(16383));
        QVERIFY(!has(allChecks(raw), "rows-missing"));
    }

    void loneSamplesAreTold() {
        RawPicture raw = photo();
        for (int i = 0; i < 5; ++i) raw.samples[std::size_t((20 + 3 * i) * 384 + 6)] = 16000;
        QVERIFY(has(allChecks(raw), "dead-pixels"));
    }

    void valuesBeyondTheConverterAreTold() {
        RawPicture raw = photo(512, 15520);
        for (int i = 0; i < 20; ++i) raw.samples[std::size_t(i * 977)] = 49151;
        QVERIFY(has(allChecks(raw), "impossible-samples"));
    }

    void nothingAboveBlackIsTold() {
        const RawPicture raw = syntheticRaw({}, [](int, int) {
            return std::array{-0.01, -0.01, -0.01, 0.0};
        });
        QVERIFY(has(allChecks(raw), "no-signal"));
    }

    void thePapersCamerasHaveTheirLevels() {
        RawPicture raw = photo(0);
        raw.shot.make = "Canon";
        raw.shot.model = "EOS 5D";
        settleBlack(raw, std::nullopt);
        QCOMPARE(raw.black.mean(), 129.0F);
        QCOMPARE(raw.warnings.front().code, std::string("black-level-from-table"));
        settleBlack(raw, 100.0);
        QCOMPARE(raw.black.mean(), 100.0F);
        RawPicture other = photo();
        other.shot.make = "Canon";
        other.shot.model = "EOS 80D";
        settleBlack(other, std::nullopt);
        QCOMPARE(other.black.mean(), 512.0F);
    }
};

QTEST_APPLESS_MAIN(TestChecks)
#include "test_checks.moc"
