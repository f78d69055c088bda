#include "core/color/temperature.h"
#include "core/files/demo_scene.h"
#include "tests/app/uncast-cli/run_cli.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <exiv2/exiv2.hpp>

using namespace uncast;
using namespace uncast::test;

namespace {

QStringList codesOf(const QJsonArray& notices) {
    QStringList codes;
    for (const QJsonValue& notice : notices) codes << notice.toObject()["code"].toString();
    return codes;
}

// The sample scene with a neutral in the file that no light has.
void makePurple(const QString& file) {
    QCOMPARE(runCli({"demo", file, "--size", "96x64"}).code, 0);
    const auto image = Exiv2::ImageFactory::open(file.toStdString());
    image->readMetadata();
    image->exifData()["Exif.Image.AsShotNeutral"] = "1/1 1/1 1/1";
    image->writeMetadata();
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QCOMPARE(runCli({"demo", m_folder.filePath("scene.dng"), "--size", "768x512", "--seed", "3"}).code,
                 0);
    }

    void helpAndVersionAreEverywhere() {
        for (const QStringList& command :
             {QStringList{}, {"estimate"}, {"correct"}, {"demo"}, {"train"}, {"bench"}}) {
            const CliRun help = runCli(command + QStringList{"--help"});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains("Usage"));
            const CliRun version = runCli(command + QStringList{"--version"});
            QCOMPARE(version.code, 0);
            for (const char* part :
                 {"uncast-cli", "LibRaw", "libtorch", "LittleCMS", "Exiv2", "libtiff", "OpenCV", "dscnn"})
                QVERIFY2(version.out.contains(part), qPrintable(version.out));
        }
    }

    void wrongUseIsUsage() {
        QCOMPARE(runCli({}).code, 2);
        QCOMPARE(runCli({"guess"}).code, 2);
        QCOMPARE(runCli({"estimate"}).code, 2);
        const QString scene = m_folder.filePath("scene.dng");
        QCOMPARE(runCli({"estimate", scene, "--estimator", "magic"}).code, 2);
        QCOMPARE(runCli({"estimate", scene, "--grid", "0x3"}).code, 2);
        for (const char* level : {"nan", "inf", "-1", "-100", "65536", "many", ""})
            for (const QStringList& command :
                 {QStringList{"estimate", scene}, {"correct", scene, "-o", m_folder.path()}}) {
                const CliRun refused = runCli(command + QStringList{"--black", level});
                QVERIFY2(refused.code == 2 && refused.err.contains("--black"), level);
            }
        QCOMPARE(runCli({"correct", scene, "-o", m_folder.path(), "--illuminant", "1,0,1"}).code, 2);
        QCOMPARE(runCli({"correct", scene, "-o", m_folder.path(), "--illuminant", "1,1,1", "--as-shot"}).code,
                 2);
        QCOMPARE(runCli({"correct", scene}).code, 2);
    }

    void jsonHoldsWhatItPromises() {
        const CliRun all =
            runCli({"estimate", m_folder.filePath("scene.dng"), "--estimator", "all", "--json"});
        QVERIFY2(all.code == 0, qPrintable(all.err));
        QVERIFY(all.json().size() >= 10);
        for (const QJsonValue& value : all.json()) {
            const QJsonObject object = value.toObject();
            for (const char* key : {"file", "estimator", "channels", "illuminant", "gains", "temperature",
                                    "tint", "duv", "patches", "spread_degrees", "predicted_error_degrees",
                                    "verdict", "warnings", "elapsed_ms"})
                QVERIFY2(object.contains(key), key);
            const QJsonArray light = object["illuminant"].toArray();
            const QJsonArray gains = object["gains"].toArray();
            QCOMPARE(light.size(), 3);
            QCOMPARE(light[1].toDouble(), 1.0);
            for (int c = 0; c < 3; ++c)
                QVERIFY(std::abs(light[c].toDouble() * gains[c].toDouble() - 1) < 1e-4);
            QVERIFY(object["patches"].toObject()["columns"].toInt() >= 8);
            QVERIFY(object["patches"].toObject()["rows"].toInt() >= 5);
            QVERIFY(object["elapsed_ms"].toObject()["decode"].toDouble() > 0);
        }
    }

    void everyEstimatorAnswersOnce_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("estimators");
        QStringList all;
        for (const QJsonValue& value :
             runCli({"estimate", m_folder.filePath("scene.dng"), "--estimator", "all", "--json"}).json())
            all << value.toObject()["estimator"].toString();
        QTest::newRow("all and one") << QStringList{"--estimator", "all,grey-world"} << all;
        QTest::newRow("one and all") << QStringList{"--estimator", "grey-world", "--estimator", "all"} << all;
        QTest::newRow("one twice") << QStringList{"--estimator", "white-patch,grey-world,white-patch"}
                                   << QStringList{"white-patch", "grey-world"};
    }
    void everyEstimatorAnswersOnce() {
        QFETCH(QStringList, options);
        QFETCH(QStringList, estimators);
        const CliRun run =
            runCli(QStringList{"estimate", m_folder.filePath("scene.dng"), "--json"} + options);
        QCOMPARE(run.code, 0);
        QStringList answered;
        for (const QJsonValue& value : run.json()) answered << value.toObject()["estimator"].toString();
        QCOMPARE(answered, estimators);
    }

    void anEstimatorThatFailsIsNamed() {
        // A tree without weights and module.
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("UNCAST_ROOT", m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(cliPath(), {"estimate", m_folder.filePath("scene.dng"), "--estimator",
                                  "grey-world,dscnn", "--json"});
        const CliRun run = outcomeOf(process);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json().size(), 2);
        QVERIFY(run.json()[0].toObject()["illuminant"].isArray());
        const QJsonObject failed = run.json()[1].toObject();
        QCOMPARE(failed["estimator"].toString(), QString("dscnn"));
        QCOMPARE(failed["error"].toObject()["code"].toString(), QString("weights-missing"));
    }

    void aMapThatCannotBeWrittenLeavesTheAnswer() {
        const CliRun run = runCli({"estimate", m_folder.filePath("scene.dng"), "--estimator", "grey-world",
                                   "--json", "--map", m_folder.filePath("nowhere/map.png")});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json().size(), 1);
        QVERIFY(run.answer()["illuminant"].isArray());
        QVERIFY(run.err.contains("No such file or directory"));
    }

    void sameInputSameBits() {
        const QStringList call{"estimate", m_folder.filePath("scene.dng"), "--estimator", "dscnn", "--json"};
        const auto light = [](const CliRun& r) { return r.json()[0].toObject()["illuminant"].toArray(); };
        QCOMPARE(light(runCli(call)), light(runCli(call)));
    }

    void oneBadFileDoesNotStopTheOthers() {
        const CliRun mixed = runCli({"estimate", m_folder.filePath("absent.dng"),
                                     m_folder.filePath("scene.dng"), "--estimator", "grey-world", "--json"});
        QCOMPARE(mixed.code, 1);
        QCOMPARE(mixed.json().size(), 2);
        QCOMPARE(mixed.json()[0].toObject()["error"].toObject()["code"].toString(), QString("not-found"));
        QVERIFY(mixed.json()[1].toObject()["illuminant"].isArray());
        QVERIFY(mixed.err.contains("absent.dng"));
    }

    void mapsAreWritten() {
        const CliRun maps = runCli({"estimate", m_folder.filePath("scene.dng"), "--estimator", "grey-world",
                                    "--map", m_folder.filePath("map.png"), "--map-csv",
                                    m_folder.filePath("map.csv"), "--grid", "24x16"});
        QVERIFY2(maps.code == 0, qPrintable(maps.err));
        QFile csv(m_folder.filePath("map.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 24 * 16 + 1);
        QFile png(m_folder.filePath("map.png"));
        QVERIFY(png.open(QIODevice::ReadOnly) && png.read(4) == "\x89PNG");
        QCOMPARE(runCli({"estimate", m_folder.filePath("scene.dng"), "--estimator", "all", "--map",
                         m_folder.filePath("map.png")})
                     .code,
                 2);
    }

    void withoutALightNoPatchIsUsed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("state");
        QTest::newRow("one band") << "synth_mono_bay.dng"
                                  << "flat";
        QTest::newRow("black frame") << "synth_black_frame_noise.dng"
                                     << "dark";
        QTest::newRow("all clipped") << "synth_all_clipped_frame.dng"
                                     << "clipped";
    }
    void withoutALightNoPatchIsUsed() {
        UNCAST_NEED_SHARED(shared);
        QFETCH(QString, name);
        QFETCH(QString, state);
        const QString file = rawFile(shared, name.toUtf8().constData());
        const CliRun all = runCli({"estimate", file, "--estimator", "all", "--json"});
        QCOMPARE(all.code, 0);
        QVERIFY(all.json().size() >= 10);
        for (const QJsonValue& value : all.json()) {
            const QJsonObject object = value.toObject();
            QVERIFY(object["illuminant"].isNull());
            QVERIFY(!object["reason"].toObject()["code"].toString().isEmpty());
            QCOMPARE(object["patches"].toObject()["used"].toInt(), 0);
        }
        for (const char* estimator : {"dscnn", "grey-world", "as-shot"}) {
            const QString table = m_folder.filePath("none.csv");
            QCOMPARE(runCli({"estimate", file, "--estimator", estimator, "--map-csv", table}).code, 0);
            QFile csv(table);
            QVERIFY(csv.open(QIODevice::ReadOnly));
            QStringList lines = QString::fromUtf8(csv.readAll()).split('\n', Qt::SkipEmptyParts);
            lines.removeFirst();
            for (const QString& line : lines) {
                const QStringList fields = line.split(',');
                QVERIFY2(fields.value(6) != "used", qPrintable(line));
                QVERIFY2(fields.mid(7).join("").isEmpty(), qPrintable(line)); // no light, no numbers
            }
            QVERIFY2(lines.join('\n').contains("," + state + ","), estimator);
        }
    }

    void withoutAMatrixTheNetworksAreUncertainAndSayWhyOnce() {
        UNCAST_NEED_SHARED(shared);
        const CliRun run = runCli({"estimate", rawFile(shared, "pidng_gbrg10_no_neutral_no_matrix.dng"),
                                   "--estimator", "dscnn,dscnn-paper", "--json"});
        QCOMPARE(run.json().size(), 2);
        for (const QJsonValue& value : run.json()) {
            QCOMPARE(value.toObject()["verdict"].toString(), QString("uncertain"));
            QStringList codes = codesOf(value.toObject()["warnings"].toArray());
            QCOMPARE(codes.count("no-matrix"), 1);
            QCOMPARE(codes.removeDuplicates(), 0);
        }
    }

    void aLightFarFromAnyLampHasNoTemperature() {
        // The camera's own white balance is purple beyond any light. There are numbers, but they say nothing.
        const auto reading = readingOf(Light(1, 1, 1), renderDemoScene({96, 64}).raw.color);
        QVERIFY(reading && !reading->meaningful);
        const QString file = m_folder.filePath("purple.dng");
        makePurple(file);
        const QStringList call{"estimate", file, "--estimator", "as-shot"};
        const QJsonObject answer = runCli(call + QStringList{"--json"}).answer();
        QVERIFY(answer["illuminant"].isArray());
        for (const char* key : {"temperature", "tint", "duv"}) QVERIFY2(answer[key].isNull(), key);
        const CliRun text = runCli(call);
        QVERIFY2(text.out.contains("too far from the colour of any lamp or sky"), qPrintable(text.out));
        QVERIFY(!text.out.contains(" K,"));
    }

    void aWrongDeclaredBlackLevelWarns() {
        const QString file = m_folder.filePath("liar.dng");
        QCOMPARE(runCli({"demo", file, "--size", "768x512", "--declared-black", "537.6"}).code, 0);
        const auto codes = [](const CliRun& r) { return codesOf(r.answer()["warnings"].toArray()); };
        QVERIFY(codes(runCli({"estimate", file, "--estimator", "grey-world", "--json"}))
                    .contains("black-level-high"));
        QVERIFY(!codes(runCli({"estimate", file, "--estimator", "grey-world", "--json", "--black", "512"}))
                     .contains("black-level-high"));
        QVERIFY(!codes(runCli({"estimate", m_folder.filePath("scene.dng"), "--estimator", "grey-world",
                               "--json"}))
                     .contains("black-level-high"));
    }

    void correctWritesOnceAndNeverOverUnasked() {
        const QStringList call{"correct",     m_folder.filePath("scene.dng"),
                               "-o",          m_folder.filePath("out/deep"),
                               "--estimator", "grey-world"};
        QCOMPARE(runCli(call).code, 0);
        QFile tiff(m_folder.filePath("out/deep/scene.tif"));
        QVERIFY(tiff.open(QIODevice::ReadOnly));
        const QByteArray before = tiff.readAll();
        tiff.close();
        const CliRun again = runCli(call);
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("already there"));
        QCOMPARE(runCli(call + QStringList{"--overwrite"}).code, 0);
        QVERIFY(tiff.open(QIODevice::ReadOnly));
        QCOMPARE(tiff.readAll(), before);
        QCOMPARE(QDir(m_folder.filePath("out/deep")).entryList(QDir::Files | QDir::Hidden),
                 QStringList{"scene.tif"});
    }

    void correctNeedsNoLightWhenOneIsGiven() {
        const CliRun given = runCli({"correct", m_folder.filePath("scene.dng"), "-o",
                                     m_folder.filePath("given"), "--illuminant", "0.6,1,0.6"});
        QCOMPARE(given.code, 0);
        const CliRun asShot =
            runCli({"correct", m_folder.filePath("scene.dng"), "-o", m_folder.filePath("shot"), "--as-shot"});
        QCOMPARE(asShot.code, 0);
    }

    void everyRawFileIsAnsweredOrRefusedByName() {
        UNCAST_NEED_SHARED(shared);
        QDir folder(QString::fromStdString((shared / "raws").string()));
        QStringList files;
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
            if (name != "INDEX.tsv" && name != "README.md") files << folder.filePath(name);
        const CliRun all = runCli(QStringList{"estimate", "--json"} + files);
        QCOMPARE(all.code, 1);
        QCOMPARE(all.json().size(), files.size());
        for (const QJsonValue& value : all.json()) {
            const QJsonObject object = value.toObject();
            const QByteArray name = object["file"].toString().toUtf8();
            if (object.contains("error")) {
                QVERIFY2(!object["error"].toObject()["code"].toString().isEmpty(), name);
                continue;
            }
            if (object["illuminant"].isNull()) {
                QVERIFY2(!object["reason"].toObject()["code"].toString().isEmpty(), name);
                continue;
            }
            for (const QJsonValue& v : object["illuminant"].toArray())
                QVERIFY2(std::isfinite(v.toDouble()) && v.toDouble() > 0, name);
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
