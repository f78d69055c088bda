#pragma once

#include "core/illuminant/light_groups.h"
#include "ui/document/patch_selection.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace uncast::ui {

class PhotoDocument;

/// The lights of a mixed picture that are not the one found, one row each: what they are, where they shine,
/// and a button that takes them out instead.
class OtherLights : public QWidget {
    Q_OBJECT

public:
    explicit OtherLights(PhotoDocument& document, QWidget* parent = nullptr);

    struct Row {
        LightGroup group;
        QString words;
        QToolButton* use = nullptr;
        QToolButton* patches = nullptr;
    };
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

signals:
    void patchesAsked(const uncast::ui::Cells& cells); ///< where a light shines

private:
    void showAnalysis();
    void addRow(const LightGroup& group, const QString& name);
    void showInUse();

    PhotoDocument& m_document;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace uncast::ui
