#include "ui/panels/lights_panel.h"

#include "ui/document/patch_selection.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/chromaticity_plot.h"
#include "ui/panels/plot_key.h"
#include "ui/picture/patch_bar.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace uncast::ui {

LightsPanel::LightsPanel(PhotoDocument& document, PatchSelection& selection, QWidget* parent)
    : Panel(tr("Lights"), parent), m_document(document), m_selection(selection), m_plot(new ChromaticityPlot),
      m_key(new PlotKey), m_readOut(secondaryLabel()) {
    m_readOut->setWordWrap(true);
    m_readOut->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // its words never widen the column
    policy.setHeightForWidth(true);
    m_readOut->setSizePolicy(policy);
    m_readOut->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readOut->setMinimumHeight(3 * m_readOut->fontMetrics().lineSpacing()); // so that nothing below jumps
    content().addWidget(m_plot);
    content().addWidget(m_key);
    content().addWidget(m_readOut);
    link();
    connect(&document, &PhotoDocument::analysisChanged, this, &LightsPanel::showDocument);
    connect(&document, &PhotoDocument::stageChanged, this, &LightsPanel::showDocument);
    connect(&document, &PhotoDocument::settingsChanged, this, &LightsPanel::showTaken);
    showDocument();
}

void LightsPanel::link() {
    connect(m_plot, &ChromaticityPlot::currentCellChanged, &m_selection, &PatchSelection::setCurrent);
    connect(m_plot, &ChromaticityPlot::cellsChosen, &m_selection, &PatchSelection::select);
    connect(m_plot, &ChromaticityPlot::excludeAsked, &m_selection, &PatchSelection::excludeOrInclude);
    connect(m_plot, &ChromaticityPlot::reachAsked, &m_selection, &PatchSelection::reach);
    connect(m_plot, &ChromaticityPlot::choicesAsked, this,
            [this](QPoint place) { makePatchMenu(m_document, m_selection, m_plot)->popup(place); });
    connect(&m_selection, &PatchSelection::currentChanged, this, [this](int cell) {
        m_plot->setCurrentCell(cell);
        showCell();
    });
    connect(&m_selection, &PatchSelection::changed, this,
            [this] { m_plot->setSelectedCells(m_selection.cells()); });
}

void LightsPanel::showDocument() {
    const DecodedPhoto* photo = m_document.photo();
    setContentEnabled(photo);
    const PlotDots dots = plotDotsOf(m_document);
    std::vector<PlotMark> marks;
    if (dots.found) marks.push_back(PlotMark::found);
    if (dots.asShot) marks.push_back(PlotMark::asShot);
    if (dots.taken) marks.push_back(PlotMark::taken);
    if (std::ranges::any_of(dots.dots, &PlotDots::Dot::excluded)) marks.push_back(PlotMark::excluded);
    m_key->setMarks(marks);
    m_key->setVisible(!marks.empty());
    m_plot->setEmptyText(photo && !photo->raw->color.known()
                             ? tr("No colour matrix is known for this camera: its lights have no place here.")
                             : tr("No light yet"));
    m_plot->setDots(dots);
    m_plot->setCurrentCell(m_selection.current());
    const Analysis* analysis = m_document.analysis();
    const bool lit = analysis && analysis->estimate.illuminant;
    setSummary(lit ? lightText(m_document.readingOf(*analysis->estimate.illuminant)) : QString());
    showCell();
}

// A slider moves one mark; the others stay.
void LightsPanel::showTaken() {
    const auto taken = takenPlaceOf(m_document);
    const bool same = taken.has_value() == m_plot->dots().taken.has_value();
    m_plot->setTaken(taken);
    if (!same) showDocument();
}

void LightsPanel::showCell() {
    const int index = m_plot->dots().indexOf(m_plot->currentCell());
    if (index < 0) {
        m_readOut->setText(m_plot->dots().dots.empty()
                               ? QString()
                               : tr("Point at a dot to find its patch. Draw around dots to choose them."));
        return;
    }
    const PlotDots::Dot& dot = m_plot->dots().dots[std::size_t(index)];
    m_readOut->setText(tr("%1. u\u2032 %2, v\u2032 %3", "a patch; its place in the chromaticity diagram")
                           .arg(dot.words, chromaticityText(dot.place.u), chromaticityText(dot.place.v)));
}

QString LightsPanel::readOut() const {
    return m_readOut->text();
}

} // namespace uncast::ui
