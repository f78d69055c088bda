#include "core/develop/clipping.h"

#include <algorithm>

namespace uncast {
namespace {

// How stored columns and rows become upright ones: first swapped, then mirrored.
struct Turn {
    bool swaps = false;
    bool mirrorsX = false;
    bool mirrorsY = false;
};

Turn turnOf(Orientation orientation) {
    switch (orientation) {
    case Orientation::upright:
        break;
    case Orientation::mirrored:
        return {false, true, false};
    case Orientation::rotated180:
        return {false, true, true};
    case Orientation::flipped:
        return {false, false, true};
    case Orientation::transposed:
        return {true, false, false};
    case Orientation::rotated90:
        return {true, true, false};
    case Orientation::transversed:
        return {true, true, true};
    case Orientation::rotated270:
        return {true, false, true};
    }
    return {};
}

// Saturation thresholds of one row of the mosaic, which repeat after `period` samples.
struct RowThresholds {
    std::vector<float> least;
    std::vector<std::uint16_t> mark;
};

RowThresholds thresholdsOf(const RawPicture& raw, int y) {
    const int perPixel = raw.samplesPerPixel();
    const int period = perPixel > 1 ? perPixel : raw.cfa.width;
    RowThresholds row;
    for (int k = 0; k < period; ++k) {
        const int channel = perPixel > 1 ? k : raw.cfa.at(raw.crop.x + k, y);
        const float black = raw.black.meanOf(channel, raw.cfa);
        row.least.push_back(black + kSaturation * (raw.white[std::size_t(channel)] - black));
        row.mark.push_back(sensorMark(channel));
    }
    return row;
}

bool concerns(ClipChannel asked, int channel) {
    return asked == ClipChannel::any || int(asked) - 1 == channel;
}

} // namespace

ClipMarks sensorMarksOf(const RawPicture& raw, int width, int height) {
    ClipMarks result{width, height, std::vector<std::uint16_t>(std::size_t(width) * std::size_t(height))};
    const Turn turn = turnOf(raw.orientation);
    const int storedWidth = turn.swaps ? height : width;
    const int storedHeight = turn.swaps ? width : height;
    const int perPixel = raw.samplesPerPixel();
    const int rows = perPixel > 1 ? 1 : raw.cfa.height;
    std::vector<RowThresholds> thresholds;
    for (int y = 0; y < rows; ++y) thresholds.push_back(thresholdsOf(raw, raw.crop.y + y));
    for (int y = 0; y < raw.crop.height; ++y) {
        const RowThresholds& row = thresholds[std::size_t(y % rows)];
        const std::uint16_t* samples =
            raw.samples.data() +
            (std::size_t(raw.crop.y + y) * std::size_t(raw.width) + std::size_t(raw.crop.x)) *
                std::size_t(perPixel);
        const int storedY = int(std::int64_t(y) * storedHeight / raw.crop.height);
        std::size_t k = 0;
        for (int i = 0; i < raw.crop.width * perPixel; ++i) {
            const std::size_t at = k;
            if (++k == row.least.size()) k = 0;
            if (float(samples[i]) < row.least[at]) continue;
            const int storedX = int(std::int64_t(i / perPixel) * storedWidth / raw.crop.width);
            int toX = turn.swaps ? storedY : storedX;
            int toY = turn.swaps ? storedX : storedY;
            if (turn.mirrorsX) toX = width - 1 - toX;
            if (turn.mirrorsY) toY = height - 1 - toY;
            result.marks[std::size_t(toY) * std::size_t(width) + std::size_t(toX)] |= row.mark[at];
        }
    }
    return result;
}

ClipMarks halved(const ClipMarks& marks) {
    return reduced(marks, (marks.width + 1) / 2, (marks.height + 1) / 2);
}

ClipMarks reduced(const ClipMarks& marks, int width, int height) {
    ClipMarks result{width, height, std::vector<std::uint16_t>(std::size_t(width) * std::size_t(height))};
    std::vector<std::size_t> column(static_cast<std::size_t>(marks.width));
    for (int x = 0; x < marks.width; ++x)
        column[std::size_t(x)] = std::size_t(std::int64_t(x) * width / marks.width);
    for (int y = 0; y < marks.height; ++y) {
        const std::uint16_t* from = marks.marks.data() + std::size_t(y) * std::size_t(marks.width);
        std::uint16_t* to =
            result.marks.data() + std::size_t(std::int64_t(y) * height / marks.height) * std::size_t(width);
        for (std::size_t x = 0; x < column.size(); ++x) to[column[x]] |= from[x];
    }
    return result;
}

std::array<ClipKind, kClipMarks> clipKinds(ClipChannel channel, int sensorChannels) {
    std::uint16_t high = 0;
    std::uint16_t low = 0;
    std::uint16_t sensor = 0;
    for (int c = 0; c < 3; ++c) {
        if (!concerns(channel, c)) continue;
        high |= highMark(c);
        low |= lowMark(c);
    }
    for (int c = 0; c < 4; ++c)
        if (sensorChannels != 3 || concerns(channel, c)) sensor |= sensorMark(c);
    std::array<ClipKind, kClipMarks> kinds{};
    for (std::size_t marks = 0; marks < kClipMarks; ++marks) {
        if (marks & sensor)
            kinds[marks] = ClipKind::sensorHighlight;
        else if (marks & high)
            kinds[marks] = ClipKind::outputHighlight;
        else if ((marks & low) == low)
            kinds[marks] = ClipKind::shadow;
    }
    return kinds;
}

std::array<double, kClipKinds> ClipCounts::shares(ClipChannel channel, int sensorChannels) const {
    const auto kinds = clipKinds(channel, sensorChannels);
    std::array<double, kClipKinds> sums{};
    double all = 0;
    for (std::size_t marks = 0; marks < kClipMarks; ++marks) {
        sums[std::size_t(kinds[marks])] += pixels[marks];
        all += pixels[marks];
    }
    if (all > 0)
        for (double& sum : sums) sum /= all;
    return sums;
}

ClipCounts countsOf(const ClipMarks& marks) {
    ClipCounts counts;
    for (const std::uint16_t mark : marks.marks) ++counts.pixels[mark];
    return counts;
}

} // namespace uncast
