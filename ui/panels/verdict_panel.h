#pragma once

#include "ui/panels/panel.h"

class QPushButton;

namespace uncast::ui {

class PhotoDocument;

/// A bar from "sure" to "not sure": the shorter the expected error, the longer the bar.
class SurenessBar : public QWidget {
    Q_OBJECT

public:
    /// Beyond this the bar is empty.
    static constexpr double kWorstDegrees = 8;

    explicit SurenessBar(QWidget* parent = nullptr);
    void setDegrees(double degrees); ///< expected error; not a number: nothing is known
    [[nodiscard]] double share() const { return m_share; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_known = false;
    double m_share = 0;
};

/// What was found, in one line of plain words, and how far to trust it.
class VerdictPanel : public Panel {
    Q_OBJECT

public:
    explicit VerdictPanel(PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString support() const;

private:
    void showDocument();

    PhotoDocument& m_document;
    QLabel* m_headline;
    QLabel* m_support;
    Swatch* m_swatch;
    QLabel* m_light;
    SurenessBar* m_sureness;
    QLabel* m_sureText;
    QPushButton* m_again;
};

} // namespace uncast::ui
