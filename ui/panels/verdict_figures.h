#pragma once

#include <QWidget>

class QGridLayout;

namespace uncast::ui {

class PhotoDocument;

/// The figures that the verdict rests on, one row each.
class VerdictFigures : public QWidget {
    Q_OBJECT

public:
    explicit VerdictFigures(PhotoDocument& document, QWidget* parent = nullptr);

    /// The rows as text: "Patches used: 18 of 24".
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void showAnalysis();
    void addRow(const QString& name, const QString& figure, const QString& tip);

    PhotoDocument& m_document;
    QGridLayout* m_grid;
    QStringList m_lines;
};

} // namespace uncast::ui
