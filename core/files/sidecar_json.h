#pragma once

#include "core/files/sidecar.h"

#include <nlohmann/json.hpp>

// How the values of a sidecar lie in JSON; core/files/sidecar.h says what the keys mean.

namespace uncast {

/// Reads what has a meaning; for the rest the defaults stay, and a notice says so.
[[nodiscard]] PhotoSettings settingsFromJson(const nlohmann::json& json, std::vector<Notice>& notices);
[[nodiscard]] Sidecar sidecarFromJson(const nlohmann::json& json, std::vector<Notice>& notices);

/// Set the known keys of an object and leave all others alone.
void settingsIntoJson(const PhotoSettings& settings, nlohmann::json& json);
void sidecarIntoJson(const Sidecar& sidecar, nlohmann::json& json);

} // namespace uncast
