#include "core/raw/level_check.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

constexpr std::size_t kCounts = 65536;

std::string counts(double value) {
    return fixed(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

std::string_view sayer(BlackSource source) {
    switch (source) {
    case BlackSource::user:
        return "you gave ";
    case BlackSource::table:
        return "the table of cameras says ";
    default:
        return "the file says ";
    }
}

// One channel's declared level beside what its covered pixels measure.
struct BorderLevel {
    int channel = 0;
    double declared = 0;
    double measured = 0;
    double tolerance = 0;
    [[nodiscard]] double difference() const { return declared - measured; }
    [[nodiscard]] bool off() const { return std::abs(difference()) > tolerance; }
};

std::vector<BorderLevel> borderLevels(const RawPicture& raw) {
    std::vector<BorderLevel> levels;
    constexpr std::int64_t kLeast = 64;
    for (int c = 0; c < raw.channels; ++c) {
        const auto i = std::size_t(c);
        const auto& border = *raw.maskedBorder;
        if (border.samples[i] < kLeast) continue;
        const double error = border.deviation[i] / std::sqrt(double(border.samples[i]));
        // Half a count and the measurement's own error are nothing; beyond 0.02 % of the range shadows take
        // on colour.
        const double tolerance = std::max({1.0, 5 * error, 2e-4 * raw.range(raw.channels > 1 ? 1 : 0)});
        levels.push_back({c, raw.black.meanOf(c, raw.cfa), border.mean[i], tolerance});
    }
    return levels;
}

// Black level against covered pixels: they hold nothing but black and read noise.
void checkMaskedBorder(const RawPicture& raw, std::vector<Notice>& notices) {
    if (!raw.maskedBorder) return;
    if (!raw.maskedBorder->usable) {
        notices.push_back({"masked-border-unusable",
                           "The file calls a border of the sensor covered, but that border saw light or was "
                           "never written: the black level cannot be checked against it."});
        return;
    }
    const auto levels = borderLevels(raw);
    const auto worst = std::ranges::max_element(
        levels, {}, [](const BorderLevel& level) { return std::abs(level.difference()) - level.tolerance; });
    if (worst == levels.end() || !worst->off()) return;
    // Where all channels are off alike one sentence on their mean tells it, else the worst is named.
    const bool alike = std::ranges::all_of(levels, [&](const BorderLevel& level) {
        return std::abs(level.difference() - worst->difference()) <= level.tolerance + worst->tolerance;
    });
    BorderLevel told = *worst;
    if (alike) {
        told.declared = told.measured = 0;
        for (const auto& level : levels) {
            told.declared += level.declared / double(levels.size());
            told.measured += level.measured / double(levels.size());
        }
    }
    const bool high = told.difference() > 0;
    const std::string where =
        alike ? "" : std::string(" of channel ") + raw.channelNames[std::size_t(worst->channel)];
    notices.push_back({high ? "black-level-high" : "black-level-low",
                       "Black level" + where + " looks " + counts(std::abs(told.difference())) +
                           " counts too " + (high ? "high" : "low") + ": " +
                           std::string(sayer(raw.blackSource)) + counts(told.declared) +
                           ", the masked border of the sensor measures " + counts(told.measured) + "."});
}

// Black level against the darkest samples, with or without a border: what a border has told already is not
// told again.
void checkDarkest(const RawPicture& raw, const SampleStatistics& statistics, std::vector<Notice>& notices) {
    const auto told = [&](const char* code) {
        return std::ranges::any_of(notices, [&](const Notice& notice) { return notice.code == code; });
    };
    double lowest = 1e9;
    double highest = -1e9;
    double range = 1e9;
    for (int c = 0; c < raw.channels; ++c) {
        const double above = double(statistics.quantile[std::size_t(c)]) - raw.black.meanOf(c, raw.cfa);
        lowest = std::min(lowest, above);
        highest = std::max(highest, above);
        range = std::min(range, double(raw.range(c)));
    }
    if (range <= 0) return;
    // A black level left in lifts all channels alike; haze takes on the colour of the light, so its channels
    // differ.
    const bool alike = raw.channels == 1 ? false : highest - lowest < 0.15 * highest;
    if (!told("black-level-low") && lowest > 0.025 * range && alike && highest < 0.2 * range &&
        statistics.top > statistics.quantile[0] * 1.5)
        notices.push_back(
            {"black-level-low",
             "Black level may be about " + counts(lowest) +
                 " counts too low: no sample comes nearer to it, and all channels stop alike."});
    if (!told("black-level-high") && highest < -0.03 * range && statistics.belowBlack > 0.02)
        notices.push_back(
            {"black-level-high", "Black level looks too high: " + fixed(100 * statistics.belowBlack, 0) +
                                     " % of the samples lie at or below it, down to " + counts(-highest) +
                                     " counts under it."});
}

void checkWhite(const RawPicture& raw, const SampleStatistics& statistics, std::vector<Notice>& notices) {
    const double white = *std::max_element(raw.white.begin(), raw.white.begin() + raw.channels);
    if (statistics.aboveWhite > 0.02)
        notices.push_back({"white-level-low", "White level " + counts(white) +
                                                  " looks too low: " + fixed(100 * statistics.aboveWhite, 1) +
                                                  " % of the samples lie above it, up to " +
                                                  counts(statistics.top) + "."});
    // Clipped samples pile up at one value; a pile well under the declared white is the true one.
    const double black = raw.black.mean();
    if (statistics.top > black && statistics.top - black < 0.9 * (white - black) && statistics.atTop > 4e-4 &&
        statistics.atTop < 0.9 && statistics.pileUp > 10)
        notices.push_back({"white-level-high", "White level " + counts(white) +
                                                   " looks too high: " + fixed(100 * statistics.atTop, 2) +
                                                   " % of the samples pile up at " + counts(statistics.top) +
                                                   ", as clipped ones do."});
}

} // namespace

SampleStatistics statisticsOf(const RawPicture& raw) {
    SampleStatistics result;
    std::array<std::vector<std::uint32_t>, 4> histogram;
    for (int c = 0; c < raw.channels; ++c) histogram[std::size_t(c)].assign(kCounts, 0);
    const int perPixel = raw.samplesPerPixel();
    const int period = perPixel > 1 ? perPixel : raw.cfa.width;
    const auto perRow = std::size_t(raw.width) * std::size_t(perPixel);
    for (int y = 0; y < raw.height; ++y) {
        // The channels of a row repeat after a few samples: no division in the inner loop.
        std::array<std::uint32_t*, 8> counters{};
        for (int k = 0; k < period; ++k)
            counters[std::size_t(k)] = histogram[std::size_t(perPixel > 1 ? k : raw.cfa.at(k, y))].data();
        const std::uint16_t* row = raw.samples.data() + std::size_t(y) * perRow;
        std::size_t k = 0;
        for (std::size_t i = 0; i < perRow; ++i) {
            ++counters[k][row[i]];
            if (++k == std::size_t(period)) k = 0;
        }
    }

    std::vector<std::uint64_t> total(kCounts, 0);
    double all = 0;
    double aboveWhite = 0;
    double belowBlack = 0;
    double atWhite = 0;
    for (int c = 0; c < raw.channels; ++c) {
        const auto& own = histogram[std::size_t(c)];
        double count = 0;
        for (const auto n : own) count += n;
        const double black = raw.black.meanOf(c, raw.cfa);
        const double white = raw.white[std::size_t(c)];
        const double edge = white + 0.02 * std::max(1.0, white - black);
        double seen = 0;
        bool quantileFound = false;
        for (std::size_t v = 0; v < kCounts; ++v) {
            if (own[v] == 0) continue;
            total[v] += own[v];
            if (seen == 0) result.lowest[std::size_t(c)] = std::uint16_t(v);
            seen += own[v];
            if (!quantileFound && seen >= 0.001 * count) {
                result.quantile[std::size_t(c)] = std::uint16_t(v);
                quantileFound = true;
            }
            result.highest[std::size_t(c)] = std::uint16_t(v);
            if (double(v) > edge) aboveWhite += own[v];
            if (double(v) >= white) atWhite += own[v];
            if (double(v) <= black) belowBlack += own[v];
        }
        all += count;
    }
    if (all == 0) return result;
    result.aboveWhite = aboveWhite / all;
    result.belowBlack = belowBlack / all;
    result.atWhite = atWhite / all;
    // The largest value that is no lone outlier: at least one sample in 20,000 lies at or above it.
    double beyond = 0;
    for (std::size_t v = kCounts; v-- > 0;) {
        beyond += double(total[v]);
        if (beyond >= std::max(1.0, all / 20000)) {
            result.top = std::uint16_t(v);
            break;
        }
    }
    const auto first = std::size_t(double(result.top) * 0.999);
    double pile = 0;
    for (std::size_t v = first; v <= result.top; ++v) pile += double(total[v]);
    result.atTop = pile / all;
    double before = 0;
    const auto start = std::size_t(double(result.top) * 0.95);
    for (std::size_t v = start; v < first; ++v) before += double(total[v]);
    const double expected = std::max(1.0, before) / double(std::max<std::size_t>(1, first - start));
    result.pileUp = pile / double(result.top - first + 1) / expected;
    return result;
}

std::vector<Notice> checkLevels(const RawPicture& raw, const SampleStatistics& statistics) {
    std::vector<Notice> notices;
    for (int c = 0; c < raw.channels; ++c)
        if (raw.range(c) <= 0) {
            notices.push_back({"black-above-white", "Black level " + counts(raw.black.meanOf(c, raw.cfa)) +
                                                        " is not below the white level " +
                                                        counts(raw.white[std::size_t(c)]) + "."});
            return notices;
        }
    checkMaskedBorder(raw, notices);
    checkDarkest(raw, statistics, notices);
    checkWhite(raw, statistics, notices);
    return notices;
}

} // namespace uncast
