#pragma once

#include "core/base/matrix.h"

namespace uncast {

/// The difference of two colours in CIELAB as people see it: CIEDE2000 with all weights 1
/// (G. Sharma, W. Wu, E. Dalal, "The CIEDE2000 Color-Difference Formula", Color Research & Application 30,
/// 2005). 1 is just seen side by side.
[[nodiscard]] double deltaE2000(const Vector3& lab, const Vector3& otherLab);

} // namespace uncast
