#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace uncast::ui {

/// The photos and folders opened last, newest first, kept in the settings. Those that are gone are left out
/// when read.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 10;

    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void clear();

signals:
    void changed();

private:
    QSettings& m_settings;
};

/// What an entry is called in a list: the file's name, or the folder's with a slash.
[[nodiscard]] QString recentTitle(const QString& path);

} // namespace uncast::ui
