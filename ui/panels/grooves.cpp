#include "ui/panels/grooves.h"

#include "core/color/srgb.h"
#include "core/color/temperature.h"
#include "ui/document/photo_jobs.h"

#include <functional>

namespace uncast::ui {
namespace {

constexpr int kStops = 17;
constexpr double kBrightness = 0.4; // linear, of the largest component: a grey that stands on both themes

QColor colourOf(const Vector3& linearSrgb) {
    const auto encoded = [&linearSrgb](int c) { return encodeSrgb(float(kBrightness * linearSrgb[c])); };
    return QColor::fromRgbF(encoded(0), encoded(1), encoded(2));
}

// What tint is for, and what it is named after. Large ones also move blue against yellow, which looks violet
// and is the temperature's to mend.
QColor greenOrMagenta(const QColor& colour) {
    const double others = (colour.redF() + colour.blueF()) / 2;
    return QColor::fromRgbF(float(others), colour.greenF(), float(others));
}

// More magenta to the right, more green to the left, from the middle outwards: where one component runs out a
// colour would turn back.
void keepOrder(std::vector<QColor>& colours) {
    const auto magenta = [](const QColor& colour) { return colour.redF() - colour.greenF(); };
    const std::size_t middle = colours.size() / 2;
    for (std::size_t i = middle + 1; i < colours.size(); ++i)
        if (magenta(colours[i]) < magenta(colours[i - 1])) colours[i] = colours[i - 1];
    for (std::size_t i = middle; i-- > 0;)
        if (magenta(colours[i]) > magenta(colours[i + 1])) colours[i] = colours[i + 1];
}

using LightAt = std::function<std::optional<Light>(double share)>;

std::vector<QColor> groove(const DecodedPhoto& photo, const Light& actual, const LightAt& lightAt) {
    std::vector<QColor> colours;
    for (int i = 0; i < kStops; ++i) {
        const auto light = lightAt(double(i) / (kStops - 1));
        if (light)
            colours.push_back(colourOf(greySurface(photo.raw->color, actual, *light)));
        else // no real colour: as far as the last one that is
            colours.push_back(colours.empty() ? QColor(Qt::gray) : colours.back());
    }
    return colours;
}

} // namespace

Grooves groovesOf(const DecodedPhoto& photo, const Light& actual, const LightReading& now,
                  const Light& target, const GrooveEnds& ends) {
    const CameraColor& color = photo.raw->color;
    const auto mix = [](double from, double to, double share) { return from + (to - from) * share; };
    Grooves grooves;
    grooves.mired = groove(photo, actual, [&](double share) {
        return lightOf({1e6 / mix(ends.leftMired, ends.rightMired, share), now.tint}, color);
    });
    grooves.tint = groove(photo, actual, [&](double share) {
        return lightOf({now.kelvin, mix(ends.leftTint, ends.rightTint, share)}, color);
    });
    for (QColor& colour : grooves.tint) colour = greenOrMagenta(colour);
    keepOrder(grooves.tint);
    const Light none = lightOfNoStrength(photo);
    grooves.strength = groove(
        photo, actual, [&](double share) -> std::optional<Light> { return between(none, target, share); });
    return grooves;
}

} // namespace uncast::ui
