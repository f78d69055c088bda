#include "core/illuminant/light_groups.h"

#include "core/illuminant/pooling.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace uncast {
namespace {

/// Lights nearer to each other than this are one: less than what an estimate errs by.
constexpr double kLeastDegrees = 3;
/// A group of fewer patches than this share is a coloured thing rather than a light.
constexpr double kLeastShare = 0.06;
constexpr int kPasses = 50;

/// Logarithms of the channels over green.
using Chroma = cv::Vec<double, 4>;

/// One used patch.
struct Member {
    int cell = 0;
    Light light;
    Chroma chroma;
    double weight = 1;
};

Chroma chromaOf(const Light& light) {
    Chroma chroma;
    const double green = light[light.greenIndex()];
    for (int c = 0; c < light.channels; ++c) chroma[c] = std::log(light[c] / green);
    return chroma;
}

std::vector<Member> membersOf(const IlluminantMap& map) {
    std::vector<Member> members;
    for (int i = 0; i < int(map.cells.size()); ++i) {
        const PatchEstimate& cell = map.cells[std::size_t(i)];
        if (cell.state != PatchState::used || !cell.light.valid()) continue;
        members.push_back({i, cell.light, chromaOf(cell.light), patchWeight(cell)});
    }
    return members;
}

// The direction in which the chroma differ most: the first eigenvector of their weighted covariance.
Chroma mainAxis(const std::vector<Member>& members) {
    Chroma mean;
    double total = 0;
    for (const Member& member : members) {
        mean += member.weight * member.chroma;
        total += member.weight;
    }
    mean *= 1 / total;
    cv::Matx44d covariance = cv::Matx44d::zeros();
    for (const Member& member : members) {
        const Chroma away = member.chroma - mean;
        covariance += member.weight * (away * away.t());
    }
    cv::Mat values;
    cv::Mat vectors;
    cv::eigen(cv::Mat(covariance), values, vectors);
    return {vectors.at<double>(0, 0), vectors.at<double>(0, 1), vectors.at<double>(0, 2),
            vectors.at<double>(0, 3)};
}

// Sorts the members along the axis and gives the count of the lower part: where the weighted sum of squares
// between the parts is largest, that within them is least.
std::size_t firstSplit(std::vector<Member>& members) {
    const Chroma axis = mainAxis(members);
    const auto place = [&](const Member& member) { return axis.dot(member.chroma); };
    std::ranges::stable_sort(members, {}, place);
    double total = 0;
    double sum = 0;
    for (const Member& member : members) {
        total += member.weight;
        sum += member.weight * place(member);
    }
    double lower = 0;
    double lowerSum = 0;
    double best = -1;
    std::size_t count = 1;
    for (std::size_t i = 0; i + 1 < members.size(); ++i) {
        lower += members[i].weight;
        lowerSum += members[i].weight * place(members[i]);
        const double apart = lowerSum / lower - (sum - lowerSum) / (total - lower);
        const double between = lower * (total - lower) * apart * apart;
        if (between <= best) continue;
        best = between;
        count = i + 1;
    }
    return count;
}

Light medianOf(const std::vector<Member>& members, const std::vector<bool>& second, bool wanted) {
    std::vector<Light> lights;
    std::vector<double> weights;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (second[i] != wanted) continue;
        lights.push_back(members[i].light);
        weights.push_back(members[i].weight);
    }
    return geometricMedian(lights, weights);
}

bool isSplit(const std::vector<bool>& second) {
    return std::ranges::count(second, true) > 0 && std::ranges::count(second, false) > 0;
}

} // namespace

std::vector<LightGroup> lightGroups(const Estimate& estimate) {
    if (estimate.verdict != Verdict::mixed || !estimate.illuminant) return {};
    std::vector<Member> members = membersOf(estimate.map);
    if (members.size() < 2) return {};
    const std::size_t lower = firstSplit(members);
    std::vector<bool> second(members.size());
    std::fill(second.begin() + std::ptrdiff_t(lower), second.end(), true);
    std::array<Light, 2> lights;
    for (int pass = 0; pass < kPasses; ++pass) {
        lights = {medianOf(members, second, false), medianOf(members, second, true)};
        std::vector<bool> next(members.size());
        for (std::size_t i = 0; i < members.size(); ++i)
            next[i] = recoveryAngle(members[i].light, lights[1]) < recoveryAngle(members[i].light, lights[0]);
        if (!isSplit(next)) return {};
        if (next == second) break;
        second = next;
    }
    if (recoveryAngle(lights[0], lights[1]) < kLeastDegrees) return {};
    std::vector<LightGroup> groups(2);
    for (std::size_t i = 0; i < members.size(); ++i)
        groups[second[i] ? 1 : 0].cells.push_back(members[i].cell);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::ranges::sort(groups[g].cells);
        groups[g].light = lights[g].greenOne();
        groups[g].share = double(groups[g].cells.size()) / double(members.size());
        groups[g].degreesFromGlobal = recoveryAngle(groups[g].light, *estimate.illuminant);
        if (groups[g].share < kLeastShare) return {};
    }
    std::ranges::stable_sort(groups, std::greater{}, &LightGroup::share);
    return groups;
}

std::vector<LightGroup> otherLights(const Estimate& estimate) {
    std::vector<LightGroup> groups = lightGroups(estimate);
    if (groups.empty()) return groups;
    const auto nearest = std::ranges::min_element(groups, {}, &LightGroup::degreesFromGlobal);
    if (nearest->degreesFromGlobal < kLeastDegrees) groups.erase(nearest);
    return groups;
}

std::vector<int> similarCells(const IlluminantMap& map, int cell, double degrees) {
    std::vector<int> similar;
    const PatchEstimate& middle = map.cells[std::size_t(cell)];
    if (middle.state != PatchState::used) return similar;
    for (int i = 0; i < int(map.cells.size()); ++i) {
        const PatchEstimate& other = map.cells[std::size_t(i)];
        if (other.state != PatchState::used) continue;
        if (i == cell || recoveryAngle(other.light, middle.light) <= degrees) similar.push_back(i);
    }
    return similar;
}

} // namespace uncast
