#pragma once

#include "ui/document/worker.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QString>

#include <vector>

namespace uncast::ui {

/// The longer side of a picture in the filmstrip, device pixels at 200 %.
inline constexpr int kFilmSide = 288;

/// A small upright picture of a RAW file: its embedded preview, or where it has none the photo itself.
[[nodiscard]] Result<QImage> readThumbnail(const QString& photo, const JobContext& job);

/// Small pictures of many photos, read in the background when they are asked for: those asked for last come
/// first, and what nobody has asked for lately is forgotten. Memory is bounded.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    static constexpr int kMegabytes = 96;
    static constexpr std::size_t kMostWaiting = 96; ///< of those asked for the newest

    explicit Thumbnails(QObject* parent = nullptr);

    /// Null where it is not there yet: changed() tells when it is, unless it cannot be read.
    [[nodiscard]] QImage of(const QString& photo);
    [[nodiscard]] bool failed(const QString& photo) const { return m_failed.contains(photo); }
    /// A better picture than the embedded one, of a photo that has been developed.
    void put(const QString& photo, const QImage& image);
    /// Forgets all and stops what is under way.
    void clear();

signals:
    void changed(const QString& photo);

private:
    void next();

    QCache<QString, QImage> m_images{kMegabytes * 1024}; // cost in kB
    QSet<QString> m_failed;
    std::vector<QString> m_waiting; ///< the newest last
    Worker::JobId m_job = 0;
    QString m_reading;
    Worker m_worker; ///< own lanes, so that pictures wait for no estimator
};

} // namespace uncast::ui
