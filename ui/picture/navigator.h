#pragma once

#include "ui/document/picture_levels.h"

#include <QWidget>

namespace uncast::ui {

class Viewport;

/// The whole photo, small, with a frame around the part that is seen; in the upper right corner of the
/// pictures while a part of the photo lies outside. A click or a drag moves the frame, and so do the arrow
/// keys.
class Navigator : public QWidget {
    Q_OBJECT

public:
    Navigator(Viewport& viewport, QWidget* parent);

    void setPicture(const PictureLevels& picture);
    /// Off: not seen, however large the photo is.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// In the upper right corner of this part of the parent.
    void stand(const QRect& ground);
    /// The frame, logical pixels of the navigator.
    [[nodiscard]] QRectF frame() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showPart();
    void place();
    void goTo(QPointF at);
    [[nodiscard]] QRectF photo() const;

    Viewport& m_viewport;
    PictureLevels m_picture;
    QRect m_ground;
    bool m_on = true;
    bool m_dragging = false;
    bool m_ring = false;
    QPointF m_grip; ///< from the frame's middle to the pointer, while dragged
};

} // namespace uncast::ui
