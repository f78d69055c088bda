#pragma once

#include "core/color/temperature.h"
#include "ui/document/settings_command.h"
#include "ui/panels/panel.h"

#include <QElapsedTimer>

#include <array>

class QGridLayout;
class QLabel;

namespace uncast::ui {

class EffectSlider;
class LightChoices;
class NumberField;
class OwnPresets;
class PhotoDocument;

/// The one control of white balance: whose light is taken out, its temperature, tint and gains, and how much
/// of it. All of them show the same light, that which is taken out; the gains are the truth.
class WhiteBalancePanel : public Panel {
    Q_OBJECT

public:
    WhiteBalancePanel(PhotoDocument& document, OwnPresets& presets, QWidget* parent = nullptr);

    [[nodiscard]] LightChoices& choices() { return *m_choices; }
    [[nodiscard]] EffectSlider& temperatureSlider() { return *m_mired; }
    [[nodiscard]] EffectSlider& tintSlider() { return *m_tint; }
    [[nodiscard]] EffectSlider& strengthSlider() { return *m_strength; }
    [[nodiscard]] NumberField& temperatureField() { return *m_kelvinField; }
    [[nodiscard]] NumberField& tintField() { return *m_tintField; }
    [[nodiscard]] NumberField& strengthField() { return *m_strengthField; }
    [[nodiscard]] NumberField& gainField(int channel) { return *m_gains[std::size_t(channel)]; }
    [[nodiscard]] QString duv() const;
    /// Setting a light has brought the strength back, and the panel says so.
    [[nodiscard]] bool saysWhole() const { return m_wentWhole; }
    /// Why what was entered is not taken; empty where nothing was refused.
    [[nodiscard]] QString refusal() const;

private:
    enum class Hand { none, mired, tint, strength, gain };

    QGridLayout* buildSliders();
    QWidget* buildGains();
    void connectControls();
    void showDocument();
    void showSliders(const std::optional<LightReading>& reading);
    void showGains(const std::optional<Light>& light);
    void showGrooves(const std::optional<LightReading>& reading);
    void setTemperature(TemperatureTint value, Hand hand);
    void setOwn(const Light& light, Hand hand);
    void setStrength(double strength, Hand hand);
    void setGain(std::size_t channel, double gain, Hand hand);
    void refuse(const QString& sentence);
    [[nodiscard]] std::optional<TemperatureTint> current() const;
    [[nodiscard]] std::optional<Light> home() const;
    [[nodiscard]] Gesture gestureOf(Hand hand);

    PhotoDocument& m_document;
    LightChoices* m_choices;
    EffectSlider* m_mired;
    EffectSlider* m_tint;
    EffectSlider* m_strength;
    NumberField* m_kelvinField;
    NumberField* m_tintField;
    NumberField* m_strengthField;
    QLabel* m_duv;
    std::array<QLabel*, 4> m_gainNames{};
    std::array<NumberField*, 4> m_gains{};
    QLabel* m_whole; ///< says that setting a light has brought the strength back
    bool m_wentWhole = false;
    QLabel* m_refusal;
    QWidget* m_refusalRow;

    Hand m_hand = Hand::none;
    Gesture m_gesture = 0;
    QElapsedTimer m_lastMove;
};

} // namespace uncast::ui
