#include "core/files/sidecar.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <unistd.h>

using namespace uncast;
using nlohmann::json;

namespace {

std::filesystem::path nativePath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

// JSON without backslashes: ' stands for ".
QByteArray quoted(QByteArray text) {
    return text.replace('\'', '"');
}

Sidecar fullSidecar() {
    Sidecar sidecar;
    PhotoSettings settings;
    settings.estimator = "grey-world";
    settings.blackLevel = 511.5;
    settings.excluded = {{0.25, 0, 0.25, 0.25}, {0, 0.75, 0.25, 0.25}};
    settings.light.mode = LightMode::manual;
    settings.light.light = Light(0.5, 1, 0.8);
    settings.light.camera = "Maker One";
    settings.light.chromaticity = Chromaticity{0.34, 0.36};
    settings.light.strength = 0.75;
    settings.viewing = {-1.5, Tone::filmic};
    settings.light.picked = {{0.25, 0.5, 11}, {0.75, 0.125, 201}};
    settings.light.preset = "My lamp";
    settings.chart = ChartCorners{{{{0.1, 0.2}, {0.8, 0.25}, {0.75, 0.7}, {-0.05, 0.6}}}};
    sidecar.settings = settings;
    settings.light = {};
    settings.blackLevel.reset();
    settings.excluded.clear();
    settings.light.miredOffset = 12.5;
    settings.light.tintOffset = -3;
    sidecar.snapshots[0] = SidecarSnapshot{settings, Light(0.25, 1, 0.5)};
    settings.light = {};
    settings.light.mode = LightMode::patches;
    settings.light.light = Light(0.5, 1, 0.25);
    sidecar.snapshots[1] = SidecarSnapshot{settings, Light(0.5, 1, 0.25)};
    settings.light = {};
    settings.light.mode = LightMode::preset;
    settings.light.preset = "shade";
    sidecar.snapshots[2] = SidecarSnapshot{settings, Light(0.5, 1, 0.5)};
    sidecar.stars = 4;
    sidecar.rejected = true;
    sidecar.result = SidecarResult{Light(0.5, 1, 0.625), Chromaticity{0.33, 0.35}, "Maker One", "mixed"};
    return sidecar;
}

} // namespace

class TestSidecar : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    std::filesystem::path fresh() {
        return sidecarPath(nativePath(m_folder.filePath(QStringLiteral("IMG_%1.CR2").arg(++m_number))));
    }
    static void put(const std::filesystem::path& path, const QByteArray& bytes) {
        QFile file(QFile::decodeName(path.c_str()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray bytesAt(const std::filesystem::path& path) {
        QFile file(QFile::decodeName(path.c_str()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static json at(const std::filesystem::path& path) {
        return json::parse(bytesAt(path).toStdString(), nullptr, false);
    }

private slots:
    void howAPhotoIsShownIsNamedOnlyWhereItDiffersFromTheExport() {
        const auto path = fresh();
        Sidecar sidecar;
        sidecar.settings = PhotoSettings{};
        sidecar.settings->viewing = {0.5, Tone::filmic};
        QVERIFY(writeSidecar(path, sidecar));
        QCOMPARE(at(path)["settings"]["viewing"], (json{{"exposure", 0.5}, {"tone", "filmic"}}));
        sidecar.settings->viewing = {};
        QVERIFY(writeSidecar(path, sidecar));
        QVERIFY(!at(path)["settings"].contains("viewing"));
    }
    void aWayOfShowingWithoutMeaningIsLeftOut() {
        const auto path = fresh();
        put(path, quoted("{'format': 'uncast-photo', 'version': 1, 'settings': {'estimator': 'dscnn', "
                         "'viewing': {'exposure': 99, 'tone': 'sepia'}}}"));
        const auto read = readSidecar(path);
        QVERIFY(read);
        QVERIFY(read->sidecar.settings->viewing.asExported());
        QCOMPARE(read->notices.size(), std::size_t(2));
        QCOMPARE(read->notices.front().code, std::string("sidecar-value"));
    }
    void itsNameIsTheWholeNameOfThePhoto() {
        QCOMPARE(sidecarPath("/a/IMG_1.CR2"), std::filesystem::path("/a/IMG_1.CR2.uncast.json"));
        QCOMPARE(sidecarPath("/a/IMG_1.CR2", "/b"), std::filesystem::path("/b/IMG_1.CR2.uncast.json"));
    }

    void everythingComesBack() {
        const auto path = fresh();
        const auto written = writeSidecar(path, fullSidecar());
        QVERIFY(written && written->keptAside.empty());
        const auto read = readSidecar(path);
        QVERIFY(read);
        QVERIFY(read->notices.empty());
        // The file holds gains, so the light may differ in its last bit.
        const Light& light = read->sidecar.settings->light.light;
        QVERIFY(recoveryAngle(light, fullSidecar().settings->light.light) < 1e-12);
        Sidecar same = read->sidecar;
        same.settings->light.light = fullSidecar().settings->light.light;
        same.result->light = fullSidecar().result->light;
        QCOMPARE(same, fullSidecar());
    }

    void gainsAreReadableWithGreenOne() {
        const auto path = fresh();
        QVERIFY(writeSidecar(path, fullSidecar()));
        const json light = at(path)["settings"]["light"];
        QCOMPARE(light["mode"].get<std::string>(), std::string("manual"));
        QCOMPARE(light["gains"], json({2.0, 1.0, 1.25}));
        QCOMPARE(at(path)["version"].get<int>(), kSidecarVersion);
        QVERIFY(at(path)["program"].get<std::string>().starts_with("Uncast "));
    }

    void writingTwiceGivesTheSameBytes() {
        const auto path = fresh();
        QVERIFY(writeSidecar(path, fullSidecar()));
        const QByteArray first = bytesAt(path);
        QVERIFY(writeSidecar(path, readSidecar(path)->sidecar));
        QCOMPARE(bytesAt(path), first);
    }

    void noFileIsNoDamage() {
        const auto read = readSidecar(fresh());
        QVERIFY(!read);
        QCOMPARE(read.error().code, std::string("not-found"));
    }

    void unknownKeysAreKept() {
        const auto path = fresh();
        QVERIFY(writeSidecar(path, fullSidecar()));
        json document = at(path);
        document["note"] = "by hand";
        document["settings"]["denoise"] = {{"strength", 3}};
        document["settings"]["light"]["patches"] = {1, 2};
        document["snapshots"]["A"]["name"] = "warm";
        document["snapshots"]["D"] = {{"later", true}};
        put(path, QByteArray::fromStdString(document.dump()));
        Sidecar sidecar = readSidecar(path)->sidecar;
        sidecar.stars = 1;
        sidecar.settings->blackLevel.reset();
        sidecar.settings->light = {};
        sidecar.snapshots[2].reset();
        QVERIFY(writeSidecar(path, sidecar));
        const json after = at(path);
        QCOMPARE(after["note"], document["note"]);
        QCOMPARE(after["settings"]["denoise"], document["settings"]["denoise"]);
        QCOMPARE(after["settings"]["light"]["patches"], document["settings"]["light"]["patches"]);
        QCOMPARE(after["snapshots"]["A"], document["snapshots"]["A"]);
        QCOMPARE(after["snapshots"]["D"], document["snapshots"]["D"]);
        QVERIFY(!after["snapshots"].contains("C"));
        QVERIFY(!after["settings"].contains("blackLevel"));
        QVERIFY(!after["settings"]["light"].contains("gains"));
        QCOMPARE(after["stars"], json(1));
    }

    void aLaterVersionIsReadAsFarAsItIsUnderstood() {
        const auto path = fresh();
        put(path, quoted("{'format': 'uncast-photo', 'version': 7, 'stars': 2, 'settings': {'estimator': "
                         "'dscnn', 'light': {'mode': 'by-moonlight', 'gains': [2, 1, 4], 'phase': 0.5}}}"));
        const auto read = readSidecar(path);
        QVERIFY(read);
        QCOMPARE(read->notices.size(), std::size_t(1));
        QCOMPARE(read->notices[0].code, std::string("sidecar-newer"));
        // A way of choosing that is not known means the light it led to.
        QCOMPARE(read->sidecar.settings->light.mode, LightMode::manual);
        QCOMPARE(read->sidecar.settings->light.light, Light(0.5, 1, 0.25));
        Sidecar starred = read->sidecar;
        starred.stars = 5;
        QVERIFY(writeSidecar(path, starred));
        QCOMPARE(at(path)["version"], json(7));
        QCOMPARE(at(path)["settings"]["light"]["mode"], json("by-moonlight")); // nobody changed it
    }

    void damageIsNamedAndKeptAside_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << quoted("{'format': 'uncast-photo', 'stars': 3, 'settin");
        QTest::newRow("noise") << QByteArray::fromHex("00ff80fe7b225d");
        QTest::newRow("no UTF-8") << QByteArray("{\"format\": \"uncast-photo\", \"program\": \"\xff\"}");
        QTest::newRow("a list") << QByteArray("[1, 2, 3]");
        QTest::newRow("a stranger's") << quoted("{'stars': 3}");
        QTest::newRow("deep") << QByteArray("[").repeated(200000);
    }
    void damageIsNamedAndKeptAside() {
        QFETCH(QByteArray, bytes);
        const auto path = fresh();
        put(path, bytes);
        const auto read = readSidecar(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, std::string("sidecar-damaged"));
        QCOMPARE(bytesAt(path), bytes); // looking changes nothing
        const auto written = writeSidecar(path, fullSidecar());
        QVERIFY(written);
        QCOMPARE(bytesAt(written->keptAside), bytes);
        QVERIFY(readSidecar(path));
        put(path, bytes); // and once more: the first is not written over
        const auto again = writeSidecar(path, fullSidecar());
        QVERIFY(again && again->keptAside != written->keptAside);
        QCOMPARE(bytesAt(written->keptAside), bytes);
        QCOMPARE(bytesAt(again->keptAside), bytes);
    }

    void valuesWithoutMeaningAreLeftOut_data() {
        QTest::addColumn<QByteArray>("member");
        for (const QByteArray& member :
             {quoted("'stars': 9"), quoted("'stars': 'three'"), quoted("'rejected': 1"),
              quoted("'settings': []"), quoted("'settings': {'estimator': 3}"),
              quoted("'settings': {'blackLevel': -5}"), quoted("'settings': {'light': {'mode': 'manual'}}"),
              quoted("'settings': {'light': {'mode': 'manual', 'gains': [0, 1, 2]}}"),
              quoted("'settings': {'light': {'mode': 'manual', 'gains': [1e999, 1, 2]}}"),
              quoted("'settings': {'light': {'mode': 'manual', 'gains': [2, 1]}}"),
              quoted("'settings': {'light': {'strength': 1.5}}"),
              quoted("'settings': {'light': {'offset': 4}}"),
              quoted("'settings': {'light': {'mode': 'patches'}}"), quoted("'settings': {'excluded': 4}"),
              quoted("'settings': {'excluded': [[0, 0, 1]]}"),
              quoted("'settings': {'excluded': [[0, 0, 0, 1]]}"),
              quoted("'settings': {'excluded': [[0.75, 0, 0.5, 1]]}"),
              quoted("'snapshots': {'A': {'gains': [2, 1, 2]}}"),
              quoted("'result': {'chromaticity': [0.7, 0.6]}")})
            QTest::newRow(member.constData()) << member;
    }
    void valuesWithoutMeaningAreLeftOut() {
        QFETCH(QByteArray, member);
        const auto path = fresh();
        put(path, "{\"format\": \"uncast-photo\", \"version\": 1, " + member + "}");
        const auto read = readSidecar(path);
        if (!read) { // a number beyond all numbers is no JSON
            QCOMPARE(read.error().code, std::string("sidecar-damaged"));
            return;
        }
        QVERIFY(!read->notices.empty());
        QCOMPARE(read->notices[0].code, std::string("sidecar-value"));
        if (read->sidecar.settings) QCOMPARE(read->sidecar.settings->light, LightChoice{});
        if (read->sidecar.settings) QVERIFY(read->sidecar.settings->excluded.empty());
        QCOMPARE(read->sidecar.stars, 0);
    }

    void nothingToSayLeavesNoFile() {
        const auto path = fresh();
        QVERIFY(writeSidecar(path, {}));
        QVERIFY(!std::filesystem::exists(path));
        QVERIFY(writeSidecar(path, fullSidecar()));
        QVERIFY(writeSidecar(path, {}));
        QVERIFY(!std::filesystem::exists(path));
        put(path, quoted("{'format': 'uncast-photo', 'version': 1, 'stars': 3, 'note': 'by hand'}"));
        QVERIFY(writeSidecar(path, {}));
        QCOMPARE(at(path)["note"], json("by hand"));
        QCOMPARE(at(path)["stars"], json(0));
    }

    void namesThatAreNoUtf8AreWritten() {
        const auto path = fresh();
        Sidecar sidecar = fullSidecar();
        sidecar.result->camera = "Ma\xefl";
        QVERIFY(writeSidecar(path, sidecar));
        QVERIFY(readSidecar(path));
    }

    void aFolderThatCannotBeWrittenIsAnError() {
        const auto gone = nativePath(m_folder.filePath(QStringLiteral("gone"))) / "IMG.CR2.uncast.json";
        const auto written = writeSidecar(gone, fullSidecar());
        QVERIFY(!written);
        QCOMPARE(written.error().code, std::string("cannot-write"));
    }
};

QTEST_APPLESS_MAIN(TestSidecar)
#include "test_sidecar.moc"
