#include "core/raw/decode.h"
#include "tests/support/support.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace uncast;

namespace {

struct Outcome {
    int code = -1;
    QString said;
    QString complained;
};

Outcome run(const QTemporaryDir& folder, QStringList arguments) {
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QString::fromStdString((test::buildDir() / "bin" / "uncast-cli").string()),
                  QStringList{"demo"} + arguments);
    process.waitForFinished(-1);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

std::filesystem::path in(const QTemporaryDir& folder, const char* name) {
    return folder.filePath(name).toStdString();
}

bool warnsOf(const RawPicture& raw, const std::string& start) {
    return std::ranges::any_of(raw.warnings,
                               [&](const Notice& notice) { return notice.code.starts_with(start); });
}

} // namespace

class TestDemoCommand : public QObject {
    Q_OBJECT
private slots:
    void aSceneIsWrittenAndSaysWhatItIs() {
        QTemporaryDir folder;
        const Outcome outcome = run(folder, {"scene.dng", "--size", "96x64"});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.said.contains("synthetic scene, 96 x 64, one light"));
        QCOMPARE(outcome.complained, QString());
        QCOMPARE(filesIn(folder), QStringList{"scene.dng"});
        const auto raw = decodeRaw(in(folder, "scene.dng"));
        QVERIFY(raw.has_value());
        QCOMPARE(raw->width, 96);
        QCOMPARE(raw->height, 64);
        QVERIFY(raw->warnings.empty());
    }

    void lightsLieBesideOnRequest() {
        QTemporaryDir folder;
        const Outcome outcome = run(folder, {"scene.dng", "--size", "96x64", "--scene", "mixed", "--lights"});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.said.contains("two lights"));
        QCOMPARE(filesIn(folder), (QStringList{"scene.dng", "scene.lights.csv", "scene.lights.png"}));
    }

    void anotherSeedIsAnotherFile() {
        QTemporaryDir folder;
        QCOMPARE(run(folder, {"a.dng", "--size", "96x64", "--seed", "1"}).code, 0);
        QCOMPARE(run(folder, {"b.dng", "--size", "96x64", "--seed", "1"}).code, 0);
        QCOMPARE(run(folder, {"c.dng", "--size", "96x64", "--seed", "2"}).code, 0);
        const auto samples = [&](const char* name) { return decodeRaw(in(folder, name))->samples; };
        QVERIFY(samples("a.dng") == samples("b.dng"));
        QVERIFY(samples("a.dng") != samples("c.dng"));
    }

    void aFalseBlackLevelIsFoundByTheDecoder() {
        QTemporaryDir folder;
        QCOMPARE(run(folder, {"true.dng", "--size", "192x128"}).code, 0);
        QCOMPARE(run(folder, {"false.dng", "--size", "192x128", "--declared-black", "537.6"}).code, 0);
        QVERIFY(!warnsOf(*decodeRaw(in(folder, "true.dng")), "black-level"));
        QVERIFY(warnsOf(*decodeRaw(in(folder, "false.dng")), "black-level"));
    }

    void anExistingFileNeedsOverwrite() {
        QTemporaryDir folder;
        QCOMPARE(run(folder, {"scene.dng", "--size", "96x64"}).code, 0);
        const Outcome refused = run(folder, {"scene.dng", "--size", "64x96"});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.said, QString());
        QVERIFY(refused.complained.contains("exists already"));
        QCOMPARE(decodeRaw(in(folder, "scene.dng"))->width, 96);
        QCOMPARE(run(folder, {"scene.dng", "--size", "64x96", "--overwrite"}).code, 0);
        QCOMPARE(decodeRaw(in(folder, "scene.dng"))->width, 64);
    }

    void existingLightsNeedOverwriteToo_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << "scene.lights.png";
        QTest::newRow("table") << "scene.lights.csv";
    }
    void existingLightsNeedOverwriteToo() {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QFile mine(folder.filePath(name));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        const QStringList call{"scene.dng", "--size", "96x64", "--lights"};
        const Outcome refused = run(folder, call);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.said, QString());
        QVERIFY(refused.complained.contains(name + " exists already"));
        QCOMPARE(filesIn(folder), QStringList{name}); // not even the scene
        QCOMPARE(mine.size(), 4);
        QCOMPARE(run(folder, call + QStringList{"--overwrite"}).code, 0);
        QVERIFY(QFileInfo(mine).size() > 4);
    }

    void aPlaceThatCannotBeWrittenIsAFailure() {
        QTemporaryDir folder;
        const Outcome outcome = run(folder, {"nowhere/scene.dng", "--size", "96x64"});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.complained.contains("No such file or directory"));
    }

    void wrongArgumentsAreUsage_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{};
        QTest::newRow("size without x") << QStringList{"a.dng", "--size", "1536"};
        QTest::newRow("size with a tail") << QStringList{"a.dng", "--size", "96x64px"};
        QTest::newRow("tiny") << QStringList{"a.dng", "--size", "8x8"};
        QTest::newRow("huge") << QStringList{"a.dng", "--size", "99999x64"};
        QTest::newRow("negative") << QStringList{"a.dng", "--size", "-96x64"};
        QTest::newRow("scene") << QStringList{"a.dng", "--scene", "triple"};
        QTest::newRow("seed") << QStringList{"a.dng", "--seed", "one"};
        QTest::newRow("black") << QStringList{"a.dng", "--declared-black", "-3"};
        QTest::newRow("unknown option") << QStringList{"a.dng", "--frobnicate"};
    }
    void wrongArgumentsAreUsage() {
        QFETCH(QStringList, arguments);
        QTemporaryDir folder;
        const Outcome outcome = run(folder, arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.complained.isEmpty());
        QVERIFY(filesIn(folder).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDemoCommand)
#include "test_demo_command.moc"
