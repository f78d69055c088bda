#pragma once

#include "ui/main/window_parts.h"

#include <QObject>

class QAction;

namespace uncast::ui {

class ChartLayer;
class ChartPanel;
class ChartWatch;

/// Placing the chart's corners in both pictures, and using its light.
class ChartCommands : public QObject {
    Q_OBJECT

public:
    ChartCommands(const WindowParts& parts, ChartWatch& watch, ChartPanel& panel);

    void setPlacing(bool placing);
    [[nodiscard]] bool placing() const { return m_placing; }
    [[nodiscard]] ChartLayer& left() { return *m_left; }
    [[nodiscard]] ChartLayer& right() { return *m_right; }

private:
    void updateActions();

    WindowParts m_parts;
    ChartWatch& m_watch;
    ChartPanel& m_panel;
    QAction* m_corners;
    QAction* m_use;
    ChartLayer* m_left;
    ChartLayer* m_right;
    bool m_placing = false;
};

} // namespace uncast::ui
