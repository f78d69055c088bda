#include "ui/library/export_window.h"

#include "ui/library/export_delegate.h"
#include "ui/library/export_queue.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

constexpr QSize kSize(560, 420);

} // namespace

ExportWindow::ExportWindow(ExportQueue& queue, QWidget* parent)
    : QDialog(parent), m_queue(queue), m_summary(new QLabel), m_bar(new QProgressBar), m_list(new QListView),
      m_pause(new QPushButton), m_cancel(new QPushButton(tr("&Cancel this"))),
      m_cancelAll(new QPushButton(tr("Cancel &all"))), m_retry(new QPushButton(tr("&Retry"))),
      m_folder(new QPushButton(tr("Show in &folder"))), m_clear(new QPushButton(tr("C&lear finished"))) {
    setWindowTitle(tr("Export queue"));
    resize(kSize);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress of all exports"));
    m_list->setModel(&queue);
    m_list->setItemDelegate(new ExportDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Photos to export"));
    m_folder->setIcon(themedIcon(QStringLiteral("folder")));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap8);
    for (QPushButton* button : {m_pause, m_cancelAll, m_cancel, m_retry}) row->addWidget(button);
    row->addStretch(1);
    auto* below = new QHBoxLayout;
    below->setSpacing(kGap8);
    below->addWidget(m_folder);
    below->addWidget(m_clear);
    below->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap16, kGap16, kGap16, kGap16);
    column->setSpacing(kGap12);
    column->addWidget(m_summary);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addLayout(below);
    for (QPushButton* button : findChildren<QPushButton*>()) button->setAutoDefault(false);
    connectButtons();
    showQueue();
}

void ExportWindow::connectButtons() {
    connect(m_pause, &QPushButton::clicked, this, [this] { m_queue.setPaused(!m_queue.paused()); });
    connect(m_cancelAll, &QPushButton::clicked, &m_queue, &ExportQueue::cancelAll);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_queue.cancel(currentRow()); });
    connect(m_retry, &QPushButton::clicked, &m_queue, &ExportQueue::retryAll);
    connect(m_clear, &QPushButton::clicked, &m_queue, &ExportQueue::clearDone);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QString target =
            m_queue.index(std::max(0, currentRow())).data(ExportQueue::targetRole).toString();
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(target).absolutePath()));
    });
    connect(&m_queue, &ExportQueue::changed, this, &ExportWindow::showQueue);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExportWindow::showQueue);
}

int ExportWindow::currentRow() const {
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ExportWindow::showQueue() {
    using State = ExportQueue::State;
    const int all = m_queue.rowCount() - m_queue.count(State::cancelled);
    const int done = m_queue.count(State::done);
    const int failed = m_queue.count(State::failed);
    QString text =
        all == 0 ? tr("Nothing to export.") : tr("%1 of %n photo(s) saved.", nullptr, all).arg(done);
    if (failed > 0) text += QLatin1Char(' ') + tr("%n could not be saved.", nullptr, failed);
    if (m_queue.paused())
        text += QLatin1Char(' ') + (m_queue.count(State::running) > 0
                                        ? tr("Paused once the photo under way is saved.")
                                        : tr("Paused."));
    m_summary->setText(text);
    m_bar->setValue(qRound(m_queue.share() * 1000));
    m_pause->setText(m_queue.paused() ? tr("&Go on") : tr("&Pause"));
    m_pause->setEnabled(m_queue.busy());
    m_cancelAll->setEnabled(m_queue.busy());
    const auto state = State(m_list->currentIndex().data(ExportQueue::stateRole).toInt());
    m_cancel->setEnabled(currentRow() >= 0 && (state == State::waiting || state == State::running));
    m_retry->setEnabled(failed > 0 || m_queue.count(State::cancelled) > 0);
    m_folder->setEnabled(m_queue.rowCount() > 0);
    m_clear->setEnabled(done > 0 || m_queue.count(State::cancelled) > 0);
}

QString ExportWindow::summary() const {
    return m_summary->text();
}

} // namespace uncast::ui
