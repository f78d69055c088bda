#pragma once

#include "core/base/result.h"

#include <QString>

namespace uncast::ui {

/// Where the sample scene under one light, or two, stands in a folder.
[[nodiscard]] QString sampleScenePath(const QString& folder, bool mixed);

/// Renders it there, in the worker; makes the folder.
[[nodiscard]] Result<void> renderSampleScene(const QString& path, bool mixed);

} // namespace uncast::ui
