#include "ui/main/panel_column.h"

#include "ui/panels/panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace uncast::ui {
namespace {

// What can be reached by Tab within a panel, in order.
std::vector<QWidget*> stopsOf(QWidget* panel) {
    std::vector<QWidget*> stops;
    for (QWidget* w = panel->nextInFocusChain(); w != panel; w = w->nextInFocusChain())
        if (panel->isAncestorOf(w) && (w->focusPolicy() & Qt::TabFocus)) stops.push_back(w);
    return stops;
}

} // namespace

PanelColumn::PanelColumn(QWidget* parent)
    : QWidget(parent), m_area(new QScrollArea), m_inside(new QWidget), m_column(new QVBoxLayout(m_inside)) {
    setMinimumWidth(kLeast);
    setMaximumWidth(kMost);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_area->setWidget(m_inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus); // the headings are the stops
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
}

void PanelColumn::setPanels(const std::vector<Panel*>& panels) {
    for (Panel* panel : m_panels) {
        m_column->removeWidget(panel);
        // It may have gone to another place already.
        if (std::find(panels.begin(), panels.end(), panel) == panels.end() &&
            panel->parentWidget() == m_inside) {
            panel->hide();
            panel->setParent(nullptr);
        }
    }
    m_panels = panels;
    QWidget* last = nullptr;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        m_column->insertWidget(int(i), panels[i]);
        panels[i]->show();
        for (QWidget* stop : stopsOf(panels[i])) {
            if (last) setTabOrder(last, stop);
            last = stop;
        }
    }
}

int PanelColumn::indexAt(int y) const {
    int index = 0;
    for (const Panel* panel : m_panels)
        if (y > panel->mapTo(this, QPoint(0, panel->height() / 2)).y()) ++index;
    return index;
}

int PanelColumn::lineOf(int index) const {
    if (m_panels.empty()) return 0;
    const bool end = index >= int(m_panels.size());
    const Panel* panel = end ? m_panels.back() : m_panels[std::size_t(index)];
    return std::clamp(panel->mapTo(this, QPoint(0, end ? panel->height() : 0)).y(), 0, height());
}

void PanelColumn::show(Panel& panel) {
    m_area->ensureVisible(0, panel.y() + panel.height(), 0, 0);
    m_area->ensureVisible(0, panel.y(), 0, 0);
}

} // namespace uncast::ui
