#pragma once

#include "ui/document/patch_selection.h"
#include "ui/picture/heatmap.h"
#include "ui/picture/picture_view.h"

namespace uncast::ui {

/// The uncorrected picture with the map of lights over it. One cell may be current: the one under the
/// pointer, or the one the arrow keys walked to. Cells are chosen by a click or the space bar, several with
/// Ctrl or Shift, and by dragging a frame - with Shift where a plain drag moves the picture.
class MapView : public PictureView {
    Q_OBJECT

public:
    explicit MapView(Viewport* viewport, QWidget* parent = nullptr);

    void setHeatmap(Heatmap map);
    [[nodiscard]] const Heatmap& heatmap() const { return m_map; }
    void setMapVisible(bool visible);
    [[nodiscard]] bool mapVisible() const { return m_visible; }
    /// The map steps back while a tool needs the picture; mapVisible() stays what it was.
    void setMapBack(bool back);
    void setMapOpacity(double opacity); ///< 0-1
    [[nodiscard]] double mapOpacity() const { return m_opacity; }
    /// Colours run into each other instead of standing in blocks.
    void setMapSmooth(bool smooth);
    [[nodiscard]] bool mapSmooth() const { return m_smooth; }
    /// Where cells are large enough their numbers stand in them.
    [[nodiscard]] bool showsNumbers() const;
    [[nodiscard]] int currentCell() const { return m_current; }
    void setCurrentCell(int cell); ///< -1: none
    [[nodiscard]] const Cells& selectedCells() const { return m_selected; }
    void setSelectedCells(const Cells& cells);
    /// There is a map to choose cells of.
    [[nodiscard]] bool showsMap() const { return m_visible && !m_back && !m_map.empty(); }
    /// Where a cell, or all chosen ones, stand in the view, logical pixels.
    [[nodiscard]] QRectF cellPlace(int cell) const;
    [[nodiscard]] QRectF selectionPlace() const;

signals:
    void currentCellChanged(int cell);
    void cellsChosen(const uncast::ui::Cells& cells); ///< by hand
    void choicesAsked(QPoint globalPlace);            ///< what can be done with the chosen cells
    void excludeAsked();                              ///< the chosen cells out of the estimate, or back
    void placesChanged();                             ///< cellPlace()

protected:
    /// The current cell is framed only where the map is seen.
    void frameOnlyOverMap() { m_frameNeedsMap = true; }
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintOverlay(QPainter& painter, const QRectF& photo) override;
    [[nodiscard]] QSizeF legendPlate() const override;
    void paintLegend(QPainter& painter, const QRectF& plate) override;

private:
    /// A button that went down over the map.
    struct Press {
        QPointF from; ///< logical pixels
        QPointF to;
        bool framing = false; ///< a drag chooses instead of moving the picture
        bool moved = false;
    };
    [[nodiscard]] int cellAt(QPointF at) const;
    [[nodiscard]] Cells cellsIn(const QRectF& frame) const;
    [[nodiscard]] Cells cellsBetween(int one, int other) const;
    void choose(const Cells& cells);
    void click(int cell, Qt::KeyboardModifiers modifiers);
    void walk(int right, int down, bool span);
    void askChoices(QPoint place);

    void paintMap(QPainter& painter, const QRectF& photo) const;
    void paintSmooth(QPainter& painter, const QRectF& photo) const;
    void paintNumbers(QPainter& painter, const QRectF& photo) const;
    void paintSelection(QPainter& painter, const QRectF& photo) const;
    void paintFrame(QPainter& painter, const QRectF& photo) const;
    void paintRubberBand(QPainter& painter) const;
    [[nodiscard]] int gap() const; ///< between cells, device pixels
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] static QRect cellRect(const QRectF& area, const QRectF& photo, int gap);

    Heatmap m_map;
    bool m_visible = true;
    bool m_back = false;
    bool m_smooth = false;
    bool m_frameNeedsMap = false;
    double m_opacity = 0.65;
    int m_current = -1;
    bool m_currentPointed = false; ///< it is the cell under the pointer
    int m_anchor = -1;             ///< where a span of cells starts
    Cells m_selected;
    Cells m_selectedBefore; ///< the last click
    std::optional<Press> m_press;
};

} // namespace uncast::ui
