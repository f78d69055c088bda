#include "core/color/light_average.h"

#include <cmath>

namespace uncast {

Light averageOf(std::span<const Light> lights) {
    Light average = lights.front().greenOne();
    for (std::size_t c = 0; c < std::size_t(average.channels); ++c) {
        double sum = 0;
        for (const Light& light : lights) sum += std::log(light.greenOne().value[c]);
        average.value[c] = std::exp(sum / double(lights.size()));
    }
    return average;
}

} // namespace uncast
