#include "core/base/file_bytes.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <fstream>

using namespace uncast;

class TestFileBytes : public QObject {
    Q_OBJECT
private slots:
    void aFileIsReplacedWholeAndLeftoversGo() {
        const auto path = file("kept");
        const auto bytes = [](const char* text) {
            return std::span(reinterpret_cast<const std::uint8_t*>(text), std::strlen(text));
        };
        QVERIFY(replaceFile(path, bytes("first, longer")));
        QVERIFY(replaceFile(path, bytes("second")));
        QCOMPARE(readText(path).value(), std::string("second"));
        QVERIFY(!replaceFile(file("no/such/file"), bytes("x")));
        std::filesystem::create_directory(file("folder"));
        QVERIFY(!replaceFile(file("folder"), bytes("x")));
        for (const char* name : {"kept.part12", "kept.part12x", "other.part12"})
            std::ofstream(file(name)) << 1;
        removeLeftovers(path);
        QVERIFY(std::filesystem::exists(path));
        QVERIFY(!std::filesystem::exists(file("kept.part12")));
        QVERIFY(std::filesystem::exists(file("kept.part12x")));
        QVERIFY(std::filesystem::exists(file("other.part12")));
        QCOMPARE(QDir(m_folder.path()).entryList({"folder.part*"}).size(), 0);
    }

private:
    std::filesystem::path file(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileBytes)
#include "test_file_bytes.moc"
