#pragma once

#include "ui/help/shortcuts.h"

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace uncast::ui {

/// All keys on one page, to search in and to print.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(QList<ShortcutGroup> groups, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QString text() const; ///< what stands on the page

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void print();

    QList<ShortcutGroup> m_groups;
    QLineEdit* m_search;
    QTextBrowser* m_page;
};

} // namespace uncast::ui
