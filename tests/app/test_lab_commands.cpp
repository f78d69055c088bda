#include "core/network/weights_file.h"
#include "tests/core/lab/lab_fixture.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace uncast;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

QString program() {
    return QString::fromStdString((test::buildDir() / "bin" / "uncast-cli").string());
}

Outcome run(const QStringList& arguments) {
    QProcess process;
    process.start(program(), arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestLabCommands : public QObject {
    Q_OBJECT
private slots:
    void trainWritesWeightsThatBenchMeasures() {
        const QString weights = m_folder.filePath("mine.uncast");
        const auto trained =
            run({"train", manifest(), "--cameras", cameras(), "--out", weights, "--steps", "3", "--batch",
                 "4", "--checkpoint", m_folder.filePath("points"), "--log", m_folder.filePath("log.csv")});
        QVERIFY2(trained.code == 0, qPrintable(trained.err));
        QVERIFY(trained.err.contains("step 3/3"));
        QCOMPARE(readWeights(weights.toStdString()).value().name, std::string("mine"));
        QVERIFY(QFile::exists(m_folder.filePath("points/mine.checkpoint")));
        QFile log(m_folder.filePath("log.csv"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll().count('\n'), 2);

        const auto benched =
            run({"bench", manifest(), "--cameras", cameras(), "--weights", weights, "--cells", "2", "--json",
                 m_folder.filePath("b.json"), "--csv", m_folder.filePath("b.csv")});
        QVERIFY2(benched.code == 0, qPrintable(benched.err));
        QVERIFY(benched.out.contains("mine"));
        QVERIFY2(benched.err.contains("leak: mine was trained on"), qPrintable(benched.err));
        QFile json(m_folder.filePath("b.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto root = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(root["weights"].toString().size(), 16);
        QCOMPARE(root["seed"].toInt(), 1);
        const auto set = root["sets"].toObject()["made"].toObject();
        const auto figures = set["estimators"].toObject()["mine"].toObject();
        QCOMPARE(figures["n"].toInt(), 24);
        QVERIFY(figures["leaked"].toInt() > 12);
        for (const char* name : {"mean", "median", "trimean", "best25", "worst25", "q95", "max"}) {
            QVERIFY2(figures[name].isDouble(), name);
            QVERIFY2(figures["reproduction"].toObject()[name].isDouble(), name);
        }
        const auto interval = figures["ci95"].toArray();
        QVERIFY(interval[0].toDouble() < figures["mean"].toDouble());
        QVERIFY(interval[1].toDouble() > figures["mean"].toDouble());
        const auto cameraFigures = set["cameras"].toObject()["CamA"].toObject()["estimators"].toObject();
        QCOMPARE(cameraFigures["mine"].toObject()["n"].toInt(), 12);
        QFile csv(m_folder.filePath("b.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 25);
    }

    void anInterruptedTrainingLeavesACheckpoint() {
        QProcess process;
        process.start(program(),
                      {"train", manifest(), "--cameras", cameras(), "--out", m_folder.filePath("cut.uncast"),
                       "--steps", "100000", "--batch", "2", "--checkpoint", m_folder.path()});
        process.setReadChannel(QProcess::StandardError);
        QString said;
        while (!said.contains("step 50/") && process.waitForReadyRead(-1))
            said += QString::fromUtf8(process.readAllStandardError());
        process.terminate();
        process.waitForFinished(-1);
        said += QString::fromUtf8(process.readAllStandardError());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(said.contains("can be resumed"), qPrintable(said));
        QVERIFY(QFile::exists(m_folder.filePath("cut.checkpoint")));
    }

    void theOptionsOfThePaperChangeThePlan() {
        const QString weights = m_folder.filePath("varied.uncast");
        const auto trained = run({"train",
                                  manifest(),
                                  "--cameras",
                                  cameras(),
                                  "--out",
                                  weights,
                                  "--recipe",
                                  "paper",
                                  "--epochs",
                                  "1",
                                  "--patches",
                                  "24",
                                  "--batch",
                                  "8",
                                  "--convolution",
                                  "standard",
                                  "--skip",
                                  "--modules",
                                  "2",
                                  "--patch",
                                  "16",
                                  "--native-patches",
                                  "--set",
                                  "made",
                                  "--device",
                                  "cpu",
                                  "--plot",
                                  m_folder.filePath("curve.png")});
        QVERIFY2(trained.code == 0, qPrintable(trained.err));
        QVERIFY2(trained.err.contains("epoch 1/1  step 2/2"), qPrintable(trained.err));
        const auto file = readWeights(weights.toStdString()).value();
        const Architecture plan = file.members.front().weights.architecture;
        QVERIFY(!plan.separable && plan.skip);
        QCOMPARE(plan.modules, 2);
        QCOMPARE(plan.patchSide, 16);
        QCOMPARE(file.trainedOn.size(), std::size_t(24)); // no scene is held out
        QFile curve(m_folder.filePath("curve.png"));
        QVERIFY(curve.open(QIODevice::ReadOnly));
        QVERIFY(curve.read(8).startsWith("\x89PNG"));
    }

    void whatARecipeCannotUseIsAnError() {
        const QStringList start{
            "train", manifest(), "--cameras", cameras(), "--out", m_folder.filePath("no"), "--recipe"};
        const std::vector<QStringList> unusable{{"histogram", "--modules", "2"},
                                                {"histogram", "--patch", "32"},
                                                {"histogram", "--convolution", "standard"},
                                                {"paper", "--steps", "10"},
                                                {"paper", "--member", manifest()},
                                                {"uncast", "--epochs", "2"},
                                                {"plain", "--native-patches"},
                                                {"uncast", "--patches", "100"},
                                                {"uncast", "--l2", "0"},
                                                {"uncast", "--shares", "0.5", "1"},
                                                {"plain", "--schedule", "cosine"},
                                                {"mixer", "--skip"},
                                                {"mixer", "--resume"},
                                                {"mixer", "--log", "log.csv"}};
        for (const QStringList& arguments : unusable) {
            const auto outcome = run(start + arguments);
            QCOMPARE(outcome.code, 1);
            QVERIFY2(outcome.err.contains("has no use for " + arguments[1] + "."), qPrintable(outcome.err));
        }
        QVERIFY(
            run(start + QStringList{"paper", "--native-patches"}).err.contains("24 x 24 pixels, too few"));
        QCOMPARE(run(start + QStringList{"paper", "--modules", "6"}).code, 2);
        QCOMPARE(run(start + QStringList{"paper", "--patch", "8"}).code, 2);
        QVERIFY(run(start + QStringList{"paper", "--set", "other"}).err.contains("No picture is left"));
        const auto device = run(start + QStringList{"paper", "--epochs", "1", "--patches", "12", "--batch",
                                                    "4", "--modules", "1", "--device", "cuda"});
        if (device.code != 0) QVERIFY2(device.err.contains("no CUDA here"), qPrintable(device.err));
    }

    // Killed at any moment and resumed, a training ends with the bytes of one that was left alone.
    void aKilledTrainingEndsAsIfNothingHadBeen_data() {
        QTest::addColumn<QStringList>("recipe");
        QTest::newRow("by epochs") << QStringList{"--recipe",  "paper", "--epochs",  "40", "--batch", "8",
                                                  "--patches", "90",    "--modules", "1",  "--patch", "16"};
        QTest::newRow("crops") << QStringList{"--recipe", "uncast",    "--steps", "600",     "--batch",
                                              "2",        "--modules", "1",       "--patch", "16"};
    }
    void aKilledTrainingEndsAsIfNothingHadBeen() {
        QFETCH(QStringList, recipe);
        QTemporaryDir folder;
        const auto arguments = [&](const QString& name) {
            const QString path = folder.filePath(name);
            return QStringList{"train",    manifest(), "--cameras",      cameras(),      "--name",
                               "tiny",     "--out",    path + ".uncast", "--checkpoint", path,
                               "--resume", "--log",    path + ".csv"} +
                   recipe;
        };
        const auto bytesOf = [&](const QString& name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll()
                                                  : QByteArray("not there: ") + name.toUtf8();
        };
        QCOMPARE(run(arguments("whole")).code, 0);
        std::mt19937 random(11);
        int kills = 0;
        for (int i = 0; i < 200; ++i) {
            // After some words of progress - or before any, while pictures and libtorch are loaded - and then
            // somewhere in what comes next.
            const int words = i % 4 == 3 ? 0 : 1 + int(random() % 4);
            QProcess process;
            process.setReadChannel(QProcess::StandardError);
            process.start(program(), arguments("killed"));
            int heard = 0;
            while (heard < words && process.waitForReadyRead(-1))
                heard += int(process.readAllStandardError().count(" left\n"));
            if (process.waitForFinished(int(random() % (words > 0 ? 40 : 1500)))) {
                QCOMPARE(process.exitCode(), 0);
                break;
            }
            process.kill();
            process.waitForFinished(-1);
            ++kills;
            // What is there is whole.
            if (QFile::exists(folder.filePath("killed.uncast")))
                QVERIFY(readWeights(folder.filePath("killed.uncast").toStdString()).has_value());
        }
        QVERIFY2(kills > 0, qPrintable(QString::number(kills)));
        QCOMPARE(bytesOf("killed.uncast"), bytesOf("whole.uncast"));
        QCOMPARE(bytesOf("killed.csv"), bytesOf("whole.csv"));
        QCOMPARE(bytesOf("killed/tiny.checkpoint"), bytesOf("whole/tiny.checkpoint"));
        QVERIFY(QDir(folder.path()).entryList({"*.part*"}).isEmpty());
        QVERIFY(QDir(folder.filePath("killed")).entryList({"*.part*"}).isEmpty());
    }

    void benchMeasuresEveryEstimator() {
        const auto benched =
            run({"bench", manifest(), "--cameras", cameras(), "--cells", "2", "--every", "6"});
        QVERIFY2(benched.code == 0, qPrintable(benched.err));
        for (const char* name : {"dscnn", "dscnn-paper", "grey-world", "bright-and-dark-pca", "daylight"})
            QVERIFY2(benched.out.contains(name), name);
        const auto list = run({"bench", manifest(), "--estimator", "grey-world,white-patch,grey-world",
                               "--json", m_folder.filePath("list.json")});
        QVERIFY2(list.code == 0, qPrintable(list.err));
        QFile json(m_folder.filePath("list.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto made =
            QJsonDocument::fromJson(json.readAll()).object()["sets"].toObject()["made"].toObject();
        QCOMPARE(made["estimators"].toObject().size(), 2);
    }

    void figuresThatCannotBeWrittenAreAFailure() {
        if (!QFileInfo::exists("/dev/full")) QSKIP("there is no /dev/full on this machine");
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(program(), {"bench", manifest(), "--estimator", "grey-world"});
        process.waitForFinished(-1);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written to standard output"));
    }

    void mistakesAreToldApart() {
        QCOMPARE(run({"bench"}).code, 2);
        QCOMPARE(run({"train", manifest(), "--cameras", cameras(), "--out", "x", "--recipe", "other"}).code,
                 2);
        QCOMPARE(run({"bench", manifest(), "--cameras", cameras(), "--estimator", "nobody"}).code, 1);
        const auto wrong = run({"bench", cameras(), "--cameras", cameras(), "--estimator", "grey-world"});
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.err.contains("no column"));
    }

private:
    QString manifest() const { return QString::fromStdString(m_fixture.manifest.string()); }
    QString cameras() const { return QString::fromStdString(m_fixture.cameras.string()); }

    QTemporaryDir m_folder;
    test::LabFixture m_fixture{m_folder.path().toStdString()};
};

QTEST_GUILESS_MAIN(TestLabCommands)
#include "test_lab_commands.moc"
