#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>

namespace uncast {

/// A file in the making, beside the place where it will stand: either all of it appears there or nothing.
/// What is not committed is removed.
class TemporaryFile {
public:
    /// Errors: "exists" where `target` is there and must not be replaced, "cannot-write" with the system's
    /// words.
    [[nodiscard]] static Result<TemporaryFile> beside(const std::filesystem::path& target, bool overwrite);

    TemporaryFile(TemporaryFile&& other) noexcept;
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    /// Open for reading and writing; owned by this object.
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::filesystem::path& target() const { return m_target; }

    [[nodiscard]] Result<void> write(std::span<const char> bytes);
    /// Closes the file and gives it its name.
    [[nodiscard]] Result<void> commit();

private:
    TemporaryFile(std::filesystem::path target, std::filesystem::path path, int descriptor, bool overwrite);

    std::filesystem::path m_target;
    std::filesystem::path m_path;
    int m_descriptor = -1;
    bool m_overwrite = false;
};

/// The error of a target that could not be written: "cannot-write", with the system's words for `systemError`
/// (errno).
[[nodiscard]] tl::unexpected<Error> cannotWrite(const std::filesystem::path& target, int systemError);

} // namespace uncast
