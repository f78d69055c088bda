#pragma once

#include "core/files/temporary_file.h"

#include <memory>
#include <string>
#include <tiffio.h>

namespace uncast {

/// A TIFF that libtiff writes into a temporary file. Its messages end in the error of `commit`, never on
/// stderr.
class TiffOutput {
public:
    /// `bytesExpected` decides between classic TIFF and BigTIFF.
    [[nodiscard]] static Result<TiffOutput> create(const std::filesystem::path& target, bool overwrite,
                                                   std::uint64_t bytesExpected);

    [[nodiscard]] TIFF* handle() { return m_tiff.get(); }
    /// Notes a failure of libtiff (0 or a negative number); later ones do not replace it.
    void check(std::int64_t outcome);
    [[nodiscard]] bool good() const { return m_sink->good; }
    /// Finishes the file: writes the directory and gives the file its name. Errors: "exists", "cannot-write".
    [[nodiscard]] Result<void> commit();

    struct Sink {
        explicit Sink(TemporaryFile opened) : file(std::move(opened)) {}
        TemporaryFile file;
        int systemError = 0;
        std::string message; ///< libtiff's first complaint
        bool good = true;
    };

private:
    explicit TiffOutput(TemporaryFile file) : m_sink(std::make_unique<Sink>(std::move(file))) {}

    struct Closer {
        void operator()(TIFF* tiff) const { TIFFClose(tiff); }
    };
    std::unique_ptr<Sink> m_sink; // outlives the handle, which writes into it when closed
    std::unique_ptr<TIFF, Closer> m_tiff;
};

} // namespace uncast
