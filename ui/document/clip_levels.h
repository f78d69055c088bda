#pragma once

#include "core/develop/clipping.h"

#include <vector>

namespace uncast::ui {

/// Marks of clipping with their halves, quarters, ...: whatever the zoom, one of them is near the size on
/// screen, and in none a speck is lost.
class ClipLevels {
public:
    ClipLevels() = default;
    explicit ClipLevels(ClipMarks marks);

    [[nodiscard]] bool empty() const { return m_levels.empty(); }
    [[nodiscard]] const ClipMarks& full() const { return m_levels.front(); }
    /// The largest level that is at most `width` pixels wide, so that each mark covers one of them; the
    /// smallest where all are wider. Must not be empty.
    [[nodiscard]] const ClipMarks& forWidth(double width) const;

private:
    std::vector<ClipMarks> m_levels; // falling sizes
};

} // namespace uncast::ui
