#pragma once

#include "ui/main/window_parts.h"

#include <QObject>

class QAction;

namespace uncast::ui {

enum class ViewMode;

/// How the pictures are laid out and how large they are seen.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    explicit ViewCommands(const WindowParts& parts);

    /// Shows the other picture in the place of the corrected one, as long as a key is held.
    void setBefore(bool before);
    void save() const;

private:
    void addToBars();
    void connectCommands();
    void choose(ViewMode mode);
    void showMode();
    void updateActions();

    WindowParts m_parts;
    QAction* m_fit;
    QAction* m_oneToOne;
    QAction* m_twoToOne;
    QAction* m_closer;
    QAction* m_farther;
    QAction* m_navigator;
    QAction* m_sideBySide;
    QAction* m_split;
    QAction* m_single;
    QAction* m_before;
    QAction* m_turnDivider;
};

} // namespace uncast::ui
