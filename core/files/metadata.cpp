#include "core/files/metadata.h"

#include "core/base/exiv2_library.h"
#include "core/files/temporary_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <ctime>
#include <exiv2/exiv2.hpp>
#include <fstream>
#include <memory>

namespace uncast {
namespace {

using std::string_view_literals::operator""sv;

/// Of the main directory only what describes the photograph; all else there describes how the RAW file stores
/// its samples.
constexpr std::array kImageTags{"Make"sv,   "Model"sv,     "DateTime"sv,
                                "Artist"sv, "Copyright"sv, "ImageDescription"sv};

/// Tags that some RAW files keep in the main directory though they belong into the Exif one.
constexpr std::array kMovedTags{"ExposureTime"sv, "FNumber"sv, "ISOSpeedRatings"sv, "DateTimeOriginal"sv,
                                "FocalLength"sv};

/// Exif tags that would be wrong in the developed picture: private data, pointers, and what speaks of the
/// stored samples.
constexpr std::array kLeftOut{
    "MakerNote"sv,       "InteroperabilityTag"sv,     "ColorSpace"sv, "PixelXDimension"sv,
    "PixelYDimension"sv, "CompressedBitsPerPixel"sv,  "CFAPattern"sv, "ComponentsConfiguration"sv,
    "FlashpixVersion"sv, "RelatedSoundFile"sv,        "Gamma"sv,      "DeviceSettingDescription"sv,
    "WhiteBalance"sv,    "SpatialFrequencyResponse"sv};

/// Schemas of XMP that say what a picture is, not how some program developed it.
constexpr std::array kXmpSchemas{"dc"sv,      "photoshop"sv, "xmpRights"sv, "iptc"sv,
                                 "iptcExt"sv, "lr"sv,        "aux"sv};

struct Metadata {
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
};

template<class List> bool contains(const List& list, const std::string& name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// What Exiv2 reads of the RAW file: often all, at times nothing.
Metadata readFrom(const std::filesystem::path& rawFile) {
    Metadata found;
    try {
        const auto image = Exiv2::ImageFactory::open(rawFile.string());
        image->readMetadata();
        found.exif = image->exifData();
        found.iptc = image->iptcData();
        found.xmp = image->xmpData();
    } catch (const std::exception&) {
        // A format it does not know; LibRaw's facts serve instead.
    }
    return found;
}

// Text up to its first zero byte, without the spaces that some cameras fill up with; Exiv2 adds the closing
// zero that some files lack.
std::unique_ptr<Exiv2::Value> cleaned(const Exiv2::Value& value) {
    if (value.typeId() != Exiv2::asciiString) return std::unique_ptr<Exiv2::Value>(value.clone().release());
    std::string text = value.toString();
    text.resize(std::min(text.size(), text.find('\0')));
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    auto ascii = std::make_unique<Exiv2::AsciiValue>();
    ascii->read(text);
    return ascii;
}

void copyExif(const Exiv2::ExifData& from, Exiv2::ExifData& to) {
    const auto take = [&](const std::string& key, const Exiv2::Exifdatum& tag) {
        // The first of several equal tags is that of the main picture.
        if (to.findKey(Exiv2::ExifKey(key)) != to.end()) return;
        const auto value = cleaned(tag.value());
        if (value->size() > 1 || value->typeId() != Exiv2::asciiString)
            to.add(Exiv2::ExifKey(key), value.get());
    };
    for (const Exiv2::Exifdatum& tag : from) {
        const std::string group = tag.groupName();
        const std::string name = tag.tagName();
        const bool unknown = name.starts_with("0x");
        if (tag.count() == 0 || tag.size() == 0 || unknown) continue;
        if (group == "Photo" && !contains(kLeftOut, name)) take(tag.key(), tag);
        if (group == "Image" && contains(kImageTags, name)) take(tag.key(), tag);
        if (group == "GPSInfo") take(tag.key(), tag);
    }
    for (const Exiv2::Exifdatum& tag : from)
        if (tag.groupName() == "Image" && contains(kMovedTags, tag.tagName()))
            take("Exif.Photo." + tag.tagName(), tag);
}

void copyXmp(const Exiv2::XmpData& from, Exiv2::XmpData& to) {
    for (const Exiv2::Xmpdatum& property : from) {
        const std::string schema = property.groupName();
        const bool stars =
            schema == "xmp" && (property.tagName() == "Rating" || property.tagName() == "Label");
        const bool history = schema == "photoshop" && property.tagName() == "SidecarForExtension";
        const bool rawFormat = schema == "dc" && property.tagName() == "format"; // "image/dng"
        if ((contains(kXmpSchemas, schema) || stars) && !history && !rawFormat) to.add(property);
    }
}

Exiv2::URational rational(double value) {
    // Short exposures are one over something; everything else is well told by thousandths.
    if (value < 0.3) return {1, std::uint32_t(std::lround(1 / value))};
    return {std::uint32_t(std::lround(value * 1000)), 1000};
}

void fillIn(const ShotInfo& shot, Exiv2::ExifData& exif) {
    const auto missing = [&](const char* key) {
        const auto tag = exif.findKey(Exiv2::ExifKey(key));
        return tag == exif.end() || tag->toString().find_first_not_of(" 0/") == std::string::npos;
    };
    const auto fillText = [&](const char* key, const std::string& text) {
        if (!text.empty() && missing(key)) exif[key] = text;
    };
    const auto fillNumber = [&](const char* key, double value) {
        if (value > 1e-6 && value < 1e6 && missing(key)) exif[key] = rational(value);
    };
    fillText("Exif.Image.Make", shot.make);
    fillText("Exif.Image.Model", shot.model);
    fillText("Exif.Photo.LensModel", shot.lens);
    fillNumber("Exif.Photo.ExposureTime", shot.exposureSeconds);
    fillNumber("Exif.Photo.FNumber", shot.aperture);
    fillNumber("Exif.Photo.FocalLength", shot.focalLengthMm);
    if (shot.iso >= 1 && missing("Exif.Photo.ISOSpeedRatings"))
        exif["Exif.Photo.ISOSpeedRatings"] = std::uint16_t(std::min(65535.0, std::round(shot.iso)));
    if (shot.timestamp > 0 && missing("Exif.Photo.DateTimeOriginal")) {
        const auto seconds = std::time_t(shot.timestamp);
        std::tm moment{};
        std::array<char, 32> text{};
        if (localtime_r(&seconds, &moment) &&
            std::strftime(text.data(), text.size(), "%Y:%m:%d %H:%M:%S", &moment) == 19)
            exif["Exif.Photo.DateTimeOriginal"] = std::string(text.data());
    }
}

/// What is true of the developed picture, whatever the RAW file said. Its size stands in the main directory
/// of a TIFF (Exif 2.31, table 6, forbids PixelXDimension there).
void describeResult(Exiv2::ExifData& exif) {
    constexpr std::uint16_t kUpright = 1;
    constexpr std::uint16_t kSrgb = 1;
    exif["Exif.Image.Orientation"] = kUpright;
    exif["Exif.Image.Software"] = std::string("Uncast " UNCAST_VERSION);
    exif["Exif.Photo.ColorSpace"] = kSrgb;
    if (exif.findKey(Exiv2::ExifKey("Exif.Photo.ExifVersion")) == exif.end())
        exif["Exif.Photo.ExifVersion"].setValue("48 50 51 49");
    exif["Exif.Photo.FlashpixVersion"].setValue("48 49 48 48"); // Exif asks for it in every file: "0100"
}

Result<std::vector<char>> bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const auto size = file ? std::streamoff(file.tellg()) : -1;
    std::vector<char> bytes(std::size_t(std::max<std::streamoff>(size, 0)));
    if (size > 0) file.seekg(0).read(bytes.data(), size);
    if (size <= 0 || !file) return fail("cannot-read", "Could not read " + path.string() + " again.", path);
    return bytes;
}

} // namespace

Result<void> copyMetadata(const std::filesystem::path& rawFile, const ShotInfo& shot,
                          const std::filesystem::path& tiffFile) try {
    prepareExiv2();
    const Metadata source = readFrom(rawFile);
    const auto bytes = bytesOf(tiffFile);
    if (!bytes) return tl::unexpected(bytes.error());
    // In memory: what goes to the disk is then ours to watch.
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(bytes->data()), long(bytes->size()));
    image->readMetadata();
    Exiv2::ExifData exif = image->exifData();
    copyExif(source.exif, exif);
    fillIn(shot, exif);
    describeResult(exif);
    Exiv2::XmpData xmp;
    copyXmp(source.xmp, xmp);
    image->setExifData(exif);
    image->setIptcData(source.iptc);
    image->setXmpData(xmp);
    image->writeMetadata();

    Exiv2::BasicIo& io = image->io();
    auto file = TemporaryFile::beside(tiffFile, true);
    if (!file) return tl::unexpected(file.error());
    if (io.open() != 0) return cannotWrite(tiffFile, EIO);
    const auto* written = reinterpret_cast<const char*>(io.mmap());
    if (const auto done = file->write(std::span(written, io.size())); !done) return done;
    io.munmap();
    io.close();
    return file->commit();
} catch (const std::exception& error) {
    return fail("metadata-failed",
                "Could not add the photo's metadata to " + tiffFile.string() + ": " + error.what() + ".",
                tiffFile);
}

} // namespace uncast
