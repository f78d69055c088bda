#pragma once

#include "core/develop/photo_settings.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QMenu;
class QToolButton;

namespace uncast::ui {

class OwnPresets;
class PhotoDocument;

/// Whose light is taken out: the estimator's, the camera's, one of the presets - everybody's, those of the
/// photo's camera, the user's own - or one set by hand; beside it what can be done with own presets, and the
/// way back.
class LightChoices : public QWidget {
    Q_OBJECT

public:
    LightChoices(PhotoDocument& document, OwnPresets& presets, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& list() { return *m_list; }
    [[nodiscard]] QToolButton& presetButton() { return *m_presetsButton; }
    [[nodiscard]] QToolButton& resetButton() { return *m_reset; }
    /// Shows what the document says; whether there is anything to balance.
    void showDocument(bool balanced);

    /// Asks for a name, a text that stands there at first; empty: cancelled. Replaced by tests.
    using AskName = std::function<QString(const QString& title, const QString& first)>;
    void setAskName(AskName ask) { m_askName = std::move(ask); }

private:
    void fill();
    void addPreset(const QString& title, const QString& name);
    void fillMenu();
    void choose(int index);
    void saveAsPreset();
    void renamePreset(const QString& name);
    [[nodiscard]] LightChoice choiceNamed(const QString& name) const;
    [[nodiscard]] QString nameOf(const LightChoice& choice) const;
    [[nodiscard]] bool available(const QString& name) const;

    PhotoDocument& m_document;
    OwnPresets& m_presets;
    QComboBox* m_list;
    QToolButton* m_presetsButton;
    QToolButton* m_reset;
    QMenu* m_menu;
    AskName m_askName;
    bool m_balanced = false;
    const void* m_photo = nullptr; ///< whose camera's presets are in the list
};

} // namespace uncast::ui
