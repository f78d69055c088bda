#include "core/color/diagram_frame.h"

#include "core/color/temperature.h"

#include <algorithm>
#include <array>

namespace uncast {
namespace {

constexpr double kLeastSpan = 0.04; ///< of the shorter side: about 15 of the eye's just noticeable steps
constexpr double kRoom = 0.12;      ///< on each side, of the places' span
constexpr double kTickTint = 12;

} // namespace

bool DiagramFrame::contains(UniformChromaticity place) const {
    return place.u >= left && place.u <= right && place.v >= bottom && place.v <= top;
}

DiagramFrame frameAround(std::span<const UniformChromaticity> places, double aspect) {
    const std::array<UniformChromaticity, 2> usual{uniformOf(chromaticityOf({2800, 0})),
                                                   uniformOf(chromaticityOf({7500, 0}))};
    if (places.empty()) places = usual;
    const auto [left, right] = std::ranges::minmax(places, {}, &UniformChromaticity::u);
    const auto [bottom, top] = std::ranges::minmax(places, {}, &UniformChromaticity::v);
    double width = (right.u - left.u) * (1 + 2 * kRoom);
    double height = (top.v - bottom.v) * (1 + 2 * kRoom);
    width = std::max({width, height * aspect, kLeastSpan * std::max(1.0, aspect)});
    height = width / aspect;
    const double u = (left.u + right.u) / 2;
    const double v = (bottom.v + top.v) / 2;
    return {u - width / 2, u + width / 2, v - height / 2, v + height / 2};
}

std::vector<TemperatureTick> temperatureTicks(const DiagramFrame& frame) {
    std::vector<TemperatureTick> ticks;
    for (const double kelvin : {2000, 2500, 3000, 3500, 4000, 5000, 6500, 8000, 10000, 20000}) {
        const auto place = [kelvin](double tint) { return uniformOf(chromaticityOf({kelvin, tint})); };
        const TemperatureTick tick{kelvin, place(0), place(-kTickTint), place(kTickTint)};
        if (frame.contains(tick.place)) ticks.push_back(tick);
    }
    return ticks;
}

} // namespace uncast
