#pragma once

#include "ui/document/photo_jobs.h"

#include <QSize>

#include <optional>
#include <vector>

// What is known about a photo that was read: plain functions of it.

namespace uncast::ui {

/// Sides of the upright photo at full resolution, square pixels.
[[nodiscard]] QSize fullSizeOf(const RawPicture& raw);

/// Notices about the sensor and of the estimator, in this order, each thing said once. `analysis` may be
/// null.
[[nodiscard]] std::vector<Notice> warningsOf(const DecodedPhoto& photo, const Analysis* analysis);

/// What the masked border says of the black level, raw counts.
[[nodiscard]] std::optional<double> measuredBlackOf(const RawPicture& raw);

} // namespace uncast::ui
