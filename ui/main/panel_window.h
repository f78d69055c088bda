#pragma once

#include <QWidget>

class QVBoxLayout;

namespace uncast::ui {

class Panel;
class PanelColumn;

/// A window of its own for one panel that was torn off. A user who closes it wants the panel back
/// in its column; a program that ends does not.
class PanelWindow : public QWidget {
    Q_OBJECT

public:
    PanelWindow(Panel& panel, QWidget& owner);

    /// The panel leaves; the window is of no use any more.
    void release();

signals:
    void closed(); ///< by the user
    void placed(); ///< moved or resized

protected:
    void closeEvent(QCloseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PanelColumn* m_column;
};

} // namespace uncast::ui
