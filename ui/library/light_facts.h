#pragma once

#include "core/color/temperature.h"
#include "core/illuminant/illuminant_map.h"

#include <optional>

namespace uncast::ui {

/// What is known of a photo's light without opening it.
struct LightFacts {
    Verdict verdict = Verdict::single;
    std::optional<LightReading> reading; ///< of the light found
};

} // namespace uncast::ui
