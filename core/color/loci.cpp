#include "core/color/loci.h"

#include "core/color/temperature.h"

#include <algorithm>

namespace uncast {
namespace {

template<class ColourAt>
std::vector<UniformChromaticity> locus(double warmest, double coldest, int count, ColourAt colourAt) {
    std::vector<UniformChromaticity> points;
    for (int i = 0; i < count; ++i) {
        const double share = double(i) / (count - 1);
        const double mired = 1e6 / warmest + share * (1e6 / coldest - 1e6 / warmest);
        points.push_back(uniformOf(colourAt(1e6 / mired)));
    }
    return points;
}

} // namespace

UniformChromaticity uniformOf(Chromaticity xy) {
    const double scale = -2 * xy.x + 12 * xy.y + 3;
    return {4 * xy.x / scale, 9 * xy.y / scale};
}

Chromaticity daylightOf(double kelvin) {
    const double t = std::clamp(kelvin, 4000.0, 25000.0);
    const double x = t <= 7000 ? 0.244063 + (0.09911e3 + (2.9678e6 - 4.6070e9 / t) / t) / t
                               : 0.237040 + (0.24748e3 + (1.9018e6 - 2.0064e9 / t) / t) / t;
    return {x, -3.000 * x * x + 2.870 * x - 0.275};
}

std::vector<UniformChromaticity> planckianLocus(int count) {
    return locus(1700, 50000, count, [](double kelvin) { return chromaticityOf({kelvin, 0}); });
}

std::vector<UniformChromaticity> daylightLocus(int count) {
    return locus(4000, 25000, count, daylightOf);
}

} // namespace uncast
