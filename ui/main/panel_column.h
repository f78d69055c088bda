#pragma once

#include <QWidget>

class QVBoxLayout;

namespace uncast::ui {

class Panel;

/// The column of panels beside the pictures, one below the other.
class PanelColumn : public QWidget {
    Q_OBJECT

public:
    explicit PanelColumn(QWidget* parent = nullptr);

    /// Below those that are there. `key` names it in the settings and never changes.
    void add(const QString& key, Panel* panel);
    /// What holds the panels.
    [[nodiscard]] QWidget& panels() { return *m_panels; }

private:
    QWidget* m_panels;
    QVBoxLayout* m_column;
};

} // namespace uncast::ui
