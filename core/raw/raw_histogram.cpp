#include "core/raw/raw_histogram.h"

#include <algorithm>
#include <cmath>

namespace uncast {
namespace {

constexpr std::size_t kCounts = 65536;
constexpr double kMargin = 0.03; // of the range, beyond black and white

double share(std::uint64_t part, std::uint64_t whole) {
    return whole > 0 ? double(part) / double(whole) : 0;
}

void countSamples(const RawPicture& raw, RawHistogram& histogram) {
    const int perPixel = raw.samplesPerPixel();
    const int period = perPixel > 1 ? perPixel : raw.cfa.width;
    std::vector<std::uint32_t*> counters(static_cast<std::size_t>(period));
    for (int y = raw.crop.y; y < raw.crop.y + raw.crop.height; ++y) {
        // The channels of a row repeat after a few samples: no division in the inner loop.
        for (int k = 0; k < period; ++k)
            counters[std::size_t(k)] =
                histogram.counts[std::size_t(perPixel > 1 ? k : raw.cfa.at(raw.crop.x + k, y))].data();
        const std::uint16_t* row =
            raw.samples.data() +
            (std::size_t(y) * std::size_t(raw.width) + std::size_t(raw.crop.x)) * std::size_t(perPixel);
        std::size_t k = 0;
        for (std::size_t i = 0; i < std::size_t(raw.crop.width) * std::size_t(perPixel); ++i) {
            ++counters[k][row[i]];
            if (++k == counters.size()) k = 0;
        }
    }
}

void addSums(RawHistogram& histogram, std::size_t c) {
    auto& own = histogram.counts[c];
    std::size_t largest = 0;
    for (std::size_t v = 0; v < own.size(); ++v) {
        if (own[v] == 0) continue;
        largest = v;
        histogram.samples[c] += own[v];
        if (double(v) - histogram.black[c] >= histogram.clippingPoint(int(c)))
            histogram.saturated[c] += own[v];
        if (double(v) <= histogram.black[c]) histogram.atBlack[c] += own[v];
    }
    own.resize(largest + 1);
    own.shrink_to_fit();
}

} // namespace

double RawHistogram::saturatedShare(int channel) const {
    return share(saturated[std::size_t(channel)], samples[std::size_t(channel)]);
}

double RawHistogram::atBlackShare(int channel) const {
    return share(atBlack[std::size_t(channel)], samples[std::size_t(channel)]);
}

double RawHistogram::range() const {
    double widest = 1;
    for (std::size_t c = 0; c < std::size_t(channels); ++c) widest = std::max(widest, white[c] - black[c]);
    return widest;
}

double RawHistogram::clippingPoint(int channel) const {
    const auto c = std::size_t(channel);
    return double(kSaturation) * (white[c] - black[c]);
}

RawHistogram rawHistogramOf(const RawPicture& raw) {
    RawHistogram histogram;
    histogram.channels = raw.channels;
    histogram.channelNames = raw.channelNames;
    for (std::size_t c = 0; c < std::size_t(raw.channels); ++c) {
        histogram.counts[c].assign(kCounts, 0);
        histogram.black[c] = raw.black.meanOf(int(c), raw.cfa);
        histogram.white[c] = raw.white[c];
    }
    countSamples(raw, histogram);
    for (std::size_t c = 0; c < std::size_t(raw.channels); ++c) addSums(histogram, c);
    return histogram;
}

RawScale::RawScale(RawAxis axis, double range) : m_axis(axis), m_range(std::max(1.0, range)) {
    const double most = (1 + kMargin) * m_range;
    m_from = axis == RawAxis::counts ? -kMargin * m_range : 0;
    m_to = axis == RawAxis::counts ? most : std::log2(std::max(2.0, most));
}

double RawScale::placeOf(double countsOverBlack) const {
    const double at = m_axis == RawAxis::counts ? countsOverBlack : std::log2(std::max(1.0, countsOverBlack));
    return std::clamp((at - m_from) / (m_to - m_from), 0.0, 1.0);
}

double RawScale::countsAt(double place) const {
    const double at = m_from + place * (m_to - m_from);
    return m_axis == RawAxis::counts ? at : std::exp2(at);
}

std::vector<double> binned(const RawHistogram& histogram, int channel, const RawScale& scale, int bins) {
    std::vector<double> result(std::size_t(std::max(1, bins)));
    const auto& counts = histogram.counts[std::size_t(channel)];
    const double black = histogram.black[std::size_t(channel)];
    const auto last = double(result.size() - 1);
    for (std::size_t v = 0; v < counts.size(); ++v) {
        if (counts[v] == 0) continue;
        const double from = scale.placeOf(double(v) - 0.5 - black) * double(result.size());
        const double to = scale.placeOf(double(v) + 0.5 - black) * double(result.size());
        const auto first = std::size_t(std::min(from, last));
        const auto end = std::size_t(std::min(to, last));
        if (first == end || to <= from) {
            result[first] += counts[v];
            continue;
        }
        for (std::size_t bin = first; bin <= end; ++bin) {
            const double cover = std::min(to, double(bin + 1)) - std::max(from, double(bin));
            result[bin] += counts[v] * cover / (to - from);
        }
    }
    return result;
}

} // namespace uncast
