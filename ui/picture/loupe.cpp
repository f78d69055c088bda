#include "ui/picture/loupe.h"

#include "core/develop/develop.h"
#include "ui/document/eyedropper.h"
#include "ui/document/photo_document.h"
#include "ui/document/picture_levels.h"
#include "ui/document/wording.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

constexpr double kPictureSide = 120; // logical pixels
constexpr int kLeastSeen = 15;       // pixels of the sensor
constexpr int kMostColumns = 60;     // of the picture: enough at this size, and quick
constexpr double kWidth = 232;
constexpr int kSign = 14;
constexpr double kNoticedNoise = 0.1; // degrees

/// Where translators find the words of this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Loupe)
};

QString whyNone(SpotState state) {
    switch (state) {
    case SpotState::usable:
        return {};
    case SpotState::outside:
        return Words::tr("Outside the picture", "why a place tells no light");
    case SpotState::oneBand:
        return Words::tr("The sensor sees no colours", "why a place tells no light");
    case SpotState::clipped:
        return Words::tr("Overexposed: tells no light", "why a place tells no light");
    case SpotState::dark:
        return Words::tr("Too dark to tell a light", "why a place tells no light");
    }
    return {};
}

} // namespace

QString Loupe::spoken() const {
    QStringList parts{light};
    if (!notes.isEmpty()) parts << notes;
    parts << channels.join(QLatin1Char(' ')) << area;
    return parts.join(QStringLiteral(", "));
}

Loupe loupeWords(const Eyedropper& eyedropper, const PhotoDocument& document) {
    const RawPicture& raw = *document.photo()->raw;
    const Spot& spot = eyedropper.spot();
    const SpotPlace& place = *eyedropper.place();
    Loupe loupe;
    for (std::size_t c = 0; c < std::size_t(raw.channels); ++c)
        loupe.channels << QStringLiteral("%1 %2")
                              .arg(QLatin1Char(raw.channelNames[c]))
                              .arg(countText(std::round(spot.mean[c])));
    loupe.area = Words::tr("%1 \u00d7 %1 px, %2 % of the range", "%1 is a number of pixels, %2 how bright")
                     .arg(place.side)
                     .arg(qRound(100 * spot.level));
    const auto light = eyedropper.wouldBe();
    loupe.light = light ? lightText(document.readingOf(*light)) : whyNone(spot.state);
    QStringList notes;
    if (spot.clippedShare > 0 && spot.state != SpotState::clipped)
        notes << Words::tr("%1 % clipped").arg(std::max(1, qRound(100 * spot.clippedShare)));
    if (spot.noiseDegrees >= kNoticedNoise)
        notes << Words::tr("noise \u00b1%1", "%1 is an angle").arg(degreesText(spot.noiseDegrees));
    loupe.notes = notes.join(QStringLiteral(", "));
    loupe.warns = !light || spot.clippedShare > 0;
    return loupe;
}

Loupe loupeOf(const Eyedropper& eyedropper, const PhotoDocument& document, const Light& taken) {
    Loupe loupe = loupeWords(eyedropper, document);
    const RawPicture& raw = *document.photo()->raw;
    const SpotPlace& place = *eyedropper.place();
    SpotPlace seen = place;
    seen.side = std::max(kLeastSeen, 2 * place.side + 1);
    const int columns = std::min(seen.side, kMostColumns);
    const WorkingPicture near = closeUp(raw, areaOf(seen, raw), columns, columns);
    loupe.picture = PictureLevels(developPreview(near, {taken, 0})).full();
    const double share = double(place.side) / seen.side;
    loupe.square = QRectF((1 - share) / 2, (1 - share) / 2, share, share);
    return loupe;
}

QSizeF loupeSize(const QFont& font) {
    const QFontMetricsF metrics(font);
    return {kWidth, kPictureSide + 3 * metrics.height() + 3 * kGap8};
}

void paintLoupe(QPainter& painter, const Loupe& loupe, const QRectF& room, const QFont& font,
                const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette).line, 1));
    painter.setBrush(palette.color(QPalette::Window));
    painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
    const QRectF inner = room.adjusted(kGap8, kGap8, -kGap8, -kGap8);
    const QRectF picture(inner.left(), inner.top(), kPictureSide, kPictureSide);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // the pixels themselves
    painter.drawImage(picture, loupe.picture);
    const QRectF square(picture.x() + loupe.square.x() * picture.width(),
                        picture.y() + loupe.square.y() * picture.height(),
                        loupe.square.width() * picture.width(), loupe.square.height() * picture.height());
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] :
         {std::pair(QColor(0, 0, 0, 200), 3.0), std::pair(QColor(Qt::white), 1.0)}) {
        painter.setPen(QPen(colour, width));
        painter.drawRect(square);
    }
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor secondary = coloursOf(palette).secondary;
    // Beside the picture the counts, one under the other: names left, numbers right.
    QRectF line(picture.right() + kGap12, picture.top(), inner.right() - picture.right() - kGap12,
                metrics.height());
    for (const QString& channel : loupe.channels) {
        painter.setPen(secondary);
        painter.drawText(line, Qt::AlignLeft, channel.section(QLatin1Char(' '), 0, 0));
        painter.setPen(text);
        painter.drawText(line, Qt::AlignRight, channel.section(QLatin1Char(' '), 1));
        line.translate(0, metrics.height() + kGap4);
    }
    QRectF below(inner.left(), picture.bottom() + kGap8, inner.width(), metrics.height());
    const auto write = [&](const QString& words, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, below.width()));
        below.translate(0, metrics.height());
    };
    if (loupe.warns) {
        paintIcon(painter, QStringLiteral("warning"),
                  QRect(int(below.left()), int(below.center().y()) - kSign / 2, kSign, kSign),
                  coloursOf(palette).warning);
        below.setLeft(below.left() + kSign + kGap4);
    }
    write(loupe.light, text);
    below.setLeft(inner.left());
    write(loupe.area, secondary);
    write(loupe.notes, secondary);
    painter.restore();
}

} // namespace uncast::ui
