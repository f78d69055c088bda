#include "ui/panels/history_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QUndoView>
#include <QVBoxLayout>

#include <algorithm>

namespace uncast::ui {
namespace {

constexpr int kMostRows = 6; // seen at once; the rest scrolls
constexpr int kStepHeight = 24;
constexpr int kLeastButton = 64;

// Steps as far apart as the rows of other lists.
class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kStepHeight};
    }
};

} // namespace

HistoryPanel::HistoryPanel(PhotoDocument& document, Snapshots& snapshots, QWidget* parent)
    : Panel(tr("History"), parent), m_document(document), m_snapshots(snapshots),
      m_steps(new QUndoView(&document.history())) {
    m_steps->setEmptyLabel(tr("As opened"));
    m_steps->setItemDelegate(new StepDelegate(m_steps));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setToolTip(tr("Click a step to go back to it"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setUniformItemSizes(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setTextElideMode(Qt::ElideRight);
    content().addWidget(m_steps);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap8);
    for (int i = 0; i < Snapshots::kCount; ++i) {
        auto* button = new QToolButton;
        button->setSizePolicy(QSizePolicy::Ignored,
                              QSizePolicy::Fixed); // three alike, however narrow the column
        button->setMinimumWidth(kLeastButton);
        button->setPopupMode(QToolButton::MenuButtonPopup);
        auto* menu = new QMenu(button);
        connect(menu->addAction(tr("Keep the present state")), &QAction::triggered, &snapshots,
                [this, i] { m_snapshots.keep(i); });
        connect(menu->addAction(tr("Forget")), &QAction::triggered, &snapshots,
                [this, i] { m_snapshots.forget(i); });
        button->setMenu(menu);
        connect(button, &QToolButton::clicked, &snapshots, [this, i] {
            if (m_snapshots.at(i))
                m_snapshots.show(i);
            else
                m_snapshots.keep(i);
        });
        m_buttons[std::size_t(i)] = button;
        row->addWidget(button, 1);
    }
    content().addLayout(row);
    connect(&snapshots, &Snapshots::changed, this, &HistoryPanel::showSnapshots);
    connect(&document, &PhotoDocument::stageChanged, this, &HistoryPanel::showSnapshots);
    connect(&document.history(), &QUndoStack::indexChanged, this, &HistoryPanel::showSteps);
    showSnapshots();
    showSteps();
}

void HistoryPanel::showSnapshots() {
    setContentEnabled(m_document.photo());
    for (int i = 0; i < Snapshots::kCount; ++i) {
        QToolButton& button = *m_buttons[std::size_t(i)];
        const QString letter = Snapshots::letter(i);
        const auto& kept = m_snapshots.at(i);
        const auto reading = kept ? m_document.readingOf(kept->light) : std::nullopt;
        button.setText(
            !kept ? tr("Keep %1", "a snapshot; %1 is a letter").arg(letter)
            : reading
                ? tr("%1: %2", "a snapshot and its temperature").arg(letter, kelvinText(reading->kelvin))
                : tr("Go to %1", "a snapshot").arg(letter));
        button.setToolTip(kept ? tr("Back to snapshot %1: %2").arg(letter, lightText(reading))
                               : tr("Keep the present state as snapshot %1").arg(letter));
        button.setAccessibleName(button.toolTip());
        button.menu()->actions().last()->setEnabled(kept.has_value());
    }
}

// As high as its steps need, so that a short history takes little room.
void HistoryPanel::showSteps() {
    const int rows = std::min(m_document.history().count() + 1, kMostRows);
    m_steps->setFixedHeight(rows * kStepHeight + kGap4);
    const QUndoStack& history = m_document.history();
    setSummary(history.index() > 0 ? history.text(history.index() - 1) : QString());
}

} // namespace uncast::ui
