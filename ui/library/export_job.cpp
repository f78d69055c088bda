#include "ui/library/export_job.h"

#include "core/files/export_tiff.h"
#include "core/illuminant/exclusion.h"
#include "ui/document/part_of_job.h"
#include "ui/document/photo_jobs.h"

namespace uncast::ui {
namespace {

constexpr double kDecoded = 0.2; // shares of the whole
constexpr double kAnswered = 0.45;

} // namespace

Result<std::vector<Notice>> exportPhoto(const ExportOrder& order, EstimatorStore& estimators,
                                        const JobContext& job) {
    DecodeOptions options;
    options.blackLevel = order.settings.blackLevel;
    const auto raw = decodeRaw(order.photo, options, partOf(job, 0, kDecoded));
    if (!raw) return tl::unexpected(raw.error());
    std::vector<Notice> notices = raw->warnings;
    const auto working = makeWorkingPicture(*raw, kWorkingSide, notices, job);
    if (!working) return tl::unexpected(working.error());
    PhotoLights lights{raw->asShotNeutral,  {},         uncorrectedLight(*working).light,
                       working->monochrome, raw->color, cameraName(raw->shot)};
    if (!raw->alreadyBalanced) lights.presets = readCameraPresets(order.photo);
    if (order.settings.light.mode == LightMode::automatic && !lights.monochrome) {
        const auto estimator = estimators.get(order.settings.estimator);
        if (!estimator) return tl::unexpected(estimator.error());
        const auto estimate =
            (*estimator)
                ->estimate(without(*working, order.settings.excluded), {}, partOf(job, kDecoded, kAnswered));
        if (!estimate) return tl::unexpected(estimate.error());
        lights.estimated = estimate->illuminant;
        if (!estimate->illuminant) notices.push_back(estimate->reason);
    }
    const Light taken = resolvedLight(lights, order.settings.light).light;
    const auto written =
        exportTiff(*raw, {taken, 0}, order.target, order.overwrite, partOf(job, kAnswered, 1));
    if (!written) return tl::unexpected(written.error());
    return notices;
}

} // namespace uncast::ui
