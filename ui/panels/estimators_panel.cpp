#include "ui/panels/estimators_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/estimator_delegate.h"
#include "ui/panels/estimator_list.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace uncast::ui {
namespace {

const std::array<const char*, 3> kRows{"source", "spread", "patches"};
const QString kNothing = QStringLiteral("\u2013");

} // namespace

EstimatorsPanel::EstimatorsPanel(PhotoDocument& document, QWidget* parent)
    : Panel(tr("Estimators"), parent), m_document(document), m_list(new EstimatorList(document, this)),
      m_view(new QListView), m_asking(secondaryLabel()), m_stop(new QToolButton) {
    m_view->setModel(m_list);
    m_view->setItemDelegate(new EstimatorDelegate(m_view));
    m_view->setAccessibleName(tr("Estimators"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setFixedHeight(m_list->rowCount() *
                           EstimatorDelegate::kHeight); // the column scrolls, not the list
    content().addWidget(m_view);
    auto* asking = new QHBoxLayout;
    asking->setSpacing(kGap8);
    m_stop->setText(tr("Stop"));
    m_asking->setWordWrap(true);
    asking->addWidget(m_asking, 1);
    asking->addWidget(m_stop);
    content().addLayout(asking);
    const std::array<QString, rowCount> names{tr("Taken from", "where the light is drawn from"), tr("Spread"),
                                              tr("Patches used")};
    const std::array<QString, rowCount> tips{tr("What the one light of the picture is drawn from."),
                                             tr("Half of the patches lie within this angle of the light."),
                                             tr("Patches that could tell a light, of all.")};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap12);
    grid->setVerticalSpacing(0);
    for (std::size_t row = 0; row < rowCount; ++row) {
        QLabel* name = secondaryLabel(names[row]);
        m_figures[row] = new QLabel(kNothing);
        m_figures[row]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_figures[row]->setWordWrap(true); // in a narrow column
        m_figures[row]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_figures[row]->setAccessibleName(names[row]);
        name->setToolTip(tips[row]);
        m_figures[row]->setToolTip(tips[row]);
        grid->setRowMinimumHeight(int(row), kRowHeight - kGap4);
        grid->addWidget(name, int(row), 0);
        grid->addWidget(m_figures[row], int(row), 1);
    }
    grid->setColumnStretch(1, 1);
    content().addLayout(grid);
    connect(m_view, &QListView::clicked, m_list, &EstimatorList::apply);
    connect(m_view, &QListView::activated, m_list, &EstimatorList::apply); // Enter
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_stopped = m_document.askingOthers();
        if (m_stopped)
            m_document.stopOthers();
        else
            m_document.askOthers();
        showOthers();
    });
    connect(&document, &PhotoDocument::analysisChanged, this, &EstimatorsPanel::showDocument);
    connect(&document, &PhotoDocument::exportChanged, this, &EstimatorsPanel::showOthers);
    connect(&document, &PhotoDocument::othersChanged, this, &EstimatorsPanel::showOthers);
    showDocument();
}

void EstimatorsPanel::showDocument() {
    showOthers();
    const Analysis* analysis = m_document.analysis();
    for (QLabel* figure : m_figures) figure->setText(kNothing);
    if (!analysis || !analysis->estimate.illuminant) return;
    const Estimate& estimate = analysis->estimate;
    if (const QString from = sourceText(estimate.estimator); !from.isEmpty())
        m_figures[source]->setText(from);
    if (!estimate.map.cells.empty()) {
        m_figures[patches]->setText(tr("%1 of %2", "patches used of all")
                                        .arg(estimate.map.usedCount())
                                        .arg(estimate.map.cells.size()));
    }
    m_figures[spread]->setText(degreesText(estimate.spreadDegrees));
}

// The others are asked as soon as nobody waits for something else.
void EstimatorsPanel::showOthers() {
    const bool free = m_document.analysis() && !m_document.busy() &&
                      m_document.exporting().stage != PhotoDocument::ExportStage::running;
    if (!m_document.photo()) m_stopped = false;
    if (isVisible() && free && !m_stopped && !m_document.askingOthers() && m_document.othersLeft() > 0)
        m_document.askOthers();
    setContentEnabled(m_document.photo());
    const int left = m_document.othersLeft();
    m_asking->setText(m_document.askingOthers() ? tr("Asking the others, %n left", nullptr, left)
                                                : tr("%n not asked yet", nullptr, left));
    m_stop->setText(m_document.askingOthers() ? tr("Stop") : tr("Ask"));
    m_stop->setAccessibleName(m_document.askingOthers() ? tr("Stop asking the other estimators")
                                                        : tr("Ask the other estimators"));
    const bool shown = m_document.analysis() && left > 0;
    m_asking->setVisible(shown);
    m_stop->setVisible(shown);
}

QString EstimatorsPanel::figure(const QString& row) const {
    for (std::size_t i = 0; i < rowCount; ++i) {
        if (row == QLatin1String(kRows[i])) return m_figures[i]->text();
    }
    return {};
}

void EstimatorsPanel::setChartLight(const std::optional<Light>& light) {
    m_list->setChartLight(light);
}

} // namespace uncast::ui
