#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QSpinBox;
class QToolButton;

namespace uncast::ui {

class Eyedropper;
class PhotoDocument;

/// What there is to set of the eyedropper, and the places picked, one after the other with the light of each.
class PickerBar : public QWidget {
    Q_OBJECT

public:
    PickerBar(Eyedropper& eyedropper, PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QSpinBox& side() { return *m_side; }
    [[nodiscard]] QCheckBox& leaving() { return *m_leaving; }
    [[nodiscard]] QListWidget& places() { return *m_places; }
    [[nodiscard]] QToolButton& remove() { return *m_remove; }
    [[nodiscard]] QString hint() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectControls();
    void showOptions();
    void showPlaces();
    void removeCurrent();

    Eyedropper& m_eyedropper;
    PhotoDocument& m_document;
    QSpinBox* m_side;
    QCheckBox* m_leaving;
    QLabel* m_hint;
    QListWidget* m_places;
    QToolButton* m_remove;
    QToolButton* m_done;
};

} // namespace uncast::ui
