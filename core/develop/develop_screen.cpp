#include "core/develop/develop_screen.h"

#include "core/develop/preview_rows.h"

namespace uncast {
namespace {

// IEC 61966-2-1, the second row of its matrix to XYZ, in parts of 65536.
constexpr std::uint32_t kRedLuminance = 13933;
constexpr std::uint32_t kGreenLuminance = 46871;
constexpr std::uint32_t kBlueLuminance = 65536 - kRedLuminance - kGreenLuminance;

// The marks that each level of red leaves; green's and blue's are moved by one and two places.
const std::array<std::uint16_t, 256>& marksOfLevels() {
    static const auto marks = [] {
        std::array<std::uint16_t, 256> made{};
        made[0] = lowMark(0);
        made[255] = highMark(0);
        return made;
    }();
    return marks;
}

// One row: counted as exported, written as shown.
struct RowWriter {
    const LevelTable& exported;
    const LevelTable& shown;
    const std::array<std::uint16_t, 256>& levelMarks = marksOfLevels();
    // Two sets in turn: equal neighbours would have to wait for each other.
    std::array<LevelHistogram, 2> counts{};

    void write(const std::array<std::vector<std::int32_t>, 3>& steps, const std::uint16_t* sensor,
               std::uint8_t* to, std::uint16_t* marks) {
        for (std::size_t x = 0; x < steps[0].size(); ++x, to += 3) {
            const int red = steps[0][x];
            const int green = steps[1][x];
            const int blue = steps[2][x];
            const std::uint8_t r = exported[red];
            const std::uint8_t g = exported[green];
            const std::uint8_t b = exported[blue];
            const auto luminance =
                int((kRedLuminance * std::uint32_t(red) + kGreenLuminance * std::uint32_t(green) +
                     kBlueLuminance * std::uint32_t(blue) + 32768) >>
                    16);
            auto& own = counts[x % 2].counts;
            ++own[LevelHistogram::kRed][r];
            ++own[LevelHistogram::kGreen][g];
            ++own[LevelHistogram::kBlue][b];
            ++own[LevelHistogram::kLuminance][exported[luminance]];
            marks[x] = std::uint16_t(levelMarks[r] | levelMarks[g] << 1 | levelMarks[b] << 2 |
                                     (sensor ? sensor[x] : 0));
            to[0] = shown[red];
            to[1] = shown[green];
            to[2] = shown[blue];
        }
    }

    [[nodiscard]] LevelHistogram sum() const {
        LevelHistogram all = counts[0];
        for (std::size_t curve = 0; curve < 4; ++curve)
            for (std::size_t level = 0; level < 256; ++level)
                all.counts[curve][level] += counts[1].counts[curve][level];
        return all;
    }
};

} // namespace

ScreenPicture developForScreen(const WorkingPicture& picture, const Light& light,
                               const ScreenSettings& settings, const ClipMarks* sensor) {
    const auto width = std::size_t(picture.width());
    const auto pixels = picture.camera.pixels();
    ScreenPicture result;
    result.picture = {picture.width(), picture.height(), std::vector<std::uint8_t>(3 * pixels)};
    result.clipping = {picture.width(), picture.height(), std::vector<std::uint16_t>(pixels)};
    const bool marked = sensor && sensor->width == picture.width() && sensor->height == picture.height();
    const LevelTable own =
        settings.viewing.asExported() ? LevelTable::exported() : LevelTable(settings.viewing);
    PreviewRows rows(picture, light);
    RowWriter writer{LevelTable::exported(), own};
    for (int y = 0; y < picture.height(); ++y) {
        const std::size_t start = std::size_t(y) * width;
        std::uint8_t* to = result.picture.samples.data() + 3 * start;
        writer.write(rows.row(y), marked ? sensor->marks.data() + start : nullptr, to,
                     result.clipping.marks.data() + start);
        if (settings.display) settings.display->apply({to, 3 * width});
    }
    result.histogram = writer.sum();
    return result;
}

} // namespace uncast
