#pragma once

#include "ui/main/window_parts.h"

#include <QObject>

#include <array>

class QAction;

namespace uncast::ui {

/// Undo and redo, reset, snapshots.
class EditCommands : public QObject {
    Q_OBJECT

public:
    explicit EditCommands(const WindowParts& parts);

private:
    void addHistory();
    void addSnapshots();
    void updateActions();

    WindowParts m_parts;
    QAction* m_reset;
    std::array<QAction*, 3> m_keep{};   ///< the present state as snapshot A, B, C
    std::array<QAction*, 3> m_goBack{}; ///< to snapshot A, B, C
};

} // namespace uncast::ui
