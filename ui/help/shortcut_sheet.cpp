#include "ui/help/shortcut_sheet.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

constexpr QSize kSize(860, 640);
constexpr int kTwoColumns = 640; // below that width one column reads better

} // namespace

ShortcutSheet::ShortcutSheet(QList<ShortcutGroup> groups, QWidget* parent)
    : QDialog(parent), m_groups(std::move(groups)), m_search(new QLineEdit), m_page(new QTextBrowser) {
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search for a key or a command"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_page->setAccessibleName(windowTitle());
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* printing = buttons->addButton(tr("Print\u2026"), QDialogButtonBox::ActionRole);
    printing->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap16, kGap16, kGap16, kGap12);
    column->setSpacing(kGap12);
    column->addWidget(m_search);
    column->addWidget(m_page, 1);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(printing, &QPushButton::clicked, this, &ShortcutSheet::print);
    resize(kSize.boundedTo(screen()->availableSize()));
    fill();
    m_search->setFocus();
}

void ShortcutSheet::fill() {
    const auto found = matching(m_groups, m_search->text());
    m_page->setHtml(found.isEmpty() ? tr("Nothing is called that.").toHtmlEscaped()
                                    : shortcutPage(found, m_page->width() < kTwoColumns ? 1 : 2));
}

void ShortcutSheet::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    fill();
}

void ShortcutSheet::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QTextDocument document; // a page of its own: paper is white and as wide as it is
    document.setHtml(QStringLiteral("<h2>Uncast</h2>") + shortcutPage(m_groups, 2));
    document.print(&printer);
}

QString ShortcutSheet::text() const {
    return m_page->toPlainText();
}

} // namespace uncast::ui
