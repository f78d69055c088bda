#include "ui/panels/verdict_figures.h"

#include "core/illuminant/pooling.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <array>
#include <cmath>

namespace uncast::ui {

VerdictFigures::VerdictFigures(PhotoDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_grid(new QGridLayout(this)) {
    setAccessibleName(tr("Figures behind the verdict"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap12);
    m_grid->setVerticalSpacing(kGap4);
    m_grid->setColumnStretch(0, 1);
    connect(&document, &PhotoDocument::analysisChanged, this, &VerdictFigures::showAnalysis);
    showAnalysis();
}

void VerdictFigures::addRow(const QString& name, const QString& figure, const QString& tip) {
    auto* label = new QLabel(name);
    makeSecondary(*label);
    label->setWordWrap(true);
    label->setToolTip(tip);
    auto* value = new QLabel(figure);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    value->setToolTip(tip);
    value->setAccessibleName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = int(m_lines.size());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1);
    m_lines << tr("%1: %2", "a figure with its name").arg(name, figure);
}

void VerdictFigures::showAnalysis() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    const Analysis* analysis = m_document.analysis();
    if (!analysis) return;
    const Estimate& estimate = analysis->estimate;
    const auto percent = [](double share) { return tr("%1 %").arg(qRound(share * 100)); };
    if (std::isfinite(estimate.predictedErrorDegrees))
        addRow(tr("Expected error"), degreesText(estimate.predictedErrorDegrees),
               tr("The estimator's own guess of the angle between the light found and the true one."));
    if (std::isfinite(estimate.spreadDegrees))
        addRow(tr("Median distance of the patches"), degreesText(estimate.spreadDegrees),
               tr("Half of the patches lie nearer to the light found, half farther from it."));
    if (std::isfinite(estimate.otherLightShare))
        addRow(tr("Patches in another light"), percent(estimate.otherLightShare),
               tr("Those farther from the light found than their own error explains. Above %1 the verdict is "
                  "that there are several lights.")
                   .arg(percent(kMixedShare)));
    const auto& cells = estimate.map.cells;
    if (cells.empty()) return;
    addRow(tr("Patches used"),
           tr("%1 of %2", "patches used of all").arg(estimate.map.usedCount()).arg(cells.size()),
           tr("Patches that could tell a light, of all."));
    for (const PatchState state : {PatchState::clipped, PatchState::dark, PatchState::flat,
                                   PatchState::masked, PatchState::excluded}) {
        const auto count = std::ranges::count(cells, state, &PatchEstimate::state);
        if (count > 0)
            addRow(tr("Not used: %1", "%1 is why").arg(patchReason(state)), QString::number(count), {});
    }
}

} // namespace uncast::ui
