#include "ui/main/export_bar.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/theme/icons.h"
#include "ui/theme/sign.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace uncast::ui {

ExportBar::ExportBar(PhotoDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_sign(new Sign(Sign::Kind::done)), m_text(new QLabel),
      m_bar(new QProgressBar), m_action(new QPushButton), m_close(new QToolButton) {
    setAccessibleName(tr("Export"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, 8);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(m_close->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap12, kGap4, kGap8, kGap4);
    row->setSpacing(kGap8);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, &document, &PhotoDocument::dismissExport);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const PhotoDocument::Export& exporting = m_document.exporting();
        if (exporting.stage == PhotoDocument::ExportStage::running)
            m_document.cancelExport();
        else
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(exporting.target).absolutePath()));
    });
    connect(&document, &PhotoDocument::exportChanged, this, &ExportBar::showDocument);
    showDocument();
}

void ExportBar::showDocument() {
    using Stage = PhotoDocument::ExportStage;
    const PhotoDocument::Export& exporting = m_document.exporting();
    const QString name = QFileInfo(exporting.target).fileName();
    const bool running = exporting.stage == Stage::running;
    switch (exporting.stage) {
    case Stage::none:
        break;
    case Stage::running:
        m_text->setText(
            m_quitsAfterwards
                ? tr("Exporting %1, then quitting. %2", "%1 is a file, %2 a stage of work")
                      .arg(name, exporting.words)
                : tr("Exporting %1. %2", "%1 is a file, %2 a stage of work").arg(name, exporting.words));
        break;
    case Stage::done:
        m_sign->setKind(Sign::Kind::done);
        m_text->setText(tr("Saved %1").arg(QDir::toNativeSeparators(exporting.target)));
        break;
    case Stage::failed:
        m_sign->setKind(Sign::Kind::error);
        m_text->setText(tr("%1 was not saved. %2", "%1 is a file, %2 a reason")
                            .arg(name, QString::fromStdString(exporting.error.message)));
        break;
    }
    m_text->setToolTip(m_text->text());
    m_bar->setValue(qRound(exporting.share * 1000));
    m_bar->setVisible(running);
    m_sign->setVisible(!running);
    m_close->setVisible(!running);
    m_action->setVisible(exporting.stage != Stage::failed);
    m_action->setText(running ? tr("Cancel") : tr("Show in folder"));
    m_action->setIcon(running ? QIcon() : themedIcon(QStringLiteral("folder")));
    setVisible(exporting.stage != Stage::none);
}

void ExportBar::setQuitsAfterwards(bool quits) {
    m_quitsAfterwards = quits;
    showDocument();
}

QString ExportBar::text() const {
    return m_text->text();
}

} // namespace uncast::ui
