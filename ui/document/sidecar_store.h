#pragma once

#include "core/files/sidecar.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace uncast::ui {

/// The sidecars of all photos. Reading is done at once, writing in a thread of its own, in order, so that no
/// slow disk holds up the window; what waits to be written is what is read. The destructor writes the rest.
class SidecarStore : public QObject {
    Q_OBJECT

public:
    /// What stands in `userFolder` are the sidecars of photos whose own folders cannot be written to.
    explicit SidecarStore(QString userFolder, QObject* parent = nullptr);
    ~SidecarStore() override;

    struct Found {
        Sidecar sidecar;
        std::vector<Notice> notices;
        std::optional<Error>
            error; ///< "sidecar-damaged"; the file stays, and goes aside before one is written
    };
    /// From the disk, as it is now.
    [[nodiscard]] Found read(const QString& photo);
    /// As read or written last; from the disk where neither was.
    [[nodiscard]] Sidecar known(const QString& photo);
    void write(const QString& photo, const Sidecar& sidecar);
    /// Another program wrote or removed the file since it was read or written here.
    [[nodiscard]] bool changedOutside(const QString& photo) const;
    /// Waits until all is written.
    void flush();

signals:
    void changed(const QString& photo); ///< known()
    /// A file that was damaged, or that another program had changed, was kept under another name.
    void keptAside(const QString& photo, const QString& aside, bool damaged);
    void failed(const QString& photo, const uncast::Error& error);

private:
    /// Which file it was, and in which state.
    struct Stamp {
        std::filesystem::path path; ///< empty: there was none
        std::filesystem::file_time_type time;
        std::uintmax_t size = 0;
        bool operator==(const Stamp&) const = default;
    };
    struct Known {
        Sidecar sidecar;
        Stamp stamp;
        bool waiting = false; ///< to be written
    };

    [[nodiscard]] bool underWay(const QString& photo, const Known& known) const {
        return known.waiting || m_writing == photo;
    }
    [[nodiscard]] std::filesystem::path userPath(const QString& photo) const;
    [[nodiscard]] Stamp stampOf(const QString& photo) const;
    void run();
    void store(const QString& photo, const Sidecar& sidecar, const Stamp& expected);
    [[nodiscard]] Result<SidecarWritten> storeSomewhere(const QString& photo, const Sidecar& sidecar);
    void tellAside(const QString& photo, const std::filesystem::path& aside, bool damaged);

    QString m_userFolder;
    mutable std::mutex m_mutex; ///< of what follows
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::map<QString, Known> m_known;
    std::vector<QString> m_queue;
    QString m_writing; ///< the photo whose sidecar is being written
    bool m_quit = false;
    std::thread m_thread;
};

} // namespace uncast::ui
