#include "tests/app/uncast-cli/run_cli.h"

#include <QTemporaryDir>

using namespace uncast;
using namespace uncast::test;

class TestCorrectCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        // The black level that the file declares is 5 % off what its masked border measures.
        QCOMPARE(runCli({"demo", path("liar.dng"), "--size", "384x256", "--declared-black", "537.6"}).code,
                 0);
        QCOMPARE(runCli({"demo", path("mixed.dng"), "--size", "384x256", "--scene", "mixed"}).code, 0);
    }

    void warningsAreToldWhoeverNamesTheLight_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("estimated") << QStringList{"--estimator", "grey-world"};
        QTest::newRow("given") << QStringList{"--illuminant", "0.6,1,0.6"};
        QTest::newRow("as shot") << QStringList{"--as-shot"};
    }
    void warningsAreToldWhoeverNamesTheLight() {
        QFETCH(QStringList, options);
        const CliRun run = corrected(path("liar.dng"), options);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err.count("warning: Black level looks"), 1);
        QVERIFY(!run.out.contains("warning"));
    }

    void aDoubtfulVerdictIsTold_data() {
        QTest::addColumn<QString>("estimator");
        for (const char* name : {"dscnn", "dscnn-paper", "grey-edge-1"}) QTest::newRow(name) << QString(name);
    }
    void aDoubtfulVerdictIsTold() {
        QFETCH(QString, estimator);
        const QStringList options{"--estimator", estimator};
        const QString verdict = runCli(QStringList{"estimate", path("mixed.dng"), "--json"} + options)
                                    .answer()["verdict"]
                                    .toString();
        const CliRun run = corrected(path("mixed.dng"), options);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err.contains("lights of different colour"), verdict == "mixed");
        QCOMPARE(run.err.contains("is uncertain"), verdict == "uncertain");
        QVERIFY2(verdict != "single", "the scene under two lights makes no doubt: nothing was tested");
    }

    void oneFactIsToldOnce() {
        UNCAST_NEED_SHARED(shared);
        // Decoder and network both mind that there is no matrix.
        const CliRun run = corrected(rawFile(shared, "pidng_gbrg10_no_neutral_no_matrix.dng"), {});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err.count("No colour matrix is known"), 1);
        QVERIFY(run.err.contains("The light taken out is uncertain"));
    }

    void theCamerasOwnBalanceNeedsNoLightInThePicture() {
        UNCAST_NEED_SHARED(shared);
        const QString black = rawFile(shared, "synth_black_frame_noise.dng");
        QCOMPARE(corrected(black, {"--as-shot"}).code, 0);
        const CliRun estimated = corrected(black, {"--estimator", "as-shot"});
        QCOMPARE(estimated.code, 1);
        QVERIFY(estimated.err.contains("no light can be told"));
    }

    void oneBandHasNoLightWhoeverNamesIt_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        const QStringList given{"--illuminant", "1,1,1"};
        QTest::newRow("one sample, estimated") << "synth_mono_bay.dng" << QStringList{};
        QTest::newRow("one sample, given") << "synth_mono_bay.dng" << given;
        QTest::newRow("one sample, as shot") << "synth_mono_bay.dng" << QStringList{"--as-shot"};
        QTest::newRow("written as a mosaic") << "dji_p4m_palms_green_mono.tif" << QStringList{};
    }
    void oneBandHasNoLightWhoeverNamesIt() {
        UNCAST_NEED_SHARED(shared);
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const CliRun run = corrected(rawFile(shared, name.toUtf8().constData()), options);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("The sensor sees one band only: there is no colour of light"),
                 qPrintable(run.err));
        QVERIFY2(!run.err.contains("--illuminant"), "advice that would not help");
        QVERIFY(!run.err.contains("channels, the camera"));
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(name); }
    [[nodiscard]] CliRun corrected(const QString& file, const QStringList& options) const {
        return runCli(QStringList{"correct", file, "-o", path("out"), "--overwrite"} + options);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCorrectCommand)
#include "test_correct_command.moc"
