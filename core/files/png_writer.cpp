#include "core/files/png_writer.h"

#include "core/files/temporary_file.h"

#include <png.h>

#include <vector>

namespace uncast {

Result<void> writePng(const std::filesystem::path& path, const Rgb8Picture& picture) {
    auto file = TemporaryFile::beside(path, true);
    if (!file) return tl::unexpected(file.error());
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = png_uint_32(picture.width);
    image.height = png_uint_32(picture.height);
    // 8-bit samples without a flag to the contrary are sRGB: libpng writes the chunk that says so.
    image.format = PNG_FORMAT_RGB;
    std::vector<char> bytes(PNG_IMAGE_PNG_SIZE_MAX(image));
    png_alloc_size_t size = bytes.size();
    if (!png_image_write_to_memory(&image, bytes.data(), &size, 0, picture.samples.data(), 0, nullptr))
        return fail("cannot-write",
                    "Could not make the picture of " + path.string() + ": " + image.message + ".", path);
    if (const auto written = file->write(std::span(bytes).first(size)); !written) return written;
    return file->commit();
}

} // namespace uncast
