#pragma once

#include "ui/document/snapshots.h"
#include "ui/panels/panel.h"

#include <array>

class QToolButton;
class QUndoView;

namespace uncast::ui {

class PhotoDocument;

/// What was done to the photo, step by step, to go back to; and three snapshots.
class HistoryPanel : public Panel {
    Q_OBJECT

public:
    HistoryPanel(PhotoDocument& document, Snapshots& snapshots, QWidget* parent = nullptr);

    [[nodiscard]] QUndoView& steps() { return *m_steps; }
    [[nodiscard]] QToolButton& snapshot(int index) { return *m_buttons[std::size_t(index)]; }

private:
    void showSnapshots();
    void showSteps();

    PhotoDocument& m_document;
    Snapshots& m_snapshots;
    QUndoView* m_steps;
    std::array<QToolButton*, Snapshots::kCount> m_buttons{};
};

} // namespace uncast::ui
