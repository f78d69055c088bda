#pragma once

#include "core/develop/photo_settings.h"
#include "ui/document/estimator_store.h"

#include <QString>

#include <filesystem>
#include <memory>

namespace uncast::ui {

/// A photo that is exported without being opened.
struct ExportOrder {
    std::filesystem::path photo;
    std::filesystem::path target;
    PhotoSettings settings;
    bool overwrite = false;
};

/// Decodes, asks the estimator where the settings want it, develops and writes: the same light and the same
/// file as from the window. Where the estimator cannot tell a light the camera's own is taken, and a notice
/// says so. Errors: those of decodeRaw(), the estimator and exportTiff().
[[nodiscard]] Result<std::vector<Notice>> exportPhoto(const ExportOrder& order, EstimatorStore& estimators,
                                                      const JobContext& job);

} // namespace uncast::ui
