#include "ui/panels/verdict_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/warnings_list.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

const auto kNothing = QStringLiteral("\u2013");

} // namespace

SurenessBar::SurenessBar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SurenessBar::setDegrees(double degrees) {
    m_known = std::isfinite(degrees);
    m_share = std::isfinite(degrees) ? std::clamp(1 - degrees / kWorstDegrees, 0.0, 1.0) : 0;
    setAccessibleName(std::isfinite(degrees) ? tr("Sureness, %1 of 100").arg(qRound(m_share * 100))
                                             : tr("Sureness, not known"));
    update();
}

void SurenessBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Framed: the part that is not filled shows how much there could be. Where nothing is known the frame is
    // faint, so that it does not read as "not sure at all".
    const QColor colour = m_known ? coloursOf(palette()).secondary : coloursOf(palette()).line;
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
    if (m_share <= 0) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, std::max<double>(height(), width() * m_share), height()), 4, 4);
}

VerdictPanel::VerdictPanel(PhotoDocument& document, QWidget* parent)
    : Panel(tr("Verdict"), parent), m_document(document), m_headline(new QLabel), m_support(secondaryLabel()),
      m_swatch(new Swatch({kRowHeight, kRowHeight})), m_light(new QLabel), m_sureness(new SurenessBar),
      m_sureText(secondaryLabel()), m_again(new QPushButton) {
    m_headline->setFont(scaledFont(font(), 1.25, true));
    m_headline->setWordWrap(true);
    m_support->setWordWrap(true);
    m_support->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_support->setMinimumHeight(2 * m_support->fontMetrics().lineSpacing()); // what most answers take
    m_sureText->setAlignment(Qt::AlignRight);
    m_sureText->setMinimumWidth(
        m_sureText->fontMetrics().horizontalAdvance(QStringLiteral("\u00b1 88.8\u00b0")));
    m_light->setFont(scaledFont(font(), 1.25));
    m_light->setWordWrap(true);
    m_light->setMinimumHeight(2 *
                              m_light->fontMetrics().lineSpacing()); // far from daylight it takes two lines
    auto* light = new QHBoxLayout;
    light->setSpacing(kGap12);
    light->addWidget(m_swatch);
    light->addWidget(m_light, 1);
    auto* sure = new QHBoxLayout;
    sure->setSpacing(kGap12);
    sure->addWidget(m_sureness, 1);
    sure->addWidget(m_sureText);
    content().addWidget(m_headline);
    content().addLayout(light);
    content().addLayout(sure);
    content().addWidget(m_support);
    content().addWidget(m_again, 0, Qt::AlignLeft);
    content().addWidget(new WarningsList(document, this));
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
    setSummary(text.headline);
    m_support->setText(text.support);
    // The rows stay where there is nothing to show, so that the column does not jump from one answer to the
    // next.
    const bool lit = analysis && analysis->estimate.illuminant;
    m_swatch->setColour(lit ? analysis->lightColour : QColor());
    m_light->setText(lit ? lightText(m_document.readingOf(*analysis->estimate.illuminant)) : kNothing);
    const double degrees = lit ? analysis->estimate.predictedErrorDegrees : kNotKnown;
    m_sureness->setDegrees(degrees);
    m_sureText->setText(std::isfinite(degrees)
                            ? tr("\u00b1 %1", "expected error of the light").arg(degreesText(degrees))
                            : kNothing);
    m_sureText->setToolTip(
        std::isfinite(degrees) || !lit ? QString() : tr("This estimator does not say how sure it is."));
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
