#include "ui/panels/viewing_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/effect_slider.h"
#include "ui/panels/number_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kStep = 0.1; // stops
constexpr double kFinest = 0.01;
constexpr int kFieldWidth = 76;
constexpr int kOneHandMilliseconds = 700; // steps that follow each other are one gesture

} // namespace

ViewingPanel::ViewingPanel(PhotoDocument& document, QWidget* parent)
    : Panel(tr("Viewing"), parent), m_document(document),
      m_exposure(new EffectSlider(-kMostViewStops, kMostViewStops, kStep)),
      m_exposureField(new NumberField(-kMostViewStops, kMostViewStops, kStep, 2)), m_tone(new QComboBox),
      m_reset(new QToolButton) {
    auto* note = secondaryLabel(tr("For viewing only: exports and estimates do not change."));
    note->setWordWrap(true);
    m_exposureField->setSigned(true);
    m_exposureField->setFixedWidth(kFieldWidth);
    const QString exposure = tr("Exposure");
    m_exposureField->setAccessibleName(tr("Exposure, for viewing only"));
    m_exposure->setAccessibleName(m_exposureField->accessibleName());
    m_exposure->setHome(0);
    m_exposure->setToolTip(
        tr("Brighter or darker, in stops, on this screen only.\nDrag or use the arrow keys; "
           "Shift is finer, a double click resets. The wheel turns it once it was clicked."));
    m_tone->addItem(tr("Plain, as exported"), int(Tone::plain));
    m_tone->addItem(tr("Filmic"), int(Tone::filmic));
    m_tone->setAccessibleName(tr("Tone, for viewing only"));
    m_tone->setToolTip(tr("Filmic: brighter middle tones, and highlights that roll off as on film"));
    m_tone->setMinimumHeight(kRowHeight);
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setAccessibleName(tr("Reset viewing"));
    m_reset->setToolTip(tr("View the photo as it is exported"));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap4);
    grid->setVerticalSpacing(kGap4);
    grid->setColumnStretch(1, 1);
    auto* exposureName = secondaryLabel(exposure);
    exposureName->setBuddy(m_exposureField);
    auto* toneName = secondaryLabel(tr("Tone"));
    toneName->setBuddy(m_tone);
    grid->addWidget(note, 0, 0, 1, 3);
    grid->addWidget(m_reset, 0, 3, Qt::AlignTop);
    grid->addWidget(exposureName, 1, 0);
    grid->addWidget(m_exposureField, 1, 2);
    grid->addWidget(secondaryLabel(tr("EV", "stops of exposure")), 1, 3);
    grid->addWidget(m_exposure, 2, 0, 1, 4);
    grid->addWidget(toneName, 3, 0);
    grid->addWidget(m_tone, 3, 1, 1, 3);
    content().addLayout(grid);

    connect(m_exposure, &EffectSlider::moved, this, [this](double stops) { setExposure(stops, true); });
    connect(m_exposure, &EffectSlider::homeAsked, this, [this] { setExposure(0, false); });
    connect(m_exposure, &QSlider::sliderPressed, this, [this] { m_lastMove.invalidate(); });
    connect(m_exposureField, &NumberField::entered, this,
            [this](double stops) { setExposure(stops, false); });
    connect(m_exposureField, &NumberField::stepped, this, [this](double stops) { setExposure(stops, true); });
    connect(m_exposureField, &NumberField::refused, this, &ViewingPanel::showDocument);
    connect(m_tone, &QComboBox::activated, this, [this](int index) {
        Viewing viewing = m_document.settings().viewing;
        viewing.tone = Tone(m_tone->itemData(index).toInt());
        m_document.setViewing(viewing);
    });
    connect(m_reset, &QToolButton::clicked, &document, [this] { m_document.setViewing({}); });
    connect(&document, &PhotoDocument::settingsChanged, this, &ViewingPanel::showDocument);
    connect(&document, &PhotoDocument::stageChanged, this, &ViewingPanel::showDocument);
    showDocument();
}

// Steps that follow each other at once belong to one gesture, however they come.
void ViewingPanel::setExposure(double stops, bool goesOn) {
    const bool same =
        m_lastMove.isValid() && (m_exposure->isSliderDown() || m_lastMove.elapsed() < kOneHandMilliseconds);
    if (goesOn && !same) m_gesture = m_document.newGesture();
    m_lastMove.start();
    if (!goesOn) m_lastMove.invalidate();
    Viewing viewing = m_document.settings().viewing;
    viewing.exposureStops = std::round(stops / kFinest) * kFinest; // as it is shown
    m_document.setViewing(viewing, goesOn ? m_gesture : 0);
}

void ViewingPanel::showDocument() {
    const bool there = m_document.photo();
    const Viewing& viewing = m_document.settings().viewing;
    setContentEnabled(there);
    setSummary(there && !viewing.asExported() ? viewingText(viewing) : QString());
    m_exposure->setPlace(viewing.exposureStops);
    m_exposure->setPlaceText(stopsText(viewing.exposureStops, 2));
    m_exposureField->setNumber(there ? std::optional(viewing.exposureStops) : std::nullopt);
    m_tone->setCurrentIndex(m_tone->findData(int(viewing.tone)));
    m_reset->setEnabled(!viewing.asExported());
}

} // namespace uncast::ui
