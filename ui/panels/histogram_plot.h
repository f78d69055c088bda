#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace uncast::ui {

struct HistogramCurve {
    QColor colour;
    std::vector<double> heights; ///< 0-1, evenly spread from left to right
    bool filled = true;          ///< else a line only
};

/// An upright line at a place of the axis, with a name at its top.
struct HistogramMark {
    double place = 0; ///< 0-1
    QColor colour;
    QString name; ///< may be empty
    bool dashed = false;
};

/// A number under the axis.
struct HistogramTick {
    double place = 0; ///< 0-1
    QString text;
};

/// Curves over a common axis. A place is read out under the pointer, or where the arrow keys go.
class HistogramPlot : public QWidget {
    Q_OBJECT

public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    void setCurves(std::vector<HistogramCurve> curves);
    [[nodiscard]] const std::vector<HistogramCurve>& curves() const { return m_curves; }
    void setMarks(std::vector<HistogramMark> marks);
    [[nodiscard]] const std::vector<HistogramMark>& marks() const { return m_marks; }
    void setTicks(std::vector<HistogramTick> ticks);
    [[nodiscard]] const std::vector<HistogramTick>& ticks() const { return m_ticks; }
    /// All of it in words, for those who do not see it.
    void setSummary(const QString& summary);
    [[nodiscard]] const QString& summary() const { return m_summary; }
    /// The place read out, 0-1.
    [[nodiscard]] std::optional<double> place() const { return m_place; }
    void setPlace(std::optional<double> place);
    /// What is read out, for screen readers.
    void setReadOut(const QString& text);
    [[nodiscard]] const QString& readOut() const { return m_readOut; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void placeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void paintCurve(QPainter& painter, const HistogramCurve& curve) const;
    void paintMarks(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;

    std::vector<HistogramCurve> m_curves;
    std::vector<HistogramMark> m_marks;
    std::vector<HistogramTick> m_ticks;
    std::optional<double> m_place;
    QString m_summary;
    QString m_readOut;
    bool m_ring = false; ///< the focus came by the keyboard
};

} // namespace uncast::ui
