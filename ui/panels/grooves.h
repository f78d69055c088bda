#pragma once

#include "core/color/light.h"

#include <QColor>

#include <vector>

namespace uncast {
struct LightReading;
}

namespace uncast::ui {

struct DecodedPhoto;

/// What each place of the white-balance sliders makes of a grey surface, left to right.
struct Grooves {
    std::vector<QColor> mired;
    std::vector<QColor> tint;
    std::vector<QColor> strength;
};

struct GrooveEnds {
    double leftMired, rightMired, leftTint, rightTint;
};

/// `actual` is the light that the grey surface stands in: where it is taken out, the groove is grey. `now` is
/// the light in use, `target` the one that full strength takes out.
[[nodiscard]] Grooves groovesOf(const DecodedPhoto& photo, const Light& actual, const LightReading& now,
                                const Light& target, const GrooveEnds& ends);

} // namespace uncast::ui
