#include "core/color/light_presets.h"
#include "core/raw/camera_presets.h"
#include "core/raw/decode.h"
#include "tests/support/support.h"

#include <QtTest>

using namespace uncast;

class TestCameraPresets : public QObject {
    Q_OBJECT

private slots:
    void rowsWithANameBecomePresets() {
        const std::array<CodedMultipliers, 6> table{{{0, {1, 1, 1, 0}},
                                                     {1, {2, 1, 1.6, 0}},
                                                     {3, {1.2, 1, 0, 0}}, // no blue: nothing
                                                     {11, {2400, 1200, 1500, 0}},
                                                     {11, {9, 1, 9, 0}}, // the first one counts
                                                     {255, {2, 1, 2, 0}}}};
        const auto presets = cameraPresetsOf(table, 3);
        QCOMPARE(presets.size(), 2U);
        QCOMPARE(presets[0].name, std::string("camera-daylight"));
        QVERIFY(recoveryAngle(presets[0].light, Light(0.5, 1, 1 / 1.6)) < 1e-9);
        QCOMPARE(presets[1].name, std::string("camera-shade"));
        QCOMPARE(presets[1].light.gains()[0], 2.0);
        QVERIFY(cameraPresetsOf(table, 1).empty());
        QVERIFY(cameraPresetsOf(table, 4).empty()); // a fourth channel without a number
    }

    void everyGeneralNameIsAPreset() {
        QCOMPARE(generalNameOf("camera-fine-weather"), std::string_view("daylight"));
        QVERIFY(generalNameOf("daylight").empty());
        for (const char* name : {"camera-daylight", "camera-cloudy", "camera-shade", "camera-tungsten",
                                 "camera-fluorescent", "camera-fluorescent-warm", "camera-fluorescent-cool",
                                 "camera-fluorescent-daylight", "camera-flash"})
            QVERIFY2(findLightPreset(generalNameOf(name)), name);
    }

    // The CIE's F4, F2 and F1 (CIE 15:2004, table T.6), rounded as temperatures are shown.
    void tubesAreTheCiesFluorescentLamps() {
        const auto near = [](const char* name, Chromaticity xy) {
            const Chromaticity is = chromaticityOf(findLightPreset(name)->value);
            return std::hypot(is.x - xy.x, is.y - xy.y) < 5e-4;
        };
        QVERIFY(near("fluorescent-warm", {0.4402, 0.4031}));
        QVERIFY(near("fluorescent-cool", {0.3721, 0.3751}));
        QVERIFY(near("fluorescent-daylight", {0.3131, 0.3371}));
    }

    // Whatever a camera calls warm is warmer than what it calls shady.
    void presetsOfRealCamerasAreInOrder() {
        UNCAST_NEED_SHARED(shared);
        int cameras = 0;
        for (const auto& entry : std::filesystem::directory_iterator(shared / "raws")) {
            const auto presets = readCameraPresets(entry.path());
            if (presets.empty()) continue;
            ++cameras;
            const auto ratio = [&](const char* name) -> std::optional<double> {
                for (const CameraPreset& preset : presets)
                    if (preset.name == name) return preset.light[0] / preset.light[2];
                return {};
            };
            for (const CameraPreset& preset : presets) QVERIFY(preset.light.valid());
            const auto warm = ratio("camera-tungsten");
            const auto cold = ratio("camera-shade") ? ratio("camera-shade") : ratio("camera-daylight");
            if (warm && cold) QVERIFY2(*warm > *cold, entry.path().c_str());
        }
        qInfo() << cameras << "files hold presets of their cameras";
        QVERIFY(cameras > 0);
    }
};

QTEST_APPLESS_MAIN(TestCameraPresets)
#include "test_camera_presets.moc"
