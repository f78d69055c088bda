#pragma once

#include "ui/panels/panel.h"

class QAction;
class QLabel;
class QLineEdit;

namespace uncast::ui {

class PhotoDocument;

/// The black level the photo is read with: the file's, or the user's against it.
class SensorPanel : public Panel {
    Q_OBJECT

public:
    explicit SensorPanel(PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& black() { return *m_black; }
    /// Why what was typed is not taken; empty where nothing was refused.
    [[nodiscard]] QString refusal() const;

private:
    void showDocument();
    void commit();

    PhotoDocument& m_document;
    QLineEdit* m_black;
    QAction* m_reset;
    QLabel* m_measured;
    QLabel* m_refusal;
    QWidget* m_refusalRow;
};

} // namespace uncast::ui
