#include "app/uncast-cli/bench_output.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iomanip>
#include <iostream>

namespace uncast::cli {
namespace {

using Json = nlohmann::ordered_json;

Json statisticsJson(const ErrorStatistics& s) {
    return {{"n", s.count},         {"mean", s.mean},          {"median", s.median},
            {"trimean", s.trimean}, {"best25", s.bestQuarter}, {"worst25", s.worstQuarter},
            {"q95", s.quantile95},  {"max", s.largest},        {"ci95", {s.interval95[0], s.interval95[1]}}};
}

std::string quoted(const std::string& field) {
    if (field.find_first_of(",\"\n") == std::string::npos) return field;
    std::string text;
    text.push_back('"');
    for (const char c : field) {
        if (c == '"') text.push_back('"');
        text.push_back(c);
    }
    text.push_back('"');
    return text;
}

} // namespace

void printSummaries(const std::vector<BenchmarkSummary>& summaries, bool reproduction) {
    std::cout << (reproduction ? "Reproduction" : "Recovery") << " error in degrees\n"
              << std::left << std::setw(22) << "estimator" << std::setw(26) << "set" << std::right
              << std::setw(6) << "count";
    for (const char* column : {"mean", "median", "trimean", "best25", "worst25", "q95", "max"})
        std::cout << std::setw(9) << column;
    std::cout << "   mean, 95 %  without       ms\n";
    for (const auto& summary : summaries) {
        const auto& s = reproduction ? summary.reproduction : summary.recovery;
        std::cout << std::left << std::setw(22) << summary.estimator << std::setw(26)
                  << (summary.whole() ? summary.set : "  " + summary.camera + summary.light) << std::right
                  << std::setw(6) << s.count;
        for (const double v :
             {s.mean, s.median, s.trimean, s.bestQuarter, s.worstQuarter, s.quantile95, s.largest})
            std::cout << std::setw(9) << fixed(v, 2);
        std::cout << std::setw(14) << fixed(s.interval95[0], 2) + "-" + fixed(s.interval95[1], 2)
                  << std::setw(9) << summary.without << std::setw(9) << fixed(summary.milliseconds, 1)
                  << "\n";
    }
}

void printConfidence(const std::vector<BenchmarkSummary>& summaries) {
    const auto tells = [](const BenchmarkSummary& s) {
        return s.whole() && std::isfinite(s.confidence.expected);
    };
    if (std::ranges::none_of(summaries, tells)) return;
    std::cout << "Expected error, and recovery error by how sure the estimator is, in degrees\n"
              << std::left << std::setw(22) << "estimator" << std::setw(26) << "set" << std::right;
    for (const char* column : {"expected", "mean", "surer half", "least sure quarter", "ratio"})
        std::cout << std::setw(20) << column;
    std::cout << "\n";
    for (const auto& summary : summaries) {
        if (!tells(summary)) continue;
        const auto& c = summary.confidence;
        std::cout << std::left << std::setw(22) << summary.estimator << std::setw(26) << summary.set
                  << std::right;
        for (const double v : {c.expected, summary.recovery.mean, c.surerHalf, c.leastSureQuarter,
                               c.leastSureQuarter / c.surerHalf})
            std::cout << std::setw(20) << fixed(v, 2);
        std::cout << "\n";
    }
}

void printDrifts(const std::vector<SharpnessDrift>& drifts) {
    std::cout << "Angle between the lights found with and without the change, in degrees\n"
              << std::left << std::setw(22) << "estimator" << std::setw(14) << "set" << std::setw(18)
              << "change" << std::right << std::setw(6) << "count";
    for (const char* column : {"median", "mean", "q95", "error", "without"})
        std::cout << std::setw(9) << column;
    std::cout << "\n";
    for (const auto& d : drifts) {
        std::cout << std::left << std::setw(22) << d.estimator << std::setw(14) << d.set << std::setw(18)
                  << d.variant << std::right << std::setw(6) << d.drift.count;
        for (const double v : {d.drift.median, d.drift.mean, d.drift.quantile95, d.meanAfter, d.meanBefore})
            std::cout << std::setw(9) << fixed(v, 3);
        std::cout << "\n";
    }
}

Result<void> writeBenchJson(const std::string& path, const BenchHeader& header,
                            const std::vector<BenchmarkSummary>& summaries,
                            const std::vector<LeakCount>& leaks) {
    Json sets = Json::object();
    for (const auto& summary : summaries) {
        Json& set = sets[summary.set];
        if (!set.contains("estimators"))
            set = {{"estimators", Json::object()}, {"cameras", Json::object()}, {"lights", Json::object()}};
        Json figures = statisticsJson(summary.recovery);
        if (summary.whole()) {
            figures["reproduction"] = statisticsJson(summary.reproduction);
            const auto leak = std::ranges::find_if(leaks, [&](const LeakCount& count) {
                return count.estimator == summary.estimator && count.set == summary.set;
            });
            figures["leaked"] = leak == leaks.end() ? 0 : leak->leaked;
            figures["without"] = summary.without;
            figures["ms"] = summary.milliseconds;
            if (const auto& c = summary.confidence; std::isfinite(c.expected))
                figures["confidence"] = {{"expected", c.expected},
                                         {"surer_half", c.surerHalf},
                                         {"least_sure_quarter", c.leastSureQuarter}};
            set["estimators"][summary.estimator] = std::move(figures);
        } else if (summary.camera.empty()) {
            set["lights"][summary.light]["estimators"][summary.estimator] = std::move(figures);
        } else {
            set["cameras"][summary.camera]["estimators"][summary.estimator] = std::move(figures);
        }
    }
    std::ofstream out(path);
    out << Json{{"weights", header.weights}, {"seed", header.seed}, {"sets", std::move(sets)}}.dump(2)
        << "\n";
    if (!out.flush()) return fail("not-writable", "The file could not be written.", path);
    return {};
}

Result<void> writeBenchCsv(const std::string& path, const std::vector<BenchmarkRow>& rows) {
    std::ofstream out(path);
    out << "set,file,camera,group,estimator,r,g,b,true_r,true_g,true_b,recovery,reproduction,predicted,"
           "leaked,ms,kelvin\n";
    const auto number = [](double v, int decimals) {
        return std::isfinite(v) ? fixed(v, decimals) : std::string();
    };
    for (const auto& row : rows) {
        const auto& picture = *row.picture;
        out << quoted(picture.set) << ',' << quoted(picture.file.filename().string()) << ','
            << quoted(row.camera) << ',' << quoted(picture.group) << ',' << row.estimator;
        for (int c = 0; c < 3; ++c)
            out << ',' << (row.estimate ? number((*row.estimate)[c], 6) : std::string());
        for (int c = 0; c < 3; ++c) out << ',' << number(picture.light[c], 6);
        out << ',' << number(row.recovery, 4) << ',' << number(row.reproduction, 4) << ','
            << number(row.predicted, 4) << ',' << int(row.leaked) << ',' << number(row.milliseconds, 3) << ','
            << number(row.kelvin, 0) << '\n';
    }
    if (!out.flush()) return fail("not-writable", "The file could not be written.", path);
    return {};
}

} // namespace uncast::cli
