#include "core/develop/develop.h"

#include "core/develop/preview_rows.h"

namespace uncast {

Rgb8Picture developPreview(const WorkingPicture& picture, const DevelopSettings& settings) {
    Rgb8Picture result{picture.width(), picture.height(),
                       std::vector<std::uint8_t>(picture.camera.pixels() * 3)};
    const LevelTable own(Viewing{settings.exposureStops, Tone::plain});
    PreviewRows rows(picture, settings.light);
    std::uint8_t* to = result.samples.data();
    for (int y = 0; y < picture.height(); ++y) {
        const auto& steps = rows.row(y);
        for (std::size_t x = 0; x < std::size_t(picture.width()); ++x)
            for (std::size_t r = 0; r < 3; ++r) *to++ = own[steps[r][x]];
    }
    return result;
}

} // namespace uncast
