#pragma once

#include <QAbstractButton>

#include <optional>

namespace uncast::ui {

/// The line at the top of a panel: its name, what is worth knowing while it is folded, the arrow. A click,
/// Enter or Space folds and unfolds; dragging moves the panel; the menu (three dots, right click, menu key)
/// does both without a pointer, as do Left and Right, and Alt with the arrow keys.
class PanelHeading : public QAbstractButton {
    Q_OBJECT

public:
    explicit PanelHeading(const QString& title, QWidget* parent = nullptr);

    /// Said behind the title while the panel is folded.
    void setSummary(const QString& summary);
    [[nodiscard]] const QString& summary() const { return m_summary; }
    void setFolded(bool folded);
    [[nodiscard]] bool folded() const { return m_folded; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void foldAsked(bool folded);
    void menuAsked(QPoint global);
    /// Alt with an arrow key: one place further in this direction.
    void moveAsked(Qt::Key arrow);
    void dragged(QPoint global);
    void dropped(QPoint global);
    void dragCancelled();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void tell();
    void endDrag();

    QString m_summary;
    bool m_folded = false;
    bool m_ring = false; ///< the focus is shown
    QAbstractButton* m_more;
    std::optional<QPoint> m_pressed; ///< where the button went down
    bool m_dragging = false;
};

} // namespace uncast::ui
