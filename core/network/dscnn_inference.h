#pragma once

#include "core/network/network_api.h"

namespace uncast::dscnn {

[[nodiscard]] Result<std::unique_ptr<PatchNetwork>> loadNetwork(const NetworkWeights& weights);

} // namespace uncast::dscnn
