#include "ui/document/sample_scene.h"

#include "core/files/demo_scene.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace uncast::ui {

QString sampleScenePath(const QString& folder, bool mixed) {
    return QDir(folder).filePath(mixed ? QStringLiteral("Sample scene, two lights.dng")
                                       : QStringLiteral("Sample scene, one light.dng"));
}

Result<void> renderSampleScene(const QString& path, bool mixed) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    DemoOptions options;
    options.mixed = mixed;
    const auto written = writeDemoDng(QFile::encodeName(path).toStdString(), options, true);
    if (!written) return tl::unexpected(written.error());
    return {};
}

} // namespace uncast::ui
