#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;
class QWheelEvent;

namespace uncast::ui {

class PanelHeading;

/// One block beside the pictures: a heading and its content, which folds away, with a hairline below. Where
/// it stands is the business of the dock it was added to.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const QString& heading, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] PanelHeading& heading() { return *m_heading; }
    void setFolded(bool folded);
    [[nodiscard]] bool folded() const;
    /// There is something to act on. Heading and place can be changed all the same.
    [[nodiscard]] bool contentEnabled() const { return m_body->isEnabled(); }

signals:
    void foldedChanged();

protected:
    [[nodiscard]] QVBoxLayout& content() { return *m_content; }
    void setContentEnabled(bool enabled) { m_body->setEnabled(enabled); }
    /// What the heading says while the panel is folded.
    void setSummary(const QString& summary);
    void paintEvent(QPaintEvent* event) override;

    /// A label in the secondary colour that follows the theme.
    [[nodiscard]] static QLabel* secondaryLabel(const QString& text = {});
    /// Lays the words out in the row, wrapped, behind the sign of a warning: why an entry was refused.
    static void layOutRefusal(QWidget& row, QLabel& words);

private:
    PanelHeading* m_heading;
    QWidget* m_body;
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

/// How far a wheel was turned over a control, in its notches, and whether Shift asked for fine steps.
struct WheelTurn {
    double notches = 0;
    bool fine = false;
};
/// Takes the event; nothing, and the event is left for the column to scroll by, while the control has no
/// focus.
[[nodiscard]] std::optional<WheelTurn> wheelTurnOver(const QWidget& control, QWheelEvent& event);

/// A label whose text keeps the palette's placeholder colour (less weight than text).
void makeSecondary(QLabel& label);

} // namespace uncast::ui
