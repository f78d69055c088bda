#pragma once

#include "ui/document/photo_jobs.h"
#include "ui/document/worker.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <optional>

namespace uncast::ui {

class PhotoDocument;
class PhotoLibrary;
class SidecarStore;

/// Reads and analyses the photos beside the open one while nothing else is to be done, so that the next one
/// is there at once; tells the library what the open photo and its neighbours show.
class LookAhead : public QObject {
    Q_OBJECT

public:
    /// Photos kept: the next and the previous one. Of larger photos than this only the one that is next in
    /// the direction the user goes, which bounds the memory.
    static constexpr double kLargePixels = 60e6;

    /// All outlive this.
    LookAhead(PhotoDocument& document, PhotoLibrary& library, SidecarStore& store, QObject* parent = nullptr);

    ~LookAhead() override;

    [[nodiscard]] bool has(const QString& path) const;
    [[nodiscard]] bool busy() const { return m_job != 0; }

private:
    struct Kept {
        QString path;
        PhotoSettings settings;
        ReadyPhoto photo;
    };

    void photoOpened();
    void tellOpen();
    void start();
    void stop();
    void keep(const QString& path, const PhotoSettings& settings, ReadyPhoto photo);
    [[nodiscard]] QStringList wanted() const;
    [[nodiscard]] PhotoSettings settingsOf(const QString& path) const;
    [[nodiscard]] std::optional<ReadyPhoto> take(const QString& path, const PhotoSettings& settings);

    PhotoDocument& m_document;
    PhotoLibrary& m_library;
    SidecarStore& m_store;
    QTimer m_rest;
    int m_row = -1;
    int m_step = 1; ///< the direction the user goes: 1 or -1
    std::deque<Kept> m_kept;
    QStringList m_failed; ///< of this folder: not tried again
    Worker::JobId m_job = 0;
    Worker m_worker;
};

} // namespace uncast::ui
