#pragma once

#include <QWidget>

namespace uncast::ui {

/// A line of two pixels that fills from the left; empty while nothing is under way.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setShare(double share); ///< 0-1; 0: nothing
    [[nodiscard]] double share() const { return m_share; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

} // namespace uncast::ui
