#pragma once

#include "core/base/picture.h"
#include "core/base/result.h"
#include "core/color/light.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace uncast {

inline constexpr double kNotKnown = std::numeric_limits<double>::quiet_NaN();

/// Whether a patch can tell a light, or why not.
enum class PatchState {
    used,
    clipped, ///< too many saturated samples
    dark,    ///< too close to black
    masked,  ///< hidden by the data set
    flat,    ///< no light can be told: nothing but noise, or one band, or nobody stored one
    excluded ///< the user keeps it from the estimate
};

[[nodiscard]] std::string_view nameOf(PatchState state);

/// What one patch of the picture says.
struct PatchEstimate {
    UnitRect area; ///< the cell of the map, as shares of the upright picture
    PatchState state = PatchState::used;
    Light light;                              ///< camera RGB, unit length; meaningless unless used
    double predictedErrorDegrees = kNotKnown; ///< the estimator's own guess of its error
    double degreesFromGlobal = kNotKnown;     ///< recovery angle to the global light
};

/// Local illuminants over the picture, row by row from the upper left.
struct IlluminantMap {
    int rows = 0;
    int columns = 0;
    std::vector<PatchEstimate> cells;

    [[nodiscard]] const PatchEstimate& at(int row, int column) const {
        return cells[std::size_t(row * columns + column)];
    }
    [[nodiscard]] int usedCount() const;
};

/// How far the estimate may be trusted, for the verdict in words.
enum class Verdict {
    single,    ///< one light
    mixed,     ///< the map holds clearly different lights
    uncertain, ///< a light is given, but little supports it
    noLight    ///< none can be told
};

[[nodiscard]] std::string_view nameOf(Verdict verdict); ///< "single", "mixed", "uncertain", "no-light"

/// The answer of one estimator to one picture.
struct Estimate {
    std::string estimator;
    std::optional<Light>
        illuminant; ///< the global light, camera RGB, green = 1; nothing where none can be told
    Notice reason;  ///< why there is none; empty otherwise
    IlluminantMap map;
    double spreadDegrees = kNotKnown;         ///< median angle of the used patches to the global light
    double predictedErrorDegrees = kNotKnown; ///< expected recovery error, where the estimator can tell
    /// Share of the used patches that stand in another light than the global one; not known where the
    /// patches do not say how sure they are.
    double otherLightShare = kNotKnown;
    Verdict verdict = Verdict::single;
    std::vector<Notice> warnings;
};

} // namespace uncast
