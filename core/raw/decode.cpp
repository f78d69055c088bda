// The one file that sees LibRaw.
#include "core/raw/decode.h"

#include "core/base/text.h"
#include "core/raw/as_shot.h"
#include "core/raw/black_override.h"
#include "core/raw/channel_map.h"
#include "core/raw/damage_check.h"
#include "core/raw/dng_tags.h"
#include "core/raw/file_kind.h"
#include "core/raw/level_check.h"
#include "core/raw/masked_border.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <libraw/libraw.h>
#include <memory>
#include <numeric>
#include <stop_token>

namespace uncast {
namespace {

using Processor = std::unique_ptr<LibRaw>;

void countDataError(void* counter, const char*, int) {
    ++*static_cast<int*>(counter);
}

Processor makeProcessor() {
    auto processor = std::make_unique<LibRaw>(LIBRAW_OPTIONS_NONE);
    processor->imgdata.params.max_raw_memory_mb = 1900;
    return processor;
}

tl::unexpected<Error> decodeError(int code, const std::filesystem::path& path) {
    switch (code) {
    case LIBRAW_FILE_UNSUPPORTED:
        return fail("unsupported", whyUnsupported(path, librawVersion()), path);
    case LIBRAW_IO_ERROR:
        return fail("truncated", "The file ends before its picture does: it is cut off.", path);
    case LIBRAW_DATA_ERROR:
        return fail("damaged", "The picture data are damaged.", path);
    case LIBRAW_CANCELLED_BY_CALLBACK:
        return fail("cancelled", "Cancelled.", path);
    case LIBRAW_UNSUFFICIENT_MEMORY:
    case LIBRAW_TOO_BIG:
        return fail("too-large", "The picture the file declares does not fit into memory.", path);
    case LIBRAW_NOT_IMPLEMENTED:
        return fail("unsupported", "LibRaw knows this format but cannot decode it.", path);
    default:
        return fail("unreadable", std::string("LibRaw cannot read the file: ") + libraw_strerror(code) + ".",
                    path);
    }
}

Result<Processor> opened(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return fail("not-found", "There is no such file.", path);
    if (std::filesystem::is_directory(path, error))
        return fail("not-a-file", "This is a folder, not a file.", path);
    const auto size = std::filesystem::file_size(path, error);
    if (error) return fail("unreadable", "The file cannot be read: " + error.message() + ".", path);
    if (size == 0) return fail("empty-file", "The file is empty (0 bytes).", path);
    if (!std::ifstream(path, std::ios::binary))
        return fail("unreadable", "The file cannot be opened for reading.", path);
    auto processor = makeProcessor();
    if (const int code = processor->open_file(path.c_str()); code != LIBRAW_SUCCESS)
        return decodeError(code, path);
    return processor;
}

bool usable(const Matrix43& matrix, int channels) {
    return inverted(matrix, channels).has_value();
}

bool dngMatrixIsZero(const libraw_dng_color_t& dng) {
    return std::all_of(&dng.colormatrix[0][0], &dng.colormatrix[0][0] + 12, [](float v) { return v == 0; });
}

// Camera = AnalogBalance * CameraCalibration * ColorMatrix * XYZ (DNG specification 1.4, chapter 6).
Matrix43 dngMatrix(const libraw_dng_color_t& dng, const libraw_dng_levels_t& levels, const ChannelMap& map) {
    Matrix43 matrix = Matrix43::zeros();
    for (int c = 0; c < map.channels; ++c) {
        const double balance = levels.analogbalance[c] > 0 ? double(levels.analogbalance[c]) : 1.0;
        const bool calibrated = dng.calibration[c][c] != 0;
        for (int k = 0; k < 3; ++k) {
            double value = 0;
            for (int j = 0; j < map.channels; ++j)
                value += (calibrated ? double(dng.calibration[c][j]) : double(c == j)) *
                         double(dng.colormatrix[j][k]);
            matrix(map.channelOf[std::size_t(c)], k) = value * balance;
        }
    }
    return matrix;
}

CameraColor colorOf(const libraw_data_t& data, const ChannelMap& map, std::vector<Notice>& notices) {
    CameraColor color;
    color.channels = map.channels;
    if (map.channels == 1) return color;
    bool declaredButUseless = false;
    for (const auto& dng : data.color.dng_color) {
        // LibRaw 0.20 does not hand on which tags were there: an absent one is told by its unset illuminant
        // and zeros.
        if (!data.idata.dng_version || (dng.illuminant == 0xFFFF && dngMatrixIsZero(dng))) continue;
        const CalibratedMatrix matrix{dngMatrix(dng, data.color.dng_levels, map),
                                      dng.illuminant == 0xFFFF ? 6504.0
                                                               : kelvinOfLightSource(dng.illuminant)};
        if (usable(matrix.xyzToCamera, map.channels))
            color.matrices.push_back(matrix);
        else
            declaredButUseless = true;
    }
    if (color.known()) {
        std::sort(color.matrices.begin(), color.matrices.end(),
                  [](const auto& a, const auto& b) { return a.kelvin < b.kelvin; });
        if (color.matrices.size() == 2 && color.matrices[0].kelvin == color.matrices[1].kelvin)
            color.matrices.pop_back();
        color.source = color.matrices.size() == 2 ? "DNG ColorMatrix1 and 2" : "DNG ColorMatrix";
        return color;
    }
    CalibratedMatrix table{Matrix43::zeros(), 6504};
    double sum = 0;
    for (int c = 0; c < map.channels; ++c)
        for (int k = 0; k < 3; ++k) {
            table.xyzToCamera(map.channelOf[std::size_t(c)], k) = double(data.color.cam_xyz[c][k]);
            sum += std::abs(double(data.color.cam_xyz[c][k]));
        }
    if (usable(table.xyzToCamera, map.channels)) {
        color.matrices.push_back(table);
        color.source = "LibRaw's table";
        return color;
    }
    if (declaredButUseless || sum > 0)
        notices.push_back(
            {"matrix-unusable",
             "The file's colour matrix is zero or singular; colours and temperature are approximate."});
    else
        notices.push_back(
            {"no-matrix",
             "No colour matrix is known for this camera; colours and temperature are approximate."});
    return color;
}

AsShotTags asShotTagsOf(const libraw_data_t& data, const ChannelMap& map, const DngTags& dng) {
    AsShotTags tags;
    const auto& declared = data.color.dng_levels.asshotneutral;
    for (std::size_t c = 0; c < std::size_t(map.channels); ++c)
        tags.multiplier[std::size_t(map.channelOf[c])] = double(data.color.cam_mul[c]);
    tags.declared = data.idata.dng_version &&
                    std::any_of(declared, declared + map.channels, [](float v) { return v > 0; });
    tags.whitePoint = dng.asShotWhiteXy;
    return tags;
}

PixelRect areaOf(const libraw_image_sizes_t& sizes) {
    return {sizes.left_margin, sizes.top_margin, sizes.width, sizes.height};
}

Cfa cfaOf(LibRaw& processor, const ChannelMap& map, SensorLayout layout) {
    if (layout == SensorLayout::linear || layout == SensorLayout::monochrome) return {};
    const bool xtrans = layout == SensorLayout::xtrans;
    const int width = xtrans ? 6 : 2;
    const int height = xtrans ? 6 : (map.channels == 4 ? 8 : 2);
    Cfa cfa{width, height, std::vector<std::uint8_t>(std::size_t(width * height))};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            cfa.channel[std::size_t(y * width + x)] =
                std::uint8_t(map.channelOf[std::size_t(processor.COLOR(y, x) & 3)]);
    return cfa;
}

// True where the file declares MaskedAreas: LibRaw then replaces the declared level by its own reading of
// them.
bool declaresMaskedAreas(const libraw_image_sizes_t& sizes) {
    return std::any_of(std::begin(sizes.mask), std::end(sizes.mask),
                       [](const auto& mask) { return mask[3] > mask[1] && mask[2] > mask[0]; });
}

// common + per-channel + repeating pattern; DNG files may hold fractions, which LibRaw keeps apart from its
// integers.
// The repeating pattern starts at the corner of the file's own active area, `moved` pixels before LibRaw's.
BlackPattern blackOf(LibRaw& processor, const ChannelMap& map, SensorLayout layout, const PixelRect& moved) {
    const auto& color = processor.imgdata.color;
    const auto& dng = color.dng_levels;
    const bool mosaic = layout != SensorLayout::linear && layout != SensorLayout::monochrome;
    // What the file says and what its border measures are compared later; here the file has the word.
    const bool replaced = processor.imgdata.idata.dng_version && declaresMaskedAreas(processor.imgdata.sizes);
    const unsigned whole = replaced ? dng.dng_black : color.black;
    const unsigned* parts = replaced ? dng.dng_cblack : color.cblack;
    const auto patternHeight = std::max(1U, parts[4]);
    const auto patternWidth = std::max(1U, parts[5]);
    const bool hasPattern =
        parts[4] > 0 && parts[5] > 0 && 6 + patternWidth * patternHeight < LIBRAW_CBLACK_SIZE;
    const bool fractions = processor.imgdata.idata.dng_version && dng.dng_black == whole &&
                           dng.dng_fblack >= float(dng.dng_black) &&
                           dng.dng_fblack < float(dng.dng_black + 1) &&
                           std::equal(parts, parts + 6, dng.dng_cblack);
    const auto common = fractions ? dng.dng_fblack : float(whole);
    const auto level = [&](std::size_t i) { return fractions ? dng.dng_fcblack[i] : float(parts[i]); };
    BlackPattern black;
    black.samplesPerPixel = layout == SensorLayout::linear ? map.channels : 1;
    const auto period = [](unsigned pattern, bool repeat) { return int(repeat ? pattern : 1U); };
    const auto wrapped = [](int at, unsigned n) { return std::size_t((at % int(n) + int(n)) % int(n)); };
    black.width = period(patternWidth, hasPattern);
    black.height = period(patternHeight, hasPattern);
    const Cfa cfa = cfaOf(processor, map, layout);
    if (mosaic) {
        black.width = std::max(black.width, 1) * cfa.width / std::gcd(black.width, cfa.width);
        black.height = std::max(black.height, 1) * cfa.height / std::gcd(black.height, cfa.height);
    }
    black.level.clear();
    for (int y = 0; y < black.height; ++y)
        for (int x = 0; x < black.width; ++x)
            for (int s = 0; s < black.samplesPerPixel; ++s) {
                const int index = mosaic ? processor.COLOR(y, x) & 3 : s;
                float value = common + level(std::size_t(index));
                if (hasPattern)
                    value += level(6 + wrapped(y + moved.y, patternHeight) * patternWidth +
                                   wrapped(x + moved.x, patternWidth));
                black.level.push_back(value);
            }
    return black;
}

std::array<float, 4> whiteOf(const libraw_data_t& data, const ChannelMap& map) {
    std::array<float, 4> white{};
    white.fill(float(data.color.maximum));
    const auto& dng = data.color.dng_levels;
    if (data.idata.dng_version)
        for (int c = 0; c < map.channels; ++c)
            if (dng.dng_whitelevel[c] > 0)
                white[std::size_t(map.channelOf[std::size_t(c)])] = float(dng.dng_whitelevel[c]);
    return white;
}

std::vector<std::uint16_t> samplesOf(const libraw_data_t& data, const ChannelMap& map, SensorLayout layout) {
    const auto& sizes = data.sizes;
    const auto& raw = data.rawdata;
    const std::size_t width = sizes.width;
    const std::size_t height = sizes.height;
    std::vector<std::uint16_t> samples;
    const std::size_t perPixel = layout == SensorLayout::linear ? std::size_t(map.channels) : 1;
    samples.resize(width * height * perPixel);
    for (std::size_t y = 0; y < height; ++y) {
        std::uint16_t* target = samples.data() + y * width * perPixel;
        const std::size_t row = y + sizes.top_margin;
        if (raw.raw_image) {
            const auto* source = raw.raw_image + row * (sizes.raw_pitch / 2) + sizes.left_margin;
            std::copy_n(source, width, target);
            continue;
        }
        for (std::size_t x = 0; x < width; ++x) {
            const std::size_t at = row * sizes.raw_width + x + sizes.left_margin;
            for (std::size_t s = 0; s < perPixel; ++s)
                target[x * perPixel + std::size_t(map.channelOf[s])] =
                    raw.color4_image ? raw.color4_image[at][s] : raw.color3_image[at][s];
        }
    }
    return samples;
}

std::vector<PixelRect> maskedAreas(const libraw_image_sizes_t& sizes, const libraw_rawdata_t& raw) {
    std::vector<PixelRect> areas;
    for (const auto& mask : sizes.mask) {
        const PixelRect area{mask[1], mask[0], mask[3] - mask[1], mask[2] - mask[0]};
        const bool inside = area.x >= 0 && area.y >= 0 && area.x + area.width <= sizes.raw_width &&
                            area.y + area.height <= sizes.raw_height;
        if (area.width > 0 && area.height > 0 && inside) areas.push_back(area);
    }
    // Without declared areas a wide left margin is taken for covered, its edges left out. Whether it really
    // is dark is seen from its samples.
    constexpr int kEdge = 8;
    if (areas.empty() && raw.raw_image && sizes.left_margin >= 4 * kEdge)
        areas.push_back({kEdge, sizes.top_margin, sizes.left_margin - 2 * kEdge, sizes.height});
    return areas;
}

std::optional<MaskedBorder> maskedBorderOf(const libraw_data_t& data, const RawPicture& picture) {
    const auto& sizes = data.sizes;
    const auto* samples = data.rawdata.raw_image;
    if (!samples) return std::nullopt;
    const std::size_t pitch = sizes.raw_pitch / 2;
    const SensorFrame frame{std::span(samples, pitch * sizes.raw_height), pitch, sizes.left_margin,
                            sizes.top_margin};
    return measureMaskedBorder(frame, maskedAreas(sizes, data.rawdata), declaresMaskedAreas(sizes), picture);
}

ShotInfo shotOf(const libraw_data_t& data) {
    ShotInfo shot;
    shot.make = data.idata.make;
    shot.model = data.idata.model;
    shot.lens = data.lens.Lens;
    shot.iso = data.other.iso_speed;
    shot.exposureSeconds = data.other.shutter;
    shot.aperture = data.other.aperture;
    shot.focalLengthMm = data.other.focal_len;
    shot.timestamp = data.other.timestamp;
    for (double* value : {&shot.iso, &shot.exposureSeconds, &shot.aperture, &shot.focalLengthMm})
        if (!std::isfinite(*value) || *value < 0) *value = 0;
    return shot;
}

Result<SensorLayout> layoutOf(const libraw_data_t& data, const std::filesystem::path& path) {
    const auto& raw = data.rawdata;
    if (raw.float_image || raw.float3_image || raw.float4_image)
        return fail("unsupported", "Floating-point RAW files are not supported.", path);
    if (raw.raw_image) {
        if (data.idata.colors == 1 || data.idata.filters == 0) return SensorLayout::monochrome;
        if (data.idata.filters == 9) return SensorLayout::xtrans;
        return data.idata.colors == 4 ? SensorLayout::fourColour : SensorLayout::bayer;
    }
    if (raw.color3_image || raw.color4_image)
        return data.idata.colors == 1 ? SensorLayout::monochrome : SensorLayout::linear;
    return fail("no-pixels", "The file holds no picture data.", path);
}

void fillPicture(RawPicture& picture, LibRaw& processor, const ChannelMap& map) {
    const libraw_data_t& data = processor.imgdata;
    picture.channels = map.channels;
    picture.channelNames = map.names;
    picture.width = data.sizes.width;
    picture.height = data.sizes.height;
    picture.samples = samplesOf(data, map, picture.layout);
    picture.cfa = cfaOf(processor, map, picture.layout);
    const DngTags tags = data.idata.dng_version ? readDngTags(picture.path) : DngTags{};
    picture.black = blackOf(processor, map, picture.layout, tags.movedFrom(areaOf(data.sizes)));
    picture.white = whiteOf(data, map);
    picture.maskedBorder = maskedBorderOf(data, picture);
    picture.color = colorOf(data, map, picture.warnings);
    if (map.channels > 1)
        picture.asShotNeutral =
            asShotNeutralOf(asShotTagsOf(data, map, tags), picture.color, picture.warnings);
    picture.orientation = orientationOfFlip(data.sizes.flip);
    const double aspect = data.sizes.pixel_aspect;
    picture.pixelAspect = std::isfinite(aspect) && aspect > 0.2 && aspect < 5 ? aspect : 1.0;
    picture.crop = tags.cropWithin(areaOf(data.sizes));
    picture.alreadyBalanced = data.color.as_shot_wb_applied != 0;
    if (picture.alreadyBalanced)
        picture.warnings.push_back(
            {"already-balanced", "The camera stored this picture with its own white balance applied."});
}

// Tells LibRaw what the samples are; open_bayer knows just the four Bayer patterns. dcraw_process works from
// the copies in rawdata.
void describeMosaic(libraw_data_t& data, const BalancedMosaic& mosaic) {
    for (libraw_iparams_t* params : {&data.idata, &data.rawdata.iparams}) {
        params->colors = mosaic.channels;
        if (mosaic.layout == SensorLayout::xtrans) {
            params->filters = 9;
            for (int y = 0; y < 6; ++y)
                for (int x = 0; x < 6; ++x)
                    params->xtrans[y][x] = params->xtrans_abs[y][x] = char(mosaic.cfa.at(x, y));
            continue;
        }
        unsigned filters = 0;
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 2; ++x) filters |= unsigned(mosaic.cfa.at(x, y)) << (4 * y + 2 * x);
        // LibRaw tells the greens of the second row apart as colour 3.
        if (mosaic.channels == 3)
            filters |= ((filters >> 2 & 0x22222222U) | (filters << 2 & 0x88888888U)) & filters << 1;
        params->filters = filters;
    }
    for (libraw_colordata_t* color : {&data.color, &data.rawdata.color}) {
        color->maximum = 65535;
        color->black = 0;
        std::fill(std::begin(color->cblack), std::end(color->cblack), 0U);
    }
}

} // namespace

Result<RawPicture> decodeRaw(const std::filesystem::path& path, const DecodeOptions& options,
                             const JobContext& job) try {
    if (job.stopped()) return fail("cancelled", "Cancelled.", path);
    auto processor = opened(path);
    if (!processor) return tl::unexpected(processor.error());
    LibRaw& libraw = **processor;
    int dataErrors = 0;
    libraw.set_dataerror_handler(&countDataError, &dataErrors);
    RawPicture picture;
    picture.path = path;
    picture.shot = shotOf(libraw.imgdata);
    const double megapixels = double(libraw.imgdata.sizes.width) * libraw.imgdata.sizes.height / 1e6;
    job.report(0.1, "Reading " + fixed(megapixels, megapixels < 10 ? 1 : 0) + " MP");
    if (libraw.imgdata.idata.dng_version)
        if (const auto damage = damageInJpegTiles(path)) {
            const std::string words = "The compressed picture data are damaged (" + damage->complaint + ").";
            if (damage->hopeless) return fail("damaged", words, path);
            picture.warnings.push_back({"jpeg-damaged", words});
        }
    {
        const std::stop_callback cancel(job.stop, [&libraw] { libraw.setCancelFlag(); });
        if (const int code = libraw.unpack(); code != LIBRAW_SUCCESS) return decodeError(code, path);
    }
    if (job.stopped()) return fail("cancelled", "Cancelled.", path);
    const auto layout = layoutOf(libraw.imgdata, path);
    if (!layout) return tl::unexpected(layout.error());
    if (libraw.imgdata.sizes.width < 2 || libraw.imgdata.sizes.height < 2)
        return fail("no-pixels", "The file holds no picture data.", path);
    picture.layout = *layout;
    fillPicture(picture, libraw, channelMapOf(libraw.imgdata.idata.colors, libraw.imgdata.idata.cdesc));
    job.report(0.7, "Checking levels");
    settleBlack(picture, options.blackLevel);
    if (dataErrors > 0)
        picture.warnings.push_back(
            {"data-errors", "The picture data are damaged: the decoder met errors in them."});
    processor->reset();
    const SampleStatistics statistics = statisticsOf(picture);
    for (auto&& found : {checkLevels(picture, statistics), checkSamples(picture, statistics)})
        picture.warnings.insert(picture.warnings.end(), found.begin(), found.end());
    job.report(1, "Read");
    return picture;
} catch (const std::bad_alloc&) {
    return fail("too-large", "There is not enough memory for this picture.", path);
} catch (const std::exception& exception) {
    return fail("unreadable", std::string("The file cannot be read: ") + exception.what() + ".", path);
}

Result<EmbeddedPreview> readEmbeddedPreview(const std::filesystem::path& path) try {
    auto processor = opened(path);
    if (!processor) return tl::unexpected(processor.error());
    LibRaw& libraw = **processor;
    if (const int code = libraw.unpack_thumb(); code != LIBRAW_SUCCESS)
        return fail("no-preview", "The file holds no preview picture.", path);
    const auto& thumbnail = libraw.imgdata.thumbnail;
    EmbeddedPreview preview;
    preview.orientation = orientationOfFlip(libraw.imgdata.sizes.flip);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(thumbnail.thumb);
    if (!bytes || thumbnail.tlength == 0)
        return fail("no-preview", "The file holds no preview picture.", path);
    if (thumbnail.tformat == LIBRAW_THUMBNAIL_JPEG) {
        preview.jpeg.assign(bytes, bytes + thumbnail.tlength);
        return preview;
    }
    const std::size_t expected = std::size_t(thumbnail.twidth) * thumbnail.theight * 3;
    if (thumbnail.tformat != LIBRAW_THUMBNAIL_BITMAP || thumbnail.tlength < expected)
        return fail("no-preview", "The preview picture has a format that cannot be shown.", path);
    preview.bitmap = {thumbnail.twidth, thumbnail.theight,
                      std::vector<std::uint8_t>(bytes, bytes + expected)};
    return preview;
} catch (const std::exception&) {
    return fail("no-preview", "The preview picture cannot be read.", path);
}

std::vector<CameraPreset> readCameraPresets(const std::filesystem::path& path) try {
    auto processor = opened(path);
    if (!processor) return {};
    const libraw_data_t& data = (*processor)->imgdata;
    const ChannelMap map = channelMapOf(data.idata.colors, data.idata.cdesc);
    std::vector<CodedMultipliers> table;
    for (int code = 0; code < int(std::size(data.color.WB_Coeffs)); ++code) {
        CodedMultipliers row{code, {}};
        for (std::size_t c = 0; c < std::size_t(map.channels); ++c)
            row.multiplier[std::size_t(map.channelOf[c])] = double(data.color.WB_Coeffs[code][c]);
        table.push_back(row);
    }
    return cameraPresetsOf(table, map.channels);
} catch (const std::exception&) {
    return {};
}

Result<Picture> demosaic(const BalancedMosaic& mosaic, const JobContext& job) try {
    if (job.stopped()) return fail("cancelled", "Cancelled.");
    const BalancedMosaic padded = paddedToTile(mosaic);
    auto processor = makeProcessor();
    auto& data = processor->imgdata;
    data.params.output_color = 0;
    data.params.output_bps = 16;
    data.params.gamm[0] = data.params.gamm[1] = 1;
    data.params.no_auto_bright = 1;
    data.params.adjust_maximum_thr = 0;
    data.params.use_camera_matrix = 0;
    std::fill_n(data.params.user_mul, 4, 1.0F);
    // The buffer is only read; open_bayer has no const version.
    auto* bytes = reinterpret_cast<unsigned char*>(const_cast<std::uint16_t*>(padded.samples.data()));
    int code = processor->open_bayer(bytes, unsigned(padded.samples.size() * 2), ushort(padded.width),
                                     ushort(padded.height), 0, 0, 0, 0, 0, LIBRAW_OPENBAYER_RGGB, 0, 0, 0);
    if (code == LIBRAW_SUCCESS) code = processor->unpack();
    if (code == LIBRAW_SUCCESS) {
        describeMosaic(data, padded);
        const std::stop_callback cancel(job.stop, [&processor] { processor->setCancelFlag(); });
        code = processor->dcraw_process();
    }
    if (code == LIBRAW_CANCELLED_BY_CALLBACK) return fail("cancelled", "Cancelled.");
    if (code != LIBRAW_SUCCESS)
        return fail("demosaic-failed",
                    std::string("LibRaw cannot interpolate the picture: ") + libraw_strerror(code) + ".");
    Picture picture(mosaic.width, mosaic.height, mosaic.channels);
    for (int c = 0; c < mosaic.channels; ++c)
        for (int y = 0; y < mosaic.height; ++y) {
            auto row = picture.row(c, y);
            const auto* source = data.image + std::size_t(y) * data.sizes.iwidth;
            for (std::size_t x = 0; x < row.size(); ++x) row[x] = source[x][c];
        }
    return picture;
} catch (const std::bad_alloc&) {
    return fail("too-large", "There is not enough memory to interpolate this picture.");
} catch (const std::exception& exception) {
    return fail("demosaic-failed", exception.what());
}

std::string librawVersion() {
    return LibRaw::version();
}

} // namespace uncast
