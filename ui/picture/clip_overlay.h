#pragma once

#include "ui/document/clip_warning.h"
#include "ui/document/photo_jobs.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QString>

#include <array>
#include <memory>
#include <vector>

class QPainter;
class QPaintDevice;

namespace uncast::ui {

/// How the clipping of a kind is painted: what is lost for good full, what only the output cuts off hatched.
/// Colours of Okabe and Ito ("Color Universal Design", 2002), which colour-blind people tell apart.
struct ClipLook {
    QColor colour;
    bool hatched = false;
};
[[nodiscard]] ClipLook clipLook(ClipKind kind);

/// Where the corrected picture is clipped, painted over it at device pixels, and the legend. The mask is kept
/// until the picture, its place or what is asked for changes.
class ClipOverlay {
public:
    /// Null: nothing is known. `sensorChannels`: of the camera.
    void setCounts(std::shared_ptr<const PictureCounts> counts, int sensorChannels);
    void setChoice(const ClipChoice& choice);
    [[nodiscard]] const ClipChoice& choice() const { return m_choice; }
    /// There is something to explain.
    [[nodiscard]] bool shown() const { return m_counts && m_choice.any(); }

    /// In device pixels: `photo` is where the whole photo is, `part` what of the view is painted on, `ratio`
    /// device pixels a logical one.
    void paint(QPainter& painter, const QRectF& photo, const QRect& part, double ratio);

    /// Room that the legend takes, at most `width` wide, logical pixels; empty where nothing is shown.
    [[nodiscard]] QSizeF legendSize(const QFont& font, const QPaintDevice* device, double width) const;
    /// In the colour of the painter's pen.
    void paintLegend(QPainter& painter, const QRectF& room, const QFont& font) const;
    /// What the legend says, for screen readers.
    [[nodiscard]] QString legendText() const;

private:
    struct Row {
        ClipKind kind = ClipKind::none; ///< none: the title
        QString text;
    };
    struct Place {
        QRectF photo;
        QRect part;
        double ratio = 0;
        bool operator==(const Place&) const = default;
    };
    [[nodiscard]] std::vector<Row> rows() const;
    void makeMask(const Place& place);

    std::shared_ptr<const PictureCounts> m_counts;
    int m_sensorChannels = 3;
    ClipChoice m_choice;
    Place m_place;              ///< that the mask was made for
    std::vector<QImage> m_mask; ///< bands of the part, from its top; null where nothing is clipped
};

} // namespace uncast::ui
