#pragma once

#include "ui/picture/heatmap.h"
#include "ui/picture/picture_view.h"

namespace uncast::ui {

/// The uncorrected picture with the map of lights over it. One cell may be current: the one under the
/// pointer, or the one the arrow keys walked to.
class MapView : public PictureView {
    Q_OBJECT

public:
    explicit MapView(Viewport* viewport, QWidget* parent = nullptr);

    void setHeatmap(Heatmap map);
    [[nodiscard]] const Heatmap& heatmap() const { return m_map; }
    void setMapVisible(bool visible);
    [[nodiscard]] bool mapVisible() const { return m_visible; }
    void setMapOpacity(double opacity); ///< 0-1
    [[nodiscard]] double mapOpacity() const { return m_opacity; }
    /// Colours run into each other instead of standing in blocks.
    void setMapSmooth(bool smooth);
    [[nodiscard]] bool mapSmooth() const { return m_smooth; }
    /// Where cells are large enough their numbers stand in them.
    [[nodiscard]] bool showsNumbers() const;
    [[nodiscard]] int currentCell() const { return m_current; }
    void setCurrentCell(int cell); ///< -1: none

signals:
    void currentCellChanged(int cell);

protected:
    /// The current cell is framed only where the map is seen.
    void frameOnlyOverMap() { m_frameNeedsMap = true; }
    void keyPressEvent(QKeyEvent* event) override;
    void paintOverlay(QPainter& painter, const QRectF& photo) override;
    [[nodiscard]] QSizeF legendPlate() const override;
    void paintLegend(QPainter& painter, const QRectF& plate) override;

private:
    void paintMap(QPainter& painter, const QRectF& photo) const;
    void paintSmooth(QPainter& painter, const QRectF& photo) const;
    void paintNumbers(QPainter& painter, const QRectF& photo) const;
    void paintFrame(QPainter& painter, const QRectF& photo) const;
    [[nodiscard]] int gap() const; ///< between cells, device pixels
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] static QRect cellRect(const QRectF& area, const QRectF& photo, int gap);

    Heatmap m_map;
    bool m_visible = true;
    bool m_smooth = false;
    bool m_frameNeedsMap = false;
    double m_opacity = 0.65;
    int m_current = -1;
};

} // namespace uncast::ui
