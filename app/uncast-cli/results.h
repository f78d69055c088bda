#pragma once

#include "core/base/result.h"
#include "core/illuminant/illuminant_map.h"
#include "core/raw/raw_picture.h"
#include "core/raw/working_picture.h"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace uncast::cli {

/// A photo read from disk and reduced for the estimators.
struct OpenedPhoto {
    RawPicture raw;
    WorkingPicture working;
    std::vector<Notice> warnings; ///< everything that was found while reading, each code once
    double decodeMs = 0;
};

[[nodiscard]] Result<OpenedPhoto> openPhoto(const std::filesystem::path& file,
                                            std::optional<double> blackLevel);

/// The photo's warnings, then those of the estimate whose code is not yet among them.
[[nodiscard]] std::vector<Notice> allWarnings(const OpenedPhoto& photo, const Estimate& estimate);

/// One estimator's answer to one photo, as `estimate --json` prints it. Field names are stable.
[[nodiscard]] nlohmann::ordered_json jsonOf(const OpenedPhoto& photo, const Estimate& estimate,
                                            double analyseMs);
/// The error that a file ended with, or one estimator on it.
[[nodiscard]] nlohmann::ordered_json jsonOf(const std::filesystem::path& file, const Error& error,
                                            const std::string& estimator = {});

/// The same for a person.
[[nodiscard]] std::string textOf(const OpenedPhoto& photo, const Estimate& estimate);

/// "photo.cr2: message" on stderr.
void printError(const std::filesystem::path& file, const Error& error);

/// Milliseconds since `start`.
[[nodiscard]] double elapsedMs(std::chrono::steady_clock::time_point start);

} // namespace uncast::cli
