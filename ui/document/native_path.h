#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace uncast::ui {

/// A path of the window as core takes it, in the encoding of the file system.
[[nodiscard]] inline std::filesystem::path nativePath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

} // namespace uncast::ui
