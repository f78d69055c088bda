#pragma once

#include "core/base/picture.h"

#include <QImage>

#include <vector>

namespace uncast::ui {

/// The picture as Qt paints it fastest.
[[nodiscard]] QImage imageFrom(const Rgb8Picture& picture);

/// A picture with its halves, quarters, ...: whatever the zoom, one of them is near the size on screen, so
/// that a plain bilinear scaling neither flickers nor loses detail.
class PictureLevels {
public:
    PictureLevels() = default;
    explicit PictureLevels(const QImage& picture);
    explicit PictureLevels(const Rgb8Picture& picture);

    [[nodiscard]] bool empty() const { return m_levels.empty(); }
    [[nodiscard]] QSize size() const { return empty() ? QSize() : m_levels.front().size(); }
    [[nodiscard]] const QImage& full() const { return m_levels.front(); }
    /// The smallest level that is at least `width` pixels wide, or the full picture. Must not be empty.
    [[nodiscard]] const QImage& forWidth(double width) const;

private:
    std::vector<QImage> m_levels; // falling sizes
};

} // namespace uncast::ui
