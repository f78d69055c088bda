#include "ui/main/panel_column.h"

#include "ui/panels/panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace uncast::ui {

PanelColumn::PanelColumn(QWidget* parent)
    : QWidget(parent), m_panels(new QWidget), m_column(new QVBoxLayout(m_panels)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_panels);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void PanelColumn::add(const QString& key, Panel* panel) {
    panel->setObjectName(key);
    m_column->insertWidget(m_column->count() - 1, panel);
}

} // namespace uncast::ui
