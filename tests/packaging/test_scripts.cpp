// packaging/run.sh and packaging/test.sh on a made-up machine: a copy of the scripts in a folder with a space
// in its name, and stand-ins for dpkg-query, apt-get, cmake, ctest and Uncast itself that write down how they
// were called.

#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
    QStringList calls; ///< what the stand-ins were called with, in order
};

class Machine {
public:
    Machine() {
        QDir().mkpath(bin());
        QDir().mkpath(tree() + "/packaging");
        QDir().mkpath(work());
        const QDir sources(QString::fromStdString((uncast::test::sourceDir() / "packaging").string()));
        for (const QString& script : sources.entryList({"*.sh"}, QDir::Files))
            QFile::copy(sources.filePath(script), tree() + "/packaging/" + script);
        for (const char* tool : {"awk", "basename", "cat", "dirname", "env", "find", "grep", "mkdir", "nproc",
                                 "rmdir", "realpath", "sed", "sh", "sort", "touch"})
            QFile::link(QStandardPaths::findExecutable(tool), bin() + '/' + tool);
        // All packages are there unless MISSING names some; apt-cache knows them unless LISTS is "no".
        stand("dpkg-query", "shift 2; for p in \"$@\"; do case \" $MISSING \" in *\" $p \"*) ;; "
                            "*) echo \"installed $p\" ;; esac; done; [ -z \"$MISSING\" ]");
        stand("apt-cache", "[ \"$LISTS\" != no ]");
        stand("apt-get", log("apt-get") + "; [ \"$APT\" != fails ]");
        stand("id", "echo ${USER_ID:-0}");
        stand("cmake",
              log("cmake") +
                  "; case \"$*\" in *--fresh*) mkdir -p \"build/$3\"; touch \"build/$3/build.ninja\"; "
                  "echo \"CMAKE_HOME_DIRECTORY:INTERNAL=$PWD\" > \"build/$3/CMakeCache.txt\" ;; esac; "
                  "[ \"$BUILD\" != fails ]");
        stand("ctest", log("ctest") + "; [ \"$TESTS\" != fail ]");
        QDir().mkpath(programs());
        program("uncast", log("uncast") + "; exit ${WINDOW:-0}");
        program("uncast-cli", log("uncast-cli") +
                                  "; if [ \"$1\" = \"$FAILS\" ]; then exit 1; fi; "
                                  "if [ \"$1\" = demo ]; then touch \"$2\"; fi; "
                                  "if [ \"$1\" = correct ]; then touch \"$4/picture.tif\"; fi");
    }

    [[nodiscard]] QString work() const { return m_folder.path() + "/some work"; }
    [[nodiscard]] QString tree() const { return m_folder.path() + "/a tree"; }
    void remove(const QString& program) const { QFile::remove(bin() + '/' + program); }

    [[nodiscard]] Outcome run(const QString& script, const QStringList& arguments,
                              const QMap<QString, QString>& settings = {}) const {
        QFile::remove(logFile());
        QProcessEnvironment environment;
        environment.insert("PATH", bin());
        environment.insert("LOG", logFile());
        environment.insert("HOME", m_folder.path());
        for (const auto& [name, value] : settings.asKeyValueRange()) environment.insert(name, value);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(work());
        process.start("/bin/bash", QStringList{tree() + "/packaging/" + script} + arguments);
        Outcome outcome;
        if (!process.waitForFinished(120'000)) return outcome;
        outcome.exitCode = process.exitCode();
        outcome.out = QString::fromUtf8(process.readAllStandardOutput());
        outcome.err = QString::fromUtf8(process.readAllStandardError());
        QFile calls(logFile());
        if (calls.open(QIODevice::ReadOnly))
            outcome.calls = QString::fromUtf8(calls.readAll()).split('\n', Qt::SkipEmptyParts);
        return outcome;
    }

private:
    [[nodiscard]] QString bin() const { return m_folder.path() + "/bin"; }
    [[nodiscard]] QString programs() const { return tree() + "/build/release/bin"; }
    [[nodiscard]] QString logFile() const { return m_folder.path() + "/calls"; }
    static QString log(const QString& name) { return "(IFS='|'; echo \"" + name + "|$*\" >> \"$LOG\")"; }
    static void script(const QString& path, const QString& text) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(path));
        file.write(("#!/bin/sh\n" + text + "\n").toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void stand(const QString& name, const QString& text) const { script(bin() + '/' + name, text); }
    void program(const QString& name, const QString& text) const { script(programs() + '/' + name, text); }

    QTemporaryDir m_folder;
};

} // namespace

class TestScripts : public QObject {
    Q_OBJECT

    /// The files that were left in a folder below the working directory.
    static QStringList filesIn(const Machine& machine, const QString& folder) {
        return QDir(machine.work() + '/' + folder).entryList(QDir::Files);
    }
    static void makePhoto(const Machine& machine, const QString& name) {
        QFile file(machine.work() + '/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("photo");
    }

private slots:
    void helpNeedsNothing() {
        const Machine machine;
        for (const char* script : {"run.sh", "test.sh"})
            for (const char* option : {"--help", "-h"}) {
                const Outcome outcome = machine.run(script, {option});
                QCOMPARE(outcome.exitCode, 0);
                QVERIFY(outcome.out.startsWith("Usage: packaging/" + QString(script)));
                QCOMPARE(outcome.calls, QStringList());
            }
    }

    void wrongUsageIsToldBeforeAnyWork_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("option") << "run.sh" << QStringList{"--instal-only"} << 2;
        QTest::newRow("two photos") << "run.sh" << QStringList{"photo.dng", "photo.dng"} << 2;
        QTest::newRow("empty name") << "run.sh" << QStringList{""} << 2;
        QTest::newRow("no such photo") << "run.sh" << QStringList{"nowhere.dng"} << 1;
        QTest::newRow("option as name") << "run.sh" << QStringList{"--", "--help"} << 1;
        QTest::newRow("test.sh") << "test.sh" << QStringList{"--fast"} << 2;
    }
    void wrongUsageIsToldBeforeAnyWork() {
        QFETCH(QString, script);
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Machine machine;
        makePhoto(machine, "photo.dng");
        const Outcome outcome = machine.run(script, arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.calls, QStringList());
        QVERIFY(outcome.err.startsWith(script + ": "));
        QVERIFY(outcome.out.isEmpty());
    }

    void aptIsNotCalledWhenNothingIsMissing() {
        const Outcome outcome = Machine().run("run.sh", {"--install-only"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.calls, QStringList());
    }

    void onlyTheMissingPackagesAreInstalled() {
        const Machine machine;
        const Outcome outcome = machine.run("run.sh", {"--install-only"}, {{"MISSING", "libraw-dev xvfb"}});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.calls.size(), 1);
        QVERIFY(outcome.calls[0].contains("|install|"));
        QVERIFY(outcome.calls[0].endsWith("|--no-install-recommends|libraw-dev|xvfb"));
    }

    void aFreshMachineReadsThePackageListsFirst() {
        const Machine machine;
        const Outcome outcome =
            machine.run("run.sh", {"--install-only"}, {{"MISSING", "cmake"}, {"LISTS", "no"}});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.calls.size(), 2);
        QVERIFY(outcome.calls[0].endsWith("|update"));
        QVERIFY(outcome.calls[1].endsWith("|cmake"));
    }

    void oldPackageListsAreReadAnew() {
        const Machine machine;
        const Outcome outcome =
            machine.run("run.sh", {"--install-only"}, {{"MISSING", "cmake"}, {"APT", "fails"}});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.calls.size(), 2);
        QVERIFY(outcome.calls[0].endsWith("|cmake"));
        QVERIFY(outcome.calls[1].endsWith("|update"));
        QVERIFY(outcome.err.contains("the package lists could not be read"));
    }

    void withoutRootAndSudoTheMissingPackagesAreNamed() {
        const Machine machine;
        const Outcome outcome =
            machine.run("run.sh", {"--install-only"}, {{"MISSING", "cmake"}, {"USER_ID", "1000"}});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.calls, QStringList());
        QVERIFY(outcome.err.contains("only root may install them (there is no sudo): cmake"));
    }

    void anotherSystemIsToldWhatIsNeeded() {
        const Machine machine;
        machine.remove("dpkg-query");
        const Outcome outcome = machine.run("run.sh", {});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("needs Debian 12"));
        QVERIFY(outcome.err.contains("libtorch-dev"));
    }

    void theWindowOpensOnThePhotoOrTheSample() {
        const Machine machine;
        makePhoto(machine, "-my photo.dng");
        const Outcome photo = machine.run("run.sh", {"--", "-my photo.dng"}, {{"DISPLAY", ":0"}});
        QCOMPARE(photo.exitCode, 0);
        QCOMPARE(photo.calls.last(),
                 "uncast|" + QFileInfo(machine.work() + "/-my photo.dng").canonicalFilePath());
        const Outcome sample = machine.run("run.sh", {}, {{"WAYLAND_DISPLAY", "wayland-0"}});
        QCOMPARE(sample.exitCode, 0);
        QCOMPARE(sample.calls.last(), QString("uncast|--sample"));
        QCOMPARE(QDir(machine.work()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }

    void aDeadDisplayIsNoDisplay() {
        const Machine machine;
        makePhoto(machine, "a photo.CR2");
        const Outcome dead = machine.run("run.sh", {"a photo.CR2"}, {{"DISPLAY", ":77"}, {"WINDOW", "3"}});
        QCOMPARE(dead.exitCode, 0);
        QVERIFY(dead.calls[2].startsWith("uncast|"));
        QVERIFY(dead.calls[3].startsWith("uncast-cli|estimate|"));
        QCOMPARE(filesIn(machine, "uncast-output"), QStringList{"picture.tif"});
        // Any other end of the window is the end of the run.
        const Outcome crashed = machine.run("run.sh", {}, {{"DISPLAY", ":0"}, {"WINDOW", "134"}});
        QCOMPARE(crashed.exitCode, 134);
        QVERIFY(crashed.calls.last().startsWith("uncast|"));
    }

    void onlyTheFirstRunConfigures() {
        const Machine machine;
        const QMap<QString, QString> display{{"DISPLAY", ":0"}};
        const Outcome first = machine.run("run.sh", {}, display);
        QCOMPARE(first.calls.size(), 3);
        QCOMPARE(first.calls[0], QString("cmake|--fresh|--preset|release"));
        QVERIFY(first.calls[1].startsWith("cmake|--build|--preset|release|-j|"));
        const Outcome second = machine.run("run.sh", {}, display);
        QCOMPARE(second.calls, first.calls.mid(1));
    }

    void aBuildFolderOfAnotherTreeIsNotUsed() {
        const Machine machine;
        QCOMPARE(machine.run("run.sh", {}, {{"DISPLAY", ":0"}}).exitCode, 0);
        QFile cache(machine.tree() + "/build/release/CMakeCache.txt");
        QVERIFY(cache.open(QIODevice::WriteOnly | QIODevice::Truncate));
        cache.write("CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n");
        cache.close();
        const Outcome outcome = machine.run("run.sh", {}, {{"DISPLAY", ":0"}});
        QCOMPARE(outcome.calls[0], QString("cmake|--fresh|--preset|release"));
    }

    void withoutADisplayTheJobIsDoneWithoutAWindow() {
        const Machine machine;
        makePhoto(machine, "a photo.CR2");
        const QString out = QFileInfo(machine.work()).canonicalFilePath() + "/uncast-output";
        const QString photo = QFileInfo(machine.work() + "/a photo.CR2").canonicalFilePath();
        const Outcome first = machine.run("run.sh", {"a photo.CR2"});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.calls.mid(2),
                 QStringList({"uncast-cli|estimate|" + photo + "|--map|" + out + "/a photo-map.png",
                              "uncast-cli|correct|" + photo + "|-o|" + out}));
        QVERIFY(first.err.contains("Written to " + out));
        // The second run leaves the first one's results alone.
        const Outcome second = machine.run("run.sh", {"a photo.CR2"});
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.calls.last(), "uncast-cli|correct|" + photo + "|-o|" + out + "-2");
    }

    void withoutDisplayAndPhotoTheSampleSceneIsUsed() {
        const Machine machine;
        const QString out = QFileInfo(machine.work()).canonicalFilePath() + "/uncast-output";
        const Outcome outcome = machine.run("run.sh", {});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.calls[2], "uncast-cli|demo|" + out + "/sample.dng");
        QCOMPARE(outcome.calls[3],
                 "uncast-cli|estimate|" + out + "/sample.dng|--map|" + out + "/sample-map.png");
        QCOMPARE(filesIn(machine, "uncast-output"), QStringList({"picture.tif", "sample.dng"}));
    }

    void failuresReachTheExitCode() {
        const Machine machine;
        makePhoto(machine, "a photo.CR2");
        const Outcome outcome = machine.run("run.sh", {"a photo.CR2"}, {{"FAILS", "estimate"}});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(!QDir(machine.work() + "/uncast-output")
                     .exists()); // nothing was written: no empty folder stays behind
        QCOMPARE(machine.run("run.sh", {}, {{"FAILS", "correct"}}).exitCode, 1);
        QCOMPARE(machine.run("run.sh", {}, {{"FAILS", "demo"}}).exitCode, 1);
        QCOMPARE(machine.run("run.sh", {}, {{"BUILD", "fails"}}).exitCode, 1);
        QCOMPARE(machine.run("test.sh", {}, {{"BUILD", "fails"}}).exitCode, 1);
        QCOMPARE(machine.run("test.sh", {}, {{"TESTS", "fail"}}).exitCode, 1);
        QCOMPARE(machine.run("test.sh", {}).exitCode, 0);
    }

    void theSanitizedTestsRunOnRequest() {
        const Machine machine;
        const auto presets = [](const Outcome& outcome) {
            QStringList found;
            for (const QString& call : outcome.calls)
                if (call.startsWith("ctest|")) found << call.split('|')[2];
            return found;
        };
        QCOMPARE(presets(machine.run("test.sh", {})), QStringList{"release"});
        QCOMPARE(presets(machine.run("test.sh", {"--sanitize"})), QStringList({"release", "dev"}));
        QCOMPARE(presets(machine.run("test.sh", {}, {{"UNCAST_TEST_SANITIZED", "1"}})),
                 QStringList({"release", "dev"}));
    }
};

QTEST_GUILESS_MAIN(TestScripts)
#include "test_scripts.moc"
