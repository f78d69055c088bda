#include "ui/main/pages.h"

#include "core/raw/decode.h"
#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/main/recent_files.h"
#include "ui/panels/panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/sign.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace uncast::ui {
namespace {

constexpr int kColumn = 560;

// A column of fixed width in the middle of the page.
QVBoxLayout* middleColumn(QWidget* page) {
    auto* column = new QWidget;
    column->setFixedWidth(kColumn);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    auto* down = new QVBoxLayout(page);
    down->setContentsMargins(0, kGap24, 0, kGap24);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3); // a little above the middle looks like the middle
    auto* inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(kGap12);
    return inside;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), m_target(new QWidget), m_recent(new QVBoxLayout) {
    setAccessibleName(tr("Welcome"));
    QVBoxLayout* column = middleColumn(this);
    auto* target = new QVBoxLayout(m_target);
    target->setContentsMargins(kGap24, kGap24 + kGap16, kGap24, kGap24 + kGap16);
    target->setSpacing(kGap12);
    auto* heading = new QLabel(tr("Drop a RAW photo here"));
    heading->setFont(scaledFont(font(), 1.6));
    heading->setAlignment(Qt::AlignCenter);
    auto* what = new QLabel(tr("Uncast finds the colour of the light in it and takes it out."));
    makeSecondary(*what);
    what->setWordWrap(true);
    what->setAlignment(Qt::AlignCenter);
    auto* open = new QPushButton(themedIcon(QStringLiteral("open")), tr("Open a photo\u2026"));
    open->setMinimumHeight(kRowHeight + kGap4);
    target->addWidget(heading);
    target->addWidget(what);
    target->addSpacing(kGap4);
    target->addWidget(open, 0, Qt::AlignCenter);
    column->addWidget(m_target);

    auto* noPhoto = new QLabel(tr("No photo at hand? Look at a rendered sample scene:"));
    makeSecondary(*noPhoto);
    noPhoto->setWordWrap(true);
    auto* one = new QPushButton(themedIcon(QStringLiteral("sample")), tr("One light"));
    auto* two = new QPushButton(themedIcon(QStringLiteral("sample")), tr("Two lights"));
    auto* samples = new QHBoxLayout;
    samples->setSpacing(kGap8);
    samples->addWidget(noPhoto, 1);
    samples->addWidget(one);
    samples->addWidget(two);
    column->addSpacing(kGap4);
    column->addLayout(samples);
    auto* tourLine = new QHBoxLayout;
    tourLine->setSpacing(kGap8);
    auto* newHere = new QLabel(tr("New here? See what is where, with the sample scene:"));
    makeSecondary(*newHere);
    newHere->setWordWrap(true);
    auto* tour = new QPushButton(themedIcon(QStringLiteral("forward")), tr("Two-minute tour"));
    tourLine->addWidget(newHere, 1);
    tourLine->addWidget(tour);
    column->addLayout(tourLine);
    m_recent->setSpacing(kGap4);
    column->addSpacing(kGap12);
    column->addLayout(m_recent);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(one, &QPushButton::clicked, this, [this] { emit sampleAsked(false); });
    connect(tour, &QPushButton::clicked, this, &WelcomePage::tourAsked);
    connect(two, &QPushButton::clicked, this, [this] { emit sampleAsked(true); });
}

void WelcomePage::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (paths.isEmpty()) return;
    auto* heading = new QLabel(tr("Opened last"));
    heading->setContentsMargins(kGap8, 0, 0, 0); // as far in as the names below
    makeSecondary(*heading);
    m_recent->addWidget(heading);
    for (const QString& path : paths.mid(0, 5)) {
        auto* button = new QPushButton(recentTitle(path));
        button->setFlat(true);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentAsked(path); });
        m_recent->addWidget(button);
    }
}

void WelcomePage::setDropping(bool dropping) {
    m_dropping = dropping;
    update();
}

void WelcomePage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = coloursOf(palette());
    const QRect target(m_target->mapTo(this, QPoint()), m_target->size());
    QPen pen(m_dropping ? colours.accent : colours.secondary, m_dropping ? 2 : 1.5, Qt::CustomDashLine);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(target).adjusted(1, 1, -1, -1), 2 * kCornerRadius, 2 * kCornerRadius);
}

ErrorPage::ErrorPage(PhotoDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_heading(new QLabel), m_why(new QLabel), m_advice(new QLabel),
      m_details(new QPlainTextEdit) {
    setAccessibleName(tr("The photo cannot be read"));
    QVBoxLayout* column = middleColumn(this);
    m_heading->setFont(scaledFont(font(), 1.6));
    for (QLabel* label : {m_heading, m_why, m_advice}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    makeSecondary(*m_advice);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(kGap12);
    heading->addWidget(new Sign(Sign::Kind::error, 24));
    heading->addWidget(m_heading, 1);
    auto* label = new QLabel(tr("Details"));
    makeSecondary(*label);
    label->setBuddy(m_details);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(96);
    m_details->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the keyboard and the wheel still scroll
    m_details->setAccessibleName(label->text());
    auto* open = new QPushButton(themedIcon(QStringLiteral("open")), tr("Open another photo\u2026"));
    auto* copy = new QPushButton(tr("Copy details"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap8);
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    column->addLayout(heading);
    column->addWidget(m_why);
    column->addWidget(m_advice);
    column->addSpacing(kGap8);
    column->addWidget(label);
    column->addWidget(m_details);
    column->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &ErrorPage::openAsked);
    connect(copy, &QPushButton::clicked, this, [this] {
        // Whoever reads it elsewhere has not seen the page.
        QGuiApplication::clipboard()->setText(errorText(m_document.error()) + QLatin1Char('\n') + details());
    });
    connect(&document, &PhotoDocument::stageChanged, this, &ErrorPage::showDocument);
}

void ErrorPage::showDocument() {
    if (m_document.stage() != PhotoDocument::Stage::failed) return;
    const Error& error = m_document.error();
    m_heading->setText(headingFor(error));
    m_why->setText(
        QStringLiteral("<b>%1</b><br>%2")
            .arg(QFileInfo(m_document.path()).fileName().toHtmlEscaped(), errorText(error).toHtmlEscaped()));
    m_advice->setText(adviceFor(error));
    m_advice->setVisible(!m_advice->text().isEmpty());
    const QFileInfo file(m_document.path());
    m_details->setPlainText(
        QStringLiteral("%1\n%2%3\nUncast %4, LibRaw %5")
            .arg(QDir::toNativeSeparators(m_document.path()), QString::fromStdString(error.code),
                 file.exists() ? QStringLiteral(", %1 bytes").arg(file.size()) : QString(),
                 QStringLiteral(UNCAST_VERSION), QString::fromStdString(librawVersion())));
}

void ErrorPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
}

QString ErrorPage::heading() const {
    return m_heading->text();
}

QString ErrorPage::details() const {
    return m_details->toPlainText();
}

} // namespace uncast::ui
