#include "core/color/display_transform.h"
#include "core/color/icc.h"

#include <QtTest>

#include <lcms2.h>

using namespace uncast;

namespace {

// A screen whose red and green are swapped.
std::vector<std::uint8_t> swappedProfile() {
    const cmsCIExyY white{0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries{{0.30, 0.60, 1}, {0.64, 0.33, 1}, {0.15, 0.06, 1}};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 2.2);
    cmsToneCurve* curves[3] = {curve, curve, curve};
    cmsHPROFILE profile = cmsCreateRGBProfile(&white, &primaries, curves);
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::vector<std::uint8_t> bytes(size);
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    cmsFreeToneCurve(curve);
    return bytes;
}

} // namespace

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
