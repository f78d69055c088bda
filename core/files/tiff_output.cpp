#include "core/files/tiff_output.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace uncast {
namespace {

TiffOutput::Sink& sinkOf(thandle_t handle) {
    return *static_cast<TiffOutput::Sink*>(handle);
}

tmsize_t readProc(thandle_t handle, void* data, tmsize_t size) {
    return ::read(sinkOf(handle).file.descriptor(), data, std::size_t(size));
}

tmsize_t writeProc(thandle_t handle, void* data, tmsize_t size) {
    auto& sink = sinkOf(handle);
    tmsize_t done = 0;
    while (done < size) {
        const ssize_t written =
            ::write(sink.file.descriptor(), static_cast<const char*>(data) + done, std::size_t(size - done));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) {
            sink.good = false;
            if (sink.systemError == 0) sink.systemError = written < 0 ? errno : ENOSPC;
            return -1;
        }
        done += written;
    }
    return done;
}

toff_t seekProc(thandle_t handle, toff_t offset, int whence) {
    return toff_t(::lseek(sinkOf(handle).file.descriptor(), off_t(offset), whence));
}

// The descriptor belongs to the temporary file.
int closeProc(thandle_t) {
    return 0;
}

toff_t sizeProc(thandle_t handle) {
    struct stat status {};
    return ::fstat(sinkOf(handle).file.descriptor(), &status) == 0 ? toff_t(status.st_size) : 0;
}

int noteError(TIFF*, void* user, const char*, const char* format, va_list arguments) {
    auto& sink = sinkOf(user);
    sink.good = false;
    if (!sink.message.empty()) return 1;
    char text[300] = "";
    std::vsnprintf(text, sizeof text, format, arguments);
    sink.message = text;
    return 1;
}

int dropWarning(TIFF*, void*, const char*, const char*, va_list) {
    return 1;
}

} // namespace

Result<TiffOutput> TiffOutput::create(const std::filesystem::path& target, bool overwrite,
                                      std::uint64_t bytesExpected) {
    auto file = TemporaryFile::beside(target, overwrite);
    if (!file) return tl::unexpected(file.error());
    TiffOutput output(std::move(*file));
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(TIFFOpenOptionsAlloc(),
                                                                                   &TIFFOpenOptionsFree);
    if (options) {
        TIFFOpenOptionsSetErrorHandlerExtR(options.get(), noteError, output.m_sink.get());
        TIFFOpenOptionsSetWarningHandlerExtR(options.get(), dropWarning, output.m_sink.get());
    }
    constexpr std::uint64_t kClassicLimit = 3'900'000'000;
    const char* mode = bytesExpected > kClassicLimit ? "w8" : "w";
    output.m_tiff.reset(TIFFClientOpenExt(target.c_str(), mode, output.m_sink.get(), readProc, writeProc,
                                          seekProc, closeProc, sizeProc, nullptr, nullptr, options.get()));
    if (!output.m_tiff)
        return cannotWrite(target, output.m_sink->systemError ? output.m_sink->systemError : EIO);
    return output;
}

void TiffOutput::check(std::int64_t outcome) {
    if (outcome <= 0) m_sink->good = false;
}

Result<void> TiffOutput::commit() {
    if (m_sink->good) check(TIFFWriteDirectory(m_tiff.get()));
    m_tiff.reset();
    if (m_sink->good) return m_sink->file.commit();
    const auto& target = m_sink->file.target();
    if (m_sink->systemError != 0) return cannotWrite(target, m_sink->systemError);
    const std::string why = m_sink->message.empty() ? "the TIFF library gave no reason" : m_sink->message;
    return fail("cannot-write", "Could not write " + target.string() + ": " + why + ".", target);
}

} // namespace uncast
