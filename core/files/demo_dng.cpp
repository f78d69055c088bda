#include "core/develop/develop.h"
#include "core/files/demo_render.h"
#include "core/files/demo_scene.h"
#include "core/files/tiff_output.h"
#include "core/raw/working_picture.h"

#include <algorithm>
#include <array>
#include <vector>

namespace uncast {
namespace {

constexpr char kMoment[] = "2026:01:01 12:00:00";

// The Exif directory comes first, so that the main one can point to it. Its offset.
std::uint64_t writeExif(TiffOutput& out) {
    TIFF* tiff = out.handle();
    out.check(TIFFCreateEXIFDirectory(tiff) == 0);
    const std::uint16_t iso = 200;
    constexpr std::array<std::uint8_t, 4> kVersion{'0', '2', '3', '1'};
    out.check(TIFFSetField(tiff, EXIFTAG_EXIFVERSION, kVersion.data()));
    out.check(TIFFSetField(tiff, EXIFTAG_EXPOSURETIME, 1.0 / 60));
    out.check(TIFFSetField(tiff, EXIFTAG_FNUMBER, 5.6));
    out.check(TIFFSetField(tiff, EXIFTAG_FOCALLENGTH, 43.0));
    out.check(TIFFSetField(tiff, EXIFTAG_ISOSPEEDRATINGS, 1, &iso));
    out.check(TIFFSetField(tiff, EXIFTAG_DATETIMEORIGINAL, kMoment));
    std::uint64_t offset = 0;
    out.check(TIFFWriteCustomDirectory(tiff, &offset));
    TIFFFreeDirectory(tiff); // TIFFCreateDirectory would only forget it
    out.check(TIFFCreateDirectory(tiff) == 0);
    return offset;
}

void describe(TiffOutput& out, const demo::Rendering& scene) {
    TIFF* tiff = out.handle();
    const auto set = [&](std::uint32_t tag, auto... values) {
        out.check(TIFFSetField(tiff, tag, values...));
    };
    set(TIFFTAG_SUBFILETYPE, 0U);
    set(TIFFTAG_IMAGEWIDTH, std::uint32_t(scene.width));
    set(TIFFTAG_IMAGELENGTH, std::uint32_t(scene.height));
    set(TIFFTAG_BITSPERSAMPLE, 16);
    set(TIFFTAG_SAMPLESPERPIXEL, 1);
    set(TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    set(TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_CFA);
    set(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    set(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    set(TIFFTAG_ROWSPERSTRIP, std::uint32_t(std::max(1, (1 << 20) / (2 * scene.width))));
    set(TIFFTAG_MAKE, "Uncast");
    set(TIFFTAG_MODEL, "Synthetic");
    set(TIFFTAG_SOFTWARE, "Uncast " UNCAST_VERSION);
    set(TIFFTAG_IMAGEDESCRIPTION, "Synthetic scene rendered by Uncast, not a photograph");
    set(TIFFTAG_DATETIME, kMoment);
}

void describeSensor(TiffOutput& out, const demo::Rendering& scene, double declaredBlack) {
    TIFF* tiff = out.handle();
    const auto set = [&](std::uint32_t tag, auto... values) {
        out.check(TIFFSetField(tiff, tag, values...));
    };
    constexpr std::array<std::uint8_t, 4> kVersion{1, 4, 0, 0};
    constexpr std::array<std::uint8_t, 4> kBackward{1, 3, 0, 0};
    constexpr std::array<std::uint16_t, 2> kRepeat{2, 2};
    constexpr std::array<std::uint8_t, 4> kPattern{0, 1, 1, 2};
    set(TIFFTAG_DNGVERSION, kVersion.data());
    set(TIFFTAG_DNGBACKWARDVERSION, kBackward.data());
    set(TIFFTAG_UNIQUECAMERAMODEL, "Uncast Synthetic Scene");
    set(TIFFTAG_CFAREPEATPATTERNDIM, kRepeat.data());
    set(TIFFTAG_CFAPATTERN, 4, kPattern.data());
    const auto black = float(declaredBlack > 0 ? declaredBlack : demo::kBlack);
    const std::uint32_t white = demo::kWhite;
    set(TIFFTAG_BLACKLEVEL, 1, &black);
    set(TIFFTAG_WHITELEVEL, 1, &white);
    const auto bottom = std::uint32_t(scene.height);
    const std::array<std::uint32_t, 4> active{0, demo::kCoveredColumns, bottom, std::uint32_t(scene.width)};
    const std::array<std::uint32_t, 4> masked{0, 0, bottom, demo::kCoveredColumns};
    set(TIFFTAG_ACTIVEAREA, active.data());
    set(TIFFTAG_MASKEDAREAS, 4, masked.data());

    constexpr int kStandardLightA = 17; // Exif LightSource
    constexpr int kD65Light = 21;
    const CameraColor camera = demo::demoCamera();
    const auto matrix = [&](std::uint32_t tag, const Matrix43& from) {
        std::array<float, 9> values{};
        for (int i = 0; i < 9; ++i) values[std::size_t(i)] = float(from(i / 3, i % 3));
        set(tag, 9, values.data());
    };
    set(TIFFTAG_CALIBRATIONILLUMINANT1, kStandardLightA);
    matrix(TIFFTAG_COLORMATRIX1, camera.matrices[0].xyzToCamera);
    set(TIFFTAG_CALIBRATIONILLUMINANT2, kD65Light);
    matrix(TIFFTAG_COLORMATRIX2, camera.matrices[1].xyzToCamera);
    const Light guess = demo::simpleGuess(scene.light);
    const std::array<float, 3> neutral{float(guess[0]), float(guess[1]), float(guess[2])};
    set(TIFFTAG_ASSHOTNEUTRAL, 3, neutral.data());
}

constexpr int kPreviewSide = 480;

// A small picture as the camera would show it, in a directory of its own after the sensor's.
void writePreview(TiffOutput& out, const RawPicture& raw) {
    TIFF* tiff = out.handle();
    std::vector<Notice> known;
    const auto working = makeWorkingPicture(raw, kPreviewSide, known);
    if (!working || !raw.asShotNeutral) return; // the file is whole without it
    const Rgb8Picture preview = developPreview(*working, {*raw.asShotNeutral, 0});
    out.check(TIFFWriteDirectory(tiff));
    const auto set = [&](std::uint32_t tag, auto... values) {
        out.check(TIFFSetField(tiff, tag, values...));
    };
    set(TIFFTAG_SUBFILETYPE, std::uint32_t(FILETYPE_REDUCEDIMAGE));
    set(TIFFTAG_IMAGEWIDTH, std::uint32_t(preview.width));
    set(TIFFTAG_IMAGELENGTH, std::uint32_t(preview.height));
    set(TIFFTAG_BITSPERSAMPLE, 8);
    set(TIFFTAG_SAMPLESPERPIXEL, 3);
    set(TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    set(TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
    set(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    set(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    set(TIFFTAG_ROWSPERSTRIP, std::uint32_t(preview.height));
    std::vector<std::uint8_t> row(std::size_t(preview.width) * 3);
    for (int y = 0; y < preview.height && out.good(); ++y) {
        std::copy_n(preview.samples.begin() + std::ptrdiff_t(row.size()) * y, row.size(), row.begin());
        out.check(TIFFWriteScanline(tiff, row.data(), std::uint32_t(y)));
    }
}

} // namespace

Result<DemoScene> writeDemoDng(const std::filesystem::path& path, const DemoOptions& options,
                               bool overwrite) {
    // The place is asked for first: rendering takes longer.
    const auto bytes =
        std::uint64_t(options.width + demo::kCoveredColumns) * std::uint64_t(options.height) * 2;
    auto out = TiffOutput::create(path, overwrite, bytes);
    if (!out) return tl::unexpected(out.error());
    demo::Rendering scene = demo::render(options);
    const std::uint64_t exif = writeExif(*out);
    describe(*out, scene);
    describeSensor(*out, scene, options.declaredBlack);
    out->check(TIFFSetField(out->handle(), TIFFTAG_EXIFIFD, exif));
    for (int y = 0; y < scene.height && out->good(); ++y)
        out->check(TIFFWriteScanline(out->handle(),
                                     scene.sensor.data() + std::size_t(y) * std::size_t(scene.width),
                                     std::uint32_t(y)));
    DemoScene result = demo::sceneOf(std::move(scene), options);
    writePreview(*out, result.raw);
    if (const auto done = out->commit(); !done) return tl::unexpected(done.error());
    return result;
}

} // namespace uncast
