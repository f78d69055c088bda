#include "core/files/export_tiff.h"

#include "core/files/demo_scene.h"
#include "core/raw/decode.h"
#include "tests/support/measured_lights.h"
#include "tests/support/support.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <exiv2/exiv2.hpp>
#include <lcms2.h>
#include <memory>
#include <tiffio.h>

using namespace uncast;
using namespace uncast::test;

namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;

// A file as a stranger reads it: samples and profile by libtiff, nothing of ours.
struct Exported {
    Rgb16Picture picture;
    std::vector<std::uint8_t> profile;
};

Exported readTiff(const std::filesystem::path& path) {
    const std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(TIFFOpen(path.c_str(), "r"), &TIFFClose);
    if (!tiff) return {};
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height);
    Exported read{{int(width), int(height), std::vector<std::uint16_t>(std::size_t(width) * height * 3)}, {}};
    for (std::uint32_t y = 0; y < height; ++y)
        if (TIFFReadScanline(tiff.get(), read.picture.samples.data() + std::size_t(y) * width * 3, y) < 0)
            return {};
    std::uint32_t size = 0;
    std::uint8_t* bytes = nullptr;
    if (TIFFGetField(tiff.get(), TIFFTAG_ICCPROFILE, &size, &bytes)) read.profile.assign(bytes, bytes + size);
    return read;
}

// Chroma in CIELAB of the mean of a part of the picture, as LittleCMS reads it through the profile in the
// file.
double chromaOf(const Exported& file, const PixelRect& part) {
    std::array<double, 3> sum{};
    for (int y = part.y; y < part.y + part.height; ++y)
        for (int x = part.x; x < part.x + part.width; ++x)
            for (int c = 0; c < 3; ++c)
                sum[std::size_t(c)] +=
                    file.picture.samples[std::size_t(3 * (y * file.picture.width + x) + c)];
    for (double& v : sum) v /= 65535.0 * part.width * part.height;
    const Profile source(cmsOpenProfileFromMem(file.profile.data(), cmsUInt32Number(file.profile.size())),
                         &cmsCloseProfile);
    const Profile lab(cmsCreateLab4Profile(nullptr), &cmsCloseProfile);
    const std::unique_ptr<void, decltype(&cmsDeleteTransform)> transform(
        cmsCreateTransform(source.get(), TYPE_RGB_DBL, lab.get(), TYPE_Lab_DBL, INTENT_RELATIVE_COLORIMETRIC,
                           cmsFLAGS_NOOPTIMIZE),
        &cmsDeleteTransform);
    if (!transform) return HUGE_VAL;
    cmsCIELab colour{};
    cmsDoTransform(transform.get(), sum.data(), &colour, 1);
    return std::hypot(colour.a, colour.b);
}

// Where a part of the stored samples lies in the exported picture.
PixelRect exportedPart(PixelRect part, const RawPicture& raw, int width) {
    part.x -= raw.crop.x;
    part.y -= raw.crop.y;
    if (raw.orientation == Orientation::mirrored) part.x = width - part.x - part.width;
    return part;
}

// What a tool says of the file; empty where the tool is not installed.
QString saidBy(const char* name, const QStringList& options, const std::filesystem::path& file) {
    const QString tool = QStandardPaths::findExecutable(name);
    if (tool.isEmpty()) return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, options + QStringList{QString::fromStdString(file.string())});
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestExportTiff : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_tiff = m_folder->filePath("picture.tif").toStdString();
    }

    void aChartComesOutNeutralUnderItsMeasuredLight_data() {
        UNCAST_NEED_SHARED(shared);
        QTest::addColumn<int>("row");
        const auto charts = measuredLights(shared);
        QVERIFY(charts.size() >= 5);
        for (std::size_t i = 0; i < charts.size(); ++i) QTest::newRow(qPrintable(charts[i].name)) << int(i);
    }
    void aChartComesOutNeutralUnderItsMeasuredLight() {
        UNCAST_NEED_SHARED(shared);
        QFETCH(int, row);
        const MeasuredLight chart = measuredLights(shared)[std::size_t(row)];
        QVERIFY(chart.patches.size() >= 3);
        const auto raw = decodeRaw(chart.path);
        QVERIFY(raw);
        const auto written = exportTiff(*raw, {chart.light, 0}, m_tiff, false);
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        const Exported file = readTiff(m_tiff);
        for (const PixelRect& patch : chart.patches) {
            const double chroma = chromaOf(file, exportedPart(patch, *raw, file.picture.width));
            QVERIFY2(chroma < 2, qPrintable(QString("%1 at %2,%3").arg(chroma).arg(patch.x).arg(patch.y)));
        }
        // Under no light at all they are not: the patches lie where they should and the measure measures.
        QVERIFY(exportTiff(*raw, {Light(1, 1, 1), 0}, m_tiff, true));
        const Exported cast = readTiff(m_tiff);
        QVERIFY(chromaOf(cast, exportedPart(chart.patches[0], *raw, cast.picture.width)) > 4);
    }

    void theDemoChartComesOutNeutral() {
        const std::filesystem::path dng = m_folder->filePath("scene.dng").toStdString();
        const auto scene = writeDemoDng(dng, {768, 512}, false);
        const auto raw = decodeRaw(dng);
        QVERIFY(scene && raw);
        QVERIFY(exportTiff(*raw, {scene->light, 0}, m_tiff, false));
        const Exported file = readTiff(m_tiff);
        for (const PixelRect& patch : scene->neutralPatches) QVERIFY(chromaOf(file, patch) < 2);
    }

    void othersReadProfileAndExif() {
        UNCAST_NEED_SHARED(shared);
        exportChart(shared);
        const Exported file = readTiff(m_tiff);
        const Profile profile(
            cmsOpenProfileFromMem(file.profile.data(), cmsUInt32Number(file.profile.size())),
            &cmsCloseProfile);
        QVERIFY(profile != nullptr);
        QCOMPARE(cmsGetColorSpace(profile.get()), cmsSigRgbData);
        const auto image = Exiv2::ImageFactory::open(m_tiff.string());
        image->readMetadata();
        const Exiv2::ExifData& exif = image->exifData();
        const auto text = [&](const char* key) {
            const auto tag = exif.findKey(Exiv2::ExifKey(key));
            return tag == exif.end() ? QString() : QString::fromStdString(tag->toString());
        };
        QCOMPARE(text("Exif.Image.Model"), QString("Canon PowerShot S40"));
        QVERIFY(!text("Exif.Photo.ExposureTime").isEmpty());
        QVERIFY(!text("Exif.Photo.DateTimeOriginal").isEmpty());
    }

    void exiftoolHasNoWarning() {
        UNCAST_NEED_SHARED(shared);
        if (QStandardPaths::findExecutable("exiftool").isEmpty())
            QSKIP("exiftool (libimage-exiftool-perl) is not installed");
        exportChart(shared);
        const QString said = saidBy("exiftool", {"-validate", "-warning", "-error", "-a"}, m_tiff);
        QVERIFY2(said.contains("Validate") && said.contains(": OK"), qPrintable(said));
        QVERIFY2(!said.contains("Warning  ") && !said.contains("Error  "), qPrintable(said));
    }

    void tiffinfoHasNoWarning() {
        UNCAST_NEED_SHARED(shared);
        if (QStandardPaths::findExecutable("tiffinfo").isEmpty())
            QSKIP("tiffinfo (libtiff-tools) is not installed");
        exportChart(shared);
        const QString said = saidBy("tiffinfo", {}, m_tiff);
        QVERIFY2(said.contains("ICC Profile: <present>"), qPrintable(said));
        QVERIFY2(!said.contains("Warning") && !said.contains("rror"), qPrintable(said));
    }

private:
    void exportChart(const std::filesystem::path& shared) const {
        const auto raw = decodeRaw(shared / "raws" / "canon_s40_colorchecker_indoor.crw");
        QVERIFY(raw);
        QVERIFY(exportTiff(*raw, {Light(0.6688, 1, 0.6190), 0}, m_tiff, false));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_tiff;
};

QTEST_GUILESS_MAIN(TestExportTiff)
#include "test_export_tiff.moc"
