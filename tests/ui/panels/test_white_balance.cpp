#include "core/color/light_presets.h"
#include "tests/support/support.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/own_presets.h"
#include "ui/document/wording.h"
#include "ui/panels/effect_slider.h"
#include "ui/panels/grooves.h"
#include "ui/panels/light_choices.h"
#include "ui/panels/number_field.h"
#include "ui/panels/white_balance_panel.h"

#include <QAccessible>
#include <QComboBox>
#include <QToolButton>
#include <QWheelEvent>

using namespace uncast;
using namespace uncast::ui;
using namespace uncast::ui::test;

namespace {

/// A photo and its panel, shown.
struct Shown {
    Workshop shop;
    FakeEstimators fakes;
    PhotoDocument document{fakes.store};
    OwnPresets presets{shop.settings};
    WhiteBalancePanel panel{document, presets};

    [[nodiscard]] bool show() {
        panel.resize(320, 320);
        panel.show();
        return QTest::qWaitForWindowExposed(&panel) && openAndWait(document, shop.demo());
    }
    [[nodiscard]] LightReading reading() { return *document.readingOf(document.light()->light); }
    void choose(const QString& name) {
        const int index = panel.choices().list().findData(name);
        panel.choices().list().setCurrentIndex(index);
        emit panel.choices().list().activated(index);
    }
    static void enter(NumberField& field, const QString& text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
};

void turn(QWidget& widget, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), {}, {0, 120 * notches}, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TestWhiteBalance : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void allControlsShowTheSameLight();
    void whatIsTypedReadsBack();
    void nothingIsTakenWhileItIsTyped();
    void whatIsNoLightIsRefused();
    void draggingIsEvenInMiredAndOneStep();
    void shiftDragsFiner();
    void theWheelStepsOnlyWhereTheFocusIs();
    void aDoubleClickGoesHome();
    void warmIsRight();
    void presetsAndResetAreOneClick();
    void strengthFadesToTheCamerasLight();
    void theTintGrooveGoesFromGreenToMagenta();
    void gainsAreTheTruth();
    void withoutAMatrixOnlyGainsAreLeft();
    void screenReadersHearTheTemperature();
};

void TestWhiteBalance::allControlsShowTheSameLight() {
    Shown shown;
    QVERIFY(!shown.panel.contentEnabled());
    QVERIFY(shown.show());
    QVERIFY(shown.panel.contentEnabled());
    const auto check = [&] {
        const LightReading now = shown.reading();
        QVERIFY(std::abs(*shown.panel.temperatureField().number() - now.kelvin) <= 5);
        QVERIFY(std::abs(1e6 / shown.panel.temperatureSlider().place() - now.kelvin) < 0.001 * now.kelvin);
        QVERIFY(std::abs(*shown.panel.tintField().number() - now.tint) < 1e-9);
        QVERIFY(std::abs(shown.panel.tintSlider().place() - now.tint) < 0.05);
        QCOMPARE(shown.panel.duv(), QStringLiteral("Duv %1").arg(duvText(now.duv)));
        const auto gains = shown.document.light()->light.gains();
        for (int c = 0; c < 3; ++c) QCOMPARE(*shown.panel.gainField(c).number(), gains[std::size_t(c)]);
        QVERIFY(shown.panel.gainField(3).isHidden());
    };
    check();
    QCOMPARE(shown.panel.gainField(0).text(), QStringLiteral("2.000"));
    shown.document.chooseLight({LightMode::preset, "shade", {}, 1});
    check();
    QCOMPARE(shown.panel.choices().list().currentData().toString(), QStringLiteral("shade"));
    shown.document.chooseLight({LightMode::manual, {}, Light(0.6, 1, 0.5), 0.7});
    check();
    QCOMPARE(shown.panel.choices().list().currentData().toString(), QStringLiteral("manual"));
    shown.document.close();
    QVERIFY(!shown.panel.contentEnabled());
}

void TestWhiteBalance::whatIsTypedReadsBack() {
    Shown shown;
    QVERIFY(shown.show());
    const double tint = shown.reading().tint;
    Shown::enter(shown.panel.temperatureField(), QStringLiteral("4000"));
    QVERIFY(std::abs(shown.reading().kelvin - 4000) < 1);
    QVERIFY(std::abs(shown.reading().tint - tint) < 0.05); // stays
    QCOMPARE(shown.panel.temperatureField().text(), QStringLiteral("4000"));
    Shown::enter(shown.panel.tintField(), QStringLiteral("-12"));
    QVERIFY(std::abs(shown.reading().tint + 12) < 0.05);
    QVERIFY(std::abs(shown.reading().kelvin - 4000) < 1);
    QCOMPARE(shown.panel.tintField().text(), QStringLiteral("\u221212"));
    Shown::enter(shown.panel.gainField(0), QStringLiteral("1.5"));
    QVERIFY(std::abs(shown.document.light()->light[0] - 1 / 1.5) < 1e-12);
    Shown::enter(shown.panel.temperatureField(), QStringLiteral("80,000 K")); // beyond the slider
    QVERIFY(std::abs(1e6 / shown.reading().kelvin - 12.5) < 0.1);
    QCOMPARE(shown.document.history().count(), 4);
    shown.document.history().setIndex(0);
    QCOMPARE(shown.document.light()->light, shown.fakes.first->light);
}

void TestWhiteBalance::nothingIsTakenWhileItIsTyped() {
    Shown shown;
    QVERIFY(shown.show());
    NumberField& field = shown.panel.temperatureField();
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("40"));
    QCOMPARE(shown.document.history().count(), 0);
    shown.document.chooseLight({LightMode::asShot, {}, {}, 1}); // from elsewhere
    QCOMPARE(field.text(), QStringLiteral("40"));               // nothing is torn from under the fingers
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString::number(qRound(shown.reading().kelvin / 10) * 10));
    QCOMPARE(shown.document.history().count(), 1);
}

void TestWhiteBalance::whatIsNoLightIsRefused() {
    Shown shown;
    QVERIFY(shown.show());
    Shown::enter(shown.panel.temperatureField(), QStringLiteral("warm"));
    QVERIFY(shown.panel.refusal().contains(QStringLiteral("warm")));
    Shown::enter(shown.panel.temperatureField(), QStringLiteral("2500"));
    QCOMPARE(shown.panel.refusal(), QString());
    Shown::enter(shown.panel.tintField(), QStringLiteral("300"));
    QVERIFY(shown.panel.refusal().contains(QStringLiteral("no light")));
    QVERIFY(std::abs(shown.reading().kelvin - 2500) < 1);
    Shown::enter(shown.panel.gainField(0), QStringLiteral("0"));
    QVERIFY(!shown.panel.refusal().isEmpty());
    QCOMPARE(shown.document.history().count(), 1);
}

void TestWhiteBalance::draggingIsEvenInMiredAndOneStep() {
    Shown shown;
    QVERIFY(shown.show());
    EffectSlider& slider = shown.panel.temperatureSlider();
    const int y = slider.height() / 2;
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(100, y));
    const double from = 1e6 / shown.reading().kelvin;
    QTest::mouseMove(&slider, QPoint(130, y));
    const double middle = 1e6 / shown.reading().kelvin;
    QTest::mouseMove(&slider, QPoint(160, y));
    const double to = 1e6 / shown.reading().kelvin;
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(160, y));
    QVERIFY(std::abs((from - middle) - (middle - to)) < 0.2);
    QVERIFY(from - to > 50);
    QCOMPARE(shown.document.history().count(), 1);
    QTRY_COMPARE(shown.document.correction()->taken, *shown.document.light());
    QTRY_COMPARE(shown.document.correction()->picture.size(), shown.document.photo()->uncorrected.size());
    shown.document.history().undo();
    QCOMPARE(shown.document.light()->light, shown.fakes.first->light);
}

void TestWhiteBalance::shiftDragsFiner() {
    Shown shown;
    QVERIFY(shown.show());
    EffectSlider& slider = shown.panel.tintSlider();
    const auto drag = [&](Qt::KeyboardModifiers keys) {
        const double before = slider.place();
        const auto at = [&](int x) { return QPointF(x, slider.height() / 2.0); };
        const auto send = [&](QEvent::Type type, int x, Qt::MouseButton button) {
            QMouseEvent event(type, at(x), slider.mapToGlobal(at(x)), button, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(&slider, &event);
        };
        const int x = int(std::lround(8 + (slider.width() - 16) * (before + 150) / 300));
        send(QEvent::MouseButtonPress, x, Qt::LeftButton);
        send(QEvent::MouseMove, x + 50, Qt::NoButton);
        send(QEvent::MouseButtonRelease, x + 50, Qt::LeftButton);
        return slider.place() - before;
    };
    const double coarse = drag(Qt::NoModifier);
    shown.document.history().undo();
    const double fine = drag(Qt::ShiftModifier);
    QVERIFY2(std::abs(coarse / fine - 10) < 0.5, qPrintable(QString::number(coarse / fine)));
}

void TestWhiteBalance::theWheelStepsOnlyWhereTheFocusIs() {
    Shown shown;
    QVERIFY(shown.show());
    EffectSlider& slider = shown.panel.temperatureSlider();
    turn(slider, 1);
    QCOMPARE(shown.document.history().count(), 0); // the column scrolls
    slider.setFocus();
    const double before = 1e6 / shown.reading().kelvin;
    turn(slider, 1);
    turn(slider, 1);
    QVERIFY(std::abs(before - 1e6 / shown.reading().kelvin - 4) < 0.3);
    QCOMPARE(shown.document.history().count(), 1); // one turn of the hand
    turn(slider, -1, Qt::ShiftModifier);
    QVERIFY(std::abs(before - 1e6 / shown.reading().kelvin - 3.8) < 0.3);
    QTest::keyClick(&slider, Qt::Key_Left);
    QTest::keyClick(&slider, Qt::Key_Left);
    QVERIFY(std::abs(before - 1e6 / shown.reading().kelvin) < 0.4);
}

void TestWhiteBalance::aDoubleClickGoesHome() {
    Shown shown;
    QVERIFY(shown.show());
    const LightReading found = shown.reading();
    Shown::enter(shown.panel.temperatureField(), QStringLiteral("9000"));
    Shown::enter(shown.panel.tintField(), QStringLiteral("40"));
    EffectSlider& slider = shown.panel.temperatureSlider();
    const QPoint at(30, slider.height() / 2);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, at);
    QTest::mouseDClick(&slider, Qt::LeftButton, {}, at);
    QVERIFY(std::abs(shown.reading().kelvin - found.kelvin) < 2);
    QVERIFY(std::abs(shown.reading().tint - 40) < 0.1);
    QCOMPARE(shown.document.history().count(), 3); // the clicks are one step
    QTest::keyClick(&shown.panel.tintSlider(), Qt::Key_Delete);
    QVERIFY(std::abs(shown.reading().tint - found.tint) < 0.1);
}

void TestWhiteBalance::warmIsRight() {
    Shown shown;
    QVERIFY(shown.show());
    const auto redOverBlue = [&] {
        const QImage& image = shown.document.correction()->picture.full();
        const QColor colour =
            image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0);
        return colour.redF() / colour.blueF();
    };
    const double before = redOverBlue();
    EffectSlider& slider = shown.panel.temperatureSlider();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QTRY_COMPARE(shown.document.correction()->taken, *shown.document.light());
    QVERIFY(redOverBlue() > before);
}

void TestWhiteBalance::presetsAndResetAreOneClick() {
    Shown shown;
    QVERIFY(shown.show());
    for (const LightPreset& preset : lightPresets()) {
        shown.choose(QString::fromStdString(std::string(preset.name)));
        QVERIFY(std::abs(1e6 / shown.reading().kelvin - 1e6 / preset.value.kelvin) < 0.1);
        QVERIFY(std::abs(shown.reading().tint - preset.value.tint) < 0.1);
    }
    shown.choose(QStringLiteral("as-shot"));
    QCOMPARE(shown.document.light()->light, *shown.document.photo()->raw->asShotNeutral);
    const Light before = shown.document.light()->light;
    shown.choose(QStringLiteral("manual")); // the light stays, and is one's own
    QVERIFY(recoveryAngle(shown.document.light()->light, before) < 1e-9);
    QCOMPARE(shown.document.settings().light.mode, LightMode::manual);
    QToolButton* reset = &shown.panel.choices().resetButton();
    QVERIFY(reset->isEnabled());
    reset->click();
    QCOMPARE(shown.document.settings().light, LightChoice{});
    QVERIFY(!reset->isEnabled());
}

void TestWhiteBalance::strengthFadesToTheCamerasLight() {
    Shown shown;
    QVERIFY(shown.show());
    Shown::enter(shown.panel.strengthField(), QStringLiteral("0 %"));
    QVERIFY(recoveryAngle(shown.document.light()->light, *shown.document.photo()->raw->asShotNeutral) < 1e-9);
    QCOMPARE(shown.panel.choices().list().currentData().toString(),
             QStringLiteral("automatic")); // and stays it
    shown.choose(QStringLiteral("shade"));
    QCOMPARE(shown.document.settings().light.strength, 0.0);
    QVERIFY(!shown.panel.saysWhole());
    Shown::enter(shown.panel.temperatureField(), QStringLiteral("5000")); // asked for is asked for
    QCOMPARE(shown.document.settings().light.strength, 1.0);
    QVERIFY(std::abs(shown.reading().kelvin - 5000) < 1);
    // And said, not silent.
    QVERIFY(shown.panel.saysWhole());
    QVERIFY(shown.document.history().undoText().endsWith(QStringLiteral(", at full strength")));
    shown.document.history().undo();
    QVERIFY(!shown.panel.saysWhole());
    QCOMPARE(shown.document.settings().light.strength, 0.0);
    Shown::enter(shown.panel.strengthField(), QStringLiteral("100"));
    Shown::enter(shown.panel.temperatureField(), QStringLiteral("5200")); // nothing to say
    QVERIFY(!shown.panel.saysWhole());
}

void TestWhiteBalance::theTintGrooveGoesFromGreenToMagenta() {
    Shown shown;
    QVERIFY(shown.show());
    const Light actual = *shown.document.analysis()->estimate.illuminant;
    const LightReading now = *shown.document.readingOf(actual);
    const GrooveEnds ends{500, 20, now.tint - 150, now.tint + 150};
    const auto groove = groovesOf(*shown.document.photo(), actual, now, actual, ends).tint;
    for (const QColor& colour : groove) QCOMPARE(colour.red(), colour.blue()); // neither violet nor pink
    for (std::size_t i = 1; i < groove.size(); ++i) // and no way back
        QVERIFY(groove[i].red() - groove[i].green() >= groove[i - 1].red() - groove[i - 1].green());
    QVERIFY(groove.front().green() > groove.front().red() + 20);
    QVERIFY(groove.back().green() < groove.back().red() - 20);
    const QColor& middle = groove[groove.size() / 2]; // where the light is taken out: grey
    QVERIFY(std::abs(middle.green() - middle.red()) <= 1);
}

void TestWhiteBalance::gainsAreTheTruth() {
    Shown shown;
    QVERIFY(shown.show());
    QVERIFY(!shown.panel.gainField(1).isEnabled()); // green is 1
    NumberField& blue = shown.panel.gainField(2);
    const double before = *blue.number();
    blue.setFocus();
    QTest::keyClick(&blue, Qt::Key_Up);
    QVERIFY(std::abs(*blue.number() - before - 0.01) < 1e-9);
    QTest::keyClick(&blue, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(std::abs(*blue.number() - before - 0.009) < 1e-9);
    QCOMPARE(shown.document.history().count(), 1);
    Shown::enter(blue, QStringLiteral("30")); // far from any lamp, and taken all the same
    QVERIFY(std::abs(shown.document.light()->light[2] - 1 / 30.0) < 1e-12);
}

void TestWhiteBalance::withoutAMatrixOnlyGainsAreLeft() {
    UNCAST_NEED_SHARED(shared);
    Shown shown;
    QVERIFY(shown.show());
    const auto open = [&](const char* name) {
        return openAndWait(shown.document, QString::fromStdString((shared / "raws" / name).string()));
    };
    QVERIFY(open("nikon_dsc1339_wrap_orient6_rot90cw.dng"));
    QVERIFY(shown.panel.contentEnabled());
    QVERIFY(!shown.panel.temperatureSlider().isEnabled());
    QVERIFY(!shown.panel.temperatureField().isEnabled());
    QVERIFY(shown.panel.gainField(0).isEnabled());
    Shown::enter(shown.panel.gainField(0), QStringLiteral("1.25"));
    QVERIFY(std::abs(shown.document.light()->light[0] - 0.8) < 1e-12);
    QVERIFY(open("synth_mono_bay.dng"));
    QVERIFY(!shown.panel.contentEnabled());
}

void TestWhiteBalance::screenReadersHearTheTemperature() {
    Shown shown;
    QVERIFY(shown.show());
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&shown.panel.temperatureSlider());
    QVERIFY(reader && reader->valueInterface());
    QCOMPARE(reader->role(), QAccessible::Slider);
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Temperature"));
    QCOMPARE(reader->text(QAccessible::Value), kelvinText(shown.reading().kelvin));
    for (QWidget* widget : shown.panel.findChildren<QWidget*>()) {
        const bool takesKeys = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
        QVERIFY2(!takesKeys || !widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestWhiteBalance)
#include "test_white_balance.moc"
