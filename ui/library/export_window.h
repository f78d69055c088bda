#pragma once

#include <QDialog>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace uncast::ui {

class ExportQueue;

/// The photos that are being exported: how far they are, what became of each, and what can be done about it.
class ExportWindow : public QDialog {
    Q_OBJECT

public:
    explicit ExportWindow(ExportQueue& queue, QWidget* parent = nullptr);
    [[nodiscard]] QString summary() const;

private:
    void connectButtons();
    void showQueue();
    [[nodiscard]] int currentRow() const;

    ExportQueue& m_queue;
    QLabel* m_summary;
    QProgressBar* m_bar;
    QListView* m_list;
    QPushButton* m_pause;
    QPushButton* m_cancel;
    QPushButton* m_cancelAll;
    QPushButton* m_retry;
    QPushButton* m_folder;
    QPushButton* m_clear;
};

} // namespace uncast::ui
