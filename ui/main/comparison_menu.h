#pragma once

#include "ui/document/comparison.h"

#include <QMenu>

namespace uncast::ui {

/// What the corrected picture is compared with: one choice of all that there are at the moment.
class ComparisonMenu : public QMenu {
    Q_OBJECT

public:
    ComparisonMenu(PhotoDocument& document, Snapshots& snapshots, Comparison& comparison,
                   QWidget* parent = nullptr);

private:
    void fill();
    QAction* add(const ComparisonChoice& choice, bool available);

    PhotoDocument& m_document;
    Snapshots& m_snapshots;
    Comparison& m_comparison;
};

} // namespace uncast::ui
