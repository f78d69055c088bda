#include "core/develop/chart.h"

#include "core/color/delta_e.h"
#include "core/color/light_average.h"
#include "core/color/srgb.h"
#include "core/develop/develop.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace uncast {
namespace {

constexpr int kColumns = 6;
constexpr double kInside = 0.5; // share of a patch's sides that is measured: away from frames and blur
constexpr int kLastGrey = 22;   // black tells little but flare

struct Patch {
    std::string_view name;
    std::array<double, 3> lab;
};

// "ColorChecker Classic, data before November 2014", X-Rite.
constexpr std::array<Patch, kChartPatches> kPatches{
    {{"dark skin", {37.986, 13.555, 14.059}},     {"light skin", {65.711, 18.130, 17.810}},
     {"blue sky", {49.927, -4.880, -21.925}},     {"foliage", {43.139, -13.095, 21.905}},
     {"blue flower", {55.112, 8.844, -25.399}},   {"bluish green", {70.719, -33.397, -0.199}},
     {"orange", {62.661, 36.067, 57.096}},        {"purplish blue", {40.020, 10.410, -45.964}},
     {"moderate red", {51.124, 48.239, 16.248}},  {"purple", {30.325, 22.976, -21.587}},
     {"yellow green", {72.532, -23.709, 57.255}}, {"orange yellow", {71.941, 19.363, 67.857}},
     {"blue", {28.778, 14.179, -50.297}},         {"green", {55.261, -38.342, 31.370}},
     {"red", {42.101, 53.378, 28.190}},           {"yellow", {81.733, 4.039, 79.819}},
     {"magenta", {51.935, 49.986, -14.574}},      {"cyan", {51.038, -28.631, -28.638}},
     {"white 9.5", {96.539, -0.425, 1.186}},      {"neutral 8", {81.257, -0.638, -0.335}},
     {"neutral 6.5", {66.766, -0.734, -0.504}},   {"neutral 5", {50.867, -0.153, -0.270}},
     {"neutral 3.5", {35.656, -0.421, -1.231}},   {"black 2", {20.461, -0.079, -0.973}}}};

double cross(const ChartPoint& a, const ChartPoint& b, const ChartPoint& c) {
    return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
}

// XYZ relative to D50, Y = 1 for white.
Vector3 xyzOfLab(const Vector3& lab) {
    const double fy = (lab[0] + 16) / 116;
    const auto back = [](double f) {
        constexpr double kKnee = 6.0 / 29;
        return f > kKnee ? f * f * f : 3 * kKnee * kKnee * (f - 4.0 / 29);
    };
    const Vector3 white = xyzOf(kD50);
    return {white[0] * back(fy + lab[1] / 500), white[1] * back(fy), white[2] * back(fy - lab[2] / 200)};
}

// What the patches became, relative to D50; as bright as brings the greys nearest to theirs.
std::array<Vector3, kChartPatches> developed(const ChartReading& reading, const CameraColor& color,
                                             const Light& taken) {
    const Matrix34 matrix = balancedToLinearSrgb(color, taken);
    const Matrix3 toXyz = bradford(kD65, kD50) * xyzToLinearSrgb().inv();
    const auto gains = taken.gains();
    std::array<Vector3, kChartPatches> xyz;
    double wantedBySeen = 0;
    double seenBySeen = 0;
    for (int i = 0; i < kChartPatches; ++i) {
        Vector3 rgb(0, 0, 0);
        for (int c = 0; c < color.channels; ++c)
            for (int r = 0; r < 3; ++r)
                rgb[r] += matrix(r, c) * gains[std::size_t(c)] *
                          reading.patches[std::size_t(i)].mean[std::size_t(c)];
        xyz[std::size_t(i)] = toXyz * rgb;
        if (!reading.inLight[std::size_t(i)]) continue;
        const double seen = xyz[std::size_t(i)][1];
        wantedBySeen += xyzOfLab(patchLab(i))[1] * seen;
        seenBySeen += seen * seen;
    }
    const double scale = seenBySeen > 0 ? wantedBySeen / seenBySeen : 0;
    for (Vector3& each : xyz) each = each * scale;
    return xyz;
}

} // namespace

bool ChartCorners::valid() const {
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (std::size_t i = 0; i < at.size(); ++i) {
        const double turn = cross(at[i], at[(i + 1) % 4], at[(i + 2) % 4]);
        if (!std::isfinite(turn)) return false;
        least = std::min(least, turn);
        most = std::max(most, turn);
    }
    constexpr double kLeastTurn = 1e-7; // a few pixels
    return least > kLeastTurn || most < -kLeastTurn;
}

std::string_view patchName(int patch) {
    return kPatches[std::size_t(patch)].name;
}

Vector3 patchLab(int patch) {
    const auto& lab = kPatches[std::size_t(patch)].lab;
    return {lab[0], lab[1], lab[2]};
}

ChartPoint placeOf(const ChartCorners& corners, double column, double row) {
    const std::array<cv::Point2f, 4> from{cv::Point2f(0, 0), cv::Point2f(kColumns, 0),
                                          cv::Point2f(kColumns, 4), cv::Point2f(0, 4)};
    std::array<cv::Point2f, 4> to;
    for (std::size_t i = 0; i < to.size(); ++i) to[i] = {float(corners.at[i].x), float(corners.at[i].y)};
    const cv::Matx33d map(cv::getPerspectiveTransform(from.data(), to.data()).ptr<double>());
    const cv::Vec3d place = map * cv::Vec3d(column, row, 1);
    return {place[0] / place[2], place[1] / place[2]};
}

UnitRect patchArea(const ChartCorners& corners, int patch, const RawPicture& raw) {
    const bool turned = int(raw.orientation) >= 5;
    const double width = turned ? raw.crop.height : raw.crop.width;
    const double height = turned ? raw.crop.width : raw.crop.height;
    const double left = patch % kColumns + 0.5;
    const double top = double(patch / kColumns) + 0.5;
    const auto pixel = [&](double column, double row) {
        const ChartPoint place = placeOf(corners, column, row);
        return ChartPoint{place.x * width, place.y * height};
    };
    constexpr double kHalf = kInside / 2;
    const std::array<ChartPoint, 4> quad{pixel(left - kHalf, top - kHalf), pixel(left + kHalf, top - kHalf),
                                         pixel(left + kHalf, top + kHalf), pixel(left - kHalf, top + kHalf)};
    const ChartPoint middle = pixel(left, top);
    double half = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < quad.size(); ++i) {
        const ChartPoint& a = quad[i];
        const ChartPoint& b = quad[(i + 1) % 4];
        const double reach = std::abs(b.x - a.x) + std::abs(b.y - a.y);
        if (reach > 0) half = std::min(half, std::abs(cross(a, b, middle)) / reach);
    }
    if (!std::isfinite(half) || half > width + height) return {0, 0, 0, 0};
    return {(middle.x - half) / width, (middle.y - half) / height, 2 * half / width, 2 * half / height};
}

ChartReading readChart(const RawPicture& raw, const ChartCorners& corners) {
    ChartReading reading;
    if (!corners.valid()) return reading;
    std::vector<Light> greys;
    constexpr std::size_t kMostGreys = 3;
    for (int i = 0; i < kChartPatches; ++i) {
        const auto at = std::size_t(i);
        reading.areas[at] = patchArea(corners, i, raw);
        reading.patches[at] = measureSpot(raw, reading.areas[at]);
        const Spot& spot = reading.patches[at];
        reading.inLight[at] = i >= kFirstGrey && i <= kLastGrey && greys.size() < kMostGreys &&
                              spot.state == SpotState::usable && spot.clippedShare == 0;
        if (reading.inLight[at]) greys.push_back(*spot.light);
    }
    if (!greys.empty()) reading.light = averageOf(greys);
    return reading;
}

ChartDifferences chartDifferences(const ChartReading& reading, const CameraColor& color, const Light& taken) {
    ChartDifferences differences;
    const auto xyz = developed(reading, color, taken);
    const Vector3 white = xyzOf(kD50);
    for (std::size_t i = 0; i < differences.size(); ++i) {
        const Spot& spot = reading.patches[i];
        const bool there = spot.state == SpotState::usable || spot.state == SpotState::dark;
        if (!reading.light || !there || spot.clippedShare > 0) continue;
        differences[i] = deltaE2000(labOf(xyz[i], white), patchLab(int(i)));
    }
    return differences;
}

double meanDifference(const ChartDifferences& differences) {
    double sum = 0;
    int count = 0;
    for (const auto& each : differences) {
        if (!each) continue;
        sum += *each;
        ++count;
    }
    return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
}

std::array<PatchColours, kChartPatches> chartColours(const ChartReading& reading, const CameraColor& color,
                                                     const Light& taken) {
    const auto xyz = developed(reading, color, taken);
    const Matrix3 toSrgb = xyzToLinearSrgb() * bradford(kD50, kD65);
    std::array<PatchColours, kChartPatches> colours;
    for (int i = 0; i < kChartPatches; ++i)
        colours[std::size_t(i)] = {toSrgb * xyz[std::size_t(i)], toSrgb * xyzOfLab(patchLab(i))};
    return colours;
}

} // namespace uncast
