#include "core/lab/benchmark.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace uncast;

class TestErrorStatistics : public QObject {
    Q_OBJECT
private slots:
    void knownNumbers() {
        std::vector<double> errors(101);
        std::iota(errors.rbegin(), errors.rend(), 0.0); // order must not matter
        const auto s = errorStatistics(errors);
        QCOMPARE(s.count, 101);
        QCOMPARE(s.mean, 50.0);
        QCOMPARE(s.median, 50.0);
        QCOMPARE(s.trimean, 50.0);
        QCOMPARE(s.bestQuarter, 12.0);  // 0-24
        QCOMPARE(s.worstQuarter, 88.0); // 76-100
        QCOMPARE(s.quantile95, 95.0);
        QCOMPARE(s.largest, 100.0);
    }

    void theBootstrapIntervalHoldsTheMeanAndNarrowsWithNumbers() {
        std::mt19937 random(4);
        std::normal_distribution<double> normal(5, 2);
        std::vector<double> errors(400);
        for (double& v : errors) v = normal(random);
        const auto wide = bootstrapInterval(std::span(errors).first(100), 1);
        const auto narrow = bootstrapInterval(errors, 1);
        const double mean = errorStatistics(errors).mean;
        QVERIFY(narrow[0] < mean && mean < narrow[1]);
        // Of a mean of n numbers of deviation 2: 2 x 1.96 x 2 / sqrt(n).
        QVERIFY(std::abs(narrow[1] - narrow[0] - 0.392) < 0.06);
        QVERIFY(wide[1] - wide[0] > 1.5 * (narrow[1] - narrow[0]));
        QVERIFY(bootstrapInterval(errors, 1) == narrow);
        QVERIFY(bootstrapInterval({}, 1) == (std::array<double, 2>{}));
    }

    void fewNumbers() {
        QCOMPARE(errorStatistics({}).count, 0);
        const std::vector<double> one{3.0};
        const auto s = errorStatistics(one);
        for (const double v :
             {s.mean, s.median, s.trimean, s.bestQuarter, s.worstQuarter, s.quantile95, s.largest})
            QCOMPARE(v, 3.0);
        const std::vector<double> two{1.0, 2.0};
        QCOMPARE(errorStatistics(two).median, 1.5);
    }

    void summariesComeBySetAndCamera() {
        std::vector<LabelledPicture> pictures(3);
        pictures[0].set = pictures[1].set = "first";
        pictures[2].set = "second";
        std::vector<BenchmarkRow> rows(3);
        for (std::size_t i = 0; i < 3; ++i) {
            rows[i].picture = &pictures[i];
            rows[i].camera = i == 0 ? "one" : "two";
            rows[i].estimator = "grey";
            rows[i].estimate = Light(1, 1, 1);
            rows[i].recovery = double(i + 1);
            rows[i].reproduction = double(i + 2);
        }
        rows[1].estimate.reset();
        const auto summaries = summarise(rows);
        QCOMPARE(summaries.size(), std::size_t(5)); // first, its one and two, second, its two
        QCOMPARE(summaries[0].set, std::string("first"));
        QCOMPARE(summaries[0].without, 1);
        QCOMPARE(summaries[0].recovery.count, 1);
        QCOMPARE(summaries[1].camera, std::string("one"));
        QCOMPARE(summaries[2].without, 1);
        QCOMPARE(summaries[3].set, std::string("second"));
        QCOMPARE(summaries[3].recovery.mean, 3.0);
        QCOMPARE(summaries[3].reproduction.mean, 4.0);
    }
};

QTEST_APPLESS_MAIN(TestErrorStatistics)
#include "test_error_statistics.moc"
