#include "ui/document/map_export.h"

#include "core/files/png_writer.h"

#include <QFile>
#include <QSaveFile>

namespace uncast::ui {

Result<void> exportMap(const std::filesystem::path& target, const DecodedPhoto& photo,
                       const IlluminantMap& map, const MapImageOptions& options) {
    const CameraColor& color = photo.raw->color;
    if (target.extension() != ".csv") {
        return writePng(
            target,
            renderMapOver(map, color, developPreview(*photo.display, {photo.fixed.light, 0}), options));
    }
    QSaveFile file(QFile::decodeName(target.c_str()));
    const std::string table = mapCsv(map, color);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(table.data(), qint64(table.size())) == qint64(table.size()) &&
                         file.commit();
    if (!written)
        return fail("cannot-write", "The file cannot be written: " + file.errorString().toStdString() + ".",
                    target);
    return {};
}

} // namespace uncast::ui
