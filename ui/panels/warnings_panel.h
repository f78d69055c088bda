#pragma once

#include "ui/panels/panel.h"

#include <QStringList>

namespace uncast::ui {

class PhotoDocument;

/// One row a warning: a sign, one sentence and, where there is one, the action. Hidden while there is none.
class WarningsPanel : public Panel {
    Q_OBJECT

public:
    explicit WarningsPanel(PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QStringList sentences() const { return m_sentences; }

private:
    void showDocument();
    void addRow(const QString& sentence, bool offersMeasuredBlack);

    PhotoDocument& m_document;
    QVBoxLayout* m_rows;
    QStringList m_sentences;
};

} // namespace uncast::ui
