#include "core/raw/dng_tags.h"

#include "core/base/exiv2_library.h"

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
};

void onFatal(j_common_ptr info) {
    auto* errors = reinterpret_cast<JpegErrors*>(info->err);
    info->err->format_message(info, errors->text);
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

std::string complaintAbout(const std::vector<std::uint8_t>& bytes) {
    JpegErrors errors{};
    std::vector<std::uint8_t> row;
    decodeOnce(bytes.data(), bytes.size(), row, errors);
    return errors.text;
}

constexpr int kLossyJpeg = 34892;
constexpr std::array kPictureGroups{"Image", "SubImage1", "SubImage2", "SubImage3", "SubImage4"};

} // namespace

PixelRect DngTags::cropWithin(int width, int height) const {
    const PixelRect all{0, 0, width, height};
    if (!defaultCrop) return all;
    const PixelRect& crop = *defaultCrop;
    const bool inside = crop.x >= 0 && crop.y >= 0 && crop.width >= 16 && crop.height >= 16 &&
                        crop.x + crop.width <= width && crop.y + crop.height <= height;
    return inside ? crop : all;
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
        const auto origin = pair(std::string("Exif.") + group + ".DefaultCropOrigin");
        const auto size = pair(std::string("Exif.") + group + ".DefaultCropSize");
        if (!origin || !size) continue;
        tags.defaultCrop =
            PixelRect{int(origin->first), int(origin->second), int(size->first), int(size->second)};
        break;
    }
    return tags;
}

std::optional<std::string> damageInJpegTiles(const std::filesystem::path& path) {
    const auto exif = readExif(path);
    if (!exif) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    for (const char* group : kPictureGroups) {
        const std::string prefix = std::string("Exif.") + group + ".";
        const auto find = [&](const char* name) { return exif->findKey(Exiv2::ExifKey(prefix + name)); };
        const auto compression = find("Compression");
        if (compression == exif->end() || compression->toLong() != kLossyJpeg) continue;
        auto offsets = find("TileOffsets");
        auto sizes = find("TileByteCounts");
        if (offsets == exif->end()) {
            offsets = find("StripOffsets");
            sizes = find("StripByteCounts");
        }
        if (offsets == exif->end() || sizes == exif->end()) continue;
        for (long i = 0; i < std::min(offsets->count(), sizes->count()); ++i) {
            const std::string where =
                "tile " + std::to_string(i + 1) + " of " + std::to_string(offsets->count());
            const auto size = sizes->toLong(i);
            if (size <= 0 || size > 256 * 1024 * 1024) return where + " has an impossible size";
            std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
            file.clear();
            file.seekg(offsets->toLong(i));
            if (!file.read(reinterpret_cast<char*>(bytes.data()), std::streamsize(bytes.size())))
                return where + " lies beyond the end of the file";
            if (const auto text = complaintAbout(bytes); !text.empty()) return where + ": " + text;
        }
    }
    return std::nullopt;
}

} // namespace uncast
