#include "core/raw/working_picture.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace uncast {
namespace {

// A sample this near to its white level counts as saturated: clipping is never quite sharp.
constexpr float kSaturation = 0.98F;

struct CellSize {
    int width = 1;
    int height = 1;
};

// The smallest block that holds every colour of the pattern.
CellSize cellOf(const RawPicture& raw) {
    switch (raw.layout) {
    case SensorLayout::bayer:
        return {2, 2};
    case SensorLayout::xtrans:
        return {3, 3};
    case SensorLayout::fourColour: {
        unsigned seen = 0;
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 2; ++x) seen |= 1U << raw.cfa.at(x, y);
        return seen == 15U ? CellSize{2, 2} : CellSize{2, 4};
    }
    default:
        return {1, 1};
    }
}

// What each sample of one row of the pattern is: expanded over the width, so that the inner loop only
// streams.
struct RowPlan {
    std::vector<std::uint8_t> channel;
    std::vector<float> black;
    std::vector<float> saturated;
};

RowPlan planRow(const RawPicture& raw, int y) {
    const int perPixel = raw.samplesPerPixel();
    RowPlan plan;
    for (int x = 0; x < raw.width; ++x)
        for (int s = 0; s < perPixel; ++s) {
            const int channel = perPixel > 1 ? s : raw.cfa.at(x, y);
            const float black = raw.black.at(x, y, s);
            plan.channel.push_back(std::uint8_t(channel));
            plan.black.push_back(black);
            plan.saturated.push_back(black + kSaturation * (raw.white[std::size_t(channel)] - black));
        }
    return plan;
}

enum class Saturated { leftOut, kept };

// Sums over blocks of k x k cells. A cell with one saturated sample is left out whole: its other channels
// alone would lie.
struct Blocks {
    Picture sum;     // camera channels, mean over valid cells after finish()
    Picture valid;   // share of valid cells
    Picture clipped; // share of saturated cells
};

class Binner {
public:
    Binner(const RawPicture& raw, CellSize cell, int k, Saturated saturated)
        : m_raw(raw), m_cell(cell), m_factor(k), m_saturated(saturated),
          m_left(raw.crop.x / period(raw.cfa.width) * period(raw.cfa.width)),
          m_top(raw.crop.y / period(raw.cfa.height) * period(raw.cfa.height)),
          m_cellsX(std::min(raw.width - m_left, raw.crop.width + raw.crop.x - m_left) / cell.width),
          m_cellsY(std::min(raw.height - m_top, raw.crop.height + raw.crop.y - m_top) / cell.height),
          m_cellSum(std::size_t(m_cellsX) * 4), m_cellCount(std::size_t(m_cellsX) * 4),
          m_cellClipped(std::size_t(m_cellsX)) {
        const int width = (m_cellsX + k - 1) / k;
        const int height = (m_cellsY + k - 1) / k;
        m_blocks = {Picture(width, height, raw.channels), Picture(width, height, 1),
                    Picture(width, height, 1)};
        m_cellsIn = Picture(width, height, 1);
        const int phases = std::lcm(raw.cfa.height, raw.black.height);
        for (int y = 0; y < phases; ++y) m_plans.push_back(planRow(raw, y));
    }

    Blocks run() {
        for (int y = 0; y < m_cellsY; ++y) {
            std::fill(m_cellSum.begin(), m_cellSum.end(), 0.0F);
            std::fill(m_cellCount.begin(), m_cellCount.end(), std::uint8_t(0));
            std::fill(m_cellClipped.begin(), m_cellClipped.end(), std::uint8_t(0));
            for (int r = 0; r < m_cell.height; ++r) addRow(m_top + y * m_cell.height + r);
            foldCells(y / m_factor);
        }
        finish();
        return std::move(m_blocks);
    }

private:
    // The crop's corner moves to the pattern's corner, so that cells stay whole.
    [[nodiscard]] int period(int cfaPeriod) const { return m_raw.isMosaic() ? cfaPeriod : 1; }

    void addRow(int y) {
        const RowPlan& plan = m_plans[std::size_t(y) % m_plans.size()];
        const auto perPixel = std::size_t(m_raw.samplesPerPixel());
        const auto inCell = std::size_t(m_cell.width) * perPixel;
        const auto* row = m_raw.samples.data() + std::size_t(y) * std::size_t(m_raw.width) * perPixel;
        std::size_t i = std::size_t(m_left) * perPixel;
        for (std::size_t cell = 0; cell < std::size_t(m_cellsX); ++cell)
            for (std::size_t s = 0; s < inCell; ++s, ++i) {
                const float value = row[i];
                const std::size_t at = cell * 4 + plan.channel[i];
                m_cellSum[at] += value - plan.black[i];
                ++m_cellCount[at];
                m_cellClipped[cell] |= std::uint8_t(value >= plan.saturated[i]);
            }
    }

    void foldCells(int blockY) {
        for (int cell = 0; cell < m_cellsX; ++cell) {
            const int blockX = cell / m_factor;
            m_cellsIn.at(0, blockX, blockY) += 1;
            if (m_cellClipped[std::size_t(cell)]) {
                m_blocks.clipped.at(0, blockX, blockY) += 1;
                if (m_saturated == Saturated::leftOut) continue;
            }
            m_blocks.valid.at(0, blockX, blockY) += 1;
            for (int c = 0; c < m_raw.channels; ++c) {
                const auto at = std::size_t(cell) * 4 + std::size_t(c);
                if (m_cellCount[at])
                    m_blocks.sum.at(c, blockX, blockY) += m_cellSum[at] / float(m_cellCount[at]);
            }
        }
    }

    void finish() {
        const int green = m_raw.channels == 3 ? 1 : 0;
        const float range = m_raw.range(green);
        const auto cells = m_cellsIn.plane(0);
        auto valid = m_blocks.valid.plane(0);
        auto clipped = m_blocks.clipped.plane(0);
        for (int c = 0; c < m_raw.channels; ++c) {
            auto sum = m_blocks.sum.plane(c);
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] = valid[i] > 0 ? sum[i] / (valid[i] * range) : 0;
        }
        for (std::size_t i = 0; i < cells.size(); ++i) {
            valid[i] /= cells[i];
            clipped[i] /= cells[i];
        }
    }

    const RawPicture& m_raw;
    CellSize m_cell;
    int m_factor;
    Saturated m_saturated;
    int m_left;
    int m_top;
    int m_cellsX;
    int m_cellsY;
    std::vector<float> m_cellSum;
    std::vector<std::uint8_t> m_cellCount;
    std::vector<std::uint8_t> m_cellClipped;
    std::vector<RowPlan> m_plans;
    Blocks m_blocks;
    Picture m_cellsIn;
};

// One band written as if it were a colour mosaic (thermal, red edge, ...): all channels equal within noise
// nearly everywhere.
bool isOneBand(const Picture& camera, const Picture& valid) {
    if (camera.channels() < 3) return false;
    const int columns = std::min(8, camera.width());
    const int rows = std::min(6, camera.height());
    const Picture means = resized(camera, columns, rows);
    const Picture share = resized(valid, columns, rows);
    int looked = 0;
    int coloured = 0;
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x) {
            const float green = means.at(1, x, y);
            if (share.at(0, x, y) < 0.5F || green < 0.004F) continue;
            ++looked;
            for (const int c : {0, 2})
                if (std::abs(means.at(c, x, y) / green - 1) > 0.02F) {
                    ++coloured;
                    break;
                }
        }
    return looked >= 8 && coloured * 20 < looked;
}

Picture shrunk(const Picture& picture, const Picture& weight, int width, int height,
               const Picture& shrunkWeight) {
    Picture weighted = picture;
    for (int c = 0; c < picture.channels(); ++c) {
        auto plane = weighted.plane(c);
        const auto share = weight.plane(0);
        for (std::size_t i = 0; i < plane.size(); ++i) plane[i] *= share[i];
    }
    Picture result = resized(weighted, width, height);
    for (int c = 0; c < result.channels(); ++c) {
        auto plane = result.plane(c);
        const auto share = shrunkWeight.plane(0);
        for (std::size_t i = 0; i < plane.size(); ++i) plane[i] = share[i] > 1e-6F ? plane[i] / share[i] : 0;
    }
    return result;
}

Result<WorkingPicture> reduced(const RawPicture& raw, int longerSide, Saturated saturated,
                               std::vector<Notice>& notices, const JobContext& job) {
    if (job.stopped()) return fail("cancelled", "Cancelled.", raw.path);
    for (int c = 0; c < raw.channels; ++c)
        if (raw.range(c) <= 0)
            return fail("black-above-white",
                        "The black level is not below the white level; nothing can be measured.", raw.path);
    const CellSize cell = cellOf(raw);
    const double aspect = raw.pixelAspect;
    const double cellsX = double(raw.crop.width) / cell.width;
    const double cellsY = double(raw.crop.height) / cell.height;
    if (cellsX < 1 || cellsY < 1)
        return fail("no-pixels", "The picture is smaller than one cell of its colour pattern.", raw.path);
    // Square pixels, never enlarged: where pixels are not square the finer side is averaged down.
    const double fullX = cellsX * cell.width * std::min(1.0, aspect);
    const double fullY = cellsY * cell.height / std::max(1.0, aspect);
    const double fit =
        std::min({1.0, longerSide / std::max(fullX, fullY), 1.0 / std::max(cell.width, cell.height)});
    const int width = std::max(1, int(std::lround(fullX * fit)));
    const int height = std::max(1, int(std::lround(fullY * fit)));
    const int factor = std::max(1, int(std::floor(std::min(cellsX / width, cellsY / height))));

    Blocks blocks = Binner(raw, cell, factor, saturated).run();
    if (job.stopped()) return fail("cancelled", "Cancelled.", raw.path);
    WorkingPicture working;
    const bool exact = blocks.valid.width() == width && blocks.valid.height() == height;
    working.valid = exact ? blocks.valid : resized(blocks.valid, width, height);
    working.camera = exact ? blocks.sum : shrunk(blocks.sum, blocks.valid, width, height, working.valid);
    working.clipped = exact ? blocks.clipped : resized(blocks.clipped, width, height);
    working.camera = oriented(std::move(working.camera), raw.orientation);
    working.valid = oriented(std::move(working.valid), raw.orientation);
    working.clipped = oriented(std::move(working.clipped), raw.orientation);
    working.channels = raw.channels;
    working.channelNames = raw.channelNames;
    working.color = raw.color;
    working.asShotNeutral = raw.asShotNeutral;
    const float green = raw.range(raw.channels == 3 ? 1 : 0);
    for (int c = 0; c < raw.channels; ++c) working.clipLevel[std::size_t(c)] = raw.range(c) / green;
    working.monochrome = raw.channels == 1 || isOneBand(working.camera, working.valid);
    if (working.monochrome)
        notices.push_back(
            {"monochrome",
             raw.channels == 1
                 ? "The sensor sees one band only; white balance has no meaning here."
                 : "All channels carry the same picture: the sensor sees one band only, and white "
                   "balance has no meaning here."});
    return working;
}

} // namespace

Result<WorkingPicture> makeWorkingPicture(const RawPicture& raw, int longerSide, std::vector<Notice>& notices,
                                          const JobContext& job) {
    return reduced(raw, longerSide, Saturated::leftOut, notices, job);
}

Result<WorkingPicture> makeDisplayPicture(const RawPicture& raw, int longerSide, std::vector<Notice>& notices,
                                          const JobContext& job) {
    return reduced(raw, longerSide, Saturated::kept, notices, job);
}

} // namespace uncast
