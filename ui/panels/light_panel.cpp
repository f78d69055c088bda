#include "ui/panels/light_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

const std::array<const char*, 3> kRows{"source", "spread", "patches"};
const QString kNothing = QStringLiteral("\u2013");

} // namespace

LightPanel::LightPanel(PhotoDocument& document, QWidget* parent)
    : Panel(tr("Estimator"), parent), m_document(document), m_estimators(new QComboBox) {
    m_estimators->setAccessibleName(tr("Found by"));
    m_estimators->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_estimators->setMinimumContentsLength(12);
    m_estimators->setMinimumHeight(kRowHeight);
    m_estimators->setMaxVisibleItems(20);
    for (const std::string& name : document.estimatorNames()) {
        m_estimators->addItem(estimatorTitle(name), QString::fromStdString(name));
        m_estimators->setItemData(m_estimators->count() - 1, estimatorHint(name), Qt::ToolTipRole);
    }
    auto* label = secondaryLabel(tr("Found by"));
    label->setBuddy(m_estimators);
    const std::array<QString, rowCount> names{tr("Taken from", "where the light is drawn from"), tr("Spread"),
                                              tr("Patches used")};
    const std::array<QString, rowCount> tips{tr("What the one light of the picture is drawn from."),
                                             tr("Half of the patches lie within this angle of the light."),
                                             tr("Patches that could tell a light, of all.")};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap12);
    grid->setVerticalSpacing(0);
    grid->setRowMinimumHeight(0, kRowHeight + kGap4);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_estimators, 0, 1);
    for (std::size_t row = 0; row < rowCount; ++row) {
        m_names[row] = secondaryLabel(names[row]);
        m_figures[row] = new QLabel(kNothing);
        m_figures[row]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_figures[row]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_figures[row]->setAccessibleName(names[row]);
        m_names[row]->setToolTip(tips[row]);
        m_figures[row]->setToolTip(tips[row]);
        grid->setRowMinimumHeight(int(row) + 1, kRowHeight - kGap4);
        grid->addWidget(m_names[row], int(row) + 1, 0);
        grid->addWidget(m_figures[row], int(row) + 1, 1);
    }
    grid->setColumnStretch(1, 1);
    content().addLayout(grid);
    connect(m_estimators, &QComboBox::activated, this, [this](int index) {
        m_document.setEstimator(m_estimators->itemData(index).toString().toStdString());
    });
    connect(&document, &PhotoDocument::analysisChanged, this, &LightPanel::showDocument);
    connect(&document, &PhotoDocument::settingsChanged, this, &LightPanel::showEstimator);
    showEstimator();
    showDocument();
}

void LightPanel::showEstimator() {
    m_estimators->setCurrentIndex(m_estimators->findData(QString::fromStdString(m_document.estimator())));
    m_estimators->setToolTip(estimatorHint(m_document.estimator()));
}

void LightPanel::showDocument() {
    const Analysis* analysis = m_document.analysis();
    for (QLabel* figure : m_figures) figure->setText(kNothing);
    if (!analysis) return;
    const Estimate& estimate = analysis->estimate;
    if (!estimate.illuminant) return;
    if (const QString from = sourceText(estimate.estimator); !from.isEmpty())
        m_figures[source]->setText(from);
    if (!estimate.map.cells.empty()) {
        m_figures[patches]->setText(tr("%1 of %2", "patches used of all")
                                        .arg(estimate.map.usedCount())
                                        .arg(estimate.map.cells.size()));
    }
    m_figures[spread]->setText(degreesText(estimate.spreadDegrees));
}

QString LightPanel::figure(const QString& row) const {
    for (std::size_t i = 0; i < rowCount; ++i) {
        if (row == QLatin1String(kRows[i])) return m_figures[i]->text();
    }
    return {};
}

} // namespace uncast::ui
