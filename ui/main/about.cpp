#include "ui/main/about.h"

#include "core/base/locations.h"
#include "core/files/version_report.h"
#include "ui/panels/panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

constexpr QSize kSize(820, 620);

QString weightsFolder() {
    return QFile::decodeName((dataDirectory() / "weights").string().c_str());
}

QTextBrowser* newPage(const QString& name) {
    auto* page = new QTextBrowser;
    page->setFrameShape(QFrame::NoFrame);
    page->setAccessibleName(name);
    page->setTabChangesFocus(true);
    return page;
}

} // namespace

QString versionText() {
    QStringList lines;
    for (const std::string& line : versionReport("Uncast")) lines << QString::fromStdString(line);
    lines.insert(1, QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())));
    return lines.join(QLatin1Char('\n'));
}

QString modelCard() {
    QFile file(weightsFolder() + QStringLiteral("/README.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent), m_tabs(new QTabWidget) {
    setWindowTitle(tr("About Uncast"));
    auto* icon = new QLabel;
    icon->setPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto* name = new QLabel(QStringLiteral("Uncast %1").arg(QStringLiteral(UNCAST_VERSION)));
    name->setFont(scaledFont(name->font(), 1.6));
    auto* what = new QLabel(tr("Finds the colour of the light in a RAW photograph and takes it out."));
    what->setWordWrap(true);
    auto* licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later."));
    licence->setWordWrap(true);
    makeSecondary(*licence);
    auto* words = new QVBoxLayout;
    words->setSpacing(kGap4);
    words->addWidget(name);
    words->addWidget(what);
    words->addWidget(licence);
    auto* head = new QHBoxLayout;
    head->setSpacing(kGap16);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    addPages();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap24, kGap24, kGap24, kGap16);
    column->setSpacing(kGap16);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    resize(kSize.boundedTo(screen()->availableSize()));
}

void AboutDialog::addPages() {
    QTextBrowser* versions = newPage(tr("Versions"));
    versions->setPlainText(versionText());
    m_tabs->addTab(versions, tr("Versions"));
    // What the weights were made of, how right they are and where they fail: in English, as it comes with
    // them.
    const QString text = modelCard();
    QTextBrowser* card = newPage(tr("Model card"));
    card->setSearchPaths({weightsFolder()});
    card->setOpenExternalLinks(true);
    if (text.isEmpty())
        card->setPlainText(tr("The model card is not installed."));
    else
        card->setMarkdown(text);
    m_tabs->addTab(card, tr("Model card"));
    m_tabs->setAccessibleName(tr("About the program"));
}

} // namespace uncast::ui
