#include "core/files/tiff_writer.h"

#include "core/files/tiff_output.h"

#include <algorithm>

namespace uncast {
namespace {

constexpr double kDotsPerInch = 300;

void describe(TiffOutput& out, const Rgb16Picture& picture, std::uint32_t rowsPerStrip,
              const TiffOptions& options) {
    TIFF* tiff = out.handle();
    const auto set = [&](std::uint32_t tag, auto... values) {
        out.check(TIFFSetField(tiff, tag, values...));
    };
    set(TIFFTAG_IMAGEWIDTH, std::uint32_t(picture.width));
    set(TIFFTAG_IMAGELENGTH, std::uint32_t(picture.height));
    set(TIFFTAG_BITSPERSAMPLE, 16);
    set(TIFFTAG_SAMPLESPERPIXEL, 3);
    set(TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    set(TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
    set(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    set(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    set(TIFFTAG_COMPRESSION, COMPRESSION_LZW);
    set(TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
    set(TIFFTAG_ROWSPERSTRIP, rowsPerStrip);
    set(TIFFTAG_XRESOLUTION, kDotsPerInch);
    set(TIFFTAG_YRESOLUTION, kDotsPerInch);
    set(TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    set(TIFFTAG_SOFTWARE, "Uncast " UNCAST_VERSION);
    if (!options.iccProfile.empty())
        set(TIFFTAG_ICCPROFILE, std::uint32_t(options.iccProfile.size()), options.iccProfile.data());
}

} // namespace

Result<void> writeTiff16(const std::filesystem::path& path, const Rgb16Picture& picture,
                         const TiffOptions& options) {
    const std::size_t rowSamples = std::size_t(picture.width) * 3;
    if (picture.width <= 0 || picture.height <= 0 ||
        picture.samples.size() != rowSamples * std::size_t(picture.height))
        return fail("cannot-write", "There is no picture to write to " + path.string() + ".", path);
    auto out = TiffOutput::create(path, options.overwrite, picture.samples.size() * 2);
    if (!out) return tl::unexpected(out.error());
    // Strips of about a megabyte: few calls, little memory.
    const auto rowsPerStrip =
        std::uint32_t(std::clamp<std::size_t>((1 << 20) / (rowSamples * 2), 1, std::size_t(picture.height)));
    describe(*out, picture, rowsPerStrip, options);
    std::vector<std::uint16_t> strip;
    for (std::uint32_t row = 0, number = 0; row < std::uint32_t(picture.height) && out->good();
         row += rowsPerStrip, ++number) {
        const std::size_t rows = std::min(rowsPerStrip, std::uint32_t(picture.height) - row);
        // The predictor works in place: on a copy.
        const auto* from = picture.samples.data() + row * rowSamples;
        strip.assign(from, from + rows * rowSamples);
        out->check(TIFFWriteEncodedStrip(out->handle(), number, strip.data(), tmsize_t(strip.size() * 2)));
    }
    return out->commit();
}

} // namespace uncast
