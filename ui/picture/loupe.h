#pragma once

#include "core/color/light.h"

#include <QFont>
#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;
class QPalette;

namespace uncast::ui {

class Eyedropper;
class PhotoDocument;

/// What the eyedropper sees.
struct Loupe {
    QImage picture;       ///< the neighbourhood as the sensor saw it
    QRectF square;        ///< what is measured, shares of the picture
    QStringList channels; ///< "R 1234": counts above black
    QString area;         ///< "11 × 11 px, 34 % of the range"
    QString light;        ///< "5,420 K, tint +6", or why there is none
    QString notes;        ///< clipping and noise; may be empty
    bool warns = false;   ///< there is no light, or samples are clipped

    /// All of it in one line.
    [[nodiscard]] QString spoken() const;
};

/// Without its picture. The eyedropper must point at a place.
[[nodiscard]] Loupe loupeWords(const Eyedropper& eyedropper, const PhotoDocument& document);

/// The same with its picture, out of which `taken` is taken. Few pixels, quick enough for the GUI thread.
[[nodiscard]] Loupe loupeOf(const Eyedropper& eyedropper, const PhotoDocument& document, const Light& taken);

/// Room that a loupe takes, logical pixels; the same for every one of a photo.
[[nodiscard]] QSizeF loupeSize(const QFont& font);
void paintLoupe(QPainter& painter, const Loupe& loupe, const QRectF& room, const QFont& font,
                const QPalette& palette);

} // namespace uncast::ui
