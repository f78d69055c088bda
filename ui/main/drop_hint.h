#pragma once

#include <QWidget>

namespace uncast::ui {

/// Covers its parent while a file hangs over the window: a frame, and what dropping it does.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget* parent);
    void setDropping(bool dropping);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace uncast::ui
