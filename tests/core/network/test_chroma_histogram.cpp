#include "core/network/chroma_histogram.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <vector>

using namespace uncast;

namespace {

constexpr int kSide = 16;
constexpr std::size_t kPixels = kSide * kSide;
constexpr std::size_t kPlane = kHistogramBins * kHistogramBins;
constexpr double kBin = 2 * kHistogramReach / kHistogramBins;

std::vector<float> patchOf(float r, float g, float b) {
    std::vector<float> patch(3 * kPixels);
    for (std::size_t i = 0; i < kPixels; ++i) {
        const float shade = 0.5F + 0.5F * float(i % 7) / 6;
        patch[i] = r * shade;
        patch[kPixels + i] = g * shade;
        patch[2 * kPixels + i] = b * shade;
    }
    return patch;
}

std::vector<float> histogramOf(const std::vector<float>& patch) {
    std::vector<float> planes(kHistogramNumbers);
    chromaHistogram(patch, kSide, planes);
    return planes;
}

// The mean place of the votes in log chroma; the square root and the factor 8 taken back.
std::pair<double, double> centreOf(const std::vector<float>& planes, std::size_t plane) {
    double sum = 0;
    double u = 0;
    double v = 0;
    for (int row = 0; row < kHistogramBins; ++row)
        for (int column = 0; column < kHistogramBins; ++column) {
            const double root =
                double(planes[plane * kPlane + std::size_t(row * kHistogramBins + column)]) / 8;
            sum += root * root;
            u += root * root * ((column + 0.5) * kBin - kHistogramReach);
            v += root * root * ((row + 0.5) * kBin - kHistogramReach);
        }
    return {u / sum, v / sum};
}

} // namespace

class TestChromaHistogram : public QObject {
    Q_OBJECT
private slots:
    void aColourVotesWhereItsChromaLies() {
        const auto planes = histogramOf(patchOf(0.8F, 0.5F, 0.2F));
        // Shades of one colour differ from their neighbours by that colour too.
        for (const std::size_t plane : {0, 1}) {
            const auto [u, v] = centreOf(planes, plane);
            QVERIFY(std::abs(u - std::log(0.8 / 0.5)) < 1e-3);
            QVERIFY(std::abs(v - std::log(0.2 / 0.5)) < 1e-3);
            double sum = 0;
            for (std::size_t i = 0; i < kPlane; ++i)
                sum += double(planes[plane * kPlane + i]) * double(planes[plane * kPlane + i]) / 64;
            QVERIFY(std::abs(sum - 1) < 1e-4);
        }
    }

    void exposureMakesNoDifference() {
        const auto dim = histogramOf(patchOf(0.08F, 0.05F, 0.06F));
        const auto bright = histogramOf(patchOf(0.8F, 0.5F, 0.6F));
        for (std::size_t i = 0; i < dim.size(); ++i) QVERIFY(std::abs(dim[i] - bright[i]) < 2e-3F);
    }

    void anotherLightMovesTheWholeHistogram() {
        auto patch = patchOf(0.5F, 0.5F, 0.5F);
        for (std::size_t i = 0; i < kPixels; ++i) patch[i] *= 1 + 0.2F * float(i % 3);
        auto warm = patch;
        const auto gain = float(std::exp(3 * kBin));
        for (std::size_t i = 0; i < kPixels; ++i) warm[i] *= gain;
        const auto before = centreOf(histogramOf(patch), 0);
        const auto after = centreOf(histogramOf(warm), 0);
        QVERIFY(std::abs(after.first - before.first - 3 * kBin) < 0.02);
        QVERIFY(std::abs(after.second - before.second) < 0.02);
    }

    void maskedPixelsDoNotVoteNorDoTheirEdges() {
        auto patch = patchOf(0.8F, 0.5F, 0.2F);
        // A masked half with a stray colour in its channel planes' place: all three channels 0.
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t i = 0; i < kPixels / 2; ++i) patch[c * kPixels + i] = 0;
        const auto planes = histogramOf(patch);
        for (const std::size_t plane : {0, 1}) {
            const auto [u, v] = centreOf(planes, plane);
            QVERIFY(std::abs(u - std::log(0.8 / 0.5)) < 1e-3);
            QVERIFY(std::abs(v - std::log(0.2 / 0.5)) < 1e-3);
        }
    }

    void aPatchWithoutLightIsEmpty() {
        const auto planes = histogramOf(std::vector<float>(3 * kPixels, 0.0F));
        QVERIFY(std::ranges::all_of(planes, [](float v) { return v == 0; }));
    }

    void coloursBeyondTheReachDoNotVote() {
        const auto planes = histogramOf(patchOf(100, 1, 1));
        for (std::size_t i = 0; i < kPlane; ++i) QCOMPARE(planes[i], 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestChromaHistogram)
#include "test_chroma_histogram.moc"
