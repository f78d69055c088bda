#include "ui/panels/verdict_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/other_lights.h"
#include "ui/panels/verdict_figures.h"
#include "ui/panels/warnings_list.h"
#include "ui/theme/reader_role.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
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
    setReaderRole(*this, QAccessible::ProgressBar);
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
      m_sureText(secondaryLabel()), m_again(new QPushButton), m_inUseRow(new QWidget), m_inUse(new QLabel),
      m_useFound(new QPushButton), m_others(new OtherLights(document)), m_more(new QToolButton),
      m_figures(new VerdictFigures(document)) {
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
    buildInUse();
    content().addWidget(m_others);
    buildFigures();
    content().addWidget(new WarningsList(document, this));
    connect(m_again, &QPushButton::clicked, &document, &PhotoDocument::analyse);
    connect(&document, &PhotoDocument::analysisChanged, this, &VerdictPanel::showDocument);
    connect(&document, &PhotoDocument::progressChanged, this, &VerdictPanel::showDocument);
    connect(&document, &PhotoDocument::settingsChanged, this, &VerdictPanel::showInUse);
    connect(m_others, &OtherLights::patchesAsked, this, &VerdictPanel::patchesAsked);
    showDocument();
}

void VerdictPanel::buildInUse() {
    m_inUse->setWordWrap(true);
    m_useFound->setText(tr("Use the light found"));
    auto* column = new QVBoxLayout(m_inUseRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap4);
    column->addWidget(m_inUse);
    column->addWidget(m_useFound, 0, Qt::AlignLeft);
    content().addWidget(m_inUseRow);
    connect(m_useFound, &QPushButton::clicked, &m_document, [this] { m_document.chooseLight({}); });
}

void VerdictPanel::buildFigures() {
    m_more->setText(tr("Figures"));
    m_more->setToolTip(tr("Show what the verdict rests on"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_figures->hide();
    content().addWidget(m_more, 0, Qt::AlignLeft);
    content().addWidget(m_figures);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_figures->setVisible(on);
    });
}

void VerdictPanel::showDocument() {
    const Analysis* analysis = m_document.analysis();
    VerdictText text;
    if (analysis) {
        text = verdictText(analysis->estimate);
    } else if (m_document.analysisError()) {
        text = {tr("The light was not found."), errorText(*m_document.analysisError()) + QLatin1Char(' ') +
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
    m_more->setVisible(analysis);
    m_figures->setVisible(analysis && m_more->isChecked());
    showInUse();
}

// What the lines above describe is the light found; here stands what is taken out where that is another.
void VerdictPanel::showInUse() {
    const Analysis* analysis = m_document.analysis();
    const auto taken = m_document.light();
    const bool given = taken && (taken->source == CorrectionSource::chosen || analysis);
    const auto found = analysis ? analysis->estimate.illuminant : std::nullopt;
    const bool another = given && found != taken->light;
    m_inUseRow->setVisible(another);
    if (!another) {
        m_inUse->clear();
        return;
    }
    const LightChoice& choice = m_document.settings().light;
    QString how = taken->source == CorrectionSource::fixed    ? tr("fixed daylight")
                  : taken->source == CorrectionSource::asShot ? tr("as shot")
                                                              : choiceTitle(choice);
    if (choice.strength < 1) how += tr(", strength %1 %").arg(qRound(choice.strength * 100));
    const QString light = lightText(m_document.readingOf(taken->light));
    m_inUse->setText(found ? tr("In use is another light: %1 (%2), %3 from the one found.")
                                 .arg(light, how, degreesText(recoveryAngle(*found, taken->light)))
                           : tr("In use: %1 (%2).", "a light and where it comes from").arg(light, how));
    m_useFound->setVisible(found.has_value());
}

QString VerdictPanel::inUse() const {
    return m_inUse->text();
}

QString VerdictPanel::headline() const {
    return m_headline->text();
}

QString VerdictPanel::support() const {
    return m_support->text();
}

} // namespace uncast::ui
