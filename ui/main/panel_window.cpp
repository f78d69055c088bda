#include "ui/main/panel_window.h"

#include "ui/main/panel_column.h"
#include "ui/panels/panel.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace uncast::ui {

// A tool window stays above its owner and leaves the owner's keys at work.
PanelWindow::PanelWindow(Panel& panel, QWidget& owner)
    : QWidget(&owner, Qt::Tool), m_column(new PanelColumn) {
    setWindowTitle(panel.title());
    m_column->setMaximumWidth(QWIDGETSIZE_MAX);
    m_column->setPanels({&panel});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_column);
}

void PanelWindow::release() {
    m_column->setPanels({});
    deleteLater();
    hide();
}

void PanelWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    if (event->spontaneous()) emit closed();
}

void PanelWindow::moveEvent(QMoveEvent*) {
    emit placed();
}

void PanelWindow::resizeEvent(QResizeEvent*) {
    emit placed();
}

} // namespace uncast::ui
