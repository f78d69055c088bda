#include "ui/document/clip_levels.h"

namespace uncast::ui {
namespace {

constexpr int kLeastSide = 128;

} // namespace

ClipLevels::ClipLevels(ClipMarks marks) {
    if (marks.empty()) return;
    m_levels.push_back(std::move(marks));
    while (m_levels.back().width >= kLeastSide && m_levels.back().height >= kLeastSide)
        m_levels.push_back(halved(m_levels.back()));
}

const ClipMarks& ClipLevels::forWidth(double width) const {
    for (const ClipMarks& level : m_levels) {
        if (level.width <= width) return level;
    }
    return m_levels.back();
}

} // namespace uncast::ui
