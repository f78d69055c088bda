#include "core/files/version_report.h"

#include "core/base/file_bytes.h"
#include "core/base/locations.h"
#include "core/network/tensor_file.h"
#include "core/raw/decode.h"

#include <algorithm>
#include <cstdio>
#include <exiv2/exiv2.hpp>
#include <filesystem>
#include <lcms2.h>
#include <opencv2/core/version.hpp>
#include <string_view>
#include <tiffio.h>

namespace uncast {
namespace {

// "LIBTIFF, Version 4.5.0\nCopyright ...": only the number.
std::string tiffVersion() {
    const std::string_view text = TIFFGetVersion();
    const auto start = text.find_last_of(' ', text.find('\n'));
    return std::string(text.substr(start + 1, text.find('\n') - start - 1));
}

std::string lcmsVersion() {
    const int version = cmsGetEncodedCMMversion();
    return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

std::string weightsLine(const std::filesystem::path& file) {
    const auto bytes = readBytes(file);
    if (!bytes) return "weights " + file.stem().string() + ", cannot be read";
    char hash[17] = "";
    std::snprintf(hash, sizeof hash, "%016llx", static_cast<unsigned long long>(fnv1a(*bytes)));
    return "weights " + file.stem().string() + ", " + std::to_string((bytes->size() + 512) / 1024) + " KB, " +
           hash;
}

} // namespace

std::vector<std::string> versionReport(const std::string& program) {
    std::vector<std::string> lines{program + " " UNCAST_VERSION,
                                   "LibRaw " + librawVersion(),
                                   "libtorch " UNCAST_TORCH_VERSION " (loaded on first use)",
                                   std::string("OpenCV ") + CV_VERSION,
                                   "LittleCMS " + lcmsVersion(),
                                   std::string("Exiv2 ") + Exiv2::version(),
                                   "libtiff " + tiffVersion()};
    std::error_code error;
    std::vector<std::filesystem::path> weights;
    for (const auto& entry : std::filesystem::directory_iterator(dataDirectory() / "weights", error))
        if (entry.path().extension() == ".uncast") weights.push_back(entry.path());
    std::sort(weights.begin(), weights.end());
    for (const auto& file : weights) lines.push_back(weightsLine(file));
    return lines;
}

} // namespace uncast
