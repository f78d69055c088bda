#include "ui/panels/warnings_list.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/theme/sign.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uncast::ui {

WarningsList::WarningsList(PhotoDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_rows(new QVBoxLayout(this)) {
    setAccessibleName(tr("Warnings"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kGap8);
    connect(&document, &PhotoDocument::analysisChanged, this, &WarningsList::showDocument);
    showDocument();
}

void WarningsList::showDocument() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sentences.clear();
    // The measured level is on offer until it is the one in use, whoever set the other one.
    const auto measured = m_document.measuredBlack();
    const bool offered = measured && m_document.blackLevel() != measured;
    for (const Notice& notice : m_document.warnings()) {
        const bool black = notice.code.starts_with("black-level-") && notice.code != "black-level-from-table";
        addRow(noticeText(notice), black && offered);
    }
    setVisible(!m_sentences.isEmpty());
}

void WarningsList::addRow(const QString& sentence, bool offersMeasuredBlack) {
    m_sentences << sentence;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap8);
    line->addWidget(new Sign(Sign::Kind::warning), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(kGap4);
    auto* label = new QLabel(sentence);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(label);
    if (offersMeasuredBlack) {
        const double measured = *m_document.measuredBlack();
        auto* button =
            new QPushButton(tr("Use measured: %1", "%1 is a black level").arg(countText(measured)));
        connect(button, &QPushButton::clicked, &m_document,
                [this, measured] { m_document.setBlackLevel(measured); });
        words->addWidget(button, 0, Qt::AlignLeft);
    }
    line->addLayout(words, 1);
    m_rows->addWidget(row);
}

} // namespace uncast::ui
