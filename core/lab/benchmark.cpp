#include "core/lab/benchmark.h"

#include "core/base/file_bytes.h"
#include "core/network/tensor_file.h"
#include "core/raw/decode.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace uncast {
namespace {

BenchmarkRow rowOf(const LabelledPicture& picture, const OpenedPicture& opened, const Estimate& estimate,
                   double milliseconds) {
    BenchmarkRow row;
    row.picture = &picture;
    row.camera = opened.camera;
    row.hash = opened.hash;
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
    BenchmarkSummary finished(std::uint64_t seed) const {
        BenchmarkSummary result = summary;
        result.recovery = errorStatistics(recovery);
        result.recovery.interval95 = bootstrapInterval(recovery, seed);
        result.reproduction = errorStatistics(reproduction);
        result.reproduction.interval95 = bootstrapInterval(reproduction, seed);
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

WorkingPicture workingPictureOf(const StoredPicture& stored, PixelEncoding encoding,
                                const CameraColor& color) {
    const auto table = decodingTable(encoding);
    WorkingPicture working;
    working.camera = Picture(stored.width, stored.height, 3);
    working.valid = Picture(stored.width, stored.height, 1);
    working.clipped = Picture(stored.width, stored.height, 1);
    working.color = color;
    const float limit = clipLevelOf(stored, table);
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

Result<OpenedPicture> openLabelled(const LabelledPicture& picture, const CameraTable& cameras) {
    if (picture.file.extension() == ".webp") {
        const auto stored = readStoredPicture(picture.file);
        if (!stored) return tl::unexpected(stored.error());
        const auto camera = cameras.find(picture.camera);
        const CameraColor color = camera == cameras.end() ? CameraColor{} : camera->second;
        return OpenedPicture{workingPictureOf(*stored, picture.encoding, color), picture.camera,
                             stored->hash};
    }
    const auto raw = decodeRaw(picture.file);
    if (!raw) return tl::unexpected(raw.error());
    if (raw->channels != 3)
        return fail("not-three-channels", "A manifest's light (r, g, b) fits cameras of three channels only.",
                    picture.file);
    std::vector<Notice> notices;
    auto working = makeWorkingPicture(*raw, kWorkingSide, notices);
    if (!working) return tl::unexpected(working.error());
    const auto bytes = readBytes(picture.file);
    return OpenedPicture{std::move(*working),
                         picture.camera.empty() ? raw->shot.make + " " + raw->shot.model : picture.camera,
                         bytes ? fnv1a(*bytes) : 0};
}

Result<std::vector<BenchmarkRow>> runBenchmark(const std::vector<LabelledPicture>& pictures,
                                               const CameraTable& cameras,
                                               const std::vector<std::unique_ptr<Estimator>>& estimators,
                                               const MapGrid& grid, const JobContext& job,
                                               std::vector<Error>& failures) {
    using Clock = std::chrono::steady_clock;
    std::vector<BenchmarkRow> rows;
    rows.reserve(pictures.size() * estimators.size());
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (job.stopped()) return fail("cancelled", "Cancelled.");
        const auto opened = openLabelled(pictures[i], cameras);
        if (!opened) {
            failures.push_back(opened.error());
            continue;
        }
        for (const auto& estimator : estimators) {
            const auto start = Clock::now();
            const auto estimate = estimator->estimate(opened->working, grid, {job.stop, {}});
            if (!estimate) {
                failures.push_back({estimate.error().code,
                                    estimator->name() + ": " + estimate.error().message, pictures[i].file});
                continue;
            }
            rows.push_back(rowOf(pictures[i], *opened, *estimate,
                                 std::chrono::duration<double, std::milli>(Clock::now() - start).count()));
        }
        job.report(double(i + 1) / double(pictures.size()), "Estimating");
    }
    return rows;
}

std::vector<BenchmarkSummary> summarise(const std::vector<BenchmarkRow>& rows, std::uint64_t seed) {
    std::vector<Bin> bins;
    // Two rounds give the order: a set's cameras come after the set.
    for (const auto& row : rows) binOf(bins, row.estimator, row.picture->set, "").add(row);
    for (const auto& row : rows) binOf(bins, row.estimator, row.picture->set, row.camera).add(row);
    std::vector<BenchmarkSummary> summaries;
    for (const Bin& bin : bins) {
        if (!bin.summary.camera.empty()) continue;
        summaries.push_back(bin.finished(seed));
        for (const Bin& part : bins)
            if (!part.summary.camera.empty() && part.summary.set == bin.summary.set &&
                part.summary.estimator == bin.summary.estimator)
                summaries.push_back(part.finished(seed));
    }
    return summaries;
}

} // namespace uncast
