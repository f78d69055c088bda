#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QVariantAnimation>

namespace uncast::ui {

/// Which part of the photo is seen, and how large: one for both pictures, so that they always move together.
/// Sizes are device pixels; one photo pixel is `scale()` of them. Places in the photo are shares of its
/// sides, 0-1.
class Viewport : public QObject {
    Q_OBJECT

public:
    static constexpr double kLargestScale = 16;

    explicit Viewport(QObject* parent = nullptr);

    /// A photo of another shape starts fitted; one of the same shape keeps what was seen.
    void setPhotoSize(QSize pixels);
    /// A fitted photo keeps `margin` device pixels free on each side.
    void setViewSize(QSize devicePixels, double margin = 16);

    [[nodiscard]] QSize photoSize() const { return m_photo; }
    [[nodiscard]] bool isFit() const { return m_fit; }
    [[nodiscard]] double scale() const;
    /// The scale at which the whole photo is seen with a margin.
    [[nodiscard]] double fitScale() const;
    /// Where the photo lies in the view. Its corner lies on a whole pixel, so that at 1:1 every pixel of the
    /// photo is one of the screen.
    [[nodiscard]] QRectF photoRect() const;
    [[nodiscard]] QPointF toPhoto(QPointF device) const;

    /// The part of the photo that is seen, shares of its sides.
    [[nodiscard]] QRectF visible() const;
    /// A part of the photo lies outside the view.
    [[nodiscard]] bool cutsOff() const;

    /// Which part of the photo is seen, whatever the size of the view.
    struct Place {
        bool fit = true;
        double scale = 1;
        QPointF centre{0.5, 0.5}; ///< of the view, in the photo
        bool operator==(const Place&) const = default;
    };
    [[nodiscard]] Place place() const { return {m_fit, m_scale, m_centre}; }
    void setPlace(const Place& place);

    void fit();
    /// Keeps the place of the photo that is under `device` where it is. Animated over `milliseconds`.
    void zoomTo(double scale, QPointF device, int milliseconds = 0);
    void zoomTo(double scale, int milliseconds = 0); ///< about the middle of the view
    /// To the next power of the square root of two, larger or smaller; smaller than the whole photo is the
    /// whole photo.
    void step(int direction, int milliseconds = 0);
    void pan(QPointF deviceDelta);
    /// This place of the photo goes to the middle, as far as the photo reaches.
    void centreOn(QPointF place);
    void fitAnimated(int milliseconds);

signals:
    void changed();

private:
    void apply(double scale, QPointF anchor, QPointF device);
    void clampCentre();

    QSize m_photo;
    QSize m_last; ///< of the photo before, while there is none
    QSize m_view;
    double m_margin = 16;
    bool m_fit = true;
    double m_scale = 1;
    QPointF m_centre{0.5, 0.5};
    QVariantAnimation m_animation;
    double m_from = 1;
    double m_to = 1;
    QPointF m_anchor;
    QPointF m_device;
    bool m_endsFit = false;
};

} // namespace uncast::ui
