#include "core/files/metadata.h"

#include "core/color/icc.h"
#include "core/files/demo_scene.h"
#include "core/files/tiff_writer.h"
#include "core/raw/decode.h"
#include "tests/support/support.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <exiv2/exiv2.hpp>
#include <fstream>
#include <memory>
#include <random>
#include <thread>
#include <tiffio.h>

using namespace uncast;

namespace {

std::filesystem::path in(const QTemporaryDir& folder, const char* name) {
    return folder.filePath(name).toStdString();
}

Rgb16Picture noisyPicture(int width, int height) {
    std::mt19937 random(11);
    Rgb16Picture picture{width, height,
                         std::vector<std::uint16_t>(std::size_t(width) * std::size_t(height) * 3)};
    for (auto& sample : picture.samples) sample = std::uint16_t(random());
    return picture;
}

bool pixelsAre(const std::filesystem::path& path, const Rgb16Picture& picture) {
    const std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(TIFFOpen(path.c_str(), "r"), &TIFFClose);
    if (!tiff) return false;
    std::vector<std::uint16_t> row(std::size_t(picture.width) * 3);
    for (int y = 0; y < picture.height; ++y) {
        if (TIFFReadScanline(tiff.get(), row.data(), std::uint32_t(y)) < 0) return false;
        if (!std::equal(row.begin(), row.end(), picture.samples.begin() + std::ptrdiff_t(row.size()) * y))
            return false;
    }
    return true;
}

std::vector<std::uint8_t> profileOf(const std::filesystem::path& path) {
    const std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(TIFFOpen(path.c_str(), "r"), &TIFFClose);
    std::uint32_t size = 0;
    std::uint8_t* bytes = nullptr;
    if (!tiff || !TIFFGetField(tiff.get(), TIFFTAG_ICCPROFILE, &size, &bytes)) return {};
    return {bytes, bytes + size};
}

struct Read {
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;

    [[nodiscard]] QString text(const char* key) const {
        const auto tag = exif.findKey(Exiv2::ExifKey(key));
        return tag == exif.end() ? QString() : QString::fromStdString(tag->toString());
    }
};

Read metadataOf(const std::filesystem::path& path) {
    const auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    return {image->exifData(), image->iptcData(), image->xmpData()};
}

/// A finished TIFF with the sRGB profile.
void writeFinished(const std::filesystem::path& path, const Rgb16Picture& picture) {
    QVERIFY(writeTiff16(path, picture, {*srgbProfile(), false}).has_value());
}

// exiftool asks for a tag of GPS that Exif does not require, and minds odd values that are the camera's own.
bool isComplaint(const QString& line) {
    for (const char* known : {"GPS tag 0x001b GPSProcessingMethod", "[minor] Unknown value for ExifIFD"})
        if (line.contains(known)) return false;
    return line.startsWith("Warning") || line.startsWith("Error") || line.contains(": Warning,") ||
           line.contains("fatal");
}

void toolHasNoWarning(const QString& name, const QStringList& arguments) {
    const QString tool = QStandardPaths::findExecutable(name);
    if (tool.isEmpty()) QSKIP(qPrintable(name + " is not installed"));
    QProcess process;
    process.start(tool, arguments);
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput());
    QVERIFY2(process.exitCode() == 0, qPrintable(said));
    QVERIFY(!said.isEmpty());
    for (const QString& line : said.split('\n'))
        QVERIFY2(!isComplaint(line), qPrintable(line + " in\n" + said));
}

constexpr std::array kForbidden{
    "Exif.Photo.MakerNote",   "Exif.Image.DNGVersion",    "Exif.Image.ColorMatrix1",
    "Exif.Image.BlackLevel",  "Exif.Image.CFAPattern",    "Exif.Image.SubIFDs",
    "Exif.Image.MaskedAreas", "Exif.Image.AsShotNeutral", "Exif.Image.UniqueCameraModel"};

} // namespace

class TestMetadata : public QObject {
    Q_OBJECT
private slots:
    void theShotIsToldAndTheSensorIsNot() {
        QTemporaryDir folder;
        const auto raw = in(folder, "scene.dng");
        const auto tiff = in(folder, "scene.tif");
        const auto scene = writeDemoDng(raw, {128, 96, false, 1, 0}, false);
        QVERIFY(scene.has_value());
        const Rgb16Picture picture = noisyPicture(128, 96);
        writeFinished(tiff, picture);
        const auto copied = copyMetadata(raw, scene->raw.shot, tiff);
        QVERIFY2(copied.has_value(), copied ? "" : copied.error().message.c_str());

        const Read read = metadataOf(tiff);
        QCOMPARE(read.text("Exif.Image.Make"), QString("Uncast"));
        QCOMPARE(read.text("Exif.Image.Model"), QString("Synthetic"));
        QVERIFY(read.text("Exif.Image.Software").startsWith("Uncast "));
        QVERIFY(read.text("Exif.Image.ImageDescription").contains("Synthetic scene"));
        QCOMPARE(read.text("Exif.Image.Orientation"), QString("1"));
        QCOMPARE(read.text("Exif.Photo.ISOSpeedRatings"), QString("200"));
        QVERIFY(std::abs(read.exif.findKey(Exiv2::ExifKey("Exif.Photo.ExposureTime"))->toFloat() -
                         1.0F / 60) < 1e-6F);
        QCOMPARE(read.text("Exif.Photo.DateTimeOriginal"), QString("2026:01:01 12:00:00"));
        QCOMPARE(read.text("Exif.Photo.ColorSpace"), QString("1"));
        QCOMPARE(read.text("Exif.Image.ImageWidth"), QString("128"));
        QCOMPARE(read.text("Exif.Image.ImageLength"), QString("96"));
        QVERIFY(read.text("Exif.Photo.PixelXDimension").isEmpty());
        for (const char* key : kForbidden) QVERIFY2(read.text(key).isEmpty(), key);
        QVERIFY(pixelsAre(tiff, picture));
        QVERIFY(profileOf(tiff) == *srgbProfile());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void otherToolsReadTheResultWithoutAWarning_data() {
        QTest::addColumn<QString>("tool");
        QTest::newRow("exiftool") << "exiftool";
        QTest::newRow("tiffinfo") << "tiffinfo";
    }
    void otherToolsReadTheResultWithoutAWarning() {
        QFETCH(QString, tool);
        QTemporaryDir folder;
        const auto raw = in(folder, "scene.dng");
        const auto tiff = in(folder, "scene.tif");
        const auto scene = writeDemoDng(raw, {128, 96, false, 1, 0}, false);
        writeFinished(tiff, noisyPicture(128, 96));
        QVERIFY(copyMetadata(raw, scene->raw.shot, tiff).has_value());
        const QString path = QString::fromStdString(tiff.string());
        toolHasNoWarning(tool, tool == "exiftool" ? QStringList{"-validate", "-warning", "-a", path}
                                                  : QStringList{path});
    }

    void whatTheRawFileCannotTellComesFromTheShot() {
        QTemporaryDir folder;
        const auto raw = in(folder, "unknown.raw");
        std::ofstream(raw) << "no format that anyone knows";
        const auto tiff = in(folder, "picture.tif");
        writeFinished(tiff, noisyPicture(16, 16));
        ShotInfo shot;
        shot.make = "Maker";
        shot.model = "Model 1";
        shot.lens = "50 mm";
        shot.iso = 640;
        shot.exposureSeconds = 0.004;
        shot.aperture = 2.8;
        shot.focalLengthMm = 50;
        shot.timestamp = 1'600'000'000;
        QVERIFY(copyMetadata(raw, shot, tiff).has_value());
        const Read read = metadataOf(tiff);
        QCOMPARE(read.text("Exif.Image.Make"), QString("Maker"));
        QCOMPARE(read.text("Exif.Image.Model"), QString("Model 1"));
        QCOMPARE(read.text("Exif.Photo.LensModel"), QString("50 mm"));
        QCOMPARE(read.text("Exif.Photo.ISOSpeedRatings"), QString("640"));
        QCOMPARE(read.text("Exif.Photo.ExposureTime"), QString("1/250"));
        QCOMPARE(read.text("Exif.Photo.FNumber"), QString("2800/1000"));
        QCOMPARE(read.text("Exif.Photo.FocalLength"), QString("50000/1000"));
        QCOMPARE(read.text("Exif.Photo.DateTimeOriginal"),
                 QDateTime::fromSecsSinceEpoch(shot.timestamp).toString("yyyy:MM:dd HH:mm:ss"));
    }

    void anEmptyShotInventsNothing() {
        QTemporaryDir folder;
        const auto tiff = in(folder, "picture.tif");
        writeFinished(tiff, noisyPicture(16, 16));
        QVERIFY(copyMetadata(in(folder, "missing.raw"), {}, tiff).has_value());
        const Read read = metadataOf(tiff);
        for (const char* key : {"Exif.Image.Make", "Exif.Photo.ExposureTime", "Exif.Photo.FNumber",
                                "Exif.Photo.ISOSpeedRatings", "Exif.Photo.DateTimeOriginal"})
            QVERIFY2(read.text(key).isEmpty(), key);
    }

    void captionsPlacesAndStarsComeAlongDevelopSettingsDoNot() {
        QTemporaryDir folder;
        const auto raw = in(folder, "scene.dng");
        const auto tiff = in(folder, "scene.tif");
        const auto scene = writeDemoDng(raw, {128, 96, false, 1, 0}, false);
        {
            const auto image = Exiv2::ImageFactory::open(raw.string());
            image->readMetadata();
            Exiv2::ExifData exif = image->exifData();
            exif["Exif.Image.Artist"] = "A. Photographer";
            exif["Exif.Image.Orientation"] = std::uint16_t(6);
            exif["Exif.GPSInfo.GPSVersionID"] = "2 3 0 0";
            exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
            exif["Exif.GPSInfo.GPSLatitude"] = "48/1 51/1 30/1";
            exif["Exif.Photo.UserComment"] = "charset=Ascii kept";
            Exiv2::IptcData iptc;
            iptc["Iptc.Application2.City"] = "Paris";
            Exiv2::XmpData xmp;
            xmp["Xmp.dc.title"] = "Still life";
            xmp["Xmp.xmp.Rating"] = "4";
            xmp["Xmp.crs.Temperature"] = "5000";
            xmp["Xmp.dc.format"] = "image/dng";
            xmp["Xmp.photoshop.SidecarForExtension"] = "DNG";
            image->setExifData(exif);
            image->setIptcData(iptc);
            image->setXmpData(xmp);
            image->writeMetadata();
        }
        const Rgb16Picture picture = noisyPicture(128, 96);
        writeFinished(tiff, picture);
        QVERIFY(copyMetadata(raw, scene->raw.shot, tiff).has_value());
        Read read = metadataOf(tiff);
        QCOMPARE(read.text("Exif.Image.Artist"), QString("A. Photographer"));
        QCOMPARE(read.text("Exif.Image.Orientation"), QString("1"));
        QCOMPARE(read.text("Exif.GPSInfo.GPSLatitudeRef"), QString("N"));
        QCOMPARE(read.text("Exif.GPSInfo.GPSLatitude"), QString("48/1 51/1 30/1"));
        QVERIFY(read.text("Exif.Photo.UserComment").contains("kept"));
        QCOMPARE(QString::fromStdString(read.iptc["Iptc.Application2.City"].toString()), QString("Paris"));
        QVERIFY(QString::fromStdString(read.xmp["Xmp.dc.title"].toString()).contains("Still life"));
        QCOMPARE(QString::fromStdString(read.xmp["Xmp.xmp.Rating"].toString()), QString("4"));
        for (const char* ofTheRawFile :
             {"Xmp.crs.Temperature", "Xmp.dc.format", "Xmp.photoshop.SidecarForExtension"})
            QVERIFY2(read.xmp.findKey(Exiv2::XmpKey(ofTheRawFile)) == read.xmp.end(), ofTheRawFile);
        QVERIFY(pixelsAre(tiff, picture));
        QVERIFY(profileOf(tiff) == *srgbProfile());
    }

    void severalThreadsAtOnceDoNotDisturbEachOther() {
        QTemporaryDir folder;
        const auto raw = in(folder, "scene.dng");
        const auto scene = writeDemoDng(raw, {96, 64, false, 1, 0}, false);
        std::array<bool, 4> good{};
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < good.size(); ++i)
                threads.emplace_back([&, i] {
                    const auto tiff = in(folder, qPrintable(QString("t%1.tif").arg(i)));
                    good[i] = writeTiff16(tiff, noisyPicture(64, 64)).has_value() &&
                              copyMetadata(raw, scene->raw.shot, tiff).has_value() &&
                              pixelsAre(tiff, noisyPicture(64, 64));
                });
        }
        for (const bool one : good) QVERIFY(one);
    }

    void aMissingTiffIsAnError() {
        QTemporaryDir folder;
        const auto result = copyMetadata(in(folder, "a.raw"), {}, in(folder, "missing.tif"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("cannot-read"));
    }

    void realRawFilesGiveCleanResults() {
        UNCAST_NEED_SHARED(shared);
        QTemporaryDir folder;
        const Rgb16Picture picture = noisyPicture(48, 32);
        int copiedFiles = 0;
        for (const auto& entry : std::filesystem::directory_iterator(shared / "raws")) {
            const auto raw = decodeRaw(entry.path());
            if (!raw) continue;
            const auto tiff = in(folder, (entry.path().filename().string() + ".tif").c_str());
            writeFinished(tiff, picture);
            const auto copied = copyMetadata(entry.path(), raw->shot, tiff);
            QVERIFY2(copied.has_value(), copied ? "" : copied.error().message.c_str());
            QVERIFY2(pixelsAre(tiff, picture), tiff.c_str());
            QVERIFY2(profileOf(tiff) == *srgbProfile(), tiff.c_str());
            const Read read = metadataOf(tiff);
            for (const char* key : kForbidden) QVERIFY2(read.text(key).isEmpty(), tiff.c_str());
            ++copiedFiles;
        }
        QVERIFY(copiedFiles > 20);
        toolHasNoWarning("exiftool", {"-validate", "-warning", "-a", "-q", "-q", folder.path()});
    }
};

QTEST_GUILESS_MAIN(TestMetadata)
#include "test_metadata.moc"
