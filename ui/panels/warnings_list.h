#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace uncast::ui {

class PhotoDocument;

/// One row a warning: a sign, one sentence and, where there is one, the action. Hidden while there is none.
class WarningsList : public QWidget {
    Q_OBJECT

public:
    explicit WarningsList(PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QStringList sentences() const { return m_sentences; }

private:
    void showDocument();
    void addRow(const QString& sentence, bool offersMeasuredBlack);

    PhotoDocument& m_document;
    QVBoxLayout* m_rows;
    QStringList m_sentences;
};

} // namespace uncast::ui
