#include "core/lab/error_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace uncast {
namespace {

double quantile(std::span<const double> sorted, double share) {
    const double place = share * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    const double upper = sorted[std::min(below + 1, sorted.size() - 1)];
    return sorted[below] + (place - double(below)) * (upper - sorted[below]);
}

double meanOf(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

ErrorStatistics errorStatistics(std::span<const double> errors) {
    ErrorStatistics result;
    if (errors.empty()) return result;
    std::vector<double> sorted(errors.begin(), errors.end());
    std::ranges::sort(sorted);
    const std::span<const double> all = sorted;
    const auto quarter = std::max<std::size_t>(1, std::size_t(std::lround(0.25 * double(all.size()))));
    result.count = int(all.size());
    result.mean = meanOf(all);
    result.median = quantile(all, 0.5);
    result.trimean = (quantile(all, 0.25) + 2 * result.median + quantile(all, 0.75)) / 4;
    result.bestQuarter = meanOf(all.first(quarter));
    result.worstQuarter = meanOf(all.last(quarter));
    result.quantile95 = quantile(all, 0.95);
    result.largest = all.back();
    return result;
}

std::array<double, 2> bootstrapInterval(std::span<const double> errors, std::uint64_t seed) {
    if (errors.empty()) return {};
    constexpr int kDraws = 2000;
    std::mt19937_64 random(seed);
    std::vector<double> means;
    for (int draw = 0; draw < kDraws; ++draw) {
        double sum = 0;
        for (std::size_t i = 0; i < errors.size(); ++i) sum += errors[random() % errors.size()];
        means.push_back(sum / double(errors.size()));
    }
    std::ranges::sort(means);
    return {quantile(means, 0.025), quantile(means, 0.975)};
}

} // namespace uncast
