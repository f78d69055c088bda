#include "core/color/display_transform.h"
#include "core/color/icc.h"
#include "tests/support/screen_profiles.h"

#include <QtTest>

using namespace uncast;
using namespace uncast::test;

class TestDisplayTransform : public QObject {
    Q_OBJECT
private slots:
    void coloursGoToTheScreensPrimaries() {
        const auto transform = DisplayTransform::fromProfile(swappedProfile());
        QVERIFY(transform);
        QVERIFY(!transform->isSrgb());
        std::vector<std::uint8_t> rgb{255, 0, 0, 0, 255, 0, 255, 255, 255, 0, 0, 0, 128, 128, 128};
        transform->apply(rgb);
        QVERIFY(rgb[1] > 250 && rgb[0] < 5);
        QVERIFY(rgb[3] > 250 && rgb[4] < 5);
        for (std::size_t i = 6; i < 9; ++i) QCOMPARE(int(rgb[i]), 255);
        for (std::size_t i = 9; i < 12; ++i) QCOMPARE(int(rgb[i]), 0);
        QVERIFY(std::abs(rgb[12] - rgb[13]) <= 1 && std::abs(rgb[13] - rgb[14]) <= 1);
    }

    void sRgbIsLeftAsItIs() {
        const auto transform = DisplayTransform::fromProfile(*srgbProfile());
        QVERIFY(transform);
        QVERIFY(transform->isSrgb());
    }

    void whatIsNoScreenIsRefused() {
        const std::vector<std::uint8_t> rubbish(200, 7);
        QCOMPARE(DisplayTransform::fromProfile(rubbish).error().code, std::string("icc-invalid"));
    }
};

QTEST_APPLESS_MAIN(TestDisplayTransform)
#include "test_display_transform.moc"
