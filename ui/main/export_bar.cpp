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
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

constexpr int kNameWidth = 200; // of the column, which may be 280 wide

} // namespace

ExportBar::ExportBar(PhotoDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_sign(new Sign(Sign::Kind::done)), m_text(new QLabel),
      m_bar(new QProgressBar), m_action(new QPushButton), m_close(new QToolButton) {
    setAccessibleName(tr("Export"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    // A long file name without a space would widen the column.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(m_close->toolTip());
    auto* words = new QHBoxLayout;
    words->setSpacing(kGap8);
    words->addWidget(m_sign);
    words->addWidget(m_text, 1);
    words->addWidget(m_close, 0, Qt::AlignTop);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap12);
    row->addWidget(m_bar, 1);
    row->addWidget(m_action, 0, Qt::AlignRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap12, kGap12 + 1, kGap12, kGap12);
    column->setSpacing(kGap8);
    column->addLayout(words);
    column->addLayout(row);
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
    const QString name =
        fontMetrics().elidedText(QFileInfo(exporting.target).fileName(), Qt::ElideMiddle, kNameWidth);
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
        m_text->setText(tr("Saved %1", "%1 is a file").arg(name));
        break;
    case Stage::failed:
        m_sign->setKind(Sign::Kind::error);
        m_text->setText(
            tr("%1 was not saved. %2", "%1 is a file, %2 a reason").arg(name, errorText(exporting.error)));
        break;
    }
    m_text->setToolTip(exporting.stage == Stage::failed ? m_text->text()
                                                        : QDir::toNativeSeparators(exporting.target));
    m_bar->setValue(qRound(exporting.share * 1000));
    m_bar->setVisible(running);
    m_sign->setVisible(!running);
    m_close->setVisible(!running);
    m_action->setVisible(exporting.stage != Stage::failed);
    m_action->setText(running ? tr("Cancel") : tr("Show in folder"));
    m_action->setIcon(running ? QIcon() : themedIcon(QStringLiteral("folder")));
    setVisible(exporting.stage != Stage::none);
}

void ExportBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), coloursOf(palette()).line);
}

void ExportBar::setQuitsAfterwards(bool quits) {
    m_quitsAfterwards = quits;
    showDocument();
}

QString ExportBar::text() const {
    return m_text->text();
}

} // namespace uncast::ui
