#pragma once

#include "ui/main/window_parts.h"
#include "ui/theme/theme.h"

#include <QObject>

class QAction;

namespace uncast::ui {

/// Theme and surround of the window.
class LookCommands : public QObject {
    Q_OBJECT

public:
    explicit LookCommands(const WindowParts& parts);

    void setTheme(ThemeName theme);
    void save() const;

private:
    WindowParts m_parts;
    QAction* m_dark;
    QAction* m_light;
    QAction* m_midGrey;
};

} // namespace uncast::ui
