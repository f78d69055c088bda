#include "core/files/temporary_file.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace uncast {
namespace {

tl::unexpected<Error> alreadyThere(const std::filesystem::path& target) {
    return fail("exists", target.string() + " exists already and was left as it is.", target);
}

} // namespace

tl::unexpected<Error> cannotWrite(const std::filesystem::path& target, int systemError) {
    return fail("cannot-write",
                "Could not write " + target.string() + ": " + std::system_category().message(systemError) +
                    ".",
                target);
}

Result<TemporaryFile> TemporaryFile::beside(const std::filesystem::path& target, bool overwrite) {
    std::error_code error;
    std::filesystem::path place = target;
    const auto status = std::filesystem::status(target, error);
    if (std::filesystem::exists(status)) {
        if (!overwrite) return alreadyThere(target);
        // A device or a folder must not be swapped for a file.
        if (!std::filesystem::is_regular_file(status))
            return fail("cannot-write", "Could not write " + target.string() + ": it is not a regular file.",
                        target);
        // A link keeps pointing where it points; the file behind it is replaced.
        place = std::filesystem::canonical(target, error);
        if (error) return cannotWrite(target, error.value());
    }
    static std::atomic<unsigned> counter{0};
    const auto folder = place.parent_path();
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto path =
            folder / (".uncast-" + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".part");
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) return TemporaryFile(place, path, descriptor, overwrite);
        if (errno != EEXIST) return cannotWrite(target, errno);
    }
    return cannotWrite(target, EEXIST);
}

TemporaryFile::TemporaryFile(std::filesystem::path target, std::filesystem::path path, int descriptor,
                             bool overwrite)
    : m_target(std::move(target)), m_path(std::move(path)), m_descriptor(descriptor), m_overwrite(overwrite) {
}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1)), m_overwrite(other.m_overwrite) {}

TemporaryFile::~TemporaryFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
    if (!m_path.empty()) ::unlink(m_path.c_str());
}

Result<void> TemporaryFile::write(std::span<const char> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return cannotWrite(m_target, written < 0 ? errno : ENOSPC);
        bytes = bytes.subspan(std::size_t(written));
    }
    return {};
}

Result<void> TemporaryFile::commit() {
    // Some file systems report a full disk only here.
    if (::close(std::exchange(m_descriptor, -1)) != 0) return cannotWrite(m_target, errno);
    if (!m_overwrite) {
        // A link never replaces; where the file system knows no links, the check at the start has to do.
        if (::link(m_path.c_str(), m_target.c_str()) == 0) {
            ::unlink(m_path.c_str());
            m_path.clear();
            return {};
        }
        if (errno == EEXIST) return alreadyThere(m_target);
    }
    if (::rename(m_path.c_str(), m_target.c_str()) != 0) return cannotWrite(m_target, errno);
    m_path.clear();
    return {};
}

} // namespace uncast
