#include "core/lab/benchmark.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace uncast {
namespace {

/// Above this share of the largest value a pixel counts as clipped.
constexpr float kClipShare = 0.98F;

BenchmarkRow rowOf(const LabelledPicture& picture, const Estimate& estimate, double milliseconds) {
    BenchmarkRow row;
    row.picture = &picture;
    row.estimator = estimate.estimator;
    row.milliseconds = milliseconds;
    row.predicted = estimate.predictedErrorDegrees;
    if (!estimate.illuminant) return row;
    row.estimate = estimate.illuminant->greenOne();
    row.recovery = recoveryAngle(*row.estimate, picture.light);
    row.reproduction = reproductionAngle(*row.estimate, picture.light);
    return row;
}

struct Bin {
    BenchmarkSummary summary;
    std::vector<double> recovery;
    std::vector<double> reproduction;
    std::vector<double> predicted;

    void add(const BenchmarkRow& row) {
        if (!row.estimate) {
            ++summary.without;
            return;
        }
        recovery.push_back(row.recovery);
        reproduction.push_back(row.reproduction);
        if (std::isfinite(row.predicted)) predicted.push_back(row.predicted);
    }
    BenchmarkSummary finished() const {
        BenchmarkSummary result = summary;
        result.recovery = errorStatistics(recovery);
        result.reproduction = errorStatistics(reproduction);
        if (!predicted.empty()) result.meanPredicted = errorStatistics(predicted).mean;
        return result;
    }
};

Bin& binOf(std::vector<Bin>& bins, const std::string& estimator, const std::string& set,
           const std::string& camera) {
    const auto found = std::ranges::find_if(bins, [&](const Bin& bin) {
        return bin.summary.estimator == estimator && bin.summary.set == set && bin.summary.camera == camera;
    });
    if (found != bins.end()) return *found;
    bins.push_back({});
    bins.back().summary.estimator = estimator;
    bins.back().summary.set = set;
    bins.back().summary.camera = camera;
    return bins.back();
}

} // namespace

WorkingPicture workingPictureOf(const LabelledPicture& labelled, const StoredPicture& stored,
                                const CameraColor& color) {
    const auto table = decodingTable(labelled.encoding);
    WorkingPicture working;
    working.camera = Picture(stored.width, stored.height, 3);
    working.valid = Picture(stored.width, stored.height, 1);
    working.clipped = Picture(stored.width, stored.height, 1);
    working.color = color;
    const std::uint8_t highest = stored.rgb.empty() ? std::uint8_t{0} : *std::ranges::max_element(stored.rgb);
    const float limit = kClipShare * table[highest];
    working.clipLevel = {limit, limit, limit, limit};
    auto valid = working.valid.plane(0);
    auto clipped = working.clipped.plane(0);
    for (std::size_t i = 0; i < working.camera.pixels(); ++i) {
        float largest = 0;
        for (int c = 0; c < 3; ++c) {
            const float v = table[stored.rgb[3 * i + std::size_t(c)]];
            working.camera.plane(c)[i] = v;
            largest = std::max(largest, v);
        }
        clipped[i] = largest > limit ? 1.0F : 0.0F;
        valid[i] = largest > 0 && largest <= limit ? 1.0F : 0.0F;
    }
    return working;
}

Result<std::vector<BenchmarkRow>> runBenchmark(const std::vector<LabelledPicture>& pictures,
                                               const CameraTable& cameras,
                                               const std::vector<std::unique_ptr<Estimator>>& estimators,
                                               const MapGrid& grid, const JobContext& job,
                                               std::vector<std::uint64_t>* hashes) {
    using Clock = std::chrono::steady_clock;
    std::vector<BenchmarkRow> rows;
    rows.reserve(pictures.size() * estimators.size());
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (job.stopped()) return fail("cancelled", "Cancelled.");
        const auto& picture = pictures[i];
        const auto stored = readStoredPicture(picture.file);
        if (!stored) return tl::unexpected(stored.error());
        if (hashes) hashes->push_back(stored->hash);
        const auto camera = cameras.find(picture.camera);
        const WorkingPicture working =
            workingPictureOf(picture, *stored, camera == cameras.end() ? CameraColor{} : camera->second);
        for (const auto& estimator : estimators) {
            const auto start = Clock::now();
            const auto estimate = estimator->estimate(working, grid, {job.stop, {}});
            if (!estimate) return tl::unexpected(estimate.error());
            rows.push_back(rowOf(picture, *estimate,
                                 std::chrono::duration<double, std::milli>(Clock::now() - start).count()));
        }
        job.report(double(i + 1) / double(pictures.size()), "Estimating");
    }
    return rows;
}

std::vector<BenchmarkSummary> summarise(const std::vector<BenchmarkRow>& rows) {
    std::vector<Bin> bins;
    std::map<std::string, std::map<std::string, int>> cameras;
    for (const auto& row : rows) ++cameras[row.picture->set][row.picture->camera];
    // Two rounds give the order: a set's cameras come after the set.
    for (const auto& row : rows) binOf(bins, row.estimator, row.picture->set, "").add(row);
    for (const auto& row : rows)
        if (cameras[row.picture->set].size() > 1)
            binOf(bins, row.estimator, row.picture->set, row.picture->camera).add(row);
    std::vector<BenchmarkSummary> summaries;
    for (const Bin& bin : bins) {
        if (!bin.summary.camera.empty()) continue;
        summaries.push_back(bin.finished());
        for (const Bin& part : bins)
            if (!part.summary.camera.empty() && part.summary.set == bin.summary.set &&
                part.summary.estimator == bin.summary.estimator)
                summaries.push_back(part.finished());
    }
    return summaries;
}

} // namespace uncast
