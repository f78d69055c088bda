#include "core/develop/chart_finder.h"

#include "core/develop/develop.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/mcc.hpp>

namespace uncast {
namespace {

constexpr double kMostGreyDegrees = 6; // between two greys; lenses, flare and mixed light turn them a little
constexpr double kMostDifference = 18; // mean CIEDE2000; a wrong orientation is far beyond
constexpr std::array<int, 3> kSides{1000, 1600, 700}; // of the picture searched

cv::Mat bgrOf(const WorkingPicture& picture, const RawPicture& raw, double stops) {
    const Light light = raw.asShotNeutral ? *raw.asShotNeutral : uncorrectedLight(picture).light;
    Rgb8Picture rgb = developPreview(picture, {light, stops});
    const cv::Mat borrowed(rgb.height, rgb.width, CV_8UC3, rgb.samples.data());
    cv::Mat bgr;
    cv::cvtColor(borrowed, bgr, cv::COLOR_RGB2BGR);
    return bgr;
}

// The stops that bring the brightest parts near to white.
double exposureOf(const WorkingPicture& picture) {
    std::vector<float> green(picture.camera.plane(picture.channels == 3 ? 1 : 0).begin(),
                             picture.camera.plane(picture.channels == 3 ? 1 : 0).end());
    if (green.empty()) return 0;
    const auto near = green.begin() + std::ptrdiff_t(double(green.size() - 1) * 0.98);
    std::nth_element(green.begin(), near, green.end());
    return *near > 0 ? std::clamp(std::log2(0.8 / double(*near)), 0.0, 5.0) : 0;
}

// The detector does not say which corner is which: the one way round that looks like a chart.
std::optional<ChartCorners> settled(const std::vector<cv::Point2f>& box, cv::Size size,
                                    const RawPicture& raw) {
    if (box.size() != 4) return {};
    std::optional<ChartCorners> best;
    double least = kMostDifference;
    for (std::size_t first = 0; first < 4; ++first)
        for (const bool back : {false, true}) {
            ChartCorners corners;
            for (std::size_t i = 0; i < 4; ++i) {
                const cv::Point2f& at = box[(first + (back ? 4 - i : i)) % 4];
                corners.at[i] = {double(at.x) / size.width, double(at.y) / size.height};
            }
            const ChartReading reading = readChart(raw, corners);
            if (!looksLikeChart(reading, raw.color)) continue;
            const double difference = meanDifference(chartDifferences(reading, raw.color, *reading.light));
            if (difference >= least) continue;
            least = difference;
            best = corners;
        }
    return best;
}

std::optional<ChartCorners> foundIn(const cv::Mat& bgr, const RawPicture& raw) {
    const auto detector = cv::mcc::CCheckerDetector::create();
    constexpr int kMostCharts = 3;
    if (!detector->process(bgr, cv::mcc::MCC24, kMostCharts)) return {};
    for (const auto& checker : detector->getListColorChecker())
        if (const auto corners = settled(checker->getBox(), bgr.size(), raw)) return corners;
    return {};
}

} // namespace

bool looksLikeChart(const ChartReading& reading, const CameraColor& color) {
    if (!reading.light) return false;
    int greys = 0;
    double brighter = std::numeric_limits<double>::max();
    for (std::size_t i = kFirstGrey; i < kChartPatches; ++i) {
        const Spot& spot = reading.patches[i];
        if (spot.state == SpotState::outside) return false;
        const bool clipped = spot.state == SpotState::clipped || spot.clippedShare > 0;
        if (!clipped && spot.level >= brighter) return false;
        brighter = spot.level;
        if (!reading.inLight[i]) continue;
        ++greys;
        if (recoveryAngle(*spot.light, *reading.light) > kMostGreyDegrees) return false;
    }
    constexpr int kLeastGreys = 3;
    return greys >= kLeastGreys &&
           meanDifference(chartDifferences(reading, color, *reading.light)) < kMostDifference;
}

std::optional<ChartCorners> findChart(const RawPicture& raw, const WorkingPicture& picture,
                                      const JobContext& job) try {
    if (raw.channels < 3) return {};
    const cv::Mat whole = bgrOf(picture, raw, exposureOf(picture));
    for (std::size_t i = 0; i < kSides.size(); ++i) {
        if (job.stopped()) return {};
        job.report(double(i) / double(kSides.size()), "Looking for a chart");
        const double scale = double(kSides[i]) / std::max(whole.cols, whole.rows);
        if (scale > 1 && i > 0) continue; // nothing more to be seen
        cv::Mat seen;
        cv::resize(whole, seen, {}, std::min(scale, 1.0), std::min(scale, 1.0), cv::INTER_AREA);
        if (const auto corners = foundIn(seen, raw)) return corners;
    }
    return {};
} catch (const cv::Exception&) {
    return {}; // a picture the detector cannot digest shows it no chart
}

} // namespace uncast
