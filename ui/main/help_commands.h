#pragma once

#include "ui/main/window_parts.h"

#include <QObject>
#include <QPointer>

namespace uncast::ui {

class Tour;

/// What explains the program.
class HelpCommands : public QObject {
    Q_OBJECT

public:
    explicit HelpCommands(const WindowParts& parts);

    /// Leads through the window, with the open photo or else the sample scene, once there is something to
    /// see.
    void startTour();
    /// The tour that is under way; null where there is none.
    [[nodiscard]] Tour* tour() const;

private:
    void showTour();

    WindowParts m_parts;
    QPointer<Tour> m_tour;
    bool m_tourAsked = false; ///< waits for the photo
};

} // namespace uncast::ui
