#include "core/lab/plots.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sys/wait.h>

namespace uncast {
namespace {

// Text inside gnuplot's single quotes.
std::string quoted(const std::string& text) {
    std::string result = "'";
    for (const char c : text) result += c == '\'' ? std::string("''") : std::string(1, c);
    return result + "'";
}

std::string scriptFor(const std::filesystem::path& path, const ChartText& text,
                      std::span<const Curve> curves) {
    std::string script = path.extension() == ".svg"
                             ? "set terminal svg size 900,600 dynamic background 'white'\n"
                             : "set terminal pngcairo size 1350,900 fontscale 1.3\n";
    script += "set encoding utf8\nset output " + quoted(path.string()) + "\nset title " + quoted(text.title) +
              " noenhanced\nset xlabel " + quoted(text.xLabel) + " noenhanced\nset ylabel " +
              quoted(text.yLabel) +
              " noenhanced\nset grid lc rgb '#dddddd'\nset key outside right noenhanced\n";
    if (text.logX) script += "set logscale x\n";
    if (text.logY) script += "set logscale y\n";
    // Colours that stay apart for colour-blind readers (Okabe & Ito).
    script +=
        "set linetype 1 lc rgb '#000000'\nset linetype 2 lc rgb '#0072b2'\nset linetype 3 lc rgb "
        "'#d55e00'\nset linetype 4 lc rgb '#009e73'\nset linetype 5 lc rgb '#cc79a7'\nset linetype 6 lc rgb "
        "'#e69f00'\nset linetype 7 lc rgb '#56b4e9'\nset linetype 8 lc rgb '#888888'\n";
    script += "plot ";
    for (std::size_t i = 0; i < curves.size(); ++i)
        script += std::string(i ? ", " : "") + "'-' with " +
                  (text.points  ? "points pt 7 ps 0.4"
                   : text.marks ? "linespoints pt 7 ps 0.5 lw 2"
                                : "lines lw 2") +
                  " title " + quoted(curves[i].title);
    script += "\n";
    for (const Curve& curve : curves) {
        for (std::size_t k = 0; k < curve.x.size(); ++k)
            script += shortest(curve.x[k]) + " " + shortest(curve.y[k]) + "\n";
        script += "e\n";
    }
    return script;
}

std::vector<std::string> inOrder(const std::vector<BenchmarkRow>& rows, const auto& keyOf) {
    std::vector<std::string> keys;
    for (const auto& row : rows)
        if (const std::string key = keyOf(row); !std::ranges::count(keys, key)) keys.push_back(key);
    return keys;
}

// Share of pictures at or below each error, in per cent.
Curve distributionOf(const std::string& estimator, std::vector<double> errors) {
    std::ranges::sort(errors);
    Curve curve{estimator, {}, {}};
    for (std::size_t i = 0; i < errors.size(); ++i) {
        curve.x.push_back(errors[i]);
        curve.y.push_back(100.0 * double(i + 1) / double(errors.size()));
    }
    return curve;
}

Result<void> drawBoth(const std::filesystem::path& stem, const ChartText& text,
                      std::span<const Curve> curves) {
    for (const char* extension : {".png", ".svg"})
        if (auto drawn = drawChart(stem.string() + extension, text, curves); !drawn) return drawn;
    return {};
}

// Tenths of the pictures from the surest to the least sure.
Curve reliabilityOf(std::vector<std::pair<double, double>> expectedAndFound) {
    constexpr std::size_t kParts = 10;
    std::ranges::sort(expectedAndFound);
    Curve curve{"found", {}, {}};
    const std::size_t count = expectedAndFound.size();
    for (std::size_t part = 0; part < kParts; ++part) {
        const std::size_t first = part * count / kParts;
        const std::size_t last = (part + 1) * count / kParts;
        if (last == first) continue;
        double x = 0;
        double y = 0;
        for (std::size_t i = first; i < last; ++i) {
            x += expectedAndFound[i].first / double(last - first);
            y += expectedAndFound[i].second / double(last - first);
        }
        curve.x.push_back(x);
        curve.y.push_back(y);
    }
    return curve;
}

Result<void> plotReliability(const std::filesystem::path& stem, const std::string& title,
                             const std::vector<BenchmarkRow>& rows) {
    std::vector<std::pair<double, double>> pairs;
    for (const auto& row : rows)
        if (row.estimate && std::isfinite(row.predicted)) pairs.emplace_back(row.predicted, row.recovery);
    if (pairs.empty()) return {};
    const Curve found = reliabilityOf(std::move(pairs));
    const double end = std::max(found.x.back(), *std::ranges::max_element(found.y));
    ChartText text{title, "expected error, degrees", "mean recovery error, degrees"};
    text.marks = true;
    return drawBoth(stem, text, std::array{Curve{"as expected", {0, end}, {0, end}}, found});
}

/// What the charts of one estimator on one set are drawn from.
struct Drawn {
    std::vector<double> errors;
    Curve red{"log(r/g)", {}, {}};
    Curve blue{"log(b/g)", {}, {}};
};

Drawn drawnFrom(const std::vector<BenchmarkRow>& rows) {
    Drawn drawn;
    for (const auto& row : rows) {
        if (!row.estimate) continue;
        drawn.errors.push_back(row.recovery);
        drawn.red.x.push_back(std::log(row.picture->light[0]));
        drawn.red.y.push_back(std::log((*row.estimate)[0]));
        drawn.blue.x.push_back(std::log(row.picture->light[2]));
        drawn.blue.y.push_back(std::log((*row.estimate)[2]));
    }
    return drawn;
}

} // namespace

Result<void> drawChart(const std::filesystem::path& path, const ChartText& text,
                       std::span<const Curve> curves) {
    if (curves.empty()) return {};
    // A file rather than a pipe: writing to a gnuplot that is not there would end the program.
    auto script = path;
    script += ".gnuplot";
    std::ofstream(script) << scriptFor(path, text, curves);
    std::string command = "gnuplot '";
    for (const char c : script.string()) command += c == '\'' ? std::string("'\\''") : std::string(1, c);
    const int status = std::system((command + "' 2>/dev/null").c_str());
    std::error_code ignored;
    std::filesystem::remove(script, ignored);
    constexpr int kNotFound = 127;
    if (WIFEXITED(status) && WEXITSTATUS(status) == kNotFound)
        return fail("no-gnuplot", "gnuplot, which draws the charts, is not installed.", path);
    std::error_code error;
    if (status != 0 || !std::filesystem::exists(path, error))
        return fail("not-writable", "The chart could not be written.", path);
    return {};
}

Result<void> plotBenchmark(const std::filesystem::path& folder, const std::vector<BenchmarkRow>& rows) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return fail("not-writable", "The folder for charts cannot be made.", folder);
    const auto estimators = inOrder(rows, [](const BenchmarkRow& row) { return row.estimator; });
    for (const std::string& set : inOrder(rows, [](const BenchmarkRow& row) { return row.picture->set; })) {
        std::vector<Curve> distributions;
        for (const std::string& estimator : estimators) {
            std::vector<BenchmarkRow> chosen;
            std::ranges::copy_if(rows, std::back_inserter(chosen), [&](const BenchmarkRow& row) {
                return row.picture->set == set && row.estimator == estimator;
            });
            Drawn drawn = drawnFrom(chosen);
            if (drawn.errors.empty()) continue;
            distributions.push_back(distributionOf(estimator, std::move(drawn.errors)));
            const std::string title = estimator + " on " + set;
            std::string name = set + "-" + estimator;
            std::ranges::replace(name, '/', '-'); // members of a file are called FILE/MEMBER
            const ChartText text{title, "true", "estimated", true};
            if (auto done =
                    drawBoth(folder / (name + "-chromaticity"), text, std::array{drawn.red, drawn.blue});
                !done)
                return done;
            if (auto done = plotReliability(folder / (name + "-reliability"), title, chosen); !done)
                return done;
        }
        const ChartText text{"Recovery error on " + set, "degrees", "% of pictures", false};
        if (auto drawn = drawBoth(folder / (set + "-errors"), text, distributions); !drawn) return drawn;
    }
    return {};
}

} // namespace uncast
