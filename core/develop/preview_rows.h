#pragma once

#include "core/develop/viewing.h"
#include "core/raw/working_picture.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

// What pictures for the screen are made with: rows of linear light, and 8-bit levels by one look-up.

namespace uncast {

/// Steps of linear light 0-1 that a level is looked up by: a level near black is four of them wide, so that
/// none is missed.
inline constexpr int kLightSteps = 1 << 15;

/// The sRGB level (IEC 61966-2-1) of each step of light, 0 .. kLightSteps.
class LevelTable {
public:
    explicit LevelTable(const Viewing& viewing = {});
    [[nodiscard]] std::uint8_t operator[](int step) const { return m_levels[std::size_t(step)]; }
    /// Of the picture as exported; made once.
    [[nodiscard]] static const LevelTable& exported();

private:
    std::vector<std::uint8_t> m_levels;
};

/// W = I / L, row by row.
class PreviewRows {
public:
    PreviewRows(const WorkingPicture& picture, const Light& light);

    /// Red, green and blue of row `y` as steps of linear light, cut to 0 .. kLightSteps. Valid until the next
    /// call.
    [[nodiscard]] const std::array<std::vector<std::int32_t>, 3>& row(int y);

private:
    const WorkingPicture& m_picture;
    std::array<float, 4> m_gain{};
    std::array<std::array<float, 4>, 3> m_toSrgb{}; ///< to steps
    std::array<std::vector<float>, 4> m_white;
    std::array<std::vector<std::int32_t>, 3> m_steps;
};

} // namespace uncast
