#include "ui/document/photo_facts.h"

#include <cmath>

namespace uncast::ui {

QSize fullSizeOf(const RawPicture& raw) {
    const PixelRect& crop = raw.crop;
    const bool wide = raw.pixelAspect >= 1; // pixels are made square by stretching the shorter side
    const QSize square(wide ? int(std::lround(crop.width * raw.pixelAspect)) : crop.width,
                       wide ? crop.height : int(std::lround(crop.height / raw.pixelAspect)));
    return int(raw.orientation) >= 5 ? square.transposed() : square;
}

std::vector<Notice> warningsOf(const DecodedPhoto& photo, const Analysis* analysis) {
    std::vector<Notice> all = photo.notices;
    if (!analysis) return all;
    // Why there is no light is the verdict's to say, once. And where the verdict rests on clipped or black
    // samples, those told nothing about colour either.
    const Notice& reason = analysis->estimate.reason;
    if (!reason.code.empty())
        std::erase_if(all, [&reason](const Notice& notice) {
            return notice.code == reason.code || notice.code == "monochrome";
        });
    addOncePerCode(all, analysis->estimate.warnings);
    return all;
}

std::optional<double> measuredBlackOf(const RawPicture& raw) {
    if (!raw.maskedBorder) return {};
    const MaskedBorder& border = *raw.maskedBorder;
    double sum = 0;
    double count = 0;
    for (std::size_t c = 0; c < border.mean.size(); ++c) {
        sum += border.mean[c] * double(border.samples[c]);
        count += double(border.samples[c]);
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace uncast::ui
