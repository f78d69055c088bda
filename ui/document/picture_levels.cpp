#include "ui/document/picture_levels.h"

namespace uncast::ui {

QImage imageFrom(const Rgb8Picture& picture) {
    if (picture.width <= 0 || picture.height <= 0) return {};
    const QImage borrowed(picture.samples.data(), picture.width, picture.height, picture.width * 3,
                          QImage::Format_RGB888);
    return borrowed.convertToFormat(QImage::Format_RGB32); // a deep copy, in the format that paints fastest
}

PictureLevels::PictureLevels(const QImage& picture) {
    if (picture.isNull()) return;
    m_levels.push_back(picture.convertToFormat(QImage::Format_RGB32));
    while (m_levels.back().width() >= 128 && m_levels.back().height() >= 128) {
        const QImage& last = m_levels.back();
        m_levels.push_back(last.scaled((last.width() + 1) / 2, (last.height() + 1) / 2, Qt::IgnoreAspectRatio,
                                       Qt::SmoothTransformation));
    }
}

PictureLevels::PictureLevels(const Rgb8Picture& picture) : PictureLevels(imageFrom(picture)) {}

const QImage& PictureLevels::forWidth(double width) const {
    for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
        if (level->width() >= width) return *level;
    }
    return m_levels.front();
}

} // namespace uncast::ui
