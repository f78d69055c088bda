#pragma once

#include "core/color/diagram_frame.h"
#include "ui/document/patch_selection.h"
#include "ui/panels/plot_dots.h"

#include <QPolygonF>
#include <QWidget>

#include <optional>

namespace uncast::ui {

/// The lights of the map's patches in the CIE 1976 diagram, over the colours of glowing bodies and of
/// daylight. One patch may be current: the one under the pointer, or the one the arrow keys walked to (Page
/// Up and Page Down go through all). Patches are chosen by a click, the space bar, Shift with an arrow, a
/// line drawn around them, and by + and - as those in a light like the current one's.
class ChromaticityPlot : public QWidget {
    Q_OBJECT

public:
    explicit ChromaticityPlot(QWidget* parent = nullptr);

    void setDots(PlotDots dots);
    [[nodiscard]] const PlotDots& dots() const { return m_dots; }
    void setTaken(std::optional<UniformChromaticity> taken);
    /// What stands where there is nothing to show.
    void setEmptyText(const QString& text);
    [[nodiscard]] int currentCell() const { return m_current; }
    void setCurrentCell(int cell); ///< -1: none
    [[nodiscard]] const Cells& selectedCells() const { return m_selected; }
    void setSelectedCells(const Cells& cells);
    /// Logical pixels.
    [[nodiscard]] QPointF toView(UniformChromaticity place) const;
    [[nodiscard]] QRectF dotPlace(const PlotDots::Dot& dot) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentCellChanged(int cell);
    void cellsChosen(const uncast::ui::Cells& cells); ///< by hand
    void choicesAsked(QPoint globalPlace);            ///< what can be done with the chosen patches
    void excludeAsked();                              ///< the chosen patches out of the estimate, or back
    void reachAsked(int steps);                       ///< more, or fewer, patches like the current one

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF ground() const; ///< where the diagram lies
    [[nodiscard]] int cellAt(QPointF at) const;
    [[nodiscard]] const PlotDots::Dot* currentDot() const;
    [[nodiscard]] int dotsIn(const QRectF& rect) const; ///< how many lie there
    void choose(const Cells& cells);
    void click(int cell, Qt::KeyboardModifiers modifiers);
    void endLasso(Qt::KeyboardModifiers modifiers);
    void walk(QPointF direction, bool span);
    void walkTo(int index, bool span);
    bool walkByKey(const QKeyEvent& event);
    bool actByKey(const QKeyEvent& event);
    void fitFrame();

    void paintLoci(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintDots(QPainter& painter) const;
    void paintDot(QPainter& painter, const PlotDots::Dot& dot) const;
    void paintMarks(QPainter& painter) const;
    void paintLasso(QPainter& painter) const;

    PlotDots m_dots;
    DiagramFrame m_frame;
    QString m_emptyText;
    int m_current = -1;
    bool m_currentPointed = false; ///< it is the dot under the pointer
    Cells m_selected;
    QPolygonF m_lasso; ///< while the button is down: from where it went down
    bool m_lassoing = false;
    bool m_keyboardFocus = false;
};

} // namespace uncast::ui
