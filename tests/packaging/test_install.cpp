// The installed programs find their module and weights relative to themselves, from any working directory.

#include "tests/support/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

class TestInstall : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString prefix() const { return m_folder.path() + "/a prefix"; }

    /// Runs an installed program from another folder and without a hint where it lies; gives its standard
    /// output.
    QByteArray runInstalled(const QString& program, const QStringList& arguments,
                            int expectedExitCode) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("UNCAST_ROOT");
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(name, m_folder.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        if (!process.waitForFinished(300'000)) return {};
        const QByteArray errors = process.readAllStandardError();
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != expectedExitCode)
            QTest::qFail(("exit code " + QByteArray::number(process.exitCode()) + ": " + errors).constData(),
                         __FILE__, __LINE__);
        return process.readAllStandardOutput();
    }

private slots:
    void initTestCase() {
        const QString build = QString::fromStdString(uncast::test::buildDir().string());
        QCOMPARE(QProcess::execute("cmake", {"--install", build, "--prefix", prefix()}), 0);
    }

    void everythingLiesWhereItIsLookedFor() {
        for (const char* file : {"bin/uncast", "bin/uncast-cli", "lib/uncast/libuncast_network.so",
                                 "share/uncast/weights/dscnn.uncast"})
            QVERIFY2(QFileInfo(prefix() + '/' + file).isFile(), file);
    }

    void theDefaultEstimatorAnswersFromAnyFolder() {
        const QString cli = prefix() + "/bin/uncast-cli";
        runInstalled(cli, {"demo", "scene.dng", "--size", "384x256"}, 0);
        const auto answers =
            QJsonDocument::fromJson(runInstalled(cli, {"estimate", "scene.dng", "--json"}, 0)).array();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0].toObject()["estimator"].toString(), QString("dscnn"));
        QCOMPARE(answers[0].toObject()["illuminant"].toArray().size(), 3);
    }

    void theWindowAnswersFromAnyFolder() {
        // With the network, as by default: it needs module and weights, and says so where they are missing.
        runInstalled(prefix() + "/bin/uncast",
                     {"scene.dng", "--screenshot", "window.png", "--size", "960x600"}, 0);
        QFile picture(m_folder.path() + "/window.png");
        QVERIFY(picture.open(QIODevice::ReadOnly));
        const QByteArray head = picture.read(24); // a PNG's width and height stand at 16 and 20
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 16), 960U);
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 20), 600U);
    }

    void aLinkToTheProgramWorksToo() {
        const QString link = m_folder.path() + "/uncast-cli";
        QVERIFY(QFile::link(prefix() + "/bin/uncast-cli", link));
        const auto answers =
            QJsonDocument::fromJson(runInstalled(link, {"estimate", "scene.dng", "--json"}, 0)).array();
        QCOMPARE(answers[0].toObject()["illuminant"].toArray().size(), 3);
    }

    void aMissingModuleIsSaidAndTheStatisticsStillWork() {
        const QString cli = prefix() + "/bin/uncast-cli";
        QVERIFY(QFile::remove(prefix() + "/lib/uncast/libuncast_network.so"));
        const auto failed =
            QJsonDocument::fromJson(runInstalled(cli, {"estimate", "scene.dng", "--json"}, 1)).array();
        QCOMPARE(failed[0].toObject()["error"].toObject()["code"].toString(), QString("module-missing"));
        runInstalled(prefix() + "/bin/uncast", {"scene.dng", "--screenshot", "window.png"}, 1);
        const auto worked =
            QJsonDocument::fromJson(
                runInstalled(cli, {"estimate", "scene.dng", "--json", "--estimator", "grey-world"}, 0))
                .array();
        QCOMPARE(worked[0].toObject()["illuminant"].toArray().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestInstall)
#include "test_install.moc"
