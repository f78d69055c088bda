#include "core/lab/benchmark.h"

#include "core/base/file_bytes.h"
#include "core/color/temperature.h"
#include "core/network/tensor_file.h"
#include "core/raw/decode.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>

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
    if (const auto reading = readingOf(picture.light, opened.working.color)) row.kelvin = reading->kelvin;
    row.predicted = estimate.predictedErrorDegrees;
    if (!estimate.illuminant) return row;
    row.estimate = estimate.illuminant->greenOne();
    row.recovery = recoveryAngle(*row.estimate, picture.light);
    row.reproduction = reproductionAngle(*row.estimate, picture.light);
    return row;
}

ConfidenceFigures confidenceOf(const std::vector<double>& errors, const std::vector<double>& expected) {
    std::vector<std::size_t> order(errors.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return expected[i]; });
    std::vector<double> sorted;
    for (const std::size_t i : order) sorted.push_back(errors[i]);
    const auto mean = [](std::span<const double> part) { return errorStatistics(part).mean; };
    const std::span<const double> all(sorted);
    const std::size_t half = (all.size() + 1) / 2;
    const std::size_t quarter = (all.size() + 3) / 4;
    return {mean(expected), mean(all.first(half)), mean(all.last(quarter))};
}

struct Bin {
    BenchmarkSummary summary;
    std::vector<double> recovery;
    std::vector<double> reproduction;
    std::vector<double> predicted;
    std::vector<double> milliseconds;

    void add(const BenchmarkRow& row) {
        milliseconds.push_back(row.milliseconds);
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
        result.milliseconds = errorStatistics(milliseconds).mean;
        result.recovery = errorStatistics(recovery);
        result.recovery.interval95 = bootstrapInterval(recovery, seed);
        result.reproduction = errorStatistics(reproduction);
        result.reproduction.interval95 = bootstrapInterval(reproduction, seed);
        if (predicted.size() == recovery.size() && !predicted.empty())
            result.confidence = confidenceOf(recovery, predicted);
        return result;
    }
};

/// What a bin is for; an empty text means all.
struct BinKey {
    std::string estimator;
    std::string set;
    std::string camera;
    std::string light;
};

Bin& binOf(std::vector<Bin>& bins, const BinKey& key) {
    const auto found = std::ranges::find_if(bins, [&](const Bin& bin) {
        const auto& s = bin.summary;
        return s.estimator == key.estimator && s.set == key.set && s.camera == key.camera &&
               s.light == key.light;
    });
    if (found != bins.end()) return *found;
    bins.push_back({});
    auto& summary = bins.back().summary;
    summary.estimator = key.estimator;
    summary.set = key.set;
    summary.camera = key.camera;
    summary.light = key.light;
    return bins.back();
}

/// Upper bounds of the classes of lights in kelvin, and their names.
struct LightClass {
    double below;
    const char* name;
};
constexpr std::array<LightClass, 4> kLightClasses{
    {{3500, "below 3500 K"},
     {5000, "3500-5000 K"},
     {6500, "5000-6500 K"},
     {std::numeric_limits<double>::infinity(), "above 6500 K"}}};
constexpr const char* kUnknownLight = "unknown";

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

std::string lightClassOf(double kelvin) {
    for (const auto& one : kLightClasses)
        if (kelvin < one.below) return one.name;
    return kUnknownLight;
}

std::vector<BenchmarkSummary> summarise(const std::vector<BenchmarkRow>& rows, std::uint64_t seed) {
    std::vector<Bin> bins;
    // Several rounds give the order: cameras come after their set, lights after the cameras.
    for (const auto& row : rows) binOf(bins, {row.estimator, row.picture->set, "", ""}).add(row);
    for (const auto& row : rows) binOf(bins, {row.estimator, row.picture->set, row.camera, ""}).add(row);
    for (const auto& one : kLightClasses)
        for (const auto& row : rows)
            if (lightClassOf(row.kelvin) == one.name)
                binOf(bins, {row.estimator, row.picture->set, "", one.name}).add(row);
    std::vector<BenchmarkSummary> summaries;
    for (const Bin& bin : bins) {
        if (!bin.summary.whole()) continue;
        summaries.push_back(bin.finished(seed));
        for (const Bin& part : bins)
            if (!part.summary.whole() && part.summary.set == bin.summary.set &&
                part.summary.estimator == bin.summary.estimator)
                summaries.push_back(part.finished(seed));
    }
    return summaries;
}

} // namespace uncast
