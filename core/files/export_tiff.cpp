#include "core/files/export_tiff.h"

#include "core/color/icc.h"
#include "core/files/metadata.h"
#include "core/files/temporary_file.h"
#include "core/files/tiff_writer.h"

#include <cerrno>
#include <new>

namespace uncast {
namespace {

// The file while its metadata are still missing. Removed unless it was given its name.
class PartialFile {
public:
    explicit PartialFile(const std::filesystem::path& target)
        : m_path(target.parent_path() / ("." + target.filename().string() + ".partial.tif")) {}
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;
    ~PartialFile() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

Result<void> exportTiff(const RawPicture& raw, const DevelopSettings& settings,
                        const std::filesystem::path& target, bool overwrite, const JobContext& job) try {
    std::error_code error;
    const auto exists = [&] { return !overwrite && std::filesystem::exists(target, error); };
    if (exists()) return fail("exists", "The file is already there.", target);
    const auto picture = developFull(raw, settings, job);
    if (!picture) return tl::unexpected(picture.error());
    const auto profile = srgbProfile();
    if (!profile) return tl::unexpected(profile.error());
    job.report(0.9, "Writing");
    const PartialFile partial(target);
    if (const auto written = writeTiff16(partial.path(), *picture, {*profile, true}); !written) {
        Error told = written.error();
        told.path = target;
        return tl::unexpected(told);
    }
    if (job.stopped()) return fail("cancelled", "Cancelled.", target);
    if (const auto copied = copyMetadata(raw.path, raw.shot, partial.path()); !copied)
        return tl::unexpected(copied.error());
    if (exists()) return fail("exists", "The file is already there.", target);
    std::filesystem::rename(partial.path(), target, error);
    if (error) return cannotWrite(target, error.value());
    job.report(1, "Written");
    return {};
} catch (const std::bad_alloc&) {
    return fail("too-large", "There is not enough memory to develop this photo in full size.", raw.path);
}

} // namespace uncast
