#pragma once

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace uncast::ui {

class Panel;

/// A column of panels, one below the other; scrolls where they are higher than it is, never sideways.
class PanelColumn : public QWidget {
    Q_OBJECT

public:
    static constexpr int kWidth = 320;
    static constexpr int kLeast = 280;
    static constexpr int kMost = 480;

    explicit PanelColumn(QWidget* parent = nullptr);

    /// These and no others, from top to bottom. Who leaves the column loses its parent.
    void setPanels(const std::vector<Panel*>& panels);
    [[nodiscard]] const std::vector<Panel*>& panels() const { return m_panels; }
    /// Before which panel something that is dropped at this height, of the column, goes.
    [[nodiscard]] int indexAt(int y) const;
    /// The height, of the column, of the line before that panel.
    [[nodiscard]] int lineOf(int index) const;
    /// Scrolls until the panel is seen, its top at least.
    void show(Panel& panel);
    /// What scrolls, and what holds the panels.
    [[nodiscard]] QScrollArea& area() { return *m_area; }
    [[nodiscard]] QWidget& inside() { return *m_inside; }

    [[nodiscard]] QSize sizeHint() const override { return {kWidth, 400}; }

private:
    QScrollArea* m_area;
    QWidget* m_inside;
    QVBoxLayout* m_column;
    std::vector<Panel*> m_panels;
};

} // namespace uncast::ui
