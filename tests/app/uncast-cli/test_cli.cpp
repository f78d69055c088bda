#include "tests/support/support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace uncast;

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

Run run(const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.start(QString::fromStdString((test::buildDir() / "bin" / "uncast-cli").string()), arguments);
    if (!process.waitForFinished(300000)) qFatal("uncast-cli did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

double angle(const QJsonArray& a, const std::array<double, 3>& b) {
    double dot = 0;
    double aa = 0;
    double bb = 0;
    for (int c = 0; c < 3; ++c) {
        dot += a[c].toDouble() * b[std::size_t(c)];
        aa += a[c].toDouble() * a[c].toDouble();
        bb += b[std::size_t(c)] * b[std::size_t(c)];
    }
    return std::acos(std::min(1.0, dot / std::sqrt(aa * bb))) * 180 / 3.14159265358979;
}

// The light that `demo` says it used: "... camera r g b 0.7025 1 0.4724".
std::array<double, 3> lightIn(const QString& text) {
    const QStringList words = text.section("camera r g b ", 1).split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble(),
            words.value(2).section('\n', 0, 0).toDouble()};
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const Run made = run({"demo", m_folder.filePath("scene.dng"), "--size", "768x512", "--seed", "3"});
        QCOMPARE(made.code, 0);
        m_light = lightIn(made.out);
        QVERIFY(m_light[0] > 0.1 && m_light[2] > 0.1);
    }

    void helpAndVersionAreEverywhere() {
        for (const QStringList& command :
             {QStringList{}, {"estimate"}, {"correct"}, {"demo"}, {"train"}, {"bench"}}) {
            const Run help = run(command + QStringList{"--help"});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains("Usage"));
            const Run version = run(command + QStringList{"--version"});
            QCOMPARE(version.code, 0);
            for (const char* part :
                 {"uncast-cli", "LibRaw", "libtorch", "LittleCMS", "Exiv2", "libtiff", "OpenCV", "dscnn"})
                QVERIFY2(version.out.contains(part), qPrintable(version.out));
        }
    }

    void wrongUseIsUsage() {
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({"guess"}).code, 2);
        QCOMPARE(run({"estimate"}).code, 2);
        const QString scene = m_folder.filePath("scene.dng");
        QCOMPARE(run({"estimate", scene, "--estimator", "magic"}).code, 2);
        QCOMPARE(run({"estimate", scene, "--grid", "0x3"}).code, 2);
        QCOMPARE(run({"correct", scene, "-o", m_folder.path(), "--illuminant", "1,0,1"}).code, 2);
        QCOMPARE(run({"correct", scene, "-o", m_folder.path(), "--illuminant", "1,1,1", "--as-shot"}).code,
                 2);
        QCOMPARE(run({"correct", scene}).code, 2);
    }

    void jsonHoldsWhatItPromises() {
        const Run all = run({"estimate", m_folder.filePath("scene.dng"), "--estimator", "all", "--json"});
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

    void sameInputSameBits() {
        const QStringList call{"estimate", m_folder.filePath("scene.dng"), "--estimator", "dscnn", "--json"};
        const auto light = [](const Run& r) { return r.json()[0].toObject()["illuminant"].toArray(); };
        QCOMPARE(light(run(call)), light(run(call)));
    }

    void oneBadFileDoesNotStopTheOthers() {
        const Run mixed = run({"estimate", m_folder.filePath("absent.dng"), m_folder.filePath("scene.dng"),
                               "--estimator", "grey-world", "--json"});
        QCOMPARE(mixed.code, 1);
        QCOMPARE(mixed.json().size(), 2);
        QCOMPARE(mixed.json()[0].toObject()["error"].toObject()["code"].toString(), QString("not-found"));
        QVERIFY(mixed.json()[1].toObject()["illuminant"].isArray());
        QVERIFY(mixed.err.contains("absent.dng"));
    }

    void mapsAreWritten() {
        const Run maps =
            run({"estimate", m_folder.filePath("scene.dng"), "--estimator", "grey-world", "--map",
                 m_folder.filePath("map.png"), "--map-csv", m_folder.filePath("map.csv"), "--grid", "24x16"});
        QVERIFY2(maps.code == 0, qPrintable(maps.err));
        QFile csv(m_folder.filePath("map.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 24 * 16 + 1);
        QFile png(m_folder.filePath("map.png"));
        QVERIFY(png.open(QIODevice::ReadOnly) && png.read(4) == "\x89PNG");
        QCOMPARE(run({"estimate", m_folder.filePath("scene.dng"), "--estimator", "all", "--map",
                      m_folder.filePath("map.png")})
                     .code,
                 2);
    }

    void aWrongDeclaredBlackLevelWarns() {
        const QString file = m_folder.filePath("liar.dng");
        QCOMPARE(run({"demo", file, "--size", "768x512", "--declared-black", "537.6"}).code, 0);
        const auto codes = [](const Run& r) {
            QStringList list;
            for (const QJsonValue& w : r.json()[0].toObject()["warnings"].toArray())
                list << w.toObject()["code"].toString();
            return list;
        };
        QVERIFY(codes(run({"estimate", file, "--estimator", "grey-world", "--json"}))
                    .contains("black-level-high"));
        QVERIFY(!codes(run({"estimate", file, "--estimator", "grey-world", "--json", "--black", "512"}))
                     .contains("black-level-high"));
        QVERIFY(
            !codes(run({"estimate", m_folder.filePath("scene.dng"), "--estimator", "grey-world", "--json"}))
                 .contains("black-level-high"));
    }

    void correctWritesOnceAndNeverOverUnasked() {
        const QStringList call{"correct",     m_folder.filePath("scene.dng"),
                               "-o",          m_folder.filePath("out/deep"),
                               "--estimator", "grey-world"};
        QCOMPARE(run(call).code, 0);
        QFile tiff(m_folder.filePath("out/deep/scene.tif"));
        QVERIFY(tiff.open(QIODevice::ReadOnly));
        const QByteArray before = tiff.readAll();
        tiff.close();
        const Run again = run(call);
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("already there"));
        QCOMPARE(run(call + QStringList{"--overwrite"}).code, 0);
        QVERIFY(tiff.open(QIODevice::ReadOnly));
        QCOMPARE(tiff.readAll(), before);
        QCOMPARE(QDir(m_folder.filePath("out/deep")).entryList(QDir::Files | QDir::Hidden),
                 QStringList{"scene.tif"});
    }

    void correctNeedsNoLightWhenOneIsGiven() {
        const Run given = run({"correct", m_folder.filePath("scene.dng"), "-o", m_folder.filePath("given"),
                               "--illuminant", "0.6,1,0.6"});
        QCOMPARE(given.code, 0);
        const Run asShot =
            run({"correct", m_folder.filePath("scene.dng"), "-o", m_folder.filePath("shot"), "--as-shot"});
        QCOMPARE(asShot.code, 0);
    }

    void theDemoSceneIsRecovered() {
        double sum = 0;
        for (int seed = 1; seed <= 10; ++seed) {
            const QString file = m_folder.filePath(QString("seed%1.dng").arg(seed));
            const auto light =
                lightIn(run({"demo", file, "--size", "768x512", "--seed", QString::number(seed)}).out);
            const Run estimate = run({"estimate", file, "--json"});
            QCOMPARE(estimate.code, 0);
            sum += angle(estimate.json()[0].toObject()["illuminant"].toArray(), light);
        }
        QVERIFY2(sum / 10 < 3, qPrintable(QString::number(sum / 10)));
    }

    void everyRawFileIsAnsweredOrRefusedByName() {
        UNCAST_NEED_SHARED(shared);
        QDir folder(QString::fromStdString((shared / "raws").string()));
        QStringList files;
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
            if (name != "INDEX.tsv" && name != "README.md") files << folder.filePath(name);
        const Run all = run(QStringList{"estimate", "--json"} + files);
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

    void dscnnBeatsGreyWorldOnMeasuredLights() {
        UNCAST_NEED_SHARED(shared);
        const std::vector<std::pair<const char*, std::array<double, 3>>> charts{
            {"canon_g2_colorchecker_closeup.crw", {0.7274, 1, 0.5520}},
            {"canon_s40_colorchecker_indoor.crw", {0.6688, 1, 0.6190}},
            {"gopro_hero7_colorchecker_crop_mirror.dng", {0.7160, 1, 0.4268}}};
        double network = 0;
        double greyWorld = 0;
        for (const auto& [name, light] : charts) {
            const QString file = QString::fromStdString((shared / "raws" / name).string());
            const QJsonArray answers =
                run({"estimate", file, "--estimator", "dscnn", "--estimator", "grey-world", "--json"}).json();
            network += angle(answers[0].toObject()["illuminant"].toArray(), light) / double(charts.size());
            greyWorld += angle(answers[1].toObject()["illuminant"].toArray(), light) / double(charts.size());
        }
        QVERIFY2(network < greyWorld,
                 qPrintable(QString("dscnn %1, grey-world %2").arg(network).arg(greyWorld)));
    }

private:
    QTemporaryDir m_folder;
    std::array<double, 3> m_light{};
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
