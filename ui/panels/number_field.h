#pragma once

#include <QLineEdit>

#include <optional>

namespace uncast::ui {

/// A number to be typed, or stepped with the arrow keys and the wheel (Shift: a tenth of a step). What is
/// typed counts when it is finished, not key by key; Escape takes it back.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    /// `least` and `most` bound what is taken; `decimals` are shown.
    NumberField(double least, double most, double step, int decimals, QWidget* parent = nullptr);

    /// Shows a number, unless one is just being typed. Nothing: a dash.
    void setNumber(std::optional<double> value);
    [[nodiscard]] std::optional<double> number() const { return m_value; }
    /// Puts a sign before positive numbers.
    void setSigned(bool isSigned) { m_signed = isSigned; }

signals:
    void entered(double value); ///< typed, within the bounds
    void stepped(double value); ///< by keys or wheel
    void refused(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void commit();
    void stepBy(double steps, bool fine);
    [[nodiscard]] QString textOf(double value) const;

    double m_least;
    double m_most;
    double m_step;
    int m_decimals;
    bool m_signed = false;
    std::optional<double> m_value;
};

} // namespace uncast::ui
