#pragma once

#include "ui/help/tour.h"
#include "ui/main/window_parts.h"

namespace uncast::ui {

/// From the two pictures by way of the verdict to the export: what takes two minutes to know.
[[nodiscard]] QList<TourStep> tourSteps(const WindowParts& parts);

} // namespace uncast::ui
