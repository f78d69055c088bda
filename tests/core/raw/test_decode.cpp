#include "core/files/demo_scene.h"
#include "core/raw/decode.h"
#include "core/raw/dng_tags.h"

#include "core/raw/working_picture.h"
#include "tests/support/support.h"
#include "tests/support/synthetic.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace uncast;

namespace {

struct IndexRow {
    QString file, layout, decodable, black, white, asShot, matrix, orientation, kind;
    int width = 0;
    int height = 0;
};

std::vector<IndexRow> readIndex(const std::filesystem::path& folder) {
    QFile file(QString::fromStdString((folder / "INDEX.tsv").string()));
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read INDEX.tsv");
    const QStringList names = QString::fromUtf8(file.readLine()).trimmed().split('\t');
    std::vector<IndexRow> rows;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split('\t');
        const auto cell = [&](const char* name) { return cells.value(int(names.indexOf(name))).trimmed(); };
        rows.push_back({cell("file"), cell("cfa"), cell("decodable"), cell("black"), cell("white"),
                        cell("as_shot_neutral"), cell("color_matrix"), cell("orientation"), cell("kind"),
                        cell("width").toInt(), cell("height").toInt()});
    }
    return rows;
}

int exifOrientation(const QString& flip) {
    static const QMap<QString, int> map{
        {"flip 0", 1}, {"flip 1", 2}, {"flip 3", 3}, {"flip 5", 8}, {"flip 6", 6}};
    return map.value(flip, 0);
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT
private slots:
    void everyFileIsReadOrRefusedByName_data() {
        UNCAST_NEED_SHARED(shared);
        QTest::addColumn<int>("row");
        m_rows = readIndex(shared / "raws");
        m_folder = shared / "raws";
        for (int i = 0; i < int(m_rows.size()); ++i)
            QTest::newRow(qPrintable(m_rows[std::size_t(i)].file)) << i;
    }
    void everyFileIsReadOrRefusedByName() {
        QFETCH(int, row);
        const IndexRow& expected = m_rows[std::size_t(row)];
        const auto raw = decodeRaw(m_folder / expected.file.toStdString());
        if (!raw) {
            QVERIFY(!raw.error().code.empty());
            QVERIFY(raw.error().message.size() > 10);
            QVERIFY2(!expected.decodable.startsWith("ok"), raw.error().message.c_str());
            return;
        }
        QVERIFY2(!expected.decodable.startsWith("error"), "a file that cannot be read was read");
        QCOMPARE(raw->width, expected.width);
        QCOMPARE(raw->height, expected.height);
        QCOMPARE(int(raw->samples.size()), raw->width * raw->height * raw->samplesPerPixel());
        QCOMPARE(int(raw->orientation), exifOrientation(expected.orientation));
        QCOMPARE(raw->asShotNeutral.has_value(), expected.asShot == "y");
        if (raw->asShotNeutral) QVERIFY(raw->asShotNeutral->valid());
        const bool matrixExpected =
            expected.matrix.startsWith("y") && expected.file != "dmg_matrix_all_zero.dng";
        QCOMPARE(raw->color.known(), matrixExpected && raw->channels > 1);
        QVERIFY(qRound(raw->white[0]) == expected.white.toInt());
        const auto layout = expected.layout == "linear"   ? SensorLayout::linear
                            : expected.layout == "mono"   ? SensorLayout::monochrome
                            : expected.layout == "XTRANS" ? SensorLayout::xtrans
                            : expected.layout == "GMCY"   ? SensorLayout::fourColour
                                                          : SensorLayout::bayer;
        QCOMPARE(int(raw->layout), int(layout));
        if (layout == SensorLayout::bayer) {
            QString phase;
            for (int i = 0; i < 4; ++i) phase += "RGB"[raw->cfa.at(i % 2, i / 2)];
            QCOMPARE(phase, expected.layout);
        }
    }

    void silentDamageIsNamed() {
        UNCAST_NEED_SHARED(shared);
        int damaged = 0;
        int named = 0;
        QStringList silent;
        for (const IndexRow& row : readIndex(shared / "raws")) {
            if (!row.decodable.startsWith("damaged-but-success")) continue;
            ++damaged;
            const auto raw = decodeRaw(shared / "raws" / row.file.toStdString());
            // Lacking a matrix or a white balance is no damage.
            const auto tells = [](const Notice& n) {
                return n.code != "no-matrix" && n.code != "no-as-shot";
            };
            if (!raw || std::any_of(raw->warnings.begin(), raw->warnings.end(), tells))
                ++named;
            else
                silent << row.file;
        }
        qInfo("%d of %d named; silent: %s", named, damaged, qPrintable(silent.join(", ")));
        QCOMPARE(damaged, 16);
        QVERIFY(named >= 15);
    }

    void soundFilesRaiseNoAlarm() {
        UNCAST_NEED_SHARED(shared);
        for (const IndexRow& row : readIndex(shared / "raws")) {
            if (!row.decodable.startsWith("ok") || row.kind != "real") continue;
            const auto raw = decodeRaw(shared / "raws" / row.file.toStdString());
            QVERIFY(raw);
            for (const Notice& n : raw->warnings) {
                const bool harmless = n.code == "no-matrix" || n.code == "no-as-shot";
                const bool dark = row.file.contains("dark_frame") && n.code == "no-signal";
                // Its masked columns average 2048.8 where the file says 2056.
                const bool known = row.file.contains("x4_ml") && n.code == "black-level-high";
                QVERIFY2(harmless || dark || known,
                         qPrintable(row.file + ": " + QString::fromStdString(n.code + " " + n.message)));
            }
        }
    }

    void blackLevelsComeFromEverywhereTheyMayStand_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QVector<float>>("levels");
        QTest::newRow("common") << "canon_g2_colorchecker_closeup.crw" << QVector<float>{32, 32, 32, 32};
        QTest::newRow("pattern") << "synth_black_pattern_2x2.dng" << QVector<float>{600, 640, 680, 720};
    }
    void blackLevelsComeFromEverywhereTheyMayStand() {
        UNCAST_NEED_SHARED(shared);
        QFETCH(QString, file);
        QFETCH(QVector<float>, levels);
        const auto raw = decodeRaw(shared / "raws" / file.toStdString());
        QVERIFY(raw);
        for (int i = 0; i < 4; ++i) QCOMPARE(raw->black.at(i % 2, i / 2), levels[i]);
    }

    void perChannelLevelsOfALinearFileAreKept() {
        UNCAST_NEED_SHARED(shared);
        const auto raw = decodeRaw(shared / "raws" / "nikon_d500_dark_frame_lossy_linear.dng");
        QVERIFY(raw);
        for (int s = 0; s < 3; ++s) QCOMPARE(raw->black.at(5, 7, s), 51.0F);
        QCOMPARE(raw->color.matrices.size(), std::size_t(2));
        QVERIFY(raw->color.matrices[0].kelvin < raw->color.matrices[1].kelvin);
    }

    void theUserMayOverrideTheBlackLevel() {
        UNCAST_NEED_SHARED(shared);
        const auto raw = decodeRaw(shared / "raws" / "canon_x4_ml_colorchecker_mixed.dng", {2048.8});
        QVERIFY(raw);
        QCOMPARE(raw->black.mean(), 2048.8F);
        QVERIFY(raw->maskedBorder);
        QVERIFY(std::abs(raw->maskedBorder->mean[1] - 2048.8) < 1);
        for (const Notice& n : raw->warnings) QVERIFY(n.code != "black-level-high");
    }

    // A sample scene whose tag AsShotNeutral (50728, three fractions) is rewritten to AsShotWhiteXY (50729,
    // two).
    void onlyAWhitePointInTheFileGivesAnAsShotNeutral() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("scene.dng").toStdString();
        DemoOptions options;
        options.width = 192;
        options.height = 128;
        QVERIFY(writeDemoDng(path, options, false).has_value());
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const QByteArray neutral = QByteArray::fromHex("28c6050003000000");
        const auto entry = bytes.indexOf(neutral);
        QVERIFY(entry > 0 && bytes.indexOf(neutral, entry + 1) < 0);
        bytes.replace(entry, 8, QByteArray::fromHex("29c6050002000000"));
        const auto place = qFromLittleEndian<quint32>(bytes.constData() + entry + 8);
        const std::array<quint32, 4> white{40, 100, 39, 100};
        for (std::size_t i = 0; i < 4; ++i) qToLittleEndian(white[i], bytes.data() + place + 4 * i);
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto raw = decodeRaw(path);
        QVERIFY(raw && raw->asShotNeutral);
        const auto back = raw->color.chromaticityOf(*raw->asShotNeutral);
        QVERIFY(back && std::abs(back->x - 0.40) < 1e-4 && std::abs(back->y - 0.39) < 1e-4);
        QVERIFY(std::ranges::any_of(raw->warnings,
                                    [](const Notice& n) { return n.code == "as-shot-white-point"; }));
    }

    void thePatternsOfTheFilesOwnCornerAreKept() {
        // LibRaw moves the corner of an active area that begins at odd places.
        const DngTags tags{{}, PixelRect{3, 5, 100, 80}, PixelRect{2, 2, 90, 70}};
        const PixelRect moved = tags.movedFrom({4, 6, 99, 79});
        QCOMPARE(moved.x, 1);
        QCOMPARE(moved.y, 1);
        QCOMPARE(tags.cropWithin({4, 6, 99, 79}), (PixelRect{1, 1, 90, 70}));
        QCOMPARE(DngTags{}.cropWithin({4, 6, 99, 79}), (PixelRect{0, 0, 99, 79}));
        const DngTags beyond{{}, {}, PixelRect{50, 50, 90, 70}};
        QCOMPARE(beyond.cropWithin({0, 0, 99, 79}), (PixelRect{0, 0, 99, 79}));
    }

    void whatIsNoFileIsSaid() {
        QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        QCOMPARE(decodeRaw(base / "absent.dng").error().code, std::string("not-found"));
        QCOMPARE(decodeRaw(base).error().code, std::string("not-a-file"));
        QFile empty(folder.filePath("empty.nef"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QCOMPARE(decodeRaw(base / "empty.nef").error().code, std::string("empty-file"));
    }

    void aStoppedJobIsCancelled() {
        UNCAST_NEED_SHARED(shared);
        std::stop_source stop;
        stop.request_stop();
        const auto raw =
            decodeRaw(shared / "raws" / "blackmagic_bay_carpark_overcast.dng", {}, {stop.get_token(), {}});
        QVERIFY(!raw);
        QCOMPARE(raw.error().code, std::string("cancelled"));
    }

    void previewsAreReadOrNamedAbsent() {
        UNCAST_NEED_SHARED(shared);
        const auto preview = readEmbeddedPreview(shared / "raws" / "canon_g2_colorchecker_closeup.crw");
        QVERIFY(preview);
        QVERIFY(preview->jpeg.size() > 1000 || preview->bitmap.width > 0);
        const auto absent = readEmbeddedPreview(shared / "raws" / "blackmagic_bay_carpark_overcast.dng");
        QVERIFY(!absent);
        QCOMPARE(absent.error().code, std::string("no-preview"));
    }

    void demosaicKeepsAFlatFieldFlat_data() {
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("phase");
        for (int phase = 0; phase < 4; ++phase)
            QTest::addRow("Bayer %d", phase) << int(SensorLayout::bayer) << phase;
        QTest::newRow("X-Trans") << int(SensorLayout::xtrans) << 0;
        QTest::newRow("four colours") << int(SensorLayout::fourColour) << 0;
    }
    void demosaicKeepsAFlatFieldFlat() {
        QFETCH(int, layout);
        QFETCH(int, phase);
        const RawPicture raw =
            test::syntheticRaw({SensorLayout(layout), 96, 72, phase, 0, 65535}, [](int, int) {
                return std::array{0.2, 0.4, 0.3, 0.5};
            });
        BalancedMosaic mosaic{raw.width, raw.height, raw.samples, raw.layout, raw.cfa, raw.channels};
        const auto picture = demosaic(mosaic);
        QVERIFY2(picture, picture ? "" : picture.error().message.c_str());
        QCOMPARE(picture->width(), 96);
        QCOMPARE(picture->height(), 72);
        QCOMPARE(picture->channels(), raw.channels);
        const std::array expected{0.2, 0.4, 0.3, 0.5};
        for (int c = 0; c < raw.channels; ++c)
            for (const float v : picture->plane(c))
                QVERIFY(std::abs(v / 65535 - expected[std::size_t(c)]) < 2e-3);
    }

private:
    std::vector<IndexRow> m_rows;
    std::filesystem::path m_folder;
};

QTEST_APPLESS_MAIN(TestDecode)
#include "test_decode.moc"
