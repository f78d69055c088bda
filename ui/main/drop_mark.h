#pragma once

#include <QWidget>

namespace uncast::ui {

/// Where a panel that is being dragged would go: a line between two panels, or a frame. Lies over its parent
/// and takes no events.
class DropMark : public QWidget {
    Q_OBJECT

public:
    explicit DropMark(QWidget* parent);

    void showLine(QPoint left, int width);
    void showFrame(const QRect& frame);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place(const QRect& rect);

    bool m_line = false;
};

} // namespace uncast::ui
