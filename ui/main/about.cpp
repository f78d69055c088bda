#include "ui/main/about.h"

#include "core/files/version_report.h"
#include "ui/panels/panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("About", text);
}

} // namespace

QString versionText() {
    QStringList lines;
    for (const std::string& line : versionReport("Uncast")) lines << QString::fromStdString(line);
    lines.insert(1, QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())));
    return lines.join(QLatin1Char('\n'));
}

void showAbout(QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(words("About Uncast"));
    auto* icon = new QLabel;
    icon->setPixmap(programIcon().pixmap(QSize(64, 64), parent ? parent->devicePixelRatioF() : 1));
    auto* name = new QLabel(QStringLiteral("Uncast"));
    name->setFont(scaledFont(name->font(), 1.6));
    auto* what = new QLabel(words("Finds the colour of the light in a RAW photograph and takes it out."));
    what->setWordWrap(true);
    auto* versions = new QLabel(versionText());
    makeSecondary(*versions);
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout;
    column->setSpacing(kGap8);
    column->addWidget(name);
    column->addWidget(what);
    column->addSpacing(kGap8);
    column->addWidget(versions);
    column->addStretch(1);
    column->addWidget(buttons);
    auto* row = new QHBoxLayout(&dialog);
    row->setContentsMargins(kGap24, kGap24, kGap24, kGap16);
    row->setSpacing(kGap24);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    dialog.setMinimumWidth(440);
    dialog.exec();
}

} // namespace uncast::ui
