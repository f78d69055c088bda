#pragma once

namespace uncast::ui {

class ChromaticityPlot;

/// Lets assistive technology read the plot as a list of lights, each with its patch, chosen and current ones.
/// Called by every plot; installs once.
void installPlotAccessibility();

/// Tells assistive technology what has changed.
void tellPlotChanged(ChromaticityPlot& plot);
void tellPlotSelection(ChromaticityPlot& plot);
void tellPlotCursor(ChromaticityPlot& plot);

} // namespace uncast::ui
