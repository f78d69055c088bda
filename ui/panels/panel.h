#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace uncast::ui {

/// One block of the right column: a quiet heading and its content, with a hairline below.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const QString& heading, QWidget* parent = nullptr); ///< no heading where it is empty

protected:
    [[nodiscard]] QVBoxLayout& content() { return *m_content; }
    void paintEvent(QPaintEvent* event) override;

    /// A label in the secondary colour that follows the theme.
    [[nodiscard]] static QLabel* secondaryLabel(const QString& text = {});

private:
    QVBoxLayout* m_content;
};

/// A patch of one colour with a thin rim, hatched while there is none.
class Swatch : public QWidget {
    Q_OBJECT

public:
    explicit Swatch(QSize size, QWidget* parent = nullptr);
    void setColour(const QColor& colour); ///< invalid: none
    [[nodiscard]] const QColor& colour() const { return m_colour; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
};

/// A label whose text keeps the palette's placeholder colour (less weight than text).
void makeSecondary(QLabel& label);

} // namespace uncast::ui
