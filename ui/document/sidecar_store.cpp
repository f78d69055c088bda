#include "ui/document/sidecar_store.h"
#include "ui/document/native_path.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace uncast::ui {
namespace {

namespace fs = std::filesystem;

} // namespace

SidecarStore::SidecarStore(QString userFolder, QObject* parent)
    : QObject(parent), m_userFolder(std::move(userFolder)), m_thread([this] { run(); }) {}

SidecarStore::~SidecarStore() {
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

// Photos of one name in different folders must not share a file.
fs::path SidecarStore::userPath(const QString& photo) const {
    const QByteArray folder = QFileInfo(photo).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha1).toHex().left(16);
    return sidecarPath(nativePath(photo), nativePath(m_userFolder) / hash.toStdString());
}

// The newer of both places: a folder may have been writable only later, or only before.
SidecarStore::Stamp SidecarStore::stampOf(const QString& photo) const {
    Stamp found;
    for (const fs::path& path : {sidecarPath(nativePath(photo)), userPath(photo)}) {
        std::error_code error;
        const auto time = fs::last_write_time(path, error);
        if (error || (!found.path.empty() && time <= found.time)) continue;
        const auto size = fs::file_size(path, error);
        if (!error) found = {path, time, size};
    }
    return found;
}

SidecarStore::Found SidecarStore::read(const QString& photo) {
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_known.find(photo);
        if (known != m_known.end() && underWay(photo, known->second)) return {known->second.sidecar, {}, {}};
    }
    Found found;
    const Stamp stamp = stampOf(photo);
    if (!stamp.path.empty()) {
        auto read = readSidecar(stamp.path);
        if (read) {
            found.sidecar = std::move(read->sidecar);
            found.notices = std::move(read->notices);
        } else {
            found.error = read.error();
        }
    }
    const std::lock_guard lock(m_mutex);
    m_known[photo] = {found.sidecar, stamp, false};
    return found;
}

Sidecar SidecarStore::known(const QString& photo) {
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_known.find(photo);
        if (known != m_known.end()) return known->second.sidecar;
    }
    return read(photo).sidecar;
}

void SidecarStore::write(const QString& photo, const Sidecar& sidecar) {
    (void)known(photo); // so that a change by others can be told from ours
    {
        const std::lock_guard lock(m_mutex);
        Known& known = m_known[photo];
        known.sidecar = sidecar;
        if (!std::exchange(known.waiting, true)) m_queue.push_back(photo);
    }
    m_wake.notify_all();
    emit changed(photo);
}

bool SidecarStore::changedOutside(const QString& photo) const {
    const Stamp now = stampOf(photo);
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.find(photo);
    // While ours is being written the disk says nothing about others.
    return known != m_known.end() && m_writing.isEmpty() && !known->second.waiting &&
           known->second.stamp != now;
}

void SidecarStore::flush() {
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_queue.empty() && m_writing.isEmpty(); });
}

void SidecarStore::run() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_quit || !m_queue.empty(); });
        if (m_queue.empty()) return;
        const QString photo = m_queue.front();
        m_queue.erase(m_queue.begin());
        m_writing = photo;
        Known& known = m_known[photo];
        known.waiting = false;
        const Sidecar sidecar = known.sidecar;
        const Stamp expected = known.stamp;
        lock.unlock();
        store(photo, sidecar, expected);
        const Stamp stamp = stampOf(photo);
        lock.lock();
        m_known[photo].stamp = stamp;
        m_writing.clear();
        if (m_queue.empty()) m_idle.notify_all();
    }
}

void SidecarStore::store(const QString& photo, const Sidecar& sidecar, const Stamp& expected) {
    const Stamp there = stampOf(photo);
    if (there != expected && !there.path.empty()) {
        const auto theirs = readSidecar(there.path);
        if (theirs && theirs->sidecar == sidecar) return; // the same, whoever wrote it
        if (theirs) {                                     // a damaged one goes aside below
            const auto aside = copySidecarAside(there.path);
            if (!aside) {
                emit failed(photo, aside.error());
                return;
            }
            tellAside(photo, *aside, false);
        }
    }
    const auto written = storeSomewhere(photo, sidecar);
    if (!written)
        emit failed(photo, written.error());
    else if (!written->keptAside.empty())
        tellAside(photo, written->keptAside, true);
}

// Beside the photo; where that cannot be, in the user's folder.
Result<SidecarWritten> SidecarStore::storeSomewhere(const QString& photo, const Sidecar& sidecar) {
    const fs::path own = userPath(photo);
    std::error_code error;
    auto written = writeSidecar(sidecarPath(nativePath(photo)), sidecar);
    if (written) {
        fs::remove(own, error);
        return written;
    }
    fs::create_directories(own.parent_path(), error);
    return writeSidecar(own, sidecar);
}

void SidecarStore::tellAside(const QString& photo, const fs::path& aside, bool damaged) {
    emit keptAside(photo, QFile::decodeName(aside.string().c_str()), damaged);
}

} // namespace uncast::ui
