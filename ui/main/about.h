#pragma once

#include <QDialog>
#include <QString>

class QTabWidget;

namespace uncast::ui {

/// Name, versions of the program, its libraries and its weights, these with their hash; one line each.
[[nodiscard]] QString versionText();

/// What is installed beside the weights: how they were made, how right they are and where they fail, in
/// Markdown. Empty where it is not installed.
[[nodiscard]] QString modelCard();

/// What the program is and what it is made of.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

private:
    void addPages();

    QTabWidget* m_tabs;
};

} // namespace uncast::ui
