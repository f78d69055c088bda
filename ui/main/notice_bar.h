#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace uncast::ui {

/// Sentences that a user should read once, in a row over the pictures, until they are dismissed.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void add(const QString& sentence);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_sentences;
    QLabel* m_text;
};

} // namespace uncast::ui
