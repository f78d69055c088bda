#include "core/lab/training_log.h"

#include "core/base/file_bytes.h"
#include "core/illuminant/illuminant_map.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace uncast;

class TestTrainingLog : public QObject {
    Q_OBJECT
private slots:
    void rowsComeBackUpToAStep() {
        const std::vector<TrainingRow> rows{
            {5, 7.25, 3, 2.5, 3}, {10, 4.5, kNotKnown, kNotKnown, kNotKnown}, {15, 4, 2, 1, 2}};
        const auto path = file("log.csv");
        QVERIFY(writeTrainingLog(path, rows).has_value());
        const auto text = readText(path).value();
        QVERIFY(text.starts_with("step,loss,held_out_mean,held_out_median,best_mean\n5,7.25000,3.00000,"));
        const auto back = readTrainingLog(path, 10);
        QCOMPARE(back.size(), std::size_t(2));
        QCOMPARE(back[0].step, std::int64_t(5));
        QCOMPARE(back[0].heldOutMedian, 2.5);
        QVERIFY(std::isnan(back[1].heldOutMean));
        QVERIFY(readTrainingLog(file("nothing.csv"), 10).empty());
        QCOMPARE(QString::fromStdString(writeTrainingLog(file("no/such/log.csv"), rows).error().code),
                 QString("not-writable"));
    }

    void theCurveIsDrawnWithWhatIsKnown() {
        const std::vector<TrainingRow> known{{5, 7.25, 3, 2.5, 3}, {50, 4.5, 2, 1.5, 2}};
        const std::vector<TrainingRow> lossOnly{{5, 7.25, kNotKnown, kNotKnown, kNotKnown}};
        const std::vector<TrainingRow> belowZero{{5, -0.25, 3, 2.5, 3}, {50, -0.5, 2, 1.5, 2}};
        for (const auto& rows : {known, lossOnly, belowZero}) {
            const auto png = file("curve.png");
            std::filesystem::remove(png);
            const auto drawn = drawTraining(png, "it's a title", rows);
            if (!drawn && drawn.error().code == "no-gnuplot") QSKIP("gnuplot is not installed");
            QVERIFY2(drawn, drawn ? "" : drawn.error().message.c_str());
            QVERIFY(readText(png).value().starts_with("\x89PNG"));
        }
        QVERIFY(drawTraining(file("curve.svg"), "curve", known).has_value());
        const auto svg = readText(file("curve.svg")).value();
        QVERIFY(svg.find("training loss") != std::string::npos);
        QVERIFY(svg.find("held out, mean angle") != std::string::npos);
        QCOMPARE(QString::fromStdString(drawTraining(file("no/such/curve.png"), "", known).error().code),
                 QString("not-writable"));
    }

private:
    std::filesystem::path file(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrainingLog)
#include "test_training_log.moc"
