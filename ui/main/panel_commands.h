#pragma once

#include "ui/main/window_parts.h"

#include <QObject>
#include <QString>

#include <map>

class QAction;

namespace uncast::ui {

/// Which panels are seen, and all back to their places.
class PanelCommands : public QObject {
    Q_OBJECT

public:
    explicit PanelCommands(const WindowParts& parts);

private:
    void showLayout();

    WindowParts m_parts;
    std::map<QString, QAction*> m_shown; ///< by the panels' keys
};

} // namespace uncast::ui
