#include "ui/main/notice_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/sign.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace uncast::ui {
namespace {

constexpr qsizetype kMost = 3; // of more the newest

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_text(new QLabel) {
    setAccessibleName(tr("Notice"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(close->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap12, kGap8, kGap12, kGap8 + 1);
    row->setSpacing(kGap8);
    row->addWidget(new Sign(Sign::Kind::warning), 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &NoticeBar::clear);
    hide();
}

void NoticeBar::add(const QString& sentence) {
    m_sentences.removeAll(sentence);
    m_sentences << sentence;
    while (m_sentences.size() > kMost) m_sentences.removeFirst();
    m_text->setText(m_sentences.join(QLatin1Char('\n')));
    show();
}

void NoticeBar::clear() {
    m_sentences.clear();
    m_text->clear();
    hide();
}

QString NoticeBar::text() const {
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), coloursOf(palette()).line);
}

} // namespace uncast::ui
