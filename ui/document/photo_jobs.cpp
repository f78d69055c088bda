#include "ui/document/photo_jobs.h"

#include "core/color/light_color.h"
#include "core/color/srgb.h"
#include "core/develop/develop.h"
#include "core/illuminant/exclusion.h"
#include "ui/document/part_of_job.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace uncast::ui {
namespace {

void addMissing(std::vector<Notice>& to, const std::vector<Notice>& from) {
    for (const Notice& notice : from) {
        if (std::find(to.begin(), to.end(), notice) == to.end()) to.push_back(notice);
    }
}

WorkingPicture smallOf(const WorkingPicture& display, int side) {
    WorkingPicture proxy;
    const int longer = std::max(display.width(), display.height());
    const double scale = std::min(1.0, double(side) / longer);
    proxy.camera = resized(display.camera, std::max(1, int(std::lround(display.width() * scale))),
                           std::max(1, int(std::lround(display.height() * scale))));
    proxy.channels = display.channels;
    proxy.channelNames = display.channelNames;
    proxy.monochrome = display.monochrome;
    proxy.color = display.color;
    proxy.clipLevel = display.clipLevel;
    return proxy;
}

QColor colourOf(const Light& light, const CameraColor& color, const Light& daylight) {
    const Vector3 rgb = lightAsLinearSrgb(light, color, daylight);
    const auto encoded = [&rgb](int channel) {
        return std::clamp(encodeSrgb(float(rgb[channel])), 0.0F, 1.0F);
    };
    return QColor::fromRgbF(encoded(0), encoded(1), encoded(2));
}

void addColours(Analysis& analysis, const DecodedPhoto& photo) {
    const CameraColor& color = analysis.working->color;
    for (const PatchEstimate& cell : analysis.estimate.map.cells) {
        analysis.cellColours.push_back(
            cell.state == PatchState::used ? colourOf(cell.light, color, photo.fixed.light) : QColor());
    }
    if (analysis.estimate.illuminant)
        analysis.lightColour = colourOf(*analysis.estimate.illuminant, color, photo.fixed.light);
}

// Brings an sRGB picture to the screen's colours; without a transform it is left as it is.
QImage forScreen(const QImage& image, const DisplayTransform* display) {
    if (!display) return image;
    QImage shown = image.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < shown.height(); ++y)
        display->apply({shown.scanLine(y), 3 * std::size_t(shown.width())});
    return shown;
}

Correction developed(const WorkingPicture& picture, const ResolvedLight& taken, const ScreenSettings& screen,
                     const ClipMarks& sensor) {
    ScreenPicture made = developForScreen(picture, taken.light, screen, &sensor);
    auto counts = std::make_shared<PictureCounts>();
    counts->histogram = made.histogram;
    counts->clipCounts = countsOf(made.clipping);
    counts->clipping = ClipLevels(std::move(made.clipping));
    return {taken, PictureLevels(made.picture), screen, std::move(counts)};
}

} // namespace

QImage uprightImage(const QImage& image, Orientation orientation) {
    switch (orientation) {
    case Orientation::upright:
        return image;
    case Orientation::mirrored:
        return image.mirrored(true, false);
    case Orientation::rotated180:
        return image.mirrored(true, true);
    case Orientation::flipped:
        return image.mirrored(false, true);
    case Orientation::transposed:
        return image.transformed(QTransform(0, 1, 1, 0, 0, 0));
    case Orientation::rotated90:
        return image.transformed(QTransform().rotate(90));
    case Orientation::transversed:
        return image.transformed(QTransform(0, -1, -1, 0, 0, 0));
    case Orientation::rotated270:
        return image.transformed(QTransform().rotate(270));
    }
    return image;
}

Result<PictureLevels> readPreviewPicture(const std::filesystem::path& path, const DisplayTransform* display) {
    const auto preview = readEmbeddedPreview(path);
    if (!preview) return tl::unexpected(preview.error());
    if (preview->jpeg.empty()) {
        const PictureLevels bitmap(preview->bitmap);
        if (bitmap.empty()) return fail("no-preview", "The file holds no preview.", path);
        return PictureLevels(forScreen(uprightImage(bitmap.full(), preview->orientation), display));
    }
    const QImage image = QImage::fromData(preview->jpeg.data(), int(preview->jpeg.size()), "JPEG");
    if (image.isNull()) return fail("no-preview", "The embedded preview cannot be read.", path);
    const QSize size =
        image.size().boundedTo(image.size().scaled(kDisplaySide, kDisplaySide, Qt::KeepAspectRatio));
    const QImage small = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return PictureLevels(forScreen(uprightImage(small, preview->orientation), display));
}

Result<DecodedPhoto> decodePhoto(const std::filesystem::path& path, const DecodeOptions& options,
                                 const JobContext& job, const ScreenSettings& screen) {
    auto raw = decodeRaw(path, options, partOf(job, 0, 0.7));
    if (!raw) return tl::unexpected(raw.error());
    DecodedPhoto photo;
    photo.raw = std::make_shared<const RawPicture>(std::move(*raw));
    photo.notices = photo.raw->warnings;
    if (!photo.raw->alreadyBalanced) photo.presets = readCameraPresets(path);
    std::vector<Notice> found;
    auto display = makeDisplayPicture(*photo.raw, kDisplaySide, found, partOf(job, 0.7, 0.9));
    if (!display) return tl::unexpected(display.error());
    addMissing(photo.notices, found);
    photo.display = std::make_shared<const WorkingPicture>(std::move(*display));
    photo.proxy = std::make_shared<const WorkingPicture>(smallOf(*photo.display, kProxySide));
    photo.thumbnail = std::make_shared<const WorkingPicture>(smallOf(*photo.proxy, kThumbnailSide));
    photo.fixed = uncorrectedLight(*photo.display);
    photo.rawHistogram = rawHistogramOf(*photo.raw);
    photo.sensorMarks = sensorMarksOf(*photo.raw, photo.display->width(), photo.display->height());
    photo.proxyMarks = reduced(photo.sensorMarks, photo.proxy->width(), photo.proxy->height());
    photo.screen = screen;
    const Correction uncorrected =
        developCorrection(photo, {CorrectionSource::fixed, photo.fixed.light}, screen);
    photo.uncorrected = uncorrected.picture;
    photo.uncorrectedCounts = uncorrected.counts;
    if (job.stopped()) return fail("cancelled", "Cancelled.", path);
    return photo;
}

QColor colourOf(const Light& light, const DecodedPhoto& photo) {
    return colourOf(light, photo.raw->color, photo.fixed.light);
}

PhotoLights lightsOf(const DecodedPhoto& photo, const Estimate* estimate) {
    return {photo.raw->asShotNeutral,
            estimate ? estimate->illuminant : std::nullopt,
            photo.fixed.light,
            photo.display->monochrome,
            photo.raw->color,
            cameraName(photo.raw->shot),
            photo.presets};
}

Light lightOfNoStrength(const DecodedPhoto& photo) {
    return uncast::lightOfNoStrength(lightsOf(photo, nullptr));
}

ResolvedLight resolvedLight(const DecodedPhoto& photo, const Estimate* estimate, const LightChoice& choice) {
    return uncast::resolvedLight(lightsOf(photo, estimate), choice);
}

Correction withoutCorrection(const DecodedPhoto& photo, const ResolvedLight& taken) {
    return {taken, photo.uncorrected, photo.screen, photo.uncorrectedCounts};
}

Correction developCorrection(const DecodedPhoto& photo, const ResolvedLight& taken,
                             const ScreenSettings& screen) {
    return developed(*photo.display, taken, screen, photo.sensorMarks);
}

Correction developProxy(const DecodedPhoto& photo, const ResolvedLight& taken, const ScreenSettings& screen) {
    return developed(*photo.proxy, taken, screen, photo.proxyMarks);
}

QImage developThumbnail(const DecodedPhoto& photo, const Light& light, const ScreenSettings& screen) {
    return PictureLevels(developForScreen(*photo.thumbnail, light, screen, nullptr).picture).full();
}

Result<Analysis> analysePhoto(const DecodedPhoto& photo, std::shared_ptr<const WorkingPicture> working,
                              const std::vector<UnitRect>& excluded, const Estimator& estimator,
                              const JobContext& job) {
    Analysis analysis;
    analysis.working = std::move(working);
    if (!analysis.working) {
        std::vector<Notice> known; // the same as of the display picture
        auto made = makeWorkingPicture(*photo.raw, kWorkingSide, known, partOf(job, 0, 0.1));
        if (!made) return tl::unexpected(made.error());
        analysis.working = std::make_shared<const WorkingPicture>(std::move(*made));
    }
    const JobContext rest = partOf(job, 0.1, 0.95);
    auto estimate = excluded.empty() ? estimator.estimate(*analysis.working, {}, rest)
                                     : estimator.estimate(without(*analysis.working, excluded), {}, rest);
    if (!estimate) return tl::unexpected(estimate.error());
    analysis.estimate = std::move(*estimate);
    addColours(analysis, photo);
    return analysis;
}

Result<ReadyPhoto> readAhead(const std::filesystem::path& path, const PhotoSettings& settings,
                             const Estimator& estimator, const JobContext& job) {
    DecodeOptions options;
    options.blackLevel = settings.blackLevel;
    const ScreenSettings screen{settings.viewing}; // another screen is a matter of a moment
    auto photo = decodePhoto(path, options, partOf(job, 0, 0.5), screen);
    if (!photo) return tl::unexpected(photo.error());
    ReadyPhoto ready;
    ready.photo = std::make_shared<const DecodedPhoto>(std::move(*photo));
    auto analysis = analysePhoto(*ready.photo, nullptr, settings.excluded, estimator, partOf(job, 0.5, 1));
    if (job.stopped()) return fail("cancelled", "Cancelled.", path);
    if (analysis) ready.analysis = std::make_shared<const Analysis>(std::move(*analysis));
    ready.correction = developCorrection(
        *ready.photo,
        resolvedLight(*ready.photo, analysis ? &ready.analysis->estimate : nullptr, settings.light), screen);
    return ready;
}

Analysis analysisWithout(const Analysis& analysis, const DecodedPhoto& photo,
                         const std::vector<UnitRect>& excluded) {
    Analysis rest;
    rest.working = analysis.working;
    rest.estimate = withoutAreas(analysis.estimate, excluded);
    addColours(rest, photo);
    return rest;
}

} // namespace uncast::ui
