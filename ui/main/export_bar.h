#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace uncast::ui {

class PhotoDocument;
class Sign;

/// Follows one export: its bar and cancel, then where the file is, or why there is none. Stands at the foot
/// of the column of panels, so that the pictures stay where they are.
class ExportBar : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// The program waits for this export to quit: the bar says so.
    void setQuitsAfterwards(bool quits);
    [[nodiscard]] bool quitsAfterwards() const { return m_quitsAfterwards; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showDocument();

    PhotoDocument& m_document;
    Sign* m_sign;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_action;
    QToolButton* m_close;
    bool m_quitsAfterwards = false;
};

} // namespace uncast::ui
