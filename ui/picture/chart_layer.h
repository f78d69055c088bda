#pragma once

#include "core/develop/chart_corners.h"

#include <QWidget>

#include <optional>

namespace uncast::ui {

class ChartWatch;
class PhotoDocument;
class PictureView;
class Viewport;

/// Lies over a picture while the chart is placed: its grid with four corners to drag. Space goes to the next
/// corner, the arrow keys move it by a pixel of the photo, with Ctrl by ten; Esc leaves.
class ChartLayer : public QWidget {
    Q_OBJECT

public:
    /// The view owns the layer.
    ChartLayer(ChartWatch& watch, PhotoDocument& document, Viewport& viewport, PictureView& view);

    void setActive(bool active);
    [[nodiscard]] int corner() const { return m_corner; } ///< 0-3, the one the keys move
    [[nodiscard]] QPointF cornerPlace(int corner) const;  ///< logical pixels

signals:
    void left(); ///< Esc

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QPointF onScreen(const ChartPoint& place) const; ///< logical pixels
    [[nodiscard]] int cornerAt(QPointF position) const;            ///< -1: none
    void moveCorner(const ChartPoint& to);
    void setCorner(int corner);
    [[nodiscard]] static QString cornerName(int corner);

    ChartWatch& m_watch;
    PhotoDocument& m_document;
    Viewport& m_viewport;
    PictureView& m_view;
    int m_corner = 0;
    bool m_dragging = false;
    QPointF m_grip; ///< from the pointer to the corner
    std::uint64_t m_gesture = 0;
};

} // namespace uncast::ui
