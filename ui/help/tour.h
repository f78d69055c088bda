#pragma once

#include <QList>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace uncast::ui {

/// One stop of a tour: a part of the window and what is said of it.
struct TourStep {
    QPointer<QWidget> target; ///< gone or hidden: the step is left out
    QString title;
    QString text;
};

/// Leads through a window: everything but the part that is spoken of is dimmed, and that part can be tried
/// meanwhile. Enter and the right arrow go on, the left one back, Esc leaves. Deletes itself when it is over.
class Tour : public QWidget {
    Q_OBJECT

public:
    /// Covers the window; begins at once.
    Tour(const QList<TourStep>& steps, QWidget& window);

    [[nodiscard]] int step() const { return m_step; } ///< from 0
    [[nodiscard]] int count() const { return int(m_steps.size()); }
    [[nodiscard]] const TourStep& at(int step) const { return m_steps[step]; }
    /// What is left bright, in the window; empty where there is nothing to be seen.
    [[nodiscard]] QRect bright() const { return m_bright; }
    [[nodiscard]] QFrame& bubble() { return *m_bubble; }
    void next();
    void back();
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildBubble();
    void show(int step);
    void layOut();
    [[nodiscard]] static bool leadsOn(Qt::Key key);
    void answer(Qt::Key key);
    [[nodiscard]] QPoint besideTarget() const;

    QWidget& m_window;
    QList<TourStep> m_steps;
    int m_step = 0;
    QRect m_bright;
    QFrame* m_bubble;
    QLabel* m_place;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_leave;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace uncast::ui
