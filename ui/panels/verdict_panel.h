#pragma once

#include "ui/document/patch_selection.h"
#include "ui/panels/panel.h"

class QPushButton;
class QToolButton;

namespace uncast::ui {

class OtherLights;
class PhotoDocument;
class VerdictFigures;

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

/// What was found, in one line of plain words, and how far to trust it; the figures behind it on demand. Says
/// so where another light than the one found is taken out.
class VerdictPanel : public Panel {
    Q_OBJECT

public:
    explicit VerdictPanel(PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString support() const;
    /// Which light is in use where it is not the one found; empty where it is.
    [[nodiscard]] QString inUse() const;
    [[nodiscard]] QPushButton& useFound() { return *m_useFound; }
    [[nodiscard]] QToolButton& more() { return *m_more; }
    [[nodiscard]] OtherLights& others() { return *m_others; }
    [[nodiscard]] VerdictFigures& figures() { return *m_figures; }

signals:
    void patchesAsked(const uncast::ui::Cells& cells); ///< where one of the lights shines

private:
    void buildInUse();
    void buildFigures();
    void showDocument();
    void showInUse();

    PhotoDocument& m_document;
    QLabel* m_headline;
    QLabel* m_support;
    Swatch* m_swatch;
    QLabel* m_light;
    SurenessBar* m_sureness;
    QLabel* m_sureText;
    QPushButton* m_again;
    QWidget* m_inUseRow;
    QLabel* m_inUse;
    QPushButton* m_useFound;
    OtherLights* m_others;
    QToolButton* m_more; ///< unfolds the figures
    VerdictFigures* m_figures;
};

} // namespace uncast::ui
