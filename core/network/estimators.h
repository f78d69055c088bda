#pragma once

#include "core/network/dscnn_estimator.h"

namespace uncast {

/// Every estimator by name, the default first: dscnn, dscnn-paper, then those that need no training.
[[nodiscard]] std::vector<std::string> estimatorNames();

/// The name of the estimator that is used when nobody asks for another.
inline constexpr const char* kDefaultEstimator = "dscnn";

/// Any estimator by name. Those on a network load module and weights through the shelf, here and now. Errors:
/// "unknown-estimator", and what NetworkShelf::named gives.
[[nodiscard]] Result<std::unique_ptr<Estimator>> makeEstimator(const std::string& name, NetworkShelf& shelf);

/// The estimator of another weights file, pooled as its name asks.
[[nodiscard]] Result<std::unique_ptr<Estimator>> makeEstimatorFromFile(const std::filesystem::path& weights,
                                                                       NetworkShelf& shelf);

} // namespace uncast
