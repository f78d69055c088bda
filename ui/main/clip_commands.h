#pragma once

#include "ui/main/window_parts.h"

#include <QObject>

#include <array>

class QAction;

namespace uncast::ui {

/// What of the clipping is marked in the corrected picture.
class ClipCommands : public QObject {
    Q_OBJECT

public:
    explicit ClipCommands(const WindowParts& parts);

private:
    void showChoice();
    void updateActions();

    WindowParts m_parts;
    QAction* m_clipping;
    QAction* m_shadows;
    QAction* m_highlights;
    std::array<QAction*, 4> m_channels{};
};

} // namespace uncast::ui
