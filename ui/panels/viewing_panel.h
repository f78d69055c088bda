#pragma once

#include "ui/document/settings_command.h"
#include "ui/panels/panel.h"

#include <QElapsedTimer>

class QComboBox;
class QToolButton;

namespace uncast {
struct Viewing;
}

namespace uncast::ui {

class EffectSlider;
class NumberField;
class PhotoDocument;

/// How the photo is shown, for the eye alone: exposure and tone. Exports and estimates stay as they are.
class ViewingPanel : public Panel {
    Q_OBJECT

public:
    explicit ViewingPanel(PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] EffectSlider& exposure() { return *m_exposure; }
    [[nodiscard]] NumberField& exposureField() { return *m_exposureField; }
    [[nodiscard]] QComboBox& tone() { return *m_tone; }
    [[nodiscard]] QToolButton& reset() { return *m_reset; }

private:
    void showDocument();
    void setExposure(double stops, bool goesOn);

    PhotoDocument& m_document;
    EffectSlider* m_exposure;
    NumberField* m_exposureField;
    QComboBox* m_tone;
    QToolButton* m_reset;
    Gesture m_gesture = 0;
    QElapsedTimer m_lastMove;
};

} // namespace uncast::ui
