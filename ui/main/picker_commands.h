#pragma once

#include "ui/document/eyedropper.h"
#include "ui/main/window_parts.h"

#include <QObject>

class QAction;

namespace uncast::ui {

class PickerBar;
class PickerLayer;

/// The eyedropper: its command, its layers over both pictures, its bar under them.
class PickerCommands : public QObject {
    Q_OBJECT

public:
    explicit PickerCommands(const WindowParts& parts);

    [[nodiscard]] Eyedropper& eyedropper() { return m_eyedropper; }
    [[nodiscard]] PickerLayer& left() { return *m_left; }
    [[nodiscard]] PickerLayer& right() { return *m_right; }
    [[nodiscard]] PickerBar& bar() { return *m_bar; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showActive();
    void updateActions();
    void save();

    WindowParts m_parts;
    Eyedropper m_eyedropper;
    QAction* m_pick;
    PickerLayer* m_left;
    PickerLayer* m_right;
    PickerBar* m_bar;
};

} // namespace uncast::ui
