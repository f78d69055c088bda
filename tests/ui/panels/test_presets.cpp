#include "tests/support/support.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/own_presets.h"
#include "ui/document/wording.h"
#include "ui/panels/light_choices.h"
#include "ui/panels/white_balance_panel.h"

#include <QComboBox>
#include <QMenu>
#include <QToolButton>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

/// A photo, its panel and presets.
struct Shown {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    OwnPresets presets{shop.settings};
    WhiteBalancePanel panel{document, presets};
    QString answer; ///< to the next question for a name
    QString asked;  ///< what stood there

    [[nodiscard]] bool show() {
        panel.choices().setAskName([this](const QString&, const QString& first) {
            asked = first;
            return answer;
        });
        panel.resize(320, 320);
        panel.show();
        return QTest::qWaitForWindowExposed(&panel) && openAndWait(document, shop.demo());
    }
    [[nodiscard]] QComboBox& list() { return panel.choices().list(); }
    void choose(const QString& name) { emit list().activated(list().findData(name)); }
    /// The entry of the menu at this path, the menu filled as when it opens.
    [[nodiscard]] QAction* entry(const QString& name, const QString& below = {}) {
        QMenu* menu = panel.choices().presetButton().menu();
        emit menu->aboutToShow();
        const auto named = [](const QMenu* in, const QString& text) -> QAction* {
            for (QAction* action : in->actions())
                if (action->text().remove(QLatin1Char('&')).startsWith(text)) return action;
            return nullptr;
        };
        QAction* found = named(menu, name);
        return found && !below.isEmpty() ? named(found->menu(), below) : found;
    }
    void saveAs(const QString& name) {
        answer = name;
        entry(QStringLiteral("Save"))->trigger();
    }
};

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aLightIsKeptUnderItsName();
    void presetsAreThereWhenTheProgramComesBack();
    void presetsAreRenamedAndDeleted();
    void namesAreTidiedAndTellThemselvesApart();
    void damagedPresetsAreLeftOut();
    void anotherCameraTakesTheChromaticity();
    void theCamerasOwnAreOffered();
};

void TestPresets::aLightIsKeptUnderItsName() {
    Shown shown;
    QVERIFY(shown.show());
    shown.document.chooseLight({LightMode::manual, {}, Light(0.62, 1, 0.55), 1});
    shown.saveAs(QStringLiteral("Kitchen & hall"));
    QVERIFY(shown.asked.contains(QStringLiteral(" K"))); // a name to start from
    QCOMPARE(shown.presets.all().size(), 1U);
    QCOMPARE(shown.list().currentText(), QStringLiteral("Kitchen & hall"));
    QCOMPARE(shown.document.history().undoText(), QStringLiteral("Kitchen & hall"));
    shown.choose(QStringLiteral("automatic"));
    QCOMPARE(shown.list().currentData().toString(), QStringLiteral("automatic"));
    shown.choose(QStringLiteral("own:Kitchen & hall"));
    QVERIFY(recoveryAngle(shown.document.light()->light, Light(0.62, 1, 0.55)) < 1e-6);
    // Half of it, kept, is that half in full.
    LightChoice half = shown.document.settings().light;
    half.strength = 0.5;
    shown.document.chooseLight(half);
    const Light taken = shown.document.light()->light;
    shown.saveAs(QStringLiteral("Half"));
    QVERIFY(recoveryAngle(shown.document.light()->light, taken) < 1e-6);
    // A slider makes it a light of its own.
    shown.document.chooseLight({LightMode::manual, {}, Light(0.7, 1, 0.5), 1});
    QCOMPARE(shown.list().currentData().toString(), QStringLiteral("manual"));
    // Cancelled: nothing.
    shown.saveAs({});
    QCOMPARE(shown.presets.all().size(), 2U);
}

void TestPresets::presetsAreThereWhenTheProgramComesBack() {
    Workshop shop;
    {
        OwnPresets presets(shop.settings);
        presets.save(QStringLiteral("b"), Light(0.1 + 0.2, 1, 1 / 3.0), "Maker One",
                     Chromaticity{0.34, 0.36});
        presets.save(QStringLiteral("a"), Light(0.5, 1, 0.5), "Maker Two", {});
        presets.save(QStringLiteral("c"), Light(0.5, 1, 0.5), "", {});
        presets.remove(QStringLiteral("c"));
    }
    shop.settings.sync();
    QSettings again(shop.settings.fileName(), QSettings::IniFormat);
    OwnPresets presets(again);
    QCOMPARE(presets.all().size(), 2U);
    QCOMPARE(presets.all()[0].name, QStringLiteral("a"));
    const LightChoice& light = presets.find(QStringLiteral("b"))->light;
    QCOMPARE(light.light, Light(0.1 + 0.2, 1, 1 / 3.0)); // to the last bit
    QCOMPARE(light.camera, std::string("Maker One"));
    QVERIFY((light.chromaticity == Chromaticity{0.34, 0.36}));
    QCOMPARE(light.preset, std::string("b"));
    QVERIFY(!presets.all()[0].light.chromaticity);
}

void TestPresets::presetsAreRenamedAndDeleted() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(!shown.entry(QStringLiteral("Rename"))->isEnabled());
    shown.saveAs(QStringLiteral("One"));
    shown.document.chooseLight({LightMode::manual, {}, Light(0.7, 1, 0.5), 1});
    shown.saveAs(QStringLiteral("Two"));
    shown.answer = QStringLiteral("Three");
    shown.entry(QStringLiteral("Rename"), QStringLiteral("Two"))->trigger();
    QCOMPARE(shown.asked, QStringLiteral("Two"));
    QCOMPARE(shown.list().currentText(), QStringLiteral("Three")); // still this photo's
    shown.answer = QStringLiteral("one");                          // taken
    shown.entry(QStringLiteral("Rename"), QStringLiteral("Three"))->trigger();
    QVERIFY(shown.presets.find(QStringLiteral("Three")));
    const Light before = shown.document.light()->light;
    shown.entry(QStringLiteral("Delete"), QStringLiteral("Three"))->trigger();
    QVERIFY(!shown.presets.find(QStringLiteral("Three")));
    QCOMPARE(shown.document.light()->light, before); // the photo keeps its light
    QCOMPARE(shown.list().currentData().toString(), QStringLiteral("manual"));
}

void TestPresets::namesAreTidiedAndTellThemselvesApart() {
    Workshop shop;
    OwnPresets presets(shop.settings);
    presets.save(QStringLiteral("  My   lamp "), Light(0.5, 1, 0.5), "", {});
    QCOMPARE(presets.all()[0].name, QStringLiteral("My lamp"));
    presets.save(QStringLiteral("my LAMP"), Light(0.6, 1, 0.5), "", {});
    QCOMPARE(presets.all().size(), 1U);
    presets.save(QStringLiteral("   "), Light(0.6, 1, 0.5), "", {});
    presets.save(QStringLiteral("dark"), Light(0, 1, 0.5), "", {});
    QCOMPARE(presets.all().size(), 1U);
    QVERIFY(presets.rename(QStringLiteral("my lamp"), QStringLiteral("My Lamp"))); // its own name
    QVERIFY(!presets.rename(QStringLiteral("nobody"), QStringLiteral("x")));
    QCOMPARE(OwnPresets::tidied(QString(200, QLatin1Char('x'))).size(), OwnPresets::kLongestName);
}

void TestPresets::damagedPresetsAreLeftOut() {
    Workshop shop;
    shop.settings.beginWriteArray(QStringLiteral("presets"), 3);
    for (int i = 0; i < 3; ++i) {
        shop.settings.setArrayIndex(i);
        shop.settings.setValue(QStringLiteral("name"), QStringLiteral("n%1").arg(i));
        const QStringList values[] = {{QStringLiteral("0.5"), QStringLiteral("1"), QStringLiteral("0.7")},
                                      {QStringLiteral("0.5"), QStringLiteral("-1"), QStringLiteral("0.7")},
                                      {QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("0.7")}};
        shop.settings.setValue(QStringLiteral("light"), values[i]);
    }
    shop.settings.endArray();
    const OwnPresets presets(shop.settings);
    QCOMPARE(presets.all().size(), 1U);
    QCOMPARE(presets.all()[0].name, QStringLiteral("n0"));
}

void TestPresets::anotherCameraTakesTheChromaticity() {
    Shown shown;
    QVERIFY(shown.show());
    const Chromaticity xy{0.36, 0.37};
    shown.presets.save(QStringLiteral("Elsewhere"), Light(0.9, 1, 0.2), "Another camera", xy);
    shown.choose(QStringLiteral("own:Elsewhere"));
    const auto reading = shown.document.readingOf(shown.document.light()->light);
    QVERIFY(std::hypot(reading->xy.x - xy.x, reading->xy.y - xy.y) < 1e-3);
}

void TestPresets::theCamerasOwnAreOffered() {
    const auto shared = uncast::test::sharedDir();
    if (!shared) QSKIP("the RAW files (../shared) are not on this machine");
    const QString path =
        QString::fromStdString((*shared / "raws" / "canon_s40_colorchecker_indoor.crw").string());
    Shown shown;
    QVERIFY(shown.show());
    QCOMPARE(shown.list().findData(QStringLiteral("camera-shade")), -1); // the demo's camera has none
    QVERIFY(openAndWait(shown.document, path));
    const auto& presets = shown.document.photo()->presets;
    QVERIFY(!presets.empty());
    for (const CameraPreset& preset : presets) {
        const QString name = QString::fromStdString(preset.name);
        QVERIFY2(shown.list().findData(name) >= 0, preset.name.c_str());
        shown.choose(name);
        QVERIFY(recoveryAngle(shown.document.light()->light, preset.light) < 1e-6);
        QCOMPARE(shown.list().currentData().toString(), name);
        QVERIFY(presetTitle(preset.name).startsWith(QStringLiteral("Camera's: ")));
    }
}

QTEST_MAIN(TestPresets)
#include "test_presets.moc"
