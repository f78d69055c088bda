#pragma once

#include "core/network/network_api.h"

namespace uncast::dscnn {

[[nodiscard]] Result<std::unique_ptr<Trainee>> makeTrainee(const Architecture& architecture,
                                                           std::uint64_t seed, Device device);

} // namespace uncast::dscnn
