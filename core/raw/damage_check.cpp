#include "core/raw/damage_check.h"

#include "core/base/text.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace uncast {
namespace {

std::span<const std::uint16_t> rowOf(const RawPicture& raw, int y) {
    const auto length = std::size_t(raw.width) * std::size_t(raw.samplesPerPixel());
    return std::span(raw.samples).subspan(std::size_t(y) * length, length);
}

void checkTail(const RawPicture& raw, std::vector<Notice>& notices) {
    const int rows = repeatedTailRows(raw);
    if (rows < std::max(6, raw.height / 100) || rows > raw.height * 95 / 100) return;
    // Clipped rows repeat by nature, and so do rows at a black level of 0 on cameras without noise.
    const auto last = rowOf(raw, raw.height - 1);
    const float white = *std::min_element(raw.white.begin(), raw.white.begin() + raw.channels);
    const bool clipped = std::all_of(last.begin(), last.end(), [&](auto v) { return float(v) >= white; });
    const bool black =
        raw.black.mean() == 0 && std::all_of(last.begin(), last.end(), [](auto v) { return v == 0; });
    if (clipped || black) return;
    notices.push_back({"rows-missing", "The lower " + fixed(100.0 * rows / raw.height, 0) +
                                           " % of the picture holds no data: its rows only repeat. The file "
                                           "is probably cut off or has a hole."});
}

// Lone samples far from all four neighbours of their colour: dead or hot pixels, or flipped bits.
int loneSamples(const RawPicture& raw) {
    const int stepX = raw.isMosaic() ? raw.cfa.width : 1;
    const int stepY = raw.isMosaic() ? raw.cfa.height : 1;
    const float black = raw.black.mean();
    const float range = raw.range(raw.channels > 1 ? 1 : 0);
    const float bright = black + 0.5F * range;
    const float lit = black + 0.2F * range;
    const float dead = black + 0.001F * range;
    const int perPixel = raw.samplesPerPixel();
    int lone = 0;
    for (int y = stepY; y < raw.height - stepY; ++y) {
        const auto above = rowOf(raw, y - stepY);
        const auto here = rowOf(raw, y);
        const auto below = rowOf(raw, y + stepY);
        const auto step = std::size_t(stepX * perPixel);
        for (std::size_t i = step; i + step < here.size(); ++i) {
            const float v = here[i];
            if (v <= bright && v > dead) continue;
            const std::array<float, 4> around{float(above[i]), float(below[i]), float(here[i - step]),
                                              float(here[i + step])};
            const auto [least, most] = std::minmax_element(around.begin(), around.end());
            if ((v > bright && *most - black < 0.2F * (v - black)) || (v <= dead && *least > lit)) ++lone;
        }
    }
    return lone;
}

void checkLone(const RawPicture& raw, std::vector<Notice>& notices) {
    const int lone = loneSamples(raw);
    // A sensor of 24 million samples may have some hundred hot ones in a long exposure and be sound.
    const double expected = 10e-6 * double(raw.samples.size());
    if (lone > std::max(4.0, expected))
        notices.push_back(
            {"dead-pixels",
             std::to_string(lone) +
                 " samples stand far off all their neighbours: dead or hot pixels, or a damaged file."});
}

void checkImpossible(const RawPicture& raw, const SampleStatistics& statistics,
                     std::vector<Notice>& notices) {
    const auto white = unsigned(*std::max_element(raw.white.begin(), raw.white.begin() + raw.channels));
    if (white == 0 || white >= 32768) return;
    // A level of 15,520 was written by a 14-bit converter: nothing above 16,383, but for offsets added to the
    // samples.
    const auto offset = *std::max_element(raw.black.level.begin(), raw.black.level.end());
    const unsigned container = std::bit_ceil(white + 1) + unsigned(std::max(0.0F, offset));
    const unsigned highest =
        *std::max_element(statistics.highest.begin(), statistics.highest.begin() + raw.channels);
    // A pile above white is a wrong white level and named so; lone samples up there are damage.
    if (highest >= container && statistics.aboveWhite < 1e-2)
        notices.push_back({"impossible-samples", "Some samples reach " + std::to_string(highest) +
                                                     ", which a sensor with white level " +
                                                     std::to_string(white) +
                                                     " cannot write: the file is probably damaged."});
}

} // namespace

int repeatedTailRows(const RawPicture& raw) {
    const int period = raw.isMosaic() ? raw.cfa.height : 1;
    int rows = 0;
    for (int y = raw.height - 1; y >= period; --y, ++rows) {
        const auto here = rowOf(raw, y);
        const auto above = rowOf(raw, y - period);
        if (!std::equal(here.begin(), here.end(), above.begin())) break;
    }
    return rows;
}

std::vector<Notice> checkSamples(const RawPicture& raw, const SampleStatistics& statistics) {
    std::vector<Notice> notices;
    checkTail(raw, notices);
    checkImpossible(raw, statistics, notices);
    if (statistics.belowBlack > 0.999)
        notices.push_back(
            {"no-signal", "No sample lies above the black level " + fixed(raw.black.mean(), 0) + "."});
    else
        checkLone(raw, notices);
    return notices;
}

} // namespace uncast
