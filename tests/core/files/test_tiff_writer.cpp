#include "core/files/tiff_writer.h"

#include "core/color/icc.h"
#include "core/files/png_writer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <memory>
#include <png.h>
#include <random>
#include <sys/mount.h>
#include <sys/resource.h>
#include <tiffio.h>
#include <unistd.h>

using namespace uncast;

namespace {

Rgb16Picture noisyPicture(int width, int height) {
    std::mt19937 random(7);
    Rgb16Picture picture{width, height,
                         std::vector<std::uint16_t>(std::size_t(width) * std::size_t(height) * 3)};
    for (auto& sample : picture.samples) sample = std::uint16_t(random());
    return picture;
}

struct ReadBack {
    Rgb16Picture picture;
    std::vector<std::uint8_t> profile;
    int compression = 0;
    int predictor = 0;
    float resolution = 0;
};

ReadBack readTiff(const std::filesystem::path& path) {
    ReadBack read;
    const std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(TIFFOpen(path.c_str(), "r"), &TIFFClose);
    if (!tiff) return read;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint16_t value = 0;
    TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height);
    if (TIFFGetField(tiff.get(), TIFFTAG_COMPRESSION, &value)) read.compression = value;
    if (TIFFGetField(tiff.get(), TIFFTAG_PREDICTOR, &value)) read.predictor = value;
    TIFFGetField(tiff.get(), TIFFTAG_XRESOLUTION, &read.resolution);
    std::uint32_t size = 0;
    std::uint8_t* profile = nullptr;
    if (TIFFGetField(tiff.get(), TIFFTAG_ICCPROFILE, &size, &profile))
        read.profile.assign(profile, profile + size);
    read.picture = {int(width), int(height), std::vector<std::uint16_t>(std::size_t(width) * height * 3)};
    for (std::uint32_t y = 0; y < height; ++y)
        if (TIFFReadScanline(tiff.get(), read.picture.samples.data() + std::size_t(y) * width * 3, y) < 0)
            return {};
    return read;
}

int filesIn(const QTemporaryDir& folder) {
    return int(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size());
}

std::filesystem::path in(const QTemporaryDir& folder, const char* name) {
    return folder.filePath(name).toStdString();
}

/// No file of this process may grow beyond a size: writing fails as on a full disk.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes) {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};

} // namespace

class TestTiffWriter : public QObject {
    Q_OBJECT
private slots:
    void pixelsReadBackEqual_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("odd") << 37 << 23;
        QTest::newRow("several strips") << 1500 << 301;
        QTest::newRow("wide") << 9001 << 2;
        QTest::newRow("tall") << 2 << 9001;
    }
    void pixelsReadBackEqual() {
        QFETCH(int, width);
        QFETCH(int, height);
        QTemporaryDir folder;
        const auto path = in(folder, "picture.tif");
        const Rgb16Picture picture = noisyPicture(width, height);
        const auto written = writeTiff16(path, picture);
        QVERIFY2(written.has_value(), written ? "" : written.error().message.c_str());
        const ReadBack read = readTiff(path);
        QCOMPARE(read.picture.width, width);
        QCOMPARE(read.picture.height, height);
        QVERIFY(read.picture.samples == picture.samples);
        QCOMPARE(read.compression, int(COMPRESSION_LZW));
        QCOMPARE(read.predictor, int(PREDICTOR_HORIZONTAL));
        QCOMPARE(read.resolution, 300.0F);
        QCOMPARE(filesIn(folder), 1);
    }

    void theProfileReadsBack() {
        QTemporaryDir folder;
        const auto path = in(folder, "picture.tif");
        const auto profile = srgbProfile();
        QVERIFY(profile.has_value());
        QVERIFY(writeTiff16(path, noisyPicture(8, 8), {*profile, false}).has_value());
        const ReadBack read = readTiff(path);
        QVERIFY(read.profile == *profile);
        const auto description = profileDescription(read.profile);
        QVERIFY(description.has_value());
        QVERIFY2(QString::fromStdString(*description).contains("sRGB"), description->c_str());
    }

    void anExistingFileIsLeftAloneUnlessAskedFor() {
        QTemporaryDir folder;
        const auto path = in(folder, "picture.tif");
        std::ofstream(path) << "mine";
        const auto refused = writeTiff16(path, noisyPicture(8, 8));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("exists"));
        QCOMPARE(refused.error().path, path);
        QCOMPARE(std::filesystem::file_size(path), std::uintmax_t(4));
        QVERIFY(writeTiff16(path, noisyPicture(8, 8), {{}, true}).has_value());
        QCOMPARE(readTiff(path).picture.width, 8);
        QCOMPARE(filesIn(folder), 1);
    }

    void aLinkKeepsPointingToTheReplacedFile() {
        QTemporaryDir folder;
        const auto path = in(folder, "picture.tif");
        const auto link = in(folder, "link.tif");
        std::ofstream(path) << "old";
        std::filesystem::create_symlink("picture.tif", link);
        QVERIFY(writeTiff16(link, noisyPicture(8, 8), {{}, true}).has_value());
        QVERIFY(std::filesystem::is_symlink(link));
        QCOMPARE(readTiff(path).picture.width, 8);
    }

    void aFullDiskLeavesNothingBehind() {
        QTemporaryDir folder;
        const auto path = in(folder, "picture.tif");
        for (const rlim_t bytes : {rlim_t(0), rlim_t(4), rlim_t(100'000), rlim_t(1'300'000)}) {
            Result<void> written;
            {
                const SizeLimit limit(bytes);
                written = writeTiff16(path, noisyPicture(600, 400), {{}, true});
            }
            QVERIFY(!written);
            QCOMPARE(written.error().code, std::string("cannot-write"));
            QVERIFY2(QString::fromStdString(written.error().message).contains("File too large"),
                     written.error().message.c_str());
            QCOMPARE(filesIn(folder), 0);
        }
    }

    void aFullDiskKeepsTheOldFile() {
        QTemporaryDir folder;
        const auto path = in(folder, "picture.tif");
        QVERIFY(writeTiff16(path, noisyPicture(8, 8)).has_value());
        {
            const SizeLimit limit(50'000);
            QVERIFY(!writeTiff16(path, noisyPicture(600, 400), {{}, true}));
        }
        QCOMPARE(readTiff(path).picture.width, 8);
        QCOMPARE(filesIn(folder), 1);
    }

    void aReallyFullDiskIsNamedInTheSystemsWords() {
        QTemporaryDir folder;
        if (::mount("tmpfs", folder.path().toUtf8().constData(), "tmpfs", 0, "size=256k") != 0)
            QSKIP("mounting a small file system needs root");
        const auto written = writeTiff16(in(folder, "picture.tif"), noisyPicture(600, 400));
        const int left = filesIn(folder);
        ::umount(folder.path().toUtf8().constData());
        QVERIFY(!written);
        QCOMPARE(written.error().code, std::string("cannot-write"));
        QVERIFY2(QString::fromStdString(written.error().message).contains("No space left on device"),
                 written.error().message.c_str());
        QCOMPARE(left, 0);
    }

    void missingAndForbiddenPlacesAreNamed() {
        QTemporaryDir folder;
        const auto missing = writeTiff16(in(folder, "nowhere/picture.tif"), noisyPicture(8, 8));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, std::string("cannot-write"));
        QVERIFY(QString::fromStdString(missing.error().message).contains("No such file or directory"));
        // A device must not be replaced by a file, root or not.
        const auto device = writeTiff16("/dev/full", noisyPicture(8, 8), {{}, true});
        QVERIFY(!device);
        QCOMPARE(device.error().code, std::string("cannot-write"));
        QVERIFY(std::filesystem::is_character_file("/dev/full"));
        const auto directory = writeTiff16(folder.path().toStdString(), noisyPicture(8, 8), {{}, true});
        QVERIFY(!directory);
        QCOMPARE(directory.error().code, std::string("cannot-write"));
    }

    void anUnwritableFolderIsNamed() {
        if (::geteuid() == 0) QSKIP("root may write everywhere");
        QTemporaryDir folder;
        QVERIFY(QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const auto written = writeTiff16(in(folder, "picture.tif"), noisyPicture(8, 8));
        QVERIFY(!written);
        QCOMPARE(written.error().code, std::string("cannot-write"));
        QVERIFY(QString::fromStdString(written.error().message).contains("Permission denied"));
    }

    void aPictureWithoutPixelsIsRefused() {
        QTemporaryDir folder;
        QVERIFY(!writeTiff16(in(folder, "a.tif"), {}));
        QVERIFY(!writeTiff16(in(folder, "b.tif"), {4, 4, std::vector<std::uint16_t>(47)}));
        QCOMPARE(filesIn(folder), 0);
    }

    void namesOfAnyLengthAndScriptWork() {
        QTemporaryDir folder;
        const std::string longName = std::string(250, 'x') + ".tif";
        for (const std::string& name :
             {longName, std::string("Größe und 光.tif"), std::string("with space'quote.tif")}) {
            const auto path = std::filesystem::path(folder.path().toStdString()) / name;
            const auto written = writeTiff16(path, noisyPicture(3, 3));
            QVERIFY2(written.has_value(), written ? "" : written.error().message.c_str());
            QCOMPARE(readTiff(path).picture.width, 3);
        }
    }

    void tiffinfoHasNothingToSay() {
        const QString tool = QStandardPaths::findExecutable("tiffinfo");
        if (tool.isEmpty()) QSKIP("tiffinfo (libtiff-tools) is not installed");
        QTemporaryDir folder;
        const auto path = in(folder, "picture.tif");
        QVERIFY(writeTiff16(path, noisyPicture(300, 200), {*srgbProfile(), false}).has_value());
        QProcess process;
        process.start(tool, {QString::fromStdString(path.string())});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QVERIFY(process.readAllStandardOutput().contains("ICC Profile: <present>"));
    }

    void pngReadsBackEqualAndIsMarkedSrgb() {
        QTemporaryDir folder;
        const auto path = in(folder, "picture.png");
        Rgb8Picture picture{41, 29, {}};
        std::mt19937 random(3);
        for (int i = 0; i < 41 * 29 * 3; ++i) picture.samples.push_back(std::uint8_t(random()));
        std::ofstream(path) << "replaced";
        QVERIFY(writePng(path, picture).has_value());
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        QVERIFY(png_image_begin_read_from_file(&image, path.c_str()));
        QCOMPARE(int(image.width), 41);
        QCOMPARE(int(image.height), 29);
        image.format = PNG_FORMAT_RGB;
        std::vector<std::uint8_t> samples(PNG_IMAGE_SIZE(image));
        QVERIFY(png_image_finish_read(&image, nullptr, samples.data(), 0, nullptr));
        QVERIFY(samples == picture.samples);
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("sRGB"));
        QCOMPARE(filesIn(folder), 1);
    }

    void pngOnAFullDiskLeavesNothingBehind() {
        QTemporaryDir folder;
        const Rgb16Picture noise = noisyPicture(200, 200);
        Rgb8Picture picture{200, 200, {}};
        for (const auto sample : noise.samples) picture.samples.push_back(std::uint8_t(sample));
        Result<void> written;
        {
            const SizeLimit limit(1000);
            written = writePng(in(folder, "picture.png"), picture);
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, std::string("cannot-write"));
        QCOMPARE(filesIn(folder), 0);
    }
};

QTEST_GUILESS_MAIN(TestTiffWriter)
#include "test_tiff_writer.moc"
