#include "ui/picture/viewport.h"

#include <algorithm>
#include <cmath>

namespace uncast::ui {

Viewport::Viewport(QObject* parent) : QObject(parent) {
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        apply(m_from * std::pow(m_to / m_from, value.toDouble()), m_anchor, m_device);
    });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        if (m_endsFit) fit();
    });
}

void Viewport::setPhotoSize(QSize pixels) {
    if (pixels == m_photo) return;
    // Between two photos there is none for a moment.
    const QSize last = m_photo.isEmpty() ? m_last : m_photo;
    const bool sameShape =
        !last.isEmpty() && !pixels.isEmpty() &&
        std::abs(double(last.width()) / last.height() - double(pixels.width()) / pixels.height()) < 0.02;
    const double factor = sameShape ? double(last.width()) / pixels.width() : 1;
    if (pixels.isEmpty()) m_last = m_photo;
    m_photo = pixels;
    m_animation.stop();
    // The preview gives way to the photo: what was seen stays in place.
    if (sameShape)
        m_scale *= factor;
    else if (!pixels.isEmpty())
        m_fit = true;
    clampCentre();
    emit changed();
}

void Viewport::setViewSize(QSize devicePixels, double margin) {
    if (devicePixels == m_view && margin == m_margin) return;
    m_view = devicePixels;
    m_margin = margin;
    clampCentre();
    emit changed();
}

double Viewport::fitScale() const {
    if (m_photo.isEmpty() || m_view.isEmpty()) return 1;
    const double width = std::max(1.0, m_view.width() - 2 * m_margin);
    const double height = std::max(1.0, m_view.height() - 2 * m_margin);
    return std::min(width / m_photo.width(), height / m_photo.height());
}

double Viewport::scale() const {
    return m_fit ? fitScale() : m_scale;
}

QRectF Viewport::photoRect() const {
    const double s = scale();
    const QPointF centre = m_fit ? QPointF(0.5, 0.5) : m_centre;
    const QSizeF size(m_photo.width() * s, m_photo.height() * s);
    return {QPointF(std::round(m_view.width() / 2.0 - centre.x() * size.width()),
                    std::round(m_view.height() / 2.0 - centre.y() * size.height())),
            size};
}

QPointF Viewport::toPhoto(QPointF device) const {
    const QRectF rect = photoRect();
    if (rect.isEmpty()) return {0.5, 0.5};
    return {(device.x() - rect.x()) / rect.width(), (device.y() - rect.y()) / rect.height()};
}

QRectF Viewport::visible() const {
    const QRectF photo = photoRect();
    if (photo.isEmpty()) return {0, 0, 1, 1};
    const QRectF seen = photo & QRectF(QPointF(), QSizeF(m_view));
    return {(seen.x() - photo.x()) / photo.width(), (seen.y() - photo.y()) / photo.height(),
            seen.width() / photo.width(), seen.height() / photo.height()};
}

bool Viewport::cutsOff() const {
    const QRectF photo = photoRect();
    return !m_photo.isEmpty() && (photo.width() > m_view.width() + 1 || photo.height() > m_view.height() + 1);
}

void Viewport::centreOn(QPointF place) {
    if (m_photo.isEmpty() || m_fit) return;
    m_animation.stop();
    m_centre = place;
    clampCentre();
    emit changed();
}

void Viewport::fit() {
    m_animation.stop();
    m_fit = true;
    m_centre = {0.5, 0.5};
    emit changed();
}

void Viewport::setPlace(const Place& place) {
    m_animation.stop();
    m_fit = place.fit;
    m_scale = place.scale;
    m_centre = place.centre;
    clampCentre();
    emit changed();
}

void Viewport::zoomTo(double scale, QPointF device, int milliseconds) {
    if (m_photo.isEmpty()) return;
    const double least = std::min(fitScale(), 1.0);
    m_from = this->scale();
    m_to = std::clamp(scale, least, std::max(kLargestScale, least));
    m_anchor = toPhoto(device);
    m_device = device;
    m_endsFit = false;
    m_animation.stop();
    if (milliseconds > 0) {
        m_animation.setDuration(milliseconds);
        m_animation.start();
    } else {
        apply(m_to, m_anchor, m_device);
    }
}

void Viewport::zoomTo(double scale, int milliseconds) {
    zoomTo(scale, QPointF(m_view.width() / 2.0, m_view.height() / 2.0), milliseconds);
}

void Viewport::step(int direction, int milliseconds) {
    constexpr double kOn = 0.01; // on a step as well as can be told
    const double at = 2 * std::log2(scale());
    const double next = direction > 0 ? std::floor(at + kOn) + 1 : std::ceil(at - kOn) - 1;
    const double scale = std::exp2(next / 2);
    if (direction < 0 && scale <= fitScale())
        fitAnimated(milliseconds);
    else
        zoomTo(scale, milliseconds);
}

void Viewport::fitAnimated(int milliseconds) {
    if (m_fit || milliseconds <= 0) {
        fit();
        return;
    }
    zoomTo(fitScale(), milliseconds);
    m_endsFit = true;
}

void Viewport::pan(QPointF deviceDelta) {
    if (m_photo.isEmpty() || m_fit) return;
    m_animation.stop();
    const double s = scale();
    m_centre -= QPointF(deviceDelta.x() / (m_photo.width() * s), deviceDelta.y() / (m_photo.height() * s));
    clampCentre();
    emit changed();
}

void Viewport::apply(double scale, QPointF anchor, QPointF device) {
    m_fit = false;
    m_scale = scale;
    m_centre = {anchor.x() - (device.x() - m_view.width() / 2.0) / (m_photo.width() * scale),
                anchor.y() - (device.y() - m_view.height() / 2.0) / (m_photo.height() * scale)};
    clampCentre();
    emit changed();
}

void Viewport::clampCentre() {
    if (m_photo.isEmpty() || m_view.isEmpty()) return;
    const auto clamped = [this](double centre, int photo, int view) {
        const double half = view / (2.0 * photo * scale()); // half the view, as a share of the photo
        return half >= 0.5 ? 0.5 : std::clamp(centre, half, 1 - half);
    };
    m_centre = {clamped(m_centre.x(), m_photo.width(), m_view.width()),
                clamped(m_centre.y(), m_photo.height(), m_view.height())};
}

} // namespace uncast::ui
