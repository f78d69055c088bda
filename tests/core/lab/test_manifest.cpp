#include "core/lab/benchmark.h"
#include "core/lab/camera_table.h"
#include "core/lab/csv_table.h"
#include "core/lab/manifest.h"
#include "tests/support/support.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace uncast;

class TestManifest : public QObject {
    Q_OBJECT
private slots:
    void csvWithQuotesAndCommas() {
        const auto table =
            CsvTable::read(write("a.csv", "x,y\r\n1,\"two, \"\"three\"\"\nlines\"\r\n4,\r\n")).value();
        QCOMPARE(table.rows(), std::size_t(2));
        QCOMPARE(std::string(table.text(0, "y")), std::string("two, \"three\"\nlines"));
        QCOMPARE(table.number(1, "x").value(), 4.0);
        QVERIFY(!table.number(1, "y").has_value());
        QVERIFY(table.text(0, "absent").empty());
    }

    void brokenTablesAreNamed() {
        QCOMPARE(code(CsvTable::read(write("b.csv", "x,y\n1,\"open\n"))), QString("not-csv"));
        QCOMPARE(code(CsvTable::read(write("b.csv", "x,y\n1\n"))), QString("not-csv"));
        QCOMPARE(code(CsvTable::read(write("b.csv", ""))), QString("not-csv"));
        QCOMPARE(code(CsvTable::read(m_root / "none.csv")), QString("not-found"));
    }

    void manifestRowsAreRead() {
        const auto path = write("mine.csv", "colour,b,g,r,camera,file,encoding,group,fold,note\n"
                                            "x,0.5,2,1,Cam,sub/a.webp,sqrt8,scene1,2,doubtful\n"
                                            "y,0.5,1,1,Cam,b.webp,,,,\n");
        const auto pictures = readManifest(path).value();
        QCOMPARE(pictures.size(), std::size_t(2));
        QCOMPARE(pictures[0].set, std::string("mine")); // no column "set": the manifest's name
        QVERIFY(pictures[0].file == m_root / "sub/a.webp");
        QCOMPARE(pictures[0].light[0], 0.5);
        QCOMPARE(pictures[0].light[1], 1.0);
        QCOMPARE(pictures[0].light[2], 0.25);
        QCOMPARE(pictures[0].fold, std::string("2"));
        QCOMPARE(pictures[0].note, std::string("doubtful"));
        QVERIFY(pictures[0].encoding == PixelEncoding::sqrt8);
        QVERIFY(pictures[1].encoding == PixelEncoding::linear);
        QCOMPARE(pictures[1].group, std::string("b.webp"));
    }

    void wrongManifestsNameTheRow() {
        QCOMPARE(code(readManifest(write("c.csv", "file,camera,r,g\na,b,1,1\n"))), QString("not-manifest"));
        const auto light = readManifest(write("c.csv", "file,camera,r,g,b\na,b,1,1,1\nc,d,0,1,1\n"));
        QCOMPARE(code(light), QString("not-manifest"));
        QVERIFY(QString::fromStdString(light.error().message).contains("Row 3"));
        QCOMPARE(code(readManifest(write("c.csv", "file,camera,r,g,b,encoding\na,b,1,1,1,gamma\n"))),
                 QString("not-manifest"));
    }

    void holdingOutGoesByScene() {
        int held = 0;
        for (int i = 0; i < 5000; ++i) {
            LabelledPicture a;
            a.set = "set";
            a.group = "scene" + std::to_string(i);
            LabelledPicture b = a;
            b.camera = "another";
            QCOMPARE(heldOut(a, 0.1), heldOut(b, 0.1));
            if (heldOut(a, 0.1)) {
                ++held;
                QVERIFY(heldOut(a, 0.2)); // a larger share holds the smaller one
            }
        }
        QVERIFY2(held > 400 && held < 600, qPrintable(QString::number(held)));
        QVERIFY(!heldOut(LabelledPicture{}, 0));
    }

    void camerasHaveOneOrTwoMatrices() {
        std::string header = "camera,source";
        std::string row = "Cam,\"by, hand\"";
        for (const char* light : {"d65", "a"})
            for (const char* entry : {"rx", "ry", "rz", "gx", "gy", "gz", "bx", "by", "bz"})
                header += std::string(",") + light + "_" + entry;
        std::string one = row + ",1,2,3,4,5,6,7,8,9,,,,,,,,,";
        std::string two = ",x,9,9,9,9,9,9,9,9,9,,,,,,,,,";
        const auto cameras =
            readCameraTable(write("cams.csv", header + "\n" + one + "\n" + two + "\n")).value();
        QCOMPARE(cameras.size(), std::size_t(1));
        const auto& color = cameras.at("Cam");
        QCOMPARE(color.source, std::string("by, hand"));
        QCOMPARE(color.matrices.size(), std::size_t(1));
        QCOMPARE(color.daylight().xyzToCamera(1, 2), 6.0);
        QCOMPARE(code(readCameraTable(write("cams.csv", "a,b\n1,2\n"))), QString("not-camera-table"));
    }

    void picturesThatAreNoneAreNamed() {
        QCOMPARE(code(readStoredPicture(write("x.webp", "RIFF nothing"))), QString("damaged"));
        QCOMPARE(code(readStoredPicture(m_root / "none.webp")), QString("not-found"));
    }

    void maskedAndBrightestPixelsAreLeftOut() {
        StoredPicture stored{4, 1, {0, 0, 0, 10, 20, 30, 100, 200, 100, 0, 190, 3}, 0};
        const auto working = workingPictureOf(stored, PixelEncoding::sqrt8, {});
        const std::vector<float> valid(working.valid.samples().begin(), working.valid.samples().end());
        QCOMPARE(valid, (std::vector<float>{0, 1, 0, 1}));
        QCOMPARE(working.clipped.at(0, 2, 0), 1.0F);
        QCOMPARE(working.clipped.at(0, 0, 0), 0.0F);
        const float share = 20.0F / 255.0F;
        QCOMPARE(working.camera.at(1, 1, 0), share * share);
    }

    void theLabelledSetsAreThere() {
        UNCAST_NEED_SHARED(shared);
        const auto pictures = readManifest(shared / "data" / "thumbs.csv").value();
        QCOMPARE(pictures.size(), std::size_t(10357));
        const auto cameras = readCameraTable(shared / "data" / "cameras.csv").value();
        for (const auto& picture : pictures)
            QVERIFY2(cameras.contains(picture.camera), picture.camera.c_str());
        const auto stored = readStoredPicture(pictures.front().file).value();
        QCOMPARE(stored.width, 64);
        QCOMPARE(stored.rgb.size(), std::size_t(64 * 64 * 3));
    }

private:
    std::filesystem::path write(const char* name, const std::string& text) const {
        std::ofstream(m_root / name, std::ios::binary) << text;
        return m_root / name;
    }
    template<class T> static QString code(const Result<T>& result) {
        return result ? QString("fine") : QString::fromStdString(result.error().code);
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_root = m_folder.path().toStdString();
};

QTEST_GUILESS_MAIN(TestManifest)
#include "test_manifest.moc"
