#include "core/raw/black_override.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace uncast {
namespace {

struct Row {
    std::string_view make;
    std::string_view model;
    BlackOverride fact;
};

// The two cameras of the Gehler-Shi set. The levels are those of Shi's reprocessing, which Wang & Shang
// (2019, section 4.1) and the recommended ground truth (Hemrit et al. 2018) rely on. The set's "1D" is an
// EOS-1Ds.
constexpr std::array<Row, 3> kRows{{
    {"Canon", "EOS 5D", {129, "the reprocessed Gehler-Shi set"}},
    {"Canon", "EOS-1DS", {0, "the reprocessed Gehler-Shi set"}},
    {"Canon", "EOS-1D", {0, "the reprocessed Gehler-Shi set"}},
}};

} // namespace

std::optional<BlackOverride> blackOverrideFor(std::string_view make, std::string_view model) {
    for (const Row& row : kRows)
        if (row.make == make && row.model == model) return row.fact;
    return std::nullopt;
}

void settleBlack(RawPicture& picture, std::optional<double> usersLevel) {
    const auto replace = [&](double level) {
        std::fill(picture.black.level.begin(), picture.black.level.end(), float(level));
    };
    if (usersLevel) {
        replace(*usersLevel);
        picture.blackSource = BlackSource::user;
        return;
    }
    const auto fact = blackOverrideFor(picture.shot.make, picture.shot.model);
    if (!fact) return;
    const double declared = picture.black.mean();
    replace(fact->level);
    picture.blackSource = BlackSource::table;
    if (std::abs(declared - fact->level) > 2)
        picture.warnings.push_back({"black-level-from-table", "Black level " + fixed(fact->level, 0) +
                                                                  " is used for this camera instead of " +
                                                                  fixed(declared, 0) + " (" +
                                                                  std::string(fact->source) + ")."});
}

} // namespace uncast
