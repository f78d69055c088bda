// What becomes of a call when memory or the place to write to run out.

#include "tests/app/uncast-cli/run_cli.h"

#include <QTemporaryDir>

using namespace uncast;
using namespace uncast::test;

namespace {

// With no more than so much address space.
CliRun runWithin(int kilobytes, const QStringList& arguments) {
    QProcess process;
    const QString script = QString("ulimit -v %1; exec \"$0\" \"$@\"").arg(kilobytes);
    process.start("sh", QStringList{"-c", script, cliPath()} + arguments);
    return outcomeOf(process);
}

} // namespace

class TestLimits : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QCOMPARE(runCli({"demo", path("large.dng"), "--size", "4000x3000"}).code, 0);
        QCOMPARE(runCli({"demo", path("small.dng"), "--size", "96x64"}).code, 0);
    }

    void memoryThatRunsOutIsAnErrorOfTheFile_data() {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QList<int>>("megabytes");
        const QString file = path("large.dng");
        QTest::newRow("estimate") << QStringList{"estimate", file, "--estimator", "grey-edge-2"}
                                  << QList{55, 65, 75, 85, 95};
        QTest::newRow("network") << QStringList{"estimate", path("small.dng")}
                                 << QList{300, 480, 540, 560, 575, 600, 610, 630};
        QTest::newRow("correct") << QStringList{"correct",   file,          "-o",
                                                path("out"), "--overwrite", "--as-shot"}
                                 << QList{65, 80, 95, 100, 110};
        QTest::newRow("demo") << QStringList{"demo", path("other.dng"), "--size", "4000x3000", "--overwrite"}
                              << QList{55, 60, 80, 100};
    }
    void memoryThatRunsOutIsAnErrorOfTheFile() {
        QFETCH(QStringList, call);
        QFETCH(QList<int>, megabytes);
        int refused = 0;
        for (const int limit : megabytes) {
            const CliRun run = runWithin(limit * 1024, call);
            QVERIFY2(run.code == 0 || run.code == 1,
                     qPrintable(QString("%1 MB: %2 %3").arg(limit).arg(run.code).arg(run.err)));
            if (run.code == 0) continue;
            ++refused;
            QVERIFY(!run.err.trimmed().isEmpty());
            QVERIFY2(run.err.trimmed().count('\n') == 0, qPrintable(run.err)); // one sentence
        }
        QVERIFY2(refused > 0, "no limit was too low: nothing was tested");
    }

    void theNextFileHasItsTurn() {
        const CliRun run = runWithin(75 * 1024, {"estimate", path("large.dng"), path("small.dng"),
                                                 "--estimator", "grey-world", "--json"});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json().size(), 2);
        QVERIFY(run.json()[0].toObject().contains("error"));
        QVERIFY(run.json()[1].toObject()["illuminant"].isArray());
    }

    void resultsThatCannotBeWrittenAreAFailure_data() {
        QTest::addColumn<QStringList>("call");
        const QString file = path("small.dng");
        const QStringList estimate{"estimate", file, "--estimator", "grey-world"};
        QTest::newRow("text") << estimate;
        QTest::newRow("JSON") << estimate + QStringList{"--json"};
        // More than any buffer holds: the failure comes before the end.
        QTest::newRow("much JSON") << estimate + QStringList(200, file) + QStringList{"--json"};
        QTest::newRow("correct") << QStringList{"correct",   file,          "-o",
                                                path("out"), "--overwrite", "--as-shot"};
        QTest::newRow("demo") << QStringList{"demo", path("other.dng"), "--size", "96x64", "--overwrite"};
        QTest::newRow("help") << QStringList{"--help"};
        QTest::newRow("version") << QStringList{"--version"};
    }
    void resultsThatCannotBeWrittenAreAFailure() {
        if (!QFileInfo::exists("/dev/full")) QSKIP("there is no /dev/full on this machine");
        QFETCH(QStringList, call);
        QCOMPARE(runCli(call).code, 0);
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(cliPath(), call);
        const CliRun run = outcomeOf(process);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("could not be written to standard output"), qPrintable(run.err));
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
