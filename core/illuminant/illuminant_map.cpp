#include "core/illuminant/illuminant_map.h"

#include <algorithm>

namespace uncast {

std::string_view nameOf(PatchState state) {
    switch (state) {
    case PatchState::used:
        return "used";
    case PatchState::clipped:
        return "clipped";
    case PatchState::dark:
        return "dark";
    case PatchState::masked:
        return "masked";
    case PatchState::flat:
        return "flat";
    case PatchState::excluded:
        return "excluded";
    }
    return "";
}

std::string_view nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::single:
        return "single";
    case Verdict::mixed:
        return "mixed";
    case Verdict::uncertain:
        return "uncertain";
    case Verdict::noLight:
        return "no-light";
    }
    return "";
}

int IlluminantMap::usedCount() const {
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const auto& cell) { return cell.state == PatchState::used; }));
}

} // namespace uncast
