#pragma once

#include <QColor>
#include <QSlider>

#include <functional>
#include <vector>

namespace uncast::ui {

/// A slider over an even scale of real numbers whose groove shows what each place does. Dragged (Shift: ten
/// times finer), stepped with the arrow keys and, while it has the focus, the wheel; a double click goes
/// home.
class EffectSlider : public QSlider {
    Q_OBJECT

public:
    /// From `left` to `right`, which may be the smaller one; a step of the keys is `step`.
    EffectSlider(double left, double right, double step, QWidget* parent = nullptr);

    void setPlace(double place); ///< emits nothing
    [[nodiscard]] double place() const;
    /// Where a double click goes, marked by a notch.
    void setHome(double place);
    /// Colours of the groove from left to right; empty: plain.
    void setGroove(std::vector<QColor> colours);
    /// What a screen reader says of the place.
    void setPlaceText(const QString& text);
    [[nodiscard]] const QString& placeText() const { return m_text; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void moved(double place); ///< by the user
    void homeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double xOf(int value) const;
    void step(double steps, bool fine);
    void moveTo(double value);

    double m_left;
    double m_right;
    int m_home = -1;
    std::vector<QColor> m_groove;
    QString m_text;
    double m_dragged = 0; ///< where the handle would be, with fractions
    double m_dragX = 0;
};

/// Makes screen readers say an EffectSlider's text instead of its inner number. Once for the program.
void installSliderAccessibility();

} // namespace uncast::ui
