#include "ui/panels/other_lights.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace uncast::ui {

OtherLights::OtherLights(PhotoDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_column(new QVBoxLayout(this)) {
    setAccessibleName(tr("Other lights of the picture"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGap8);
    connect(&document, &PhotoDocument::analysisChanged, this, &OtherLights::showAnalysis);
    connect(&document, &PhotoDocument::settingsChanged, this, &OtherLights::showInUse);
    showAnalysis();
}

void OtherLights::showAnalysis() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater(); // a click on one of its buttons may be under way
        delete item;
    }
    m_rows.clear();
    const Analysis* analysis = m_document.analysis();
    if (analysis) {
        const auto groups = otherLights(analysis->estimate);
        // Two of them where the light found lies between both.
        const std::vector<QString> names = groups.size() < 2
                                               ? std::vector{tr("second light")}
                                               : std::vector{tr("one light"), tr("other light")};
        for (std::size_t i = 0; i < groups.size(); ++i) addRow(groups[i], names[i]);
    }
    showInUse();
    setVisible(!m_rows.empty());
}

void OtherLights::addRow(const LightGroup& group, const QString& name) {
    Row row;
    row.group = group;
    const QString light = lightText(m_document.readingOf(group.light));
    const QString share = tr("%1, %2 % of patches", "which light of the picture, and its share")
                              .arg(name)
                              .arg(qRound(group.share * 100));
    row.words = tr("%1 (%2)", "a light, and which one it is").arg(light, share);
    auto* widget = new QWidget;
    widget->setToolTip(tr("%1 from the light found").arg(degreesText(group.degreesFromGlobal)));
    auto* swatch = new Swatch({kRowHeight, kRowHeight});
    swatch->setColour(colourOf(group.light, *m_document.photo()));
    auto* words = new QLabel(light);
    words->setWordWrap(true);
    auto* where = new QLabel(share);
    makeSecondary(*where);
    where->setWordWrap(true);
    row.use = new QToolButton; // narrower than push buttons: the words between need the room
    row.patches = new QToolButton;
    row.patches->setText(tr("Show", "the patches of a light"));
    for (QToolButton* button : {row.use, row.patches}) {
        button->setMinimumHeight(kRowHeight);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    row.patches->setAccessibleName(tr("Show the patches in this light: %1").arg(row.words));
    row.patches->setToolTip(tr("Choose the patches that stand in this light, on the map and in the plot"));
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGap8);
    grid->setVerticalSpacing(0);
    grid->addWidget(swatch, 0, 0, 2, 1);
    grid->addWidget(words, 0, 1);
    grid->addWidget(where, 1, 1);
    grid->addWidget(row.use, 0, 2, 2, 1);
    grid->addWidget(row.patches, 0, 3, 2, 1);
    grid->setColumnStretch(1, 1);
    connect(row.use, &QToolButton::clicked, this, [this, light = group.light] {
        useLightOfMap(m_document, light, tr("Other light of the map", "a step of the history"));
    });
    connect(row.patches, &QToolButton::clicked, this,
            [this, cells = group.cells] { emit patchesAsked(Cells(cells.begin(), cells.end())); });
    m_column->addWidget(widget);
    m_rows.push_back(row);
}

void OtherLights::showInUse() {
    const LightChoice& choice = m_document.settings().light;
    for (const Row& row : m_rows) {
        const bool used = choice.mode == LightMode::patches && choice.light == row.group.light;
        row.use->setText(used ? tr("In use") : tr("Use", "a light"));
        row.use->setToolTip(tr("Take this light out of the whole picture"));
        row.use->setAccessibleName(
            tr("%1. %2", "a button and the light it is about").arg(row.use->text(), row.words));
        row.use->setEnabled(!used);
    }
}

} // namespace uncast::ui
