#include "ui/main/workspace.h"

#include "ui/document/photo_document.h"

#include <QStandardPaths>

namespace uncast::ui {
namespace {

// For photos in folders that cannot be written to.
QString sidecarFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sidecars");
}

QString lightCache() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/lights.json");
}

} // namespace

Workspace::Workspace(PhotoDocument& document)
    : sidecars(sidecarFolder()), snapshots(document), keeper(document, snapshots, sidecars),
      library(sidecars, lightCache()), lookAhead(document, library, sidecars),
      series(document, library, sidecars), chart(document), comparison(document, snapshots),
      exports(document.estimatorStore(), [this, &document](const QString& photo) {
          keeper.save(); // as the open photo is now
          return sidecars.known(photo).settings.value_or(document.defaultSettings());
      }) {}

} // namespace uncast::ui
