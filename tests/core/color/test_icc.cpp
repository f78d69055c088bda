#include "core/color/icc.h"

#include "core/color/srgb.h"

#include <QtTest>

#include <array>
#include <lcms2.h>
#include <memory>

using namespace uncast;

class TestIcc : public QObject {
    Q_OBJECT
private slots:
    void theProfileNamesItselfSrgb() {
        const auto profile = srgbProfile();
        QVERIFY(profile.has_value());
        const auto description = profileDescription(*profile);
        QVERIFY(description.has_value());
        QVERIFY2(QString::fromStdString(*description).contains("sRGB"), description->c_str());
    }

    void itIsTheSameAtAnyHour() {
        // The date in the header (ICC.1:2010, 7.2.8) is fixed.
        const auto profile = srgbProfile();
        const std::vector<std::uint8_t> date(profile->begin() + 24, profile->begin() + 36);
        QVERIFY(date == (std::vector<std::uint8_t>{0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0}));
        QVERIFY(*profile == *srgbProfile());
    }

    void itHoldsTheSrgbCurveAndPrimaries() {
        const auto bytes = srgbProfile();
        const std::unique_ptr<void, decltype(&cmsCloseProfile)> profile(
            cmsOpenProfileFromMem(bytes->data(), cmsUInt32Number(bytes->size())), &cmsCloseProfile);
        QVERIFY(profile != nullptr);
        QCOMPARE(cmsGetColorSpace(profile.get()), cmsSigRgbData);
        QVERIFY(cmsGetProfileVersion(profile.get()) >= 4.0);
        const std::unique_ptr<void, decltype(&cmsCloseProfile)> lab(cmsCreateLab4Profile(nullptr),
                                                                    &cmsCloseProfile);
        const std::unique_ptr<void, decltype(&cmsDeleteTransform)> transform(
            cmsCreateTransform(profile.get(), TYPE_RGB_DBL, lab.get(), TYPE_Lab_DBL,
                               INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE),
            &cmsDeleteTransform);
        QVERIFY(transform != nullptr);
        for (const double grey : {0.1, 0.5, 0.9}) {
            const std::array<double, 3> in{grey, grey, grey};
            std::array<double, 3> out{};
            cmsDoTransform(transform.get(), in.data(), out.data(), 1);
            const double luminance = decodeSrgb(float(grey));
            const double expected = labOf({luminance, luminance, luminance}, {1, 1, 1})[0];
            QVERIFY2(std::abs(out[0] - expected) < 0.05, qPrintable(QString::number(out[0] - expected)));
            QVERIFY(std::abs(out[1]) < 0.05 && std::abs(out[2]) < 0.05);
        }
    }

    void bytesThatAreNoProfileAreAnError() {
        for (const std::size_t size : {std::size_t(0), std::size_t(10), std::size_t(500)}) {
            const auto description = profileDescription(std::vector<std::uint8_t>(size, 42));
            QVERIFY(!description);
            QCOMPARE(description.error().code, std::string("icc-invalid"));
        }
        auto cut = *srgbProfile();
        cut.resize(cut.size() / 2);
        const auto description = profileDescription(cut);
        QVERIFY(!description || QString::fromStdString(*description).size() < 256);
    }
};

QTEST_APPLESS_MAIN(TestIcc)
#include "test_icc.moc"
