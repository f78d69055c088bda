#include "ui/panels/histogram_panel.h"

#include "ui/document/photo_document.h"
#include "ui/document/wording.h"
#include "ui/panels/histogram_plot.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr int kBins = 256;
constexpr double kSamePoint = 0.005; // of the axis: marks closer than that are one
constexpr std::array<ClipChannel, 4> kChannels{ClipChannel::any, ClipChannel::red, ClipChannel::green,
                                               ClipChannel::blue};

// Of Okabe and Ito, so that colour-blind people tell the channels apart.
QColor channelColour(QChar name) {
    switch (name.toUpper().unicode()) {
    case 'R':
        return {0xd5, 0x5e, 0x00};
    case 'G':
        return {0x00, 0x9e, 0x73};
    case 'B':
        return {0x20, 0x84, 0xd0}; // a lighter one than theirs, which the dark theme would swallow
    case 'M':
        return {0xcc, 0x79, 0xa7};
    case 'C':
        return {0x56, 0xb4, 0xe9};
    case 'Y':
        return {0xe6, 0x9f, 0x00};
    default:
        return {0x90, 0x90, 0x90};
    }
}

QChar nameOf(const RawHistogram& histogram, int channel) {
    const auto c = std::size_t(channel);
    return c < histogram.channelNames.size() ? QLatin1Char(histogram.channelNames[c]) : QLatin1Char('?');
}

std::vector<double> countsOf(const LevelHistogram& histogram, int curve) {
    const auto& counts = histogram.counts[std::size_t(curve)];
    return {counts.begin(), counts.end()};
}

QToolButton* newSwitchButton(const QString& text, const QString& tip) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    return button;
}

// Curves of the same picture stand on one scale.
void setHeights(std::vector<HistogramCurve>& curves, bool logarithmic) {
    double top = 0;
    for (const HistogramCurve& curve : curves) top = std::max(top, curveTop(curve.heights));
    for (HistogramCurve& curve : curves) curve.heights = curveHeights(curve.heights, top, logarithmic);
}

} // namespace

HistogramPanel::HistogramPanel(PhotoDocument& document, ClipWarning& warning, QWidget* parent)
    : Panel(tr("Histogram"), parent), m_document(document), m_warning(warning), m_channels(new QComboBox),
      m_logarithmic(newSwitchButton(tr("Log", "heights of a histogram"),
                                    tr("Logarithmic heights: what is rare is seen beside what is common"))),
      m_correctedWords(secondaryLabel()), m_corrected(new HistogramPlot),
      m_shadows(newSwitchButton({}, tr("Mark what is black in the output (J: shadows and highlights)"))),
      m_highlights(
          newSwitchButton({}, tr("Mark what is clipped: on the sensor solid, in the output only hatched "
                                 "(J: shadows and highlights)"))),
      m_sensorWords(secondaryLabel()),
      m_stops(newSwitchButton(tr("Stops", "axis of a histogram"),
                              tr("The sensor's counts in stops: each as wide as the next"))),
      m_sensor(new HistogramPlot), m_saturated(secondaryLabel()) {
    m_channels->setAccessibleName(tr("Channel"));
    m_channels->setToolTip(tr("Whose curve is seen, and whose clipping is marked"));
    m_channels->setMinimumHeight(kRowHeight);
    for (const QString& name : {tr("All channels"), tr("Red"), tr("Green"), tr("Blue")})
        m_channels->addItem(name);
    m_logarithmic->setAccessibleName(tr("Logarithmic heights"));
    m_stops->setAccessibleName(tr("Axis in stops"));
    m_stops->setChecked(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(kGap8);
    first->addWidget(m_channels, 1);
    first->addWidget(m_logarithmic);
    content().addLayout(first);
    addCorrected();
    addSensor();
    connectControls();
    showDocument();
    showWarning();
}

void HistogramPanel::addCorrected() {
    m_corrected->setAccessibleName(tr("Levels of the corrected picture"));
    m_corrected->setTicks(
        {{0, QStringLiteral("0")}, {0.5, QStringLiteral("128")}, {1, QStringLiteral("255")}});
    content().addWidget(m_correctedWords);
    content().addWidget(m_corrected);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap8);
    for (QToolButton* button : {m_shadows, m_highlights}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // both alike
        row->addWidget(button, 1);
    }
    content().addLayout(row);
}

void HistogramPanel::addSensor() {
    m_sensor->setAccessibleName(tr("Counts of the sensor"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap8);
    row->addWidget(m_sensorWords, 1);
    row->addWidget(m_stops);
    content().addLayout(row);
    content().addWidget(m_sensor);
    m_saturated->setWordWrap(true);
    content().addWidget(m_saturated);
}

void HistogramPanel::connectControls() {
    connect(&m_document, &PhotoDocument::picturesChanged, this, &HistogramPanel::showCorrected);
    connect(&m_document, &PhotoDocument::stageChanged, this, &HistogramPanel::showDocument);
    connect(&m_document, &PhotoDocument::analysisChanged, this, &HistogramPanel::showDocument);
    connect(&m_warning, &ClipWarning::changed, this, &HistogramPanel::showWarning);
    connect(m_channels, &QComboBox::activated, this,
            [this](int index) { m_warning.setChannel(kChannels[std::size_t(index)]); });
    connect(m_shadows, &QToolButton::clicked, &m_warning, &ClipWarning::setShadows);
    connect(m_highlights, &QToolButton::clicked, &m_warning, &ClipWarning::setHighlights);
    connect(m_logarithmic, &QToolButton::toggled, this, &HistogramPanel::showDocument);
    connect(m_stops, &QToolButton::toggled, this, &HistogramPanel::showSensor);
    connect(m_corrected, &HistogramPlot::placeChanged, this, &HistogramPanel::readCorrected);
    connect(m_sensor, &HistogramPlot::placeChanged, this, &HistogramPanel::readSensor);
}

void HistogramPanel::showDocument() {
    setContentEnabled(m_document.photo());
    showCorrected();
    showSensor();
}

void HistogramPanel::showWarning() {
    const ClipChoice& choice = m_warning.choice();
    m_shadows->setChecked(choice.shadows);
    m_highlights->setChecked(choice.highlights);
    const auto channel = std::find(kChannels.begin(), kChannels.end(), choice.channel);
    m_channels->setCurrentIndex(int(channel - kChannels.begin()));
    showDocument();
}

void HistogramPanel::showCorrected() {
    const Correction* correction = m_document.correction();
    const PictureCounts* counts = m_document.photo() && correction ? correction->counts.get() : nullptr;
    std::array<double, kClipKinds> shares{};
    std::vector<HistogramCurve> curves;
    if (counts) {
        shares = counts->clipCounts.shares(m_warning.choice().channel, m_document.photo()->raw->channels);
        const int only = m_channels->currentIndex() - 1;
        constexpr std::array<char, 3> kNames{'R', 'G', 'B'};
        for (int c = 0; c < 3; ++c)
            if (only < 0 || only == c)
                curves.push_back({channelColour(QLatin1Char(kNames[std::size_t(c)])),
                                  countsOf(counts->histogram, c), true});
        if (only < 0)
            curves.push_back({palette().color(QPalette::Text),
                              countsOf(counts->histogram, LevelHistogram::kLuminance), false});
        setHeights(curves, m_logarithmic->isChecked());
    }
    m_corrected->setCurves(std::move(curves));
    const QString shadows = shareText(shares[std::size_t(ClipKind::shadow)]);
    const QString highlights = shareText(shares[std::size_t(ClipKind::sensorHighlight)] +
                                         shares[std::size_t(ClipKind::outputHighlight)]);
    m_shadows->setText(tr("\u25e3 Shadows %1", "a switch; %1 is a share of the picture").arg(shadows));
    m_highlights->setText(
        tr("Highlights %1 \u25e2", "a switch; %1 is a share of the picture").arg(highlights));
    m_shadows->setAccessibleName(tr("Mark shadows, %1 of the picture").arg(shadows));
    m_highlights->setAccessibleName(tr("Mark highlights, %1 of the picture").arg(highlights));
    const QString words = tr("Clipped: shadows %1, highlights %2").arg(shadows, highlights);
    const double all = 1 - shares[std::size_t(ClipKind::none)];
    setSummary(counts ? tr("%1 clipped", "a share of the picture").arg(shareText(all)) : QString());
    m_corrected->setSummary(counts ? tr("Half of the picture is darker than level %1 of 255. %2.")
                                         .arg(counts->histogram.median(LevelHistogram::kLuminance))
                                         .arg(words)
                                   : QString());
    readCorrected();
}

void HistogramPanel::readCorrected() {
    const Correction* correction = m_document.correction();
    const auto place = m_corrected->place();
    if (!place || !m_document.photo() || !correction || !correction->counts) {
        m_correctedWords->setText(tr("Corrected picture, as exported"));
        m_corrected->setReadOut({});
        return;
    }
    const LevelHistogram& histogram = correction->counts->histogram;
    const int level = int(std::lround(*place * 255));
    const auto share = [&](int curve) { return shareText(histogram.share(curve, level)); };
    const QString text =
        tr("Level %1: r %2, g %3, b %4", "shares of the picture")
            .arg(level)
            .arg(share(LevelHistogram::kRed), share(LevelHistogram::kGreen), share(LevelHistogram::kBlue));
    m_correctedWords->setText(text);
    m_corrected->setReadOut(text);
}

RawScale HistogramPanel::scale() const {
    return {m_stops->isChecked() ? RawAxis::stops : RawAxis::counts,
            m_document.photo()->rawHistogram.range()};
}

bool HistogramPanel::seen(const RawHistogram& histogram, int channel) const {
    constexpr std::array<char, 4> kNames{0, 'R', 'G', 'B'};
    const char wanted = kNames[std::size_t(m_channels->currentIndex())];
    const bool known = histogram.channelNames.find(wanted) != std::string::npos;
    return wanted == 0 || !known || nameOf(histogram, channel) == QLatin1Char(wanted);
}

void HistogramPanel::showSensor() {
    if (!m_document.photo()) {
        m_sensor->setCurves({});
        m_sensor->setMarks({});
        m_sensor->setTicks({});
        m_sensor->setSummary({});
        m_saturated->setText({});
        readSensor();
        return;
    }
    const RawHistogram& histogram = m_document.photo()->rawHistogram;
    const RawScale axis = scale();
    std::vector<HistogramCurve> curves;
    QStringList shares;
    for (int c = 0; c < histogram.channels; ++c) {
        const QChar name = nameOf(histogram, c);
        shares << tr("%1 %2", "a channel and its share")
                      .arg(name.toLower())
                      .arg(shareText(histogram.saturatedShare(c)));
        if (seen(histogram, c))
            curves.push_back({channelColour(name), binned(histogram, c, axis, kBins), true});
    }
    setHeights(curves, m_logarithmic->isChecked());
    m_sensor->setCurves(std::move(curves));
    showMarks(histogram, axis);
    m_saturated->setText(tr("Saturated: %1").arg(shares.join(QStringLiteral(", "))));
    m_sensor->setSummary(m_saturated->text());
    readSensor();
}

void HistogramPanel::showMarks(const RawHistogram& histogram, const RawScale& scale) {
    const bool stops = scale.axis() == RawAxis::stops;
    const QColor line = palette().color(QPalette::Text);
    std::vector<HistogramMark> marks;
    if (!stops) marks.push_back({scale.placeOf(0), line, tr("black"), true});
    double first = scale.placeOf(histogram.clippingPoint(0));
    bool same = true;
    for (int c = 1; c < histogram.channels; ++c)
        same = same && std::abs(scale.placeOf(histogram.clippingPoint(c)) - first) < kSamePoint;
    for (int c = 0; c < (same ? 1 : histogram.channels); ++c) {
        const QString name = same ? tr("clips") : nameOf(histogram, c).toLower();
        if (same || seen(histogram, c))
            marks.push_back({scale.placeOf(histogram.clippingPoint(c)),
                             same ? line : channelColour(nameOf(histogram, c)), name, false});
    }
    m_sensor->setMarks(std::move(marks));
    std::vector<HistogramTick> ticks;
    if (stops) {
        for (int stop = int(std::floor(std::log2(scale.range()))) / 2 * 2; stop >= 0; stop -= 2)
            ticks.push_back({scale.placeOf(scale.range() / std::exp2(stop)),
                             stop == 0 ? tr("0 EV") : QStringLiteral("\u2212%1").arg(stop)});
    } else {
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            const double counts = std::round(share * scale.range());
            ticks.push_back({scale.placeOf(counts), countText(counts)});
        }
    }
    m_sensor->setTicks(std::move(ticks));
}

void HistogramPanel::readSensor() {
    const auto place = m_sensor->place();
    if (!place || !m_document.photo()) {
        m_sensorWords->setText(m_stops->isChecked() ? tr("Sensor, stops from the white level")
                                                    : tr("Sensor, counts over black"));
        m_sensor->setReadOut({});
        return;
    }
    const RawScale axis = scale();
    const double counts = std::max(0.0, axis.countsAt(*place));
    const QString text =
        counts < 1 ? tr("%1 over black").arg(countText(std::round(counts)))
                   : tr("%1 over black, %2", "counts; stops from the white level")
                         .arg(countText(std::round(counts)), stopsText(std::log2(counts / axis.range())));
    m_sensorWords->setText(text);
    m_sensor->setReadOut(text);
}

} // namespace uncast::ui
