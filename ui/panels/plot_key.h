#pragma once

#include <QWidget>

#include <vector>

class QPainter;

namespace uncast::ui {

/// The marks of a plot, the same in the plot and in its key. `radius` in logical pixels.
enum class PlotMark { found, asShot, taken, excluded };
void paintPlotMark(QPainter& painter, PlotMark mark, QPointF at, double radius, const QPalette& palette);

/// What the marks mean, in as many lines as it takes.
class PlotKey : public QWidget {
    Q_OBJECT

public:
    explicit PlotKey(QWidget* parent = nullptr);
    void setMarks(const std::vector<PlotMark>& marks);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        PlotMark mark;
        QString words;
    };
    [[nodiscard]] std::vector<QRectF> layOut(double width) const;

    std::vector<Entry> m_entries;
};

} // namespace uncast::ui
