#pragma once

#include "core/raw/spot.h"

#include <QPointF>
#include <QWidget>

#include <optional>

namespace uncast::ui {

class Eyedropper;
class PhotoDocument;
class PictureView;
class Viewport;

/// Lies over a picture while the eyedropper is in use: shows what it points at with a loupe, and where was
/// picked. A click or Enter picks, with Shift it adds a place; the wheel, [ and ] change the area, with Ctrl
/// the wheel zooms as always; dragging pans; arrow keys move by a pixel, with Ctrl by the area's side; Delete
/// takes the last place back; Esc and the right button leave.
class PickerLayer : public QWidget {
    Q_OBJECT

public:
    /// The view owns the layer.
    PickerLayer(Eyedropper& eyedropper, PhotoDocument& document, Viewport& viewport, PictureView& view);

    /// Shows the loupe; the other view's layer does not.
    void setLeading(bool leading);
    [[nodiscard]] bool leading() const { return m_leading; }
    /// Where the loupe stands, logical pixels; empty where none is shown.
    [[nodiscard]] QRectF loupePlace() const;

signals:
    void led(); ///< the pointer or the keys moved here

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void showActive();
    void lead();
    void pointAt(QPointF position, Qt::KeyboardModifiers modifiers);
    void walk(int key, Qt::KeyboardModifiers modifiers);
    void tellReaders();
    void paintPicked(QPainter& painter) const;
    /// The square that is measured, logical pixels.
    [[nodiscard]] QRectF onScreen(const SpotPlace& place) const;

    Eyedropper& m_eyedropper;
    PhotoDocument& m_document;
    Viewport& m_viewport;
    PictureView& m_view;
    bool m_leading = false;
    std::optional<QPointF> m_pressed; ///< where the button went down
    QPointF m_last;
    bool m_dragged = false;
    int m_wheel = 0; ///< what is left of a notch
};

} // namespace uncast::ui
