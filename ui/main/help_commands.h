#pragma once

#include "ui/main/window_parts.h"

#include <QObject>

namespace uncast::ui {

/// What explains the program.
class HelpCommands : public QObject {
    Q_OBJECT

public:
    explicit HelpCommands(const WindowParts& parts);

private:
    WindowParts m_parts;
};

} // namespace uncast::ui
