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

    /// Shows the other picture in the place of the corrected one, as long as a key is held: until it is let
    /// go, or the window is left and can no longer know. What the command switched on stays on.
    void glanceAtBefore();
    void save() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endGlance();
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
    QAction* m_turnDividerBack;
    QAction* m_resetDivider;
    bool m_glancing = false;
};

} // namespace uncast::ui
