#pragma once

#include "core/color/light.h"
#include "ui/panels/panel.h"

class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace uncast::ui {

class ChartPatches;
class ChartWatch;
class PhotoDocument;

/// The ColorChecker in the photo: its light, how its patches come out with the light that is taken out, and
/// how far every estimator lies from it.
class ChartPanel : public Panel {
    Q_OBJECT

public:
    ChartPanel(PhotoDocument& document, ChartWatch& watch, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& useButton() { return *m_use; }
    [[nodiscard]] QToolButton& cornersButton() { return *m_corners; }
    [[nodiscard]] QToolButton& backButton() { return *m_back; }
    [[nodiscard]] QTableWidget& errors() { return *m_errors; }
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString lightWords() const;
    [[nodiscard]] QString differenceWords() const;
    /// Whether the corners are being placed.
    void setPlacing(bool placing);

signals:
    void placingAsked(bool placing);

private:
    void buildErrors();
    void showDocument();
    void showPatches();
    void showErrors();
    void addError(const QString& name, const Light& light);

    PhotoDocument& m_document;
    ChartWatch& m_watch;
    QLabel* m_state;
    QWidget* m_found;
    QLabel* m_light;
    QPushButton* m_use;
    ChartPatches* m_patches;
    QLabel* m_difference;
    QTableWidget* m_errors;
    QToolButton* m_corners;
    QToolButton* m_back;
};

} // namespace uncast::ui
