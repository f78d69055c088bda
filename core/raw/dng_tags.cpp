#include "core/raw/dng_tags.h"

#include "core/base/exiv2_library.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exiv2/exiv2.hpp>
#include <fstream>
#include <jpeglib.h>
#include <vector>

namespace uncast {
namespace {

std::optional<Exiv2::ExifData> readExif(const std::filesystem::path& path) {
    prepareExiv2();
    try {
        const auto image = Exiv2::ImageFactory::open(path.string());
        image->readMetadata();
        return image->exifData();
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

struct JpegErrors {
    jpeg_error_mgr base;
    std::jmp_buf leave;
    char text[JMSG_LENGTH_MAX] = "";
    bool fatal = false;
};

void onFatal(j_common_ptr info) {
    auto* errors = reinterpret_cast<JpegErrors*>(info->err);
    info->err->format_message(info, errors->text);
    errors->fatal = true;
    std::longjmp(errors->leave, 1);
}

void onMessage(j_common_ptr info, int level) {
    auto* errors = reinterpret_cast<JpegErrors*>(info->err);
    if (level < 0 && errors->base.num_warnings++ == 0) info->err->format_message(info, errors->text);
}

// The complaint about one JPEG stream, empty where it is sound. No object with a destructor may live across
// the longjmp.
void decodeOnce(const std::uint8_t* bytes, std::size_t size, std::vector<std::uint8_t>& row,
                JpegErrors& errors) {
    jpeg_decompress_struct info{};
    info.err = jpeg_std_error(&errors.base);
    errors.base.error_exit = onFatal;
    errors.base.emit_message = onMessage;
    if (setjmp(errors.leave)) {
        jpeg_destroy_decompress(&info);
        return;
    }
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, bytes, static_cast<unsigned long>(size));
    jpeg_read_header(&info, TRUE);
    jpeg_start_decompress(&info);
    row.resize(std::size_t(info.output_width) * std::size_t(info.output_components));
    JSAMPROW target = row.data();
    while (info.output_scanline < info.output_height) jpeg_read_scanlines(&info, &target, 1);
    jpeg_finish_decompress(&info);
    jpeg_destroy_decompress(&info);
}

// Reads what there is of one tile and decodes it.
std::optional<TileDamage> damageOfTile(std::ifstream& file, std::int64_t offset, std::int64_t size) {
    constexpr std::int64_t kLargest = 256 * 1024 * 1024;
    if (size <= 0 || size > kLargest) return TileDamage{"has an impossible size", true};
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
    file.clear();
    file.seekg(offset);
    file.read(reinterpret_cast<char*>(bytes.data()), size);
    const auto there = file.gcount();
    if (there <= 0) return TileDamage{"lies beyond the end of the file", true};
    bytes.resize(std::size_t(there));
    JpegErrors errors{};
    std::vector<std::uint8_t> row;
    decodeOnce(bytes.data(), bytes.size(), row, errors);
    if (there < size) return TileDamage{"reaches beyond the end of the file", errors.fatal};
    if (errors.text[0] == 0) return std::nullopt;
    return TileDamage{errors.text, errors.fatal};
}

constexpr int kLossyJpeg = 34892;
constexpr std::array kPictureGroups{"Image", "SubImage1", "SubImage2", "SubImage3", "SubImage4"};

} // namespace

PixelRect DngTags::movedFrom(const PixelRect& area) const {
    if (!activeArea) return {0, 0, area.width, area.height};
    return {area.x - activeArea->x, area.y - activeArea->y, area.width, area.height};
}

PixelRect DngTags::cropWithin(const PixelRect& area) const {
    const PixelRect all{0, 0, area.width, area.height};
    if (!defaultCrop) return all;
    const PixelRect moved = movedFrom(area);
    // A corner moved by a pixel leaves the crop's first column outside: it loses that one.
    const int left = std::max(0, defaultCrop->x - moved.x);
    const int top = std::max(0, defaultCrop->y - moved.y);
    const int right = std::min(area.width, defaultCrop->x - moved.x + defaultCrop->width);
    const int bottom = std::min(area.height, defaultCrop->y - moved.y + defaultCrop->height);
    const bool nearlyWhole =
        right - left >= defaultCrop->width - 1 && bottom - top >= defaultCrop->height - 1;
    const bool usable =
        defaultCrop->x >= 0 && defaultCrop->y >= 0 && right - left >= 16 && bottom - top >= 16;
    return nearlyWhole && usable ? PixelRect{left, top, right - left, bottom - top} : all;
}

DngTags readDngTags(const std::filesystem::path& path) {
    DngTags tags;
    const auto exif = readExif(path);
    if (!exif) return tags;
    const auto pair = [&](const std::string& key) -> std::optional<std::pair<double, double>> {
        const auto tag = exif->findKey(Exiv2::ExifKey(key));
        if (tag == exif->end() || tag->count() != 2) return std::nullopt;
        return std::pair(double(tag->toFloat(0)), double(tag->toFloat(1)));
    };
    if (const auto white = pair("Exif.Image.AsShotWhiteXY")) {
        const Chromaticity xy{white->first, white->second};
        if (xy.x > 0 && xy.y > 0 && xy.x + xy.y < 1) tags.asShotWhiteXy = xy;
    }
    for (const char* group : kPictureGroups) {
        const auto area = exif->findKey(Exiv2::ExifKey(std::string("Exif.") + group + ".ActiveArea"));
        if (area == exif->end() || area->count() != 4) continue;
        const auto [top, left, bottom, right] = std::array{int(area->toLong(0)), int(area->toLong(1)),
                                                           int(area->toLong(2)), int(area->toLong(3))};
        if (right > left && bottom > top) tags.activeArea = PixelRect{left, top, right - left, bottom - top};
        break;
    }
    for (const char* group : kPictureGroups) {
        const auto origin = pair(std::string("Exif.") + group + ".DefaultCropOrigin");
        const auto size = pair(std::string("Exif.") + group + ".DefaultCropSize");
        if (!origin || !size) continue;
        tags.defaultCrop =
            PixelRect{int(origin->first), int(origin->second), int(size->first), int(size->second)};
        break;
    }
    return tags;
}

std::optional<TileDamage> damageInJpegTiles(const std::filesystem::path& path) {
    const auto exif = readExif(path);
    if (!exif) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::optional<TileDamage> worst;
    for (const char* group : kPictureGroups) {
        const std::string prefix = std::string("Exif.") + group + ".";
        const auto find = [&](const char* name) { return exif->findKey(Exiv2::ExifKey(prefix + name)); };
        const auto compression = find("Compression");
        if (compression == exif->end() || compression->toLong() != kLossyJpeg) continue;
        const bool tiled = find("TileOffsets") != exif->end();
        const auto offsets = find(tiled ? "TileOffsets" : "StripOffsets");
        const auto sizes = find(tiled ? "TileByteCounts" : "StripByteCounts");
        if (offsets == exif->end() || sizes == exif->end()) continue;
        for (long i = 0; i < std::min(offsets->count(), sizes->count()); ++i) {
            const auto damage = damageOfTile(file, offsets->toLong(i), sizes->toLong(i));
            if (!damage || (worst && (worst->hopeless || !damage->hopeless))) continue;
            worst = TileDamage{"tile " + std::to_string(i + 1) + " of " + std::to_string(offsets->count()) +
                                   ": " + damage->complaint,
                               damage->hopeless};
        }
    }
    return worst;
}

} // namespace uncast
