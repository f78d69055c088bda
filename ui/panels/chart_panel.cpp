#include "ui/panels/chart_panel.h"

#include "ui/document/chart_watch.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/chart_patches.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace uncast::ui {

ChartPanel::ChartPanel(PhotoDocument& document, ChartWatch& watch, QWidget* parent)
    : Panel(tr("ColorChecker"), parent), m_document(document), m_watch(watch), m_state(secondaryLabel()),
      m_found(new QWidget), m_light(new QLabel), m_use(new QPushButton(tr("Use the chart's light"))),
      m_patches(new ChartPatches), m_difference(secondaryLabel()), m_errors(new QTableWidget),
      m_corners(new QToolButton), m_back(new QToolButton) {
    m_state->setWordWrap(true);
    m_light->setWordWrap(true);
    m_difference->setWordWrap(true);
    m_use->setToolTip(tr("Take out the light that the grey patches show"));
    m_patches->setToolTip(tr("Each patch as it comes out, in its corner as it should be, and CIEDE2000"));
    m_corners->setText(tr("Place the corners"));
    m_corners->setCheckable(true);
    m_corners->setToolTip(tr("Drag the corners of the chart in the picture"));
    m_back->setText(tr("Forget them", "corners of a chart placed by hand"));
    m_back->setToolTip(tr("Back to the chart that was found, or to none"));
    buildErrors();
    auto* found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(kGap8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_light, m_use, m_patches, m_difference, m_errors})
        found->addWidget(widget);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kGap8);
    tools->addWidget(m_corners);
    tools->addWidget(m_back);
    tools->addStretch(1);
    content().addWidget(m_state);
    content().addWidget(m_found);
    content().addLayout(tools);
    connect(m_use, &QPushButton::clicked, &watch, &ChartWatch::useLight);
    connect(m_corners, &QToolButton::clicked, this, &ChartPanel::placingAsked);
    connect(m_back, &QToolButton::clicked, &watch, &ChartWatch::takeBack);
    connect(&watch, &ChartWatch::changed, this, &ChartPanel::showDocument);
    connect(&document, &PhotoDocument::settingsChanged, this, &ChartPanel::showDocument);
    connect(&document, &PhotoDocument::analysisChanged, this, &ChartPanel::showErrors);
    connect(&document, &PhotoDocument::othersChanged, this, &ChartPanel::showErrors);
    showDocument();
}

void ChartPanel::buildErrors() {
    m_errors->setColumnCount(3);
    m_errors->setHorizontalHeaderLabels(
        {tr("Estimator"), tr("Recovery", "angular error"), tr("Reproduction", "angular error")});
    m_errors->horizontalHeaderItem(1)->setToolTip(tr("The angle between the two lights"));
    m_errors->horizontalHeaderItem(2)->setToolTip(
        tr("The angle between grey and what a grey surface becomes"));
    m_errors->setAccessibleName(tr("Angles of the estimators from the chart's light"));
    m_errors->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_errors->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_errors->setFrameShape(QFrame::NoFrame);
    m_errors->setShowGrid(false);
    m_errors->verticalHeader()->hide();
    m_errors->verticalHeader()->setDefaultSectionSize(kRowHeight - kGap4);
    m_errors->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_errors->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_errors->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_errors->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_errors->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_errors->horizontalHeader()->setHighlightSections(false);
}

void ChartPanel::setPlacing(bool placing) {
    m_corners->setChecked(placing);
}

void ChartPanel::showDocument() {
    const bool there = m_document.photo() && !m_document.photo()->display->monochrome;
    setContentEnabled(there);
    const ChartReading* reading = there ? m_watch.reading() : nullptr;
    QString state;
    if (there)
        state = m_watch.placed() ? tr("The corners were placed by hand.")
                : reading        ? tr("A chart was found.")
                : m_watch.looking()
                    ? tr("Looking for a chart...")
                    : tr("No chart was found. One that is cut off or very small can be placed "
                         "by its corners.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_found->setVisible(reading);
    m_back->setVisible(m_watch.placed());
    const auto light = m_watch.light();
    m_use->setEnabled(light.has_value());
    m_light->setText(light ? tr("Light on the chart: %1").arg(lightText(m_document.readingOf(*light)))
                           : tr("Its greys are clipped or too dark: it tells no light."));
    setSummary(light ? lightText(m_document.readingOf(*light)) : QString());
    showPatches();
    showErrors();
}

void ChartPanel::showPatches() {
    const ChartReading* reading = m_watch.reading();
    const auto taken = m_document.light();
    if (!reading || !taken) return;
    const CameraColor& color = m_document.photo()->raw->color;
    const ChartDifferences differences = chartDifferences(*reading, color, taken->light);
    m_patches->show(chartColours(*reading, color, taken->light), differences);
    int worst = -1;
    for (int i = 0; i < kChartPatches; ++i) {
        const auto& each = differences[std::size_t(i)];
        if (each && (worst < 0 || *each > *differences[std::size_t(worst)])) worst = i;
    }
    m_difference->setText(worst < 0 ? QString()
                                    : tr("As it comes out now: \u0394"
                                         "E %1 on average, %2 at most (%3).",
                                         "%3 is a patch")
                                          .arg(differenceText(meanDifference(differences)),
                                               differenceText(*differences[std::size_t(worst)]),
                                               patchTitle(worst)));
}

void ChartPanel::addError(const QString& name, const Light& light) {
    const Light actual = *m_watch.light();
    const int row = m_errors->rowCount();
    m_errors->insertRow(row);
    const std::array<QString, 3> texts{name, degreesText(recoveryAngle(light, actual)),
                                       degreesText(reproductionAngle(light, actual))};
    for (int column = 0; column < 3; ++column) {
        auto* item = new QTableWidgetItem(texts[std::size_t(column)]);
        item->setTextAlignment(int(Qt::AlignVCenter) | int(column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        if (column == 0) item->setToolTip(name);
        m_errors->setItem(row, column, item);
    }
}

void ChartPanel::showErrors() {
    m_errors->setRowCount(0);
    if (!m_watch.light() || !m_document.photo()) return;
    for (const std::string& name : m_document.estimatorNames()) {
        const Analysis* analysis = m_document.analysisOf(name);
        if (analysis && analysis->estimate.illuminant)
            addError(estimatorTitle(name), *analysis->estimate.illuminant);
    }
    if (const auto taken = m_document.light()) addError(tr("Taken out now"), taken->light);
    m_errors->setFixedHeight(m_errors->horizontalHeader()->sizeHint().height() +
                             m_errors->rowCount() * m_errors->verticalHeader()->defaultSectionSize());
}

QString ChartPanel::state() const {
    return m_state->text();
}

QString ChartPanel::lightWords() const {
    return m_light->text();
}

QString ChartPanel::differenceWords() const {
    return m_difference->text();
}

} // namespace uncast::ui
