// The tree as it is exported: without .git, without the pictures beside it, under a path with a space.

#include "tests/support/support.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class TestConfigure : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString tree() const { return m_folder.path() + "/an export"; }

    static bool copyFile(const QString& from, const QString& to) {
        return QDir().mkpath(QFileInfo(to).path()) && QFile::copy(from, to);
    }

    /// What CMake gives for a preset.
    [[nodiscard]] QByteArray configure(const QString& preset, int* exitCode) const {
        QProcess cmake;
        cmake.setWorkingDirectory(tree());
        cmake.setProcessChannelMode(QProcess::MergedChannels);
        cmake.start("cmake", {"--preset", preset});
        *exitCode = cmake.waitForFinished(300'000) ? cmake.exitCode() : -1;
        return cmake.readAll();
    }

    [[nodiscard]] QByteArray plan(const QString& preset) const {
        QFile file(tree() + "/build/" + preset + "/build.ninja");
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() {
        const QDir source(QString::fromStdString(uncast::test::sourceDir().string()));
        for (const char* file : {"CMakeLists.txt", "CMakePresets.json"})
            QVERIFY(copyFile(source.filePath(file), tree() + '/' + file));
        for (const char* folder : {"app", "core", "ui", "resources", "packaging", "tests"}) {
            QDirIterator files(source.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QVERIFY(copyFile(path, tree() + '/' + source.relativeFilePath(path)));
            }
        }
    }

    void theCommandLineAloneNeedsNoQt() {
        int exitCode = -1;
        const QByteArray words = configure("cli-only", &exitCode);
        QVERIFY2(exitCode == 0, words.constData());
        const QByteArray ninja = plan("cli-only");
        QVERIFY(ninja.contains("uncast-cli"));
        QVERIFY(ninja.contains("uncast_network"));
        for (const char* word : {"libQt6", "qt6/Qt", "uncast_ui", "AUTOMOC"})
            QVERIFY2(!ninja.contains(word), word);
    }
};

QTEST_GUILESS_MAIN(TestConfigure)
#include "test_configure.moc"
