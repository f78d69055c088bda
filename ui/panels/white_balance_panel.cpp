#include "ui/panels/white_balance_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/effect_slider.h"
#include "ui/panels/grooves.h"
#include "ui/panels/light_choices.h"
#include "ui/panels/number_field.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

// Adobe's range on the slider; what is typed may go as far as the isotherms do.
constexpr double kWarmestMired = 1e6 / 2000;
constexpr double kColdestMired = 1e6 / 50000;
constexpr double kLeastKelvin = 1667;
constexpr double kMostKelvin = 1e6;
constexpr double kTintReach = 150;
constexpr double kMostTint = 500;
constexpr double kLeastGain = 0.01;
constexpr double kMostGain = 100;
constexpr int kFieldWidth = 76;
constexpr int kGainWidth = 54;
constexpr int kLeastGainWidth = 40; // in the narrowest column
constexpr int kUnitWidth = 14;
constexpr int kOneHandMilliseconds = 700; // steps of one key or wheel that follow each other are one gesture

} // namespace

WhiteBalancePanel::WhiteBalancePanel(PhotoDocument& document, OwnPresets& presets, QWidget* parent)
    : Panel(tr("White balance"), parent), m_document(document),
      m_choices(new LightChoices(document, presets)),
      m_mired(new EffectSlider(kWarmestMired, kColdestMired, 2)),
      m_tint(new EffectSlider(-kTintReach, kTintReach, 1)), m_strength(new EffectSlider(0, 1, 0.01)),
      m_kelvinField(new NumberField(kLeastKelvin, kMostKelvin, 50, 0)),
      m_tintField(new NumberField(-kMostTint, kMostTint, 1, 0)),
      m_strengthField(new NumberField(0, 100, 1, 0)), m_duv(new QLabel),
      m_whole(secondaryLabel(tr("Strength is back at 100 %: the light you set is taken out whole."))),
      m_refusal(new QLabel), m_refusalRow(new QWidget) {
    content().addWidget(m_choices);
    content().addLayout(buildSliders());
    m_whole->setWordWrap(true);
    content().addWidget(m_whole);
    content().addWidget(buildGains());
    layOutRefusal(*m_refusalRow, *m_refusal);
    m_refusalRow->hide();
    content().addWidget(m_refusalRow);
    connectControls();
    showDocument();
}

QGridLayout* WhiteBalancePanel::buildSliders() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap4);
    grid->setVerticalSpacing(kGap4);
    grid->setColumnStretch(0, 1);
    struct Row {
        QString name;
        QString tip;
        QString unit;
        NumberField* field;
        EffectSlider* slider;
    };
    const QString how =
        QLatin1Char('\n') + tr("Drag or use the arrow keys; Shift is finer, a double click resets. The wheel "
                               "turns it once it was clicked.");
    const std::array<Row, 3> rows{
        Row{tr("Temperature"),
            tr("Correlated colour temperature, by the DNG specification's method from the camera's "
               "matrices."),
            QStringLiteral("K"), m_kelvinField, m_mired},
        Row{tr("Tint"), tr("Adobe's direction and scale: a positive tint is a greenish light."), QString(),
            m_tintField, m_tint},
        Row{tr("Strength"),
            tr("How much of the light is taken out: 0 leaves the camera's own balance and its mood."),
            QStringLiteral("%"), m_strengthField, m_strength}};
    int line = 0;
    for (const Row& row : rows) {
        QLabel* name = secondaryLabel(row.name);
        name->setBuddy(row.field);
        QLabel* unit = secondaryLabel(row.unit);
        unit->setFixedWidth(kUnitWidth);
        row.field->setFixedWidth(kFieldWidth);
        row.field->setAccessibleName(row.name);
        row.slider->setAccessibleName(row.name);
        for (QWidget* widget : {static_cast<QWidget*>(name), static_cast<QWidget*>(row.field)})
            widget->setToolTip(row.tip);
        row.slider->setToolTip(row.tip + how);
        // Duv shares the place of the name, so that the longest name and it do not add up.
        auto* words = new QHBoxLayout;
        words->setSpacing(kGap4);
        words->addWidget(name);
        words->addStretch(1);
        if (row.field == m_tintField) words->addWidget(m_duv);
        grid->addLayout(words, line, 0);
        grid->addWidget(row.field, line, 1);
        grid->addWidget(unit, line, 2);
        grid->addWidget(row.slider, line + 1, 0, 1, 3);
        line += 2;
    }
    m_duv->setToolTip(
        tr("Distance of the light from a glowing body's colours, CIE 1960; positive is greenish."));
    makeSecondary(*m_duv);
    m_tintField->setSigned(true);
    return grid;
}

QWidget* WhiteBalancePanel::buildGains() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap4);
    auto* name = secondaryLabel(tr("Gains"));
    name->setToolTip(tr("What each channel of the sensor is multiplied by; green is 1."));
    line->addWidget(name);
    line->addStretch(1);
    for (std::size_t c = 0; c < m_gains.size(); ++c) {
        m_gainNames[c] = secondaryLabel();
        m_gains[c] = new NumberField(kLeastGain, kMostGain, 0.01, 3);
        m_gains[c]->setToolTip(name->toolTip());
        m_gains[c]->setMinimumWidth(kLeastGainWidth);
        m_gains[c]->setMaximumWidth(kGainWidth);
        line->addWidget(m_gainNames[c]);
        line->addWidget(m_gains[c]);
    }
    line->addSpacing(kUnitWidth + kGap4); // ends where the fields above do
    return row;
}

void WhiteBalancePanel::connectControls() {
    connect(m_mired, &EffectSlider::moved, this, [this](double mired) {
        if (const auto now = current()) setTemperature({1e6 / mired, now->tint}, Hand::mired);
    });
    connect(m_tint, &EffectSlider::moved, this, [this](double tint) {
        if (const auto now = current()) setTemperature({now->kelvin, tint}, Hand::tint);
    });
    connect(m_strength, &EffectSlider::moved, this,
            [this](double strength) { setStrength(strength, Hand::strength); });
    connect(m_mired, &EffectSlider::homeAsked, this, [this] {
        const auto at = home() ? m_document.readingOf(*home()) : std::nullopt;
        if (at && current()) setTemperature({at->kelvin, current()->tint}, Hand::mired);
    });
    connect(m_tint, &EffectSlider::homeAsked, this, [this] {
        const auto at = home() ? m_document.readingOf(*home()) : std::nullopt;
        if (at && current()) setTemperature({current()->kelvin, at->tint}, Hand::tint);
    });
    connect(m_strength, &EffectSlider::homeAsked, this, [this] { setStrength(1, Hand::strength); });
    for (EffectSlider* slider : {m_mired, m_tint, m_strength}) {
        connect(slider, &QSlider::sliderPressed, this, [this] { m_hand = Hand::none; });
        connect(slider, &QSlider::sliderReleased, this, &WhiteBalancePanel::showDocument);
    }
    const auto number = [this](NumberField* field, Hand hand, auto set) {
        connect(field, &NumberField::entered, this, [set](double value) { set(value, Hand::none); });
        connect(field, &NumberField::stepped, this, [set, hand](double value) { set(value, hand); });
        connect(field, &NumberField::refused, this, [this](const QString& text) {
            refuse(tr("\u201c%1\u201d is not taken.").arg(text.left(20)));
        });
    };
    number(m_kelvinField, Hand::mired, [this](double kelvin, Hand hand) {
        if (const auto now = current()) setTemperature({kelvin, now->tint}, hand);
    });
    number(m_tintField, Hand::tint, [this](double tint, Hand hand) {
        if (const auto now = current()) setTemperature({now->kelvin, tint}, hand);
    });
    number(m_strengthField, Hand::strength,
           [this](double percent, Hand hand) { setStrength(percent / 100, hand); });
    for (std::size_t c = 0; c < m_gains.size(); ++c)
        number(m_gains[c], Hand::gain, [this, c](double gain, Hand hand) { setGain(c, gain, hand); });
    connect(&m_document, &PhotoDocument::settingsChanged, this, &WhiteBalancePanel::showDocument);
    connect(&m_document, &PhotoDocument::analysisChanged, this, &WhiteBalancePanel::showDocument);
    connect(&m_document, &PhotoDocument::stageChanged, this, &WhiteBalancePanel::showDocument);
}

// Steps that follow each other at once belong to one gesture, however they come.
Gesture WhiteBalancePanel::gestureOf(Hand hand) {
    if (hand == Hand::none) return 0;
    const bool down = m_mired->isSliderDown() || m_tint->isSliderDown() || m_strength->isSliderDown();
    const bool goesOn =
        hand == m_hand && (down || (m_lastMove.isValid() && m_lastMove.elapsed() < kOneHandMilliseconds));
    if (!goesOn) m_gesture = m_document.newGesture();
    m_hand = hand;
    m_lastMove.start();
    return m_gesture;
}

std::optional<TemperatureTint> WhiteBalancePanel::current() const {
    const auto light = m_document.light();
    const auto reading = light ? m_document.readingOf(light->light) : std::nullopt;
    return reading ? std::optional(TemperatureTint{reading->kelvin, reading->tint}) : std::nullopt;
}

// Where a double click goes: the light that was found, else the camera's.
std::optional<Light> WhiteBalancePanel::home() const {
    if (!m_document.photo()) return {};
    const Analysis* analysis = m_document.analysis();
    return analysis && analysis->estimate.illuminant ? *analysis->estimate.illuminant
                                                     : lightOfNoStrength(*m_document.photo());
}

void WhiteBalancePanel::setTemperature(TemperatureTint value, Hand hand) {
    if (!m_document.photo()) return;
    const auto light = lightOf(value, m_document.photo()->raw->color);
    if (!light) {
        refuse(tr("There is no light of %1, tint %2.").arg(kelvinText(value.kelvin), tintText(value.tint)));
        return;
    }
    setOwn(*light, hand);
}

// A light that is set is taken out whole: what stands in the fields is what is taken out.
void WhiteBalancePanel::setOwn(const Light& light, Hand hand) {
    m_wentWhole = m_wentWhole || m_document.settings().light.strength < 1;
    m_document.chooseLight({LightMode::manual, {}, light, 1}, gestureOf(hand));
}

void WhiteBalancePanel::setStrength(double strength, Hand hand) {
    LightChoice choice = m_document.settings().light;
    choice.strength = strength;
    m_document.chooseLight(choice, gestureOf(hand));
}

void WhiteBalancePanel::setGain(std::size_t channel, double gain, Hand hand) {
    if (!m_document.light()) return;
    Light light = m_document.light()->light.greenOne();
    light.value[channel] = 1 / gain;
    setOwn(light, hand);
}

void WhiteBalancePanel::refuse(const QString& sentence) {
    showDocument();
    m_refusal->setText(sentence);
    m_refusalRow->show();
}

void WhiteBalancePanel::showDocument() {
    const DecodedPhoto* photo = m_document.photo();
    const auto light = m_document.light();
    const auto reading = light ? m_document.readingOf(light->light) : std::nullopt;
    const bool balanced = photo && !photo->display->monochrome; // one band has no white balance
    setContentEnabled(balanced);
    setSummary(balanced ? lightText(reading) : QString());
    m_refusalRow->hide();
    const LightChoice& choice = m_document.settings().light;
    m_wentWhole = m_wentWhole && choice.mode == LightMode::manual && choice.strength == 1;
    m_whole->setVisible(m_wentWhole);
    m_choices->showDocument(balanced);
    showSliders(balanced ? reading : std::nullopt);
    showGains(balanced && light ? std::optional(light->light) : std::nullopt);
    const bool down = m_mired->isSliderDown() || m_tint->isSliderDown() || m_strength->isSliderDown();
    if (!down) showGrooves(balanced ? reading : std::nullopt);
}

void WhiteBalancePanel::showSliders(const std::optional<LightReading>& reading) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_mired, m_tint, m_kelvinField, m_tintField})
        widget->setEnabled(reading.has_value());
    const double strength = m_document.settings().light.strength;
    m_strength->setPlace(strength);
    m_strength->setPlaceText(tr("%1 percent").arg(qRound(strength * 100)));
    m_strengthField->setNumber(isEnabled() ? std::optional(strength * 100) : std::nullopt);
    if (!reading) {
        m_kelvinField->setNumber({});
        m_tintField->setNumber({});
        m_duv->clear();
        return;
    }
    m_mired->setPlace(1e6 / reading->kelvin);
    m_mired->setPlaceText(kelvinText(reading->kelvin));
    m_tint->setPlace(reading->tint);
    m_tint->setPlaceText(tintText(reading->tint));
    m_kelvinField->setNumber(std::round(reading->kelvin / 10) * 10);
    m_tintField->setNumber(reading->tint);
    m_duv->setText(tr("Duv %1").arg(duvText(reading->duv)));
}

void WhiteBalancePanel::showGains(const std::optional<Light>& light) {
    const int channels = light ? light->channels : 3;
    const char* const names = channels == 4 ? "gmcy" : "rgb";
    for (int c = 0; c < int(m_gains.size()); ++c) {
        NumberField& field = *m_gains[std::size_t(c)];
        const bool there = c < channels;
        field.setVisible(there);
        m_gainNames[std::size_t(c)]->setVisible(there);
        if (!there) continue;
        m_gainNames[std::size_t(c)]->setText(QString(QLatin1Char(names[c])));
        field.setAccessibleName(tr("Gain of %1", "%1 is a channel: r, g, b").arg(QLatin1Char(names[c])));
        const bool green = light && c == light->greenIndex();
        field.setEnabled(!green); // the others are counted from it
        field.setNumber(light ? std::optional(light->gains()[std::size_t(c)]) : std::nullopt);
    }
}

void WhiteBalancePanel::showGrooves(const std::optional<LightReading>& reading) {
    const auto at = home() ? m_document.readingOf(*home()) : std::nullopt;
    m_strength->setHome(1);
    if (!reading || !at) {
        for (EffectSlider* slider : {m_mired, m_tint, m_strength}) slider->setGroove({});
        return;
    }
    m_mired->setHome(1e6 / at->kelvin);
    m_tint->setHome(at->tint);
    const DecodedPhoto& photo = *m_document.photo();
    LightChoice full = m_document.settings().light;
    full.strength = 1;
    const Analysis* analysis = m_document.analysis();
    const ResolvedLight target = resolvedLight(photo, analysis ? &analysis->estimate : nullptr, full);
    const Grooves grooves = groovesOf(photo, *home(), *reading, target.light,
                                      {m_mired->left(), m_mired->right(), m_tint->left(), m_tint->right()});
    m_mired->setGroove(grooves.mired);
    m_tint->setGroove(grooves.tint);
    m_strength->setGroove(grooves.strength);
}

QString WhiteBalancePanel::duv() const {
    return m_duv->text();
}

QString WhiteBalancePanel::refusal() const {
    return m_refusalRow->isHidden() ? QString() : m_refusal->text();
}

} // namespace uncast::ui
