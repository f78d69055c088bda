#include "core/raw/working_picture.h"

#include "core/raw/cell.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace uncast {
namespace {

// One sample of a cell: where it lies and what it is.
struct CellSample {
    std::ptrdiff_t offset; // from the cell's first sample
    std::uint8_t channel;
    float black;
    float saturated;
    float share; // one over the number of samples of its channel in this cell
};

// Cells repeat after a few along each side, where the patterns of colour and black do.
struct CellPlans {
    int phasesX = 1;
    int phasesY = 1;
    std::vector<std::vector<CellSample>> samples;
};

CellPlans plansFor(const RawPicture& raw, CellSize cell) {
    const int perPixel = raw.samplesPerPixel();
    CellPlans plans;
    plans.phasesX = std::lcm(std::lcm(raw.cfa.width, raw.black.width), cell.width) / cell.width;
    plans.phasesY = std::lcm(std::lcm(raw.cfa.height, raw.black.height), cell.height) / cell.height;
    for (int py = 0; py < plans.phasesY; ++py)
        for (int px = 0; px < plans.phasesX; ++px) {
            std::vector<CellSample> samples;
            for (int y = 0; y < cell.height; ++y)
                for (int x = 0; x < cell.width; ++x)
                    for (int s = 0; s < perPixel; ++s) {
                        const int atX = px * cell.width + x;
                        const int atY = py * cell.height + y;
                        const int channel = perPixel > 1 ? s : raw.cfa.at(atX, atY);
                        const float black = raw.black.at(atX, atY, s);
                        const float white = raw.white[std::size_t(channel)];
                        samples.push_back({(std::ptrdiff_t(y) * raw.width + x) * perPixel + s,
                                           std::uint8_t(channel), black,
                                           black + kSaturation * (white - black), 1});
                    }
            std::array<float, 4> count{};
            for (const CellSample& sample : samples) count[sample.channel] += 1;
            for (CellSample& sample : samples) sample.share = 1 / count[sample.channel];
            plans.samples.push_back(std::move(samples));
        }
    return plans;
}

enum class Saturated { leftOut, kept };

// Where a cell goes along one side: its share in output pixel `first` and in the next one. Output pixels are
// never smaller than cells.
struct Landing {
    int first = 0;
    float share = 1; ///< of the cell in `first`; the rest falls into first + 1
};

std::vector<Landing> landings(int cells, int outputs) {
    std::vector<Landing> result;
    const double scale = double(outputs) / cells;
    for (int i = 0; i < cells; ++i) {
        const int first = std::min(outputs - 1, int(std::floor(i * scale + 1e-9)));
        const double end = (i + 1) * scale;
        const double beyond = first + 1 < outputs ? std::max(0.0, end - (first + 1)) : 0;
        result.push_back({first, float(1 - beyond / scale)});
    }
    return result;
}

// Area averages of cells, streamed row by row so that no picture of all cells ever stands in memory. A cell
// with one saturated sample is left out whole: its other channels alone would lie.
class Reducer {
public:
    Reducer(const RawPicture& raw, CellSize cell, int width, int height, Saturated saturated)
        : m_raw(raw), m_cell(cell), m_saturated(saturated), m_plans(plansFor(raw, cell)) {
        // The crop's corner moves to a corner of the patterns, so that cells stay whole and phases start at
        // 0.
        const int periodX = m_plans.phasesX * cell.width;
        const int periodY = m_plans.phasesY * cell.height;
        m_left = raw.crop.x / periodX * periodX;
        m_top = raw.crop.y / periodY * periodY;
        m_cellsX =
            std::max(1, std::min(raw.width - m_left, raw.crop.width + raw.crop.x - m_left) / cell.width);
        m_cellsY =
            std::max(1, std::min(raw.height - m_top, raw.crop.height + raw.crop.y - m_top) / cell.height);
        m_width = std::min(width, m_cellsX);
        m_height = std::min(height, m_cellsY);
        m_columns = landings(m_cellsX, m_width);
        m_camera = Picture(m_width, m_height, raw.channels);
        m_valid = Picture(m_width, m_height, 1);
        m_clipped = Picture(m_width, m_height, 1);
    }

    void run(WorkingPicture& result) {
        const auto rows = landings(m_cellsY, m_height);
        // One line of sums: the channels, then the weight of valid cells, then that of clipped ones.
        std::vector<float> line(std::size_t(m_width + 1) * std::size_t(m_raw.channels + 2));
        for (int y = 0; y < m_cellsY; ++y) {
            std::fill(line.begin(), line.end(), 0.0F);
            addCells(y, line);
            const Landing& landing = rows[std::size_t(y)];
            addLine(line, landing.first, landing.share);
            if (landing.share < 1) addLine(line, landing.first + 1, 1 - landing.share);
        }
        finish();
        result.camera = std::move(m_camera);
        result.valid = std::move(m_valid);
        result.clipped = std::move(m_clipped);
    }

private:
    [[nodiscard]] int lanes() const { return m_raw.channels + 2; }

    void addCells(int y, std::vector<float>& line) const {
        const auto perPixel = std::ptrdiff_t(m_raw.samplesPerPixel());
        const auto step = std::ptrdiff_t(m_cell.width) * perPixel;
        const std::uint16_t* samples =
            m_raw.samples.data() +
            (std::ptrdiff_t(m_top + y * m_cell.height) * m_raw.width + m_left) * perPixel;
        const auto* plans = m_plans.samples.data() + std::ptrdiff_t(y % m_plans.phasesY) * m_plans.phasesX;
        const int channels = m_raw.channels;
        int phase = 0;
        for (int x = 0; x < m_cellsX; ++x, samples += step) {
            std::array<float, 4> sum{};
            bool saturated = false;
            for (const CellSample& sample : plans[phase]) {
                const float value = samples[sample.offset];
                sum[sample.channel] += sample.share * (value - sample.black);
                saturated |= value >= sample.saturated;
            }
            if (++phase == m_plans.phasesX) phase = 0;
            const Landing& landing = m_columns[std::size_t(x)];
            float* target = line.data() + std::ptrdiff_t(landing.first) * lanes();
            for (const float share : {landing.share, 1 - landing.share}) {
                if (saturated) target[channels + 1] += share;
                if (!saturated || m_saturated == Saturated::kept) {
                    for (int c = 0; c < channels; ++c) target[c] += share * sum[std::size_t(c)];
                    target[channels] += share;
                }
                target += lanes();
            }
        }
    }

    void addLine(const std::vector<float>& line, int y, float share) {
        const float* source = line.data();
        for (int x = 0; x < m_width; ++x, source += lanes()) {
            for (int c = 0; c < m_raw.channels; ++c) m_camera.at(c, x, y) += share * source[c];
            m_valid.at(0, x, y) += share * source[m_raw.channels];
            m_clipped.at(0, x, y) += share * source[m_raw.channels + 1];
        }
    }

    void finish() {
        const float scale = 1 / m_raw.range(m_raw.channels == 3 ? 1 : 0);
        auto valid = m_valid.plane(0);
        auto clipped = m_clipped.plane(0);
        for (int c = 0; c < m_raw.channels; ++c) {
            auto camera = m_camera.plane(c);
            for (std::size_t i = 0; i < camera.size(); ++i)
                camera[i] = valid[i] > 1e-6F ? scale * camera[i] / valid[i] : 0;
        }
        const float cells = float(m_cellsX) / float(m_width) * float(m_cellsY) / float(m_height);
        for (std::size_t i = 0; i < valid.size(); ++i) {
            valid[i] = std::min(1.0F, valid[i] / cells);
            clipped[i] = std::min(1.0F, clipped[i] / cells);
        }
    }

    const RawPicture& m_raw;
    CellSize m_cell;
    Saturated m_saturated;
    CellPlans m_plans;
    int m_left = 0;
    int m_top = 0;
    int m_cellsX = 0;
    int m_cellsY = 0;
    int m_width = 0;
    int m_height = 0;
    std::vector<Landing> m_columns;
    Picture m_camera;
    Picture m_valid;
    Picture m_clipped;
};

// A camera to which daylight itself looks this nearly grey may well see equal channels in a grey scene.
constexpr double kOwnBalance = 0.1;

bool seesDaylightAsGrey(const CameraColor& color) {
    if (!color.known()) return false;
    const Light daylight = color.lightOf(kD65).greenOne();
    for (int c = 0; c < daylight.channels; ++c)
        if (std::abs(daylight[c] - 1) > kOwnBalance) return false;
    return true;
}

// One band written as if it were a colour mosaic (thermal, red edge, ...): all channels equal within noise
// nearly everywhere.
bool isOneBand(const WorkingPicture& picture) {
    const Picture& camera = picture.camera;
    if (camera.channels() < 3 || seesDaylightAsGrey(picture.color)) return false;
    const int columns = std::min(8, camera.width());
    const int rows = std::min(6, camera.height());
    const Picture means = resized(camera, columns, rows);
    const Picture share = resized(picture.valid, columns, rows);
    const Picture clipped = resized(picture.clipped, columns, rows);
    int looked = 0;
    int coloured = 0;
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x) {
            const float second = means.at(1, x, y);
            // Clipped channels are equal whatever they saw.
            if (share.at(0, x, y) < 0.5F || clipped.at(0, x, y) > 0.1F || second < 0.004F) continue;
            ++looked;
            bool equal = true;
            for (int c = 0; c < camera.channels(); ++c)
                equal = equal && std::abs(means.at(c, x, y) / second - 1) <= 0.02F;
            if (!equal) ++coloured;
        }
    return looked >= 8 && coloured * 20 < looked;
}

// Where the samples of one channel lie in their cell, on average over a period of the pattern: as shares of
// the cell's sides, from its middle.
cv::Point2d centreOf(const RawPicture& raw, CellSize cell, int channel) {
    cv::Point2d sum;
    int count = 0;
    for (int y = 0; y < std::lcm(raw.cfa.height, cell.height); ++y)
        for (int x = 0; x < std::lcm(raw.cfa.width, cell.width); ++x) {
            if (raw.cfa.at(x, y) != channel) continue;
            sum += cv::Point2d((x % cell.width + 0.5) / cell.width - 0.5,
                               (y % cell.height + 0.5) / cell.height - 0.5);
            ++count;
        }
    return count > 0 ? sum / count : cv::Point2d();
}

// Red and blue of a cell come from different corners of it: left where they are, every edge has a coloured
// rim.
void alignChannels(Picture& camera, const RawPicture& raw, CellSize cell) {
    if (!raw.isMosaic()) return;
    const cv::Point2d scale(double(camera.width()) * cell.width / raw.crop.width,
                            double(camera.height()) * cell.height / raw.crop.height);
    for (int c = 0; c < camera.channels(); ++c) {
        const cv::Point2d centre = centreOf(raw, cell, c);
        const cv::Matx23d move(1, 0, centre.x * scale.x, 0, 1, centre.y * scale.y);
        cv::Mat plane(camera.height(), camera.width(), CV_32F, camera.plane(c).data());
        cv::Mat moved;
        cv::warpAffine(plane, moved, move, plane.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        moved.copyTo(plane);
    }
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
    WorkingPicture working;
    Reducer(raw, cell, width, height, saturated).run(working);
    if (saturated == Saturated::kept) alignChannels(working.camera, raw, cell);
    if (job.stopped()) return fail("cancelled", "Cancelled.", raw.path);
    working.camera = oriented(std::move(working.camera), raw.orientation);
    working.valid = oriented(std::move(working.valid), raw.orientation);
    working.clipped = oriented(std::move(working.clipped), raw.orientation);
    working.channels = raw.channels;
    working.channelNames = raw.channelNames;
    working.color = raw.color;
    working.asShotNeutral = raw.asShotNeutral;
    const float green = raw.range(raw.channels == 3 ? 1 : 0);
    for (int c = 0; c < raw.channels; ++c) working.clipLevel[std::size_t(c)] = raw.range(c) / green;
    working.monochrome = raw.channels == 1 || isOneBand(working);
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
