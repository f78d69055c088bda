#include "ui/panels/verdict_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace uncast::ui {

SurenessBar::SurenessBar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SurenessBar::setDegrees(double degrees) {
    m_share = std::isfinite(degrees) ? std::clamp(1 - degrees / kWorstDegrees, 0.0, 1.0) : 0;
    setAccessibleName(tr("Sureness, %1 of 100").arg(qRound(m_share * 100)));
    update();
}

void SurenessBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOf(palette()).line);
    painter.drawRoundedRect(rect(), 3, 3);
    if (m_share <= 0) return;
    painter.setBrush(coloursOf(palette()).secondary);
    painter.drawRoundedRect(QRectF(0, 0, std::max(6.0, width() * m_share), height()), 3, 3);
}

VerdictPanel::VerdictPanel(PhotoDocument& document, QWidget* parent)
    : Panel({}, parent), m_document(document), m_headline(new QLabel), m_support(secondaryLabel()),
      m_swatch(new Swatch({kRowHeight, kRowHeight})), m_light(new QLabel), m_lightRow(new QWidget),
      m_sureRow(new QWidget), m_sureness(new SurenessBar), m_sureText(secondaryLabel()),
      m_again(new QPushButton) {
    setAccessibleName(tr("Verdict"));
    m_headline->setFont(scaledFont(font(), 1.25, true));
    m_headline->setWordWrap(true);
    m_support->setWordWrap(true);
    m_light->setFont(scaledFont(font(), 1.25));
    m_light->setWordWrap(true);
    auto* light = new QHBoxLayout(m_lightRow);
    light->setContentsMargins(0, 0, 0, 0);
    light->setSpacing(kGap12);
    light->addWidget(m_swatch);
    light->addWidget(m_light, 1);
    auto* sure = new QHBoxLayout(m_sureRow);
    sure->setContentsMargins(0, 0, 0, 0);
    sure->setSpacing(kGap12);
    sure->addWidget(m_sureness, 1);
    sure->addWidget(m_sureText);
    content().addWidget(m_headline);
    content().addWidget(m_lightRow);
    content().addWidget(m_sureRow);
    content().addWidget(m_support);
    content().addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QPushButton::clicked, &document, &PhotoDocument::analyse);
    connect(&document, &PhotoDocument::analysisChanged, this, &VerdictPanel::showDocument);
    connect(&document, &PhotoDocument::progressChanged, this, &VerdictPanel::showDocument);
    showDocument();
}

void VerdictPanel::showDocument() {
    const Analysis* analysis = m_document.analysis();
    VerdictText text;
    if (analysis) {
        text = verdictText(analysis->estimate);
    } else if (m_document.analysisError()) {
        text = {tr("The light was not found."), QString::fromStdString(m_document.analysisError()->message) +
                                                    QLatin1Char(' ') +
                                                    adviceFor(*m_document.analysisError())};
    } else if (m_document.busy()) {
        text = {m_document.photo() ? tr("Looking for the light") : tr("Reading the photo"), {}};
    } else {
        text = {tr("Not corrected yet."), {}};
    }
    m_headline->setText(text.headline);
    m_support->setText(text.support);
    m_support->setVisible(!text.support.isEmpty());
    const bool lit = analysis && analysis->estimate.illuminant;
    m_lightRow->setVisible(lit);
    if (lit) {
        m_swatch->setColour(analysis->lightColour);
        m_light->setText(lightText(m_document.readingOf(*analysis->estimate.illuminant)));
    }
    const double degrees = lit ? analysis->estimate.predictedErrorDegrees : kNotKnown;
    m_sureRow->setVisible(std::isfinite(degrees));
    m_sureness->setDegrees(degrees);
    m_sureText->setText(tr("\u00b1 %1", "expected error of the light").arg(degreesText(degrees)));
    m_again->setText(m_document.analysisError() ? tr("Try again") : tr("Look for the light"));
    m_again->setVisible(!analysis && !m_document.busy() && m_document.photo());
}

QString VerdictPanel::headline() const {
    return m_headline->text();
}

QString VerdictPanel::support() const {
    return m_support->text();
}

} // namespace uncast::ui
