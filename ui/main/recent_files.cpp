#include "ui/main/recent_files.h"

#include <QFileInfo>

namespace uncast::ui {
namespace {

const auto kKey = QStringLiteral("recentFiles");

} // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

QStringList RecentFiles::paths() const {
    QStringList there;
    for (const QString& path : m_settings.value(kKey).toStringList()) {
        if (QFileInfo::exists(path)) there << path;
    }
    return there;
}

void RecentFiles::add(const QString& path) {
    QStringList all = m_settings.value(kKey).toStringList();
    all.removeAll(path);
    all.prepend(path);
    m_settings.setValue(kKey, QStringList(all.mid(0, kMost)));
    emit changed();
}

void RecentFiles::clear() {
    m_settings.remove(kKey);
    emit changed();
}

QString recentTitle(const QString& path) {
    const QFileInfo info(path);
    return info.isDir() ? info.fileName() + QLatin1Char('/') : info.fileName();
}

} // namespace uncast::ui
