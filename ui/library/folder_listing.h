#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace uncast::ui {

/// "*.dng *.cr2 ...": names of RAW files, in small letters.
[[nodiscard]] QString rawNamePatterns();

/// The RAW photos of a folder, whole paths, in the order of their names with numbers by their value; hidden
/// files and folders within it are left out. No TIFF files: in a folder they are pictures made from RAW
/// files. Errors: "not-found", "cancelled".
[[nodiscard]] Result<QStringList> listPhotos(const QString& folder, const JobContext& job);

} // namespace uncast::ui
