#include "ui/picture/clip_overlay.h"

#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr int kBand = 32;         // rows of the mask that are left out together where nothing is clipped
constexpr double kStripe = 2.5;   // logical pixels
constexpr int kBetweenAlpha = 96; // between the stripes of a hatch: a speck of one pixel is seen, too
constexpr double kLeading = 3;    // between the legend's lines
constexpr double kBoxWidth = 18;
constexpr double kBoxHeight = 10;

/// Where translators find the words of this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ClipOverlay)
};

QString titleOf(ClipChannel channel) {
    switch (channel) {
    case ClipChannel::red:
        return Words::tr("Clipped in red");
    case ClipChannel::green:
        return Words::tr("Clipped in green");
    case ClipChannel::blue:
        return Words::tr("Clipped in blue");
    case ClipChannel::any:
        break;
    }
    return Words::tr("Clipped in any channel");
}

// A run of pixels of one row of the mask.
struct Run {
    int from;
    int to;
    ClipKind kind;
};

// Runs of clipped pixels in one row of marks, in device pixels from the part's left edge.
void findRuns(const std::uint16_t* marks, int width, const std::array<ClipKind, kClipMarks>& kinds,
              double left, double scale, int most, std::vector<Run>& runs) {
    runs.clear();
    const auto deviceOf = [&](int x) { return int(std::ceil(left + x * scale - 0.5)); };
    const int first = std::clamp(int(std::floor(-left / scale)), 0, width);
    const int last = std::clamp(int(std::ceil((most - left) / scale)), 0, width);
    for (int x = first; x < last;) {
        const ClipKind kind = kinds[marks[x]];
        int end = x + 1;
        while (end < last && kinds[marks[end]] == kind) ++end;
        if (kind != ClipKind::none) {
            const Run run{std::max(0, deviceOf(x)), std::min(most, deviceOf(end)), kind};
            if (run.from < run.to) runs.push_back(run);
        }
        x = end;
    }
}

// The colours of one row of the mask: of a hatch, the stripe and what is between the stripes.
struct Brush {
    QRgb full = 0;
    QRgb between = 0;
};

std::array<Brush, kClipKinds> brushes() {
    std::array<Brush, kClipKinds> made;
    for (const ClipKind kind : {ClipKind::sensorHighlight, ClipKind::outputHighlight, ClipKind::shadow}) {
        const ClipLook look = clipLook(kind);
        QColor faint = look.colour;
        faint.setAlpha(kBetweenAlpha);
        made[std::size_t(kind)] = {qPremultiply(look.colour.rgba()),
                                   qPremultiply(look.hatched ? faint.rgba() : look.colour.rgba())};
    }
    return made;
}

} // namespace

ClipLook clipLook(ClipKind kind) {
    const QColor vermilion(0xd5, 0x5e, 0x00);
    const QColor skyBlue(0x56, 0xb4, 0xe9);
    switch (kind) {
    case ClipKind::sensorHighlight:
        return {vermilion, false};
    case ClipKind::outputHighlight:
        return {vermilion, true};
    case ClipKind::shadow:
        return {skyBlue, true};
    case ClipKind::none:
        break;
    }
    return {Qt::transparent, false};
}

void ClipOverlay::setCounts(std::shared_ptr<const PictureCounts> counts, int sensorChannels) {
    if (counts == m_counts && sensorChannels == m_sensorChannels) return;
    m_counts = std::move(counts);
    m_sensorChannels = sensorChannels;
    m_mask.clear();
}

void ClipOverlay::setChoice(const ClipChoice& choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    m_mask.clear();
}

void ClipOverlay::paint(QPainter& painter, const QRectF& photo, const QRect& part, double ratio) {
    if (!shown() || m_counts->clipping.empty()) return;
    const Place place{photo, part.intersected(photo.toAlignedRect()), ratio};
    if (place.part.isEmpty()) return;
    if (m_mask.empty() || !(place == m_place)) makeMask(place);
    for (std::size_t band = 0; band < m_mask.size(); ++band) {
        if (!m_mask[band].isNull())
            painter.drawImage(QPoint(place.part.x(), place.part.y() + int(band) * kBand), m_mask[band]);
    }
}

void ClipOverlay::makeMask(const Place& place) {
    m_place = place;
    const QRect& part = place.part;
    m_mask.assign(std::size_t((part.height() + kBand - 1) / kBand), QImage());
    auto kinds = clipKinds(m_choice.channel, m_sensorChannels);
    for (ClipKind& kind : kinds) {
        const bool asked = kind == ClipKind::shadow ? m_choice.shadows : m_choice.highlights;
        if (!asked) kind = ClipKind::none;
    }
    const ClipMarks& marks = m_counts->clipping.forWidth(place.photo.width());
    const auto brush = brushes();
    const int stripe = std::max(2, int(std::lround(kStripe * place.ratio)));
    std::vector<Run> runs;
    int known = -1; // the row of marks that `runs` are of
    for (int y = 0; y < part.height(); ++y) {
        const double share = (part.y() + y + 0.5 - place.photo.y()) / place.photo.height();
        const int row = int(std::floor(share * marks.height));
        if (row < 0 || row >= marks.height) continue;
        if (row != known)
            findRuns(marks.marks.data() + std::size_t(row) * std::size_t(marks.width), marks.width, kinds,
                     place.photo.x() - part.x(), place.photo.width() / marks.width, part.width(), runs);
        known = row;
        if (runs.empty()) continue;
        QImage& band = m_mask[std::size_t(y / kBand)];
        if (band.isNull()) {
            band = QImage(part.width(), kBand, QImage::Format_ARGB32_Premultiplied);
            band.fill(Qt::transparent);
        }
        auto* to = reinterpret_cast<QRgb*>(band.scanLine(y % kBand));
        for (const Run& run : runs) {
            const Brush& with = brush[std::size_t(run.kind)];
            // Stripes keep their place in the view, so that neighbouring runs continue each other.
            for (int x = run.from; x < run.to; ++x)
                to[x] = (part.x() + x + part.y() + y) / stripe % 2 == 0 ? with.full : with.between;
        }
    }
}

std::vector<ClipOverlay::Row> ClipOverlay::rows() const {
    if (!shown()) return {};
    const auto shares = m_counts->clipCounts.shares(m_choice.channel, m_sensorChannels);
    const auto row = [&shares](ClipKind kind, const QString& text) {
        return Row{kind, Words::tr("%1: %2", "a kind of clipping; its share of the picture")
                             .arg(text, shareText(shares[std::size_t(kind)]))};
    };
    std::vector<Row> made{{ClipKind::none, titleOf(m_choice.channel)}};
    if (m_choice.highlights) {
        made.push_back(row(ClipKind::sensorHighlight, Words::tr("Saturated on the sensor")));
        made.push_back(row(ClipKind::outputHighlight, Words::tr("At white in the output only")));
    }
    if (m_choice.shadows) made.push_back(row(ClipKind::shadow, Words::tr("At black in the output")));
    return made;
}

QSizeF ClipOverlay::legendSize(const QFont& font, const QPaintDevice* device, double width) const {
    const auto all = rows();
    if (all.empty()) return {};
    const QFontMetricsF metrics(font, device);
    double wanted = 0;
    for (const Row& row : all) {
        const double box = row.kind == ClipKind::none ? 0 : kBoxWidth + kGap8;
        wanted = std::max(wanted, box + metrics.horizontalAdvance(row.text) + 1);
    }
    return {std::min(wanted, std::max(0.0, width)), double(all.size()) * (metrics.height() + kLeading)};
}

void ClipOverlay::paintLegend(QPainter& painter, const QRectF& room, const QFont& font) const {
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const double line = metrics.height() + kLeading;
    double y = room.top();
    for (const Row& row : rows()) {
        double x = room.left();
        if (row.kind != ClipKind::none) {
            const ClipLook look = clipLook(row.kind);
            const QRectF box(x, y + (line - kBoxHeight) / 2, kBoxWidth, kBoxHeight);
            painter.save();
            QColor ground = look.colour;
            if (look.hatched) ground.setAlpha(kBetweenAlpha);
            painter.fillRect(box, ground);
            painter.setClipRect(box, Qt::IntersectClip);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(look.colour, kStripe));
            for (double at = -kBoxHeight; look.hatched && at < kBoxWidth; at += 2 * kStripe * std::sqrt(2.0))
                painter.drawLine(QPointF(box.left() + at, box.bottom()),
                                 QPointF(box.left() + at + kBoxHeight, box.top()));
            painter.restore();
            x += kBoxWidth + kGap8;
        }
        const QRectF rect(x, y, room.right() - x, line);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(row.text, Qt::ElideRight, rect.width()));
        y += line;
    }
}

QString ClipOverlay::legendText() const {
    QStringList lines;
    for (const Row& row : rows()) lines << row.text;
    return lines.join(QStringLiteral(". "));
}

} // namespace uncast::ui
