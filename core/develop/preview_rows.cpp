#include "core/develop/preview_rows.h"

#include "core/color/srgb.h"
#include "core/develop/color_path.h"

#include <algorithm>
#include <cmath>

namespace uncast {

LevelTable::LevelTable(const Viewing& viewing) : m_levels(kLightSteps + 1) {
    const ViewCurve curve(viewing);
    for (int step = 0; step <= kLightSteps; ++step)
        m_levels[std::size_t(step)] =
            std::uint8_t(std::lround(255 * encodeSrgb(curve(float(step) / kLightSteps))));
}

const LevelTable& LevelTable::exported() {
    static const LevelTable table;
    return table;
}

PreviewRows::PreviewRows(const WorkingPicture& picture, const Light& light) : m_picture(picture) {
    const Balance balance = balanceFor(light, picture.clipLevel, picture.channels);
    const Matrix34 matrix = balancedToLinearSrgb(picture.color, light);
    const auto width = std::size_t(picture.width());
    for (std::size_t c = 0; c < std::size_t(picture.channels); ++c) {
        m_gain[c] = float(balance.gain[c]);
        m_white[c].resize(width);
        for (std::size_t r = 0; r < 3; ++r) m_toSrgb[r][c] = float(kLightSteps * matrix(int(r), int(c)));
    }
    for (auto& steps : m_steps) steps.resize(width);
}

const std::array<std::vector<std::int32_t>, 3>& PreviewRows::row(int y) {
    const auto channels = std::size_t(m_picture.channels);
    const auto width = std::size_t(m_picture.width());
    for (std::size_t c = 0; c < channels; ++c) {
        const float* samples = m_picture.camera.row(int(c), y).data();
        const float gain = m_gain[c];
        float* white = m_white[c].data();
        for (std::size_t x = 0; x < width; ++x) white[x] = std::clamp(samples[x] * gain, 0.0F, 1.0F);
    }
    for (std::size_t r = 0; r < 3; ++r) {
        const std::array<float, 4> share = m_toSrgb[r];
        std::int32_t* steps = m_steps[r].data();
        const float* a = m_white[0].data();
        // A channel that is not there counts nothing.
        const float* b = channels > 1 ? m_white[1].data() : a;
        const float* c = channels > 2 ? m_white[2].data() : a;
        const float* d = channels > 3 ? m_white[3].data() : a;
        for (std::size_t x = 0; x < width; ++x) {
            const float light = share[0] * a[x] + share[1] * b[x] + share[2] * c[x] + share[3] * d[x];
            steps[x] = std::int32_t(std::clamp(light + 0.5F, 0.0F, float(kLightSteps)));
        }
    }
    return m_steps;
}

} // namespace uncast
