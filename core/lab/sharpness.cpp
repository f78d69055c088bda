#include "core/lab/sharpness.h"

#include "core/base/text.h"
#include "core/lab/benchmark.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace uncast {
namespace {

cv::Mat planeOf(Picture& picture, int channel) {
    return {picture.height(), picture.width(), CV_32F, picture.plane(channel).data()};
}

// A mean that invalid pixels take no part in: of value x validity, over that of validity.
template<class Mean> void meanOfValid(const WorkingPicture& from, WorkingPicture& to, Mean mean) {
    WorkingPicture source = from;
    const cv::Mat valid = planeOf(source.valid, 0);
    cv::Mat share = planeOf(to.valid, 0);
    mean(valid, share);
    mean(planeOf(source.clipped, 0), planeOf(to.clipped, 0));
    const cv::Mat divisor = cv::max(share, 1e-6);
    for (int c = 0; c < from.channels; ++c) {
        cv::Mat target = planeOf(to.camera, c);
        mean(planeOf(source.camera, c).mul(valid), target);
        cv::divide(target, divisor, target);
    }
}

WorkingPicture blurred(const WorkingPicture& picture, double sigma) {
    WorkingPicture result = picture;
    meanOfValid(picture, result, [sigma](const cv::Mat& from, cv::Mat to) {
        cv::GaussianBlur(from, to, {0, 0}, sigma, sigma, cv::BORDER_REPLICATE);
    });
    // A blur must not spread light into masked pixels.
    result.valid = picture.valid;
    result.clipped = picture.clipped;
    return result;
}

WorkingPicture squashed(const WorkingPicture& picture, int side, bool point) {
    WorkingPicture result = picture;
    result.camera = Picture(side, side, picture.channels);
    result.valid = Picture(side, side, 1);
    result.clipped = Picture(side, side, 1);
    meanOfValid(picture, result, [point](const cv::Mat& from, cv::Mat to) {
        cv::resize(from, to, to.size(), 0, 0, point ? cv::INTER_NEAREST : cv::INTER_AREA);
    });
    return result;
}

/// The angles of one estimator and variant on one set.
struct Moves {
    std::vector<double> drift;
    std::vector<double> before;
    std::vector<double> after;
};

Result<Light> lightOf(const Estimator& estimator, const WorkingPicture& picture, const MapGrid& grid,
                      const JobContext& job) {
    const auto estimate = estimator.estimate(picture, grid, job);
    if (!estimate) return tl::unexpected(estimate.error());
    if (!estimate->illuminant) return fail("no-light", estimator.name() + " found no light.");
    return *estimate->illuminant;
}

} // namespace

std::vector<SharpnessVariant> sharpnessVariants() {
    std::vector<SharpnessVariant> variants;
    for (const double sigma : {0.4, 0.8, 1.2}) variants.push_back({"blur " + fixed(sigma, 1), sigma});
    variants.push_back({"64 x 64, area", 0, 64, false});
    variants.push_back({"64 x 64, points", 0, 64, true});
    return variants;
}

WorkingPicture sharpnessVariantOf(const WorkingPicture& picture, const SharpnessVariant& variant) {
    WorkingPicture result = variant.blur > 0 ? blurred(picture, variant.blur) : picture;
    return variant.side > 0 ? squashed(result, variant.side, variant.point) : result;
}

Result<std::vector<SharpnessDrift>>
measureSharpnessDrift(const std::vector<LabelledPicture>& pictures, const CameraTable& cameras,
                      const std::vector<std::unique_ptr<Estimator>>& estimators, const MapGrid& grid,
                      const JobContext& job, std::vector<Error>& failures) {
    const auto variants = sharpnessVariants();
    std::map<std::tuple<std::string, std::size_t, std::size_t>, Moves> moves;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (job.stopped()) return fail("cancelled", "Cancelled.");
        const auto opened = openLabelled(pictures[i], cameras);
        if (!opened) {
            failures.push_back(opened.error());
            continue;
        }
        for (std::size_t e = 0; e < estimators.size(); ++e) {
            const auto before = lightOf(*estimators[e], opened->working, grid, {job.stop, {}});
            if (!before) failures.push_back({before.error().code, before.error().message, pictures[i].file});
            for (std::size_t v = 0; before && v < variants.size(); ++v) {
                const auto after = lightOf(*estimators[e], sharpnessVariantOf(opened->working, variants[v]),
                                           grid, {job.stop, {}});
                if (!after) {
                    failures.push_back({after.error().code, after.error().message, pictures[i].file});
                    continue;
                }
                Moves& here = moves[{pictures[i].set, e, v}];
                here.drift.push_back(recoveryAngle(*before, *after));
                here.before.push_back(recoveryAngle(*before, pictures[i].light));
                here.after.push_back(recoveryAngle(*after, pictures[i].light));
            }
        }
        job.report(double(i + 1) / double(pictures.size()), "Estimating");
    }
    std::vector<SharpnessDrift> result;
    for (const auto& [key, here] : moves)
        result.push_back({estimators[std::get<1>(key)]->name(), std::get<0>(key),
                          variants[std::get<2>(key)].name, errorStatistics(here.drift),
                          errorStatistics(here.before).mean, errorStatistics(here.after).mean});
    return result;
}

} // namespace uncast
