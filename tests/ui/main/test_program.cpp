#include "core/files/demo_scene.h"
#include "tests/support/support.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace uncast;

namespace {

constexpr int kPatience = 300000;

QString program() {
    return QString::fromStdString((test::buildDir() / "bin" / "uncast").string());
}

// The environment of a user who has never started the program.
QProcessEnvironment freshUser(const QTemporaryDir& home) {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "HOME"}) {
        environment.insert(QString::fromLatin1(name), home.path());
    }
    environment.remove(QStringLiteral("UNCAST_ROOT")); // the program finds its own files
    return environment;
}

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QString& command, const QStringList& arguments, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(command, arguments);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void helpAndVersionNeedNoDisplay();
    void wrongUseIsSaid();
    void aDeadDisplayIsSaid();
    void paintsSharplyOnAScreenOfTwiceTheDensity();
    void startsPaintsAndClosesWithTheNetwork_data();
    void startsPaintsAndClosesWithTheNetwork();
};

void TestProgram::helpAndVersionNeedNoDisplay() {
    QTemporaryDir home;
    auto environment = freshUser(home);
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    const Ended help = run(program(), {QStringLiteral("--help")}, environment);
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(QStringLiteral("PHOTO")));
    QVERIFY(!help.out.contains(QStringLiteral("screenshot")));
    const Ended version = run(program(), {QStringLiteral("--version")}, environment);
    QCOMPARE(version.code, 0);
    for (const char* part : {"Uncast 0.", "Qt 6", "LibRaw 0.", "dscnn"}) {
        QVERIFY2(version.out.contains(QString::fromLatin1(part)), part);
    }
}

void TestProgram::wrongUseIsSaid() {
    QTemporaryDir home;
    const Ended unknown = run(program(), {QStringLiteral("--nonsense")}, freshUser(home));
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.contains(QStringLiteral("nonsense")));
    const Ended estimator =
        run(program(), {QStringLiteral("--estimator"), QStringLiteral("oracle")}, freshUser(home));
    QCOMPARE(estimator.code, 2);
    QVERIFY(estimator.err.contains(QStringLiteral("oracle")));
}

void TestProgram::aDeadDisplayIsSaid() {
    QTemporaryDir home;
    auto environment = freshUser(home);
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":7777"));
    const Ended dead = run(program(), {QStringLiteral("--sample")}, environment);
    QCOMPARE(dead.code, 3); // packaging/run.sh goes on without a window
    QVERIFY2(dead.err.contains(QStringLiteral("the display :7777 does not answer")), qPrintable(dead.err));
    QCOMPARE(dead.err.count(QLatin1Char('\n')), 1);
    environment.remove(QStringLiteral("DISPLAY"));
    const Ended none = run(program(), {QStringLiteral("--sample")}, environment);
    QCOMPARE(none.code, 3);
    QVERIFY2(none.err.contains(QStringLiteral("there is no display")), qPrintable(none.err));
}

void TestProgram::paintsSharplyOnAScreenOfTwiceTheDensity() {
    QTemporaryDir home;
    const QString photo = home.filePath(QStringLiteral("demo.dng"));
    DemoOptions options;
    options.width = 1536;
    options.height = 1024;
    QVERIFY(writeDemoDng(QFile::encodeName(photo).toStdString(), options, true));
    const QString shot = home.filePath(QStringLiteral("shot.png"));
    auto environment = freshUser(home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    const Ended ended =
        run(program(),
            {photo, QStringLiteral("--estimator"), QStringLiteral("grey-world"),
             QStringLiteral("--screenshot"), shot, QStringLiteral("--size"), QStringLiteral("1000x700")},
            environment);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    const QImage image(shot);
    QCOMPARE(image.size(), QSize(2000, 1400));
    const QString folder = qEnvironmentVariable("UNCAST_SCREENSHOTS");
    if (!folder.isEmpty()) image.save(folder + QStringLiteral("/double.png"));
    // Drawn at that density, not enlarged: rows that come in pairs would be an enlargement.
    int different = 0;
    for (int y = 0; y + 1 < image.height(); y += 2)
        for (int x = 0; x < image.width(); ++x) different += image.pixel(x, y) != image.pixel(x, y + 1);
    QVERIFY2(different > 20000, qPrintable(QString::number(different)));
}

void TestProgram::startsPaintsAndClosesWithTheNetwork_data() {
    QTest::addColumn<QString>("platform");
    QTest::newRow("offscreen") << QStringLiteral("offscreen");
    QTest::newRow("xcb") << QStringLiteral("xcb");
}

void TestProgram::startsPaintsAndClosesWithTheNetwork() {
    QFETCH(QString, platform);
    const QString xvfb = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
    if (platform == QLatin1String("xcb") &&
        (xvfb.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("xauth")).isEmpty())) {
        QSKIP("xvfb-run or xauth is not on this machine");
    }
    QTemporaryDir home;
    const QString photo = home.filePath(QStringLiteral("demo.dng"));
    DemoOptions options;
    options.width = 768;
    options.height = 512;
    QVERIFY(writeDemoDng(QFile::encodeName(photo).toStdString(), options, true));
    const QString shot = home.filePath(QStringLiteral("shot.png"));
    auto environment = freshUser(home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    QStringList arguments{
        photo, QStringLiteral("--estimator"), QStringLiteral("dscnn"),   QStringLiteral("--screenshot"),
        shot,  QStringLiteral("--size"),      QStringLiteral("1000x700")};
    QString command = program();
    if (platform == QLatin1String("xcb")) {
        arguments = QStringList{QStringLiteral("-a"), QStringLiteral("-s"),
                                QStringLiteral("-screen 0 1280x1024x24"), command} +
                    arguments;
        command = xvfb;
    }
    const Ended ended = run(command, arguments, environment);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    const QImage image(shot);
    QCOMPARE(image.size(), QSize(1000, 700));
    // It shows pictures: many colours in the left half, far from the greys of the window.
    int colourful = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width() / 2; x += 4) {
            if (image.pixelColor(x, y).hsvSaturation() > 60) ++colourful;
        }
    }
    QVERIFY(colourful > 500);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
