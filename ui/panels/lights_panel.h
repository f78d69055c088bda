#pragma once

#include "ui/panels/panel.h"

namespace uncast::ui {

class ChromaticityPlot;
class PatchSelection;
class PhotoDocument;
class PlotKey;

/// Where the lights of the patches lie among those of daylight and lamps, linked with the map: what is
/// pointed at or chosen here is so there.
class LightsPanel : public Panel {
    Q_OBJECT

public:
    LightsPanel(PhotoDocument& document, PatchSelection& selection, QWidget* parent = nullptr);

    [[nodiscard]] ChromaticityPlot& plot() { return *m_plot; }
    /// The line below the plot.
    [[nodiscard]] QString readOut() const;

private:
    void link();
    void showDocument();
    void showTaken();
    void showCell();

    PhotoDocument& m_document;
    PatchSelection& m_selection;
    ChromaticityPlot* m_plot;
    PlotKey* m_key;
    QLabel* m_readOut;
};

} // namespace uncast::ui
